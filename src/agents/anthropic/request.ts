import type { Anthropic } from '@anthropic-ai/sdk';
import type { AgentCall } from '../../ports.ts';
import { strictSchema } from '../strict-schema.ts';
import { TOOLS } from './tools.ts';

type Params = Omit<Anthropic.MessageCreateParamsNonStreaming, 'messages' | 'stream'>;

export type Request =
  | { readonly type: 'request'; readonly params: Params }
  /** The author asks for what the API does not have. */
  | { readonly type: 'refused'; readonly message: string };

/** All of a request that stays the same from turn to turn. */
export async function requestFor({ agent, resultSchema }: AgentCall): Promise<Request> {
  const { model, effort } = agent;
  if (model === null) return refused(`The agent \`${agent.name}\` has no \`model\`.`);
  const known = EFFORTS.find((one) => one === effort);
  if (effort !== null && known === undefined)
    return refused(`Unknown effort \`${effort}\`. Use one of ${EFFORTS.join(', ')}.`);
  // Where the schema cannot be kept to the letter, the prompt alone asks for it.
  const strict = strictSchema(resultSchema);
  const format = strict === null ? {} : { format: await formatOf(strict) };
  const output_config = { ...format, ...(known === undefined ? {} : { effort: known }) };
  const params = {
    model,
    max_tokens: MOST_TOKENS,
    system: SYSTEM,
    tools: TOOLS,
    // Each request repeats all that was said: what is new in one is read from the cache by the next.
    cache_control: { type: 'ephemeral' as const },
    output_config,
  };
  return { type: 'request', params };
}

const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'] as const;

/** Of one message, thinking included; every current model can give as many. */
const MOST_TOKENS = 32_000;

const SYSTEM =
  'You look at a workspace through the tools `list`, `read` and `search`, and judge. You can change no file and run no ' +
  'command, so you cannot write the file for the result: your last message is the result, that JSON object and nothing else.';

function refused(message: string): Request {
  return { type: 'refused', message };
}

/** Keywords that the API does not know become part of the description. */
async function formatOf(schema: Record<string, unknown>): Promise<Anthropic.JSONOutputFormat> {
  const { transformJSONSchema } = await import('@anthropic-ai/sdk/lib/transform-json-schema');
  return { type: 'json_schema', schema: transformJSONSchema(schema) };
}
