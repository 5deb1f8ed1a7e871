import type { Backlog } from '../../backlog/store.ts';
import { idOf, LABEL } from '../../core/backlog/issue/issue-state.ts';
import { askedBy } from '../../core/backlog/issue/item-command.ts';
import { amountAt, listAt, textAt } from '../../core/lib/json-value.ts';
import { oneLine } from '../../core/text/line.ts';
import { Refusal } from '../../ports.ts';
import type { Job } from '../job.ts';
import { warnOfItem } from './open.ts';
import { storeOf } from './store-of.ts';

/**
 * Records at once that a command of a user without write access was refused: until then, it would count as soon as its author gets
 * access. Throws `Refusal` if that cannot be recorded, so that nobody takes the command for refused.
 */
export async function refuseCommand(job: Job): Promise<void> {
  const number = issueOfCommand(job);
  if (number === null) return;
  const item = idOf(number);
  const faults = new Set<string>();
  const store = storeOf(job, (id, why) => {
    faults.add(id);
    warnOfItem(job, id, why);
  });
  const backlog = await store.change(job.context.starter, () => []);
  if (!faults.has(item) && backlog.items.has(item)) return;
  throw notRecorded(item, faults.has(item) ? ABOVE : whyUnread(backlog, number));
}

const ABOVE = 'The warning above has the reason.';

/** An issue that was not read has no refused command either, whatever its comments are. */
function whyUnread({ archived, warnings }: Backlog, number: number): string {
  if (archived.has(idOf(number))) return 'The issue is closed.';
  const own = warnings.filter((warning) => warning.startsWith(`#${number} `));
  return own.length === 0 ? 'The issue is not on the backlog any more.' : oneLine(own.join(' '));
}

const notRecorded = (item: string, why: string): Refusal =>
  new Refusal(
    `The comment on ${item} is from a user without write access, but this could not be recorded. ${why}`,
    'Re-run the job when the issue is open and can be read, or delete the comment. Until then, its command counts as soon as its author gets write access.',
  );

/** The number of the issue, if the event is a command on the issue of an item. Everything else costs no request. */
function issueOfCommand({ context: { event, eventName } }: Job): number | null {
  const number = amountAt(event, 'issue', 'number');
  if (eventName !== 'issue_comment' || number === null) return null;
  const labels = listAt(event, 'issue', 'labels').map((label) => textAt(label, 'name'));
  const isItem = labels.some((name) => name?.toLowerCase() === LABEL);
  return isItem && askedBy(textAt(event, 'comment', 'body') ?? '') !== null ? number : null;
}
