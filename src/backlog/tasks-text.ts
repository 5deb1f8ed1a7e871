import type { Item } from '../core/backlog/item/item.ts';
import { withFields } from '../core/backlog/item/raw-line.ts';
import {
  readItem,
  type StoredItemReading,
  storedFields,
} from '../core/backlog/item/stored-item.ts';
import { compare } from '../core/lib/compare.ts';
import { isJsonObject, type Json, type JsonObject, parsedJson } from '../core/lib/json.ts';
import { Refusal } from '../ports.ts';
import { type ItemLine, ItemLines } from './item-lines.ts';

/** The content of tasks.jsonl. */
export interface TasksFile {
  readonly items: ItemLines;
  /** Invalid values in the items that were parsed so far. */
  readonly warnings: readonly string[];
}

export const HEADER = '{"schema_version":1}';

/**
 * Finds the items of the file; each is parsed on demand. Throws `Refusal` with the number of the first invalid line, now or when
 * it is parsed.
 */
export function readTasks(path: string, text: string): TasksFile {
  // Editors of other systems add a byte order mark, which the next change removes.
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  if (text !== '') readHeader(path, lines[0] ?? '');
  const entries = new Map<string, ItemLine>();
  let line = 0;
  for (const one of lines) {
    line += 1;
    if (line === 1 || one.trim() === '') continue;
    const id = idOf(one);
    if (id === null) throw damaged(path, line, lineFault(one));
    if (entries.has(id)) throw damaged(path, line, `the item \`${id}\` already exists`);
    entries.set(id, { text: one, line, item: null });
  }
  const warnings: string[] = [];
  const items = new ItemLines(entries, (id, entry) => {
    const read = itemOf(entry.text ?? '');
    if (!read.ok) throw damaged(path, entry.line, read.message);
    for (const warning of read.warnings) warnings.push(`${id}: ${warning}.`);
    return read.item;
  });
  return { items, warnings };
}

/** The form in which Phasegate and task-golem write; other lines have to be parsed completely. */
const ID_PATTERN = /^\{"id":"([A-Za-z0-9_.-]+)",/;

/** `null`: the line is not an item. */
function idOf(line: string): string | null {
  const written = line.endsWith('}') ? ID_PATTERN.exec(line)?.[1] : undefined;
  if (written !== undefined) return written;
  const read = itemOf(line);
  return read.ok ? read.item.id : null;
}

function lineFault(line: string): string {
  const read = itemOf(line);
  return read.ok ? '' : read.message;
}

function itemOf(line: string): StoredItemReading {
  const value = parsedJson(line);
  return isJsonObject(value) ? readItem(value) : { ok: false, message: 'it is not a JSON object' };
}

/** The new text of the file; unchanged lines keep their bytes. */
export function tasksText(before: TasksFile, items: ItemLines): string {
  const lines = [...items.keys()].sort(compare).map((id) => itemText(id, items, before));
  return `${[HEADER, ...lines].join('\n')}\n`;
}

function itemText(id: string, items: ItemLines, before: TasksFile): string {
  const text = items.text(id);
  if (text !== null) return text;
  const item = items.get(id);
  if (item === undefined) throw new Error(`no item ${id}`);
  return changedLine(item, before);
}

/** An item's line: the existing one with the changed fields. */
export function changedLine(item: Item, { items }: TasksFile): string {
  const text = items.text(item.id);
  const was = items.get(item.id);
  if (text === null || was === undefined) return newLine(item);
  return withFields(text, changedFields(was, item));
}

function changedFields(was: Item, item: Item): Readonly<Record<string, Json | undefined>> {
  const before = storedFields(was);
  const after = Object.entries(storedFields(item));
  return Object.fromEntries(
    after.filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key])),
  );
}

/** Has every field that task-golem needs, in its order. */
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
  const value = parsedJson(line);
  const version = isJsonObject(value) ? value.schema_version : undefined;
  if (version === 1) return;
  throw typeof version === 'number'
    ? new Refusal(
        `${path} has version ${version}, but this release of Phasegate reads version 1.`,
        'Use a release that reads this version.',
      )
    : damaged(path, 1, `the line is not ${HEADER}`);
}

function damaged(path: string, line: number, why: string): Refusal {
  return new Refusal(
    `The backlog ${path} cannot be read at line ${line}: ${why}.`,
    'Fix the line, or restore the file from git. Nothing was changed.',
  );
}
