import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { gitServer } from '../rig/git-server.ts';
import { few } from '../rig/long.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

few(1);

const PIPELINE = `# yaml-language-server: $schema=x
version: 1
name: greet
description: Greet.
agents: { coder: { use: claude } }
defaults: { agent: coder }
phases:
  greet: { prompt: { file: prompts/greet.md } }
`;

/** `acme/flows` as GitHub has it. */
async function withServer<T>(run: (server: string, flows: string) => Promise<T>): Promise<T> {
  await using flows = await temporaryRepository({
    files: { 'greet/pipeline.yml': PIPELINE, 'greet/prompts/greet.md': 'Greet.\n', 'other/x': '' },
  });
  await flows.git('tag', 'v1');
  await symlink(join(flows.path, 'other/x'), join(flows.path, 'other/link'));
  await flows.commit('link');
  await using server = await gitServer();
  await server.publish('acme/flows', flows.path);
  return await run(server.url, flows.path);
}

test('a pipeline of another repository is shown whole, pinned by its commit, and never run', async () => {
  await withServer(async (server, flows) => {
    await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
    const add = (...args: readonly string[]) =>
      phasegate(repo, ['add', ...args, '--agent', 'codex'], { env: { GITHUB_SERVER_URL: server } });
    const looked = await add('acme/flows/greet@v1');
    const file = join(repo.path, '.github/pipelines/greet.yml');
    expect([looked.code, existsSync(file)]).toEqual([2, false]);
    expect(looked.stderr).toContain('+ Greet.');
    expect(looked.stderr).toContain(
      'No file was written. Review the files, then repeat the command with `--yes`.',
    );
    expect((await add('acme/flows/greet@v1', '--yes')).code).toBe(0);
    const commit = (await runGit(flows, ['rev-parse', 'v1'])).trim();
    const text = await readFile(file, 'utf8');
    expect(text.split('\n')[1]).toBe(`# From acme/flows/greet@${commit}`);
    const prompt = join(repo.path, '.github/pipelines/greet/prompts/greet.md');
    expect(await readFile(prompt, 'utf8')).toBe('Greet.\n');
  });
});

test('what is not there, or no plain file, is refused in a sentence', async () => {
  await withServer(async (server) => {
    await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
    const refusal = async (name: string) => {
      const { code, stderr } = await phasegate(repo, ['add', name, '--yes'], {
        env: { GITHUB_SERVER_URL: server },
      });
      return [code, stderr.split('\n')[0]];
    };
    expect(await refusal('acme/flows/none')).toEqual([
      2,
      expect.stringMatching(/There is no `none\/pipeline.yml` in acme\/flows at \w{12}\./),
    ]);
    expect(await refusal('acme/flows/other')).toEqual([
      2,
      'phasegate: other/link is not a regular file.',
    ]);
    expect(await refusal('acme/flows/greet@v9')).toEqual([
      2,
      expect.stringContaining('cannot be fetched at `v9`'),
    ]);
  });
});
