import type * as Yaml from '../pipeline/schema.gen.ts';
import { get } from '../pipeline/subject.ts';
import { AGENT_TRAITS } from './agent-traits.ts';
import type { PipelineLevel } from './nest.ts';
import type { AgentUse, PlannedAgent } from './plan.ts';
import { envTexts } from './written.ts';

/** `name → use[:argument]`: agents that are overridden. */
export type Overrides = Readonly<Record<string, string>>;

interface AgentSource {
  /** The file that describes the agent. */
  readonly level: PipelineLevel;
  readonly name: string;
  readonly overrides: Overrides;
  readonly model: string | undefined;
}

/** Where an agent is described: in the file that names it, unless the outer file overrides it. */
export function describedAgent(
  level: PipelineLevel,
  name: string,
): Pick<AgentSource, 'level' | 'name'> {
  const instead = get(level.agents, name);
  return instead === undefined || level.outer === null
    ? { level, name }
    : describedAgent(level.outer, instead);
}

/**
 * A model belongs to its file's provider. For an overriding agent only the model's name is used, if that agent's file defines it.
 */
export function modelFor(
  own: PipelineLevel,
  described: PipelineLevel,
  model: string | undefined,
): string | undefined {
  if (own === described || model === undefined) return model;
  return get(described.source.file.models, model);
}

/** Each fallback uses its own model, because the phase's models belong to another provider. `check` has refused cycles. */
export function fallbacksOf({
  level,
  name,
  overrides,
}: Omit<AgentSource, 'model'>): readonly PlannedAgent[] {
  const next = level.source.file.agents?.[name]?.fallback;
  if (next === undefined) return [];
  const described = describedAgent(level, next);
  const agent = agentOf({ ...described, overrides, model: undefined });
  return [agent, ...fallbacksOf({ ...described, overrides })];
}

export function agentOf({ level, name, overrides, model }: AgentSource): PlannedAgent {
  const { file, scriptPath } = level.source;
  const written = file.agents?.[name];
  if (written === undefined) throw new Error(`no agent ${name}`);
  const wanted = model ?? written.model ?? file.defaults?.model ?? null;
  const agent: PlannedAgent = {
    name,
    use: written.use,
    model: wanted === null ? null : modelOf(file, wanted),
    run: written.run ?? null,
    script: written.script === undefined ? null : scriptPath(written.script),
    version: written.version ?? null,
    effort: written.effort ?? null,
    maxTurns: written['max-turns'] ?? null,
    env: envTexts(written.env),
    within: level.nest,
  };
  const replaced = get(overrides, name);
  return replaced === undefined ? agent : overridden(file, agent, replaced);
}

export function modelOf({ models }: Yaml.PipelineFile, written: string): string {
  return get(models, written) ?? written;
}

/**
 * `--agent name=use[:argument]`: the argument is the script of `scripted`, the command line of `command` and `acp`, or the model
 * of other agents.
 */
function overridden(file: Yaml.PipelineFile, agent: PlannedAgent, override: string): PlannedAgent {
  const [written = '', ...rest] = override.split(':');
  const use = written as AgentUse;
  const argument = rest.length === 0 ? null : rest.join(':');
  const kind = AGENT_TRAITS[use].argument;
  return {
    ...agent,
    use,
    model: argument === null || kind !== 'model' ? null : modelOf(file, argument),
    version: null,
    effort: null,
    maxTurns: null,
    script: kind === 'script' ? (argument ?? agent.script) : null,
    run: kind === 'shell command' ? (argument ?? agent.run) : null,
  };
}
