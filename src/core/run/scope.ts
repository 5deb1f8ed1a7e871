import { expressionsIn, references, type Scope } from '../expression/expression.ts';
import { phaseAt } from '../lib/graph.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import { fileOf, idIn, legsAround, nameInFile } from '../plan/nest.ts';
import type { Nest, Plan, PlannedPhase } from '../plan/plan.ts';
import { doneOf, hasLegs, joinedOutputs, legsContext } from './legs.ts';
import { matrixOf } from './places.ts';
import { possibleItems } from './raised-item.ts';
import { wholeFacts } from './repositories.ts';
import { hasEnded, isAccepted, phaseState, type RunState, resultOf } from './state.ts';

export interface ScopeRequest {
  readonly phase: PlannedPhase;
  /** The expressions to evaluate: `needs` contains only the phases that they name. */
  readonly expressions: readonly string[];
  /** The nested pipeline whose contexts the expressions use; omitted: that of the phase. For legs, with their `matrix`. */
  readonly within?: Nest | null;
  /** Contexts that only the engine knows, such as `run.diff` or `secrets`. */
  readonly more?: {
    readonly run?: JsonObject;
    readonly outputs?: JsonObject;
    readonly secrets?: JsonObject;
  };
}

/** The scopes for a condition: with the item as it began, and as phases raised it. */
export function scopesFor(
  plan: Plan,
  state: RunState,
  asked: ScopeRequest,
): readonly [Scope, ...Scope[]] {
  const scope = scopeFor(plan, state, asked);
  const [, ...raised] = possibleItems(state);
  return [scope, ...raised.map((item) => ({ ...scope, contexts: { ...scope.contexts, item } }))];
}

/** What expressions of a phase can read; derived from the journal alone, except `more`. */
export function scopeFor(plan: Plan, state: RunState, asked: ScopeRequest): Scope {
  const { phase, more } = asked;
  const within = asked.within === undefined ? phase.within : asked.within;
  const nest = fileOf(within);
  const failedAbove = phase.needs.some((need) => {
    const { standing } = phaseState(plan, state, need.index);
    // A failure before a nested pipeline is ignored by its phases.
    return need.index !== phase.within?.entry && hasEnded(standing) && standing.failedAbove;
  });
  return {
    contexts: {
      inputs: nest === null ? plan.inputs : nestInputs(plan, state, nest),
      env: nest === null ? plan.env : nest.env,
      github: state.github,
      needs: needsContext(plan, state, { nest, expressions: asked.expressions }),
      outputs: more?.outputs ?? {},
      run: { ...runContext(state), ...more?.run },
      gate: state.decision === null ? {} : { ...state.decision },
      matrix:
        within !== null && within.spread !== null
          ? matrixIn(state, phase, within)
          : (phaseState(plan, state, phase.index).matrix ?? {}),
      item: state.item,
      secrets: more?.secrets ?? {},
    },
    status: {
      success: !failedAbove && phase.needs.every((need) => isAccepted(plan, state, need)),
      failure: failedAbove,
      // A cancelled run evaluates nothing: its process ends.
      cancelled: false,
    },
  };
}

function runContext(state: RunState): JsonObject {
  const { files, lines, protected: paths, risks } = wholeFacts(state);
  return {
    id: state.run,
    branch: state.branch,
    base: state.base,
    url: null,
    facts: { files, lines, protected: paths, risks, usd: state.spent.usd },
  };
}

/** The values of the leg of which the phase is a part, or which it begins or ends, among the legs of `spread`. */
function matrixIn(state: RunState, phase: PlannedPhase, spread: Nest): JsonObject {
  for (const leg of legsAround(phase))
    if (leg.within.id === spread.id) return matrixOf(state, leg) ?? {};
  return {};
}

/** The inputs with which the pipeline began. */
function nestInputs(plan: Plan, state: RunState, { entry }: Nest): JsonObject {
  const { standing } = phaseState(plan, state, entry);
  return standing.status === 'succeeded' ? standing.outputs : {};
}

/** The expressions in every text of a map. */
export function expressionsOf(map: JsonObject): readonly string[] {
  return Object.values(map).flatMap((value) =>
    typeof value === 'string' ? expressionsIn(value).map(({ source }) => source.trim()) : [],
  );
}

interface NestExpressions {
  readonly nest: Nest | null;
  readonly expressions: readonly string[];
}

function needsContext(
  plan: Plan,
  state: RunState,
  { nest, expressions }: NestExpressions,
): JsonObject {
  const names = namedPhases(plan, { nest, expressions });
  const entries = [...names].flatMap((name): [string, Json][] => {
    const index = plan.index.get(idIn(nest, name));
    return index === undefined ? [] : [[name, need(plan, state, index)]];
  });
  return Object.fromEntries(entries);
}

function namedPhases(plan: Plan, { nest, expressions }: NestExpressions): ReadonlySet<string> {
  const named = expressions
    .flatMap((expression) => references(expression))
    .flatMap(([context, name]) => (context === 'needs' ? [name ?? '*'] : []));
  if (!named.includes('*')) return new Set(named);
  const all = plan.phases.filter(({ kind, within }) => within === nest && kind !== 'entry');
  return new Set(all.map(nameInFile));
}

function need(plan: Plan, state: RunState, index: number): JsonObject {
  const { standing } = phaseState(plan, state, index);
  const result = resultOf(standing);
  if (hasLegs(phaseAt(plan, index))) {
    const outputs = joinedOutputs(plan, state, index);
    const legs = legsContext(plan, state, index);
    const done = doneOf(standing);
    const artifacts = done?.artifacts.map(({ path }) => path) ?? [];
    return { result, summary: done?.summary ?? '', outputs, artifacts, legs };
  }
  if (standing.status !== 'succeeded') return { result, summary: '', outputs: {}, artifacts: [] };
  const { summary, outputs } = standing;
  return {
    result,
    summary,
    outputs,
    artifacts: standing.artifacts.map((artifact) => artifact.path),
  };
}
