import type { Items } from '../core/backlog/evolve.ts';
import { compare, type Item } from '../core/backlog/item.ts';
import { withFields } from '../core/backlog/raw-line.ts';
import { readItem, storedFields } from '../core/backlog/stored-item.ts';
import { isJsonObject, type Json, type JsonObject } from '../core/json.ts';
import { Refusal } from '../ports.ts';

/** What tasks.jsonl holds: items, and the line of each as it is written. */
export interface Tasks {
  readonly items: Items;
  readonly lines: ReadonlyMap<string, string>;
  readonly warnings: readonly string[];
}

export const HEADER = '{"schema_version":1}';

/** Throws `Refusal` with the number of the first line that is not right: a backlog is never half-read. */
export function readTasks(path: string, text: string): Tasks {
  const [header = '', ...rest] = text.split('\n');
  if (text !== '') readHeader(path, header);
  const items = new Map<string, Item>();
  const lines = new Map<string, string>();
  const warnings: string[] = [];
  for (const [index, line] of rest.entries()) {
    if (line.trim() === '') continue;
    const refuse = (why: string): Refusal => damaged(path, index + 2, why);
    const value = parsed(line);
    if (!isJsonObject(value)) throw refuse('it is not a JSON object');
    const read = readItem(value);
    if (!read.ok) throw refuse(read.message);
    const { item } = read;
    if (items.has(item.id)) throw refuse(`there is an item \`${item.id}\` already`);
    items.set(item.id, item);
    lines.set(item.id, line);
    for (const warning of read.warnings) warnings.push(`${item.id}: ${warning}.`);
  }
  return { items, lines, warnings };
}

/** The file as it is to be written: what did not change keeps its bytes. */
export function tasksText(before: Tasks, items: Items): string {
  const lines = [...items.values()]
    .sort((a, b) => compare(a.id, b.id))
    .map((item) => lineOf(item, before));
  return `${[HEADER, ...lines].join('\n')}\n`;
}

/** An item's line: the one that is there, with what changed. */
export function lineOf(item: Item, { items, lines }: Tasks): string {
  const line = lines.get(item.id);
  const was = items.get(item.id);
  if (line === undefined || was === undefined) return newLine(item);
  return was === item ? line : withFields(line, changedFields(was, item));
}

function changedFields(was: Item, item: Item): Readonly<Record<string, Json | undefined>> {
  const before = storedFields(was);
  const after = Object.entries(storedFields(item));
  return Object.fromEntries(
    after.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key])),
  );
}

/** With every field that task-golem wants, in its order. */
function newLine(item: Item): string {
  const fields = storedFields(item);
  const { title, status, description, tags, dependencies, ...rest } = fields;
  const native: JsonObject = {
    id: item.id,
    title: title ?? '',
    status: status ?? 'todo',
    priority: 0,
    description: description ?? null,
    tags: tags ?? [],
    dependencies: dependencies ?? [],
    created_at: item.createdAt,
    updated_at: item.updatedAt,
    blocked_reason: null,
    blocked_from_status: null,
    claimed_by: null,
    claimed_at: null,
    parent: null,
  };
  return withFields(JSON.stringify(native), rest);
}

function readHeader(path: string, line: string): void {
  const value = parsed(line);
  const version = isJsonObject(value) ? value.schema_version : undefined;
  if (version === 1) return;
  throw typeof version === 'number'
    ? new Refusal(
        `${path} is of version ${version}; this release of Phasegate reads version 1.`,
        'Use a release that reads it.',
      )
    : damaged(path, 1, `it is not ${HEADER}`);
}

function damaged(path: string, line: number, why: string): Refusal {
  return new Refusal(
    `The backlog ${path} cannot be read at line ${line}: ${why}.`,
    'Mend the line, or take the file back from git; nothing was changed.',
  );
}

export function parsed(line: string): Json {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
