import { isForItem, type RunState } from '../run/state.ts';
import { capital } from './phrase.ts';

/** What continues a run in a workflow: its failed jobs are run again, or a comment takes the item of a backlog up again. */
export type Again = 'jobs' | 'item';

export const againIn = (state: Pick<RunState, 'item'>): Again =>
  isForItem(state) ? 'item' : 'jobs';

/**
 * A text for people, such as a remedy, whose commands are replaced by what has the same effect in a workflow, where nobody has a
 * terminal. What the run was asked for cannot be changed there: then only a new run helps.
 */
export function inWorkflow(text: string, again: Again = 'jobs'): string {
  const words =
    again === 'jobs' ? 're-run the failed jobs' : 'comment `/phasegate unblock` on the issue';
  let now = text;
  for (const [pattern, by] of RULES)
    now = now.replace(pattern, (...found) => {
      const groups = found.slice(1).map((group) => (typeof group === 'string' ? group : ''));
      return by
        .replaceAll('AGAIN', words)
        .replaceAll('Again', capital(words))
        .replace(/\$(\d)/g, (_, group) => groups[Number(group) - 1] ?? '');
    });
  return now;
}

const RESUME = '`phasegate resume[^`]*`';

/** The first that matches a place counts there: what has been replaced names no command any more. */
const RULES: readonly (readonly [pattern: RegExp, by: string])[] = [
  [/… `phasegate log [^`]*`/g, '…'],
  [
    /such as by \$2: `phasegate resume (\S+) --budget \+2`/g,
    'with `budget` in the workflow, and start it with the input `resume: $1`',
  ],
  [/, then run `phasegate resume \S+ --accept-changes`/g, ', then start a new run'],
  [
    /To use the new text: `phasegate resume \S+ --accept-changes`/g,
    'To use the new text, start a new run',
  ],
  [
    /Run the phase again: `phasegate resume (?:\S+ )?--from \S+`/g,
    'To run the phase again, start a new run',
  ],
  [
    /Ask there again, with the same change(?:: `phasegate resume [^`]*`\. O|, o)r start a new run(?:: `phasegate run [^`]*`)?/g,
    'Start a new run',
  ],
  [/Run `phasegate backlog run`/g, 'The next run of the backlog continues'],
  [new RegExp(`Check the run with \`phasegate status\`, then run ${RESUME}`, 'g'), 'Again'],
  [new RegExp(`Try again with ${RESUME}, or re-run the failed job`, 'g'), 'Again'],
  [new RegExp(`(?:Try again with|Try again:|Continue it:|Publish it:) ${RESUME}`, 'g'), 'Again'],
  [new RegExp(`${RESUME} continues the run`, 'g'), 'To continue the run, AGAIN'],
  [new RegExp(`(then|or) (?:run |type )?${RESUME}`, 'gi'), '$1 AGAIN'],
  [new RegExp(RESUME, 'g'), 'AGAIN'],
  [
    /Read the output (of [^.]*? )?with `phasegate log [^`]*`/g,
    'Read the output $1in the log of the job',
  ],
  [/`phasegate log [^`]*` shows/g, 'The log of the job shows'],
];
