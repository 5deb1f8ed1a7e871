import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import { legId, legIndex, strategyOf } from '../plan/legs.ts';
import { isLegNest, legPlaces, nameInFile } from '../plan/nest.ts';
import type { Plan, PlannedPhase } from '../plan/plan.ts';
import { plural } from '../text/plural.ts';
import type { Artifact } from './event.ts';
import { onlyReports } from './only-reported.ts';
import { isThere, legCount, matrixOf } from './places.ts';
import {
  hasEnded,
  type PhaseResult,
  type PhaseStanding,
  type PhaseState,
  phaseState,
  type RunState,
} from './state.ts';

export interface LegState {
  readonly index: number;
  readonly number: number;
  readonly known: PhaseState;
}

/** Whether the phase has a matrix, be it expanded in the run or, of a pipeline, in the plan. */
export const hasLegs = (phase: PlannedPhase): boolean =>
  phase.kind === 'pipeline' ? phase.spread !== null : strategyOf(phase) !== null;

/** The legs of any phase with a matrix in order. Those of a pipeline are the ends of its uses. */
export function everyLegOf(plan: Plan, state: RunState, index: number): readonly LegState[] {
  const phase = phaseAt(plan, index);
  if (phase.kind !== 'pipeline') return legsOf(plan, state, index);
  const places = legPlaces(phase).slice(0, legCount(state, phase));
  return places.map(({ exit }, number) => {
    const end = phaseAt(plan, exit);
    const isLeg = end.kind === 'pipeline' && isLegNest(end.nest);
    const matrix = isLeg ? matrixOf(state, end.nest) : null;
    return { index: exit, number, known: { ...phaseState(plan, state, exit), matrix } };
  });
}

/** The legs of a phase that the run has spread, in matrix order; empty for other phases, and for a pipeline. */
export function legsOf(plan: Plan, state: RunState, index: number): readonly LegState[] {
  const { legs } = phaseState(plan, state, index);
  if (legs === null || legs.count === 0) return [];
  const first = legIndex(plan, index, 0);
  return Array.from({ length: legs.count }, (_, number) => {
    const at = first + number;
    return { index: at, number, known: phaseState(plan, state, at) };
  });
}

/** Whether the leg needs no more work before its phase is judged. */
export const isLegDone = (standing: PhaseStanding): boolean =>
  hasEnded(standing) || standing.status === 'asking';

/** The standing of a spread phase whose legs are all done: failed if one failed, asking if one asks. */
export function standingOfLegs(plan: Plan, state: RunState, index: number): PhaseStanding {
  const phase = phaseAt(plan, index);
  const legs = legsOf(plan, state, index);
  const failures = legs.flatMap(({ number, known: { standing } }) =>
    standing.status === 'failed' ? [{ number, standing }] : [],
  );
  const [first] = failures;
  if (first !== undefined) {
    const { reason, message, remedy, failedAbove } = first.standing;
    const where = legId(phase.id, first.number);
    const told = `${failures.length} of ${legs.length} legs failed; \`${where}\` ${message}`;
    return {
      status: 'failed',
      reason,
      message: told,
      remedy,
      tolerated: phase.continueOnError,
      failedAbove,
    };
  }
  const done = joinedDone(plan, state, index);
  if (legs.some(({ known }) => known.standing.status === 'asking'))
    return { status: 'asking', done };
  const failedAbove = legs.some(
    ({ known: { standing } }) => hasEnded(standing) && standing.failedAbove,
  );
  return { status: 'succeeded', by: 'attempt', ...done, failedAbove };
}

function joinedDone(plan: Plan, state: RunState, index: number): PhaseResult {
  const legs = legsOf(plan, state, index);
  return {
    summary: legsSummary(plan, state, index),
    outputs: joinedOutputs(plan, state, index),
    artifacts: joinedArtifacts(legs),
    change: null,
    heads: null,
  };
}

