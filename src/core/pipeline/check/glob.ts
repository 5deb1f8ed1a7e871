import { type KeyPath, quoted, valueAt } from '../finding.ts';
import { isWork, phasesOf, type Rule, type Subject } from '../subject.ts';

/** A glob is absolute, or leaves the repository. */
export const glob: Rule = function* (subject) {
  for (const { globs = [], path } of globsIn(subject)) {
    for (const [at, text] of globs.entries()) {
      if (!text.startsWith('/') && !text.split(/[/\\{},()|]/).includes('..')) continue;
      yield {
        code: 'PG507',
        message: `the glob ${quoted(text)} points outside the repository`,
        hint: 'Globs are relative to the root of the repository.',
        where: valueAt(...path, at),
      };
    }
  }
};

interface Globs {
  readonly globs: readonly string[] | undefined;
  readonly path: KeyPath;
}

function* globsIn(subject: Subject): Generator<Globs> {
  yield { globs: subject.file.policy?.protect, path: ['policy', 'protect'] };
  yield { globs: subject.file.workspace?.carry, path: ['workspace', 'carry'] };
  for (const [name, phase] of phasesOf(subject)) {
    if (!isWork(phase)) continue;
    yield { globs: phase.artifacts, path: ['phases', name, 'artifacts'] };
    yield { globs: phase.paths?.allow, path: ['phases', name, 'paths', 'allow'] };
    yield { globs: phase.paths?.deny, path: ['phases', name, 'paths', 'deny'] };
    const reads = typeof phase.reuse === 'object' ? phase.reuse.reads : undefined;
    yield { globs: reads, path: ['phases', name, 'reuse', 'reads'] };
  }
}
