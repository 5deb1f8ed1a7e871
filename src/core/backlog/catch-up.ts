import { withoutNumbers } from '../plan/legs.ts';
import { type AfterRunContext, afterRun, type ItemRunUpdate } from './after-run.ts';
import { carriesNotes } from './item/answer.ts';
import { blocked } from './item/blocked.ts';
import type { BacklogEvent } from './item/event.ts';
import { type Item, type ItemBlock, type ItemStatus, STATUSES } from './item/item.ts';
import { EventCollector } from './item/story.ts';
import type { PipelineShape } from './schedule/schedule.ts';

/** A run that continued without its events being applied to the item: in another job, or on a lost machine. */
export interface MissedRun {
  readonly kind: ItemRunUpdate['kind'];
  readonly run: string;
  /** Each stop of the run since the item was last updated, oldest first. */
  readonly steps: readonly ItemRunUpdate[];
}

/** The events that follow for the item, as if each step had been applied in time. Triage comes before work. */
export function caughtUp(
  id: string,
  missed: readonly MissedRun[],
  context: AfterRunContext,
): readonly BacklogEvent[] {
  const story = new EventCollector(context.items);
  const held = story.item(id)?.block ?? null;
  for (const one of missed) followRun(story, id, { ...context, missed: one });
  story.add(heldAgain(story.item(id), held));
  return story.events;
}

interface MissedRunContext extends AfterRunContext {
  readonly missed: MissedRun;
}

function followRun(
  story: EventCollector,
  id: string,
  { missed, ...context }: MissedRunContext,
): void {
  const { kind, run, steps } = missed;
  const known = story.item(id)?.work[kind === 'work' ? 'run' : 'triage'];
  if (known !== run) story.add([{ type: 'runBegun', item: id, run, kind }]);
  for (const ran of steps) {
    const item = story.item(id);
    if (item === null || isPast(item, kind)) return;
    const { seq } = ran.events.at(-1) ?? { seq: 0 };
    if (seq <= (item.work.seen[run] ?? 0)) continue;
    story.add(takenNotes(item, ran));
    const way = wayTo(item, reachedStatus(ran, context.pipeline));
    story.add(way.map((to) => moved(id, to)));
    story.add(afterRun(id, ran, { ...context, items: story.items }));
  }
}

/** If a person blocked the item while it was worked on, it stays blocked in spite of its progress. */
function heldAgain(item: Item | null, held: ItemBlock | null): readonly BacklogEvent[] {
  if (item === null || held?.kind !== 'by-hand') return [];
  if (item.status === 'done' || item.status === 'blocked') return [];
  return [blocked({ id: item.id, phase: held.phase }, held.kind, held.reason)];
}

/** Whether the item no longer needs that run. */
function isPast({ status, block }: Item, kind: ItemRunUpdate['kind']): boolean {
  return status === 'done' || (kind === 'triage' && (block?.from ?? status) !== 'new');
}

/** Notes that an agent of the run has. Until then they stay with the item. */
export function takenNotes(
  { id, notes }: Pick<Item, 'id' | 'notes'>,
  { heard }: Pick<ItemRunUpdate, 'heard'>,
): readonly BacklogEvent[] {
  const isTaken = notes !== null && heard.some((message) => carriesNotes(message, notes));
  return isTaken ? [{ type: 'notesTaken', item: id }] : [];
}

type ReachedStatus = 'new' | 'scoping' | 'in_progress';

/** The status of an item while its run does this. */
function reachedStatus(
  { kind, finished, events }: ItemRunUpdate,
  pipeline: PipelineShape | null,
): ReachedStatus {
  if (kind === 'triage') return 'new';
  const { outcome } = finished;
  if (outcome === 'succeeded' || outcome === 'no-change') return 'in_progress';
  const scoping = new Set(
    (pipeline?.phases ?? []).flatMap(({ scoping: isScoping, name }) => (isScoping ? [name] : [])),
  );
  const isScoped = events.some((event) => BEGINS.has(event.type) && !scoping.has(phaseOf(event)));
  return isScoped ? 'in_progress' : 'scoping';
}

const BEGINS: ReadonlySet<ItemRunUpdate['events'][number]['type']> = new Set([
  'phaseStarted',
  'gateOpened',
  'gateDecided',
  'deliveryMade',
]);

const phaseOf = (event: ItemRunUpdate['events'][number]): string =>
  'phase' in event ? withoutNumbers(event.phase ?? '') : '';

/** The status changes from the item's status to that one; none if the item is further along. */
function wayTo({ status, block }: Item, place: ReachedStatus): readonly ItemStatus[] {
  const from = block?.from ?? status;
  const back = block === null ? [] : [block.from];
  const [start, end] = [STATUSES.indexOf(from), STATUSES.indexOf(place)];
  return [...back, ...STATUSES.slice(start + 1, end + 1)];
}

function moved(item: string, to: ItemStatus): BacklogEvent {
  return { type: 'itemMoved', item, to, why: 'its run continued', block: null };
}
