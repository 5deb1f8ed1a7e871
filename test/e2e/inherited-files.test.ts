import { execa } from 'execa';
import { expect, test } from 'vitest';
import { CLI } from '../rig/project.ts';
import { temporaryRepository } from '../rig/repository.ts';

/** The files and folders that a child has open beyond its standard streams. */
const LOOK = [
  'echo looked',
  'for at in /proc/$$/fd/*; do case "$at" in */[012]) continue;; esac',
  'if [ -d "$at/." ] || [ -f "$at" ]; then echo "open $at $(readlink "$at")"; fi; done',
].join('; ');

const pipelineFor = (isolation: string): string => `version: 1
name: look
policy: { isolation: ${isolation} }
agents: { looker: { use: command, run: 'cat >/dev/null; { ${LOOK}; } >>seen.txt' } }
phases:
  agent: { agent: looker, prompt: Look., access: write }
  script: { needs: agent, run: 'cat seen.txt; ${LOOK}' }
`;

/** Below and above those that Node marks as its own, and as a shell gives for `<(…)`. */
const DESCRIPTORS = [3, 9, 12, 16, 17, 18, 30, 63, 200];

test.each(['preferred', 'off'])(
  'no file or folder that the parent of the program left open reaches a child, isolation %s',
  async (isolation) => {
    await using repository = await temporaryRepository({
      files: { 'look.yml': pipelineFor(isolation), 'secret.txt': 'outside' },
    });
    const opened = DESCRIPTORS.flatMap((at) => [`exec ${at}<.`, `exec ${at + 1}<>secret.txt`]);
    const script = [...opened, 'exec "$@"'].join('\n');
    const command = [process.execPath, CLI, 'run', 'look.yml', '--run', 'r1'];
    const run = await execa('bash', ['-c', script, 'bash', ...command], {
      cwd: repository.path,
      extendEnv: false,
      env: { PATH: process.env.PATH, HOME: repository.home },
      reject: false,
    });
    expect(run.exitCode, run.stderr).toBe(0);
    const log = await execa('node', [CLI, 'log', 'r1', 'script'], {
      cwd: repository.path,
      env: { HOME: repository.home },
    });
    const lines = log.stdout.split('\n').filter((line) => /^(looked|open)/.test(line));
    expect(lines).toEqual(['looked', 'looked']);
  },
);
