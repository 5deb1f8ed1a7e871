import { join } from 'node:path';
import type { RecordedEvent } from '../core/backlog/item/event.ts';
import { eventText } from '../core/backlog/item/event-text.ts';
import { NATIVE_STATUS } from '../core/backlog/item/stored-item.ts';
import { compare } from '../core/lib/compare.ts';
import { isJsonObject, type JsonObject, parsedJson } from '../core/lib/json.ts';
import { textIfThere } from '../system/read-regular.ts';
import { appendLines, replaceText } from './lines.ts';
import type { StoredEvent } from './store.ts';

const active = (folder: string): string => join(folder, 'events.jsonl');
/** task-golem, too, stores the events of archived items there. */
const archive = (folder: string): string => join(folder, 'events.archive.jsonl');

/** Appends events in task-golem's format, with our complete event in an additional field. */
export function appendEvents(folder: string, events: readonly RecordedEvent[]): void {
  appendLines(active(folder), events.map(eventLine));
}

function eventLine(event: RecordedEvent): string {
  const { at, by, ...own } = event;
  const isMove = event.type === 'itemMoved';
  return JSON.stringify({
    v: 1,
    task_id: event.item,
    ts: at.replace(/(\.\d{3})Z$/, '$1000Z'),
    author: by,
    type: isMove ? 'status_transition' : 'note',
    text: eventText(event),
    ...(isMove ? { status: NATIVE_STATUS[event.to] } : {}),
    'x-phasegate': own,
  });
}

/** The events of an item, oldest first. Unreadable lines are skipped, as task-golem does. */
export function readEvents(folder: string, item: string): readonly StoredEvent[] {
  const lines = [archive(folder), active(folder)].flatMap((path) =>
    nonBlankLines(textIfThere(path)),
  );
  const events = lines.flatMap((line) => {
    const value = parsedJson(line);
    return isJsonObject(value) && value.task_id === item ? [stored(value)] : [];
  });
  return events.sort((a, b) => compare(a.at, b.at));
}

function stored({ ts, author, text, 'x-phasegate': event }: JsonObject): StoredEvent {
  return { at: String(ts), by: String(author), text: String(text), event: event ?? null };
}

export function archiveEvents(folder: string, items: ReadonlySet<string>): void {
  const text = textIfThere(active(folder));
  if (items.size === 0 || text === null) return;
  const isMoved = (line: string): boolean => {
    const value = parsedJson(line);
    return isJsonObject(value) && typeof value.task_id === 'string' && items.has(value.task_id);
  };
  const lines = nonBlankLines(text);
  appendLines(archive(folder), lines.filter(isMoved));
  const kept = lines.filter((line) => !isMoved(line));
  replaceText(active(folder), kept.map((line) => `${line}\n`).join(''));
}

function nonBlankLines(text: string | null): readonly string[] {
  return (text ?? '').split('\n').filter((line) => line.trim() !== '');
}
