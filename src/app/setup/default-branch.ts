import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Commit, commitOf } from '../../core/lib/brands.ts';
import { fetchRemoteState } from '../../delivery/github/look.ts';
import type { RunCommits } from '../../delivery/run-commits.ts';
import { AS_OWN_AUTHOR } from '../../git/as-own-author.ts';
import { fields, type GitLocation, git } from '../../git/git.ts';
import { contentsOf } from '../../git/objects/blobs.ts';
import { ObjectReader } from '../../git/objects/object-reader.ts';
import { treeOf } from '../../git/objects/runner-directory.ts';
import { changesBetween, fetchWithToken, pushWithToken } from '../../git/publish/run-commits.ts';
import { Refusal } from '../../ports.ts';
import { removeTree } from '../../system/remove-tree.ts';
import type { GitHubConnection } from '../wiring/delivery.ts';
import { setupRefusal } from './refusal.ts';

/**
 * The newest commit of the default branch on GitHub, in a git directory of its own: the person's repository is neither read nor
 * changed.
 */
export interface DefaultBranch extends AsyncDisposable {
  readonly name: string;
  readonly head: Commit;
  /** Texts of the files that a setup may write, by path. */
  readonly texts: ReadonlyMap<string, string>;
  /** For a delivery. */
  readonly commits: RunCommits;
  /** Empty; for a delivery. */
  readonly folder: string;
  /** Writes a commit with these files on `head`. */
  readonly commitWith: (files: ReadonlyMap<string, string>, message: string) => Promise<Commit>;
  /** The tip of the branch on GitHub if it has the same files at these paths as the commit; `null`: it has others. */
  readonly hasSame: (
    branch: string,
    commit: Commit,
    paths: readonly string[],
  ) => Promise<Commit | null>;
}

/** Fetches the default branch. Throws `Refusal`. */
export async function fetchDefaultBranch(
  { github, access, token }: GitHubConnection,
  again: string,
): Promise<DefaultBranch> {
  const name = await defaultBranchName({ github, access, token }, again);
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-init-'));
  const remote = { url: access.url, token };
  try {
    // git cannot initialise a repository if a git directory is given.
    await git({ place: { workTree: folder, gitDir: null }, args: ['init', '--quiet', '--bare'] });
    const place: GitLocation = { workTree: folder, gitDir: folder };
    const head = await fetchWithToken(place, remote, name, 1);
    const objects = new ObjectReader(place);
    const entries = await treeEntries(place, head);
    return {
      ...{ name, head, folder },
      texts: await textsOf(objects, entries),
      commits: {
        tree: (commit) => treeOf(objects, commit),
        changes: (from, to) => changesBetween(place, from, to),
        contents: (blobs, mostBytes) => contentsOf(objects, blobs, mostBytes),
        push: (wanted) => pushWithToken(place, remote, wanted),
      },
      commitWith: async (files, message) => {
        refuseInTheWay(entries, [...files.keys()]);
        return commitWith(place, head, { files, message });
      },
      hasSame: async (branch, commit, paths) => {
        const tip = await fetchWithToken(place, remote, branch, 1);
        const isSame =
          (await entriesAt(place, tip, paths)) === (await entriesAt(place, commit, paths));
        return isSame ? tip : null;
      },
      [Symbol.asyncDispose]: async () => {
        await objects[Symbol.asyncDispose]();
        await removeTree(folder);
      },
    };
  } catch (error) {
    await removeTree(folder);
    throw setupRefusal(error, { permission: null, again });
  }
}

async function defaultBranchName({ github, access }: GitHubConnection, again: string) {
  const none = '0'.repeat(40);
  try {
    const query = { base: none, branch: 'phasegate/init', target: null, withPulls: false };
    const { defaultBranch } = await fetchRemoteState(github, query);
    if (defaultBranch !== null) return defaultBranch;
  } catch (error) {
    throw setupRefusal(error, { permission: '"Contents: Read and write"', again });
  }
  throw new Refusal(
    `${access.repository} has no commit on GitHub.`,
    'Push the first commit: `git push origin HEAD`.',
  );
}

/** What `init` may write. */
const PLACES = ['.github', 'phasegate.yml'];
/** Of all these texts. */
const MAX_BYTES = 64 * 1024 * 1024;

interface TreeEntry {
  readonly mode: string;
  readonly blob: string;
  readonly path: string;
}

/** Files, links and submodules at these places. */
async function treeEntries(place: GitLocation, commit: Commit): Promise<readonly TreeEntry[]> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...PLACES];
  return fields(await git({ place, args })).map((line) => {
    const [about = '', path = ''] = line.split(/\t(.*)/s);
    const [mode = '', , blob = ''] = about.split(' ');
    return { mode, blob, path };
  });
}

const isFile = ({ mode }: TreeEntry): boolean => mode.startsWith('100');

async function textsOf(
  objects: ObjectReader,
  entries: readonly TreeEntry[],
): Promise<ReadonlyMap<string, string>> {
  const files = entries.filter(isFile).filter(({ path }) => WRITTEN.test(path));
  const blobs = files.map(({ blob }) => blob);
  const contents = await contentsOf(objects, blobs, MAX_BYTES);
  return new Map(files.map(({ path, blob }) => [path, contents?.get(blob)?.toString() ?? '']));
}

const WRITTEN = /^(?:\.github\/)?phasegate\.yml$|^\.github\/(?:pipelines|workflows)\//;

/** A link, a submodule, or a file at the place of a folder would be replaced by the files. Throws `Refusal`. */
function refuseInTheWay(entries: readonly TreeEntry[], paths: readonly string[]): void {
  const found = entries.find((entry) =>
    paths.some(
      (path) => path.startsWith(`${entry.path}/`) || (path === entry.path && !isFile(entry)),
    ),
  );
  if (found === undefined) return;
  throw new Refusal(
    `\`${found.path}\` on the default branch is a link, a submodule or a file, so files cannot be written there.`,
    'Remove it from the default branch, or run `phasegate init` without `--pull-request`.',
  );
}

async function commitWith(
  place: GitLocation,
  parent: Commit,
  { files, message }: { readonly files: ReadonlyMap<string, string>; readonly message: string },
): Promise<Commit> {
  const index = join(place.workTree, 'setup-index');
  await git({ place, index, args: ['read-tree', parent] });
  const lines: string[] = [];
  for (const [path, text] of files) {
    const blob = await git({ place, args: ['hash-object', '-w', '--stdin'], input: text });
    lines.push(`100644 ${blob.trim()}\t${path}\0`);
  }
  const args = ['update-index', '-z', '--index-info'];
  await git({ place, index, args, input: lines.join('') });
  const tree = (await git({ place, index, args: ['write-tree'] })).trim();
  const commit = ['commit-tree', '--no-gpg-sign', '-p', parent, '-m', message, tree];
  return commitOf((await git({ place, args: commit, env: AS_OWN_AUTHOR })).trim());
}

const entriesAt = (place: GitLocation, commit: Commit, paths: readonly string[]) =>
  git({ place, args: ['ls-tree', '-r', '-z', '--full-tree', commit, '--', ...paths] });
