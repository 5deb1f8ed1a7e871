import { suggest } from '../../lib/nearest.ts';
import { quoted } from '../finding.ts';
import type { Rule } from '../subject.ts';

/** An expression reads a property that a context of a fixed form does not have. */
export const unknownProperty: Rule = function* ({ templates }) {
  for (const read of templates.flatMap(({ reads }) => reads)) {
    for (const { of, at, known } of FORMS) {
      const name = read.path[at.length];
      if (name === undefined || name === '*' || known.includes(name)) continue;
      if (!at.every((part, index) => part === '*' || part === read.path[index])) continue;
      const message = `${of} has no ${quoted(name)}`;
      yield { code: 'PG410', message, hint: suggest(name, known), where: read.where };
    }
  }
};

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
