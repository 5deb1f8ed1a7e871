import { parseBoundedJson } from '../../lib/bounded-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts';
import { amountAt, at, listAt, textAt } from '../../lib/json-value.ts';
import { cut, MAX_BODY_LENGTH } from '../../text/fits.ts';
import { type Item, statusText } from '../item/item.ts';
import { readItem, storedFields } from '../item/stored-item.ts';

/** Phasegate's state of an item, hidden in its comment on the issue. */
export interface IssueState {
  /** The fields that Phasegate writes, except those that the issue itself has. */
  readonly fields: JsonObject;
  /** The number of the last comment that was processed. */
  readonly seen: number;
  /** Incremented with each write: of two valid states, the higher is newer. */
  readonly turn: number;
  /** The newest events that fit, oldest first. */
  readonly events: readonly IssueEvent[];
}

export interface IssueEvent {
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

/** The place of a state; the state is valid only there. */
export interface StatePlace {
  readonly issue: number;
  /** The comment's id in the REST API. */
  readonly comment: string;
  /** SHA-256, in hex. */
  readonly hash: (text: string) => string;
}

/**
 * The text with the state hidden in its last line, truncated to GitHub's limit. `record` says where the full text is. The state
 * contains the ids of its comment and issue, so a copy elsewhere is invalid.
 */
export function withState(text: string, state: IssueState, place: StatePlace, record: string) {
  const head = `${text.trimEnd()}\n\n${STATE_BEGIN}`;
  const room = Math.min(MAX_STATE_LENGTH, MAX_BODY_LENGTH - head.length - STATE_END.length);
  const { seen, turn } = state;
  const fields = fitted(state.fields, room - MAX_FRAME_LENGTH - MIN_EVENTS_LENGTH, record);
  let events = state.events;
  const json = (): string => stateJson({ fields, seen, turn, events }, place);
  while (json().length > room && events.length > 0)
    events = events.slice(Math.ceil(events.length / 4));
  return `${head}${json()}${STATE_END}`;
}

/** For a new comment: its id is known only from GitHub's response. */
export const withoutState = (text: string): string => `${text.trimEnd()}\n\n${PENDING}`;

/** Truncates the longest texts until all fit. Other long values stay unchanged. */
function fitted(fields: JsonObject, most: number, record: string): JsonObject {
  let now: Json = fields;
  let longest = most;
  while (jsonLength(now) > most && longest > SHORT) {
    longest = Math.floor(longest * 0.8);
    now = shortened(now, longest, record);
  }
  return now as JsonObject;
}

function shortened(value: Json, most: number, record: string): Json {
  if (typeof value === 'string' && jsonLength(value) > most) {
    const kept = Math.floor((value.length * most) / jsonLength(value));
    return cut(value, kept, `\n\n[cut: the full text is in ${record}]`);
  }
  if (Array.isArray(value)) return value.map((one) => shortened(one, most, record));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, one]) => [key, shortened(one, most, record)]));
}

const jsonLength = (value: Json): number => inert(JSON.stringify(value)).length;

/** Its own comment comes first, so that even a damaged state shows its owner. */
function stateJson(state: IssueState, place: StatePlace): string {
  const { issue, comment } = place;
  const sum = sumOf(state, place);
  return inert(JSON.stringify({ comment, issue, sum, ...state }));
}

/** A checksum over the state and its place: parts of another state or manual edits do not match. */
function sumOf(state: IssueState, { issue, comment, hash }: StatePlace): string {
  const { fields, seen, turn, events } = state;
  return hash(JSON.stringify([comment, issue, turn, seen, fields, events])).slice(0, 32);
}

