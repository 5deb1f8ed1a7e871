import { suggest } from '../../lib/nearest.ts';
import { quoted } from '../finding.ts';
import { isWork, phasesOf, type Rule } from '../subject.ts';

/** An expression reads a property that a context of a fixed form does not have. */
export const unknownProperty: Rule = function* (subject) {
  const withLegs = new Set(
    phasesOf(subject).flatMap(([name, phase]) =>
      isWork(phase) && phase.strategy !== undefined ? [name] : [],
    ),
  );
  for (const { path, where } of subject.templates.flatMap(({ reads }) => reads)) {
    const hasLegs = path[0] === 'needs' && withLegs.has(path[1] ?? '');
    for (const form of FORMS.filter(({ at }) => isAt(at, path))) {
      const name = path[form.at.length];
      const known = hasLegs ? [...form.known, 'legs'] : form.known;
      if (name === undefined || name === '*' || known.includes(name)) continue;
      const message = `${form.of} has no ${quoted(name)}`;
      yield { code: 'PG410', message, hint: suggest(name, known), where };
    }
  }
};

const isAt = (at: readonly string[], path: readonly string[]): boolean =>
  at.every((part, index) => part === '*' || part === path[index]);

interface Form {
  readonly of: string;
  /** `*` stands for any name. */
  readonly at: readonly string[];
  readonly known: readonly string[];
}

const FORMS: readonly Form[] = [
  { of: '`run`', at: ['run'], known: ['id', 'branch', 'base', 'diff', 'url', 'facts'] },
  {
    of: '`run.facts`',
    at: ['run', 'facts'],
    known: ['files', 'lines', 'protected', 'risks', 'usd'],
  },
  { of: '`gate`', at: ['gate'], known: ['decision', 'actor', 'comment'] },
  {
    of: 'a phase under `needs`',
    at: ['needs', '*'],
    known: ['result', 'summary', 'outputs', 'artifacts'],
  },
];
