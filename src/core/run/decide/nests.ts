import { ExpressionFault, interpolateJson } from '../../expression/expression.ts';
import type { PhaseId } from '../../lib/brands.ts';
import { phaseAt } from '../../lib/graph.ts';
import type { Json, JsonObject } from '../../lib/json.ts';
import { resolveInputs } from '../../pipeline/inputs.ts';
import { nestsAround } from '../../plan/nest.ts';
import type { EntryPhase, Nest, PipelinePhase, Plan, PlannedPhase } from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import { everyLegOf, joinedOutputs, legsSummary } from '../legs.ts';
import { expressionsOf, scopeFor } from '../scope.ts';
import { hasEnded, type PhaseStanding, phaseState, type RunState } from '../state.ts';

/** No phase of a skipped nested pipeline starts, whatever its `if` says. */
export function notEntered(plan: Plan, state: RunState, phase: PlannedPhase): Command | null {
  for (const nest of nestsAround(phase)) {
    const { standing } = phaseState(plan, state, nest.entry);
    if (standing.status !== 'skipped' && standing.status !== 'failed') continue;
    return { type: 'skipPhase', phase: phase.id, cause: 'need', reason: notRunReason(nest.id) };
  }
  return null;
}

export const notRunReason = (pipeline: PhaseId): string => `\`${pipeline}\` was not run`;

/**
 * Whether it is the end of a pipeline of which a phase has not ended, although the last ones have: a failure that they accepted is
 * tried again.
 */
export function isStillInside(plan: Plan, state: RunState, phase: PlannedPhase): boolean {
  if (phase.kind !== 'pipeline' || phase.spread !== null) return false;
  for (const { index } of ownPhases(plan, phase.nest))
    if (!hasEnded(phaseState(plan, state, index).standing)) return true;
  return false;
}

/** The phases of the pipeline itself, in order, with the entries and ends of pipelines in it, but not what is in those. */
function* ownPhases(plan: Plan, nest: Nest): Generator<PlannedPhase> {
  for (let index = nest.entry + 1; index < nest.exit; index += 1) {
    const phase = phaseAt(plan, index);
    if (phase.within === nest) yield phase;
  }
}

/** The entry and the end of a nested pipeline need no process that may work. */
export function passNest(plan: Plan, state: RunState, phase: EntryPhase | PipelinePhase): Command {
  try {
    return phase.kind === 'entry' ? entered(plan, state, phase) : left(plan, state, phase);
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    const what = phase.kind === 'entry' ? '`with`' : '`outputs`';
    return {
      type: 'failPhase',
      phase: phase.id,
      reason: 'infrastructure',
      message: `its ${what} could not be evaluated: ${fault.message}`,
    };
  }
}

/** Evaluates the pipeline's inputs once, and records them. */
function entered(plan: Plan, state: RunState, phase: EntryPhase): Command {
  const scope = scopeFor(plan, state, { phase, expressions: expressionsOf(phase.with) });
  const given = Object.entries(phase.with)
    .map(([name, value]): [string, Json] => [name, interpolateJson(value, scope)])
    // `null` leaves the default.
    .filter(([, value]) => value !== null);
  const { inputs, problems } = resolveInputs(phase.declared, Object.fromEntries(given));
  if (problems.length === 0)
    return { type: 'passNest', phase: phase.id, summary: '', outputs: inputs };
  const message = problems.map((problem) => problem.message).join('; ');
  return { type: 'failPhase', phase: phase.id, reason: 'invalid-input', message };
}

/**
 * The phase's result is that of its pipeline: failed with the first failure, skipped if nothing of the pipeline ran, otherwise
 * succeeded.
 */
