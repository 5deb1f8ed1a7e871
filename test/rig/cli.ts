import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { execa } from 'execa';
import type { RunJson } from '../../src/core/run/show/report-json.ts';
import { CLI, PROJECT } from './project.ts';

/** Where a command is given: the folder it starts in, and a home beside it. */
export interface Somewhere {
  readonly path: string;
  readonly home: string;
}

export interface CliOptions {
  /** On top of a clean environment: not in CI, a home and a cache of its own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Another program than the committed bundle. */
  readonly program?: string;
  /** When it is aborted the process gets a SIGINT, as by Ctrl-C, or a SIGKILL. */
  readonly signal?: AbortSignal;
  readonly killSignal?: 'SIGINT' | 'SIGKILL';
  /** The user and group of the process, which only root may choose. */
  readonly as?: { readonly uid: number; readonly gid: number };
  /** Given all that the process has printed to stderr so far, whenever that grows. */
  readonly onStderr?: (text: string) => void;
}

export interface Ended {
  readonly code: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
  /** What it printed to stdout, which must be one JSON document. */
  json<T = RunJson>(): T;
}

/** The committed bundle as a process of its own: `await phasegate(repo, ['run', 'p.yml', '--json'])`. */
export async function phasegate(
  { path, home }: Somewhere,
  args: readonly string[],
  { env = {}, program = CLI, signal, killSignal = 'SIGINT', onStderr, as }: CliOptions = {},
): Promise<Ended> {
  const { PATH = '' } = process.env;
  const running = execa(process.execPath, [program, ...args], {
    cwd: path,
    env: {
      PATH,
      HOME: home,
      XDG_CACHE_HOME: join(home, '.cache'),
      GIT_CONFIG_NOSYSTEM: '1',
      // Where tests wait for what children tell them.
      PHASEGATE_SANDBOX_WRITE: tmpdir(),
      // Fake agents are programs of the rig, wherever this checkout lies.
      PHASEGATE_SANDBOX_READ: PROJECT,
      ...env,
    },
    extendEnv: false,
    reject: false,
    stdin: 'ignore',
    killSignal,
    forceKillAfterDelay: false,
    ...(as ?? {}),
    ...(signal === undefined ? {} : { cancelSignal: signal }),
  });
  if (onStderr !== undefined) tell(running.stderr, onStderr);
  const { exitCode, stdout, stderr } = await running;
  return { code: exitCode, stdout, stderr, json: () => JSON.parse(stdout) };
}

function tell(stream: Readable, onText: (text: string) => void): void {
  let text = '';
  stream.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
    onText(text);
  });
}

/** A file of what one attempt left: `await record(repo, 'r1/fix/2/prompt.md')`. */
export async function record({ path }: Somewhere, name: string): Promise<string> {
  const [run = '', ...rest] = name.split('/');
  return readFile(join(path, '.phasegate/runs', run, 'phases', ...rest), 'utf8');
}
