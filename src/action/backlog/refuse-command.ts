import { idOf, LABEL } from '../../core/backlog/issue/issue-state.ts';
import { askedBy } from '../../core/backlog/issue/item-command.ts';
import { amountAt, listAt, textAt } from '../../core/lib/json-value.ts';
import { Refusal } from '../../ports.ts';
import type { Job } from '../job.ts';
import { warnOfItem } from './open.ts';
import { storeOf } from './store-of.ts';

/**
 * Records at once that a command of a user without write access was refused: until then, it would count as soon as its author gets
 * access. Throws `Refusal` if that cannot be recorded, so that nobody takes the command for refused.
 */
export async function refuseCommand(job: Job): Promise<void> {
  const item = itemOfCommand(job);
  if (item === null) return;
  const faults = new Set<string>();
  const store = storeOf(job, (id, why) => {
    faults.add(id);
    warnOfItem(job, id, why);
  });
  await store.change(job.context.starter, () => []);
  if (!faults.has(item)) return;
  throw new Refusal(
    `The comment on ${item} is from a user without write access, but this could not be recorded. The warning above has the reason.`,
    'Re-run the job. Until then, the command of the comment counts as soon as its author gets write access.',
  );
}

/** The item of the issue, if the event is a command on the issue of an item. Everything else costs no request. */
function itemOfCommand({ context: { event, eventName } }: Job): string | null {
  const number = amountAt(event, 'issue', 'number');
  if (eventName !== 'issue_comment' || number === null) return null;
  const labels = listAt(event, 'issue', 'labels').map((label) => textAt(label, 'name'));
  const isItem = labels.some((name) => name?.toLowerCase() === LABEL);
  return isItem && askedBy(textAt(event, 'comment', 'body') ?? '') !== null ? idOf(number) : null;
}
