import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Commit, commitOf } from '../../core/lib/brands.ts';
import { protectedPaths } from '../../core/plan/protected.ts';
import { git } from '../git.ts';
import { realPlace } from '../git-dirs.ts';
import type { Repository } from '../repository.ts';
import { type ChangedFile, changedFiles } from './change.ts';

export interface Guidance {
  /** The untrusted commit: the head of a pull request. */
  readonly head: Commit;
  /** Whose word counts: where the pull request goes to. */
  readonly base: Commit;
  /** Globs of further paths, such as that of the pipeline file. */
  readonly more: readonly string[];
}

/**
 * A commit on top of `head` with all its files, but what tells agents and CI what to do (every protected path) as `base`
 * has it; `head` itself if that is the same. For a run that an untrusted pull request started: begin it here, in
 * place of `head`, as `platform.start.base`, and its change is what it changed from here on.
 */
export async function withTrustedGuidance(
  repository: Repository,
  { head, base, more }: Guidance,
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
    return commitOf((await git({ place, args, env: IDENTITY })).trim());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Step {
  readonly path: string;
  /** Mode and name of what is to be there, as `update-index --index-info` reads them. */
  readonly entry: string;
}

function stepsOf({ path, from, before, after }: ChangedFile): readonly Step[] {
  const gone = `0 ${(before ?? after)?.blob.replace(/./g, '0') ?? ''}`;
  const moved = from === null ? [] : [{ path: from, entry: gone }];
  return [...moved, { path, entry: after === null ? gone : `${after.mode} ${after.blob}` }];
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Phasegate',
  GIT_AUTHOR_EMAIL: 'phasegate@users.noreply.github.com',
};
