import { type AfterRun, afterRun, type Ran } from './after-run.ts';
import { blocked } from './item/blocked.ts';
import type { BacklogEvent } from './item/event.ts';
import { type Block, type Item, STATUSES, type Status } from './item/item.ts';
import { Story } from './item/story.ts';
import type { PipelineShape } from './schedule/schedule.ts';

/** A run that continued without its events being applied to the item: in another job, or on a lost machine. */
export interface Missed {
  readonly kind: Ran['kind'];
  readonly run: string;
  /** Each stop of the run since the item was last updated, oldest first. */
  readonly steps: readonly Ran[];
}

export interface CatchUp extends AfterRun {
  /** The pipeline of the item; `null`: unknown name. */
  readonly pipeline: PipelineShape | null;
}

/** The events that follow for the item, as if each step had been applied in time. Triage comes before work. */
export function caughtUp(
  id: string,
  missed: readonly Missed[],
  context: CatchUp,
): readonly BacklogEvent[] {
  const story = new Story(context.items);
  const held = story.item(id)?.block ?? null;
  for (const one of missed) followRun(story, id, { ...context, missed: one });
  story.add(heldAgain(story.item(id), held));
  return story.events;
}

interface Following extends CatchUp {
  readonly missed: Missed;
}

function followRun(story: Story, id: string, { missed, ...context }: Following): void {
  const { kind, run, steps } = missed;
  const known = story.item(id)?.work[kind === 'work' ? 'run' : 'triage'];
  if (known !== run) story.add([{ type: 'runBegun', item: id, run, kind }]);
  for (const ran of steps) {
    const item = story.item(id);
    if (item === null || isPast(item, kind)) return;
    const { seq } = ran.events.at(-1) ?? { seq: 0 };
    if (seq <= (item.work.seen[run] ?? 0)) continue;
    story.add(takenNotes(item, ran));
    const way = wayTo(item, placeOf(ran, context.pipeline));
    story.add(way.map((to) => moved(id, to)));
    story.add(afterRun(id, ran, { ...context, items: story.items }));
  }
}

/** If a person blocked the item while it was worked on, it stays blocked in spite of its progress. */
function heldAgain(item: Item | null, held: Block | null): readonly BacklogEvent[] {
  if (item === null || held?.kind !== 'by-hand') return [];
  if (item.status === 'done' || item.status === 'blocked') return [];
  return [blocked({ id: item.id, phase: held.phase }, held.kind, held.reason)];
}

/** Whether the item no longer needs that run. */
function isPast({ status, block }: Item, kind: Ran['kind']): boolean {
  return status === 'done' || (kind === 'triage' && (block?.from ?? status) !== 'new');
}

/** Notes that are already in the journal of its run. */
function takenNotes({ id, notes }: Item, { events }: Ran): readonly BacklogEvent[] {
  const isTaken = events.some((event) => event.type === 'answerGiven' && event.answer === notes);
  return isTaken ? [{ type: 'notesTaken', item: id }] : [];
}

type Place = 'new' | 'scoping' | 'in_progress';

/** The status of an item while its run does this. */
function placeOf({ kind, finished, events }: Ran, pipeline: PipelineShape | null): Place {
  if (kind === 'triage') return 'new';
  const { outcome } = finished;
  if (outcome === 'succeeded' || outcome === 'no-change') return 'in_progress';
  const scoping = new Set(
    (pipeline?.phases ?? []).flatMap(({ scoping: isScoping, name }) => (isScoping ? [name] : [])),
  );
  const isScoped = events.some((event) => BEGINS.has(event.type) && !scoping.has(phaseOf(event)));
  return isScoped ? 'in_progress' : 'scoping';
}

const BEGINS: ReadonlySet<Ran['events'][number]['type']> = new Set([
  'phaseStarted',
  'gateOpened',
  'gateDecided',
  'deliveryMade',
]);

const phaseOf = (event: Ran['events'][number]): string =>
  'phase' in event ? (event.phase ?? '') : '';

/** The status changes from the item's status to that one; none if the item is further along. */
function wayTo({ status, block }: Item, place: Place): readonly Status[] {
  const from = block?.from ?? status;
  const back = block === null ? [] : [block.from];
  const [start, end] = [STATUSES.indexOf(from), STATUSES.indexOf(place)];
  return [...back, ...STATUSES.slice(start + 1, end + 1)];
}

function moved(item: string, to: Status): BacklogEvent {
  return { type: 'itemMoved', item, to, why: 'its run continued', block: null };
}
