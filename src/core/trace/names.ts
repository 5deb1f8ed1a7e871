/**
 * Names of span attributes. `gen_ai.` marks OpenTelemetry's conventions for generative AI, which are still in development
 * (https://github.com/open-telemetry/semantic-conventions-genai): this file follows their changes.
 */
export const ATTRIBUTE = {
  operation: 'gen_ai.operation.name',
  workflow: 'gen_ai.workflow.name',
  agent: 'gen_ai.agent.name',
  provider: 'gen_ai.provider.name',
  model: 'gen_ai.request.model',
  conversation: 'gen_ai.conversation.id',
  inputTokens: 'gen_ai.usage.input_tokens',
  outputTokens: 'gen_ai.usage.output_tokens',
  cacheReadTokens: 'gen_ai.usage.cache_read.input_tokens',
  cacheWriteTokens: 'gen_ai.usage.cache_creation.input_tokens',
  tool: 'gen_ai.tool.name',
  toolArguments: 'gen_ai.tool.call.arguments',
  toolResult: 'gen_ai.tool.call.result',
  inputMessages: 'gen_ai.input.messages',
  outputMessages: 'gen_ai.output.messages',
  error: 'error.type',

  cost: 'phasegate.cost.usd',
  run: 'phasegate.run',
  pipeline: 'phasegate.pipeline.digest',
  outcome: 'phasegate.outcome',
  phase: 'phasegate.phase',
  kind: 'phasegate.phase.kind',
  attempt: 'phasegate.attempt',
  turn: 'phasegate.turn',
  decision: 'phasegate.gate.decision',
  proof: 'phasegate.gate.proof',
  delivery: 'phasegate.delivery.kind',
} as const;

export const OPERATION = {
  run: 'invoke_workflow',
  attempt: 'invoke_agent',
  tool: 'execute_tool',
} as const;

/** The event with content, if content is recorded in events. */
export const CONTENT_EVENT = 'gen_ai.client.inference.operation.details';