function left(plan: Plan, state: RunState, phase: PipelinePhase): Command {
  const { nest } = phase;
  const begun = phaseState(plan, state, nest.entry).standing;
  if (begun.status === 'skipped') {
    const { cause, reason } = begun;
    return { type: 'skipPhase', phase: phase.id, cause, reason };
  }
  const failed = firstFailure(plan, state, phase);
  if (failed !== null) {
    const { reason, message, remedy } = failed.standing;
    const about = failed.index === nest.entry ? message : namingPhase(failed.id, message);
    const told = phase.spread === null ? about : `${failedLegs(plan, state, phase)}${about}`;
    return { type: 'failPhase', phase: phase.id, reason, message: told, remedy };
  }
  const idle = neverRan(plan, state, phase);
  if (idle !== null) return idle;
  if (phase.spread !== null) {
    const summary = legsSummary(plan, state, phase.index);
    const outputs = joinedOutputs(plan, state, phase.index);
    return { type: 'passNest', phase: phase.id, summary, outputs };
  }
  return {
    type: 'passNest',
    phase: phase.id,
    summary: lastSummary(plan, state, phase),
    outputs: nestOutputs(plan, state, phase),
  };
}

/** The message of a leg already names the phase in it that failed. */
const namingPhase = (id: PhaseId, message: string): string =>
  message.startsWith(`\`${id}/`) ? message : `\`${id}\`: ${message}`;

function failedLegs(plan: Plan, state: RunState, { index }: PipelinePhase): string {
  const legs = everyLegOf(plan, state, index);
  const failed = legs.filter(({ known }) => known.standing.status === 'failed');
  return failed.length === 0 ? '' : `${failed.length} of ${legs.length} legs failed; `;
}

function firstFailure(plan: Plan, state: RunState, { nest }: PipelinePhase) {
  for (let index = nest.entry; index < nest.exit; index += 1) {
    const inside = phaseAt(plan, index);
    const { standing } = phaseState(plan, state, index);
    // A pipeline nested inside has its own end, which reports its failure.
    const isOwn = inside.within === nest;
    if ((isOwn && isFinal(standing)) || isUnbegun(nest, index, standing))
      return { index, id: inside.id, standing };
  }
  return null;
}

/** Nothing ran behind an entry that failed. `continue-on-error` tolerates the failure of the whole phase, at its end. */
const isUnbegun = ({ entry }: Nest, index: number, standing: PhaseStanding): standing is Failed =>
  index === entry && standing.status === 'failed';

/** Every phase of the pipeline was skipped: a gate behind it must not read that it succeeded. */
function neverRan(plan: Plan, state: RunState, { id, nest }: PipelinePhase): Command | null {
  let first: (Extract<PhaseStanding, { status: 'skipped' }> & { readonly of: PhaseId }) | null =
    null;
  for (const inside of ownPhases(plan, nest)) {
    if (inside.kind === 'entry') continue;
    const { standing } = phaseState(plan, state, inside.index);
    if (standing.status !== 'skipped') return null;
    first ??= { ...standing, of: inside.id };
  }
  if (first === null) return null;
  const reason = `none of its phases ran; \`${first.of}\`: ${first.reason}`;
  return { type: 'skipPhase', phase: id, cause: first.cause, reason };
}

type Failed = Extract<PhaseStanding, { status: 'failed' }>;

const isFinal = (standing: PhaseStanding): standing is Failed =>
  standing.status === 'failed' && !standing.tolerated;

function lastSummary(plan: Plan, state: RunState, { nest }: PipelinePhase): string {
  for (let index = nest.exit - 1; index > nest.entry; index -= 1) {
    const { standing } = phaseState(plan, state, index);
    if (standing.status === 'succeeded' && standing.summary !== '') return standing.summary;
  }
  return '';
}

function nestOutputs(plan: Plan, state: RunState, phase: PipelinePhase): JsonObject {
  const { nest, outputs } = phase;
  const scope = scopeFor(plan, state, {
    phase,
    within: nest,
    expressions: expressionsOf(outputs),
  });
  return Object.fromEntries(
    Object.entries(outputs).map(([name, value]) => [name, interpolateJson(value, scope)]),
  );
}
