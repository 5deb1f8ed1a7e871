import { dirname, isAbsolute, join } from 'node:path';
import { namesIn, readOwnFile } from '../system/disk.ts';
import type { Repository } from './repository.ts';

/**
 * Every folder of a person that belongs to the repository: its git directory, the main checkout, linked worktrees, and the
 * repository around it if it is a submodule. Absolute paths; some may not exist.
 */
export function checkoutsOf({
  root,
  mainRoot,
  commonDir,
}: Pick<Repository, 'root' | 'mainRoot' | 'commonDir'>): readonly string[] {
  const [, around] = /^(.*?)\/\.git\/modules\//.exec(commonDir) ?? [];
  const outer = around === undefined ? [] : [around, join(around, '.git')];
  return [...new Set([root, mainRoot, commonDir, ...outer, ...worktreesOf(commonDir)])];
}

/** git notes the path of each worktree's `.git`: https://git-scm.com/docs/gitrepository-layout */
function worktreesOf(commonDir: string): readonly string[] {
  const folder = join(commonDir, 'worktrees');
  return namesIn(folder).flatMap((name) => {
    const path = readOwnFile(join(folder, name, 'gitdir'))?.trim() ?? '';
    return isAbsolute(path) ? [dirname(path)] : [];
  });
}
