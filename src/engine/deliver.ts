import { ExpressionFault } from '../core/expression/expression.ts';
import { failedCheckOf } from '../core/gate/failed-check.ts';
import { triggerOf } from '../core/gate/trigger.ts';
import { type Commit, commitOf, type RunId } from '../core/lib/brands.ts';
import { textAt } from '../core/lib/json-value.ts';
import { MAIN } from '../core/lib/main-repository.ts';
import type { Delivery } from '../core/plan/plan.ts';
import { isChangeDelivered, isOfChange } from '../core/run/decide/of-change.ts';
import type { PhaseSucceeded, RunEvent, Spending } from '../core/run/event.ts';
import { REMEDIES, remedyFor, resuming } from '../core/run/reason.ts';
import { placed } from '../core/run/repositories.ts';
import { NO_SPENDING } from '../core/run/spent.ts';
import { type PhaseState, phaseState, type RunState } from '../core/run/state.ts';
import { pullRequestStory } from '../core/text/markdown/pull-request.ts';
import { deliveryText } from '../core/text/terminal/plan-text.ts';
import { postable } from '../core/text/untrusted/postable.ts';
import { type DeliveryResult, Refusal } from '../ports.ts';
import { failpoint } from '../system/failpoint.ts';
import { type DeliveryContext, deliveryFields, poster } from './delivery-fields.ts';
import { type UnprovedChange, unprovedRun } from './proved-change.ts';
import { contextIn } from './several.ts';
import { checkBase, RebaseDue, StaleBase } from './stale-base.ts';

/**
 * Makes each delivery in order. Deliveries that were made before a crash are not repeated. A failed delivery does not stop the
 * others.
 */
export async function* deliveryEvents(delivering: DeliveryContext): AsyncGenerator<RunEvent> {
  const { plan, state, phase } = delivering;
  const known = phaseState(plan, state, phase.index);
  // A partial delivery continues, whatever has happened to its base.
  const unknown = known.made.size > 0 ? null : await whyUnknown(delivering);
  const about = { phase: phase.id, attempt: known.attempt + 1 };
  yield { type: 'phaseStarted', ...about, agent: null, model: null, promptDigest: null };
  const unproved = phase.deliveries.some(isOfChange) ? await unprovedRun(delivering) : null;
  if (unproved !== null) yield refusedChange(state.run, { ...about, ...NO_SPENDING }, unproved);
  else yield* eachDelivery(delivering, { about, known, unknown });
}

interface DeliverPhaseStart {
  readonly about: Pick<PhaseSucceeded, 'phase' | 'attempt'>;
  readonly known: PhaseState;
  /** Why the position of the base is unknown; `null`: it is known. */
  readonly unknown: DeliveryFault | null;
}

interface DeliveryFault {
  readonly message: string;
  /** Whether a later try may succeed. */
  readonly isPassing: boolean;
  /** Whether the message says what to do. */
  readonly hasRemedy: boolean;
}

async function* eachDelivery(
  delivering: DeliveryContext,
  { about, known, unknown }: DeliverPhaseStart,
): AsyncGenerator<RunEvent> {
  const { deps, phase } = delivering;
  const startedAt = deps.now();
  const places = [...known.made.values()];
  const failures: DeliveryFault[] = unknown === null ? [] : [unknown];
  const deliveries = unknown === null ? phase.deliveries : [];
  const pullRequests = new Map<string, number | null>();
  for (const [delivery, wanted] of deliveries.entries()) {
    const { kind, repository } = wanted;
    const there = { ...delivering, ...contextIn(delivering, repository) };
    if (known.made.has(delivery) || isEmptyChange(there.state, wanted)) continue;
    yield { type: 'deliveryStarted', phase: phase.id, delivery, kind };
    failpoint('beforeDelivery');
    const pullRequest = pullRequestIn(there.state, pullRequests);
    const made = await deliverOne({ ...there, pullRequest }, delivery, wanted);
    if ('message' in made) {
      failures.push({ ...made, message: `${deliveryText(wanted)}: ${made.message}` });
      yield { type: 'deliveryFailed', phase: phase.id, delivery, kind, message: made.message };
    } else {
      failpoint('deliveryDone');
      const where = placed(there.state.repository, made.where);
      places.push(where);
      if (kind === 'pull-request') pullRequests.set(there.state.repository, made.number);
      yield { type: 'deliveryMade', phase: phase.id, delivery, kind, ...made, where };
    }
  }
  const durationMs = Math.round(deps.now() - startedAt);
  yield deliveryEndEvent(
    { ...about, usage: null, costUsd: null, durationMs },
    { run: delivering.state.run, places, failures, isSeveral: deps.several !== null },
  );
}

/** The number of the pull request that was made in this process or before. */
const pullRequestIn = (
  { repository, pullRequest }: RunState,
  made: ReadonlyMap<string, number | null>,
): number | null => made.get(repository) ?? pullRequest?.number ?? null;

/** Nothing is delivered if the change differs from the one that a person was shown. */
function refusedChange(
  run: RunId,
  about: Pick<PhaseSucceeded, 'phase' | 'attempt'> & Spending,
  { reason, message }: UnprovedChange,
): RunEvent {
  const nothing = { summary: null, output: null, changes: null, retryAfterMs: null, session: null };
  const remedy = remedyFor(REMEDIES[reason], { run, phase: about.phase });
  return { type: 'phaseFailed', ...about, reason, message, remedy, byProvider: false, ...nothing };
}

