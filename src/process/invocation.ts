import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { SHELL } from '../core/plan/written.ts';

/** A program with its arguments, or a script for a shell. */
export type ProcessCommand =
  | { readonly type: 'argv'; readonly argv: readonly string[] }
  | { readonly type: 'script'; readonly script: string; readonly shell: string };

/** A program with its arguments, and its script file, if any, to remove afterwards. */
export interface Invocation {
  readonly program: string;
  readonly args: readonly string[];
  /** Files that were created for it. */
  readonly files: readonly string[];
  dispose(): Promise<void>;
}

/**
 * The shell is as in GitHub Actions: `bash`, `sh`, or words in which `{0}` is the script's file; without `{0}` the file comes
 * last. There is no quoting.
 */
export async function invocationOf(command: ProcessCommand): Promise<Invocation> {
  if (command.type === 'argv') return invocation(command.argv, [], async () => {});
  const words = (ALIASES.get(command.shell) ?? command.shell).split(/\s+/).filter(Boolean);
  if (takesText(words) && Buffer.byteLength(command.script) <= MAX_ARGUMENT) {
    return invocation([...words, '-c', '--', command.script], [], async () => {});
  }
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-script-'));
  const file = join(folder, 'script');
  await writeFile(file, command.script, { mode: 0o600 });
  return invocation(withFile(words, file), [file], () =>
    rm(folder, { recursive: true, force: true }),
  );
}

const ALIASES: ReadonlyMap<string, string> = new Map([
  ['bash', SHELL],
  ['sh', 'sh -e'],
]);

/** In bytes; Linux accepts 128 KiB for one argument. */
const MAX_ARGUMENT = 100 * 1024;

/** Whether the shell accepts the script as an argument, which saves a file. */
function takesText(words: readonly string[]): boolean {
  const [program] = words;
  if (program === undefined || words.some((word) => word.includes('{0}'))) return false;
  return ['bash', 'sh'].includes(basename(program));
}

function withFile(words: readonly string[], file: string): readonly string[] {
  if (!words.some((word) => word.includes('{0}'))) return [...words, file];
  return words.map((word) => word.replaceAll('{0}', () => file));
}

function invocation(
  argv: readonly string[],
  files: readonly string[],
  dispose: () => Promise<void>,
): Invocation {
  const [program = '', ...args] = argv;
  return { program, args, files, dispose };
}
