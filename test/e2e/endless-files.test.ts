import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(4);

const files = {
  '.github/pipelines/p.yml': `version: 1
name: p
agents: { writer: { use: scripted, script: script.yml } }
phases: { a: { agent: writer, prompt: Do it. } }
`,
  '.github/pipelines/script.yml': '- { phase: a, result: { status: complete, summary: Done. } }\n',
  'phasegate.yml': 'version: 1\n',
  '.github/workflows/w.yml': 'on: push\n',
  'package.json': '{}\n',
};

const makers = [
  ['a link to a device that never ends', (path: string) => symlink('/dev/zero', path)],
  ['a pipe that nobody writes to', (path: string) => void execFileSync('mkfifo', [path])],
] as const;

const COMMANDS = [
  ['check'],
  ['run', 'p'],
  ['plan', 'p'],
  ['backlog', 'list'],
  ['doctor'],
  ['init', '--yes', '--dry-run'],
];

// Who merges a pull request may bring such a link; every command must still end, and a model is never asked.
test.each(
  makers.flatMap(([what, make]) => Object.keys(files).map((path) => [what, path, make] as const)),
)('%s in place of %s: every command that reads it ends', async (_, path, make) => {
  await using repo = await temporaryRepository({ files });
  const file = join(repo.path, path);
  await mkdir(dirname(file), { recursive: true });
  await rm(file);
  await make(file);
  const ended = COMMANDS.map(async (args) => ({ args, ...(await phasegate(repo, args)) }));
  for (const { args, code, stderr } of await Promise.all(ended)) {
    expect([args, [0, 1, 2].includes(code ?? -1)]).toEqual([args, true]);
    expect(stderr).not.toMatch(/internal error|Invalid string length/);
  }
});
