import type { JsonObject } from '../lib/json.ts';
import { ownerName, withoutNumbers } from '../plan/legs.ts';
import type { JournalEvent, PhaseFailed, RunEvent, RunFinished } from '../run/event.ts';
import { isAgentUnusable } from '../run/reason.ts';
import { recordedSpending } from '../run/spending-of.ts';
import { DECISION_WORDS } from '../text/decision-words.ts';
import { oneLine, truncate } from '../text/line.ts';
import { phrase } from '../text/phrase.ts';
import { tellingLine } from '../text/telling-lines.ts';
import { cautiously, reassessed } from './item/assessment.ts';
import { blocked } from './item/blocked.ts';
import type { BacklogEvent } from './item/event.ts';
import type { Items } from './item/evolve.ts';
import type { BlockKind, Item } from './item/item.ts';
import { EventCollector } from './item/story.ts';
import { isJointBranch } from './own-pipeline.ts';
import { failureOf, isProvidersFault, MAX_PROVIDER_STOPS } from './provider-stops.ts';
import type { PipelineShape } from './schedule/schedule.ts';
import { duplicateIds, duplicatesLeft, keptApart, mergeEvents } from './triage/duplicates.ts';
import { type FollowUpLimits, followUpEvents } from './triage/follow-ups.ts';
import { PERSON_ASKED } from './triage/guardrails.ts';
import type { ItemReport } from './triage/said.ts';
import { triaged } from './triage/triage.ts';

/** What an item's run did since the item was last updated, and its current state. */
export interface ItemRunUpdate {
  readonly kind: 'work' | 'triage';
  readonly run: string;
  /** Events of its journal that the item does not know yet. */
  readonly events: readonly JournalEvent[];
  readonly finished: RunFinished;
  /** The reason for its state, as text: the question, the failure, or the evidence of the gate. */
  readonly why: string;
  /** Names of phases that only report when they succeed: what they say may be bad. */
  readonly reporters: ReadonlySet<string>;
  /** The answers and notes that an attempt had in its prompt as it began. */
  readonly heard: readonly string[];
  /** How many times in a row it has ended because a provider did not answer. */
  readonly providerStops: number;
  /** Whether it waits at a gate for a person. */
  readonly isAtGate: boolean;
  /** Whether only a delivery that is made together with other items is left. */
  readonly awaitsOthers: boolean;
  readonly commit: string | null;
  /** The branch with its change; `null`: it changed nothing. */
  readonly branch: string | null;
  /** Its URL. */
  readonly pullRequest: string | null;
}

/** How far the words of one run's agents go without a person. */
export interface AgentLimits extends FollowUpLimits {
  /** Most items that are merged because the item's agents call them duplicates. */
  readonly duplicates: number;
}

export interface AfterRunContext {
  readonly items: Items;
  /** Titles of archived items. */
  readonly archived: Iterable<string>;
  readonly limits: AgentLimits;
  /** The pipeline of the item; `null`: unknown name. */
  readonly pipeline: PipelineShape | null;
  readonly pipelines: readonly string[];
  readonly newId: () => string;
  /** Whether a later session repeats a delivery that GitHub prevented, without a person. */
  readonly repeatsDeliveries: boolean;
}

/** The events that follow for the backlog. Each event of a run takes effect once, whenever it is processed. */
export function afterRun(
  id: string,
  { events, ...of }: ItemRunUpdate,
  context: AfterRunContext,
): readonly BacklogEvent[] {
  const ran = { ...of, events: withOffers(events) };
  const story = new EventCollector(context.items);
  const before = context.items.get(id);
  const isReplaced = isEarlier(before, ran);
  const isJoint = isJointBranch(before?.work.branch ?? null) && before?.work.run === ran.run;
  story.add([seen(id, ran, { known: before?.work.seen[ran.run] ?? 0, isReplaced, isJoint })]);
  for (const event of ran.events) {
    const item = story.item(id);
    if (item === null || event.type !== 'phaseSucceeded') continue;
    story.add(consequences(item, event, { ran, context }));
  }
  const now = story.item(id);
  // A person may have completed or restarted the item while a process worked on its run.
  const isOver = now === null || now.status === 'done' || isReplaced;
  if (!isOver) story.add(standing(now, ran, context));
  // Merging may remove the item itself, so it comes last.
  addMerges(story, id, { ran, context });
  return story.events;
}

