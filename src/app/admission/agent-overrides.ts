import { suggest } from '../../core/lib/nearest.ts';
import type { ResolvedPipeline } from '../../core/pipeline/nested.ts';
import type { PipelineFile } from '../../core/pipeline/schema.gen.ts';
import { AGENT_TRAITS, AGENT_USES } from '../../core/plan/agent-traits.ts';
import type { AgentUse } from '../../core/plan/plan.ts';
import { Refusal } from '../../ports.ts';

type PipelineAgents = NonNullable<PipelineFile['agents']>;

/** Parses `--agent name=use[:argument]` and checks it against the pipeline. Throws `Refusal`. */
export function agentOverrides(
  pipeline: Pick<ResolvedPipeline, 'file' | 'nested'>,
  written: readonly string[],
): Readonly<Record<string, string>> {
  const agents = pipelineAgentsOf(pipeline);
  return Object.fromEntries(written.map((text) => override(agents, text)));
}

/** Agents of the file and of its nested pipelines; an outer agent overrides an inner one of the same name. */
function pipelineAgentsOf({
  file,
  nested,
}: Pick<ResolvedPipeline, 'file' | 'nested'>): PipelineAgents {
  const inside = [...nested.values()].map(pipelineAgentsOf);
  return Object.assign({}, ...inside, file.agents);
}

function override(agents: PipelineAgents, text: string): readonly [string, string] {
  const at = text.indexOf('=');
  const name = text.slice(0, at);
  const value = text.slice(at + 1);
  if (at < 1)
    throw new Refusal(
      `\`--agent ${text}\` is incomplete.`,
      'Write `--agent name=use`, such as `--agent coder=codex` or `--agent coder=codex:gpt-5-codex`.',
    );
  const names = Object.keys(agents);
  if (!names.includes(name)) {
    throw new Refusal(
      `The pipeline has no agent \`${name}\`.`,
      suggest(name, names) ?? 'The pipeline declares no `agents`.',
    );
  }
  const [written = '', ...argument] = value.split(':');
  const use = AGENT_USES.find((one) => one === written);
  if (use === undefined) {
    throw new Refusal(
      `Unknown agent program \`${written}\`.`,
      suggest(written, AGENT_USES) ?? `Use one of ${AGENT_USES.join(', ')}.`,
    );
  }
  if (AGENT_TRAITS[use].argument === null && argument.length > 0) {
    throw new Refusal(`\`${use}\` has no model option.`, `Write \`--agent ${name}=${use}\`.`);
  }
  const wanted = neededArgument(use);
  const own = agents[name];
  const has =
    argument.join(':') !== '' || (own?.use === use && (own.run ?? own.script) !== undefined);
  if (wanted !== null && !has) {
    throw new Refusal(
      `\`--agent ${text}\` is not complete.`,
      `Write ${wanted} after a colon: \`--agent ${name}=${use}:…\`.`,
    );
  }
  return [name, value];
}

/** What to write after the colon; `null`: nothing is needed, because the agent has a model of its own. */
function neededArgument(use: AgentUse): string | null {
  switch (AGENT_TRAITS[use].argument) {
    case 'shell command':
      return 'a shell command';
    case 'script':
      return 'the path of a script';
    default:
      return null;
  }
}
