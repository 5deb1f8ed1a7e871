import type { Json, JsonObject } from './json.ts';
import type { OutputSpec } from './plan.ts';
import { STATUSES } from './result.ts';

/** JSON Schema of the result that a phase with these outputs wants. */
export function resultSchema(outputs: ReadonlyMap<string, OutputSpec>): JsonObject {
  const names = [...outputs.keys()];
  const required = names.filter((name) => outputs.get(name)?.optional === false);
  return {
    type: 'object',
    required: required.length === 0 ? ['status', 'summary'] : ['status', 'summary', 'outputs'],
    properties: {
      status: { enum: STATUSES },
      summary: { type: 'string', description: 'One paragraph: what you did and found.' },
      ...(names.length === 0 ? {} : { outputs: outputsSchema(outputs, required) }),
      question: { type: ['string', 'null'], description: 'Required with the status `blocked`.' },
      commitMessage: { type: ['string', 'null'] },
    },
  };
}

function outputsSchema(
  outputs: ReadonlyMap<string, OutputSpec>,
  required: readonly string[],
): JsonObject {
  const properties: [string, Json][] = [...outputs].map(([name, { schema }]) => [name, schema]);
  return { type: 'object', required, properties: Object.fromEntries(properties) };
}
