import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Commit, commitOf } from '../../core/lib/brands.ts';
import { protectedPaths } from '../../core/plan/protected.ts';
import { AS_OWN_AUTHOR } from '../as-own-author.ts';
import { git } from '../git.ts';
import { realPlace } from '../git-dirs.ts';
import type { Repository } from '../repository.ts';
import { type ChangedFile, changedFiles } from './change.ts';

export interface GuidanceRequest {
  /** The untrusted commit: the head of a pull request. */
  readonly head: Commit;
  /** The trusted commit: the base of the pull request. */
  readonly base: Commit;
  /** Globs of additional protected paths, such as that of the pipeline file. */
  readonly more: readonly string[];
}

/**
 * A commit on top of `head` in which every protected path (instructions to agents and CI) is as in `base`; `head` itself if
 * nothing differs. For runs that an untrusted pull request triggered: pass it as `platform.start.base` in place of `head`; the
 * run's change then starts from this commit.
 */
export async function withTrustedGuidance(
  repository: Repository,
  { head, base, more }: GuidanceRequest,
): Promise<Commit> {
  const place = realPlace(repository);
  const changes = (await changedFiles(place, head, base)).flatMap(stepsOf);
  const paths = new Set(
    protectedPaths(
      changes.map(({ path }) => path),
      more,
    ),
  );
  const steps = changes.filter(({ path }) => paths.has(path));
  if (steps.length === 0) return head;
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-index-'));
  try {
    const index = join(folder, 'index');
    await git({ place, index, args: ['read-tree', head] });
    const input = steps.map(({ entry, path }) => `${entry}\t${path}\0`).join('');
    await git({ place, index, args: ['update-index', '-z', '--index-info'], input });
    const tree = (await git({ place, index, args: ['write-tree'] })).trim();
    const message = `Configuration as of ${base}`;
    const args = ['commit-tree', '--no-gpg-sign', '-p', head, '-m', message, tree];
    return commitOf((await git({ place, args, env: AS_OWN_AUTHOR })).trim());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface IndexUpdate {
  readonly path: string;
  /** Mode and hash of the wanted entry, in the format of `update-index --index-info`. */
  readonly entry: string;
}

function stepsOf({ path, from, before, after }: ChangedFile): readonly IndexUpdate[] {
  const gone = `0 ${(before ?? after)?.blob.replace(/./g, '0') ?? ''}`;
  const moved = from === null ? [] : [{ path: from, entry: gone }];
  return [...moved, { path, entry: after === null ? gone : `${after.mode} ${after.blob}` }];
}
