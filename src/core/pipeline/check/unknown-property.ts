import { nearest, suggest } from '../../lib/nearest.ts';
import { quoted } from '../finding.ts';
import { phasesOf, type Rule, type Subject, strategyOf } from '../subject.ts';

/** An expression reads an unknown property of a context with fixed properties. */
export const unknownProperty: Rule = function* (subject) {
  const withLegs = spreadIn(subject);
  for (const { path, where } of subject.templates.flatMap(({ reads }) => reads)) {
    const hasLegs = path[0] === 'needs' && withLegs.has(path[1] ?? '');
    for (const form of FORMS.filter(({ at }) => isAt(at, path))) {
      const name = path[form.at.length];
      const known = hasLegs ? [...form.known, 'legs'] : form.known;
      if (name === undefined || name === '*' || known.includes(name)) continue;
      const message = `${form.of} has no ${quoted(name)}`;
      yield { code: 'PG410', message, hint: hintFor(path, name, known), where };
    }
  }
};

const spreadIn = (subject: Subject): ReadonlySet<string> =>
  new Set(phasesOf(subject).flatMap(([name, phase]) => (strategyOf(phase) === null ? [] : [name])));

/** Keys of the payload are often written without `event`. */
function hintFor(path: readonly string[], name: string, known: readonly string[]): string | null {
  if (path[0] !== 'github' || path.length <= 2) return suggest(name, known);
  const [, , ...rest] = path;
  const near = nearest(name, known);
  const [context, keys] = near === null ? ['event', path.slice(1)] : [near, rest];
  return `Write \`github.${[context, ...keys].join('.')}\`.`;
}

const isAt = (at: readonly string[], path: readonly string[]): boolean =>
  at.every((part, index) => part === '*' || part === path[index]);

interface ObjectForm {
  readonly of: string;
  /** `*` matches any name. */
  readonly at: readonly string[];
  readonly known: readonly string[];
}

/** Properties that a workflow or `--event` sets; the payload's keys are under `event`. */
const GITHUB = [
  'event',
  'event_name',
  'comments',
  'failed_jobs',
  'review_threads',
  'settings',
  'repository',
  'run_id',
  'run_attempt',
  'job',
  'actor',
  'ref',
  'sha',
  'workflow',
  'server_url',
];

const FORMS: readonly ObjectForm[] = [
  { of: '`github`', at: ['github'], known: GITHUB },
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
