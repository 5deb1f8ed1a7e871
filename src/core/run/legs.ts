import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import { legId, legIndex } from '../plan/legs.ts';
import { nameInFile } from '../plan/nest.ts';
import type { Plan } from '../plan/plan.ts';
import type { Artifact } from './event.ts';
import {
  type Done,
  hasEnded,
  type PhaseState,
  phaseState,
  type RunState,
  type Standing,
} from './state.ts';

/** A leg and where it stands. */
export interface LegState {
  readonly index: number;
  readonly number: number;
  readonly known: PhaseState;
}

/** The legs of a spread phase, in matrix order; none of a phase that is not spread. */
export function legsOf(plan: Plan, state: RunState, index: number): readonly LegState[] {
  const { legs } = phaseState(plan, state, index);
  if (legs === null || legs.count === 0) return [];
  const first = legIndex(plan, index, 0);
  return Array.from({ length: legs.count }, (_, number) => {
    const at = first + number;
    return { index: at, number, known: phaseState(plan, state, at) };
  });
}

/** Whether nothing of the leg is left to do before its phase can be judged. */
export const isLegDone = (standing: Standing): boolean =>
  hasEnded(standing) || standing.status === 'asking';

/** What a spread phase is when all of its legs are done: failed if one of them is, asking if one asks. */
export function joined(plan: Plan, state: RunState, index: number): Standing {
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

function joinedDone(plan: Plan, state: RunState, index: number): Done {
  const legs = legsOf(plan, state, index);
  return {
    summary: summaryOf(plan, index, legs),
    outputs: joinedOutputs(plan, state, index),
    artifacts: joinedArtifacts(legs),
    change: null,
    heads: null,
  };
}

/** What those that ask for rework say; else how many succeeded. */
function summaryOf(plan: Plan, index: number, legs: readonly LegState[]): string {
  const { id } = phaseAt(plan, index);
  const asking = legs.flatMap(({ number, known: { standing } }) =>
    standing.status === 'asking' ? [`${legId(id, number)}: ${standing.done.summary}`] : [],
  );
  if (asking.length > 0) return asking.join('\n');
  return legs.length === 0
    ? 'the matrix is empty'
    : `${legs.length} ${legs.length === 1 ? 'leg' : 'legs'} succeeded`;
}

/** Each output that the phase declares as the list of the legs' own, `null` where a leg gave none. */
export function joinedOutputs(plan: Plan, state: RunState, index: number): JsonObject {
  const phase = phaseAt(plan, index);
  if (phase.kind !== 'agent' && phase.kind !== 'run') return {};
  const given = legsOf(plan, state, index).map(
    ({ known }) => doneOf(known.standing)?.outputs ?? {},
  );
  return Object.fromEntries(
    [...phase.outputs.keys()].map((name): [string, Json] => [
      name,
      given.map((one) => one[name] ?? null),
    ]),
  );
}

/** `needs.<phase>.legs`: what became of each leg. */
export function legsContext(plan: Plan, state: RunState, index: number): Json {
  return legsOf(plan, state, index).map(({ known: { matrix, standing } }) => {
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

/** The legs' artifacts, each below the leg's number. */
function joinedArtifacts(legs: readonly LegState[]): readonly Artifact[] {
  return legs.flatMap(({ number, known }) =>
    (doneOf(known.standing)?.artifacts ?? []).map((one) => ({
      ...one,
      path: `${number}/${one.path}`,
    })),
  );
}

/** What a phase that succeeded left, and of a spread one each leg that did. */
export function keptArtifacts(plan: Plan, state: RunState, index: number): readonly Kept[] {
  const phase = phaseAt(plan, index);
  const { id } = phase;
  const name = nameInFile(phase);
  const { standing, legs } = phaseState(plan, state, index);
  const all: readonly (Omit<Kept, 'artifacts'> & { readonly of: Standing })[] =
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

export interface Kept {
  readonly phase: PhaseId;
  readonly artifacts: readonly Artifact[];
  /** Where they are for those that need the phase. */
  readonly name: string;
}

/** The places of all phases, and behind those of the legs that there are, ascending. */
export function everyPlace(plan: Plan, state: RunState): readonly number[] {
  const legs = plan.spread.flatMap((index) => legsOf(plan, state, index).map((leg) => leg.index));
  return [...plan.phases.keys(), ...legs];
}

export function doneOf(standing: Standing): Done | null {
  if (standing.status === 'asking') return standing.done;
  return standing.status === 'succeeded' ? standing : null;
}