/** A writer with its own workspace has succeeded when it offers its change, unless the change did not merge. */
const withOffers = (events: readonly JournalEvent[]): readonly JournalEvent[] =>
  events.map((event) => {
    if (event.type !== 'changeOffered') return event;
    const { phase, attempt } = event;
    const isLost = events.some(
      (one) => one.type === 'phaseFailed' && one.phase === phase && one.attempt === attempt,
    );
    return isLost ? event : { ...event, type: 'phaseSucceeded', change: null };
  });

/** Whether the item has been restarted since. */
export function isEarlier(
  item: Item | undefined,
  { kind, run }: Pick<ItemRunUpdate, 'kind' | 'run'>,
): boolean {
  if (item === undefined || item.work.seen[run] === undefined) return false;
  return run !== (kind === 'work' ? item.work.run : item.work.triage);
}

/** Merges the items that the agents of the run name as duplicates. */
function addMerges(
  story: EventCollector,
  id: string,
  { ran, context }: { readonly ran: ItemRunUpdate; readonly context: AfterRunContext },
): void {
  for (const event of ran.events) {
    const item = story.item(id);
    if (item === null || event.type !== 'phaseSucceeded') continue;
    const { phase } = event;
    const isEntitled = ran.kind === 'triage' || isScopingPhase(context.pipeline, phase);
    const told = duplicateIds(event.said?.duplicates ?? []);
    const ids = told.filter((one) => one !== id && story.item(one) !== null);
    story.add(keptApart(item, { phase, ids, isEntitled, most: context.limits.duplicates }));
    if (isEntitled && ids.length <= duplicatesLeft(item, context.limits.duplicates))
      for (const other of ids) merge(story, id, other);
  }
}

const isScopingPhase = (pipeline: PipelineShape | null, phase: string): boolean =>
  pipeline?.phases.some(({ name, scoping }) => scoping && name === withoutNumbers(phase)) === true;

function merge(story: EventCollector, id: string, otherId: string): void {
  const item = story.item(id);
  const other = story.item(otherId);
  if (item !== null && other !== null) story.add(mergeEvents(story.items, item, other));
}

interface SeenBefore {
  /** The last event of the run that the item knows. */
  readonly known: number;
  /** Whether the item has been restarted since: the change of the run is no longer its change. */
  readonly isReplaced: boolean;
  /** Whether its change has been delivered together with those of other items. */
  readonly isJoint: boolean;
}

function seen(
  item: string,
  ran: ItemRunUpdate,
  { known, isReplaced, isJoint }: SeenBefore,
): BacklogEvent {
  const { kind, run, events, commit, branch, pullRequest } = ran;
  const hasChange = kind === 'work' && !isReplaced;
  // The change of the item is on the branch of the joint delivery, with those of the others.
  const place = isJoint ? { branch: null, pullRequest } : { branch, pullRequest };
  return {
    type: 'workSeen',
    item,
    run,
    seq: events.at(-1)?.seq ?? known,
    attempts: events.filter(({ type }) => type === 'phaseStarted').length,
    costUsd: recordedSpending(events).usd,
    ms: Math.round(
      events.reduce((sum, event) => sum + ('durationMs' in event ? event.durationMs : 0), 0),
    ),
    commit: isReplaced ? null : commit,
    // A triage leaves no change.
    ...(hasChange ? place : { branch: null, pullRequest: null }),
    summary: counted(linesIn(ran)).join('; ') || NO_PHASE,
  };
}

