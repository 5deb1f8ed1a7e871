import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Commit } from '../core/brands.ts';
import { codeOf } from '../disk.ts';
import { remedyForWords } from '../github/remedy.ts';
import { Refusal } from '../ports.ts';
import { type ChangedFile, changedFiles } from './change.ts';
import { askGit, git, gitRefusal, type Place } from './git.ts';
import { realPlace } from './git-dirs.ts';
import type { Repository } from './repository.ts';
import { createView } from './view.ts';

/** A branch of a server that takes the token by HTTP. */
export interface TokenRemote {
  /** Without a name or password in it. */
  readonly url: string;
  readonly token: string;
}

export interface PushCommit {
  readonly commit: Commit;
  readonly branch: string;
  /** Where the branch is now; `null`: it is not there. Else nothing is pushed. */
  readonly expected: string | null;
}

export async function treeOf(repository: Repository, commit: Commit): Promise<string> {
  const args = ['rev-parse', '--verify', '--end-of-options', `${commit}^{tree}`];
  return (await git({ place: realPlace(repository), args })).trim();
}

type OneFile = Pick<ChangedFile, 'path' | 'before' | 'after'>;

/** A rename as what it is: a file less and a file more. */
export async function changesBetween(
  repository: Repository,
  from: Commit,
  to: Commit,
): Promise<readonly OneFile[]> {
  const files = await changedFiles(realPlace(repository), from, to);
  return files
    .flatMap((file): readonly OneFile[] =>
      file.from === null
        ? [file]
        : [
            { path: file.from, before: file.before, after: null },
            { path: file.path, before: null, after: file.after },
          ],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Blobs by name; `null` if they are more than `mostBytes` together. */
export async function contentsOf(
  repository: Repository,
  blobs: readonly string[],
  mostBytes: number,
): Promise<ReadonlyMap<string, Buffer> | null> {
  const names = [...new Set(blobs)];
  const contents = new Map<string, Buffer>();
  if (names.length === 0) return contents;
  const input = `${names.join('\n')}\n`;
  // Each blob has a line of its own before it.
  const maxBytes = mostBytes + names.length * 100;
  const call = { place: realPlace(repository), args: ['cat-file', '--batch'], input, maxBytes };
  const answer = await askGit(call);
  if (answer.isCut) return null;
  if (answer.code !== 0) throw gitRefusal(call, answer);
  let at = 0;
  for (const name of names) {
    const start = answer.stdout.indexOf('\n', at) + 1;
    const size = Number(answer.stdout.toString('latin1', at, start).split(' ')[2]);
    contents.set(name, answer.stdout.subarray(start, start + size));
    at = start + size + 1;
  }
  return contents;
}

/**
 * Pushes one commit with a token that only this git process knows, and with none of the checkout's configuration: what
 * lies there could send it, and the token, elsewhere. Throws `Refusal` with git's words.
 */
export async function pushWithToken(
  repository: Repository,
  { url, token }: TokenRemote,
  { commit, branch, expected }: PushCommit,
): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-push-'));
  try {
    const place = await bareView(repository, folder, commit);
    const { code, stderr } = await askGit({
      place,
      args: [
        ...['push', '--quiet', '--no-verify', '--no-follow-tags'],
        `--force-with-lease=${ref}:${expected ?? ''}`,
        ...['--', url, `${commit}:${ref}`],
      ],
      env: { ...proxies(), ...withToken(url, token), GIT_ALLOW_PROTOCOL: 'https:http' },
    });
    if (code === 0) return;
    const words = stderr.trim().replaceAll(token, '***');
    throw new Refusal(`\`${branch}\` could not be pushed to ${url}: ${words}`, remedyFor(words));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bareView(repository: Repository, folder: string, head: Commit): Promise<Place> {
  const view = await createView({ folder, repository, head });
  try {
    await copyFile(join(repository.commonDir, 'shallow'), join(folder, 'shallow'));
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
  return view;
}

function withToken(url: string, token: string): Readonly<Record<string, string>> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url}.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}

/** How this machine reaches the network. */
function proxies(): Readonly<Record<string, string>> {
  const entries = PROXIES.flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

const PROXIES = [
  ...['http_proxy', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY'],
  ...['GIT_SSL_CAINFO', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
] as const;

function remedyFor(words: string): string {
  const known = remedyForWords(words);
  if (known !== null) return known;
  if (/\b403\b|denied to/.test(words)) {
    return 'Give the token what it lacks: `permissions: { contents: write }`.';
  }
  if (/could not read (?:Username|Password)|Authentication failed/.test(words)) {
    return 'The token is not valid, or not any more: give another.';
  }
  if (/stale info/.test(words)) return 'Somebody moved the branch meanwhile: `phasegate resume`.';
  return 'See to what git says, then `phasegate resume`.';
}
