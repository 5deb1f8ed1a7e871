import { expect, test } from 'vitest';
import { LOCAL_DRIVER } from '../../src/app/backlog/item-run.ts';
import { type BacklogSessionRequest, workThrough } from '../../src/app/backlog/work-through.ts';
import { findConfig } from '../../src/app/stored/config-file.ts';
import { localPlatform } from '../../src/app/wiring/platform.ts';
import { fileStore } from '../../src/backlog/file.ts';
import { journalFile, runFolder } from '../../src/checkpoints/directory.ts';
import { providerStops } from '../../src/core/backlog/provider-stops.ts';
import { stoppedText } from '../../src/core/backlog/schedule/stopping.ts';
import { runId } from '../../src/core/lib/brands.ts';
import { readJournal } from '../../src/engine/journal-text.ts';
import { ASSESSED, type BacklogScene, backlogScene } from '../rig/backlog-scene.ts';
import { status, text } from '../rig/model-server/answer.ts';
import { type ModelServer, modelServer } from '../rig/model-server.ts';

const MINUTE = 60_000;
const DONE = text(JSON.stringify({ status: 'complete', summary: 'Looked.' }));
// The client of the API would ask again by itself.
const DOWN = status(529, 'Overloaded', { 'x-should-retry': 'false' });

const pipeline = (url: string): string =>
  JSON.stringify({
    version: 1,
    name: 'asking',
    agents: {
      worker: {
        use: 'anthropic',
        model: 'claude-haiku-4-5',
        env: { ANTHROPIC_BASE_URL: url, ANTHROPIC_API_KEY: 'sk-loopback' },
      },
    },
    defaults: { agent: 'worker' },
    // Shorter than any pause within an attempt.
    phases: { look: { prompt: '${{ item.title }}', timeout: '1s' } },
  });

const sceneOf = (server: ModelServer): Promise<BacklogScene> =>
  backlogScene({
    'phasegate.yml': `version: 1
limits: { failures-in-a-row: 2 }
pipelines: { asking: asking.yml, chore: pipelines/chore.yml }
`,
    'asking.yml': pipeline(server.url),
  });

/** A session whose pauses take no time. */
async function session({ repo }: BacklogScene, more: Partial<BacklogSessionRequest> = {}) {
  const root = repo.path;
  const { config } = findConfig(root);
  let now = 0;
  const pauses: number[] = [];
  const lines: string[] = [];
  const end = await workThrough({
    root,
    platform: localPlatform(),
    driver: LOCAL_DRIVER,
    config,
    store: fileStore(root),
    targets: [],
    autoAdvance: false,
    only: () => true,
    cap: 100,
    untilMs: null,
    budgetUsd: null,
    stage: 'all',
    printLine: (line) => lines.push(line),
    clock: {
      now: () => now,
      pause: async (ms) => {
        pauses.push(ms / MINUTE);
        now += ms;
      },
    },
    ...more,
  });
  const cap = { phases: 100, isOption: false };
  return { end, pauses, lines, why: stoppedText({ ...end, cap }) };
}

const chore = { ...ASSESSED, 'x-pg-pipeline-type': 'chore' };

test('a session waits for a provider that is down, works on other items meanwhile, and goes on when it answers', async () => {
  await using server = await modelServer();
  server.answers(({ number }) => (number <= 3 ? DOWN : DONE));
  await using scene = await sceneOf(server);
  await scene.stock([
    ['One', ASSESSED],
    ['Two', ASSESSED],
    ['Three', ASSESSED],
    ['Four', chore],
  ]);
  const { end, pauses, lines } = await session(scene);
  expect(end.stopped).toBe('done');
  expect(pauses).toEqual([1, 2, 5]);
  expect(end.failed).toEqual([]);
  const said = lines.filter((line) => line.includes('did not answer'));
  expect(said[0]).toMatch(
    /^tg-\d {2}the provider did not answer and is asked again in 1 m 00 s: .*Overloaded/,
  );
  const firstLook = lines.findIndex((line) => line.includes('asked again in 1 m'));
  const order = lines.findIndex((line) => line.startsWith('tg-4  `list` starts'));
  expect(order).toBeGreaterThan(-1);
  // The clock of the test lets pauses pass at once, also beside work: what counts is that the other item does not wait.
  expect(order).toBeLessThan(lines.findIndex((line) => line.includes('`look` succeeded')));
  expect(firstLook).toBeGreaterThan(-1);
});

test('without a limit of time it gives up, and each item counts one session', async () => {
  await using server = await modelServer();
  server.answers(() => DOWN);
  await using scene = await sceneOf(server);
  await scene.stock([
    ['One', ASSESSED],
    ['Two', ASSESSED],
  ]);
  const { end, pauses, why } = await session(scene);
  expect(end.stopped).toBe('provider');
  expect(pauses).toEqual([1, 2, 5, 10, 15, 15, 15, 15]);
  expect(why).toMatch(
    /^the provider of an agent did not answer, and is not asked again in this session: .*Overloaded.*\. Later, `phasegate backlog run` continues$/,
  );
  const { repo } = scene;
  const run =
    runId('tg-1') ??
    (() => {
      throw new Error('no run');
    })();
  const { events } = readJournal(journalFile(runFolder(`${repo.path}/.phasegate`, run)));
  expect(events.filter(({ type }) => type === 'runFinished').length).toBeGreaterThan(1);
  expect(providerStops(events)).toBe(1);
  const list = await scene.backlog('list');
  expect(list.stdout).toContain('because the provider did not answer: ');
});

test('a limit of time ends the waiting, and a workflow job does not wait', async () => {
  await using server = await modelServer();
  server.answers(() => DOWN);
  await using scene = await sceneOf(server);
  await scene.stock([['One', ASSESSED]]);
  expect((await session(scene, { clock: null })).end.stopped).toBe('provider');
  const { end, pauses } = await session(scene, { untilMs: Date.now() });
  expect(end.stopped).toBe('until');
  expect(pauses).toEqual([]);
});
