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

/**
 * Merges two items into the older one. It gets the dependencies and tags of both and the texts that only the other has;
 * dependents of the removed item depend on the kept one. Started work is not merged away, nothing is merged into a done item, and
 * no cycle is created: then only a note is added.
 */
export function mergeEvents(items: Items, first: Item, second: Item): readonly BacklogEvent[] {
  if (first.id === second.id) return [];
  const [stays, goes] = [first, second].sort(byAge);
  if (stays === undefined || goes === undefined) return [];
  const note = (why: string): readonly BacklogEvent[] => [
    { type: 'noted', item: first.id, text: `not merged with ${second.id}: ${why}` },
  ];
  if (isBegun(goes)) return note(`${goes.id} is being worked on`);
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

function joinedText(description: string | null, { id, title, description: more }: Item) {
  const text = more?.trim() ?? '';
  if (text === '' || description?.includes(text) === true) return description;
  const from = `From ${id}, "${title}":\n\n${text}`;
  return description === null ? from : `${description.trimEnd()}\n\n${from}`;
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
