import { isJsonObject, type Json } from '../../lib/json.ts';
import { isEqual } from '../../lib/merge-lines.ts';
import { type Assessment, DIMENSIONS, rankOf } from '../item/assessment.ts';
import type { BacklogEvent } from '../item/event.ts';
import type { Items } from '../item/evolve.ts';
import { byAge, type Item } from '../item/item.ts';
import { circlesIn } from '../schedule/dependencies.ts';

/** The ids of an agent's list, each once. */
export function duplicateIds(told: readonly Json[]): readonly string[] {
  const ids = told.flatMap((one) => {
    const id = isJsonObject(one) ? one.id : one;
    return typeof id === 'string' ? [id] : [];
  });
  return [...new Set(ids)];
}

interface NamedDuplicates {
  readonly phase: string;
  /** Other items of the backlog. */
  readonly ids: readonly string[];
  /** Whether it is a triage or a scoping phase. */
  readonly isEntitled: boolean;
  /** Most items that are merged into one. */
  readonly most: number;
}

/** How many more items may be merged into the item because its agents say so. */
export const duplicatesLeft = ({ merged }: Item, most: number): number =>
  Math.max(0, most - merged.length);

/**
 * The events if a phase names duplicates that are not merged. Only a triage and scoping phases may name them, because they end before
 * the work begins. An agent that names more than the limit could be after the whole backlog, so a person looks at its item.
 */
export function keptApart(
  item: Item,
  { phase, ids, isEntitled, most }: NamedDuplicates,
): readonly BacklogEvent[] {
  if (ids.length === 0) return [];
  const note = (why: string): BacklogEvent => ({
    type: 'noted',
    item: item.id,
    text: `not merged with ${listedIds(ids)}: ${why}`,
  });
  if (!isEntitled)
    return [note(`only a triage and scoping phases may name duplicates, not \`${phase}\``)];
  if (ids.length <= duplicatesLeft(item, most)) return [];
  const why = `\`${phase}\` named more duplicates than \`limits.duplicates\` allows (${most}), so a person must look`;
  return [
    note(why),
    ...(item.status === 'done' ? [] : [{ type: 'personAsked', item: item.id, phase } as const]),
  ];
}

/** Most ids in a note; the rest is counted. */
const MAX_IDS = 10;

