import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** The nearest parent folder that has a `.git`; else the folder itself. Does not start git, for `check` and `plan`. */
export function repositoryRoot(path: string): string {
  const start = resolve(path);
  const isFolder = statSync(start, { throwIfNoEntry: false })?.isDirectory() ?? false;
  const own = isFolder ? start : dirname(start);
  for (let folder = own; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return own;
  }
}
