import { setTimeout as after } from 'node:timers/promises';
import type { Commit } from '../../core/lib/brands.ts';
import { tokenRemedy } from '../../core/text/token-remedy.ts';
import { Refusal } from '../../ports.ts';
import { type ChangedFile, changedFiles } from '../change/change.ts';
import { askGit, type GitLocation, type GitRunner } from '../git.ts';
import { resolveCommit } from '../head.ts';
import { rejected } from './rejected.ts';

/** A branch on a server that accepts the token over HTTP. */
export interface TokenRemote {
  /** Without a user name or password. */
  readonly url: string;
  readonly token: string;
  /**
   * Starts git for a push (default: this process, invisible to children). The token is in the environment, never in the
   * arguments.
   */
  readonly ask?: GitRunner;
}

export interface PushCommit {
  readonly commit: Commit;
  readonly branch: string;
  /** The expected tip of the branch; `null`: it must not exist. Otherwise nothing is pushed. */
  readonly expected: string | null;
}

type ChangedBlob = Pick<ChangedFile, 'path' | 'before' | 'after'>;

/** The changed files between two commits; a rename is a removed and an added file. */
export async function changesBetween(
  place: GitLocation,
  from: Commit,
  to: Commit,
): Promise<readonly ChangedBlob[]> {
  const files = await changedFiles(place, from, to);
  return files
    .flatMap((file): readonly ChangedBlob[] =>
      file.from === null
        ? [file]
        : [
            { path: file.from, before: file.before, after: null },
            { path: file.path, before: null, after: file.after },
          ],
    )
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * Pushes one commit with a token that only this git process gets, without the person's configuration. Throws `Refusal` with git's
 * message.
 */
export async function pushWithToken(
  place: GitLocation,
  remote: TokenRemote,
  { commit, branch, expected }: PushCommit,
): Promise<void> {
  const ref = `refs/heads/${branch}`;
  const args = [
    ...['push', '--quiet', '--no-verify', '--no-follow-tags'],
    `--force-with-lease=${ref}:${expected ?? ''}`,
    ...['--', remote.url, `${commit}:${ref}`],
  ];
  const said = await askWithToken(place, remote, args, remote.ask);
  if (said === null) return;
  const known = rejected(branch, remote.url, said);
  if (known !== null) throw known;
  throw new Refusal(
    `\`${branch}\` could not be pushed to ${remote.url}: ${said}`,
    remedyForGit(said),
    { isPassing: isPassing(said) },
  );
}

/**
 * Fetches the commits of a branch into the runner's objects, with the same precautions as a push; returns its tip. `depth`: the
 * number of commits (default: all).
 */
export async function fetchWithToken(
  place: GitLocation,
  remote: TokenRemote,
  branch: string,
  depth?: number,
): Promise<Commit> {
  const args = [
    ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head'],
    ...['--no-recurse-submodules', '--no-auto-maintenance'],
    ...(depth === undefined ? [] : [`--depth=${depth}`]),
    ...['--', remote.url, `+refs/heads/${branch}:${FETCHED}`],
  ];
  const said = await askWithToken(place, remote, args);
  const tip = said === null ? await resolveCommit(place, FETCHED) : null;
  if (tip !== null) return tip;
  const words = said ?? 'git received no commits';
  throw new Refusal(
    `\`${branch}\` could not be fetched from ${remote.url}: ${words}`,
    remedyForGit(words),
    { isPassing: isPassing(words) },
  );
}

/** A ref in the runner's git directory. */
const FETCHED = 'refs/phasegate/fetched';

/** `null`: success; otherwise git's message. */
async function askWithToken(
  place: GitLocation,
  { url, token }: TokenRemote,
  args: readonly string[],
  ask: GitRunner = askGit,
): Promise<string | null> {
  const env = tokenVariables(url, token);
  for (let tried = 1; ; tried += 1) {
    const { code, stderr } = await ask({ place, args, env });
    if (code === 0) return null;
    const words = stderr.trim().replaceAll(token, '***');
    if (tried >= TRIES || !isPassing(words)) return words;
    await after(FIRST_WAIT_MS * 2 ** (tried - 1));
  }
}

/** The same as for API calls. */
const TRIES = 4;
const FIRST_WAIT_MS = 500;

/**
 * Whether another try may succeed, as for API calls. Repeating a push whose response was lost is harmless, because its lease
 * names the expected tip.
 */
export const isPassing = (words: string): boolean =>
  PASSING.some((pattern) => pattern.test(words)) && !/\[(?:remote )?rejected\]/.test(words);

/** Messages of git and curl. */
const PASSING: readonly RegExp[] = [
  /returned error: (?:429|5\d\d)\b|HTTP (?:429|5\d\d)\b/,
  /rate limit/i,
  /RPC failed|unexpected disconnect|hung up unexpectedly|early EOF|bad pack header/i,
  /Empty reply from server|Recv failure|Send failure|transfer closed|SSL_ERROR_SYSCALL/i,
  /Connection (?:reset|refused|timed out|was reset)|Operation timed out|Failed to connect/i,
  /Could(?:n't| not) (?:connect to server|resolve host)/i,
  // A page that something on the way put in the place of an answer.
  /info\/refs not valid|git-http-push failed|protocol error: bad line length|invalid content-type/i,
  // Such a page lists no branches. If the branch is really gone, the same words come again.
  /couldn't find remote ref/i,
];

/** The environment of a git that may use the token at that URL, and nowhere else. */
export function tokenVariables(url: string, token: string): Readonly<Record<string, string>> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    ...proxies(),
    GIT_ALLOW_PROTOCOL: 'https:http',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url}.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}

/** The proxy variables of this machine. */
export function proxies(): Readonly<Record<string, string>> {
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

function remedyForGit(words: string): string {
  const known = tokenRemedy(words);
  if (known !== null) return known;
  if (/\b403\b|denied to/.test(words)) {
    return 'Add the missing permission to the token: `permissions: { contents: write }`.';
  }
  if (/could not read (?:Username|Password)|Authentication failed/.test(words)) {
    return 'The token is invalid or expired. Use another token.';
  }
  return 'Follow the message of git, then run `phasegate resume`.';
}
