import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { readChildFile } from '../files/child-file.ts';
import { wayWithin } from '../files/way-within.ts';

export type TextReading =
  | { readonly type: 'text'; readonly text: string }
  /** The message begins with "it" or "its". */
  | { readonly type: 'refused'; readonly message: string };

/**
 * The files that a model may read: regular files of the workspace that its `.gitignore` files do not hide. Links are followed
 * only if they stay inside, and never during a walk. Nothing is executed, not even git.
 */
export class WorkspaceView {
  readonly #root: string;
  /** Folder → the rules of its own `.gitignore`. */
  readonly #rules = new Map<string, Ignore | null>();

  private constructor(root: string) {
    this.#root = root;
  }

  static async of(workspace: string): Promise<WorkspaceView> {
    return new WorkspaceView(await realpath(workspace));
  }

  async read(path: string): Promise<TextReading> {
    const way = await wayWithin(this.#root, path);
    if (way === null) return readingRefused('the path is outside the workspace');
    if (await this.#isHidden(way, 'file'))
      return readingRefused('the file is ignored, or not part of the workspace');
    const file = await readChildFile(join(this.#root, way));
    if (file.type === 'missing') return readingRefused('it does not exist');
    if (file.type === 'refused') return file;
    return file.text.includes('\0') ? readingRefused('it is binary') : file;
  }

  /** Paths of the files at or below a folder, in order. */
  async *walk(folder: string): AsyncGenerator<string> {
    const way = await wayWithin(this.#root, folder);
    if (way === null || (await this.#isHidden(way, 'folder'))) return;
    yield* this.#below(way);
  }

  async *#below(folder: string): AsyncGenerator<string> {
    for (const entry of await this.#entries(folder)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      const kind = entry.isDirectory() ? 'folder' : 'file';
      if (!(kind === 'folder' || entry.isFile()) || (await this.#isIgnored(path, kind))) continue;
      if (kind === 'file') yield path;
      else yield* this.#below(path);
    }
  }

  async #entries(folder: string): Promise<readonly Dirent[]> {
    try {
      const entries = await readdir(join(this.#root, folder), { withFileTypes: true });
      return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    } catch (error) {
      // A file, a removed folder, or an unreadable one.
      if (error instanceof Error && 'code' in error) return [];
      throw error;
    }
  }

  /** Whether the path or one of its parent folders is ignored. */
  async #isHidden(path: string, kind: 'file' | 'folder'): Promise<boolean> {
    const parts = path === '' ? [] : path.split('/');
    for (const index of parts.keys()) {
      const isLast = index === parts.length - 1;
      const upTo = parts.slice(0, index + 1).join('/');
      if (await this.#isIgnored(upTo, isLast ? kind : 'folder')) return true;
    }
    return false;
  }

  /** By the rules of the parent folders; the nearest matching rule counts. */
  async #isIgnored(path: string, kind: 'file' | 'folder'): Promise<boolean> {
    const parts = path.split('/');
    if (['.git', '.phasegate'].includes((parts.at(-1) ?? '').toLowerCase())) return true;
    for (let depth = parts.length - 1; depth >= 0; depth -= 1) {
      const rules = await this.#rulesOf(parts.slice(0, depth).join('/'));
      const rest = parts.slice(depth).join('/');
      const verdict = rules?.test(kind === 'folder' ? `${rest}/` : rest);
      if (verdict?.ignored || verdict?.unignored) return verdict.ignored;
    }
    return false;
  }

  async #rulesOf(folder: string): Promise<Ignore | null> {
    const known = this.#rules.get(folder);
    if (known !== undefined) return known;
    const file = await readChildFile(join(this.#root, folder, '.gitignore'));
    const rules = file.type === 'text' ? ignore().add(file.text) : null;
    this.#rules.set(folder, rules);
    return rules;
  }
}

function readingRefused(message: string): TextReading {
  return { type: 'refused', message };
}
