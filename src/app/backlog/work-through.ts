import type { Backlog, BacklogStore } from '../../backlog/store.ts';
import { prepareStore } from '../../checkpoints/directory.ts';
import { LockHeld } from '../../checkpoints/lock.ts';
import {
  type ItemRunUpdate,
  isAgentMissing,
  isProviderDown,
  providerFailure,
} from '../../core/backlog/after-run.ts';
import { blocked } from '../../core/backlog/item/blocked.ts';
import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import { eventText } from '../../core/backlog/item/event-text.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { unmet } from '../../core/backlog/schedule/dependencies.ts';
import { ProviderPauses } from '../../core/backlog/schedule/provider-pauses.ts';
import {
  isBegunElsewhere,
  isLeftAlone,
  leftAloneText,
  restartEvents,
} from '../../core/backlog/schedule/restart.ts';
import {
  dueTogether,
  nextPhase,
  type PipelineShape,
  promotionEvents,
  type ScheduledAction,
  schedule,
} from '../../core/backlog/schedule/schedule.ts';
import type { StopCause, StopSignal } from '../../core/backlog/schedule/stopping.ts';
import { firstTarget } from '../../core/backlog/schedule/targets.ts';
import { settle } from '../../core/backlog/triage/settle.ts';
import { isAssessed } from '../../core/backlog/triage/triage.ts';
import type { Config } from '../../core/config/config.ts';
import { durationText } from '../../core/text/duration-text.ts';
import { providerErrorText } from '../../core/text/provider-error.ts';
import type { MergedItem } from '../../core/text/terminal/backlog-session.ts';
import { pause } from '../../engine/pause.ts';
import { SharedBudget } from '../../engine/shared-budget.ts';
import { Refusal } from '../../ports.ts';
import { RunBroken } from '../run/session.ts';
import { stopOnSignals } from '../run/stop.ts';
import { findPlace } from '../stored/place.ts';
import type { Platform } from '../wiring/platform.ts';
import { isRunHere, type PlannedRestart, plannedRestart } from './begun-elsewhere.ts';
import { deliverTogether } from './deliver-together.ts';
import { finishedSince } from './finished-since.ts';
import { type Driver, type ItemStep, takeStep } from './item-run.ts';
import { type StepContext, stepFor, type WorkAction, withQuestion } from './item-step.ts';
import { type ItemUpdateContext, keepMissed, keepRan } from './keep-ran.ts';
import { readPipelines } from './pipelines.ts';
import { providerKey } from './provider-key.ts';
import { SessionLocks } from './session-locks.ts';
import { SessionRecord } from './session-record.ts';
import { triagePipeline } from './triage-pipeline.ts';
import { unmergedLines } from './unmerged.ts';
import { wentOn } from './went-on.ts';

export interface BacklogSessionRequest {
  readonly root: string;
  readonly platform: Platform;
  readonly driver: Driver;
  readonly config: Config;
  readonly store: BacklogStore;
  /** The items to work on, one after the other, regardless of limits; empty: all items that `only` accepts. */
  readonly targets: readonly string[];
  /** Whether the next target begins if the current one cannot advance. */
  readonly autoAdvance: boolean;
  readonly only: (item: Item) => boolean;
  /** Most phases and triages to start. */
  readonly cap: number;
  /** Nothing is started after this time, in milliseconds since 1970; `null`: no limit. */
  readonly untilMs: number | null;
  readonly budgetUsd: number | null;
  /** `triage`: only triage is done. */
  readonly stage: 'all' | 'triage';
  /** Prints a line for a person. */
  readonly printLine: (line: string) => void;
  /** The time of pauses while a provider does not answer; `null`: no pauses are made. */
  readonly clock: SessionClock | null;
}

export interface SessionClock {
  /** In milliseconds since 1970. */
  now(): number;
  /** Ends early when the signal is aborted. */
  pause(ms: number, signal: AbortSignal): Promise<void>;
}

export const WALL_CLOCK: SessionClock = { now: Date.now, pause };

