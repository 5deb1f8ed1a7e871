import { isJsonObject, type Json } from '../../lib/json.ts';
import { cut } from '../../text/fits.ts';
import { plural } from '../../text/plural.ts';
import { cleaned } from '../../text/untrusted/untrusted.ts';
import { type Assessment, cautiously } from '../item/assessment.ts';
import type { BacklogEvent } from '../item/event.ts';
import type { Item } from '../item/item.ts';
import { titleKey } from './same-title.ts';

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

/** The events that create follow-up items; omitted ones are noted with their titles, once per reason. */
export function followUpEvents(source: FollowUpSource): readonly BacklogEvent[] {
  const { item, suggestions, titles, made, limits, newId } = source;
  const read = suggestions.flatMap(readFollowUp);
  const unreadable = suggestions.length - read.length;
  const seen = new Set([...titles].map(titleKey));
  const known: FollowUp[] = [];
  const fresh = read.filter((followUp) => {
    const key = titleKey(followUp.title);
    if (!seen.has(key)) return seen.add(key);
    known.push(followUp);
    return false;
  });
  const isTooDeep = item.depth >= limits.depth;
  const kept = isTooDeep ? [] : fresh.slice(0, Math.max(0, limits.most - made));
  const left = fresh.slice(kept.length);
  const note = (text: string): BacklogEvent => ({ type: 'noted', item: item.id, text });
  return [
    ...kept.map((followUp): BacklogEvent => added(item, followUp, newId())),
    ...(unreadable === 0
      ? []
      : [note(`left out ${plural(unreadable, 'follow-up')} without a title`)]),
    ...(known.length === 0
      ? []
      : [note(`left out ${counted(known)} that existed before: ${titlesOf(known)}`)]),
    ...(left.length === 0
      ? []
      : [
          note(
            `left out ${counted(left)}: ${titlesOf(left)}: ${isTooDeep ? deep(limits) : many(limits)}`,
          ),
        ]),
  ];
}

const counted = (followUps: readonly FollowUp[]): string => plural(followUps.length, 'follow-up');

/** Most titles in a note; the rest is counted. */
const MAX_TITLES = 10;
const MAX_SHOWN_TITLE = 80;

function titlesOf(followUps: readonly FollowUp[]): string {
  const shown = followUps
    .slice(0, MAX_TITLES)
    .map(({ title }) => `"${cut(title, MAX_SHOWN_TITLE)}"`);
  const more = followUps.length - shown.length;
  return shown.join(', ') + (more > 0 ? ` and ${more} more` : '');
}

const deep = ({ depth }: FollowUpLimits): string =>
  `too many steps away from an item that a person added (\`limits.depth\` is ${depth})`;
const many = ({ most }: FollowUpLimits): string =>
  `the limit of one run is reached (\`limits.follow-ups\` is ${most})`;

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