/** One for each phase that ended. Phases that were skipped for want of others are counted, if there are many. */
function linesIn(ran: ItemRunUpdate): readonly string[] {
  const unneeded = ran.events.filter(
    (event) => event.type === 'phaseSkipped' && event.cause === 'need',
  );
  if (unneeded.length <= MAX_SKIPPED) return ran.events.flatMap((event) => lineIn(event, ran));
  const names = unneeded.flatMap((event) =>
    event.type === 'phaseSkipped' ? [`\`${event.phase}\``] : [],
  );
  const folded = `${unneeded.length} phases were skipped, because a phase that they need has not succeeded: ${phrase(names)}`;
  return ran.events.flatMap((event) => {
    if (!unneeded.includes(event)) return lineIn(event, ran);
    return event === unneeded[0] ? [folded] : [];
  });
}

/** Most phases that were skipped for want of others and are told one by one. */
const MAX_SKIPPED = 2;

/** Lines that recur, such as those of failed attempts, are counted. */
function counted(lines: readonly string[]): readonly string[] {
  return [...new Set(lines)].map((line) => {
    const times = lines.filter((one) => one === line).length;
    return times === 1 ? line : `${line}, ${times} times`;
  });
}

/** Says nothing twice: the failure that blocks the item is told with the block, and a delivery as such. */
function lineIn(event: RunEvent, ran: ItemRunUpdate): readonly string[] {
  const { events, finished, why, reporters } = ran;
  if (event.type === 'phaseFailed') {
    const isBlock = finished.outcome === 'failed' && event.phase === finished.phase;
    return isBlock && why.endsWith(event.message)
      ? [`\`${event.phase}\` failed (${event.reason})`]
      : describePhaseEnd(event, reporters);
  }
  const isTold =
    event.type === 'phaseSucceeded' &&
    events.some((one) => one.type === 'deliveryMade' && event.summary.includes(one.where));
  return isTold ? [`\`${event.phase}\` succeeded`] : describePhaseEnd(event, reporters);
}

const NO_PHASE = 'stopped before a phase ended';

function describePhaseEnd(
  event: RunEvent,
  reporters: ItemRunUpdate['reporters'],
): readonly string[] {
  switch (event.type) {
    case 'phaseSucceeded': {
      const done = reporters.has(ownerName(event.phase)) ? 'reported' : 'succeeded';
      return [`\`${event.phase}\` ${done}${colon(event.summary)}`];
    }
    case 'phaseReused':
      // Without a key, the phase was skipped.
      return event.key === null
        ? [`\`${event.phase}\`: ${event.summary}`]
        : [`\`${event.phase}\` reused from ${event.from}${colon(event.summary)}`];
    case 'phaseFailed':
      if (event.reason === 'rejected') return [`\`${event.phase}\` was ${event.message}`];
      return [`\`${event.phase}\` failed (${event.reason}): ${event.message}${outputText(event)}`];
    case 'phaseBlocked':
      return [`\`${event.phase}\` asks: ${event.question}`];
    case 'phaseSkipped':
      return [`\`${event.phase}\` was skipped: ${event.reason}`];
    case 'gateOpened':
      return [`\`${event.phase}\` waits for a person`];
    case 'gateDecided':
      return [`\`${event.phase}\` was ${DECISION_WORDS[event.decision]} by ${event.actor}`];
    case 'deliveryMade':
      return [`delivered: ${event.where}`];
    default:
      return [];
  }
}

const colon = (text: string): string => (text.trim() === '' ? '' : `: ${text}`);

/** The line of a failed command's output that says most, unless the message has it. */
function outputText({ message, output }: PhaseFailed): string {
  const line = truncate(oneLine(tellingLine(output ?? '')), MAX_OUTPUT_LENGTH);
  return line === '' || message.includes(line) ? '' : `: ${line}`;
}

const MAX_OUTPUT_LENGTH = 200;

