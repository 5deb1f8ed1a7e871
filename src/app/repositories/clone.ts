import { hash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Commit } from '../../core/lib/brands.ts';
import {
  askGit,
  type GitCall,
  type GitLocation,
  git,
  gitOrNull,
  gitRefusal,
} from '../../git/git.ts';
import { resolveCommit } from '../../git/head.ts';
import { tokenVariables } from '../../git/publish/run-commits.ts';
import { Refusal } from '../../ports.ts';
import { makeFolder } from '../../system/disk.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { userCache } from '../../system/user-cache.ts';
import { isInActions } from '../stored/surroundings.ts';
import { serverUrl } from './address.ts';

/** The folder of a repository's clone in the user's cache; two addresses never share one. */
export function cloneFolder(
  address: string,
  name: string,
  use: 'many' | 'repositories' = 'many',
): string {
  const digest = hash('sha256', address).slice(0, 12);
  const plain = name.replace(/[^\w.-]+/g, '-');
  return join(clonesFolder(), use, `${plain}-${digest}`);
}

/** In a workflow, clones end with the job: a job that delivers reads nothing that another one left. */
function clonesFolder(): string {
  const { RUNNER_TEMP: temporary = '' } = process.env;
  return isInActions() && temporary !== ''
    ? join(temporary, 'phasegate-clones')
    : userCache(process.env);
}

/**
 * Creates or updates a clone and checks out the newest commit of a branch. If `ref` is not a branch, the default branch is
 * checked out. Manual changes in the clone are lost. Throws `Refusal` with git's message.
 */
export async function freshClone(
  address: string,
  folder: string,
  { ref = null, token = null }: Wanted = {},
): Promise<void> {
  await update(address, folder, token);
  const isBranch =
    ref !== null &&
    (await resolveCommit(cloneLocation(folder), `refs/remotes/origin/${ref}`)) !== null;
  const branch = isBranch ? ref : await defaultBranch(folder);
  await at(folder, [
    'checkout',
    '--quiet',
    '--force',
    '-B',
    branch,
    `refs/remotes/origin/${branch}`,
  ]);
}

/** Creates or updates a clone. The newest commit of its default branch; what is checked out stays. */
export async function newestCommit(address: string, folder: string): Promise<Commit | null> {
  await update(address, folder, null);
  const branch = await defaultBranch(folder);
  return resolveCommit(cloneLocation(folder), `refs/remotes/origin/${branch}`);
}

async function update(address: string, folder: string, token: string | null): Promise<void> {
  const login = loginWith(address, token);
  if (!existsSync(join(folder, '.git', READY))) return clone(address, folder, login);
  await at(folder, ['fetch', '--quiet', '--prune', 'origin'], login);
  await at(folder, ['remote', 'set-head', 'origin', '--auto'], login);
}

interface Wanted {
  readonly ref?: string | null;
  /** Of the repository (default: the login of the person's git). */
  readonly token?: string | null;
}

type Login = Pick<GitCall, 'configuration' | 'env'>;

/** The token goes to GitHub and nowhere else: the address may come from a checkpoint that nobody has confirmed yet. */
const loginWith = (address: string, token: string | null): Login =>
  token !== null && address.startsWith(`${serverUrl()}/`)
    ? { configuration: 'fixed', env: tokenVariables(address, token) }
    : { configuration: 'person' };

/** Written last; it marks the clone as complete. */
const READY = 'phasegate-ready';

async function clone(address: string, folder: string, login: Login): Promise<void> {
  makeFolder(dirname(folder));
  await removeTree(folder);
  const place = { workTree: dirname(folder), gitDir: null };
  const args = ['clone', '--quiet', '--no-checkout', '--', address, basename(folder)];
  const call = { place, args, ...login };
  const answer = await askGit(call);
  if (answer.code !== 0) {
    await removeTree(folder);
    throw gitRefusal(call, answer);
  }
  writeFileSync(join(folder, '.git', READY), '');
}

async function defaultBranch(folder: string): Promise<string> {
  const args = ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'];
  const head = await gitOrNull({ place: cloneLocation(folder), args });
  const branch = (head ?? '').trim().replace(/^origin\//, '');
  if (branch !== '') return branch;
  throw new Refusal(
    `The repository of the clone ${folder} has no commit on its default branch.`,
    'Create a first commit there, or remove the repository from `--repos`.',
  );
}

const cloneLocation = (folder: string): GitLocation => ({
  workTree: folder,
  gitDir: join(folder, '.git'),
});

const at = (
  folder: string,
  args: readonly string[],
  login: Login = { configuration: 'person' },
): Promise<string> => git({ place: cloneLocation(folder), args, ...login });