/** The texts of the legs that ask for rework; else the number of successes, or of legs that only reported. */
export function legsSummary(plan: Plan, state: RunState, index: number): string {
  const legs = everyLegOf(plan, state, index);
  const { id } = phaseAt(plan, index);
  const asking = legs.flatMap(({ number, known: { standing } }) =>
    standing.status === 'asking' ? [`${legId(id, number)}: ${standing.done.summary}`] : [],
  );
  if (asking.length > 0) return asking.join('\n');
  if (legs.length === 0) return 'the matrix is empty';
  const reports = legs.filter((leg) => onlyReports(plan, state, leg.index)).length;
  const all = plural(legs.length, 'leg');
  if (reports === legs.length) return `${all} reported`;
  return `${all} succeeded${reports === 0 ? '' : `, ${reports} of which only reported`}`;
}

/** Each declared output as the list of the legs' values; `null` for a leg without one. */
export function joinedOutputs(plan: Plan, state: RunState, index: number): JsonObject {
  const given = everyLegOf(plan, state, index).map(
    ({ known }) => doneOf(known.standing)?.outputs ?? {},
  );
  return Object.fromEntries(
    outputNames(phaseAt(plan, index)).map((name): [string, Json] => [
      name,
      given.map((one) => one[name] ?? null),
    ]),
  );
}

function outputNames(phase: PlannedPhase): readonly string[] {
  if (phase.kind === 'pipeline') return Object.keys(phase.outputs);
  return 'outputs' in phase ? [...phase.outputs.keys()] : [];
}

/** `needs.<phase>.legs`: the result of each leg. */
export function legsContext(plan: Plan, state: RunState, index: number): Json {
  return everyLegOf(plan, state, index).map(({ known: { matrix, standing } }) => {
    const done = doneOf(standing);
    const result = hasEnded(standing) ? standing.status : null;
    return {
      matrix: matrix ?? {},
      result,
      outputs: done?.outputs ?? {},
      summary: done?.summary ?? '',
    };
  });
}

/** The legs' artifacts, each in a folder with the leg's number. */
function joinedArtifacts(legs: readonly LegState[]): readonly Artifact[] {
  return legs.flatMap(({ number, known }) =>
    (doneOf(known.standing)?.artifacts ?? []).map((one) => ({
      ...one,
      path: `${number}/${one.path}`,
    })),
  );
}

/** Artifacts of a successful phase, and of each successful leg of a spread one. */
export function keptArtifacts(
  plan: Plan,
  state: RunState,
  index: number,
): readonly PhaseArtifacts[] {
  const phase = phaseAt(plan, index);
  const { id } = phase;
  const name = nameInFile(phase);
  const { standing, legs } = phaseState(plan, state, index);
  const all: readonly (Omit<PhaseArtifacts, 'artifacts'> & { readonly of: PhaseStanding })[] =
    legs === null
      ? [{ phase: id, name, of: standing }]
      : legsOf(plan, state, index).map(({ number, known }) => ({
          phase: legId(id, number),
          name: `${name}/${number}`,
          of: known.standing,
        }));
  return all.flatMap(({ phase, name: where, of }) =>
    of.status === 'succeeded' && of.artifacts.length > 0
      ? [{ phase, name: where, artifacts: of.artifacts }]
      : [],
  );
}

/** A phase's artifacts according to the journal. */
export interface PhaseArtifacts {
  readonly phase: PhaseId;
  /** Where dependents find them: the phase's name and, for a leg, its number below that. */
  readonly name: string;
  readonly artifacts: readonly Artifact[];
}

/** The indexes of all phases that exist, then those of all legs, ascending. */
export function everyPlace(plan: Plan, state: RunState): readonly number[] {
  const legs = plan.spread.flatMap((index) => legsOf(plan, state, index).map((leg) => leg.index));
  return [...phasesThere(plan, state).map(({ index }) => index), ...legs];
}

/** All phases of the plan that exist: not those in places without a leg. */
export const phasesThere = (plan: Plan, state: RunState): readonly PlannedPhase[] =>
  plan.phases.filter((phase) => isThere(state, phase));

export function doneOf(standing: PhaseStanding): PhaseResult | null {
  if (standing.status === 'asking') return standing.done;
  return standing.status === 'succeeded' ? standing : null;
}
