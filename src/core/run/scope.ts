import { references, type Scope } from '../expression/expression.ts';
import { phaseId } from '../lib/brands.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import type { Plan, PlannedPhase } from '../plan/plan.ts';
import { hasEnded, isAccepted, phaseState, type RunState, resultOf } from './state.ts';

export interface Asked {
  readonly phase: PlannedPhase;
  /** What will be evaluated: only the phases that it names are put into `needs`. */
  readonly expressions: readonly string[];
  /** Contexts that only the engine knows, such as `run.diff` or `secrets`. */
  readonly more?: {
    readonly run?: JsonObject;
    readonly outputs?: JsonObject;
    readonly secrets?: JsonObject;
  };
}

/** What expressions of a phase can see; derived from the journal alone, apart from `more`. */
export function scopeFor(plan: Plan, state: RunState, asked: Asked): Scope {
  const { phase, more } = asked;
  const failedAbove = phase.needs.some((need) => {
    const { standing } = phaseState(plan, state, need.index);
    return hasEnded(standing) && standing.failedAbove;
  });
  return {
    contexts: {
      inputs: plan.inputs,
      env: plan.env,
      github: state.github,
      needs: needsOf(plan, state, asked.expressions),
      outputs: more?.outputs ?? {},
      run: { ...runContext(state), ...more?.run },
      gate: state.decision === null ? {} : { ...state.decision },
      matrix: {},
      item: state.item,
      secrets: more?.secrets ?? {},
    },
    status: {
      success: !failedAbove && phase.needs.every((need) => isAccepted(plan, state, need)),
      failure: failedAbove,
      // A cancelled run starts nothing: its process ends.
      cancelled: false,
    },
  };
}

function runContext(state: RunState): JsonObject {
  const { files, lines, protected: paths, risks } = state.facts;
  return {
    id: state.run,
    branch: state.branch,
    base: state.base,
    url: null,
    facts: { files, lines, protected: paths, risks, usd: state.spent.usd },
  };
}

function needsOf(plan: Plan, state: RunState, expressions: readonly string[]): JsonObject {
  const entries = [...namedPhases(plan, expressions)].flatMap((name): [string, Json][] => {
    const index = plan.index.get(phaseId(name));
    return index === undefined ? [] : [[name, need(plan, state, index)]];
  });
  return Object.fromEntries(entries);
}

function namedPhases(plan: Plan, expressions: readonly string[]): ReadonlySet<string> {
  const named = expressions
    .flatMap((expression) => references(expression))
    .flatMap(([context, name]) => (context === 'needs' ? [name ?? '*'] : []));
  return new Set(named.includes('*') ? plan.phases.map((phase) => phase.id) : named);
}

function need(plan: Plan, state: RunState, index: number): JsonObject {
  const { standing } = phaseState(plan, state, index);
  const result = resultOf(standing);
  if (standing.status !== 'succeeded') return { result, summary: '', outputs: {}, artifacts: [] };
  const { summary, outputs } = standing;
  return {
    result,
    summary,
    outputs,
    artifacts: standing.artifacts.map((artifact) => artifact.path),
  };
}
