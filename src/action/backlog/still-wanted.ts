import { findConfig } from '../../app/stored/config-file.ts';
import type { StoredRun } from '../../app/stored/stored.ts';
import { type BacklogIssue, WORKFLOWS } from '../../backlog/issues/read.ts';
import { BLOCKED_LABEL } from '../../core/backlog/issue/issue-state.ts';
import { guard } from '../../core/backlog/triage/guardrails.ts';
import { isForItem } from '../../core/run/state.ts';
import type { Job } from '../job.ts';
import { storeOf } from './store-of.ts';

/**
 * Why an item's change is no longer to be delivered, as a sentence; `null`: it is, or the run belongs to no item. Since the
 * approval, a person may have closed the issue, removed it from the backlog, blocked it, or assessed it above the guardrails. Asks
 * GitHub.
 */
export async function unwanted(
  job: Pick<Job, 'inputs' | 'github' | 'context' | 'root'>,
  { state, events }: Pick<StoredRun, 'state' | 'events'>,
): Promise<string | null> {
  const id = job.inputs.item ?? (isForItem(state) ? String(state.item.id) : null);
  if (id === null || !/^issue-\d+$/.test(id)) return null;
  const now = await storeOf(job).one(id);
  if (now === null)
    return `\`${id}\` is no longer on the backlog: its issue was closed, deleted or transferred, or lost the label`;
  const blocker = blockerOf(now.issue, events);
  if (blocker !== null) return `${blocker} blocked \`${id}\` with the label \`${BLOCKED_LABEL}\``;
  const { guardrails } = findConfig(job.root).config;
  // The assessments of this run are stored after it; the work job judged them.
  const verdict = guard(now.item, guardrails, 'known');
  if (verdict.type === 'passes') return null;
  return `a guardrail stops \`${id}\`: ${verdict.reason}. To let this assessment pass, write \`/phasegate override\` in a comment on the issue, and re-run the job`;
}

/** Who blocked the issue by the label; `null`: nobody. */
function blockerOf({ labels, labelled }: BacklogIssue, events: StoredRun['events']): string | null {
  if (!labels.includes(BLOCKED_LABEL)) return null;
  const touched = labelled.findLast(({ label }) => label === BLOCKED_LABEL);
  // While its gate waited, Phasegate itself set the label.
  const isOurs =
    touched === undefined
      ? events.some(({ type }) => type === 'gateOpened')
      : touched.by === WORKFLOWS;
  return isOurs ? null : (touched?.by ?? 'somebody');
}
