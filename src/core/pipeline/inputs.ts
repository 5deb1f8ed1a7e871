import type { Json, JsonObject } from '../lib/json.ts';
import { suggest } from '../lib/nearest.ts';
import { quoted } from './finding.ts';
import type { Input, PipelineFile } from './schema.gen.ts';

/** Why a run cannot start with the given inputs. */
export interface InputProblem {
  readonly message: string;
  readonly hint: string | null;
}

export interface ResolvedInputs {
  /** Every declared input in file order; `null`: optional and not given. */
  readonly inputs: JsonObject;
  readonly problems: readonly InputProblem[];
}

/** The run's inputs: the given values, else the defaults. Texts are converted to the input's type. */
export function resolveInputs(
  file: Pick<PipelineFile, 'name' | 'inputs'>,
  given: JsonObject,
): ResolvedInputs {
  const declared = Object.entries(file.inputs ?? {});
  const names = declared.map(([name]) => name);
  const problems: InputProblem[] = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      message: `the pipeline ${quoted(file.name)} has no input ${quoted(name)}`,
      hint: suggest(name, names) ?? 'The pipeline takes no inputs.',
    }));
  const inputs = declared.map(([name, input]): [string, Json] => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    const resolved = value === undefined ? (input.default ?? null) : coerced(input, value);
    const problem = problemOf(name, input, { value, resolved });
    if (problem !== null) problems.push(problem);
    return [name, resolved];
  });
  return { inputs: Object.fromEntries(inputs), problems };
}

/** Whether the value matches the input's type. */
export function fits({ type = 'string', options = [] }: Input, value: Json): boolean {
  if (type === 'choice') return typeof value === 'string' && options.includes(value);
  return typeof value === type;
}

function problemOf(
  name: string,
  input: Input,
  { value, resolved }: { readonly value: Json | undefined; readonly resolved: Json },
): InputProblem | null {
  if (resolved === null && value === undefined) {
    return input.required === true ? notGiven(name, input, 'missing') : null;
  }
  // A default says that the input may be left out, so it may also be given empty.
  const isNeeded = input.required === true && input.default === undefined;
  if (isNeeded && typeof value === 'string' && value.trim() === '')
    return notGiven(name, input, 'empty');
  if (fits(input, resolved)) return null;
  const given = quoted(typeof value === 'string' ? value : JSON.stringify(value));
  const { type = 'string', options = [] } = input;
  const wanted = type === 'choice' ? `one of ${options.map(quoted).join(', ')}` : `a ${type}`;
  return {
    message: `the input ${quoted(name)} must be ${wanted}, not ${given}`,
    hint: isUnquoted(input, value) ? 'Quote the value in the file.' : (input.description ?? null),
  };
}

function notGiven(name: string, input: Input, how: 'missing' | 'empty'): InputProblem {
  const about =
    input.description === undefined ? '' : ` (${input.description.replace(/[.]$/, '')})`;
  return {
    message: `the input ${quoted(name)} is ${how}`,
    hint: `Give the input with \`-i ${name}=${exampleOf(input)}\`${about}.`,
  };
}

/** A version such as `1.10` in a file is a number there, and would lose its notation. */
const isUnquoted = ({ type = 'string' }: Input, value: Json | undefined): boolean =>
  (type === 'string' || type === 'choice') &&
  (typeof value === 'number' || typeof value === 'boolean');

/** An example for the value of `-i name=`. */
function exampleOf({ type = 'string', options = [] }: Input): string {
  if (type === 'choice') return options.join('|');
  return type === 'boolean' ? 'true|false' : type === 'number' ? 'NUMBER' : '"…"';
}

/** How to write a value of the input's type in a file, close to the one that was written. */
export function writtenHint(input: Input, written: Json, key: string): string {
  const { type = 'string', options = [] } = input;
  if (type === 'string') return `Quote the value, or declare the \`type\` of the input.`;
  if (type === 'choice') return suggest(String(written), options) ?? 'List the `options`.';
  const value = coerced(input, written);
  if (fits(input, value)) return `Write ${quoted(`${key}: ${value}`)}, without quotes.`;
  const example = type === 'boolean' ? 'true' : '3';
  return `Write ${quoted(`${key}: ${example}`)}, without quotes, or declare another \`type\`.`;
}

/** Converts a text from the command line to the input's type; other values stay unchanged. */
function coerced({ type }: Input, value: Json): Json {
  if (typeof value !== 'string') return value;
  // `1e400` is infinite for JavaScript.
  if (type === 'number')
    return NUMBER.test(value.trim()) && Number.isFinite(Number(value)) ? Number(value) : value;
  if (type === 'boolean') return BOOLEANS.get(value.trim().toLowerCase()) ?? value;
  return value;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['true', true],
  ['false', false],
]);
