import { keyAt, type Path, quoted } from '../finding.ts';
import { phasesOf, type Rule, type Subject } from '../subject.ts';

/** Parts of the format that this release knows by name only. */
export const unsupported: Rule = function* (subject) {
  for (const path of unsupportedIn(subject)) {
    yield {
      code: 'PG701',
      message: `${quoted(String(path.at(-1)))} is not supported yet`,
      hint: 'Remove the key. A later release will support it.',
      where: keyAt(...path),
    };
  }
};

const KEYS = ['strategy', 'isolation', 'reuse'] as const;

function* unsupportedIn(subject: Subject): Generator<Path> {
  for (const [name, phase] of phasesOf(subject)) {
    for (const key of KEYS) if (Object.hasOwn(phase, key)) yield ['phases', name, key];
  }
}