/**
 * Why the position of the base is unknown in a repository that has a delivery; `null`: all are known and allowed. Throws
 * `StaleBase` and `RebaseDue`.
 */
async function whyUnknown(delivering: DeliveryContext): Promise<DeliveryFault | null> {
  for (const name of dependentOnBase(delivering)) {
    const { deps, state } = contextIn(delivering, name);
    const { repository } = state;
    const why = await whyUnknownIn(state.run, () => checkBase(deps, { ...delivering, repository }));
    if (why !== null) return { ...why, message: placed(repository, why.message) };
  }
  return null;
}

/** Once the change is delivered, its base may move, also by the change itself: later comments and labels are about that change. */
function dependentOnBase({
  plan,
  state,
  phase,
}: DeliveryContext): ReadonlySet<Delivery['repository']> {
  const dependent = phase.deliveries.filter(
    (delivery) => isOfChange(delivery) || !isChangeDelivered(plan, state, delivery.repository),
  );
  return new Set(dependent.map(({ repository }) => repository));
}

async function whyUnknownIn(run: RunId, check: () => Promise<void>): Promise<DeliveryFault | null> {
  try {
    await check();
    return null;
  } catch (error) {
    if (error instanceof StaleBase || error instanceof RebaseDue) throw error;
    if (!(error instanceof Refusal)) throw error;
    return faultOf(error, run);
  }
}

const faultOf = ({ message, remedy, isPassing }: Refusal, run: RunId): DeliveryFault => ({
  message: `${message} ${resuming(remedy, run)}`,
  isPassing,
  hasRemedy: true,
});

interface DeliveryProgress {
  readonly run: RunId;
  readonly places: readonly string[];
  readonly failures: readonly DeliveryFault[];
  readonly isSeveral: boolean;
}

function deliveryEndEvent(
  about: Pick<PhaseSucceeded, 'phase' | 'attempt'> & Spending,
  { run, places, failures, isSeveral }: DeliveryProgress,
): RunEvent {
  const summary = places.join('; ');
  if (failures.length === 0) {
    const nothing = {
      outputs: {},
      artifacts: [],
      change: null,
      notes: [],
      said: null,
      session: null,
    };
    return { type: 'phaseSucceeded', ...about, summary, rework: false, ...nothing };
  }
  // A change that is delivered in only some of its repositories needs attention, so the message lists what is delivered.
  const alreadyOut = isSeveral && places.length > 0 ? ` Already delivered: ${summary}.` : '';
  return {
    type: 'phaseFailed',
    ...about,
    reason: 'delivery-failed',
    message: `${failures.map(({ message }) => message).join('; ')}${alreadyOut}`,
    remedy: resuming(remedyAfter(failures), run),
    summary,
    output: null,
    changes: null,
    retryAfterMs: null,
    byProvider: failures.every(({ isPassing }) => isPassing),
    session: null,
  };
}

/** A message with a remedy needs no second one. */
function remedyAfter(failures: readonly DeliveryFault[]): string {
  if (!failures.every(({ hasRemedy }) => hasRemedy)) return REMEDIES['delivery-failed'];
  const isToResume = failures.some(({ message }) => message.includes('`phasegate resume'));
  return `${isToResume ? '' : 'Then run `phasegate resume`. '}Finished deliveries are not repeated.`;
}

/** Without a change, the pull request or commit is skipped; the other deliveries of the list are made. */
function isEmptyChange(state: RunState, delivery: Delivery): boolean {
  return isOfChange(delivery) && state.facts.files === 0;
}

async function deliverOne(
  {
    deps,
    plan,
    state,
    phase,
    pullRequest,
  }: DeliveryContext & { readonly pullRequest: number | null },
  delivery: number,
  wanted: Delivery,
): Promise<DeliveryResult | DeliveryFault> {
  const isOwn = state.repository === MAIN;
  try {
    const fields = await deliveryFields({ deps, plan, state, phase }, wanted.fields);
    const post = poster(deps, await deps.postedTo(), postable);
    return await deps.deliver({
      run: state.run,
      pipeline: plan.name,
      phase: phase.id,
      delivery,
      attempt: phaseState(plan, state, phase.index).attempt + 1,
      startedIn: workflowRunIn(state),
      kind: wanted.kind,
      fields,
      branch: state.branch,
      base: state.base,
      baseBranch: deps.baseBranch,
      commit: state.head,
      onMovedBase: plan.policy.staleBase !== 'fail',
      head: isOwn ? headOf(state) : state.base,
      // The event that started the run is of its own repository.
      trigger: isOwn ? triggerOf(state.github) : null,
      check: isOwn ? failedCheckOf(state.github) : null,
      pullRequest,
      story:
        wanted.kind === 'pull-request' ? deps.redact(pullRequestStory({ plan, state, post })) : '',
    });
  } catch (error) {
    if (error instanceof Refusal) return faultOf(error, state.run);
    if (error instanceof ExpressionFault)
      return { message: error.message, isPassing: false, hasRemedy: false };
    throw error;
  }
}

function headOf({ github, base }: RunState): Commit {
  const sha = textAt(github, 'event', 'pull_request', 'head', 'sha') ?? '';
  return /^[0-9a-f]{40}$/.test(sha) ? commitOf(sha) : base;
}

function workflowRunIn({ github }: RunState): number | null {
  const id = textAt(github, 'run_id') ?? '';
  return /^[1-9]\d{0,15}$/.test(id) ? Number(id) : null;
}
