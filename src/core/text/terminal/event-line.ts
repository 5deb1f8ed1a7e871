import type { PhaseId } from '../../lib/brands.ts';
import { findPhase, requiredPhase } from '../../lib/graph.ts';
import { shellWord } from '../../lib/shell-word.ts';
import { unreachable } from '../../lib/unreachable.ts';
import { requiredIndex, strategyOf } from '../../plan/legs.ts';
import { shownId } from '../../plan/nest.ts';
import { isWork } from '../../plan/phase-kind.ts';
import type { Plan } from '../../plan/plan.ts';
import { notRunReason } from '../../run/decide/nests.ts';
import { agentFor, asBegun } from '../../run/decide/route.ts';
import type {
  ChangeMerged,
  Decision,
  GateDecided,
  GateOpened,
  PhaseExpanded,
  PhaseFailed,
  PhaseStarted,
  PhaseSucceeded,
  ReworkAsked,
  RunEvent,
  RunFinished,
  RunRebased,
  RunResumed,
  RunStarted,
} from '../../run/event.ts';
import { onlyReports } from '../../run/only-reported.ts';
import type { Outcome } from '../../run/outcome.ts';
import { passedIn } from '../../run/passed-over.ts';
import { isRetryable } from '../../run/reason.ts';
import { restingPlaces } from '../../run/show/open-gates.ts';
import { overspent } from '../../run/show/overspent.ts';
import { errorOf } from '../../run/show/report-json.ts';
import { isUndelivered, NOT_DELIVERED } from '../../run/show/undelivered.ts';
import { isUnpriced, unpriced } from '../../run/spent.ts';
import { type PhaseState, phaseState, type RunState, type SpentTotals } from '../../run/state.ts';
import { countsAgain } from '../counts-again.ts';
import { durationText } from '../duration-text.ts';
import { oneLine, padEnd, shortened } from '../line.ts';
import { costText, moneyText } from '../money.ts';
import { namedPlaces } from '../named-places.ts';
import { plural } from '../plural.ts';
import { runSubject } from '../run-subject.ts';
import { cancelledBy, during } from '../stopped.ts';
import { tellingLines } from '../telling-lines.ts';
import { neutralLine } from '../untrusted/neutral.ts';
import type { Paint, TextStyle } from './paint.ts';
import { deliveryText } from './plan-text.ts';

/** What is the same for all lines of a run. */
export interface EventText {
  readonly plan: Plan;
  readonly paint: Paint;
  /** Width of the column with phase names: {@link nameWidth} of the plan. */
  readonly width: number;
}

/** The width of the names' column; a few long names may exceed it. */
export function nameWidth(plan: Plan): number {
  return plan.phases.reduce((most, phase) => {
    const leg = strategyOf(phase) === null ? 0 : '[12]'.length;
    return Math.max(most, Math.min(24, shownId(phase).length + leg));
  }, 3);
}

/**
 * An event for people: a line with an icon and text, and indented lines if a person may have to act. `state` is the run's state
 * after the event.
 */
export function eventLines(text: EventText, state: RunState, event: RunEvent): readonly string[] {
  if (isWithoutLine(text.plan, event)) return [];
  const { icon, about, words, beneath = [] } = describeEvent(text.plan, state, event);
  const { paint } = text;
  const name = paint(
    'strong',
    padEnd(about === 'run' ? about : shownName(text.plan, about), text.width),
  );
  const line = `${paint(ICON_STYLES[icon], icon)} ${name}  ${words}`;
  return [line, ...beneath.map((below) => `    ${paint(below.style, below.text)}`)];
}

/** That the process of the run died, which no event tells; `state` is the run's last state. */
export function interruptedLine({ plan, paint, width }: EventText, state: RunState): string {
  const name = paint('strong', padEnd('run', width));
  return `${paint('warn', '✗')} ${name}  interrupted: its process died${during(plan, state)}`;
}

/** A nested pipeline that is skipped or failed has one line, that of its end; its entry has none. */
function isWithoutLine(plan: Plan, event: RunEvent): boolean {
  if (event.type === 'phaseSkipped') {
    const { kind, within } = requiredPhase(plan, event.phase);
    return kind === 'entry' || (within !== null && event.reason === notRunReason(within.id));
  }
  return 'phase' in event && event.type !== 'runFinished' && event.phase !== null
    ? requiredPhase(plan, event.phase).kind === 'entry' &&
        (event.type === 'nestPassed' || event.type === 'phaseFailed')
    : false;
}

