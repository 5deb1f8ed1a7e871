import { data, wellKnownFunctions } from '@actions/expressions';
import type { Json } from '../lib/json.ts';
import { type Datum, toDatum, toJson } from './data.ts';

/** The state for the phase whose `if` is evaluated. */
export interface StatusContext {
  readonly success: boolean;
  readonly failure: boolean;
  readonly cancelled: boolean;
}

interface FunctionDefinition {
  readonly name: string;
  readonly minArgs: number;
  readonly maxArgs: number;
  readonly call: (...args: Datum[]) => Datum;
}

export const STATUS_FUNCTIONS = ['success', 'failure', 'always', 'cancelled'] as const;

/** In the authors' spelling. */
export const FUNCTIONS = [
  'case',
  'contains',
  'endsWith',
  'format',
  'fromJSON',
  'join',
  'startsWith',
  'toJSON',
  ...STATUS_FUNCTIONS,
] as const;

/** Our own functions by lower-case name; they override the library's. */
export function functionsFor(status: StatusContext | null): Map<string, FunctionDefinition> {
  const told = STATUS_FUNCTIONS.map((name): [string, FunctionDefinition] => [
    name,
    {
      name,
      minArgs: 0,
      maxArgs: 0,
      call: () => new data.BooleanData(evaluateStatus(name, status)),
    },
  ]);
  return new Map([...told, ['fromjson', FROM_JSON], ['tojson', TO_JSON]]);
}

export const isKnownFunction = (name: string): boolean =>
  FUNCTIONS.some((known) => known.toLowerCase() === name.toLowerCase());

/** Indented JSON; the library's own function would lose keys such as `constructor`. */
export const jsonText = (value: Json): string => JSON.stringify(value, null, 2);

function evaluateStatus(
  name: (typeof STATUS_FUNCTIONS)[number],
  status: StatusContext | null,
): boolean {
  if (status === null) throw new Error(`\`${name}()\` is only allowed in \`if\``);
  return name === 'always' || status[name];
}

const FROM_JSON: FunctionDefinition = {
  ...signature('fromjson'),
  call: (text) => {
    try {
      const value: Json = JSON.parse(text?.coerceString() ?? '');
      return toDatum(value);
    } catch (error) {
      throw new Error('the argument of `fromJSON` is not valid JSON', { cause: error });
    }
  },
};

const TO_JSON: FunctionDefinition = {
  ...signature('tojson'),
  call: (datum) => new data.StringData(jsonText(datum === undefined ? null : toJson(datum))),
};

function signature(name: string): Omit<FunctionDefinition, 'call'> {
  const known = wellKnownFunctions[name];
  if (known === undefined) throw new Error(`the library has no function ${name}`);
  return { name: known.name, minArgs: known.minArgs, maxArgs: known.maxArgs };
}
