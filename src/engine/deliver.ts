import { ExpressionFault, expressionsIn, interpolate } from '../core/expression.ts';
import type { Json, JsonObject } from '../core/json.ts';
import type { DeliverPhase, Delivery, DeliveryKind, Plan } from '../core/plan.ts';
import type { PhaseSucceeded, RunEvent, Spending } from '../core/run/event.ts';
import { REMEDIES } from '../core/run/reason.ts';
import { scopeFor } from '../core/run/scope.ts';
import { phaseState, type RunState } from '../core/run/state.ts';
import { pullRequestStory } from '../core/text/pull-request.ts';
import { triggerOf } from '../core/trigger.ts';
import { failpoint } from '../failpoint.ts';
import { type Delivered, Refusal } from '../ports.ts';
import { runDiff } from './run-diff.ts';
import { checkBase } from './stale-base.ts';
import type { World } from './world.ts';

export interface Delivering {
  readonly world: World;
  readonly plan: Plan;
  readonly state: RunState;
  readonly phase: DeliverPhase;
}

/** Each delivery in order; those made before a crash are not made again. One that fails does not stop the others. */
export async function* deliveryEvents(delivering: Delivering): AsyncGenerator<RunEvent> {
  const { world, plan, state, phase } = delivering;
  await checkBase(world, plan);
  const known = phaseState(plan, state, phase.index);
  const about = { phase: phase.id, attempt: known.attempt + 1 };
  yield { type: 'phaseStarted', ...about, agent: null, model: null, promptDigest: null };
  const startedAt = world.now();
  const places: string[] = [];
  const failures: string[] = [];
  let pullRequest = state.pullRequest?.number ?? null;
  for (const [delivery, wanted] of phase.deliveries.entries()) {
    const { kind } = wanted;
    const before = known.made.get(delivery);
    if (before !== undefined) places.push(before);
    if (before !== undefined || isEmptyChange(state, wanted)) continue;
    yield { type: 'deliveryStarted', phase: phase.id, delivery, kind };
    failpoint('beforeDelivery');
    const made = await deliverOne({ ...delivering, pullRequest }, delivery, wanted);
    if ('message' in made) {
      failures.push(`${kind}: ${made.message}`);
      yield { type: 'deliveryFailed', phase: phase.id, delivery, kind, message: made.message };
    } else {
      places.push(made.where);
      pullRequest = pullRequestAfter(kind, made) ?? pullRequest;
      yield { type: 'deliveryMade', phase: phase.id, delivery, kind, ...made };
    }
  }
  const durationMs = Math.round(world.now() - startedAt);
  yield ended({ ...about, usage: null, costUsd: null, durationMs }, places.join('; '), failures);
}

function ended(
  about: Pick<PhaseSucceeded, 'phase' | 'attempt'> & Spending,
  summary: string,
  failures: readonly string[],
): RunEvent {
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
  return {
    type: 'phaseFailed',
    ...about,
    reason: 'delivery-failed',
    message: failures.join('; '),
    remedy: REMEDIES['delivery-failed'],
    summary,
    output: null,
    changes: null,
    retryAfterMs: null,
    byProvider: false,
    session: null,
  };
}

const pullRequestAfter = (kind: DeliveryKind, made: Delivered): number | null =>
  kind === 'pull-request' ? made.number : null;

/** A pull request or a commit without a change is not made; the rest of its list is. */
function isEmptyChange(state: RunState, { kind }: Delivery): boolean {
  return (kind === 'pull-request' || kind === 'commit') && state.facts.files === 0;
}

async function deliverOne(
  { world, plan, state, phase, pullRequest }: Delivering & { readonly pullRequest: number | null },
  delivery: number,
  wanted: Delivery,
): Promise<Delivered | { readonly message: string }> {
  try {
    const fields = await fieldsOf({ world, plan, state, phase }, wanted.fields);
    return await world.deliver({
      run: state.run,
      phase: phase.id,
      delivery,
      kind: wanted.kind,
      fields,
      branch: state.branch,
      base: state.base,
      baseBranch: world.baseBranch,
      commit: state.head,
      trigger: triggerOf(state.github),
      pullRequest,
      story:
        wanted.kind === 'pull-request'
          ? world.redact(pullRequestStory({ plan, state, post: (text) => text }))
          : '',
    });
  } catch (error) {
    if (error instanceof Refusal) return { message: `${error.message} ${error.remedy}` };
    if (error instanceof ExpressionFault) return { message: error.message };
    throw error;
  }
}

async function fieldsOf(
  { world, plan, state, phase }: Delivering,
  fields: JsonObject,
): Promise<JsonObject> {
  const expressions = textsIn(fields).flatMap((text) =>
    expressionsIn(text).map(({ source }) => source.trim()),
  );
  const more = await runDiff(world, expressions);
  const scope = scopeFor(plan, state, { phase, expressions, more });
  const fill = (value: Json): Json => {
    if (typeof value === 'string') return world.redact(interpolate(value, scope, (text) => text));
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner)]));
  };
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, fill(value)]));
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((inner: Json) => textsIn(inner));
}
