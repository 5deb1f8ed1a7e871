import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { shellWord } from '../../src/core/lib/shell-word.ts';
import type { Somewhere } from './cli.ts';
import { CLI } from './project.ts';

const SCRIPT = '/usr/bin/script';

/** Whether this machine can give a program a terminal of its own; else a sentence says that tests are skipped. */
export function canMakeTerminals(): boolean {
  const can = existsSync(SCRIPT) && process.platform === 'linux';
  if (!can) process.stderr.write(`Skipped: there is no ${SCRIPT} to make a terminal with.\n`);
  return can;
}

/** What a person types or does, each as soon as the screen shows what it answers, behind what the last one answered. */
export type Typing = readonly (readonly [seen: string, answer: string | ((at: Sitting) => void)])[];

export interface Sitting {
  /** All that the screen has shown so far. */
  readonly screen: string;
  /** Types later. */
  readonly type: (text: string) => void;
  /** Closes the terminal: the system takes it from every program. */
  readonly closeTerminal: () => void;
}

export interface TerminalOptions {
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Default: the committed bundle. */
  readonly program?: string;
  /** Commands of a shell with job control, in which `"$@"` is the program (default: the program alone). */
  readonly shell?: string;
}

export interface OnTerminal {
  readonly code: number | null;
  /** All that was written to the screen. */
  readonly raw: string;
  /** The same without colours and movements of the cursor. */
  readonly screen: string;
  /** Of `typing`, what the screen never asked for. */
  readonly left: Typing;
}

/** A program on a terminal of its own, until it ends. */
export async function onTerminal(
  { path, home }: Somewhere,
  args: string,
  typing: Typing,
  { columns = 100, env = {}, program = `${process.execPath} ${CLI}`, shell }: TerminalOptions = {},
): Promise<OnTerminal> {
  const { PATH = '' } = process.env;
  // A terminal that nobody sits at has no size.
  const within = shell === undefined ? '' : `bash -m -c ${shellWord(shell)} bash`;
  const command = `stty cols ${columns} rows 40; exec ${within} ${program} ${args}`;
  const child = spawn(SCRIPT, ['--quiet', '--return', '--command', command, '/dev/null'], {
    cwd: path,
    env: {
      ...{ PATH, HOME: home, TERM: 'xterm', GIT_CONFIG_NOSYSTEM: '1', PAGER: 'cat' },
      PHASEGATE_SANDBOX_WRITE: tmpdir(),
      ...env,
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let raw = '';
  let screen = '';
  let from = 0;
  const left = [...typing];
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    raw += chunk;
    screen = stripVTControlCharacters(raw);
    for (let [next] = left; next !== undefined; [next] = left) {
      const [seen, answer] = next;
      const at = screen.indexOf(seen, from);
      if (at === -1) return;
      from = at + seen.length;
      left.shift();
      if (typeof answer === 'string') child.stdin.write(answer);
      else
        answer({
          screen,
          type: (text) => child.stdin.write(text),
          closeTerminal: () => child.kill('SIGKILL'),
        });
    }
  });
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, raw, screen, left };
}
