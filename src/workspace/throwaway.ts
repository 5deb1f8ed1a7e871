import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Commit } from '../core/lib/brands.ts';
import { entry, formatEntries, formatPairs, type SettingPair } from '../git/configuration.ts';
import { bringObjects } from '../git/objects/objects.ts';
import { copyIfThere, type RunnerDirectory } from '../git/objects/runner-directory.ts';
import type { Ref } from '../git/refs.ts';
import type { GitSettings } from '../git/settings.ts';
import { reopen, reopenWay } from '../system/open-folder.ts';
import { emptyTree, removeTree } from '../system/remove-tree.ts';
import type { LfsFiles } from './lfs/lfs.ts';
import { isRealFolder } from './real-folder.ts';
import type { Submodule } from './submodules.ts';

/** The parts of a throwaway `.git`, read once before any child has run. */
export interface ThrowawayParts {
  readonly own: RunnerDirectory;
  readonly objectFormat: string;
  readonly settings: GitSettings;
  /** Settings for the disk of the workspace. */
  readonly ofDisk: readonly SettingPair[];
  readonly refs: readonly Ref[];
  /** Whether children get copies, because they could write to the runner's objects. */
  readonly copies: boolean;
  /** Whether files in Git LFS are checked out with content. */
  readonly hasLfs?: boolean;
}

/** With the current files in Git LFS. */
export function withLfs({ own, ...rest }: ThrowawayParts, lfs: LfsFiles): ThrowawayParts {
  return { ...rest, own, hasLfs: lfs.of(join(own.folder, 'index')).size > 0 };
}

/**
 * Creates a `.git` for children that is complete enough to work with, without starting a process. Nothing reads it afterwards. An
 * existing folder stays in place, because it may be mounted; a link or file that a child put there is removed, never followed.
 */
export async function makeThrowaway(
  folder: string,
  parts: ThrowawayParts,
  submodules: readonly Submodule[],
): Promise<void> {
  const { own, copies } = parts;
  reopen(dirname(folder));
  if (!isRealFolder(dirname(folder), basename(folder))) await removeTree(folder);
  mkdirSync(folder, { recursive: true });
  await emptyTree(folder);
  await makeGitDir(folder, {
    from: own.folder,
    head: `ref: refs/heads/${own.branch}`,
    config: configuration(parts, submodules.length > 0),
    refs: packedRefs(parts, own.head()),
    copies,
  });
  for (const submodule of submodules) await addModule(folder, submodule, parts);
}

interface GitDirParts {
  /** The runner's git directory, which provides the index and objects. */
  readonly from: string;
  readonly head: string;
  readonly config: string;
  readonly refs: string;
  readonly copies: boolean;
}

async function makeGitDir(folder: string, parts: GitDirParts): Promise<void> {
  const { from, head, config, refs, copies } = parts;
  const names = [
    'hooks',
    'info',
    'logs',
    'objects/info',
    'objects/pack',
    'refs/heads',
    'refs/tags',
  ];
  for (const name of names) mkdirSync(join(folder, name), { recursive: true });
  const store = join(from, 'objects');
  const taken = ['index', 'shallow', 'info/attributes', 'info/exclude', 'info/sparse-checkout'];
  for (const name of taken) copyIfThere(join(from, name), join(folder, name));
  writeFileSync(join(folder, 'HEAD'), `${head}\n`);
  writeFileSync(join(folder, 'config'), config);
  writeFileSync(join(folder, 'packed-refs'), refs);
  if (copies) await bringObjects([store], { into: join(folder, 'objects'), copies });
  else writeFileSync(join(folder, 'objects', 'info', 'alternates'), `${store}\n`);
}

