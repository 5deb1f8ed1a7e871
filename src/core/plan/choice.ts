import type * as Yaml from '../pipeline/schema.gen.ts';
import type { PipelineLevel } from './nest.ts';
import type { AgentOption, AgentSelection } from './plan.ts';
import { agentOf, describedAgent, fallbacksOf, modelFor, type Overrides } from './planned-agent.ts';

/** Whether a name is an expression, which is evaluated when the phase starts. */
export const isChosen = (written: string | undefined): written is string =>
  written?.includes('${{') ?? false;

interface AgentChoiceRequest {
  readonly level: PipelineLevel;
  readonly overrides: Overrides;
  /** The name in the phase or in the defaults. */
  readonly agent: string;
  readonly model: string | undefined;
}

/** Expressions may select only agents and models of the file, so all options are known. `null`: the file names both itself. */
export function choiceOf(choosing: AgentChoiceRequest): AgentSelection | null {
  const { level, agent, model } = choosing;
  const [chosenAgent, chosenModel] = [agent, model].map((one) => (isChosen(one) ? one : null));
  if (chosenAgent == null && chosenModel == null) return null;
  const { file } = level.source;
  const names = chosenAgent == null ? [agent] : Object.keys(file.agents ?? {});
  const models = chosenModel == null ? [] : Object.keys(file.models ?? {});
  const options = names.flatMap((name) =>
    [null, ...models].map((one) => optionOf(choosing, name, one)),
  );
  return { agent: chosenAgent ?? null, model: chosenModel ?? null, options };
}

export function optionOf(
  { level, overrides, model: written }: Omit<AgentChoiceRequest, 'agent'>,
  name: string,
  model: string | null,
): AgentOption {
  const described = describedAgent(level, name);
  const wanted = model ?? (isChosen(written) ? undefined : written);
  const own: Yaml.AgentPhase['model'] = modelFor(level, described.level, wanted);
  return {
    name,
    model,
    agent: agentOf({ ...described, overrides, model: own }),
    fallbacks: fallbacksOf({ ...described, overrides }),
  };
}
