import { parseBoundedJson } from '../lib/bounded-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import { lettersOf } from '../lib/letters.ts';
import type { Usage } from '../run/event.ts';
import type { ResultFault } from './invalid-result.ts';
import { repeatedName } from './repeated-name.ts';
import { type Candidate, candidatesIn } from './result-candidates.ts';
import { ResultFields } from './result-fields.ts';
import { type AgentStatus, statusIn } from './status.ts';

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
  | InvalidResult;

export interface InvalidResult {
  readonly type: 'invalid';
  readonly message: string;
  readonly fault: Extract<ResultFault, 'form' | 'fields'>;
}

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
      ? fromObject({ value: whole.value, text }).read
      : withoutForm('it is not a JSON object');
  const found = fromMessage(text);
  const isFound = found.type === 'result' || (found.type === 'invalid' && found.fault === 'fields');
  return isFound ? found : withoutForm(whole.message);
}

function fromMessage(text: string): ReadResult {
  const { objects, broken } = candidatesIn(text);
  const objectsRead = objects.filter(isMeant).reverse().map(fromObject);
  const first = objectsRead.find(({ read, contradicts }) => read.type === 'result' || contradicts);
  // An earlier result must not hide that a later one is unclear.
  if (first?.contradicts === true) return first.read;
  const read = objectsRead.map((one) => one.read);
  const [result, ...earlier] = read.flatMap((one) => (one.type === 'result' ? [one.result] : []));
  if (result !== undefined)
    return earlier.length === 0 ? { type: 'result', result } : { type: 'result', result, earlier };
  return read[0] ?? (broken === null ? { type: 'none' } : withoutForm(broken));
}

const withoutForm = (message: string): InvalidResult => ({
  type: 'invalid',
  message,
  fault: 'form',
});

/** A log may contain objects with their own `status`. */
function isMeant({ value, alone }: Candidate): boolean {
  const names = Object.keys(value).map((name) => [lettersOf(name), name] as const);
  const statuses = names.flatMap(([letters, name]) => (letters === 'status' ? [value[name]] : []));
  if (statuses.length === 0) return false;
  const hasSummary = names.some(([letters]) => letters === 'summary');
  return alone || hasSummary || statuses.some((status) => statusIn(status) !== undefined);
}

interface ObjectRead {
  readonly read: Exclude<ReadResult, { readonly type: 'none' }>;
  /** Whether a field is given twice. */
  readonly contradicts: boolean;
}

function fromObject({ value, text }: Pick<Candidate, 'value' | 'text'>): ObjectRead {
  const repeated = repeatedName(text);
  if (repeated !== null) {
    const message = `${JSON.stringify(repeated.slice(0, 40))} is given twice in one object`;
    return { read: { type: 'invalid', message, fault: 'fields' }, contradicts: true };
  }
  const fields = new ResultFields(value);
  const read = fromFields(fields);
  return { read, contradicts: fields.contradicts };
}

function fromFields(fields: ResultFields): ObjectRead['read'] {
  const status = fields.status();
  const summary = fields.text('summary') ?? fields.missing('summary', '');
  const question = fields.text('question');
  if (status === 'blocked' && question === null) fields.missing('question', null);
  const usage = new ResultFields(fields.object('usage') ?? {});
  const result: AgentResult = {
    status,
    summary,
    outputs: fields.object('outputs') ?? {},
    question,
    needsPerson: fields.flag('needsPerson'),
    assessment: fields.assessment(),
    followUps: fields.followUps(),
    commitMessage: fields.text('commitMessage'),
    duplicates: fields.objects('duplicates', ['id']),
    usage: usageOf(usage),
    costUsd: usage.amount('usd'),
    extra: fields.rest(),
  };
  if (fields.problems.size === 0) return { type: 'result', result };
  const problems = [...fields.problems].map(([name, what]) => `\`${name}\` ${what}`);
  return { type: 'invalid', message: problems.join('; '), fault: 'fields' };
}

/** `null`: one of the counts is missing; unknown is never 0. */
function usageOf(usage: ResultFields): Usage | null {
  const inputTokens = usage.amount('inputTokens');
  const outputTokens = usage.amount('outputTokens');
  if (inputTokens === null || outputTokens === null) return null;
  const cacheReadTokens = usage.amount('cacheReadTokens') ?? 0;
  const cacheWriteTokens = usage.amount('cacheWriteTokens') ?? 0;
  return { inputTokens, outputTokens, cacheReadTokens, cacheWriteTokens };
}
