import { SCALES, scaleWords } from '../backlog/item/assessment.ts';
import { parseBoundedJson } from '../lib/bounded-json.ts';
import { grouped } from '../lib/grouped.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import type { Usage } from '../run/event.ts';
import { type Candidate, candidatesIn } from './result-candidates.ts';

/** An agent's report of its turn; docs/agents.md has the contract. */
export interface AgentResult {
  readonly status: AgentStatus;
  readonly summary: string;
  /** Not yet validated against the phase's schemas. */
  readonly outputs: JsonObject;
  /** Never `null` if the status is `blocked`. */
  readonly question: string | null;
  readonly needsPerson: boolean;
  readonly assessment: JsonObject | null;
  readonly followUps: readonly Json[];
  readonly commitMessage: string | null;
  readonly duplicates: readonly Json[];
  /** Counts only if the agent's program reports none. */
  readonly usage: Usage | null;
  readonly costUsd: number | null;
  /** Fields that are not part of the contract. */
  readonly extra: JsonObject;
}

export type AgentStatus = (typeof STATUSES)[number];

/** `continue` asks for another turn in the same attempt; `no-change` is for a writer that found nothing to do. */
export const STATUSES = ['complete', 'continue', 'failed', 'blocked', 'no-change'] as const;

export interface ResultSources {
  /** The content of the result file; `null`: there is none. */
  readonly file: string | null;
  readonly finalMessage: string | null;
}

export type ReadResult =
  /** The last valid result, and earlier ones, newest first. */
  | {
      readonly type: 'result';
      readonly result: AgentResult;
      readonly earlier?: readonly AgentResult[];
    }
  | { readonly type: 'none' }
  /** The message names the field and continues "The result is not valid: …". */
  | { readonly type: 'invalid'; readonly message: string };

/**
 * The result file takes precedence. In a text, the last object that is a valid result counts, whatever surrounds it. Without one,
 * an object that was intended as a result is an error; other JSON is ignored.
 */
export function readResult({ file, finalMessage }: ResultSources): ReadResult {
  if (file !== null) return fromFile(file);
  return finalMessage === null ? { type: 'none' } : fromMessage(finalMessage);
}

function fromFile(text: string): ReadResult {
  const whole = parseBoundedJson(text);
  if (whole.type === 'json')
    return isJsonObject(whole.value)
      ? fromObject(new ResultFields(whole.value))
      : { type: 'invalid', message: 'it is not a JSON object' };
  const found = fromMessage(text);
  return found.type === 'result' ? found : { type: 'invalid', message: whole.message };
}

function fromMessage(text: string): ReadResult {
  const { objects, broken } = candidatesIn(text);
  const meant = objects.filter(isMeant).reverse();
  const read = meant.map(({ value }) => fromObject(new ResultFields(value)));
  const [result, ...earlier] = read.flatMap((one) => (one.type === 'result' ? [one.result] : []));
  if (result !== undefined)
    return earlier.length === 0 ? { type: 'result', result } : { type: 'result', result, earlier };
  return read[0] ?? (broken === null ? { type: 'none' } : { type: 'invalid', message: broken });
}

/** A log may contain objects with their own `status`. */
function isMeant({ value, alone }: Candidate): boolean {
  const fields = new Map(Object.entries(value).map(([name, told]) => [lettersOf(name), told]));
  if (!fields.has('status')) return false;
  return alone || fields.has('summary') || statusIn(fields.get('status')) !== undefined;
}

function fromObject(fields: ResultFields): ReadResult {
  const status = fields.status();
  const summary = fields.text('summary') ?? fields.missing('summary', '');
  const question = fields.text('question');
  if (status === 'blocked' && question === null) fields.missing('question', null);
  const usage = fields.object('usage');
  const result: AgentResult = {
    status,
    summary,
    outputs: fields.object('outputs') ?? {},
    question,
    needsPerson: fields.flag('needsPerson'),
    assessment: fields.assessment(),
    followUps: fields.followUps(),
    commitMessage: fields.text('commitMessage'),
    duplicates: fields.list('duplicates'),
    usage: usage === null ? null : usageOf(usage),
    costUsd: usage === null ? null : nonNegativeAt(usage, 'usd'),
    extra: fields.rest(),
  };
  if (fields.problems.size === 0) return { type: 'result', result };
  const problems = [...fields.problems].map(([name, what]) => `\`${name}\` ${what}`);
  return { type: 'invalid', message: problems.join('; ') };
}

