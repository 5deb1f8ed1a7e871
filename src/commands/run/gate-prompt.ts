import { runChange } from '../../app/stored/run-change.ts';
import type { Digest, RunId } from '../../core/lib/brands.ts';
import type { GatePhase, Plan } from '../../core/plan/plan.ts';
import type { Decision } from '../../core/run/event.ts';
import { mayRework } from '../../core/run/show/open-gates.ts';
import type { RunState } from '../../core/run/state.ts';
import { oneLine } from '../../core/text/line.ts';
import { saysNothing } from '../../core/text/says-nothing.ts';
import {
  type GateWord,
  gatePromptLines,
  gateWords,
  keptCommentText,
  meantWord,
  notMeantText,
} from '../../core/text/terminal/gate-prompt.ts';
import { askLine } from '../../report/ask-line.ts';
import { printNote } from '../../report/print.ts';
import { showDiff } from '../../report/show-diff.ts';

/** The gate at which a run waits, as it was shown. */
export interface WaitingGate {
  readonly run: RunId;
  readonly gate: GatePhase;
  readonly digest: Digest;
  readonly plan: Plan;
  readonly state: RunState;
}

export interface TypedDecision {
  readonly decision: Decision;
  readonly comment: string;
}

/** What a person decides by a typed word; `null` leaves the gate waiting, as does the signal: nobody is asked any more. */
export async function promptForDecision(
  waiting: WaitingGate,
  root: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<TypedDecision | null> {
  for (;;) {
    const word = await askWord(waiting, signal);
    if (word === null) return null;
    if (word === 'quit') return left(waiting);
    if (word === 'diff') {
      await showChange(waiting, root);
      continue;
    }
    const comment = await commentOf(waiting, word, signal);
    if (comment !== null) return { decision: word, comment };
  }
}

function left({ gate, run }: WaitingGate): null {
  printNote(`The run still waits at the gate: \`phasegate approve ${run} ${gate.id}\``);
  return null;
}

/** Asks until a line means a word. `null`: nobody is asked any more. */
async function askWord(waiting: WaitingGate, signal: AbortSignal): Promise<GateWord | null> {
  const { gate, plan, state } = waiting;
  const words = gateWords(mayRework(plan, state, gate));
  while (!signal.aborted) {
    printNote(['', ...gatePromptLines(gate, words)].join('\n'));
    const line = await askLine('Decision: ', signal);
    if (signal.aborted) break;
    const word = line === null ? 'quit' : meantWord(line, words);
    if (word !== null) return word;
    printNote(notMeantText(line ?? '', words));
  }
  return null;
}

/** An approval needs no comment. `null`: the person went back, so the gate is asked again. */
async function commentOf(
  waiting: WaitingGate,
  decision: Decision,
  signal: AbortSignal,
): Promise<string | null> {
  if (decision === 'approve') return '';
  const { gate, run } = waiting;
  const question =
    decision === 'rework'
      ? `What should ${gate.rework?.phase} change? The agent reads this (empty: back): `
      : 'Why? The reason is recorded (empty: back): ';
  const comment = ((await askLine(question, signal)) ?? '').trim();
  if (saysNothing(comment)) return null;
  printNote(
    decision === 'rework'
      ? `\`${gate.rework?.phase}\` works again, with: ${oneLine(comment)}`
      : `The run ${run} ends as rejected, with: ${oneLine(comment)}`,
  );
  const answer = await askLine(`Type ${decision} to confirm (anything else: back): `, signal);
  if (answer?.trim().toLowerCase() === decision) return comment;
  printNote(keptCommentText(waiting, { decision, comment }));
  return null;
}

async function showChange({ run, state }: WaitingGate, root: string): Promise<void> {
  const change = await runChange({ workTree: root, gitDir: null }, state);
  await showDiff(change?.diff ?? '', `\`${run}\``);
}