function listedIds(ids: readonly string[]): string {
  const more = ids.length - MAX_IDS;
  return ids.slice(0, MAX_IDS).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

/**
 * Merges two items into the older one, because an agent calls them duplicates. It gets the dependencies and tags of both, and title
 * and description of the other; dependents of the removed item depend on the kept one. Started work is not merged away, nothing is
 * merged into a done item, what a person or a guardrail stopped or took back out stays, and no cycle is created: then only a note is
 * added.
 */
export function mergeEvents(items: Items, first: Item, second: Item): readonly BacklogEvent[] {
  if (first.id === second.id) return [];
  const [stays, goes] = [first, second].sort(byAge);
  if (stays === undefined || goes === undefined) return [];
  const note = (why: string): readonly BacklogEvent[] => [
    { type: 'noted', item: first.id, text: `not merged with ${second.id}: ${why}` },
  ];
  if (isBegun(goes)) return note(`${goes.id} is being worked on`);
  const kept = whyKept(goes);
  if (kept !== null) return note(`${goes.id} ${kept}`);
  if (stays.isSeparate) return note(`${stays.id} ${TAKEN_OUT}`);
  // What came after the work was done would be lost in it.
  if (stays.status === 'done') return note(`${stays.id} is done`);
  const joined = joinedItems(items, stays, goes);
  const [circle] = circlesIn(joined);
  if (circle !== undefined)
    return note(`merging would make a dependency cycle: ${circle.join(' → ')}`);
  const rewired = [...joined.values()].filter((item) => items.get(item.id) !== item);
  return [
    ...rewired.map(editOf),
    { type: 'noted', item: stays.id, text: `merged with ${goes.id}: ${goes.title}` },
    { type: 'itemMerged', item: goes.id, into: stays.id } satisfies BacklogEvent,
  ];
}

const TAKEN_OUT = 'was taken back out of another item by a person';

/** Why no agent may merge the item away, without its subject; `null`: nothing is against it. */
function whyKept({ block, needsPerson, isSeparate }: Item): string | null {
  if (isSeparate) return TAKEN_OUT;
  switch (block?.kind) {
    case 'guardrail':
      return 'is stopped by a guardrail';
    case 'by-hand':
    case 'rejected':
      return 'is blocked by a person';
    default:
      return needsPerson || block?.kind === 'person' ? 'waits for a person' : null;
  }
}

function isBegun({ status, block }: Item): boolean {
  const at = status === 'blocked' ? block?.from : status;
  return at === 'in_progress' || at === 'done';
}

function joinedItems(items: Items, stays: Item, goes: Item): Items {
  const rest = [...items.values()].filter(({ id }) => id !== goes.id);
  return new Map(
    rest.map((item) => {
      const own =
        item.id === stays.id ? [...item.dependencies, ...goes.dependencies] : item.dependencies;
      const moved = own.map((id) => (id === goes.id ? stays.id : id));
      const dependencies = [...new Set(moved)].filter((id) => id !== item.id);
      const wired = isEqual(dependencies, item.dependencies) ? item : { ...item, dependencies };
      return [item.id, item.id === stays.id ? withWordsOf(wired, goes) : wired];
    }),
  );
}

/** The item with texts that only the other one has; the same object if there are none. */
function withWordsOf(item: Item, goes: Item): Item {
  const description = joinedText(item.description, goes);
  const tags = [...new Set([...item.tags, ...goes.tags])];
  const assessment = higherOf(item.assessment, goes.assessment);
  const isSame =
    description === item.description &&
    isEqual(tags, item.tags) &&
    DIMENSIONS.every((name) => assessment[name] === item.assessment[name]);
  return isSame ? item : { ...item, description, tags, assessment };
}

/** Both titles and descriptions: the title alone may say what is to be done. */
function joinedText(description: string | null, goes: Item): string {
  const isKnown = description?.includes(goes.description?.trim() ?? '') === true;
  const from = mergedPart(isKnown ? { ...goes, description: null } : goes);
  return description === null ? from : `${description.trimEnd()}\n\n${from}`;
}

/** The part of the description that a merged item leaves in the item that stays. */
function mergedPart({ id, title, description }: ItemText): string {
  const text = description?.trim() ?? '';
  const head = `From ${id}, "${title}"`;
  return text === '' ? `${head}.` : `${head}:\n\n${text}`;
}

type ItemText = Pick<Item, 'id' | 'title' | 'description'>;

/** The description without the part that a merged item left; the same text if a person has changed that part. */
export function withoutMerged(description: string | null, gone: ItemText): string | null {
  const parts = [mergedPart(gone), mergedPart({ ...gone, description: null })];
  const part = parts.find((one) => description?.includes(one) === true);
  if (description === null || part === undefined) return description;
  const place = description.lastIndexOf(part);
  const rest = [description.slice(0, place), description.slice(place + part.length)];
  const kept = rest.map((text) => text.trim()).filter((text) => text !== '');
  return kept.length === 0 ? null : kept.join('\n\n');
}

/** An agent still assesses what is not assessed, except the impact, which no guardrail checks. */
function higherOf(own: Assessment, other: Assessment): Assessment {
  const higher = <N extends keyof Assessment>(name: N): Assessment[N] =>
    (rankOf(name, other[name]) ?? -1) > (rankOf(name, own[name]) ?? -1) ? other[name] : own[name];
  return {
    size: own.size && higher('size'),
    complexity: own.complexity && higher('complexity'),
    risk: own.risk && higher('risk'),
    impact: higher('impact'),
  };
}

function editOf(item: Item): BacklogEvent {
  const { id, title, description, tags, dependencies, assessment, pipeline } = item;
  const words = { title, description, tags, dependencies, assessment, pipeline };
  return { type: 'itemEdited', item: id, ...words };
}