export interface SessionEnd {
  readonly stopped: StopCause;
  /** Number of phases and triages that were started. */
  readonly phases: number;
  /** In USD; `null`: unknown. */
  readonly costUsd: number | null;
  /** All requested items in their current state. */
  readonly asked: readonly Item[];
  /** Items that were merged away as duplicates in this session. */
  readonly merged: readonly MergedItem[];
  /** Ids of items that were completed in this session. */
  readonly finished: ReadonlySet<string>;
  /** Items, requested or not, that were completed since the beginning of an earlier session that was killed, and never said so. */
  readonly finishedBefore: readonly Item[];
  /** Ids of the items that failed in a row at the end. */
  readonly failed: readonly string[];
  /** Who cancelled the run of an item with the command; `null`: nobody did. */
  readonly cancelledBy: string | null;
  /** What the provider said last that did not answer, and is not asked again; `null`: there is none. */
  readonly providerError: string | null;
  /** The signal that stopped the session; `null`: none. */
  readonly signal: StopSignal | null;
  /** Whether some of the requested items wait for another process or machine. */
  readonly isElsewhere: boolean;
  /** Duration in milliseconds. */
  readonly ms: number;
}

/** Works on the backlog until nothing more can be done here, or a limit is reached. */
export async function workThrough(request: BacklogSessionRequest): Promise<SessionEnd> {
  const { root, platform, config } = request;
  const place = await findPlace(root, platform.store);
  await prepareStore(place.store);
  const pipelines = readPipelines(root, config);
  const triage = triagePipeline(root, config, pipelines);
  return new BacklogSession({ ...request, place, pipelines, triage }).run();
}

interface SessionContext extends BacklogSessionRequest, StepContext {}

class BacklogSession {
  readonly #at: SessionContext;
  readonly #running = new Map<
    string,
    { readonly writer: boolean; readonly ended: Promise<void> }
  >();
  /** Items that were requested at any time of this session. */
  readonly #asked = new Set<string>();
  /** Items that another process works on. */
  readonly #elsewhere = new Set<string>();
  readonly #locks: SessionLocks;
  /** Items whose runs are on another machine, and how they are restarted here. */
  readonly #restarts = new Map<string, PlannedRestart>();
  /** Targets that cannot advance for now. */
  readonly #passed = new Set<string>();
  readonly #pauses: ProviderPauses;
  /** By item, when its present step began, and the key of its provider. */
  readonly #asking = new Map<string, { readonly key: string; readonly startedAt: number }>();
  #phases = 0;
  readonly #startedAt = performance.now();
  /** Items that were done before this session. */
  #doneBefore: ReadonlySet<string> = new Set();
  readonly #budgetPool: SharedBudget;
  /** Ids; an item may fail several times. */
  #failedInARow: readonly string[] = [];
  /** Items that a provider has failed in this session, and that have not gone on since. */
  readonly #failedHere = new Set<string>();
  readonly #merged: MergedItem[] = [];
  /** Whether an agent cannot be used, so that every other item would fail, too. */
  #isAgentMissing = false;
  /** Who cancelled the run of an item with the command, which signals this process. */
  #cancelledBy: string | null = null;
  #broken: { readonly error: unknown } | null = null;

