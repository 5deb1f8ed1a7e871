import type { Commit } from '../core/brands.ts';
import { remedyForWords } from '../github/remedy.ts';
import { Refusal } from '../ports.ts';
import { inBareView } from './bare-view.ts';
import { type ChangedFile, changedFiles } from './change.ts';
import { askGit, git, gitRefusal, type Place } from './git.ts';
import { realPlace } from './git-dirs.ts';
import { resolveCommit } from './head.ts';
import type { Repository } from './repository.ts';

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
  remote: TokenRemote,
  { commit, branch, expected }: PushCommit,
): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const args = [
    ...['push', '--quiet', '--no-verify', '--no-follow-tags'],
    `--force-with-lease=${ref}:${expected ?? ''}`,
    ...['--', remote.url, `${commit}:${ref}`],
  ];
  await inBareView(repository, commit, async (place) => {
    const said = await askWithToken(place, remote, args);
    if (said === null) return;
    throw new Refusal(
      `\`${branch}\` could not be pushed to ${remote.url}: ${said}`,
      remedyFor(said),
    );
  });
}

/** Brings the commits of a branch there into the repository's objects, as careful as a push; its tip. */
export async function fetchWithToken(
  repository: Repository,
  remote: TokenRemote,
  branch: string,
): Promise<Commit> {
  const args = [
    ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head'],
    ...['--no-recurse-submodules', '--no-auto-maintenance'],
    ...['--', remote.url, `+refs/heads/${branch}:${FETCHED}`],
  ];
  return inBareView(repository, repository.head, async (place) => {
    const said = await askWithToken(place, remote, args);
    const tip = said === null ? await resolveCommit(place, FETCHED) : null;
    if (tip !== null) return tip;
    const words = said ?? 'nothing came';
    throw new Refusal(
      `\`${branch}\` could not be fetched from ${remote.url}: ${words}`,
      remedyFor(words),
    );
  });
}

/** In the view alone. */
const FETCHED = 'refs/phasegate/fetched';

/** `null` if it went well, else what git said. */
async function askWithToken(
  place: Place,
  { url, token }: TokenRemote,
  args: readonly string[],
): Promise<string | null> {
  const env = { ...proxies(), ...withToken(url, token), GIT_ALLOW_PROTOCOL: 'https:http' };
  const { code, stderr } = await askGit({ place, args, env });
  return code === 0 ? null : stderr.trim().replaceAll(token, '***');
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
