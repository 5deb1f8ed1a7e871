import type { IssueEvent } from '../../backlog/issue/issue-state.ts';
import { type Item, statusText } from '../../backlog/item/item.ts';
import { moneyText } from '../money.ts';
import { postable, postableLine } from '../untrusted/postable.ts';

/** In characters; the state takes most of the comment. */
const MAX_TEXT_LENGTH = 15_000;

/**
 * The visible text of the comment on an item's issue. Older events are omitted if there is no room. `own`: `owner/name`;
 * `record`: where the untruncated text is.
 */
export function issueComment(
  item: Item,
  events: readonly IssueEvent[],
  about: { readonly own: string; readonly record: string },
): string {
  for (let shown = MAX_EVENTS; ; shown -= 1) {
    const text = commentWith(item, events.slice(-shown), about);
    if (text.length <= MAX_TEXT_LENGTH || shown === 1) return text;
  }
}

function commentWith(
  item: Item,
  events: readonly IssueEvent[],
  { own, record }: { readonly own: string; readonly record: string },
): string {
  const { status, block, phase, work } = item;
  const line = (text: string): string => postableLine(text, { own, max: 400 });
  const facts = [
    phase === null ? null : `phase \`${line(phase)}\``,
    work.attempts === 0 ? null : `${work.attempts} attempts`,
    work.costUsd === null ? null : moneyText(work.costUsd),
    work.run === null ? null : `run \`${line(work.run)}\``,
  ].filter((fact) => fact !== null);
  const happened = events.map((event) => {
    const when = event.at.slice(0, 16).replace('T', ' ');
    return `- ${when} · ${line(event.by)}: ${line(event.text)}`;
  });
  return [
    `**Phasegate: ${statusText(status)}**${facts.length === 0 ? '' : ` · ${facts.join(' · ')}`}`,
    ...(block === null
      ? []
      : [
          quoted(postable(block.reason, { own, max: MAX_REASON_LENGTH })),
          ...(block.reason.length > MAX_REASON_LENGTH ? [`The full text is in ${record}.`] : []),
          wayOn(block.kind),
        ]),
    `<details><summary>Events of this item</summary>\n\n${happened.join('\n')}\n</details>`,
  ].join('\n\n');
}

const MAX_EVENTS = 30;
const MAX_REASON_LENGTH = 4000;

const quoted = (text: string): string => text.replace(/^/gm, '> ');

function wayOn(kind: NonNullable<Item['block']>['kind']): string {
  const comment = (command: string): string =>
    `Anyone with write access can decide by commenting \`/phasegate ${command}\`.`;
  switch (kind) {
    case 'question':
      return comment('answer …');
    case 'guardrail':
    case 'person':
      return `${comment('override')} The command accepts the current assessment only.`;
    case 'failed':
    case 'budget':
      return comment('unblock …');
    case 'by-hand':
      return `${comment('unblock')} Removing the label has the same effect.`;
    case 'gate':
      return 'The item waits for a decision on its run.';
    case 'rejected':
      return `${comment('retry …')} The agent starts again and reads your text. To drop the item, close the issue.`;
  }
}
