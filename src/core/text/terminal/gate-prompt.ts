import type { RunId } from '../../lib/brands.ts';
import { shellWord } from '../../lib/shell-word.ts';
import type { GatePhase } from '../../plan/plan.ts';
import type { Decision } from '../../run/event.ts';
import { cut } from '../fits.ts';
import { oneLine, padEnd } from '../line.ts';

/** What a person can type at a gate. */
export type GateWord = 'approve' | 'reject' | 'rework' | 'diff' | 'quit';

const MEANINGS: Readonly<Record<GateWord, string>> = {
  approve: 'continue the run',
  reject: 'end the run, with a reason',
  rework: 'send the work back with a comment',
  diff: 'show the whole change',
  quit: 'leave the gate waiting',
};

/** The words of a gate, in the order in which they are shown. */
export const gateWords = (hasRework: boolean): readonly GateWord[] => [
  'approve',
  'reject',
  ...(hasRework ? (['rework'] as const) : []),
  'diff',
  'quit',
];

/** What can be typed at the gate, a line each. */
export function gatePromptLines(
  { id }: Pick<GatePhase, 'id'>,
  words: readonly GateWord[],
): readonly string[] {
  return [
    `The gate \`${id}\` waits for your decision. Type a word or its beginning, then Enter:`,
    ...words.map((word) => `  ${padEnd(word, WIDTH)}  ${MEANINGS[word]}`),
  ];
}

const WIDTH = 'approve'.length;

/**
 * The word that a typed line means, by a unique beginning. `null`: the line is none of the words, such as a pasted command or
 * an empty line, and decides nothing: what is typed next must not reach the shell.
 */
export function meantWord(line: string, words: readonly GateWord[]): GateWord | null {
  const typed = line.trim().toLowerCase();
  if (typed === '') return null;
  const [only, ...others] = words.filter((word) => word.startsWith(typed));
  return only !== undefined && others.length === 0 ? only : null;
}

/** Says that a typed line decided nothing, and why. */
export function notMeantText(line: string, words: readonly GateWord[]): string {
  const typed = oneLine(line);
  if (typed === '')
    return 'Nothing was typed, and nothing was decided. `quit` leaves the gate waiting.';
  const several = words.filter((word) => word.startsWith(typed.toLowerCase()));
  if (several.length > 1)
    return `\`${typed}\` may mean ${several.map((word) => `\`${word}\``).join(' or ')}. Nothing was decided.`;
  return `\`${cut(typed, MAX_SHOWN)}\` is no answer. Nothing was decided.`;
}

const MAX_SHOWN = 60;

/** The command that has a typed comment, after nothing was decided. */
export const keptCommentText = (
  { run, gate }: { readonly run: RunId; readonly gate: Pick<GatePhase, 'id'> },
  { decision, comment }: { readonly decision: Decision; readonly comment: string },
): string =>
  `Nothing was decided. The command with your comment:\n  phasegate ${decision} ${run} ${gate.id} --comment ${shellWord(comment)}`;
