import { parseBoundedJson } from '../../lib/bounded-json.ts';
import { isJsonObject, type Json, type JsonObject } from '../../lib/json.ts';
import { amountAt, at, listAt, textAt } from '../../lib/json-value.ts';
import { type Item, statusText } from '../item/item.ts';
import { readItem, storedFields } from '../item/stored-item.ts';

/** Phasegate's own state of an item, which stands hidden in our comment on its issue. */
export interface IssueState {
  /** The fields of the file that Phasegate writes, but for those that the issue itself has. */
  readonly fields: JsonObject;
  /** The number of the last comment that was looked at. */
  readonly seen: number;
  /** What happened, the newest that there was room for, the oldest first. */
  readonly events: readonly IssueEvent[];
}

export interface IssueEvent {
  readonly at: string;
  readonly by: string;
  readonly text: string;
}

/** The text with the state hidden in its last line. */
export function withState(text: string, state: IssueState): string {
  const { fields, seen } = state;
  let events = state.events;
  const json = (): string => inert(JSON.stringify({ fields, seen, events }));
  while (json().length > MOST_STATE && events.length > 0)
    events = events.slice(Math.ceil(events.length / 4));
  return `${text.trimEnd()}\n\n${BEGIN}${json()}${END}`;
}

/** Nothing in it ends the comment, mentions anybody, or refers to anything. */
const inert = (json: string): string =>
  json.replace(/[<>@#]/g, (each) => `\\u00${each.charCodeAt(0).toString(16)}`);

/** GitHub takes 65,536 characters for the whole comment. */
const MOST_STATE = 40_000;
const BEGIN = '<!-- phasegate-item ';
const END = ' -->';

/** Whether a comment says that it holds such a state. Whose comment it is, this cannot tell. */
export const claimsState = (body: string): boolean => lastLine(body).startsWith(BEGIN);

/** `null` for a comment that has none, or a damaged one. */
export function stateIn(body: string): IssueState | null {
  const line = lastLine(body);
  if (!line.startsWith(BEGIN) || !line.endsWith(END)) return null;
  const json = parseBoundedJson(line.slice(BEGIN.length, -END.length));
  const value = json.type === 'json' ? json.value : null;
  const fields = at(value, 'fields');
  const seen = amountAt(value, 'seen');
  if (!isJsonObject(fields as Json) || seen === null) return null;
  return { fields: fields as JsonObject, seen, events: listAt(value, 'events').flatMap(eventOf) };
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
