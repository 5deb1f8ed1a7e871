import { expressionsIn, interpolate } from '../../core/expression/expression.ts';
import { nestsAround } from '../../core/plan/nest.ts';
import type { Nest, Plan, WorkPhase } from '../../core/plan/plan.ts';
import { scopeFor } from '../../core/run/scope.ts';
import type { AttemptRecord } from '../../ports.ts';
import type { AttemptContext } from '../context.ts';
import type { EngineDependencies } from '../dependencies.ts';
import { repositoriesIn } from '../several.ts';

type AttemptVariables = Readonly<Record<string, string>>;

export interface EnvironmentSource extends AttemptContext {
  readonly number: number;
  readonly record: AttemptRecord;
}

/** The whole environment of an attempt's children. Throws `ExpressionFault`. */
export function environmentOf(source: EnvironmentSource): AttemptVariables {
  const { deps, state, phase, number, record } = source;
  const keys = phase.kind === 'agent' ? deps.keysOf(phase.agent) : {};
  const layers = [keys, ...writtenLayers(source)];
  return deps.environment(layers, {
    PHASEGATE_RUN: state.run,
    ...(typeof state.item.id === 'string' ? { PHASEGATE_ITEM: state.item.id } : {}),
    PHASEGATE_PHASE: phase.id,
    PHASEGATE_ATTEMPT: `${number}`,
    PHASEGATE_PROMPT: record.promptFile,
    PHASEGATE_RESULT: record.resultFile,
    PHASEGATE_OUTPUT: record.outputFile,
    PHASEGATE_ARTIFACTS: record.artifactsFolder,
    ...repositoriesIn(deps),
    ...deps.tracer.context(phase.id, number),
  });
}

export interface WrittenSource extends Pick<EnvironmentSource, 'plan' | 'state' | 'phase'> {
  readonly deps: Pick<EngineDependencies, 'secrets'>;
}

/**
 * The author's variables of the pipeline, the agent and the phase; a later layer overrides an earlier one. Throws
 * `ExpressionFault`.
 */
export function writtenLayers(source: WrittenSource): readonly AttemptVariables[] {
  return layersOf(source.plan, source.phase).map((layer) => interpolated(source, layer));
}

interface EnvironmentLayer {
  readonly env: AttemptVariables;
  /** The nested pipeline whose contexts the expressions use; `null`: the run's own pipeline. */
  readonly within: Nest | null;
}

/** Weakest first: the run's pipeline, each pipeline inside it and the phase that runs it, the agent, the phase. */
function layersOf(plan: Plan, phase: WorkPhase): readonly EnvironmentLayer[] {
  const { within } = phase;
  const inside = [...nestsAround(phase)].reverse().flatMap((nest): readonly EnvironmentLayer[] => [
    { env: nest.ownEnv, within: nest },
    { env: nest.phaseEnv, within: nest.within },
  ]);
  const agent =
    phase.kind === 'agent' ? [{ env: phase.agent.env, within: phase.agent.within }] : [];
  return [{ env: plan.env, within: null }, ...inside, ...agent, { env: phase.env, within }];
}

function interpolated(
  { deps, plan, state, phase }: WrittenSource,
  { env, within }: EnvironmentLayer,
): AttemptVariables {
  const entries = Object.entries(env);
  const expressions = entries.flatMap(([, value]) =>
    expressionsIn(value).map(({ source }) => source.trim()),
  );
  if (expressions.length === 0) return env;
  const more = { secrets: deps.secrets };
  const scope = scopeFor(plan, state, { phase, within, expressions, more });
  return Object.fromEntries(
    entries.map(([name, value]) => [name, interpolate(value, scope, (text) => text)]),
  );
}
