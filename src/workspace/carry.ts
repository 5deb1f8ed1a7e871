import { constants, existsSync } from 'node:fs';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { globMatcher } from '../core/lib/glob.ts';
import { fields, git } from '../git/git.ts';
import { realPlace } from '../git/git-dirs.ts';
import type { Repository } from '../git/repository.ts';

/**
 * Copies matching ignored files and folders of the person's checkout into a new workspace: by reflink if the disk supports it,
 * never as a hard link. Returns the paths, sorted.
 */
export async function carry(
  repository: Repository,
  globs: readonly string[],
  into: string,
): Promise<readonly string[]> {
  if (globs.length === 0) return [];
  const args = ['ls-files', '-z', '-o', '-i', '--exclude-standard', '--directory'];
  const text = await git({ place: realPlace(repository), args, configuration: 'person' });
  const matches = globMatcher(globs);
  const carried = new Set<string>();
  const toVisit = fields(text).map((path) => path.replace(/\/$/, ''));
  for (let path = toVisit.pop(); path !== undefined; path = toVisit.pop()) {
    if (path === '.phasegate' || path.startsWith('.phasegate/')) continue;
    if (matches(path)) carried.add(path);
    else if (globs.some((glob) => mayLieIn(glob, path)))
      toVisit.push(...(await childPaths(repository.root, path)));
  }
  const paths = [...carried].sort();
  for (const path of paths) await copy(repository.root, path, into);
  return paths;
}

/** Whether the pattern can match something in the folder, by its literal prefix. */
function mayLieIn(glob: string, folder: string): boolean {
  const [fixed = ''] = glob.split(/[*?[{(!]/, 1);
  return `${folder}/`.startsWith(fixed) || fixed.startsWith(`${folder}/`);
}

async function childPaths(root: string, path: string): Promise<readonly string[]> {
  const entries = await readdir(join(root, path)).catch(() => []);
  return entries.map((name) => `${path}/${name}`);
}

async function copy(root: string, path: string, into: string): Promise<void> {
  const to = join(into, path);
  // A tracked file that was replaced in the checkout keeps its committed content.
  if (existsSync(to)) return;
  await cp(join(root, path), to, {
    recursive: true,
    mode: constants.COPYFILE_FICLONE,
    verbatimSymlinks: true,
    preserveTimestamps: true,
    force: false,
  });
}
