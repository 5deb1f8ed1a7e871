import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Commit } from '../core/lib/brands.ts';
import { fields, git } from './git.ts';
import { type GitDirs, realPlace } from './git-dirs.ts';

/** Those of the paths that the commit does not contain. */
export async function notInCommit(
  repository: GitDirs,
  commit: Commit,
  paths: readonly string[],
): Promise<readonly string[]> {
  if (paths.length === 0) return [];
  const args = ['ls-tree', '-z', '--name-only', commit, '--', ...paths];
  const known = new Set(fields(await git({ place: realPlace(repository), args })));
  return paths.filter((path) => !known.has(path));
}

/** The same of paths that are in the checkout: they are not committed, or were committed later. */
export function onlyInCheckout(
  repository: GitDirs,
  commit: Commit,
  paths: readonly string[],
): Promise<readonly string[]> {
  const there = paths.filter((path) => existsSync(join(repository.root, path)));
  return notInCommit(repository, commit, there);
}
