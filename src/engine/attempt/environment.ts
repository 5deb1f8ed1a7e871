import { expressionsIn, interpolate } from '../../core/expression/expression.ts';
import type { Plan, WorkPhase } from '../../core/plan/plan.ts';
import { scopeFor } from '../../core/run/scope.ts';
import type { RunState } from '../../core/run/state.ts';
import type { AttemptRecord } from '../../ports.ts';
import type { World } from '../world.ts';

type Variables = Readonly<Record<string, string>>;

export interface EnvironmentSource {
  readonly world: World;
  readonly plan: Plan;
  readonly state: RunState;
  readonly phase: WorkPhase;
  readonly number: number;
  readonly record: AttemptRecord;
}

/** The whole environment of an attempt's children. Throws `ExpressionFault`. */
export function environmentOf(source: EnvironmentSource): Variables {
  const { world, plan, state, phase, number, record } = source;
  const written = [plan.env, phase.kind === 'agent' ? phase.agent.env : {}, phase.env];
  const keys = phase.kind === 'agent' ? world.keysOf(phase.agent) : {};
  const layers = [keys, ...written.map((layer) => interpolated(source, layer))];
  return world.environment(layers, {
    PHASEGATE_RUN: state.run,
    ...(typeof state.item.id === 'string' ? { PHASEGATE_ITEM: state.item.id } : {}),
    PHASEGATE_PHASE: phase.id,
    PHASEGATE_ATTEMPT: `${number}`,
    PHASEGATE_PROMPT: record.promptFile,
    PHASEGATE_RESULT: record.resultFile,
    PHASEGATE_OUTPUT: record.outputFile,
    PHASEGATE_ARTIFACTS: record.artifactsFolder,
    ...world.tracer.context(phase.id, number),
  });
}

function interpolated(
  { world, plan, state, phase }: EnvironmentSource,
  layer: Variables,
): Variables {
  const entries = Object.entries(layer);
  const expressions = entries.flatMap(([, value]) =>
    expressionsIn(value).map(({ source }) => source.trim()),
  );
  if (expressions.length === 0) return layer;
  const scope = scopeFor(plan, state, { phase, expressions, more: { secrets: world.secrets } });
  return Object.fromEntries(
    entries.map(([name, value]) => [name, interpolate(value, scope, (text) => text)]),
  );
}
