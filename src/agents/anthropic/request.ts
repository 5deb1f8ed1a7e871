import type { Anthropic } from '@anthropic-ai/sdk';
import type { AgentCall } from '../../ports.ts';
import { strictSchema } from '../strict-schema.ts';
import { TOOLS } from './tools.ts';

type MessageParams = Omit<Anthropic.MessageCreateParamsNonStreaming, 'messages' | 'stream'>;

export type MessageRequest =
  | { readonly type: 'request'; readonly params: MessageParams }
  /** The author asks for an option that the API does not have. */
  | { readonly type: 'refused'; readonly message: string };

/** The part of a request that is the same in every turn. */
export async function requestFor({ agent, resultSchema }: AgentCall): Promise<MessageRequest> {
  const { model, effort } = agent;
  if (model === null) return requestRefused(`The agent \`${agent.name}\` has no \`model\`.`);
  const known = EFFORTS.find((one) => one === effort);
  if (effort !== null && known === undefined)
    return requestRefused(`Unknown effort \`${effort}\`. Use one of ${EFFORTS.join(', ')}.`);
  // If the schema has no strict form, only the prompt asks for it.
  const strict = strictSchema(resultSchema);
  const format = strict === null ? {} : { format: await formatOf(strict) };
  const output_config = { ...format, ...(known === undefined ? {} : { effort: known }) };
  const params = {
    model,
    max_tokens: MAX_TOKENS,
    system: SYSTEM,
    tools: TOOLS,
    // Each request repeats the conversation: the next one reads the new part from the cache.
    cache_control: { type: 'ephemeral' as const },
    output_config,
  };
  return { type: 'request', params };
}

const EFFORTS = ['low', 'medium', 'high', 'xhigh', 'max'] as const;

/** Limit of one message including thinking; every current model supports it. */
const MAX_TOKENS = 32_000;

const SYSTEM =
  'You look at a workspace through the tools `list`, `read` and `search`, and judge. You can change no file and run no ' +
  'command, so you cannot write the file for the result: your last message is the result, that JSON object and nothing else.';

function requestRefused(message: string): MessageRequest {
  return { type: 'refused', message };
}

/** Keywords that the API does not support move into the description. */
async function formatOf(schema: Record<string, unknown>): Promise<Anthropic.JSONOutputFormat> {
  const { transformJSONSchema } = await import('@anthropic-ai/sdk/lib/transform-json-schema');
  return { type: 'json_schema', schema: transformJSONSchema(schema) };
}
