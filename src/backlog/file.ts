import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BacklogEvent, RecordedEvent } from '../core/backlog/item/event.ts';
import { recorded, take } from '../core/backlog/item/evolve.ts';
import type { Item } from '../core/backlog/item/item.ts';
import { withFields } from '../core/backlog/item/raw-line.ts';
import { readItem } from '../core/backlog/item/stored-item.ts';
import { ITEMS_FILE } from '../core/backlog/items-file.ts';
import { isJsonObject, parsedJson } from '../core/lib/json.ts';
import { textAt } from '../core/lib/json-value.ts';
import { Refusal } from '../ports.ts';
import { textIfThere } from '../system/read-regular.ts';
import { appendEvents, archiveEvents, readEvents } from './events-file.ts';
import { withFileLock } from './file-lock.ts';
import type { ItemLines } from './item-lines.ts';
import { appendLines, replaceText } from './lines.ts';
import type { Backlog, BacklogStore, MergedRecord } from './store.ts';
import { changedLine, HEADER, readTasks, type TasksFile, tasksText } from './tasks-text.ts';

/*
 * .task-golem/
 *   tasks.jsonl                    a header, then one item per line, sorted by id
 *   archive.jsonl                  archived items
 *   events.jsonl                   events; events.archive.jsonl for archived items
 *   tasks.lock                     held during every change
 *   config.yaml                    `id_prefix: tg`
 */

/** A store in task-golem's format, in the folder of a repository. */
export function fileStore(root: string): BacklogStore {
  const folder = folderOf(root);
  const store = new FileStore(folder);
  return {
    read: async () => store.read(),
    change: async (by, decide) => {
      // Without the folder there is no lock file either.
      if (!existsSync(folder)) throw noBacklog(join(folder, 'tasks.jsonl'));
      return withFileLock(join(folder, 'tasks.lock'), () => store.change(by, decide));
    },
    mergedItem: async (id) => store.mergedItem(id),
    events: async (item) => readEvents(folder, item),
    newId: (backlog) => newId(backlog, prefixOf(folder)),
    // All processes that share the files share the machine, where the run's own lock suffices.
    lock: async () => ({ [Symbol.asyncDispose]: async () => {} }),
  };
}

/** Creates the store; returns whether there was none. */
export function makeFileStore(root: string): boolean {
  const folder = folderOf(root);
  if (hasFileStore(root)) return false;
  mkdirSync(folder, { recursive: true });
  withFileLock(join(folder, 'tasks.lock'), () => {
    for (const name of ['tasks.jsonl', 'archive.jsonl']) {
      if (!existsSync(join(folder, name))) replaceText(join(folder, name), `${HEADER}\n`);
    }
    const ignored = join(folder, '.gitignore');
    if (!existsSync(ignored)) replaceText(ignored, 'tasks.lock\n*.new\n');
  });
  return true;
}

/** Whether the repository has a backlog in a file. */
export const hasFileStore = (root: string): boolean => existsSync(join(root, ITEMS_FILE));

const folderOf = (root: string): string => join(root, '.task-golem');

function noBacklog(tasks: string): Refusal {
  return new Refusal(
    `This repository has no backlog: ${tasks} does not exist.`,
    'Create a backlog: `phasegate backlog init`.',
  );
}

class FileStore {
  readonly #folder: string;
  readonly #tasks: string;
  readonly #archive: string;

  constructor(folder: string) {
    this.#folder = folder;
    this.#tasks = join(folder, 'tasks.jsonl');
    this.#archive = join(folder, 'archive.jsonl');
  }

  read(): Backlog {
    const { items, warnings } = this.#readTasks();
    // Reading every item reports every invalid line.
    items.forEach(() => {});
    const archive = this.#readArchive();
    return { items, archived: archive.titles, warnings: [...warnings, ...archive.warnings] };
  }

