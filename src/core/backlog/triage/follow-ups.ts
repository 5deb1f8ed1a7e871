import { isJsonObject, type Json } from '../../lib/json.ts';
import { plural } from '../../text/plural.ts';
import { cleaned } from '../../text/untrusted/untrusted.ts';
import { type Assessment, cautiously } from '../item/assessment.ts';
import type { BacklogEvent } from '../item/event.ts';
import type { Item } from '../item/item.ts';

/** Further work that an agent suggests. */
interface FollowUp {
  readonly title: string;
  readonly description: string | null;
  readonly assessment: Assessment;
}

export interface FollowUpLimits {
  /** Most follow-ups of one run. */
  readonly most: number;
  /** Most steps from an item that a person added. */
  readonly depth: number;
}

export interface FollowUpSource {
  /** The item whose run suggests it. */
  readonly item: Item;
  readonly suggestions: readonly Json[];
  /** Existing titles, including archived ones. */
  readonly titles: Iterable<string>;
  /** How many follow-ups the run has already made. */
  readonly made: number;
  readonly limits: FollowUpLimits;
  readonly newId: () => string;
}

/** The events that create follow-up items; omitted ones are noted, once per reason. */
export function followUpEvents(source: FollowUpSource): readonly BacklogEvent[] {
  const { item, suggestions, titles, made, limits, newId } = source;
  const read = suggestions.flatMap(readFollowUp);
  const unreadable = suggestions.length - read.length;
  const seen = new Set([...titles].map(sameTitle));
  const fresh = read.filter(({ title }) => {
    const key = sameTitle(title);
    return seen.has(key) ? false : seen.add(key);
  });
  const isTooDeep = item.depth >= limits.depth;
  const kept = isTooDeep ? [] : fresh.slice(0, Math.max(0, limits.most - made));
  const left = fresh.length - kept.length;
  const known = read.length - fresh.length;
  const note = (text: string): BacklogEvent => ({ type: 'noted', item: item.id, text });
  return [
    ...kept.map((followUp): BacklogEvent => added(item, followUp, newId())),
    ...(unreadable === 0
      ? []
      : [note(`left out ${plural(unreadable, 'follow-up')} without a title`)]),
    ...(known === 0 ? [] : [note(`left out ${plural(known, 'follow-up')} that existed before`)]),
    ...(left === 0
      ? []
      : [note(`left out ${plural(left, 'follow-up')}: ${isTooDeep ? DEEP : MANY}`)]),
  ];
}

const DEEP = 'they are too many steps away from an item that a person added';
const MANY = 'the limit of one run is reached';

const MAX_FOLLOW_UP_TITLE = 200;
const MAX_FOLLOW_UP_DESCRIPTION = 64 * 1024;

function readFollowUp(told: Json): readonly FollowUp[] {
  const object = typeof told === 'string' ? { title: told } : told;
  if (!isJsonObject(object) || typeof object.title !== 'string') return [];
  const title = titleOf(object.title);
  if (title === '') return [];
  const words = object.context ?? object.description;
  const description =
    typeof words === 'string' ? cleaned(words).slice(0, MAX_FOLLOW_UP_DESCRIPTION) : null;
  return [{ title, description, assessment: cautiously(object) }];
}

/** A title on one line, truncated. */
export function titleOf(text: string): string {
  return cleaned(text).replace(/\s+/g, ' ').trim().slice(0, MAX_FOLLOW_UP_TITLE).trim();
}

/** Equal for titles that a person would consider the same. */
function sameTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function added({ id, depth }: Item, followUp: FollowUp, newId: string): BacklogEvent {
  return {
    type: 'itemAdded',
    item: newId,
    ...followUp,
    tags: [],
    dependencies: [],
    pipeline: null,
    origin: id,
    depth: depth + 1,
  };
}
