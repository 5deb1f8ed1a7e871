import { expect, test } from 'vitest';
import { inOrder } from '../rig/model-server/answer.ts';
import { CLAUDE, CODEX, concludes } from './real-cli.ts';
import { scene } from './scene.ts';

const DONE = { status: 'complete', summary: 'Did it.', question: null, commitMessage: null };

/** No argument of a program may be so long. Codex takes 2^20 characters at most, all that we say among them. */
test.each([
  [CLAUDE, 2 ** 20],
  [CODEX, 2 ** 20 - 2 ** 14],
])('$title takes a prompt of about 1 MiB whole', async (cli, length) => {
  const words = Array.from({ length: length / 8 }, (_, at) => at.toString(36).padStart(7, '-'));
  const prompt = `${words.join(' ')}.`;
  await using at = await scene(cli, { prompt: { file: 'long.md' } }, {}, { 'long.md': prompt });
  at.server.answers(inOrder(concludes(DONE)));
  const run = await at.phasegate('run', 'p.yml');
  expect(run.code, run.stdout + run.stderr).toBe(0);
  const [turn] = at.server.turns;
  expect(turn?.messages.some(({ text }) => text.includes(prompt))).toBe(true);
});