  constructor(at: SessionContext) {
    this.#at = at;
    const { clock, untilMs } = at;
    const untilEnd = clock === null || untilMs === null ? undefined : () => untilMs - clock.now();
    this.#budgetPool = new SharedBudget(at.budgetUsd, untilEnd);
    this.#pauses = new ProviderPauses(at.untilMs);
    if (at.clock === null) this.#pauses.leave();
    this.#locks = new SessionLocks({
      backlog: at.store,
      store: at.place.store,
      onLost: (error) => (this.#broken ??= { error }),
    });
  }

  async run(): Promise<SessionEnd> {
    using stop = stopOnSignals();
    await using _locks = this.#locks;
    await using record = await this.#record();
    const { signal } = stop.controller;
    this.#doneBefore = doneIn(await this.#at.store.read());
    await this.#catchUp();
    for (;;) {
      const backlog = await this.#settled();
      const reason = this.#reasonToStop(backlog, signal.aborted || this.#broken !== null);
      const actions = reason === null ? this.#scheduled(backlog) : [];
      if (actions.length > 0 || this.#running.size > 0) await this.#startActions(actions, signal);
      else if (!(await this.#findMore(backlog, { reason, signal }))) {
        const end = this.#end(backlog, { reason, signal: stop.signal() });
        // Awaited, because what it tells must be known when the record is closed.
        return await this.#withEarlier(end, { backlog, record });
      }
    }
  }

  /** `null`: it does not do all kinds of work on this machine, and does not say at its end what it finished. */
  async #record(): Promise<SessionRecord | null> {
    const { stage, driver, place } = this.#at;
    return stage === 'all' && driver.delivers ? SessionRecord.open(place.store) : null;
  }

  /** With what sessions finished that were killed. */
  async #withEarlier(
    end: SessionEnd,
    { backlog, record }: { readonly backlog: Backlog; readonly record: SessionRecord | null },
  ): Promise<SessionEnd> {
    if (record === null) return end;
    const [first] = record.killed;
    const done = [...this.#doneBefore].flatMap((id) => backlog.items.get(id) ?? []);
    const finishedBefore =
      first === undefined ? [] : await finishedSince(this.#at.store, done, first.at);
    record.told();
    return { ...end, finishedBefore };
  }

  /**
   * Looks for more work when nothing is due: a next target, a provider to be asked again, or something to deliver together. False:
   * there is none.
   */
  async #findMore(
    backlog: Backlog,
    { reason, signal }: { readonly reason: StopCause | null; readonly signal: AbortSignal },
  ): Promise<boolean> {
    if (
      reason === null &&
      (this.#passTarget(backlog) || (await this.#restForProvider(backlog, signal)))
    )
      return true;
    return reason !== 'signal' && (await this.#deliverTogether(backlog));
  }

  /**
   * Promotes and starts items; then waits for one to end, unless only promotions were made, because these may have made more work
   * due.
   */
  async #startActions(actions: readonly ScheduledAction[], signal: AbortSignal): Promise<void> {
    await this.#promote(actions);
    const starts = actions.filter((action) => action.action !== 'promote');
    for (const start of starts) this.#start(start);
    if (starts.length > 0 || actions.length === 0) await this.#oneEnds(signal);
  }

  /** Until an item's step ends, or a provider is to be asked again meanwhile. */
  async #oneEnds(signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const ends = [...this.#running.values()].map(({ ended }) => ended);
    const wait = AbortSignal.any([signal, over.signal]);
    const isStopping = signal.aborted || this.#broken !== null;
    const due = isStopping ? null : this.#untilProvider(wait);
    await Promise.race(due === null ? ends : [...ends, due]);
    over.abort();
    // A signal ends the pause, but not yet the steps.
    if (signal.aborted) await Promise.race(ends);
  }

  /** Until a provider is to be asked again; `null`: none is. */
  #untilProvider(signal: AbortSignal): Promise<void> | null {
    const { clock } = this.#at;
    const now = clock?.now() ?? 0;
    const nextAt = this.#pauses.nextAt(now);
    if (clock === null || nextAt === null) return null;
    return clock.pause(Math.min(nextAt - now, MAX_TIMER_MS), signal);
  }

  /** Returns whether a provider may be asked again now. */
  async #restForProvider(backlog: Backlog, signal: AbortSignal): Promise<boolean> {
    const rest = this.#awaitsProvider(backlog) ? this.#untilProvider(signal) : null;
    await rest;
    if (rest !== null) this.#passed.clear();
    return rest !== null;
  }

  /** Whether an item can only go on when its provider is asked again. */
  #awaitsProvider({ items, archived }: Backlog): boolean {
    const known = { items, archived: new Set(archived.keys()) };
    return [...items.values()].some(
      (item) =>
        this.#asked.has(item.id) &&
        !this.#elsewhere.has(item.id) &&
        item.block === null &&
        unmet(item, known).length === 0 &&
        (this.#at.stage === 'triage' ? item.status === 'new' : item.status !== 'done') &&
        !this.#isFree(item),
    );
  }

  /** Delivers finished items together when nothing else can be done. Returns whether there were any. */
  async #deliverTogether({ items }: Backlog): Promise<boolean> {
    const all = dueTogether(items, ({ id }) => this.#asked.has(id) && !this.#elsewhere.has(id));
    if (all.length === 0) return false;
    const lock = await this.#locks.onMachine('delivery');
    if (lock instanceof LockHeld) {
      for (const { id } of all) this.#leave(id, heldText('delivering', lock));
      return false;
    }
    await using _lock = lock;
    const due: Item[] = [];
    for (const item of all) {
      if (await this.#locks.holdItem(item.id)) due.push(item);
      else this.#leave(item.id, 'another process is delivering it');
    }
    if (due.length === 0) return false;
    const showEvents = (events: readonly BacklogEvent[]) => this.#showEvents(events);
    const keep = (id: string, ran: ItemRunUpdate) => this.#keep(id, ran);
    await deliverTogether({ ...this.#at, due, showEvents, keep });
    return true;
  }

  /** Records the runs that a person continued, for example by approving a gate or resuming a run whose session died. */
  async #catchUp(): Promise<void> {
    const { store, place } = this.#at;
    for (const result of await wentOn(place.store, await store.read())) {
      const after = await keepMissed(this.#keeping, result);
      this.#tally(after.items.get(result.item.id));
    }
  }

  /** The backlog with all consequences of its current state, before anything is scheduled. */
  async #settled(): Promise<Backlog> {
    const { store, platform, config, place } = this.#at;
    const busy = new Set([...this.#running.keys(), ...this.#elsewhere]);
    const rules = { guardrails: config.guardrails, pipelineOf: this.#shapeOf };
    const backlog = await store.change(platform.actor, ({ items }) =>
      this.#showEvents(settle(items, busy, rules)),
    );
    const { source } = config;
    const isHere = isRunHere(place.store);
    const asking = { source, targets: this.#targetsHere, isHere };
    const events: BacklogEvent[] = [];
    for (const item of backlog.items.values()) {
      if (this.#isAskedNow(item)) this.#asked.add(item.id);
      if (busy.has(item.id) || this.#restarts.has(item.id)) continue;
      if (isLeftAlone(asking, item)) this.#leave(item.id, leftAloneText(item));
      else if (this.#asked.has(item.id) && this.#isRunElsewhere(item))
        events.push(...(await this.#restart(item)));
    }
    if (events.length === 0) return backlog;
    return store.change(platform.actor, () => this.#showEvents(events));
  }

  /** A workflow job has at most its own item; the plan job reports missing targets. */
  get #targetsHere(): readonly string[] {
    return this.#at.driver.delivers ? this.#at.targets : [];
  }

  #isRunElsewhere(item: Item): boolean {
    return isBegunElsewhere(item, isRunHere(this.#at.place.store));
  }

  /** Records where the item restarts here. */
  async #restart(item: Item): Promise<readonly BacklogEvent[]> {
    if (item.block !== null) return [];
    const { place, pipelines } = this.#at;
    const planned = await plannedRestart(place, pipelines, item);
    if (planned === null) return [];
    this.#restarts.set(item.id, planned);
    return restartEvents(item, planned.restart);
  }

  readonly #shapeOf = (item: Item): PipelineShape | null =>
    this.#at.pipelines.of(item)?.shape ?? null;

  #isAskedNow(item: Item): boolean {
    const { targets, only } = this.#at;
    return targets.length === 0 ? only(item) : targets.includes(item.id);
  }

  /** The first target that is not finished; `null`: there is none. */
  #target({ items, archived }: Backlog): Item | null {
    const { targets, autoAdvance } = this.#at;
    const known = { items, archived: new Set(archived.keys()) };
    const isOver = ({ id, status }: Item): boolean =>
      this.#passed.has(id) || (autoAdvance && status === 'blocked');
    return firstTarget(known, targets, { isOver });
  }

  /** Skips a target that cannot advance. Returns whether there is another one. */
  #passTarget(backlog: Backlog): boolean {
    const target = this.#at.autoAdvance ? this.#target(backlog) : null;
    if (target === null) return false;
    this.#passed.add(target.id);
    // After the last one, a target that waited for its provider gets its turn again.
    return this.#target(backlog) !== null || !this.#awaitsProvider(backlog);
  }

  #showEvents(events: readonly BacklogEvent[]): readonly BacklogEvent[] {
    for (const event of events) {
      this.#at.printLine(`${event.item}  ${eventText(event)}`);
      if (event.type === 'itemMerged') this.#merged.push({ id: event.item, into: event.into });
    }
    return events;
  }

  #reasonToStop(backlog: Backlog, isAborted: boolean): StopCause | null {
    const { cap, untilMs, targets, config } = this.#at;
    if (isAborted) return 'signal';
    if (this.#budgetPool.isEmpty) return 'budget';
    if (this.#isAgentMissing) return 'agent';
    if (this.#failedInARow.length >= config.limits.failuresInARow) return 'failures';
    const target = this.#target(backlog);
    if (targets.length > 0 && (target === null || target.status === 'blocked')) return 'target';
    if (this.#phases >= cap) return 'cap';
    return untilMs !== null && Date.now() >= untilMs ? 'until' : null;
  }

  #scheduled(backlog: Backlog): readonly ScheduledAction[] {
    const { items, archived } = backlog;
    const { config, cap } = this.#at;
    const target = this.#target(backlog)?.id ?? null;
    const { wip, concurrent } = config.limits;
    const isTriage = this.#at.stage === 'triage';
    const actions = schedule({
      items,
      archived: new Set(archived.keys()),
      running: [...this.#running].map(([item, { writer }]) => ({ item, writer })),
      limits: {
        wip,
        concurrent,
        target: target !== null && !this.#isFree(items.get(target)) ? '' : target,
        // An item that this session has triaged must not hold back the others with its next phase.
        only: (item) =>
          this.#asked.has(item.id) && this.#isFree(item) && (!isTriage || item.status === 'new'),
        rests: (item) => this.#rests(item),
      },
      pipelineOf: this.#shapeOf,
    });
    const isDue = (action: ScheduledAction): boolean =>
      isTriage ? action.action === 'triage' : !this.#isForOthers(action, items);
    const promotions = actions.filter((one) => one.action === 'promote' && isDue(one));
    const rest = actions.filter((one) => one.action !== 'promote' && isDue(one));
    return [...promotions, ...rest.slice(0, cap - this.#phases)];
  }

  /** Whether no other process works on it, and its provider may be asked. */
  #isFree(item: Item | undefined): boolean {
    return item !== undefined && !this.#elsewhere.has(item.id) && !this.#rests(item);
  }

  #rests(item: Item): boolean {
    const now = this.#at.clock?.now() ?? 0;
    return this.#pauses.isResting(providerKey(this.#at, item), now);
  }

  /** Whether the action is a delivery and this process makes none. */
  #isForOthers(action: ScheduledAction, items: Backlog['items']): boolean {
    const item = items.get(action.item);
    if (action.action !== 'run' || item === undefined || this.#at.driver.delivers) return false;
    const phase = this.#at.pipelines.of(item)?.phases.get(action.phase)?.phase;
    return phase !== undefined && 'deliver' in phase;
  }

  async #promote(actions: readonly ScheduledAction[]): Promise<void> {
    const promoted = actions.filter(({ action }) => action === 'promote');
    if (promoted.length === 0) return;
    const { store, platform } = this.#at;
    await store.change(platform.actor, ({ items }) =>
      this.#showEvents(promotionEvents(promoted, items)),
    );
  }

  #start(start: WorkAction): void {
    const ended = this.#carryOut(start)
      .catch((error: unknown) => {
        this.#broken ??= { error };
      })
      .finally(() => this.#running.delete(start.item));
    this.#running.set(start.item, { writer: start.writer, ended });
  }

  /** Holds the item's lock, so that other processes of this machine leave the item alone. */
  async #carryOut(start: WorkAction): Promise<void> {
    const lock = await this.#locks.onItem(start.item);
    if (lock instanceof LockHeld) return this.#leave(start.item, heldText('working on', lock));
    await using _lock = lock;
    if (!(await this.#locks.holdItem(start.item)))
      return this.#leave(start.item, 'another process is working on it');
    const step = await this.#claim(start);
    if (step === null) return;
    this.#phases += 1;
    const key = providerKey(this.#at, step.item);
    this.#asking.set(start.item, { key, startedAt: this.#at.clock?.now() ?? 0 });
    await this.#reportUnmerged(step);
    this.#at.printLine(
      `${start.item}  ${start.action === 'run' ? `\`${start.phase}\`` : 'triage'} starts: ${start.why}`,
    );
    try {
      await this.#keep(step.item.id, await takeStep(await this.#withQuestion(step)));
    } catch (error) {
      if (!(error instanceof Refusal) || error instanceof RunBroken) throw error;
      await this.#refused(start, error);
    }
  }

  /** Says which changes that the item depends on are not in the base of its new run. */
  async #reportUnmerged({ kind, item }: ItemStep): Promise<void> {
    if (kind !== 'work' || item.work.run !== null || item.dependencies.length === 0) return;
    const { store, place, platform } = this.#at;
    const { head } = place.repository;
    const repository = { ...place.repository, head: platform.start?.base ?? head };
    const { items } = await store.read();
    for (const line of await unmergedLines(item, items, { repository, begun: null }))
      this.#at.printLine(`${item.id}  ${line}`);
  }

  async #withQuestion(step: ItemStep): Promise<ItemStep> {
    const { item, restart } = step;
    if (restart === null || item.notes === null) return step;
    return withQuestion(step, await this.#at.store.events(item.id));
  }

  #leave(id: string, why: string): void {
    this.#elsewhere.add(id);
    if (this.#asked.has(id)) this.#at.printLine(`${id}  ${why}`);
  }

  /** Reads the item again under its lock; `null` if there is nothing to do for it any more. */
  async #claim(start: WorkAction): Promise<ItemStep | null> {
    const { store, platform } = this.#at;
    let step: ItemStep | null = null;
    await store.change(platform.actor, ({ items }) => {
      const item = items.get(start.item);
      if (item === undefined || !this.#isDue(item, start)) return [];
      if (start.action === 'triage' && (this.#at.triage === null || isAssessed(item))) {
        return this.#showEvents([movedToScoping(item.id, isAssessed(item))]);
      }
      const restart = this.#restarts.get(item.id) ?? null;
      const budgetPool = this.#budgetPool;
      const sameSession = this.#failedHere.has(item.id);
      const shared = stepFor(this.#at, { item, start, all: items.values(), restart, budgetPool });
      step = { ...shared, sameSession };
      const { kind, run } = step;
      const isBegun = (kind === 'work' ? item.work.run : item.work.triage) === run;
      return [
        { type: 'itemClaimed', item: item.id },
        ...(isBegun ? [] : [{ type: 'runBegun', item: item.id, run, kind } as const]),
      ];
    });
    return step;
  }

  #isDue(item: Item, start: WorkAction): boolean {
    if (start.action === 'triage') return item.status === 'new';
    const isAtWork = item.status === 'in_progress' || item.status === 'scoping';
    return isAtWork && nextPhase(item, this.#shapeOf(item))?.phase.name === start.phase;
  }

  async #keep(id: string, ran: ItemRunUpdate): Promise<void> {
    this.#isAgentMissing ||= isAgentMissing(ran);
    if (ran.finished.by?.how === 'command') this.#cancelledBy = ran.finished.by.actor;
    const after = await keepRan(this.#keeping, id, ran);
    const { key = '', startedAt = 0 } = this.#asking.get(id) ?? {};
    const failed = providerFailure(ran);
    if (failed === null) {
      if (ran.events.some(({ type }) => ANSWERS.has(type))) this.#pauses.answered(key);
      this.#failedHere.delete(id);
      return this.#tally(after.items.get(id));
    }
    // No fault of the item, and no sign that others would fail for a reason of theirs.
    if (isProviderDown(ran)) this.#failedHere.add(id);
    const { clock } = this.#at;
    const { message, retryAfterMs } = failed;
    const now = clock?.now() ?? 0;
    const nextAt = this.#pauses.failed(key, { why: message, retryAfterMs, startedAt, now });
    if (clock !== null && isProviderDown(ran))
      this.#at.printLine(pauseText(id, message, nextAt, now));
  }

  get #keeping(): ItemUpdateContext {
    return { ...this.#at, showEvents: (events) => this.#showEvents(events) };
  }

  #tally(item: Item | undefined): void {
    if (item?.block?.kind === 'failed') this.#failedInARow = [...this.#failedInARow, item.id];
    if (item?.status === 'done' || item?.block?.kind === 'gate') this.#failedInARow = [];
  }

  /** A refusal stops this item only. */
  async #refused({ item: id }: WorkAction, error: Refusal): Promise<void> {
    const { store, platform } = this.#at;
    const { message, remedy } = error;
    if (error.isPassing) return this.#leave(id, `waits for the next session: ${message}`);
    this.#failedInARow = [...this.#failedInARow, id];
    await store.change(platform.actor, ({ items }) => {
      const item = items.get(id);
      if (item === undefined || item.status === 'blocked' || item.status === 'done') return [];
      return this.#showEvents([blocked(item, 'failed', `${message} ${remedy}`)]);
    });
  }

  #end(
    { items }: Backlog,
    { reason, signal }: { readonly reason: StopCause | null; readonly signal: StopSignal | null },
  ): SessionEnd {
    if (this.#broken !== null) throw this.#broken.error;
    const asked = [...this.#asked].flatMap((id) => items.get(id) ?? []);
    const open = asked.filter(({ status }) => status !== 'done');
    const left = open.some(({ status }) => status === 'blocked') ? 'blocked' : 'waiting';
    const { lastError: providerError } = this.#pauses;
    const isLeft = open.some(
      (item) => item.block === null && this.#pauses.isDown(providerKey(this.#at, item)),
    );
    const stopped =
      reason ?? (open.length === 0 ? 'done' : isLeft && providerError !== null ? 'provider' : left);
    const done = doneIn({ items });
    const finished = new Set([...done].filter((id) => !this.#doneBefore.has(id)));
    const ms = performance.now() - this.#startedAt;
    return {
      stopped,
      phases: this.#phases,
      costUsd: this.#budgetPool.spentUsd,
      asked,
      merged: this.#merged,
      finished,
      finishedBefore: [],
      failed: [...new Set(this.#failedInARow)],
      cancelledBy: this.#cancelledBy,
      providerError,
      signal,
      isElsewhere: open.some(({ id }) => this.#elsewhere.has(id)),
      ms,
    };
  }
}

function doneIn({ items }: Pick<Backlog, 'items'>): ReadonlySet<string> {
  return new Set([...items.values()].flatMap(({ id, status }) => (status === 'done' ? [id] : [])));
}

/** Events after which an agent's provider has answered. */
const ANSWERS: ReadonlySet<string> = new Set([
  'phaseSucceeded',
  'changeOffered',
  'phaseBlocked',
  'phaseFailed',
]);

function pauseText(id: string, message: string, nextAt: number | null, now: number): string {
  const what = `${id}  the provider did not answer`;
  const said = providerErrorText(message);
  if (nextAt === null) return `${what}, and is not asked again in this session: ${said}`;
  return `${what} and is asked again in ${durationText(nextAt - now)}: ${said}`;
}

/** The longest time of a timer. */
const MAX_TIMER_MS = 2 ** 31 - 1;

const heldText = (does: string, { holder }: LockHeld): string =>
  `another process is ${does} it: ${holder}; wait until that process ends, or end it`;

function movedToScoping(item: string, isAssessed: boolean): BacklogEvent {
  const why = isAssessed ? 'assessed by a person' : 'no agent for triage';
  return { type: 'itemMoved', item, to: 'scoping', why, block: null };
}
