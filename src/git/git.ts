import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { OWN_AUTHOR } from '../core/change/own-author.ts';
import { MARK_VARIABLE } from '../core/plan/environment.ts';
import { type Child, Refusal } from '../ports.ts';
import { ownPath, ownProgram } from '../process/programs.ts';
import { debugTimed } from '../system/debug-log.ts';
import { codeOf } from '../system/disk.ts';
import { markHere } from './on-behalf.ts';

/** Where a git call runs: the git directory, and its files. */
export interface GitLocation {
  /** The working directory of the git process, too. */
  readonly workTree: string;
  /** `null`: git searches from `workTree` upwards. */
  readonly gitDir: string | null;
}

export interface GitCall {
  readonly place: GitLocation;
  readonly args: readonly string[];
  /** Replaces the git directory's own index. */
  readonly index?: string;
  readonly input?: string | Buffer;
  /** Output beyond this size is truncated (default: 64 MiB). */
  readonly maxBytes?: number;
  /** Variables in addition to the fixed ones, such as a commit's author. */
  readonly env?: Readonly<Record<string, string>>;
  /** `person`: the person's own configuration and credentials (default: `fixed`). */
  readonly configuration?: 'fixed' | 'person';
  /** Milliseconds after which git is killed and the call rejects with `GitTooSlow` (default: no limit). */
  readonly limitMs?: number;
  /** Wraps git in another program, such as one that mounts a view first. */
  readonly through?: (program: string, args: readonly string[]) => GitCommand;
}

export interface GitCommand {
  readonly program: string;
  readonly args: readonly string[];
}

export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** The output was longer than `maxBytes`. */
  readonly isCut: boolean;
}

/** git's output. Throws `Refusal` with git's message if it failed. */
export async function git(call: GitCall): Promise<string> {
  const answer = await askGit(call);
  if (answer.isCut) {
    throw new Refusal(
      `\`${describeCall(call)}\` printed more output than the limit allows.`,
      'Make the change smaller.',
    );
  }
  if (answer.code !== 0) throw gitRefusal(call, answer);
  return answer.stdout.toString();
}

/** What git prints; `null`: it failed, as where something does not exist. */
export async function gitOrNull(call: GitCall): Promise<string | null> {
  const { code, stdout } = await askGit(call);
  return code === 0 ? stdout.toString() : null;
}

/** Starts git for a call and waits for its end. */
export type GitRunner = (call: GitCall) => Promise<GitAnswer>;

/** For calls that may fail. Throws `Refusal` if git could not be started, or was killed before it answered. */
export function askGit(call: GitCall): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = startGit(call);
    const ended = debugTimed('git', () => call.args.join(' '));
    child.on('error', (error) => reject(couldNotStart(codeOf(error), error.message)));
    const stdout = gathered(child.stdout, call.maxBytes ?? DEFAULT_MAX_BYTES);
    const stderr = gathered(child.stderr, DEFAULT_MAX_BYTES);
    // git may end without reading all input; its exit code shows the result.
    child.stdin?.on('error', () => {}).end(call.input);
    const watch = watched(child, call.limitMs);
    child.on('close', (code, signal) => {
      watch.end();
      ended(() => String(signal ?? code));
      const isCut = stdout.isCut();
      if (!isCut && (code === null || code > KILLED_ABOVE))
        reject(watch.isOver() ? new GitTooSlow(call) : killed(call, signal ?? `code ${code}`));
      resolve({
        // Ended by a signal, because its output is longer than `maxBytes`.
        code: code ?? 0,
        stdout: stdout.bytes(),
        stderr: stderr.bytes().toString(),
        isCut,
      });
    });
  });
}

/** git was killed because it exceeded the call's time limit. */
export class GitTooSlow extends Refusal {
  override readonly name = 'GitTooSlow';

  constructor(call: GitCall) {
    super(
      `\`${describeCall(call)}\` took longer than ${call.limitMs} ms.`,
      'Check for a named pipe among the files that git reads, such as `.gitignore`.',
    );
  }
}

function watched(child: ChildProcess, limitMs: number | undefined) {
  let isOver = false;
  const end = (): void => {
    isOver = true;
    child.kill('SIGKILL');
  };
  const timer = limitMs === undefined ? undefined : setTimeout(end, limitMs);
  return { isOver: () => isOver, end: () => clearTimeout(timer) };
}

/** git's own exit codes are at most 129; a shell in between adds 128 to the number of the signal. */
export const KILLED_ABOVE = 129;

/** Starts git with the fixed settings and environment; its standard streams are pipes. */
export function startGit(call: GitCall): ChildProcess {
  const { program, args, cwd, env } = gitProcess(call);
  return spawn(program, [...args], {
    cwd,
    env,
    stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    // Ctrl-C in a terminal reaches its whole process group: the run stops in order, with git's answers. A person's own git
    // keeps the terminal, where ssh asks for a passphrase.
    detached: call.configuration !== 'person',
  });
}

