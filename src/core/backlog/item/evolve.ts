import { unreachable } from '../../lib/unreachable.ts';
import { answerText } from './answer.ts';
import { UNASSESSED } from './assessment.ts';
import type {
  BacklogEvent,
  ItemAdded,
  ItemMoved,
  ItemUnmerged,
  NotesGiven,
  RecordedEvent,
  WorkSeen,
} from './event.ts';
import { type Item, type ItemMessage, type ItemStatus, type ItemWork, NO_WORK } from './item.ts';
import { wrongStep } from './transition.ts';

/** The items of a store, by id. */
export type Items = ReadonlyMap<string, Item>;

/** The items after one more event. */
export function evolve(items: Items, event: RecordedEvent): Items {
  const next = new Map(items);
  take(next, event);
  return next;
}

/** All of them, in order. */
export function evolveAll(items: Items, events: readonly RecordedEvent[]): Items {
  const next = new Map(items);
  for (const event of events) take(next, event);
  return next;
}

/** The items that an event changes, in place. */
export interface MutableItems {
  get(id: string): Item | undefined;
  set(id: string, item: Item): unknown;
  delete(id: string): unknown;
}

/** Changes the items in place. An illegal step is a bug, because the caller has checked it. */
export function take(items: MutableItems, event: RecordedEvent): void {
  if (event.type === 'itemAdded') {
    items.set(event.item, added(event));
    return;
  }
  if (event.type === 'itemUnmerged') {
    takeOut(items, event);
    return;
  }
  const item = items.get(event.item);
  if (item === undefined) throw new Error(`there is no item ${event.item}`);
  if (event.type === 'itemMerged') takeOver(items, item, event.into);
  if (event.type === 'itemMerged' || event.type === 'itemArchived') items.delete(event.item);
  else items.set(event.item, { ...changed(item, event), updatedAt: event.at });
}

/** The item into which another one is merged has its attempts, cost and time, too, so that sums stay right. */
function takeOver(items: MutableItems, goes: Item, into: string): void {
  const stays = items.get(into);
  if (stays === undefined) return;
  const { work } = stays;
  const { id, title, work: gone } = goes;
  const costUsd = addedUsd(work.costUsd, gone.costUsd);
  const [attempts, ms] = [work.attempts + gone.attempts, work.ms + gone.ms];
  const merged = [...stays.merged, ...goes.merged, { id, title }];
  items.set(into, { ...stays, merged, work: { ...work, attempts, costUsd, ms } });
}

/** The item starts again, with its earlier age. Attempts, cost and time stay where they were added. */
function takeOut(items: MutableItems, event: RecordedEvent<ItemUnmerged>): void {
  const { from, createdAt, needsPerson } = event;
  const { type: _, ...words } = event;
  const fresh = added({ ...words, type: 'itemAdded' });
  items.set(event.item, { ...fresh, createdAt, needsPerson, isSeparate: true });
  const keeper = items.get(from ?? '');
  if (keeper === undefined) return;
  const merged = keeper.merged.filter(({ id }) => id !== event.item);
  items.set(keeper.id, { ...keeper, merged, updatedAt: event.at });
}

/** `null`: unknown. */
const addedUsd = (before: number | null, more: number | null): number | null =>
  more === null ? before : (before ?? 0) + more;

type ItemChangeEvent = Exclude<
  RecordedEvent,
  { type: 'itemAdded' | 'itemUnmerged' | 'itemMerged' | 'itemArchived' }
>;

function changed(item: Item, event: ItemChangeEvent): Item {
  switch (event.type) {
    case 'itemEdited': {
      const { title, description, tags, dependencies, assessment, pipeline } = event;
      return { ...item, title, description, tags, dependencies, assessment, pipeline };
    }
    case 'itemMoved':
      return moved(item, event);
    case 'itemAssessed':
      return { ...item, assessment: event.assessment, pipeline: event.pipeline };
    case 'personAsked':
      return { ...item, needsPerson: true };
    case 'phaseReached':
      return { ...item, phase: event.phase, delivery: null };
    case 'deliveryDue':
      return { ...item, delivery: { run: event.run } };
    case 'runBegun':
      return { ...item, work: { ...item.work, [RUNS[event.kind]]: event.run } };
    case 'workSeen':
      return { ...item, work: worked(item.work, event), commit: event.commit ?? item.commit };
    case 'itemClaimed':
      return { ...item, claim: { by: event.by, at: event.at } };
    case 'itemReleased':
      return { ...item, claim: null };
    case 'overrideGiven': {
      const { assessment, by, at } = event;
      return { ...item, override: { assessment, by, at }, needsPerson: false };
    }
    case 'notesGiven':
      return withNotes(item, event);
    case 'notesTaken':
      return { ...item, notes: null };
    case 'itemRestarted':
      return restarted(item, event.by);
    case 'noted':
      return item;
    default:
      return unreachable(event);
  }
}

