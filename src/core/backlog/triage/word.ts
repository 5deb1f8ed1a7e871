import { oneLine } from '../../text/line.ts';
import { saysNothing } from '../../text/says-nothing.ts';
import type { BacklogEvent } from '../item/event.ts';
import { type Item, type ItemBlock, statusText } from '../item/item.ts';
import { GUARDED } from './guardrails.ts';

/** A person's command that lets an item continue. */
export type ItemCommand =
  | { readonly type: 'unblock'; readonly notes: string | null }
  /** Accepts the current assessment only. */
  | { readonly type: 'override'; readonly notes: string | null }
  | { readonly type: 'answer'; readonly text: string }
  /** Restarts rejected work, with these notes in its first prompt. */
  | { readonly type: 'retry'; readonly notes: string | null }
  /** Starts over in a new run, from the current base and with the current text. */
  | { readonly type: 'fresh'; readonly notes: string | null };

export type WordEffect =
  | { readonly type: 'events'; readonly events: readonly BacklogEvent[] }
  /** Why it has no effect, as a sentence, and a command that would have one. */
  | { readonly type: 'vain'; readonly message: string; readonly alternative: AlternativeCommand };

export type AlternativeCommand =
  | 'override'
  | 'answer'
  | 'retry'
  | 'decide'
  | 'unblock'
  | 'look'
  | 'nothing';

/** Facts about an item that its store does not have. */
export interface Situation {
  /** Whether its assessment is within the current guardrails; `null`: unknown. */
  readonly isWithin: boolean | null;
  /** Whether its run is on another machine, or it has none, so that its gate cannot be decided here. */
  readonly isElsewhere: boolean;
}

/** The effect of a person's command on an item. */
export function judgeWord(item: Item, word: ItemCommand, situation: Situation): WordEffect {
  if (isBlank(word)) return vain('The text says nothing.', BLANK[word.type]);
  switch (word.type) {
    case 'unblock':
      return unblock(item, word.notes, situation);
    case 'override':
      return override(item, word.notes, situation);
    case 'answer':
      return item.block?.kind === 'question'
        ? resumeBlocked(item, word.text, { why: 'its question is answered', ...situation })
        : vain(`\`${item.id}\` did not ask a question.`, 'look');
    case 'retry':
      return retry(item, word.notes, situation);
    case 'fresh':
      return fresh(item, word.notes, situation);
  }
}

function unblock(item: Item, notes: string | null, situation: Situation): WordEffect {
  const { id, block } = item;
  const isStopped =
    block?.kind === 'person' || (block?.kind === 'guardrail' && !situation.isWithin);
  if (block !== null && isStopped)
    return vain(`\`${id}\` is stopped by a guardrail: ${block.reason}.`, 'override');
  if (block?.kind === 'question' && notes === null)
    return vain(`\`${id}\` asks: ${block.reason}`, 'answer');
  if (block !== null && isOverBudget(block, situation))
    return vain(`\`${id}\` needs a higher limit: ${block.reason}.`, 'unblock');
  return resumeBlocked(item, notes, { why: 'unblocked by a person', ...situation });
}

/** Its run keeps the limit, so the next session would block the item at once. Where issues are read, nobody knows the run. */
const isOverBudget = ({ kind }: ItemBlock, { isElsewhere, isWithin }: Situation): boolean =>
  kind === 'budget' && !isElsewhere && isWithin !== null;

function override(item: Item, notes: string | null, situation: Situation): WordEffect {
  const { id, assessment, status, block } = item;
  if (status === 'done') return vain(`\`${id}\` is done.`, 'nothing');
  if (block?.kind === 'question') return vain(`\`${id}\` asks: ${block.reason}`, 'answer');
  const given: BacklogEvent = { type: 'overrideGiven', item: id, assessment };
  // The item then waits for the decision at its gate alone, or for a higher limit. Where issues are read, the guardrails are unknown.
  const isStillHeld = block?.kind === 'gate' || (block !== null && isOverBudget(block, situation));
  if (isStillHeld && situation.isWithin !== true)
    return { type: 'events', events: [...noted(id, notes), given] };
  const rest = resumeBlocked(item, notes, { why: 'assessment accepted by a person', ...situation });
  if (block !== null && rest.type === 'vain') return rest;
  if (!hasToAccept(item, situation))
    return vain(
      `No guardrail stops \`${id}\`, so there is nothing to accept.`,
      block === null ? 'nothing' : 'unblock',
    );
  return { type: 'events', events: rest.type === 'vain' ? [given] : [given, ...rest.events] };
}

/** Whether a guardrail stops the item now, or would once the item is triaged. */
function hasToAccept({ block, assessment }: Item, { isWithin }: Situation): boolean {
  if (block !== null) return block.kind === 'guardrail' || block.kind === 'person' || !isWithin;
  return !isWithin && GUARDED.every((name) => assessment[name] !== null);
}

function retry(item: Item, notes: string | null, situation: Situation): WordEffect {
  const { id, block } = item;
  if (block?.kind !== 'rejected') return unblock(item, notes, situation);
  if (notes === null)
    return vain(`a retry needs text: what must the agent do differently?`, 'retry');
  const told: BacklogEvent = { type: 'notesGiven', item: id, text: notes };
  return { type: 'events', events: [told, { type: 'itemRestarted', item: id }] };
}

function fresh(item: Item, notes: string | null, situation: Situation): WordEffect {
  const { id, status, block, work } = item;
  if (status === 'done') return vain(`\`${id}\` is done.`, 'nothing');
  if (work.run === null && (block === null || block.from !== 'new'))
    return vain(`\`${id}\` has no run yet.`, 'nothing');
  const isStopped = block?.kind === 'person' || block?.kind === 'guardrail';
  if (isStopped && !(block.kind === 'guardrail' && situation.isWithin === true))
    return vain(`\`${id}\` is stopped by a guardrail: ${block.reason}.`, 'override');
  return { type: 'events', events: [...noted(id, notes), { type: 'itemRestarted', item: id }] };
}

/** Returns the item to its earlier status, with the person's notes. */
function resumeBlocked(
  { id, block, status }: Item,
  notes: string | null,
  { why, isElsewhere }: Pick<Situation, 'isElsewhere'> & { readonly why: string },
): WordEffect {
  if (block === null)
    return vain(`\`${id}\` is ${statusText(status)}, and not blocked.`, 'nothing');
  if (block.kind === 'rejected') return vain(`\`${id}\` needs a retry: ${block.reason}.`, 'retry');
  if (block.kind === 'gate' && !isElsewhere)
    return vain(`\`${id}\` waits for a decision on its run: ${block.reason}.`, 'decide');
  const told = noted(id, notes);
  const moved: BacklogEvent = { type: 'itemMoved', item: id, to: block.from, why, block: null };
  return { type: 'events', events: [...told, moved] };
}

const noted = (item: string, notes: string | null): readonly BacklogEvent[] =>
  notes === null ? [] : [{ type: 'notesGiven', item, text: notes }];

const BLANK: Readonly<Record<ItemCommand['type'], AlternativeCommand>> = {
  answer: 'answer',
  retry: 'retry',
  unblock: 'look',
  fresh: 'look',
  override: 'look',
};

/** Text that was given and says nothing. */
const isBlank = (word: ItemCommand): boolean =>
  saysNothing(word.type === 'answer' ? word.text : (word.notes ?? '-'));

const vain = (message: string, instead: AlternativeCommand): WordEffect => ({
  type: 'vain',
  message: oneLine(message),
  alternative: instead,
});