/** The process of a call, for callers that start it themselves. Throws `Refusal` if git is not installed. */
export function gitProcess(call: GitCall): GitCommand & Pick<Child, 'cwd' | 'env'> {
  const git = ownProgram('git');
  if (git === null) throw couldNotStart('ENOENT', '');
  const settings = call.configuration === 'person' ? PERSONS : FIXED;
  const args = [...settings, ...call.args];
  const { through, place } = call;
  // A mount over a folder is visible only to processes that enter the folder afterwards.
  const command = through?.(git, ['-C', place.workTree, ...args]) ?? { program: git, args };
  const cwd = through === undefined ? place.workTree : '/';
  return { ...command, cwd, env: environment(call) };
}

export function killed(call: GitCall, how: string): Refusal {
  if (STOPPING.has(how)) {
    return new Refusal(
      `\`${describeCall(call)}\` was stopped by a signal (${how}) before it answered.`,
      '`phasegate resume` continues the run.',
    );
  }
  return new Refusal(
    `\`${describeCall(call)}\` was killed (${how}) before it answered.`,
    'Check that the machine has enough memory, then run `phasegate resume`.',
  );
}

/** Sent by a person or by the system to end a process in order, for example by Ctrl-C in a terminal. */
const STOPPING: ReadonlySet<string> = new Set(['SIGINT', 'SIGTERM', 'SIGHUP']);

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** Reads at most `most` bytes of a stream, then closes it, which ends git. */
function gathered(stream: Readable | null, most: number) {
  const chunks: Buffer[] = [];
  let size = 0;
  stream?.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    size += chunk.length;
    if (size > most) stream.destroy();
  });
  return {
    bytes: () => Buffer.concat(chunks).subarray(0, most),
    isCut: () => size > most,
  };
}

/** Splits `-z` output. */
export function fields(text: string): readonly string[] {
  return text === '' ? [] : (text.endsWith('\0') ? text.slice(0, -1) : text).split('\0');
}

export function gitRefusal(call: GitCall, answer: GitAnswer): Refusal {
  const words = answer.stderr.trim().split('\n').slice(0, 5).join('\n');
  return new Refusal(
    `\`${describeCall(call)}\` failed: ${words === '' ? `exit code ${answer.code}` : words}`,
    'Read the message of git, fix the repository, then try again.',
  );
}

/** Settings that override every configuration file. None of them starts a program. */
const SAFE: readonly string[] = [
  'advice.addEmbeddedRepo=false',
  'commit.gpgSign=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.quotePath=true',
  'core.untrackedCache=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'protocol.ext.allow=never',
  'submodule.recurse=false',
];

const settings = (list: readonly string[]): readonly string[] =>
  list.flatMap((setting) => ['-c', setting]);

/** For the person's repository, where files are compared with the person's own settings. */
const PERSONS = settings(SAFE);

const FIXED = settings([
  ...SAFE,
  'core.protectHFS=true',
  'core.protectNTFS=true',
  'core.safecrlf=false',
  'core.splitIndex=false',
]);

function environment(call: GitCall): Readonly<Record<string, string>> {
  const { place, index } = call;
  const mark = markHere();
  return {
    ...(call.configuration === 'person' ? personsEnvironment() : fixedEnvironment()),
    ...(mark === null ? {} : { [MARK_VARIABLE]: mark }),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    // For reflogs; commits carry the author that the caller gives.
    GIT_COMMITTER_NAME: OWN_AUTHOR.name,
    GIT_COMMITTER_EMAIL: OWN_AUTHOR.email,
    ...(place.gitDir === null ? {} : { GIT_DIR: place.gitDir, GIT_WORK_TREE: place.workTree }),
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
    ...call.env,
  };
}

function fixedEnvironment(): Readonly<Record<string, string>> {
  return {
    PATH: ownPath(),
    // Without a home, git ends at a path such as `~/rules` in the configuration of a repository.
    HOME: '/dev/null',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
  };
}

/** The person's environment without variables that would select another repository, or parts of one. */
function personsEnvironment(): Readonly<Record<string, string>> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !REDIRECTING.has(name)) own[name] = value;
  }
  return { ...own, PATH: ownPath() };
}

const REDIRECTING: ReadonlySet<string> = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_ATTR_SOURCE',
  'GIT_COMMON_DIR',
  'GIT_CONFIG',
  'GIT_DIR',
  'GIT_GRAFT_FILE',
  'GIT_IMPLICIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_INTERNAL_SUPER_PREFIX',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_REPLACE_REF_BASE',
  'GIT_SHALLOW_FILE',
  'GIT_WORK_TREE',
]);

function couldNotStart(code: string | null, message: string): Refusal {
  return code === 'ENOENT'
    ? new Refusal('`git` was not found.', 'Install git 2.39 or newer, and add it to the PATH.')
    : new Refusal(
        `git could not be run: ${message}`,
        'Read the message of the system, then try again.',
      );
}

function describeCall(call: GitCall): string {
  return `git ${call.args.slice(0, 2).join(' ')}`;
}
