import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ActionAnswer } from '../core/view/page-data.ts';
import { Refusal } from '../ports.ts';

/** How to start this program again. */
export interface OwnProgram {
  readonly file: string;
  /** Arguments before the command's own. */
  readonly args: readonly string[];
  /** A folder in the repository. */
  readonly root: string;
}

export interface CommandEnd {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running `phasegate` command, which continues if the server ends. */
export interface OwnCommand {
  readonly ended: Promise<CommandEnd>;
}

/**
 * Starts `phasegate …` like a person, in a separate process. Its output goes to an unlinked file, so that no pipe breaks if the
 * server ends.
 */
export function ownCommand({ file, args, root }: OwnProgram, words: readonly string[]): OwnCommand {
  if (words.some((word) => word.includes('\0')))
    throw new Refusal('A text holds a NUL character.', 'Leave it out.');
  const [stdout, stderr] = [nameless(), nameless()];
  const child = spawn(file, [...args, ...words], {
    cwd: root,
    stdio: ['ignore', stdout, stderr],
    detached: true,
  });
  return { ended: commandEndOf(child, stdout, stderr) };
}

/** The JSON output of the command. Throws `Refusal` with its error otherwise. */
export async function ownJson<T>(program: OwnProgram, words: readonly string[]): Promise<T> {
  const end = await ownCommand(program, [...words, '--json']).ended;
  const parsed = parse(end.stdout);
  const fault = faultIn(parsed);
  if (fault !== null) throw new Refusal(fault.message, fault.remedy);
  if (parsed === undefined)
    throw new Refusal(
      `\`phasegate ${words[0]}\` ended with code ${end.code}: ${end.stderr.slice(-2000)}`,
      'Run it in a terminal to see all of it.',
    );
  return parsed as T;
}

/** The answer to a page if the command did not do what was requested; `null`: it did, whatever the run's outcome. */
export function refusedAnswer({ code, stdout, stderr }: CommandEnd): RefusedAnswer | null {
  const fault = faultIn(parse(stdout));
  if (fault !== null) return { ok: false, ...fault };
  if (code !== 2) return null;
  return { ok: false, message: stderr.trim().slice(-2000) || 'It was refused.', remedy: '' };
}

type RefusedAnswer = Extract<ActionAnswer, { readonly ok: false }>;

/** A text of a person, for an argument of a command. */
export const isShortText = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_TEXT;

const MAX_TEXT = 64 * 1024;

/** The error of a command that began no run: its JSON names no pipeline. */
function faultIn(json: unknown): { readonly message: string; readonly remedy: string } | null {
  if (typeof json !== 'object' || json === null || !('error' in json) || !('pipeline' in json))
    return null;
  const { error, pipeline } = json;
  if (pipeline !== null || typeof error !== 'object' || error === null) return null;
  const { message, remedy } = error as { message?: unknown; remedy?: unknown };
  return { message: String(message ?? ''), remedy: String(remedy ?? '') };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function nameless(): number {
  const path = join(tmpdir(), `phasegate-${randomUUID()}`);
  const fd = openSync(path, 'wx+', 0o600);
  rmSync(path);
  return fd;
}

async function commandEndOf(
  child: ChildProcess,
  stdout: number,
  stderr: number,
): Promise<CommandEnd> {
  try {
    const [code] = await once(child, 'exit');
    return { code: typeof code === 'number' ? code : 1, stdout: all(stdout), stderr: all(stderr) };
  } finally {
    closeSync(stdout);
    closeSync(stderr);
  }
}

/** Reads from the beginning, regardless of the child's file position. */
function all(fd: number): string {
  const bytes = Buffer.alloc(Math.min(fstatSync(fd).size, MAX_PRINTED));
  const length = readSync(fd, bytes, 0, bytes.length, 0);
  return bytes.toString('utf8', 0, length);
}

const MAX_PRINTED = 64 * 1024 * 1024;