type Icon = '✓' | '»' | '✗' | '○' | '⏸' | '↻' | '›';

export const ICON_STYLES: Readonly<Record<Icon, TextStyle>> = {
  '✓': 'good',
  '»': 'plain',
  '✗': 'bad',
  '○': 'dim',
  '⏸': 'warn',
  '↻': 'warn',
  '›': 'dim',
};

interface EventDescription {
  readonly icon: Icon;
  readonly about: PhaseId | 'run';
  readonly words: string;
  readonly beneath?: readonly DetailLine[];
}

interface DetailLine {
  readonly style: TextStyle;
  readonly text: string;
}

function describeEvent(plan: Plan, state: RunState, event: RunEvent): EventDescription {
  switch (event.type) {
    case 'runStarted':
      return { icon: '›', about: 'run', words: startedRun(plan, state, event) };
    case 'runResumed':
      return { icon: '›', about: 'run', words: resumedRun(plan, state, event) };
    case 'runRebased':
      return { icon: '↻', about: 'run', words: rebasedRun(event) };
    case 'rebaseVerified':
      return { icon: '✓', about: 'run', words: 'verified again on the new base' };
    case 'rebaseFailed':
      return { icon: '✗', about: 'run', words: oneLine(event.message) };
    case 'budgetExceeded':
      return { icon: '⏸', about: event.phase ?? 'run', words: exceeded(plan, state) };
    case 'runFinished':
      return finished(plan, state, event);
    default:
      return { about: phaseOf(event), ...describePhaseEvent(plan, state, event) };
  }
}

type PhaseEvent = Exclude<
  RunEvent,
  {
    readonly type:
      | 'runStarted'
      | 'runResumed'
      | 'runRebased'
      | 'rebaseVerified'
      | 'rebaseFailed'
      | 'budgetExceeded'
      | 'runFinished';
  }
>;

const phaseOf = (event: PhaseEvent): PhaseId =>
  event.type === 'reworkAsked' ? event.by : event.phase;

function describePhaseEvent(
  plan: Plan,
  state: RunState,
  event: PhaseEvent,
): Omit<EventDescription, 'about'> {
  const at = (): PhaseState => phaseStateOf(plan, state, phaseOf(event));
  switch (event.type) {
    case 'phaseStarted':
      return { icon: '›', words: startedPhase(plan, event, at()) };
    case 'phaseSucceeded':
      return succeeded(plan, state, event);
    case 'changeOffered':
      return {
        icon: '›',
        words: `done, ${spentText(at().spent)}, to be merged${brief(event, state)}`,
      };
    case 'changeMerged':
      return { icon: '✓', words: mergedChange(event) };
    case 'phaseExpanded':
      return { icon: '›', words: expandedPhase(event) };
    case 'childBegan':
      return { icon: '›', words: `legs of slot ${event.slot} of ${event.slots} run in this job` };
    case 'childJoined':
      return { icon: '›', words: `result of slot ${event.slot} read` };
    case 'childLost':
      return { icon: '✗', words: `slot ${event.slot} is lost${colon(event.why)}` };
    case 'phaseFailed':
      return describeFailure(plan, event, at());
    case 'phaseBlocked':
      return { icon: '⏸', words: `blocked${colon(event.question)}` };
    case 'phaseSkipped':
      return { icon: '○', words: `skipped${colon(event.reason)}` };
    case 'phaseReused':
      return reusedResult(plan, state, event);
    case 'nestPassed':
      return {
        icon: doneIcon(plan, state, event.phase),
        words: `${doneWord(plan, state, event.phase)}, ${spentText(at().spent)}${brief(event, state)}`,
      };
    case 'reworkAsked':
      return { icon: '↻', words: sentBack(event) };
    case 'gateOpened':
      return { icon: '⏸', words: openedGate(event) };
    case 'gateDecided':
      return { icon: DECISION_LOOKS[event.decision].icon, words: decidedGate(event) };
    case 'answerGiven':
      return { icon: '›', words: `answered by ${oneLine(event.actor)}${colon(event.answer)}` };
    default:
      return describeDeliveryEvent(plan, event);
  }
}

