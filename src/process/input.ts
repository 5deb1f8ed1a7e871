import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The standard input of a child. */
export interface ChildInput {
  readonly stdio: number | 'ignore' | 'pipe';
  /** Synchronous: a started child may end before an awaited call would. */
  close(): void;
}

/**
 * An unlinked file, not a pipe: Node's pipes are sockets, and a bash with a command and a socket assumes a remote login and reads
 * ~/.bashrc.
 */
export async function inputOf(text: string): Promise<ChildInput> {
  if (text === '') return { stdio: 'ignore', close: () => {} };
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-input-'));
  try {
    const path = join(folder, 'input');
    await writeFile(path, text, { mode: 0o600 });
    const stdio = openSync(path, 'r');
    return { stdio, close: () => closeSync(stdio) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
