import type { Trust } from '../core/gate/trust.ts';
import type { PhaseId } from '../core/lib/brands.ts';
import { textAt } from '../core/lib/json-value.ts';
import type { Plan } from '../core/plan/plan.ts';
import { unguardedDeliveries } from '../core/run/decide/passed-gates.ts';
import type { JournalEvent } from '../core/run/event.ts';
import type { RunState } from '../core/run/state.ts';
import { Refusal } from '../ports.ts';
import type { Job } from './job.ts';

/** Determines the trust in the user who triggered this workflow run; asks GitHub only for events that any user can cause. */
export async function trusted({ context, github }: Job): Promise<Trust> {
  const { eventName: event, actor } = context;
  if (BY_WRITERS.has(event)) return { type: 'trusted' };
  const { trustIn } = await import('../github/trust.ts');
  return trustIn(await github(), { event, actor, github: { event: context.event }, bots: [] });
}

/** Events that only users with write access can cause. */
const BY_WRITERS: ReadonlySet<string> = new Set([
  'push',
  'schedule',
  'workflow_dispatch',
  'repository_dispatch',
]);

export interface RunHistory {
  readonly events: readonly JournalEvent[];
  readonly plan: Plan;
  readonly state: RunState;
}

/**
 * What of a run may be delivered: everything, or some phases. What somebody started who may not write to the repository
 * is delivered only behind a gate, which somebody who may has decided, or is about to. A gate elsewhere in the pipeline does not
 * count. Throws `Refusal`.
 */
export async function deliverable(
  { github }: Pick<Job, 'github'>,
  { events, plan, state }: RunHistory,
): Promise<true | ReadonlySet<PhaseId>> {
  if (unguardedDeliveries(plan, state, (gate) => isApproved(events, gate)).length === 0)
    return true;
  const event = textAt(state.github, 'event_name');
  const actor = textAt(state.github, 'actor');
  // A run that no workflow started has no proved gate either, and is refused for that reason elsewhere.
  if (event === null || actor === null || BY_WRITERS.has(event)) return true;
  const { trustIn } = await import('../github/trust.ts');
  const trust = await trustIn(await github(), { event, actor, github: state.github, bots: [] });
  if (trust.type === 'trusted') return true;
  const { harmlessLabels } = await import('./untrusted-labels.ts');
  const labels = trust.type === 'read-only' ? await harmlessLabels(github, { plan, state }) : null;
  if (labels !== null) return labels;
  throw new Refusal(
    `Untrusted triggers need a gate before a delivery: ${trust.reason}.`,
    'Add a `gate` before the delivery, so that a person with write access decides. For labels alone, `policy: { untrusted: labels }` needs none.',
  );
}

/** Whether a person decided last about the gate, and approved. The job proves that decision again. */
function isApproved(events: readonly JournalEvent[], gate: PhaseId): boolean {
  const last = events.findLast((event) => event.type === 'gateDecided' && event.phase === gate);
  return (
    last?.type === 'gateDecided' &&
    last.decision === 'approve' &&
    (last.proof === 'environment' || last.proof === 'comment')
  );
}
