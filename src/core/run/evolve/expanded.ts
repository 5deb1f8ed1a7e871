import { phaseAt } from '../../lib/graph.ts';
import type { JsonObject } from '../../lib/json.ts';
import { ownerAt, requiredIndex } from '../../plan/legs.ts';
import { hasPlaces, legPlaces } from '../../plan/nest.ts';
import type { PipelinePhase, Plan } from '../../plan/plan.ts';
import type { PhaseExpanded } from '../event.ts';
import { update } from '../put.ts';
import { beginAgain, isSameLeg, ofOtherValues, spread } from '../spread.ts';
import { type PhaseResult, phaseState, type RunState } from '../state.ts';
import { endPhase } from './standing.ts';

export function applyPhaseExpanded(
  plan: Plan,
  state: RunState,
  { phase: id, legs: values }: PhaseExpanded,
): RunState {
  const index = requiredIndex(plan, id);
  const phase = phaseAt(plan, index);
  return phase.kind === 'pipeline'
    ? occupy(plan, state, { phase, values })
    : spread(plan, state, { index, values });
}

interface LegValues {
  /** The end of all legs. */
  readonly phase: PipelinePhase;
  readonly values: readonly JsonObject[];
}

/**
 * Gives the first places of a pipeline phase to legs with these values, and ends their entry. Whatever an earlier round did in
 * the places begins again; a leg with the same values as before remembers it.
 */
function occupy(plan: Plan, state: RunState, { phase, values }: LegValues): RunState {
  const { nest, spread: strategy } = phase;
  // A forged journal may expand any phase, and have any number of legs.
  if (strategy === null || !hasPlaces(nest) || values.length > strategy.count) return state;
  const begun = beginAgain(plan, state, { index: nest.entry, deliveries: 're-run' });
  const emptied = emptyPlaces(plan, begun, { phase, values });
  const placed = update(plan, emptied, nest.entry, (known) => ({ ...known, values }));
  const entry = phaseAt(plan, nest.entry).id;
  return endPhase(plan, placed, { phase: entry, ended: { ...ENTERED } });
}

const NOTHING_DONE: PhaseResult = {
  summary: '',
  outputs: {},
  artifacts: [],
  change: null,
  heads: null,
};
const ENTERED = { status: 'succeeded', by: 'attempt', ...NOTHING_DONE } as const;

/** Makes all phases in the places pending again that an earlier round has touched. */
function emptyPlaces(plan: Plan, state: RunState, { phase, values }: LegValues): RunState {
  const { entry, exit } = phase.nest;
  const before = phaseState(plan, state, entry).values ?? [];
  const others = legPlaces(phase).filter((_, number) => {
    const value = values[number];
    return value === undefined || !isSameLeg(before[number] ?? null, value);
  });
  const touched = [...state.phases.keys()].filter((index) => {
    const owner = ownerAt(plan, index);
    return owner > entry && owner < exit;
  });
  return touched.reduce((next, index) => {
    const owner = ownerAt(plan, index);
    // Legs of a phase inside begin again with it.
    const again = owner === index ? beginAgain(plan, next, { index, deliveries: 're-run' }) : next;
    const isOther = others.some((place) => owner >= place.entry && owner <= place.exit);
    return isOther ? update(plan, again, index, ofOtherValues) : again;
  }, state);
}