/** Each leg that is sent back, with what is said about it. */
const sentBack = ({ target, comment, more = [] }: ReworkAsked): string =>
  [{ target, comment }, ...more]
    .map((one) => `sent back to \`${one.target}\`${colon(one.comment)}`)
    .join('; ');

function reusedResult(
  plan: Plan,
  state: RunState,
  event: Extract<PhaseEvent, { readonly type: 'phaseReused' }>,
): Omit<EventDescription, 'about'> {
  if (passedIn(event) === 'skipped') return { icon: '○', words: oneLine(event.summary) };
  const isMerged = event.offered === undefined;
  const words = `reused from ${event.from}${saved(event)}${isMerged ? '' : ', to be merged'}`;
  return {
    icon: isMerged ? doneIcon(plan, state, event.phase) : '›',
    words: `${words}${brief(event, state)}`,
  };
}

/** Without a tick where the exit code is no verdict. */
const doneIcon = (plan: Plan, state: RunState, phase: PhaseId): Icon =>
  isReport(plan, state, phase) ? '»' : '✓';

const doneWord = (plan: Plan, state: RunState, phase: PhaseId): string =>
  isReport(plan, state, phase) ? 'reported' : 'succeeded';

const isReport = (plan: Plan, state: RunState, phase: PhaseId): boolean =>
  onlyReports(plan, state, requiredIndex(plan, phase));

/** The cost in the run that made the result. */
const saved = ({ savedUsd }: Extract<PhaseEvent, { readonly type: 'phaseReused' }>): string =>
  savedUsd === null || savedUsd === 0 ? '' : `, ${moneyText(savedUsd)} saved`;

type DeliveryEvent = Extract<
  PhaseEvent,
  { readonly type: 'deliveryStarted' | 'deliveryMade' | 'deliveryFailed' }
>;

function describeDeliveryEvent(plan: Plan, event: DeliveryEvent): Omit<EventDescription, 'about'> {
  const kind = deliveryName(plan, event);
  switch (event.type) {
    case 'deliveryStarted':
      return { icon: '›', words: `delivering ${kind}` };
    case 'deliveryMade':
      if (isUndelivered(event.where))
        return { icon: '○', words: `${kind} ${withoutRepository(event.where)}` };
      return {
        icon: '✓',
        words: `delivered ${kind}${colon(deliveryPlace(event.where, event.url))}`,
      };
    case 'deliveryFailed':
      return { icon: '✗', words: `failed to deliver ${kind}${colon(event.message)}` };
    default:
      return unreachable(event);
  }
}

/** `pull-request to api` */
function deliveryName(plan: Plan, { phase: id, delivery, kind }: DeliveryEvent): string {
  const phase = requiredPhase(plan, id);
  const wanted = phase.kind === 'deliver' ? phase.deliveries[delivery] : undefined;
  return wanted?.kind === kind ? deliveryText(wanted) : oneLine(kind);
}

/** The name of the delivery has its repository. */
const withoutRepository = (where: string): string =>
  oneLine(where.slice(where.indexOf(NOT_DELIVERED)));

function deliveryPlace(where: string, url: string | null): string {
  return url === null || where.includes(url) ? where : `${where} ${url}`;
}

/** What the run is about. */
function andSubject(plan: Plan, state: RunState): string {
  const subject = runSubject(plan, state);
  return subject === '' ? '' : `, ${subject}`;
}

function startedRun(plan: Plan, state: RunState, event: RunStarted): string {
  const about = `${oneLine(event.pipeline.name)}, run ${event.run}, on ${oneLine(event.branch)}`;
  return `started: ${about}${andSubject(plan, state)}`;
}

function resumedRun(plan: Plan, state: RunState, { actor, again }: RunResumed): string {
  const counts = again
    .filter((phase) => phaseStateOf(plan, state, phase).attempt > 0)
    .flatMap((phase) => countsAgain(requiredPhase(plan, phase)) ?? []);
  const why = counts.length === 0 ? '' : `; ${counts.slice(0, MAX_COUNTS).join('; ')}`;
  const about = `${oneLine(plan.name)}, run ${state.run}${andSubject(plan, state)}`;
  return `resumed by ${oneLine(actor)}: ${about}${andAgain(again)}${why}`;
}

/** Most phases whose counts are told. */
const MAX_COUNTS = 3;

function rebasedRun({ base, commit, again }: RunRebased): string {
  const empty = commit === base ? ', which already contains the change' : '';
  return `rebased onto ${base.slice(0, 8)}${empty}${andAgain(again)}`;
}

