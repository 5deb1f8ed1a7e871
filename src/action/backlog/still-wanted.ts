import type { StoredRun } from '../../app/stored/stored.ts';
import { openIssues, WORKFLOWS } from '../../backlog/issues/read.ts';
import { BLOCKED_LABEL, idOf } from '../../core/backlog/issue/issue-state.ts';
import { isForItem } from '../../core/run/state.ts';
import type { Job } from '../job.ts';

/**
 * Why an item's change is no longer to be delivered, as a sentence; `null`: it is, or the run belongs to no item. A person may
 * have closed the issue, removed it from the backlog or blocked it since the approval. Asks GitHub.
 */
export async function unwanted(
  { inputs, github }: Pick<Job, 'inputs' | 'github'>,
  { state, events }: Pick<StoredRun, 'state' | 'events'>,
): Promise<string | null> {
  const item = inputs.item ?? (isForItem(state) ? String(state.item.id) : null);
  if (item === null || !/^issue-\d+$/.test(item)) return null;
  const issue = (await openIssues(await github())).find(({ number }) => idOf(number) === item);
  if (issue === undefined)
    return `\`${item}\` is no longer on the backlog: its issue was closed, deleted or transferred, or lost the label`;
  if (!issue.labels.includes(BLOCKED_LABEL)) return null;
  const touched = issue.labelled.filter(({ label }) => label === BLOCKED_LABEL).at(-1);
  // While its gate waited, Phasegate itself set the label.
  const isOurs =
    touched === undefined
      ? events.some(({ type }) => type === 'gateOpened')
      : touched.by === WORKFLOWS;
  return isOurs
    ? null
    : `${touched?.by ?? 'somebody'} blocked \`${item}\` with the label \`${BLOCKED_LABEL}\``;
}
