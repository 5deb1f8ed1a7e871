import { parseBoundedJson } from '../lib/bounded-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import type { Usage } from '../run/event.ts';

/** What an agent says of its turn, in its own words; docs/agents.md has the contract. */
export interface AgentResult {
  readonly status: AgentStatus;
  readonly summary: string;
  /** Not yet validated against the phase's schemas. */
  readonly outputs: JsonObject;
  /** Never `null` where the status is `blocked`. */
  readonly question: string | null;
  readonly needsPerson: boolean;
  readonly assessment: JsonObject | null;
  readonly followUps: readonly Json[];
  readonly commitMessage: string | null;
  readonly duplicates: readonly Json[];
  /** Counts only where the agent's own program reports none. */
  readonly usage: Usage | null;
  readonly costUsd: number | null;
  /** Fields that the contract does not know. */
  readonly extra: JsonObject;
}

export type AgentStatus = (typeof STATUSES)[number];

/** `continue` asks for another turn within the same attempt; `no-change` is a writer's that found nothing to do. */
export const STATUSES = ['complete', 'continue', 'failed', 'blocked', 'no-change'] as const;

export interface ResultSources {
  /** What the result file holds; `null` if there is none. */
  readonly file: string | null;
  readonly finalMessage: string | null;
}

export type ReadResult =
  | { readonly type: 'result'; readonly result: AgentResult }
  | { readonly type: 'none' }
  /** The message names the field and continues "The result is not valid: …". */
  | { readonly type: 'invalid'; readonly message: string };

/**
 * The file decides if there is one. A final message counts if it is one JSON object or ends with a fenced `json`
 * block, and then only if that has a `status`: other JSON is not meant for us.
 */
export function readResult(sources: ResultSources): ReadResult {
  if (sources.file !== null) return fromText(sources.file);
  const text = sources.finalMessage === null ? null : objectIn(sources.finalMessage);
  if (text === null) return { type: 'none' };
  const parsed = parseBoundedJson(text);
  const meant = parsed.type === 'json' && isJsonObject(parsed.value) && 'status' in parsed.value;
  return meant ? fromText(text) : { type: 'none' };
}

/** What in the message could be the result: all of it, or the fenced block at its end. */
function objectIn(message: string): string | null {
  const text = message.trim();
  if (text.startsWith('{')) return text;
  if (!text.endsWith('```')) return null;
  const opening = text.lastIndexOf('```json', text.length - 4);
  return opening === -1 ? null : text.slice(opening + '```json'.length, -3).trim();
}

function fromText(text: string): ReadResult {
  const parsed = parseBoundedJson(text);
  if (parsed.type === 'refused') return { type: 'invalid', message: parsed.message };
  if (!isJsonObject(parsed.value)) return { type: 'invalid', message: 'it is not a JSON object' };
  return fromObject(new Fields(parsed.value));
}

function fromObject(fields: Fields): ReadResult {
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
    assessment: fields.object('assessment'),
    followUps: fields.list('followUps'),
    commitMessage: fields.text('commitMessage'),
    duplicates: fields.list('duplicates'),
    usage: usage === null ? null : usageOf(usage),
    costUsd: usage === null ? null : amount(usage, 'usd'),
    extra: fields.rest(),
  };
  if (fields.problems.size === 0) return { type: 'result', result };
  const problems = [...fields.problems].map(([name, what]) => `\`${name}\` ${what}`);
  return { type: 'invalid', message: problems.join('; ') };
}

/** Reads fields of known types; `null` is the same as absent. Notes what is wrong and goes on. */
class Fields {
  readonly problems = new Map<string, string>();
  readonly #object: JsonObject;
  readonly #known = new Set<string>();

  constructor(object: JsonObject) {
    this.#object = object;
  }

  status(): AgentStatus {
    const value = this.#take('status');
    const status = STATUSES.find((known) => known === value);
    return status ?? this.#wrong('status', `must be one of ${STATUSES.join(', ')}`, 'failed');
  }

  text(name: string): string | null {
    const value = this.#take(name);
    if (value === null || typeof value === 'string') return value;
    return this.#wrong(name, 'must be a text', null);
  }

  flag(name: string): boolean {
    const value = this.#take(name) ?? false;
    return typeof value === 'boolean' ? value : this.#wrong(name, 'must be true or false', false);
  }

  list(name: string): readonly Json[] {
    const value = this.#take(name) ?? [];
    return isList(value) ? value : this.#wrong(name, 'must be a list', []);
  }

  object(name: string): JsonObject | null {
    const value = this.#take(name);
    if (value === null || isJsonObject(value)) return value;
    return this.#wrong(name, 'must be an object', null);
  }

  missing<T>(name: string, instead: T): T {
    return this.#wrong(name, 'is missing', instead);
  }

  rest(): JsonObject {
    return Object.fromEntries(
      Object.entries(this.#object).filter(([name]) => !this.#known.has(name)),
    );
  }

  #take(name: string): Json {
    this.#known.add(name);
    return this.#object[name] ?? null;
  }

  #wrong<T>(name: string, what: string, instead: T): T {
    if (!this.problems.has(name)) this.problems.set(name, what);
    return instead;
  }
}

/** `null` if it does not tell both counts: unknown is never 0. */
function usageOf(usage: JsonObject): Usage | null {
  const inputTokens = amount(usage, 'inputTokens');
  const outputTokens = amount(usage, 'outputTokens');
  if (inputTokens === null || outputTokens === null) return null;
  const cacheReadTokens = amount(usage, 'cacheReadTokens') ?? 0;
  const cacheWriteTokens = amount(usage, 'cacheWriteTokens') ?? 0;
  return { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens };
}

function amount(usage: JsonObject, name: string): number | null {
  const value = usage[name];
  return typeof value === 'number' && value >= 0 ? value : null;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
