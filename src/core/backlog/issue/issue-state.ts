import { parseBoundedJson } from '../../lib/bounded-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts';
import { amountAt, at, listAt, textAt } from '../../lib/json-value.ts';
import { cut, MOST_BODY } from '../../text/fits.ts';
import { type Item, statusText } from '../item/item.ts';
import { readItem, storedFields } from '../item/stored-item.ts';

/** Phasegate's own state of an item, which stands hidden in our comment on its issue. */
export interface IssueState {
  /** The fields of the file that Phasegate writes, but for those that the issue itself has. */
  readonly fields: JsonObject;
  /** The number of the last comment that was looked at. */
  readonly seen: number;
  /** Counts how often it was written: of two that are both right, the higher is the newer. */
  readonly turn: number;
  /** What happened, the newest that there was room for, the oldest first. */
  readonly events: readonly IssueEvent[];
}

export interface IssueEvent {
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

/** Where a state stands: it counts there and nowhere else. */
export interface StatePlace {
  readonly issue: number;
  /** Of the comment, as REST takes it. */
  readonly comment: string;
  /** SHA-256, in hex. */
  readonly hash: (text: string) => string;
}

/**
 * The text with the state hidden in its last line, cut so that GitHub takes the whole. `record` says where the whole is of
 * what was cut. The state names its own comment and issue: an echo of it elsewhere is no state.
 */
export function withState(text: string, state: IssueState, place: StatePlace, record: string) {
  const head = `${text.trimEnd()}\n\n${BEGIN}`;
  const room = Math.min(MOST_STATE, MOST_BODY - head.length - END.length);
  const { seen, turn } = state;
  const fields = fitted(state.fields, room - MOST_FRAME - LEAST_EVENTS, record);
  let events = state.events;
  const json = (): string => stateJson({ fields, seen, turn, events }, place);
  while (json().length > room && events.length > 0)
    events = events.slice(Math.ceil(events.length / 4));
  return `${head}${json()}${END}`;
}

/** Of a comment that has just been made, and whose number is told by GitHub's answer alone. */
export const withoutState = (text: string): string => `${text.trimEnd()}\n\n${PENDING}`;

/** The longest texts are cut until all is short enough. What is long in another way is left as it is. */
function fitted(fields: JsonObject, most: number, record: string): JsonObject {
  let now: Json = fields;
  let longest = most;
  while (sizeOf(now) > most && longest > SHORT) {
    longest = Math.floor(longest * 0.8);
    now = shortened(now, longest, record);
  }
  return now as JsonObject;
}

function shortened(value: Json, most: number, record: string): Json {
  if (typeof value === 'string' && sizeOf(value) > most) {
    const kept = Math.floor((value.length * most) / sizeOf(value));
    return cut(value, kept, `\n\n[cut: the full text is in ${record}]`);
  }
  if (Array.isArray(value)) return value.map((one) => shortened(one, most, record));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.map(([key, one]) => [key, shortened(one, most, record)]));
}

const sizeOf = (value: Json): number => inert(JSON.stringify(value)).length;

/** Its own comment comes first, so that even a damaged state tells whose it is. */
function stateJson(state: IssueState, place: StatePlace): string {
  const { issue, comment } = place;
  const sum = sumOf(state, place);
  return inert(JSON.stringify({ comment, issue, sum, ...state }));
}

/** Over all of it, with its place: a part of another state, or a hand's work, has another. */
function sumOf(state: IssueState, { issue, comment, hash }: StatePlace): string {
  const { fields, seen, turn, events } = state;
  return hash(JSON.stringify([comment, issue, turn, seen, fields, events])).slice(0, 32);
}

/** Nothing in it ends the comment, mentions anybody, or refers to anything. */
const inert = (json: string): string =>
  json.replace(/[<>@#]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`);

/** The rest of the comment is for people. */
const MOST_STATE = 48_000;
/** For the events, whatever the fields hold. */
const LEAST_EVENTS = 4000;
/** What stands around fields and events. */
const MOST_FRAME = 300;
/** A text that is not worth cutting. */
const SHORT = 200;
const BEGIN = '<!-- phasegate-item ';
const END = ' -->';
const PENDING = `${BEGIN}pending${END}`;

/** Whether a comment says that it holds such a state. Whose comment it is, this cannot tell. */
export const claimsState = (body: string): boolean => lastLine(body).startsWith(BEGIN);

/** Whether its state was still to come when somebody was cut off. */
export const isPending = (body: string): boolean => lastLine(body) === PENDING;

/** Whether a comment says that the state is its own, be it damaged. */
export const namesItself = (body: string, comment: string): boolean =>
  lastLine(body).startsWith(`${BEGIN}{"comment":"${comment}",`);

/** `null` for a comment that has none, a damaged one, or that of another comment. */
export function stateIn(body: string, place: StatePlace): IssueState | null {
  const line = lastLine(body);
  if (!namesItself(body, place.comment) || !line.endsWith(END)) return null;
  const json = parseBoundedJson(line.slice(BEGIN.length, -END.length));
  const value = json.type === 'json' ? json.value : null;
  const fields = at(value, 'fields');
  const [seen, turn] = [amountAt(value, 'seen'), amountAt(value, 'turn')];
  if (!isJsonObject(fields as Json) || seen === null || turn === null) return null;
  const events = listAt(value, 'events').flatMap(eventOf);
  const state = { fields: fields as JsonObject, seen, turn, events };
  const isWhole = at(value, 'issue') === place.issue && at(value, 'sum') === sumOf(state, place);
  return isWhole ? state : null;
}

const lastLine = (body: string): string => body.trimEnd().split('\n').at(-1) ?? '';

function eventOf(value: unknown): readonly IssueEvent[] {
  const [when, by, text] = [textAt(value, 'at'), textAt(value, 'by'), textAt(value, 'text')];
  return when === null || by === null || text === null ? [] : [{ at: when, by, text }];
}

/** What of an item the issue itself holds. */
export interface IssueWords {
  readonly number: number;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
  /** UTC, ISO 8601. */
  readonly createdAt: string;
}

export const idOf = (number: number): string => `issue-${number}`;

/** An issue and our state of it, as an item. */
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

/** What our comment has to hold of an item. */
export function fieldsOf(item: Item): JsonObject {
  const entries = Object.entries(storedFields(item)).filter(([key]) => !OF_THE_ISSUE.has(key));
  return Object.fromEntries(
    entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );
}

const OF_THE_ISSUE: ReadonlySet<string> = new Set(['title', 'description', 'tags']);

/** Told by it, an issue that we made is found again where GitHub's answer was lost. */
export const bodyMark = (id: string): string => `<!-- phasegate-new ${id} -->`;
const BODY_MARK = /\n*<!-- phasegate-new [\w-]+ -->\s*$/;

/** An issue that has it is on the backlog. */
export const LABEL = 'phasegate';
export const BLOCKED_LABEL = `${LABEL}:blocked`;

export const isOwnLabel = (label: string): boolean =>
  label === LABEL || label.startsWith(`${LABEL}:`);

/** How the item stands, for who looks at a list of issues; a new one has none. */
export function statusLabel({ status }: Item): string | null {
  return status === 'new' ? null : `${LABEL}:${statusText(status)}`;
}