const RUNS = { work: 'run', triage: 'triage' } as const;

function added(event: RecordedEvent<ItemAdded>): Item {
  const { item: id, title, description, tags, dependencies, assessment, pipeline } = event;
  return {
    id,
    title,
    description,
    tags,
    dependencies,
    createdAt: event.at,
    updatedAt: event.at,
    status: 'new',
    block: null,
    phase: null,
    assessment: { ...UNASSESSED, ...assessment },
    pipeline,
    needsPerson: false,
    origin: event.origin,
    depth: event.depth,
    notes: null,
    messages: [],
    merged: [],
    isSeparate: false,
    override: null,
    commit: null,
    work: NO_WORK,
    delivery: null,
    claim: null,
  };
}

/**
 * Notes are for the next prompt. Without a run that has begun, they are also about the whole work, which a cheap first phase must not
 * swallow; so is an answer to a triage, whose run ends before the work begins.
 */
function withNotes(item: Item, { text, by }: RecordedEvent<NotesGiven>): Item {
  const { block, status, work } = item;
  const isTriage = (block?.from ?? status) === 'new';
  const run = isTriage ? work.triage : work.run;
  const notes = joinedNotes(item.notes, text);
  if (run !== null && work.run !== null) return { ...item, notes };
  const said = block?.kind === 'question' ? answerText(block.reason, text) : text;
  return { ...item, notes, messages: [...item.messages, { from: by, text: said }] };
}

/** Earlier notes that no agent has seen stay. */
const joinedNotes = (earlier: string | null, text: string): string =>
  earlier === null ? text : `${earlier}\n\n${text}`;

/** What the next run must know of the last one: why it was rejected, and notes that no agent has seen. */
function saidToLastRun({ block, notes }: Item, by: string): readonly ItemMessage[] {
  const rejection =
    block?.kind === 'rejected' ? [`The last result was rejected: ${block.reason}`] : [];
  return [...rejection, ...(notes === null ? [] : [notes])].map((text) => ({ from: by, text }));
}

/** A triage that succeeded stays valid. The next run gets a new name, because the last one's is taken. */
function restarted(item: Item, by: string): Item {
  const isNew = item.block?.from === 'new';
  const triage = isNew ? null : item.work.triage;
  const { run, seen } = item.work;
  // The earlier run stays known as one of the item, also if it has not been recorded yet.
  const known = run === null ? seen : { [run]: 0, ...seen };
  const nothingYet = { run: null, triage, branch: null, pullRequest: null };
  const work = { ...item.work, ...nothingYet, seen: known };
  const nothing = { block: null, phase: null, commit: null, delivery: null, claim: null };
  const said = saidToLastRun(item, by).filter(({ text }) =>
    item.messages.every((known) => known.text !== text),
  );
  const messages = [...item.messages, ...said];
  return { ...item, ...nothing, notes: null, messages, status: isNew ? 'new' : 'scoping', work };
}

function moved(item: Item, { to, why, block }: ItemMoved): Item {
  const wrong = wrongStep(item, to);
  if (wrong !== null) throw new Error(wrong);
  // Scoping is over: the first of the other phases is next.
  const phase = item.status === 'scoping' && to === 'ready' ? null : item.phase;
  const claim = to === 'done' || to === 'blocked' ? null : item.claim;
  const delivery = to === 'done' ? null : item.delivery;
  const said = to === 'done' ? NOTHING_SAID : {};
  if (block === null) return { ...item, ...said, status: to, block: null, phase, delivery, claim };
  return {
    ...item,
    status: to,
    block: { ...block, from: fromOf(item.status), reason: why },
    claim,
  };
}

/** Nothing is left to say to an agent. The events keep it. */
const NOTHING_SAID: Pick<Item, 'notes' | 'messages'> = { notes: null, messages: [] };

function fromOf(status: ItemStatus) {
  if (status === 'done' || status === 'blocked') throw new Error(`${status} is never blocked`);
  return status;
}

function worked(work: ItemWork, seen: WorkSeen): ItemWork {
  const { run, seq, attempts, costUsd, ms, branch, pullRequest } = seen;
  return {
    ...work,
    ms: work.ms + ms,
    branch: branch ?? work.branch,
    pullRequest: pullRequest ?? work.pullRequest,
    seen: { ...work.seen, [run]: seq },
    attempts: work.attempts + attempts,
    costUsd: addedUsd(work.costUsd, costUsd),
  };
}

/** The event with its actor and the current time. */
export function recorded(event: BacklogEvent, by: string, at: string): RecordedEvent {
  return { ...event, by, at };
}
