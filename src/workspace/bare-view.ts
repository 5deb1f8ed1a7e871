import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commit } from '../core/brands.ts';
import { codeOf } from '../disk.ts';
import type { Place } from './git.ts';
import type { Repository } from './repository.ts';
import { createView } from './view.ts';

/** Works on the repository's objects through a git directory that is gone afterwards: none of its configuration or files. */
export async function inBareView<T>(
  repository: Repository,
  head: Commit,
  work: (place: Place) => Promise<T>,
): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-objects-'));
  try {
    const view = await createView({ folder, repository, head });
    await copyShallow(repository, folder);
    return await work({ ...view, workTree: folder });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function copyShallow({ commonDir }: Repository, folder: string): Promise<void> {
  try {
    await copyFile(join(commonDir, 'shallow'), join(folder, 'shallow'));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}
