import { setTimeout as after } from 'node:timers/promises';
import type { Commit } from '../../core/lib/brands.ts';
import { tokenRemedy } from '../../core/text/token-remedy.ts';
import { Refusal } from '../../ports.ts';
import { type ChangedFile, changedFiles } from '../change/change.ts';
import { type AskGit, askGit, type Place } from '../git.ts';
import { resolveCommit } from '../head.ts';
import { rejected } from './rejected.ts';

/** A branch of a server that takes the token by HTTP. */
export interface TokenRemote {
  /** Without a name or password in it. */
  readonly url: string;
  readonly token: string;
  /** Who starts git for a push (default: this process, unseen). The token is in the environment, never in the arguments. */
  readonly ask?: AskGit;
}

export interface PushCommit {
  readonly commit: Commit;
  readonly branch: string;
  /** Where the branch is now; `null`: it is not there. Else nothing is pushed. */
  readonly expected: string | null;
}

type OneFile = Pick<ChangedFile, 'path' | 'before' | 'after'>;

/** A rename as what it is: a file less and a file more. */
export async function changesBetween(
  place: Place,
  from: Commit,
  to: Commit,
): Promise<readonly OneFile[]> {
  const files = await changedFiles(place, from, to);
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

/**
 * Pushes one commit with a token that only this git process knows, and with none of the person's configuration. Throws
 * `Refusal` with git's words.
 */
export async function pushWithToken(
  place: Place,
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
  throw new Refusal(`\`${branch}\` could not be pushed to ${remote.url}: ${said}`, remedyFor(said));
}

/** Brings the commits of a branch there into the runner's objects, as careful as a push; its tip. */
export async function fetchWithToken(
  place: Place,
  remote: TokenRemote,
  branch: string,
): Promise<Commit> {
  const args = [
    ...['fetch', '--quiet', '--no-tags', '--no-write-fetch-head'],
    ...['--no-recurse-submodules', '--no-auto-maintenance'],
    ...['--', remote.url, `+refs/heads/${branch}:${FETCHED}`],
  ];
  const said = await askWithToken(place, remote, args);
  const tip = said === null ? await resolveCommit(place, FETCHED) : null;
  if (tip !== null) return tip;
  const words = said ?? 'git received no commits';
  throw new Refusal(
    `\`${branch}\` could not be fetched from ${remote.url}: ${words}`,
    remedyFor(words),
  );
}

/** In the runner's directory alone. */
const FETCHED = 'refs/phasegate/fetched';

/** `null` if it went well, else what git said. */
async function askWithToken(
  place: Place,
  { url, token }: TokenRemote,
  args: readonly string[],
  ask: AskGit = askGit,
): Promise<string | null> {
  const env = { ...proxies(), ...withToken(url, token), GIT_ALLOW_PROTOCOL: 'https:http' };
  for (let tried = 1; ; tried += 1) {
    const { code, stderr } = await ask({ place, args, env });
    if (code === 0) return null;
    const words = stderr.trim().replaceAll(token, '***');
    if (tried >= TRIES || !isPassing(words)) return words;
    await after(FIRST_WAIT_MS * 2 ** (tried - 1));
  }
}

/** As with the API's calls. */
const TRIES = 4;
const FIRST_WAIT_MS = 500;

/**
 * Another try may bring an answer, as with the API's calls. A push whose answer was lost does no harm twice: its lease says
 * where the branch has to be.
 */
export const isPassing = (words: string): boolean =>
  PASSING.some((pattern) => pattern.test(words)) && !/\[(?:remote )?rejected\]/.test(words);

/** In the words of git and of curl. */
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

function withToken(url: string, token: string): Readonly<Record<string, string>> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${url}.extraHeader`,
    GIT_CONFIG_VALUE_0: `Authorization: Basic ${basic}`,
  };
}

/** How this machine reaches the network. */
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

function remedyFor(words: string): string {
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
