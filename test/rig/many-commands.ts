import { fileURLToPath } from 'node:url';
import { execa } from 'execa';
import type { TemporaryRepository } from './repository.ts';

const DRIVER = fileURLToPath(new URL('many-commands.mjs', import.meta.url));

export interface GivenCommand {
  readonly args: readonly string[];
  /** Whether the backlog is first made as it was before all of them. */
  readonly fresh?: boolean;
}

export interface EndedCommand {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Gives commands one after the other in one process. */
export async function manyCommands(
  { path, home }: TemporaryRepository,
  commands: readonly GivenCommand[],
): Promise<readonly EndedCommand[]> {
  const { PATH = '' } = process.env;
  const { stdout } = await execa(process.execPath, [DRIVER], {
    cwd: path,
    env: { PATH, HOME: home, GIT_CONFIG_NOSYSTEM: '1', PHASEGATE_OFFLINE: '1' },
    extendEnv: false,
    input: JSON.stringify(commands),
  });
  return JSON.parse(stdout);
}
