import type { StoredRun } from '../../app/stored/stored.ts';
import { openIssues, WORKFLOWS } from '../../backlog/issues/read.ts';
import { BLOCKED_LABEL, idOf } from '../../core/backlog/issue/issue-state.ts';
import { isForItem } from '../../core/run/state.ts';
import type { Job } from '../job.ts';

/**
 * Why an item's change is not delivered any more, as a sentence; `null` if it is wanted still, or the run is no item's. A
 * person may have closed the issue, taken it off the backlog or held it since somebody let the change through. GitHub is asked.
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
  // While its gate waited, the label was our own.
  const isOurs =
    touched === undefined
      ? events.some(({ type }) => type === 'gateOpened')
      : touched.by === WORKFLOWS;
  return isOurs
    ? null
    : `${touched?.by ?? 'somebody'} blocked \`${item}\` with the label \`${BLOCKED_LABEL}\``;
}
