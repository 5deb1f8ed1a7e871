import { rankOf } from '../item/assessment.ts';
import type { BacklogEvent } from '../item/event.ts';
import type { Items } from '../item/evolve.ts';
import { byAge, type Item } from '../item/item.ts';
import { isAssessed } from '../triage/triage.ts';
import { type KnownItems, unmet } from './dependencies.ts';

/** What should be done next. Pure: equal items give equal actions. */
export type ScheduledAction =
  | PromoteAction
  | ({ readonly action: 'run'; readonly item: string; readonly phase: string } & ActionDetails)
  | ({ readonly action: 'triage'; readonly item: string } & ActionDetails);

type PromoteAction = { readonly action: 'promote'; readonly item: string } & ActionDetails;

interface ActionDetails {
  /** Whether it must run alone. */
  readonly writer: boolean;
  readonly why: string;
}

export interface RunningItem {
  readonly item: string;
  readonly writer: boolean;
}

export interface ScheduleLimits {
  /** Most items in progress. */
  readonly wip: number;
  /** Most concurrent phases. */
  readonly concurrent: number;
  /** The only item to work on, regardless of the limits; `null`: all. */
  readonly target: string | null;
  /** Which items were requested. */
  readonly only: (item: Item) => boolean;
  /** Which items take no place in progress, because a provider does not answer them (default: none). */
  readonly rests?: (item: Item) => boolean;
}

/** What the scheduler must know of a pipeline. */
export interface PipelineShape {
  /** In plan order, scoping phases first. */
  readonly phases: readonly PhaseShape[];
}

export interface PhaseShape {
  readonly name: string;
  readonly scoping: boolean;
  readonly writer: boolean;
}

export interface ScheduleInput extends KnownItems {
  readonly running: readonly RunningItem[];
  readonly limits: ScheduleLimits;
  /** The pipeline of an item; `null`: unknown name. */
  readonly pipelineOf: (item: Item) => PipelineShape | null;
}

/** Promotions first, then as many phases and triages as may start now; docs/backlog.md has the rules. */
export function schedule(scheduled: ScheduleInput): readonly ScheduledAction[] {
  const { items, running, limits } = scheduled;
  if (running.some(({ writer }) => writer)) return [];
  const busy = new Set(running.map(({ item }) => item));
  const asked = [...items.values()].filter(
    (item) =>
      (limits.target === null ? limits.only(item) : item.id === limits.target) &&
      !busy.has(item.id) &&
      unmet(item, scheduled).length === 0,
  );
  return [...promotions(asked, scheduled), ...starts(candidates(asked, scheduled), scheduled)];
}

/** Requested items that are finished and are to be delivered together when nothing else can be done. */
export function dueTogether(
  items: ReadonlyMap<string, Item>,
  isAsked: (item: Item) => boolean,
): readonly Item[] {
  return [...items.values()].filter(
    (item) => item.status === 'in_progress' && item.delivery !== null && isAsked(item),
  );
}

function promotions(asked: readonly Item[], scheduled: ScheduleInput): readonly ScheduledAction[] {
  const { items, limits } = scheduled;
  // An item that waits for another one takes no place, which that one may need.
  const inProgress = [...items.values()].filter(
    (item) =>
      isAtWork(item) && unmet(item, scheduled).length === 0 && limits.rests?.(item) !== true,
  ).length;
  const room = limits.target === null ? Math.max(0, limits.wip - inProgress) : asked.length;
  return asked
    .filter(({ status }) => status === 'ready')
    .sort((a, b) => impactOf(b) - impactOf(a) || byAge(a, b))
    .slice(0, room)
    .map(({ id, assessment: { impact } }) => ({
      action: 'promote',
      item: id,
      writer: false,
      why: `ready, within the limits${impact === null ? '' : `, impact ${impact}`}`,
    }));
}

/** Events that move the promoted items into progress, if they are still ready. */
export function promotionEvents(
  actions: readonly ScheduledAction[],
  items: Items,
): readonly BacklogEvent[] {
  return actions
    .filter(({ action, item }) => action === 'promote' && items.get(item)?.status === 'ready')
    .map(({ item, why }) => ({ type: 'itemMoved', item, to: 'in_progress', why, block: null }));
}

/** An item that only waits for a joint delivery does not count towards the limit, and nothing is started for it. */
const isAtWork = ({ status, delivery }: Item): boolean =>
  status === 'in_progress' && delivery === null;

const impactOf = ({ assessment }: Item): number => rankOf('impact', assessment.impact) ?? -1;

type StartAction = Exclude<ScheduledAction, PromoteAction>;

/** Everything that could start if nothing else ran, in order of priority. */
function candidates(asked: readonly Item[], scheduled: ScheduleInput): readonly StartAction[] {
  return [
    ...phaseActions(asked, scheduled, 'in_progress'),
    ...phaseActions(asked, scheduled, 'scoping'),
    ...asked
      .filter(({ status }) => status === 'new')
      .sort(byAge)
      .map(triage),
  ];
}

function phaseActions(
  asked: readonly Item[],
  { pipelineOf }: ScheduleInput,
  status: 'in_progress' | 'scoping',
): readonly StartAction[] {
  return asked
    .filter((item) => (status === 'scoping' ? item.status === status : isAtWork(item)))
    .flatMap((item) => {
      const at = nextPhase(item, pipelineOf(item));
      return at === null ? [] : [{ item, ...at }];
    })
    .sort((a, b) => b.place - a.place || byAge(a.item, b.item))
    .map(({ item, phase, place, of }) => ({
      action: 'run',
      item: item.id,
      phase: phase.name,
      writer: phase.writer,
      why: `${status === 'scoping' ? 'scoping' : 'in progress'}, at phase ${place + 1} of ${of}`,
    }));
}

/** The item's phase and its index in the pipeline; `null`: the pipeline does not have it. */
export function nextPhase(item: Item, pipeline: PipelineShape | null) {
  const isScoping = item.status === 'scoping';
  const all = pipeline?.phases ?? [];
  // An item in progress may have to be scoped again if the results of scoping are unavailable.
  const place = all.findIndex(({ name, scoping }) =>
    item.phase === null ? scoping === isScoping : name === item.phase && (scoping || !isScoping),
  );
  const phase = all[place];
  return phase === undefined ? null : { phase, place, of: all.length };
}

const triage = (item: Item): StartAction => ({
  action: 'triage',
  item: item.id,
  writer: false,
  why: isAssessed(item) ? 'new and assessed by a person, so no agent runs' : 'new and not assessed',
});

/** In order; the first that cannot start yet holds back all later ones. */
function starts(
  due: readonly StartAction[],
  { running, limits }: ScheduleInput,
): readonly StartAction[] {
  const slots = limits.target === null ? limits.concurrent - running.length : 1;
  const started: StartAction[] = [];
  for (const start of due) {
    if (started.length >= slots) break;
    if (start.writer) {
      if (running.length + started.length === 0) started.push(start);
      break;
    }
    started.push(start);
  }
  return started;
}
