import type { RecordedEvent } from '../item/event.ts';
import { evolve } from '../item/evolve.ts';
import type { Item } from '../item/item.ts';
import { type ItemCommand, judgeWord, type Situation } from '../triage/word.ts';
import { BLOCKED_LABEL } from './issue-state.ts';
import type { MalformedCommand } from './item-command.ts';

/** What people did on an item's issue since it was last processed. */
export interface Steering {
  /** Whether the issue has the label that blocks an item, and who changed it last. */
  readonly isHeld: boolean;
  /** Whether a person removed the label from this issue; a renamed or deleted label is missing, too. */
  readonly isTakenOff: boolean;
  readonly labeller: string;
  /** Commands of users with write access, oldest first. */
  readonly words: readonly { readonly by: string; readonly word: ItemCommand | MalformedCommand }[];
}

/** The resulting events. A command without effect is answered in the item's comment. */
export function steered(item: Item, steering: Steering, at: string): readonly RecordedEvent[] {
  const events: RecordedEvent[] = [];
  let now = item;
  const happened = (more: readonly RecordedEvent[]): void => {
    for (const event of more) {
      now = evolve(new Map([[now.id, now]]), event).get(now.id) ?? now;
      events.push(event);
    }
  };
  for (const { by, word } of steering.words) happened(byWord(now, word, { by, at }));
  // A later command unblocks the item, regardless of the label.
  if (events.some(({ type }) => type === 'itemMoved' || type === 'itemRestarted')) return events;
  happened(byLabel(now, steering, at));
  return events;
}

/** Where issues are read, the guardrails and the machine of the item's run are unknown. */
const UNKNOWN_SITUATION: Situation = { isWithin: null, isElsewhere: false };
const COMMANDS = '`/phasegate answer TEXT`, `unblock [NOTES]`, `override [NOTES]` or `retry TEXT`';

interface Authorship {
  readonly by: string;
  readonly at: string;
}

function byWord(
  item: Item,
  word: ItemCommand | MalformedCommand,
  signed: Authorship,
): readonly RecordedEvent[] {
  if (word.type === 'mistyped') {
    const text = `\`${word.text}\` is not a command: write one of ${COMMANDS} at the start of a comment`;
    return [{ type: 'noted', item: item.id, text, ...signed }];
  }
  const judged = judgeWord(item, word, UNKNOWN_SITUATION);
  if (judged.type === 'events') return judged.events.map((event) => ({ ...event, ...signed }));
  const text = `\`/phasegate ${word.type}\` has no effect: ${judged.message}`;
  return [{ type: 'noted', item: item.id, text, ...signed }];
}

function byLabel(
  item: Item,
  { isHeld, isTakenOff, labeller: by }: Steering,
  at: string,
): readonly RecordedEvent[] {
  const { id, block, status, phase } = item;
  if (isHeld && block === null && status !== 'done') {
    const why = `the label \`${BLOCKED_LABEL}\` was set`;
    const held = { kind: 'by-hand', phase } as const;
    return [{ type: 'itemMoved', item: id, to: 'blocked', why, block: held, by, at }];
  }
  if (isHeld || block === null || !isTakenOff) return [];
  const judged = judgeWord(item, { type: 'unblock', notes: null }, UNKNOWN_SITUATION);
  const taken = `the label \`${BLOCKED_LABEL}\` was removed`;
  if (judged.type === 'vain') {
    const text = `${taken}, which has no effect: ${judged.message}`;
    return [{ type: 'noted', item: id, text, by, at }];
  }
  return [{ type: 'itemMoved', item: id, to: block.from, why: taken, block: null, by, at }];
}