/** Inside the main git directory, as git does; the submodule's own `.git` is a file that points to it. */
async function addModule(
  folder: string,
  { path, commit, gitName, place, workspace }: Submodule,
  { objectFormat, ofDisk, copies }: ThrowawayParts,
): Promise<void> {
  const checkout = join(workspace, path);
  const up = path.split('/').map(() => '..');
  await makeGitDir(join(folder, gitName), {
    from: place.gitDir ?? '',
    head: commit,
    config: [
      ...formatEntries({ objectFormat, isBare: false, hasExtensions: false }),
      ...formatPairs(ofDisk),
      entry('core.worktree', relative(join('.git', gitName), path)),
      ACTIVE,
      '',
    ].join('\n'),
    refs: '# pack-refs with: peeled fully-peeled sorted \n',
    copies,
  });
  reopenWay(workspace, path);
  // What a child put in its place is a change, which is reported elsewhere; nothing is written through it.
  if (!isRealFolder(workspace, path)) return;
  await removeTree(join(checkout, '.git'));
  writeFileSync(join(checkout, '.git'), `gitdir: ${[...up, '.git', gitName].join('/')}\n`);
}

/** Activates all submodules, because git otherwise skips those that are not configured. */
const ACTIVE = entry('submodule.active', '.');

/** The person's branches and tags in git's order, and the run's own branch. */
function packedRefs({ refs, own }: ThrowawayParts, head: Commit): string {
  const name = `refs/heads/${own.branch}`;
  const others = refs.filter((ref) => ref.name !== name && ref.target === '');
  const all = [...others, { name, object: head, peeled: '' }].sort((a, b) =>
    Buffer.compare(Buffer.from(a.name), Buffer.from(b.name)),
  );
  const lines = all.map(({ name, object, peeled }) =>
    peeled === '' ? `${object} ${name}\n` : `${object} ${name}\n^${peeled}\n`,
  );
  return `# pack-refs with: peeled fully-peeled sorted \n${lines.join('')}`;
}

function configuration(
  { objectFormat, settings, ofDisk, hasLfs }: ThrowawayParts,
  hasSubmodules: boolean,
): string {
  const url = settings.get('remote.origin.url');
  const origin = url === null ? null : withoutLogin(url);
  // One value per key, because `git config KEY VALUE` cannot change multiple values.
  const kept = new Map(
    settings.all.filter(({ key }) => KEPT_SETTINGS.test(key)).map(({ key, value }) => [key, value]),
  );
  return [
    ...formatEntries({ objectFormat, isBare: false, hasExtensions: false }),
    entry('core.logallrefupdates', 'true'),
    ...(hasLfs === true ? LFS_FILTER.map(([key, value]) => entry(key, value)) : []),
    ...(hasSubmodules ? [ACTIVE] : []),
    ...[...kept].map(([key, value]) => entry(key, value)),
    ...formatPairs(ofDisk),
    ...(origin === null
      ? []
      : [
          entry('remote.origin.url', origin),
          entry('remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'),
        ]),
    '',
  ].join('\n');
}

/** Configures git-lfs for children, so that their git recognises contents; nothing is downloaded. */
const LFS_FILTER = [
  ['filter.lfs.clean', 'git-lfs clean -- %f'],
  ['filter.lfs.smudge', 'git-lfs smudge --skip -- %f'],
  ['filter.lfs.process', 'git-lfs filter-process --skip'],
] as const;

/** Settings of the committer and of file conversion; none that starts a program or grants access. */
const KEPT_SETTINGS =
  /^user\.(?:name|email)$|^core\.(?:precomposeunicode|autocrlf|eol|sparsecheckout|sparsecheckoutcone)$|^init\.defaultbranch$/;

/** The user of an SSH URL is not a secret; the user of an HTTP URL is, and so is any password. */
const withoutLogin = (url: string): string =>
  url.replace(/^([a-z+]+:\/\/)([^/\s]*)@/i, (_, scheme: string, login: string) =>
    /ssh/i.test(scheme) ? `${scheme}${login.replace(/:.*/, '')}@` : scheme,
  );