const andAgain = (phases: readonly PhaseId[]): string =>
  phases.length === 0 ? '' : `, again: ${list(phases)}`;

function expandedPhase({ phase, legs }: PhaseExpanded): string {
  if (legs.length === 0) return 'the matrix is empty';
  const last = legs.length === 1 ? '' : ` to \`${phase}[${legs.length - 1}]\``;
  return `spread over ${plural(legs.length, 'leg')}: \`${phase}[0]\`${last}`;
}

function mergedChange({ change }: ChangeMerged): string {
  return change === null
    ? 'merged: others had made the same change'
    : `merged as ${change.commit.slice(0, 8)}`;
}

function startedPhase(plan: Plan, event: PhaseStarted, phase: PhaseState): string {
  const attempt = attemptText(plan, event, phase.tries);
  const agent = [event.agent, event.model].filter((name) => name !== null).map(oneLine);
  return ['started', ...(attempt === null ? [] : [attempt]), ...agent].join(', ');
}

/**
 * `attempt 2 of 3`; `null` if there is only one. The total is what the file allows in a round. Numbers continue over the rounds, and
 * over attempts that use up none, so a later one is `attempt 4, 1 of 3 in this round`. `tries`: earlier attempts that count in
 * this round.
 */
export function attemptText(
  plan: Plan,
  { phase, attempt }: { readonly phase: PhaseId; readonly attempt: number },
  tries: number,
): string | null {
  const planned = requiredPhase(plan, phase);
  const allowed = isWork(planned) ? planned.attempts : 1;
  if (attempt === 0) return null;
  if (allowed === 1) return attempt === 1 ? null : `attempt ${attempt}`;
  const inRound = Math.min(tries + 1, allowed);
  return attempt === inRound
    ? `attempt ${attempt} of ${allowed}`
    : `attempt ${attempt}, ${inRound} of ${allowed} in this round`;
}

function succeeded(
  plan: Plan,
  state: RunState,
  event: PhaseSucceeded,
): Omit<EventDescription, 'about'> {
  const phase = phaseStateOf(plan, state, event.phase);
  const attempts = event.attempt === 1 ? '' : ` after ${event.attempt} attempts`;
  // The lines of its deliveries say the same.
  const isDelivery = requiredPhase(plan, event.phase).kind === 'deliver';
  const summary = isDelivery ? '' : brief(event, state);
  const words = `${doneWord(plan, state, event.phase)}${attempts}, ${spentText(phase.spent)}${summary}`;
  const beneath = event.notes.map((note) => ({ style: 'dim' as const, text: oneLine(note) }));
  const icon = event.rework ? '↻' : doneIcon(plan, state, event.phase);
  return { icon, words, beneath };
}

function spentText({ ms, ...spent }: Pick<SpentTotals, 'ms' | 'usd' | 'isUnpriced'>): string {
  const cost = costText(spent);
  return cost === null ? durationText(ms) : `${durationText(ms)}, ${cost}`;
}

/** Most lines of output beneath a failure; the record has all of it. */
const OUTPUT_LINES = 6;

function describeFailure(
  plan: Plan,
  event: PhaseFailed,
  phase: PhaseState,
): Omit<EventDescription, 'about'> {
  const isFinal = phase.standing.status === 'failed';
  const attempt = attemptText(plan, event, phase.tries - (phase.counted ? 1 : 0));
  const which = attempt === null ? 'failed' : `${attempt} failed`;
  const spent = spentText({
    ms: event.durationMs,
    usd: event.costUsd,
    ...unpriced(isUnpriced(event)),
  });
  // Its message begins with the word.
  const said = oneLine(event.message);
  const reason = event.reason === 'rejected' ? said : event.reason + colon(said);
  const words = `${which}, ${spent}: ${reason}`;
  const remedy: DetailLine = { style: 'plain', text: `→ ${oneLine(event.remedy)}` };
  const beneath = [
    ...outputOf(event.output ?? ''),
    ...(isFinal ? [...unused(plan, event, phase), remedy] : again(plan, event, phase)),
  ];
  return { icon: isFinal ? '✗' : '↻', words, beneath };
}

