import type { BacklogEvent } from '../item/event.ts';
import { type Item, statusText } from '../item/item.ts';

/** What a person says to have an item go on. */
export type Word =
  | { readonly type: 'unblock'; readonly notes: string | null }
  /** Exactly its assessment of now passes. */
  | { readonly type: 'override'; readonly notes: string | null }
  | { readonly type: 'answer'; readonly text: string };

export type Judged =
  | { readonly type: 'events'; readonly events: readonly BacklogEvent[] }
  /** Why it does nothing, as a sentence, and what would do something. */
  | { readonly type: 'vain'; readonly message: string; readonly instead: Instead };

export type Instead = 'override' | 'answer' | 'decide' | 'look' | 'nothing';

/** What follows from a person's word about an item. */
export function judgeWord(item: Item, word: Word): Judged {
  switch (word.type) {
    case 'unblock':
      return unblock(item, word.notes);
    case 'override':
      return override(item, word.notes);
    case 'answer':
      return item.block?.kind === 'question'
        ? goOn(item, word.text, 'its question is answered')
        : vain(`\`${item.id}\` has asked nothing.`, 'look');
  }
}

function unblock(item: Item, notes: string | null): Judged {
  const { id, block } = item;
  if (block?.kind === 'guardrail' || block?.kind === 'person')
    return vain(`\`${id}\` is stopped by a guardrail: ${block.reason}.`, 'override');
  if (block?.kind === 'question' && notes === null)
    return vain(`\`${id}\` asks: ${block.reason}`, 'answer');
  return goOn(item, notes, 'a person unblocked it');
}

function override(item: Item, notes: string | null): Judged {
  const { id, assessment, status, block } = item;
  if (status === 'done') return vain(`\`${id}\` is done.`, 'nothing');
  const given: BacklogEvent = { type: 'overrideGiven', item: id, assessment };
  if (block === null) return { type: 'events', events: [given] };
  const rest = goOn(item, notes, 'a person let it pass');
  return rest.type === 'vain' ? rest : { type: 'events', events: [given, ...rest.events] };
}

/** Back to where it was, with what the person said. */
function goOn({ id, block, status }: Item, notes: string | null, why: string): Judged {
  if (block === null)
    return vain(`\`${id}\` is ${statusText(status)}, and not blocked.`, 'nothing');
  if (block.kind === 'gate' || block.kind === 'rejected')
    return vain(`\`${id}\` waits for a decision on its run: ${block.reason}.`, 'decide');
  const told: readonly BacklogEvent[] =
    notes === null ? [] : [{ type: 'notesGiven', item: id, text: notes }];
  const moved: BacklogEvent = { type: 'itemMoved', item: id, to: block.from, why, block: null };
  return { type: 'events', events: [...told, moved] };
}

const vain = (message: string, instead: Instead): Judged => ({ type: 'vain', message, instead });
