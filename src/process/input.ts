import { closeSync, openSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a child finds on its standard input. */
export interface Input {
  readonly stdio: number | 'ignore' | 'pipe';
  /** At once: a child that has been started may end before anything awaited does. */
  close(): void;
}

/**
 * A file that has no name any more, not a pipe: Node's pipes are sockets, and bash, given a command and a socket, takes
 * it for a remote login and reads ~/.bashrc.
 */
export async function inputOf(text: string): Promise<Input> {
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
