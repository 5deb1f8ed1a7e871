import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Commit } from '../../core/lib/brands.ts';
import { Refusal } from '../../ports.ts';
import { ownProgram } from '../../process/programs.ts';
import {
  entry,
  formatEntries,
  objectFormatOf,
  type SettingPair,
  settingVariables,
} from '../configuration.ts';
import { askGit, type GitAnswer } from '../git.ts';
import { pinnedRemotes, WITHOUT_FILES, withoutPassword } from '../publish/push.ts';
import { proxies, type TokenRemote } from '../publish/run-commits.ts';
import type { GitSettings } from '../settings.ts';
import { committedStore, contentFile, contentsIn, shareAll, workingStore } from './lfs-store.ts';

/** How the real git-lfs is run. */
export interface LfsCalls {
  /** The runner's git directory. */
  readonly own: string;
  /** The base of the run: its `.lfsconfig` applies. */
  readonly base: Commit;
  /** The person's settings, read before any child has run. */
  readonly settings: GitSettings;
  /** For GitHub; without it, the person's `origin` with the person's login. */
  readonly remote?: TokenRemote;
}

export const isLfsInstalled = (): boolean => ownProgram('git-lfs') !== null;

/** Downloads contents that a commit needs and the run's store lacks. Returns git-lfs's message on failure; `null`: done. */
export async function fetchContents(calls: LfsCalls, commit: Commit): Promise<string | null> {
  if (calls.settings.get('remote.origin.url') === null) return 'there is no remote `origin`';
  const { code, stderr } = await askLfs(calls, ['fetch', 'origin', commit]);
  return code === 0 ? null : lastWords(stderr);
}

/**
 * Uploads the contents of the run's commits before the commits are delivered; does nothing without Git LFS contents. Throws
 * `Refusal` with git-lfs's message.
 */
export async function uploadContents(calls: LfsCalls): Promise<void> {
  const { own } = calls;
  const oids = contentsIn(committedStore(own));
  if (oids.length === 0) return;
  if (!isLfsInstalled()) throw notInstalled();
  await shareAll({ from: committedStore(own), to: workingStore(own), copies: false });
  for (let at = 0; at < oids.length; at += AT_ONCE) {
    const some = oids.slice(at, at + AT_ONCE);
    const { code, stderr } = await askLfs(calls, ['push', '--object-id', 'origin', ...some]);
    if (code !== 0) throw uploadFailed(lastWords(withoutToken(stderr, calls)));
  }
  const lost = await lostOnDisk(calls, oids);
  if (lost !== null) throw uploadFailed(`the content ${lost.slice(0, 12)} did not arrive`);
}

/** Limits the length of the command line. */
const AT_ONCE = 500;

/**
 * Runs git-lfs in a bare git directory whose only commit is the base. There it finds no child's `.lfsconfig`, no hooks and no
 * settings but the pinned ones.
 */
async function askLfs(calls: LfsCalls, args: readonly string[]): Promise<GitAnswer> {
  const { own, base, remote } = calls;
  const folder = join(own, 'lfs-calls');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'refs', 'heads'), { recursive: true });
  await mkdir(join(folder, 'objects', 'info'), { recursive: true });
  await writeFile(join(folder, 'HEAD'), `${base}\n`);
  await writeFile(join(folder, 'objects', 'info', 'alternates'), `${join(own, 'objects')}\n`);
  await writeFile(join(folder, 'config'), configuration(calls));
  return askGit({
    place: { workTree: folder, gitDir: null },
    args: ['lfs', ...args],
    configuration: remote === undefined ? 'person' : 'fixed',
    env: {
      ...(remote === undefined ? {} : proxies()),
      ...settingVariables(pinned(calls)),
      ...WITHOUT_FILES,
    },
  });
}

function configuration({ own, base }: LfsCalls): string {
  return [
    ...formatEntries({ objectFormat: objectFormatOf(base), isBare: true, hasExtensions: false }),
    entry('lfs.storage', workingStore(own)),
    entry('lfs.locksverify', 'false'),
    entry('lfs.transfer.maxretries', '3'),
    '',
  ].join('\n');
}

/** With a token, the person's logins are not used, but the person's settings still decide where contents are stored. */
function pinned({ settings, remote }: LfsCalls): readonly SettingPair[] {
  const own = settings.all.filter(({ key }) => LFS.test(key));
  if (remote === undefined) return [...pinnedRemotes(settings), ...own];
  const { url, token } = remote;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return [
    ...own,
    { key: 'remote.origin.url', value: url },
    {
      key: `http.${url.replace(/(?:\.git)?\/?$/, '.git')}/info/lfs.extraHeader`,
      value: `Authorization: Basic ${basic}`,
    },
  ];
}

/** Settings of how contents are transferred; not which, and not their local storage. */
const LFS = /^lfs\.(?!storage$)|^remote\..*\.(?:lfsurl|lfspushurl)$/;

/** git-lfs itself copies to folder remotes, and may exit with 0 without having copied anything. */
async function lostOnDisk(calls: LfsCalls, oids: readonly string[]): Promise<string | null> {
  const { stdout } = await askLfs(calls, ['env']);
  const [, url = ''] = /^Endpoint=(file:\S+)/m.exec(stdout.toString()) ?? [];
  const folder = pathOf(url);
  if (folder === null) return null;
  const gitDir = existsSync(join(folder, '.git')) ? join(folder, '.git') : folder;
  // The remote's own `lfs.storage` may be anywhere.
  if (/storage/i.test(await readFile(join(gitDir, 'config'), 'utf8').catch(() => 'storage')))
    return null;
  return oids.find((oid) => !existsSync(contentFile(join(gitDir, 'lfs'), oid))) ?? null;
}

function pathOf(url: string): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null;
  }
}

function withoutToken(text: string, { remote }: LfsCalls): string {
  return remote === undefined ? text : text.replaceAll(remote.token, '***');
}

/** Removes progress lines, names of log files, and credentials in URLs. */
function lastWords(stderr: string): string {
  const lines = withoutPassword(stderr)
    .replace(/(https?:[^\s?]+)\?\S+/g, '$1')
    .split(/[\r\n]+/)
    .filter((line) => line !== '' && !IDLE.test(line));
  const words = lines.slice(-5).join('\n').trim();
  return words === '' ? 'git-lfs gave no reason' : words;
}

const IDLE = /^(?:(?:Up|Down)loading LFS objects:|Errors logged to|Use `git lfs logs)/;

function uploadFailed(words: string): Refusal {
  return new Refusal(
    `The contents of files in Git LFS could not be uploaded: ${words}`,
    'Follow the message of git-lfs: check the storage and its permissions, then run `phasegate resume`.',
  );
}

function notInstalled(): Refusal {
  return new Refusal(
    'The change contains files stored with Git LFS, but git-lfs is not installed.',
    'Install git-lfs (https://git-lfs.com) on this machine, then run `phasegate resume`.',
  );
}