interface PhaseReport {
  readonly phase: string;
  readonly said: ItemReport | null;
  readonly outputs: JsonObject;
}

function consequences(
  item: Item,
  { phase, said, outputs }: PhaseReport,
  { ran, context }: { readonly ran: ItemRunUpdate; readonly context: AfterRunContext },
): readonly BacklogEvent[] {
  const { id } = item;
  const titles = [...[...context.items.values()].map(({ title }) => title), ...context.archived];
  const made = [...context.items.values()].filter(({ origin }) => origin === id).length;
  const { limits, newId } = context;
  return [
    ...assessed(item, { phase, said, outputs }, { ran, context }),
    ...(said?.needsPerson === true ? [{ type: 'personAsked', item: id, phase } as const] : []),
    ...followUpEvents({ item, suggestions: said?.followUps ?? [], titles, made, limits, newId }),
  ];
}

function assessed(
  item: Item,
  { phase, said, outputs }: PhaseReport,
  { ran, context }: { readonly ran: ItemRunUpdate; readonly context: AfterRunContext },
): readonly BacklogEvent[] {
  const about = { type: 'itemAssessed', item: item.id, phase } as const;
  if (ran.kind === 'triage')
    return [{ ...about, ...triaged(item, { said, outputs }, context.pipelines) }];
  const told = said?.assessment ?? null;
  if (told === null) return [];
  const assessment = reassessed(item.assessment, cautiously(told));
  return [{ ...about, assessment, pipeline: item.pipeline }];
}

function standing(
  item: Item,
  ran: ItemRunUpdate,
  context: AfterRunContext,
): readonly BacklogEvent[] {
  // A person resumed the run directly.
  const back = item.block === null ? [] : [move(item, item.block.from, 'its run continued')];
  const later = laterText(ran, context);
  if (later === null) return [...back, ...stands(item, ran)];
  // The first time in the session says it.
  const isSaid = ran.events.some((event) => event.type === 'runResumed' && event.sameSession);
  return [...back, ...(isSaid ? [] : [noted(item, later)])];
}

/** Whether the run failed because GitHub prevented its delivery, and a later try may succeed. */
export function isDeliveryPrevented({ finished, events }: ItemRunUpdate): boolean {
  const failed = failureOf(finished, events);
  return failed?.reason === 'delivery-failed' && failed.byProvider;
}

/** Whether the run failed because nobody is logged in to its agent, or the agent is not installed. Every other item fails, too. */
export function isAgentMissing(ran: Pick<ItemRunUpdate, 'finished' | 'events'>): boolean {
  const failed = failureOf(ran.finished, ran.events);
  return failed !== null && isAgentUnusable(failed.reason);
}

/** The failure of the agent's provider, which did not answer, with which the run ended; `null`: it ended otherwise. */
export function providerFailure(
  ran: Pick<ItemRunUpdate, 'finished' | 'events'>,
): PhaseFailed | null {
  const failed = failureOf(ran.finished, ran.events);
  return failed !== null && isProvidersFault(failed) ? failed : null;
}

/** Whether the run failed because the agent's provider does not answer, and the item is left for later. */
export const isProviderDown = (
  ran: Pick<ItemRunUpdate, 'finished' | 'events' | 'providerStops'>,
): boolean =>
  // Once a person has unblocked the item, it has as many sessions again.
  providerFailure(ran) !== null && ran.providerStops % MAX_PROVIDER_STOPS !== 0;

/** Why the item continues in the next session without a person, although its run failed; `null`: it does not. */
function laterText(ran: ItemRunUpdate, { repeatsDeliveries }: AfterRunContext): string | null {
  if (isProviderDown(ran)) return `waits until the provider answers: ${ran.why}`;
  if (isAgentMissing(ran)) return `waits for the next session: ${ran.why}`;
  return repeatsDeliveries && isDeliveryPrevented(ran)
    ? `waits for the next session, which delivers it again: ${ran.why}`
    : null;
}

