import { type CommonOptions, isCancel, selectKey, text } from '@clack/prompts';
import { runChange } from '../app/stored/run-change.ts';
import type { Digest, RunId } from '../core/lib/brands.ts';
import type { GatePhase, Plan } from '../core/plan/plan.ts';
import type { Decision } from '../core/run/event.ts';
import { mayRework } from '../core/run/show/open-gates.ts';
import type { RunState } from '../core/run/state.ts';
import { showDiff } from './show-diff.ts';

/** The gate at which a run waits, as it was shown. */
export interface WaitingGate {
  readonly run: RunId;
  readonly gate: GatePhase;
  readonly digest: Digest;
  readonly plan: Plan;
  readonly state: RunState;
}

export interface KeyedDecision {
  readonly decision: Decision;
  readonly comment: string;
}

/** What a person says by a key; `null` leaves the gate waiting, as does the signal: nobody is asked any more. */
export async function promptForDecision(
  waiting: WaitingGate,
  root: string,
  signal: AbortSignal = new AbortController().signal,
): Promise<KeyedDecision | null> {
  const asking = { output: process.stderr, signal };
  for (;;) {
    const key = await keyFor(waiting, asking);
    if (key === 'd') await showChange(waiting, root);
    else if (key === 'r') {
      const comment = await commentFor(waiting, asking);
      if (comment !== null) return { decision: 'rework', comment };
    } else return key === 'a' ? { decision: 'approve', comment: '' } : null;
  }
}

type KeyPromptOptions = Pick<CommonOptions, 'output' | 'signal'>;

async function keyFor(
  { gate, plan, state }: WaitingGate,
  asking: KeyPromptOptions,
): Promise<string> {
  const rework = { value: 'r', label: 'rework: send the work back with a comment' };
  const key = await selectKey({
    message: `Gate ${gate.id}`,
    options: [
      { value: 'a', label: 'approve' },
      ...(mayRework(plan, state, gate) ? [rework] : []),
      { value: 'd', label: 'diff: show the full change' },
      { value: 'q', label: 'quit: leave it waiting' },
    ],
    ...asking,
  });
  return isCancel(key) ? 'q' : key;
}

/** `null`: nothing was written, so the gate is asked again. */
async function commentFor({ gate }: WaitingGate, asking: KeyPromptOptions): Promise<string | null> {
  const comment = await text({
    message: `What should ${gate.rework?.phase} change?`,
    placeholder: 'the agent reads this; leave it empty to go back',
    ...asking,
  });
  return isCancel(comment) || (comment ?? '').trim() === '' ? null : comment;
}

async function showChange({ run, state }: WaitingGate, root: string): Promise<void> {
  const change = await runChange({ workTree: root, gitDir: null }, state);
  await showDiff(change?.diff ?? '', `\`${run}\``);
}
