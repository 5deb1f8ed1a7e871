// biome-ignore lint/style/noRestrictedImports: the one schema, which is data and has no layer
import schema from '../../../schemas/pipeline.v1.schema.json';
import { sketchOf } from '../../core/builder/edit.ts';
import { isJsonObject, type Json, type JsonObject } from '../../core/lib/json.ts';

/** A key that a phase of some kind may have. */
export interface FieldSchema {
  readonly key: string;
  readonly description: string;
  readonly type: 'text' | 'number' | 'boolean' | 'choice' | 'yaml';
  readonly options: readonly string[];
}

const ROOT = schema as unknown as JsonObject;
const DEFS = ROOT.$defs as JsonObject;

/** The keys for a kind of phase, in the order of the schema. */
export function fieldsOf(kind: string): readonly FieldSchema[] {
  const definition = DEFS[`${kind}Phase`];
  return isJsonObject(definition) ? fieldsIn(definition) : [];
}

function fieldsIn(definition: JsonObject): readonly FieldSchema[] {
  const { properties } = definition;
  if (!isJsonObject(properties)) return [];
  return Object.entries(properties).map(([key, value]) => fieldOf(key, value));
}

function fieldOf(key: string, value: Json | undefined): FieldSchema {
  const { description, type, ...rest } = resolved(value);
  const options = Array.isArray(rest.enum) ? rest.enum.map(String) : [];
  return {
    key,
    description: typeof description === 'string' ? description : '',
    type: options.length > 0 ? 'choice' : fieldTypeOf(type),
    options,
  };
}

/** Keys next to `$ref` override those of its target. */
function resolved(value: Json | undefined): JsonObject {
  if (!isJsonObject(value)) return {};
  const { $ref } = value;
  if (typeof $ref !== 'string') return value;
  const target = DEFS[$ref.replace('#/$defs/', '')];
  return { ...resolved(target), ...value };
}

function fieldTypeOf(type: Json | undefined): FieldSchema['type'] {
  if (type === 'string') return 'text';
  if (type === 'integer' || type === 'number') return 'number';
  if (type === 'boolean') return 'boolean';
  return 'yaml';
}

export interface KeySuggestion {
  readonly key: string;
  readonly description: string;
  readonly isValue: boolean;
}

/** Completions at a position of the text: keys of the file or the phase, or names of phases. */
export function keysAt(text: string, at: number): readonly KeySuggestion[] {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const before = text.slice(start, at);
  const asKey = ({ key, description }: FieldSchema): KeySuggestion => ({
    key,
    description,
    isValue: false,
  });
  if (/^\s*(?:.*[\s,{[])?needs:\s*(?:\[[^\]]*)?$/.test(before)) return phaseNames(text);
  if (before === '') return fieldsIn(ROOT).map(asKey);
  if (!/^\s+$/.test(before)) return [];
  const phase = phaseAt(text, at);
  if (phase === null) return [];
  return fieldsOf(phase.kind === 'unknown' ? 'agent' : phase.kind)
    .filter(({ key }) => !(key in phase.fields))
    .map(asKey);
}

const phaseNames = (text: string): readonly KeySuggestion[] =>
  (sketchOf(text) ?? []).map(({ name, kind }) => ({ key: name, description: kind, isValue: true }));

/** A text that is being edited may be invalid: then the phase is found without this line. */
function phaseAt(text: string, at: number) {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const without = text.slice(0, start) + (end === -1 ? '' : text.slice(end + 1));
  const phases = sketchOf(text) ?? sketchOf(without) ?? [];
  return phases.findLast(({ from }) => from < at) ?? null;
}

/** The documentation of the key under the pointer. */
export function wordAt(
  text: string,
  at: number,
): { readonly from: number; readonly to: number; readonly description: string } | null {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end === -1 ? text.length : end);
  for (const match of line.matchAll(/([\w-]+):(?=\s|$)/g)) {
    const from = start + match.index;
    const [, key = ''] = match;
    if (at < from || at > from + key.length) continue;
    const fields = line.startsWith(key)
      ? fieldsIn(ROOT)
      : fieldsOf(phaseAt(text, at)?.kind ?? 'agent');
    const found = fields.find((field) => field.key === key);
    return found === undefined || found.description === ''
      ? null
      : { from, to: from + key.length, description: found.description };
  }
  return null;
}
