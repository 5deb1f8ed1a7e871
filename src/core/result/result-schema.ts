import { LEVELS, SIZES } from '../backlog/item/assessment.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import { embedded } from '../lib/json-schema.ts';
import type { OutputSpec } from '../plan/plan.ts';
import { STATUSES } from './status.ts';

export interface ResultSchemaRequest {
  readonly outputs: ReadonlyMap<string, OutputSpec>;
  /** Whether the work is for a backlog item, about which the agent may report more. */
  readonly isForItem: boolean;
}

/** The JSON Schema of a phase's result. */
export function resultSchema({ outputs, isForItem }: ResultSchemaRequest): JsonObject {
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
      ...(isForItem ? OF_ITEM : {}),
    },
  };
}

const LEVEL = { enum: [...LEVELS, null] };

/** What an agent may report about its backlog item. */
const OF_ITEM: JsonObject = {
  assessment: {
    type: ['object', 'null'],
    description: 'Your assessment of the item, if it differs from the given one.',
    properties: { size: { enum: [...SIZES, null] }, complexity: LEVEL, risk: LEVEL, impact: LEVEL },
  },
  needsPerson: { type: 'boolean', description: 'A person should decide before work continues.' },
  followUps: {
    type: 'array',
    description: 'Later work that is not part of this item.',
    items: {
      type: 'object',
      required: ['title'],
      properties: { title: { type: 'string' }, context: { type: ['string', 'null'] } },
    },
  },
  duplicates: {
    type: 'array',
    description:
      'Ids of items that ask for exactly the same thing. Has an effect in a triage and in scoping phases only.',
    items: { type: 'string' },
  },
};

function outputsSchema(
  outputs: ReadonlyMap<string, OutputSpec>,
  required: readonly string[],
): JsonObject {
  const properties: [string, Json][] = [...outputs].map(([name, { schema }]) => [
    name,
    embedded(schema, `#/properties/outputs/properties/${name}`),
  ]);
  return { type: 'object', required, properties: Object.fromEntries(properties) };
}