function stands(item: Item, ran: ItemRunUpdate): readonly BacklogEvent[] {
  const { kind, why, isAtGate } = ran;
  const { outcome, phase } = ran.finished;
  const stop = (block: BlockKind, more = ''): readonly BacklogEvent[] => [
    blocked({ id: item.id, phase }, block, `${why}${more}`),
  ];
  switch (outcome) {
    case 'succeeded':
    case 'no-change':
      if (kind === 'triage') return [move(item, 'scoping', 'triaged')];
      // The last phase asked for a person, so the item must wait for one.
      if (item.needsPerson) return [blocked(item, 'person', PERSON_ASKED)];
      return [move(item, 'done', doneText(ran))];
    case 'waiting':
      if (isAtGate) return stop('gate');
      return isStuck(item, ran) ? stop('failed') : onTheWay(item, ran);
    case 'blocked':
      return stop('question');
    case 'over-budget':
      return isOfSession(ran) ? [noted(item, SPENT)] : stop('budget');
    case 'rejected':
      return stop('rejected');
    case 'cancelled':
      return cancelled(item);
    case 'failed':
      return stop('failed', failedOutput(ran) + stopsText(ran));
    case 'stale':
    case 'invalid':
      return stop('failed');
  }
}

function failedOutput(ran: ItemRunUpdate): string {
  const failed = failureOf(ran.finished, ran.events);
  return failed !== null && ran.why.endsWith(failed.message) ? outputText(failed) : '';
}

const stopsText = ({ providerStops }: ItemRunUpdate): string =>
  providerStops < MAX_PROVIDER_STOPS ? '' : `. This was its end ${providerStops} times in a row.`;

/** The item continues in the next session without a person. */
const isOfSession = ({ events }: ItemRunUpdate): boolean =>
  events.findLast((event) => event.type === 'budgetExceeded')?.limit === 'session';

const noted = ({ id }: Item, text: string): BacklogEvent => ({ type: 'noted', item: id, text });
const doneText = ({ finished, branch }: ItemRunUpdate): string =>
  finished.outcome === 'no-change' && branch === null
    ? 'its run changed nothing, so nothing was delivered'
    : 'its run succeeded';
const SPENT = 'waits for the next session: the budget of this one is spent';

/** A person continued a finished item, and the run was cancelled. */
function cancelled({ id, phase, delivery }: Item): readonly BacklogEvent[] {
  return delivery === null ? [] : [{ type: 'phaseReached', item: id, phase }];
}

/** An existing run that delivers it with other items is kept. */
function onTheWay({ id, delivery }: Item, { finished, awaitsOthers }: ItemRunUpdate) {
  const phase = phaseOfItem(finished.phase);
  const reached: BacklogEvent = { type: 'phaseReached', item: id, phase };
  const due: BacklogEvent = { type: 'deliveryDue', item: id, run: delivery?.run ?? null };
  return awaitsOthers ? [reached, due] : [reached];
}

/**
 * Whether the phase of the item should have started, and did not. A delivery may be left to others or to another job, and a phase
 * that was just made due again gets its turn.
 */
function isStuck({ phase }: Item, { finished, events, awaitsOthers }: ItemRunUpdate): boolean {
  return (
    !awaitsOthers &&
    finished.next !== 'deliver' &&
    phase !== null &&
    phase === phaseOfItem(finished.phase) &&
    !events.some(
      (event) =>
        event.type === 'phaseStarted' ||
        (event.type === 'runResumed' && event.again.some((again) => phaseOfItem(again) === phase)),
    )
  );
}

/** All legs of a phase are one phase of the item. */
const phaseOfItem = (phase: string | null): string | null =>
  phase === null ? null : withoutNumbers(phase);

function move({ id }: Item, to: Item['status'], why: string): BacklogEvent {
  return { type: 'itemMoved', item: id, to, why, block: null };
}
