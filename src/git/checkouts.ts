import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { ifThere } from '../system/disk.ts';
import type { Repository } from './repository.ts';

/**
 * Every folder of a person that belongs to the repository: its git directory, the main checkout, linked worktrees, and all of
 * these of the repository around it if it is a submodule. Absolute paths; some may not exist.
 */
export function checkoutsOf({
  root,
  mainRoot,
  commonDir,
}: Pick<Repository, 'root' | 'mainRoot' | 'commonDir'>): readonly string[] {
  const [, around] = OF_SUBMODULE.exec(commonDir) ?? [];
  const outer = around === undefined ? [] : [dirname(around), around, ...linkedWorktrees(around)];
  return [...new Set([root, mainRoot, commonDir, ...outer, ...linkedWorktrees(commonDir)])];
}

/** The git directory around that of a submodule; each linked worktree of the outer repository has submodules of its own. */
const OF_SUBMODULE = /^(.*?\/\.git)\/(?:worktrees\/[^/]+\/)?modules\//s;

/**
 * git notes the path of each worktree's `.git`, absolute or relative to the folder of the note:
 * https://git-scm.com/docs/gitrepository-layout
 */
function linkedWorktrees(commonDir: string): readonly string[] {
  const folder = join(commonDir, 'worktrees');
  const names = ifThere(() => readdirSync(folder), ODD) ?? [];
  return names.flatMap((name) => {
    const path =
      ifThere(() => readFileSync(join(folder, name, 'gitdir'), 'utf8'), ODD)?.trimEnd() ?? '';
    return path === '' ? [] : [dirname(resolve(realpathSync(join(folder, name)), path))];
  });
}

/** Other programs leave files in the folder, such as `.DS_Store`, which git ignores. */
const ODD = ['ENOTDIR', 'EISDIR'];
