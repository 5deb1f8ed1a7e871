import { spawn } from 'node:child_process';
import type { Readable } from 'node:stream';
import { MARK } from '../core/environment.ts';
import { codeOf } from '../disk.ts';
import { Refusal } from '../ports.ts';
import { markHere } from './on-behalf.ts';

/** Where a git call happens: whose objects, refs and configuration, and over which files. */
export interface Place {
  /** Also the working directory of git itself. */
  readonly workTree: string;
  /** `null`: git looks for it from `workTree` upwards. */
  readonly gitDir: string | null;
  /** Where objects are read and written; `null` for the git directory's own. */
  readonly objects: string | null;
}

export interface GitCall {
  readonly place: Place;
  readonly args: readonly string[];
  /** Instead of the git directory's own index. */
  readonly index?: string;
  readonly input?: string;
  /** More than this is cut off. 64 MiB unless said. */
  readonly maxBytes?: number;
  /** Variables beside the fixed ones, such as a commit's author. */
  readonly env?: Readonly<Record<string, string>>;
  /** `user`: with the person's own configuration and credentials, for what talks to a remote. Fixed unless said. */
  readonly configuration?: 'fixed' | 'user';
}

export interface GitAnswer {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** There was more than `maxBytes`. */
  readonly isCut: boolean;
}

/** What git printed. Throws `Refusal` with git's own words if it failed. */
export async function git(call: GitCall): Promise<string> {
  const answer = await askGit(call);
  if (answer.isCut) {
    throw new Refusal(
      `\`${shown(call)}\` printed more than can be read.`,
      'Make the change smaller.',
    );
  }
  if (answer.code !== 0) throw gitRefusal(call, answer);
  return answer.stdout.toString();
}

/** For calls whose failure is an answer. Throws `Refusal` only if git could not be started. */
export function askGit(call: GitCall): Promise<GitAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...FIXED, ...call.args], {
      cwd: call.place.workTree,
      env: environment(call),
      stdio: [call.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    child.on('error', (error) => reject(couldNotStart(codeOf(error), error.message)));
    const stdout = gathered(child.stdout, call.maxBytes ?? MOST_BYTES);
    const stderr = gathered(child.stderr, MOST_BYTES);
    // Git may end without reading it all; its exit code says what came of that.
    child.stdin?.on('error', () => {}).end(call.input);
    child.on('close', (code) =>
      resolve({
        // Ended by a signal, such as when it wrote more than is wanted.
        code: code ?? (stdout.isCut() ? 0 : 128),
        stdout: stdout.bytes(),
        stderr: stderr.bytes().toString(),
        isCut: stdout.isCut(),
      }),
    );
  });
}

const MOST_BYTES = 64 * 1024 * 1024;

/** What a stream holds, up to so many bytes; then it is closed, which ends git. */
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

/** `-z` output as a list. */
export function fields(text: string): readonly string[] {
  return text === '' ? [] : text.replace(/\0$/, '').split('\0');
}

export function gitRefusal(call: GitCall, answer: GitAnswer): Refusal {
  const words = answer.stderr.trim().split('\n').slice(0, 5).join('\n');
  return new Refusal(
    `\`${shown(call)}\` failed: ${words === '' ? `exit code ${answer.code}` : words}`,
    'Look at what git says, put the repository right, then try again.',
  );
}

/** Wins over any configuration file, so that nothing an agent wrote into one is ever executed. */
const FIXED: readonly string[] = [
  'advice.addEmbeddedRepo=false',
  'commit.gpgSign=false',
  'core.autocrlf=false',
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'core.protectHFS=true',
  'core.protectNTFS=true',
  'core.quotePath=true',
  'core.safecrlf=false',
  'core.splitIndex=false',
  'core.untrackedCache=false',
  'diff.ignoreSubmodules=all',
  'gc.auto=0',
  'maintenance.auto=false',
  'protocol.ext.allow=never',
  'submodule.recurse=false',
].flatMap((setting) => ['-c', setting]);

function environment(call: GitCall): Readonly<Record<string, string>> {
  const { place, index } = call;
  const mark = markHere();
  return {
    ...(call.configuration === 'user' ? ownEnvironment() : fixedEnvironment()),
    ...(mark === null ? {} : { [MARK]: mark }),
    LC_ALL: 'C',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // For reflogs; commits carry the author that the caller gives.
    GIT_COMMITTER_NAME: 'Phasegate',
    GIT_COMMITTER_EMAIL: 'phasegate@users.noreply.github.com',
    ...(place.gitDir === null ? {} : { GIT_DIR: place.gitDir, GIT_WORK_TREE: place.workTree }),
    ...(place.objects === null ? {} : { GIT_OBJECT_DIRECTORY: place.objects }),
    ...(index === undefined ? {} : { GIT_INDEX_FILE: index }),
    ...call.env,
  };
}

function fixedEnvironment(): Readonly<Record<string, string>> {
  const { PATH = '' } = process.env;
  return {
    PATH,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_ATTR_NOSYSTEM: '1',
  };
}

/** Ours without what would point git to another repository. */
function ownEnvironment(): Readonly<Record<string, string>> {
  const own: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !REDIRECTING.has(name)) own[name] = value;
  }
  return own;
}

const REDIRECTING: ReadonlySet<string> = new Set([
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_PREFIX',
  'GIT_WORK_TREE',
]);

function couldNotStart(code: string | null, message: string): Refusal {
  return code === 'ENOENT'
    ? new Refusal('`git` was not found.', 'Install git 2.39 or newer and put it on the PATH.')
    : new Refusal(
        `git could not be run: ${message}`,
        'Look at what the system says, then try again.',
      );
}

function shown(call: GitCall): string {
  return `git ${call.args.slice(0, 2).join(' ')}`;
}
