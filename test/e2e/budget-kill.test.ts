import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phaseId } from '../../src/core/lib/brands.ts';
import type { CostReport } from '../../src/core/view/costs.ts';
import type { RunStory } from '../../src/core/view/story.ts';
import { RunModel } from '../../src/web/run/model.ts';
import { phasegate } from '../rig/cli.ts';
import { hang, text, tool } from '../rig/model-server/answer.ts';
import { modelServer } from '../rig/model-server.ts';
import { CLI } from '../rig/project.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

/** $0.03, at $30 per million. */
const CALL = { input: 1000, output: 0 };
const done = () => text(JSON.stringify({ status: 'complete', summary: 'Done.' }), CALL);

// a --> b, each of one call of $0.03; the budget is $0.05
const pipeline = (url: string) =>
  JSON.stringify({
    version: 1,
    name: 'costly',
    budget: { usd: 0.05 },
    prices: { metered: { input: 30, output: 0 } },
    agents: {
      asker: {
        use: 'anthropic',
        model: 'metered',
        env: { ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: 'sk-loopback' },
      },
    },
    defaults: { agent: 'asker' },
    phases: { a: { prompt: 'A' }, b: { prompt: 'B', needs: 'a' } },
  });

test('after a kill in the middle of an attempt nothing is counted twice, and nothing is forgotten', async () => {
  await using server = await modelServer();
  await using repo = await temporaryRepository({ files: { 'p.yml': pipeline(server.url) } });
  server.answers(({ number }) => (number === 1 ? tool('list', { path: '.' }, CALL) : hang));
  await killedWhen(repo, server.asked(2), 'SIGKILL');
  const [seen, costs] = [await statusOf(repo), await phasegate(repo, ['costs', '--json'])];
  expect(seen.json.costUsd).toBe(0.03);
  expect(costs.json<CostReport>().total.usd).toBe(0.03);
  expect(seen.text).toContain('✗ interrupted');
  const page = await pageOf(repo);
  expect(page.state.spent).toMatchObject({ usd: 0.03, inputTokens: 1000 });
  expect(page.attempts.get(phaseId('a'))?.[0]?.spending.costUsd).toBe(0.03);
  expect(seen.text).toMatch(/^Interrupted after .* UTC during `a`$/m);

  // What the dead process had spent, and one call more, are above the limit.
  server.answers(done);
  const stopped = await phasegate(repo, ['resume', 'r1', '--json']);
  expect([stopped.code, stopped.json().costUsd]).toEqual([5, 0.06]);
  expect(stopped.json().inputTokens).toBe(server.handedOut.input);
  const again = await phasegate(repo, ['resume', 'r1', '--json']);
  expect([again.code, again.json().costUsd]).toEqual([5, 0.06]);

  const more = await phasegate(repo, ['resume', 'r1', '--budget', '+2', '--json']);
  expect([more.code, more.json().outcome], more.stderr).toEqual([0, 'succeeded']);
  expect(more.json().inputTokens).toBe(server.handedOut.input);
  expect(more.json().costUsd).toBeCloseTo((server.handedOut.input * 30) / 1e6, 9);
});

test('what a cancelled attempt used counts at once, and once; the status says what cancelled the run', async () => {
  await using server = await modelServer();
  await using repo = await temporaryRepository({ files: { 'p.yml': pipeline(server.url) } });
  server.answers(({ number }) => (number === 1 ? tool('list', { path: '.' }, CALL) : hang));
  await killedWhen(repo, server.asked(2), 'SIGHUP');

  const seen = await statusOf(repo);
  expect(seen.json).toMatchObject({ outcome: 'cancelled', costUsd: 0.03, inputTokens: 1000 });
  expect(seen.json).toMatchObject({ cancelledBy: { how: 'SIGHUP', actor: null } });
  expect(seen.text).toMatch(
    /^Cancelled .* UTC during `a`, because its terminal was closed \(SIGHUP\)$/m,
  );
  expect(seen.text).toContain('all of it cut off');
  expect(seen.text).toContain('No phase had finished.');
  const costs = await phasegate(repo, ['costs', '--json']);
  expect(costs.json<CostReport>().total).toMatchObject({ usd: 0.03, attempts: 1 });
  const unnamed = await phasegate(repo, ['resume']);
  expect(unnamed.code).toBe(2);
  expect(unnamed.stderr).toContain('`phasegate resume r1` resumes the newest cancelled run.');

  server.answers(done);
  const resumed = await phasegate(repo, ['resume', 'r1', '--json']);
  expect([resumed.code, resumed.json().costUsd]).toEqual([5, 0.06]);
});

async function statusOf(repo: TemporaryRepository) {
  const { stdout: text } = await phasegate(repo, ['status', 'r1']);
  return { text, json: (await phasegate(repo, ['status', 'r1', '--json'])).json() };
}

/** The run as its report shows it. */
async function pageOf(repo: TemporaryRepository): Promise<RunStory> {
  const file = join(repo.home, 'out.html');
  await phasegate(repo, ['report', 'r1', '-o', file]);
  const html = await readFile(file, 'utf8');
  const [, json = ''] = /id="phasegate-data">([^<]*)<\/script>/.exec(html) ?? [];
  const reading = new RunModel().read(JSON.parse(json));
  if (reading.type !== 'story') throw new Error(`no story: ${reading.type}`);
  return reading.story;
}

/** Starts the run and ends the process with the signal. */
async function killedWhen(
  { path, home }: TemporaryRepository,
  now: Promise<void>,
  signal: NodeJS.Signals,
): Promise<void> {
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: home, XDG_CACHE_HOME: `${home}/.cache` };
  const args = [CLI, 'run', 'p.yml', '--run', 'r1'];
  const child = spawn(process.execPath, args, { cwd: path, env, stdio: 'ignore' });
  const gone = once(child, 'exit');
  await now;
  child.kill(signal);
  await gone;
}
