import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Commit, commitOf } from '../core/lib/brands.ts';
import { type GitLocation, git } from './git.ts';

/** One branch, remote-tracking branch or tag of the person's repository. */
export interface Ref {
  readonly name: string;
  readonly object: Commit;
  /** The commit of an annotated tag; empty for other refs. */
  readonly peeled: string;
  /** The target of a symbolic ref; empty for others. */
  readonly target: string;
  /** The path at which it is checked out; empty: nowhere. */
  readonly checkout: string;
}

/** git cannot have a branch `a/b` next to a branch `a`; then slashes become hyphens. `taken`: full names of refs. */
export function freeBranchName(branch: string, taken: ReadonlySet<string>): string {
  const folders = branch.split('/').map((_, at, parts) => parts.slice(0, at).join('/'));
  const isInTheWay = (name: string): boolean =>
    name !== '' && (taken.has(`refs/heads/${name}`) || taken.has(`refs/remotes/origin/${name}`));
  return folders.some(isInTheWay) ? branch.replaceAll('/', '-') : branch;
}

/**
 * Changes whenever a branch or a remote-tracking branch changes, because git replaces ref files and never writes into them.
 * `null`: refs are not stored as files, or are unreadable.
 */
export function refsMark(commonDir: string): string | null {
  try {
    const marks: string[] = [];
    const toVisit = ['packed-refs', 'refs/heads', 'refs/remotes', 'reftable'];
    for (let path = toVisit.pop(); path !== undefined; path = toVisit.pop()) {
      const file = join(commonDir, path);
      const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
      if (stat !== undefined && path === 'reftable') return null;
      marks.push(stat === undefined ? path : `${path} ${stat.mtimeNs} ${stat.ino} ${stat.size}`);
      if (stat?.isDirectory()) toVisit.push(...readdirSync(file).map((name) => `${path}/${name}`));
    }
    return marks.join('\n');
  } catch {
    // After any error, git is asked.
    return null;
  }
}

/** Branches, remote-tracking branches and tags, or refs with the given prefixes, in git's order. */
export async function readRefs(
  place: GitLocation,
  prefixes: readonly string[] = ['refs/heads', 'refs/remotes', 'refs/tags'],
): Promise<readonly Ref[]> {
  const format = '%(refname)%00%(objectname)%00%(*objectname)%00%(symref)%00%(worktreepath)';
  const args = ['for-each-ref', `--format=${format}`, '--', ...prefixes];
  // Where git itself looks for the repository, it needs `safe.directory` of the person.
  const configuration = place.gitDir === null ? 'person' : 'fixed';
  const text = await git({ place, args, configuration });
  return text
    .split('\n')
    .slice(0, -1)
    .map((line) => {
      const [name = '', object = '', peeled = '', target = '', checkout = ''] = line.split('\0');
      return { name, object: commitOf(object), peeled, target, checkout };
    });
}