  /** The lock must be held. Events are written first, as task-golem does, so that every change has its event. */
  change(by: string, decide: (backlog: Backlog) => readonly BacklogEvent[]): Backlog {
    const tasks = this.#readTasks();
    const archive = this.#readArchive();
    const { warnings } = archive;
    const before: Backlog = { items: tasks.items, archived: archive.titles, warnings };
    const at = new Date().toISOString();
    const events = decide(before).map((event) => recorded(event, by, at));
    if (events.length === 0) return before;
    const { items, gone } = apply(tasks.items, events);
    appendEvents(this.#folder, events);
    this.#appendArchive(gone.map(({ item, into }) => archivedLine(item, into, tasks)));
    const back = new Set(
      events.flatMap((event) => (event.type === 'itemUnmerged' ? [event.item] : [])),
    );
    replaceText(this.#tasks, tasksText(this.#withArchived(tasks, back), items));
    archiveEvents(this.#folder, new Set(gone.map(({ item }) => item.id)));
    this.#dropArchived(back);
    const archived = new Map([
      ...[...archive.titles].filter(([id]) => !back.has(id)),
      ...gone.map(({ item }) => [item.id, item.title] as const),
    ]);
    return { items, archived, warnings };
  }

  #readTasks(): TasksFile {
    const text = textIfThere(this.#tasks);
    if (text !== null) return readTasks(this.#tasks, text);
    throw noBacklog(this.#tasks);
  }

  /** Unreadable lines of the archive are noted and skipped, as task-golem does. */
  #readArchive() {
    const [, ...lines] = (textIfThere(this.#archive) ?? '').split('\n');
    const titles = new Map<string, string>();
    const warnings: string[] = [];
    for (const [index, line] of lines.entries()) {
      if (line.trim() === '') continue;
      const value = parsedJson(line);
      if (isJsonObject(value) && typeof value.id === 'string') {
        titles.set(value.id, String(value.title ?? ''));
      } else warnings.push(`${this.#archive}, line ${index + 2} cannot be read and is skipped.`);
    }
    return { titles, warnings };
  }

  /** The newest line of the archive counts, because an item may be merged again. */
  mergedItem(id: string): MergedRecord | null {
    const found = this.#archiveLines().findLast((line) => archivedId(line) === id);
    const stored = parsedJson(found ?? '');
    const into = textAt(stored, MERGED_INTO);
    if (!isJsonObject(stored) || into === null) return null;
    const read = readItem(stored);
    return read.ok ? { item: read.item, into } : null;
  }

  /** The items as they are, and archived ones: fields of other programs come back, too. */
  #withArchived(tasks: TasksFile, ids: ReadonlySet<string>): TasksFile {
    if (ids.size === 0) return tasks;
    const items = tasks.items.copy();
    for (const line of this.#archiveLines()) {
      const id = archivedId(line);
      if (id !== null && ids.has(id))
        items.addLine(id, withFields(line, { [MERGED_INTO]: undefined }));
    }
    return { ...tasks, items };
  }

  #dropArchived(ids: ReadonlySet<string>): void {
    if (ids.size === 0) return;
    const lines = this.#archiveLines().filter((line) => !ids.has(archivedId(line) ?? ''));
    replaceText(this.#archive, [HEADER, ...lines].map((line) => `${line}\n`).join(''));
  }

  #archiveLines(): readonly string[] {
    const [, ...lines] = (textIfThere(this.#archive) ?? '').split('\n');
    return lines.filter((line) => line.trim() !== '');
  }

  #appendArchive(lines: readonly string[]): void {
    if (lines.length === 0) return;
    const isEmpty = (textIfThere(this.#archive) ?? '') === '';
    appendLines(this.#archive, isEmpty ? [HEADER, ...lines] : lines);
  }
}

interface RemovedItem {
  readonly item: Item;
  /** The item into which it was merged; `null`: none. */
  readonly into: string | null;
}

function apply(before: ItemLines, events: readonly RecordedEvent[]) {
  const gone: RemovedItem[] = [];
  const items = before.copy();
  for (const event of events) {
    const isMerged = event.type === 'itemMerged';
    const item = isMerged || event.type === 'itemArchived' ? items.get(event.item) : undefined;
    if (item !== undefined) gone.push({ item, into: isMerged ? event.into : null });
    take(items, event);
  }
  return { items, gone };
}

function archivedLine(item: Item, into: string | null, tasks: TasksFile): string {
  const over: Item = { ...item, status: 'done', block: null, claim: null };
  const line = changedLine(over, tasks);
  return into === null ? line : withFields(line, { [MERGED_INTO]: into });
}

const MERGED_INTO = 'x-phasegate-merged-into';

const archivedId = (line: string): string | null => textAt(parsedJson(line), 'id');

function newId({ items, archived }: Backlog, prefix: string): string {
  for (let tries = 0; ; tries += 1) {
    // Longer ids make a collision less likely.
    const id = `${prefix}-${randomBytes(8)
      .toString('hex')
      .slice(0, tries < 10 ? 5 : 12)}`;
    if (!items.has(id) && !archived.has(id)) return id;
  }
}

function prefixOf(folder: string): string {
  const text = textIfThere(join(folder, 'config.yaml')) ?? '';
  return /^id_prefix:\s*["']?([A-Za-z0-9][\w-]*)["']?\s*$/m.exec(text)?.[1] ?? 'tg';
}