/** Why the attempts that are left are not made. */
function unused(
  plan: Plan,
  { phase, reason }: PhaseFailed,
  { tries }: PhaseState,
): readonly DetailLine[] {
  const planned = requiredPhase(plan, phase);
  const isLeft = 'attempts' in planned && tries > 0 && tries < planned.attempts;
  if (!isLeft || isRetryable(reason)) return [];
  return [{ style: 'dim', text: `no further attempt: \`${reason}\` is never tried again` }];
}

function again(plan: Plan, event: PhaseFailed, phase: PhaseState): readonly DetailLine[] {
  if (phase.waitMs > 0) {
    return [{ style: 'dim', text: `next attempt in ${durationText(phase.waitMs)}` }];
  }
  const planned = requiredPhase(plan, event.phase);
  const isOther = event.byProvider && !phase.counted && planned.kind === 'agent';
  if (!isOther) return [];
  return [
    { style: 'dim', text: `\`${agentFor(asBegun(planned, phase), phase).name}\` takes over` },
  ];
}

function outputOf(output: string): readonly DetailLine[] {
  return tellingLines(output, OUTPUT_LINES).map((line) => ({
    style: 'dim',
    text: `│ ${neutralLine(line).replaceAll('\t', '  ').trimEnd()}`,
  }));
}

function openedGate({ environment, why }: GateOpened): string {
  const where = environment === null ? '' : ` (environment \`${oneLine(environment)}\`)`;
  return `waits for a person${where}${colon(why)}`;
}

const DECISION_LOOKS: Readonly<Record<Decision, { readonly icon: Icon; readonly word: string }>> = {
  approve: { icon: '✓', word: 'approved' },
  reject: { icon: '✗', word: 'rejected' },
  rework: { icon: '↻', word: 'sent back' },
};

function decidedGate({ decision, proof, actor, comment }: GateDecided): string {
  if (proof === 'policy') return `passed by policy${colon(comment)}`;
  return `${DECISION_LOOKS[decision].word} by ${oneLine(actor)}${colon(comment)}`;
}

function exceeded(plan: Plan, state: RunState): string {
  return `over budget${colon(errorOf(plan, state)?.message ?? '')}`;
}

export const OUTCOME_ICONS: Readonly<Record<Outcome, Icon>> = {
  succeeded: '✓',
  'no-change': '✓',
  failed: '✗',
  invalid: '✗',
  waiting: '⏸',
  blocked: '⏸',
  'over-budget': '⏸',
  rejected: '✗',
  stale: '✗',
  cancelled: '✗',
};

function finished(plan: Plan, state: RunState, event: RunFinished): EventDescription {
  const { outcome, phase } = event;
  const named = phase === null ? [] : [phase];
  // The state may be a later one, for example on a page.
  const places = state.finished?.phase === phase ? restingPlaces(plan, state) : named;
  const at = places.length === 0 ? '' : ` at ${namedPlaces(places)}`;
  const { ms } = state.spent;
  const cost = costText(state.spent);
  // The attempts that a cancellation cut off are not in the sum: `phasegate status` has their time.
  const isCut = outcome === 'cancelled' || ms === 0;
  const time = isCut ? [] : [durationText(ms)];
  const spent = [...time, ...(cost === null ? [] : [cost])].map((part) => `, ${part}`).join('');
  const over = overspent(plan, state).map((text) => `, over budget: ${text}`);
  const words = `${outcome}${at}${cancelledBy(event)}${spent}${over.join('')}`;
  return { icon: OUTCOME_ICONS[outcome], about: 'run', words };
}

function phaseStateOf(plan: Plan, state: RunState, phase: PhaseId): PhaseState {
  return phaseState(plan, state, requiredIndex(plan, phase));
}

function shownName(plan: Plan, phase: PhaseId): PhaseId {
  const planned = findPhase(plan, phase);
  return planned === null ? phase : shownId(planned);
}

/** Most names that are listed; the rest is counted. */
const MAX_NAMES = 5;

function list(names: readonly string[]): string {
  const more = names.length - MAX_NAMES;
  return names.slice(0, MAX_NAMES).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function colon(text: string): string {
  const line = oneLine(text);
  return line === '' ? '' : `: ${line}`;
}

/** Truncates an agent's summary; its records have all of it. */
const brief = (
  { phase, summary }: { readonly phase: PhaseId; readonly summary: string },
  { run }: RunState,
): string => shortened(colon(summary), 160, `phasegate log ${run} ${shellWord(phase)}`);