/**
 * Reads fields of known types; `null` is the same as absent. Collects errors and continues. Models also write `needs_person` and
 * `Needs-Person`: a person must be asked then, too.
 */
class ResultFields {
  readonly problems = new Map<string, string>();
  readonly #object: JsonObject;
  readonly #known = new Set<string>();
  /** The fields in any spelling, by the letters of their names. */
  readonly #spelled: ReadonlyMap<string, readonly string[]>;

  constructor(object: JsonObject) {
    this.#object = object;
    this.#spelled = grouped(Object.keys(object), lettersOf);
  }

  status(): AgentStatus {
    const value = this.#take('status');
    const status = statusIn(value);
    return status ?? this.#wrong('status', `must be one of ${STATUSES.join(', ')}`, 'failed');
  }

  text(name: string): string | null {
    const value = this.#take(name);
    if (value === null || typeof value === 'string') return value;
    return this.#wrong(name, 'must be a string', null);
  }

  flag(name: string): boolean {
    const value = this.#take(name) ?? false;
    return typeof value === 'boolean' ? value : this.#wrong(name, 'must be true or false', false);
  }

  list(name: string): readonly Json[] {
    const value = this.#take(name) ?? [];
    return isJsonList(value) ? value : this.#wrong(name, 'must be a list', []);
  }

  object(name: string): JsonObject | null {
    const value = this.#take(name);
    if (value === null || isJsonObject(value)) return value;
    return this.#wrong(name, 'must be an object', null);
  }

  /** Replaces words of the scales by their canonical form. */
  assessment(): JsonObject | null {
    const told = this.object('assessment');
    return told === null ? null : this.#inScales('assessment', told);
  }

  followUps(): readonly Json[] {
    return this.list('followUps').map((told, at) =>
      isJsonObject(told) ? this.#inScales(`followUps[${at}]`, told) : told,
    );
  }

  missing<T>(name: string, instead: T): T {
    return this.#wrong(name, 'is missing', instead);
  }

  rest(): JsonObject {
    return Object.fromEntries(
      Object.entries(this.#object).filter(([name]) => !this.#known.has(name)),
    );
  }

  #inScales(name: string, told: JsonObject): JsonObject {
    const { words, unknown } = scaleWords(told);
    for (const dimension of unknown)
      this.#wrong(`${name}.${dimension}`, `must be one of ${SCALES[dimension].join(', ')}`, null);
    return { ...told, ...words };
  }

  /** The field of exactly that name goes before other spellings. */
  #take(name: string): Json {
    const spelled = this.#spelled.get(lettersOf(name)) ?? [];
    for (const one of [name, ...spelled]) this.#known.add(one);
    const given = [name, ...spelled].map((one) => this.#object[one] ?? null);
    return given.find((value) => value !== null) ?? null;
  }

  #wrong<T>(name: string, what: string, instead: T): T {
    if (!this.problems.has(name)) this.problems.set(name, what);
    return instead;
  }
}

const lettersOf = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** `null`: one of the counts is missing; unknown is never 0. */
function usageOf(usage: JsonObject): Usage | null {
  const inputTokens = nonNegativeAt(usage, 'inputTokens');
  const outputTokens = nonNegativeAt(usage, 'outputTokens');
  if (inputTokens === null || outputTokens === null) return null;
  const cacheReadTokens = nonNegativeAt(usage, 'cacheReadTokens') ?? 0;
  const cacheWriteTokens = nonNegativeAt(usage, 'cacheWriteTokens') ?? 0;
  return { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens };
}

function nonNegativeAt(usage: JsonObject, name: string): number | null {
  const value = usage[name];
  return typeof value === 'number' && value >= 0 ? value : null;
}

/** Case and separators do not matter, as in `no_change`. */
function statusIn(value: Json | undefined): AgentStatus | undefined {
  const word = typeof value === 'string' ? lettersOf(value) : null;
  return STATUSES.find((known) => lettersOf(known) === word);
}