/** Escapes everything that would end the comment, mention a user or refer to an issue. */
const inert = (json: string): string =>
  json.replace(/[<>@#]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`);

/** In characters; the rest of the comment is for people. */
const MAX_STATE_LENGTH = 48_000;
/** Characters reserved for the events, regardless of the fields. */
const MIN_EVENTS_LENGTH = 4000;
/** Characters around fields and events. */
const MAX_FRAME_LENGTH = 300;
/** In characters; shorter texts are not truncated. */
const SHORT = 200;
const STATE_BEGIN = '<!-- phasegate-item ';
const STATE_END = ' -->';
const PENDING = `${STATE_BEGIN}pending${STATE_END}`;

/** Whether a comment claims to contain a state. The author of the comment is not checked here. */
export const claimsState = (body: string): boolean => lastWholeLine(body).startsWith(STATE_BEGIN);

/** Whether the process was interrupted before it wrote the state. */
export const isPending = (body: string): boolean => lastWholeLine(body) === PENDING;

/** Whether a comment claims the state as its own, damaged or not. */
export const namesItself = (body: string, comment: string): boolean =>
  lastWholeLine(body).startsWith(`${STATE_BEGIN}{"comment":"${comment}",`);

/** `null`: the comment has no state, a damaged one, or that of another comment. */
export function stateIn(body: string, place: StatePlace): IssueState | null {
  const line = lastWholeLine(body);
  if (!namesItself(body, place.comment) || !line.endsWith(STATE_END)) return null;
  const json = parseBoundedJson(line.slice(STATE_BEGIN.length, -STATE_END.length));
  const value = json.type === 'json' ? json.value : null;
  const fields = at(value, 'fields');
  const [seen, turn] = [amountAt(value, 'seen'), amountAt(value, 'turn')];
  if (!isJsonObject(fields as Json) || seen === null || turn === null) return null;
  const events = listAt(value, 'events').flatMap(eventOf);
  const state = { fields: fields as JsonObject, seen, turn, events };
  const isWhole = at(value, 'issue') === place.issue && at(value, 'sum') === sumOf(state, place);
  return isWhole ? state : null;
}

const lastWholeLine = (body: string): string => body.trimEnd().split('\n').at(-1) ?? '';

function eventOf(value: unknown): readonly IssueEvent[] {
  const [when, by, text] = [textAt(value, 'at'), textAt(value, 'by'), textAt(value, 'text')];
  return when === null || by === null || text === null ? [] : [{ at: when, by, text }];
}

/** The parts of an item that the issue itself has. */
export interface IssueWords {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** UTC, ISO 8601. */
  readonly createdAt: string;
}

export const idOf = (number: number): string => `issue-${number}`;

export function itemOf(issue: IssueWords, state: IssueState | null) {
  const { number, title, body, labels, createdAt } = issue;
  const words: JsonObject = {
    id: idOf(number),
    title: title.trim() || `#${number}`,
    description: body.replace(BODY_MARK, '').trim() || null,
    tags: labels.filter((label) => !isOwnLabel(label)),
    created_at: createdAt,
  };
  return readItem({ status: 'todo', updated_at: createdAt, ...state?.fields, ...words });
}

/** The fields of an item that the comment must contain. */
export function fieldsOf(item: Item): JsonObject {
  const entries = Object.entries(storedFields(item)).filter(([key]) => !OF_THE_ISSUE.has(key));
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

const OF_THE_ISSUE: ReadonlySet<string> = new Set(['title', 'description', 'tags']);

/** Identifies an issue that Phasegate created if GitHub's response was lost. */
export const bodyMark = (id: string): string => `<!-- phasegate-new ${id} -->`;
const BODY_MARK = /\n*<!-- phasegate-new [\w-]+ -->\s*$/;

/** Issues with this label are on the backlog. */
export const LABEL = 'phasegate';
export const BLOCKED_LABEL = `${LABEL}:blocked`;

export const isOwnLabel = (label: string): boolean =>
  label === LABEL || label.startsWith(`${LABEL}:`);

/** The label with the item's status, for lists of issues; `null` for a new item. */
export function statusLabel({ status }: Item): string | null {
  return status === 'new' ? null : `${LABEL}:${statusText(status)}`;
}
