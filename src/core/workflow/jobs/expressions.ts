import { under, type YamlBlock } from './yaml.ts';

export const expression = (text: string): string => `\${{ ${text} }}`;

export const outputOf = (job: string, output: string): string => `needs.${job}.outputs.${output}`;

/** An output of the last of these jobs that ran: a job that was skipped has none. */
export const latest = (jobs: readonly string[], output: string): string =>
  jobs
    .toReversed()
    .map((job) => outputOf(job, output))
    .join(' || ');

/** That the last of these jobs that ran has the output. */
export function isGiven(jobs: readonly string[], output: string): string {
  const each = jobs.toReversed().map((job) => `${outputOf(job, output)} != ''`);
  return each.length > 1 ? `(${each.join(' || ')})` : each.join('');
}

/** That work ended well, in as many jobs as it took, and what comes next. A clause each. */
export function stoppedFor(jobs: readonly string[], next: string): readonly string[] {
  const [first = '', ...others] = jobs;
  const ends = others.map(
    (job) => `(needs.${job}.result == 'success' || needs.${job}.result == 'skipped')`,
  );
  const last = latest(jobs, 'next');
  return [
    [`needs.${first}.result == 'success'`, ...ends].join(' && '),
    `${others.length > 0 ? `(${last})` : last} == '${next}'`,
  ];
}

/** Clauses that all must hold, as the lines of one condition. */
export const and = (...clauses: readonly string[]): readonly string[] =>
  clauses.map((clause, at) => (at === 0 ? clause : `&& ${clause}`));

/** The condition of a job, unless somebody cancelled the workflow run. */
export function when(...clauses: readonly string[]): YamlBlock {
  const [first = '', ...others] = clauses;
  const lines = [`\${{ !cancelled() && ${first}`, ...others];
  const whole = `${lines.join(' ')} }}`;
  return whole.length <= WIDEST ? `if: ${whole}` : under('if: >-', ...closed(lines));
}

const closed = (lines: readonly string[]): readonly string[] =>
  lines.map((line, at) => (at === lines.length - 1 ? `${line} }}` : line));

/** Longer conditions take several lines. */
const WIDEST = 150;
