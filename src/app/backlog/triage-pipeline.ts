import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { OWN_FILES } from '../../core/backlog/own-pipeline.ts';
import { triagePrompt } from '../../core/backlog/triage/triage.ts';
import type { Config } from '../../core/config/config.ts';
import { suggest } from '../../core/lib/nearest.ts';
import { Refusal } from '../../ports.ts';
import { diskRefusal } from '../../system/disk.ts';
import { readRegularText } from '../../system/read-regular.ts';
import type { Pipelines } from './pipelines.ts';

/** A pipeline that exists only in memory: one phase that assesses an item. */
export interface TriagePipeline {
  /** The path that the file would have; paths in it are relative to this path. */
  readonly file: string;
  readonly text: string;
}

/** `null` if no pipeline has an agent for triage. Throws `Refusal` if the configured agent does not exist. */
export function triagePipeline(
  root: string,
  config: Config,
  { fallback, byName }: Pipelines,
): TriagePipeline | null {
  const { file } = fallback.pipeline;
  const agents = file.agents ?? {};
  const name = config.triage.agent ?? file.defaults?.agent ?? Object.keys(agents)[0];
  if (name === undefined) return null;
  const agent = agents[name];
  if (agent === undefined) {
    throw new Refusal(
      `\`triage.agent\` is \`${name}\`, which the default pipeline does not declare.`,
      suggest(name, Object.keys(agents)) ?? 'Declare the agent there under `agents`.',
    );
  }
  const pipelines = [...byName.values()].map(({ name: pipeline, pipeline: { file: own } }) => ({
    name: pipeline,
    description: own.description ?? null,
  }));
  const { promptFile, attempts, timeoutMs } = config.triage;
  const phase = {
    agent: name,
    prompt: promptFile === null ? triagePrompt({ pipelines }) : readPrompt(join(root, promptFile)),
    attempts,
    timeout: `${timeoutMs}ms`,
    outputs: { pipeline: { enum: [...byName.keys()], optional: true } },
  };
  const { models, prices, policy, env } = file;
  const secrets = policy?.secrets === undefined ? {} : { policy: { secrets: policy.secrets } };
  const inputs = { others: { description: 'Other items of the backlog.', default: '' } };
  const shared = Object.fromEntries(
    Object.entries({ models, prices, env }).filter(([, value]) => value !== undefined),
  );
  const pipeline = {
    version: 1,
    name: 'triage',
    inputs,
    ...shared,
    ...secrets,
    agents: { [name]: agent },
    phases: { triage: phase },
  };
  return { file: join(dirname(fallback.file), OWN_FILES.triage), text: stringify(pipeline) };
}

function readPrompt(file: string): string {
  try {
    return readRegularText(file);
  } catch (error) {
    throw diskRefusal(error, `The prompt ${file} of \`triage\` cannot be read`);
  }
}
