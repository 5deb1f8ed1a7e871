import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { byProtocol, inOrder } from '../rig/model-server/answer.ts';
import { modelServer } from '../rig/model-server.ts';
import { temporaryRepository, writeFiles } from '../rig/repository.ts';
import { CLAUDE, CODEX, concludes, OPENCODE } from './real-cli.ts';

const DONE = { status: 'complete', summary: 'Did it.', question: null, commitMessage: null };

// one (claude) --> two (codex) --> three (opencode)
test('one run mixes three CLIs, and its totals are the sum of what the server handed out', async () => {
  await using server = await modelServer();
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const place = { url: server.url, home: repo.home };
  await writeFiles(repo.home, CODEX.files(place));
  const work = { prompt: 'Do it.', access: 'write' };
  const pipeline = {
    version: 1,
    name: 'mixed',
    agents: {
      first: CLAUDE.agent(place),
      second: CODEX.agent(place),
      third: OPENCODE.agent(place),
    },
    phases: {
      one: { ...work, agent: 'first' },
      two: { ...work, agent: 'second', needs: ['one'] },
      three: { ...work, agent: 'third', needs: ['two'] },
    },
  };
  await repo.write({ 'p.yml': JSON.stringify(pipeline) });
  await repo.commit('pipeline');
  server.answers(
    byProtocol({
      anthropic: inOrder(
        CLAUDE.write('1.txt', '1', { input: 100_000, output: 1_000, cacheWrite: 5_000 }),
        concludes(DONE, { input: 10_000, output: 100, cacheRead: 5_000 }),
      ),
      responses: inOrder(
        CODEX.write('2.txt', '2', { input: 2_000, output: 20 }),
        concludes(DONE, { input: 200, output: 2, cacheRead: 1_000 }),
      ),
      chat: inOrder(
        OPENCODE.write('3.txt', '3', { input: 30, output: 3 }),
        concludes(DONE, { input: 3, output: 1 }),
      ),
    }),
  );
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code, run.stdout + run.stderr).toBe(0);
  const { branch, inputTokens, outputTokens } = run.json();
  expect(await repo.git('diff', '--name-only', 'main', branch)).toBe('1.txt\n2.txt\n3.txt');
  const { input, cacheRead, cacheWrite, output } = server.handedOut;
  expect({ inputTokens, outputTokens }).toEqual({
    inputTokens: input + cacheRead + cacheWrite,
    outputTokens: output,
  });
});
