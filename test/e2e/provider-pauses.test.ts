import { expect, test } from 'vitest';
import { ASSESSED, backlogScene } from '../rig/backlog-scene.ts';
import { status } from '../rig/model-server/answer.ts';
import { modelServer } from '../rig/model-server.ts';

const DOWN = status(529, 'Overloaded', { 'x-should-retry': 'false' });

const pipeline = (url: string, timeout: string): string =>
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
    phases: { look: { prompt: '${{ item.title }}', timeout } },
  });

const CONFIG = 'version: 1\npipelines: { asking: asking.yml }\n';

test('the pause between two items is told once, and Ctrl-C ends it', async () => {
  await using server = await modelServer();
  server.answers(() => DOWN);
  await using scene = await backlogScene({
    'phasegate.yml': CONFIG,
    'asking.yml': pipeline(server.url, '1s'),
  });
  await scene.stock([
    ['One', ASSESSED],
    ['Two', ASSESSED],
  ]);
  const session = scene.start('run');
  for (let lines = 1; !session.stderr().includes('is asked again in 1 m 00 s: '); lines += 1)
    await session.said(lines);
  const list = await scene.backlog('list');
  expect(list.stdout).toContain('the next try, because the provider did not answer: ');
  session.kill('SIGINT');
  expect(await session.ended).toBe(130);
  expect(session.stderr()).toContain('Stopped: by Ctrl-C.');
  expect(session.stderr().match(/did not answer and is asked again/g)).toHaveLength(1);
  expect(server.turns).toHaveLength(1);
});

test('the pause within an attempt is a line, and `status` and `log` tell it', async () => {
  await using server = await modelServer();
  server.answers(({ number }) => (number === 1 ? DOWN : { type: 'hang' }));
  await using scene = await backlogScene({
    'phasegate.yml': CONFIG,
    'asking.yml': pipeline(server.url, '5m'),
  });
  await scene.stock([['One', ASSESSED]]);
  const session = scene.start('run');
  await server.asked(2);
  const wait = /the provider did not answer; asked again in 1(\.0)? s: .*Overloaded/;
  expect(session.stderr()).toMatch(new RegExp(`^tg-1 {2}\`look\`: ${wait.source}`, 'm'));
  expect((await scene.phasegate('status', 'tg-1')).stdout).toMatch(wait);
  expect((await scene.phasegate('log', 'tg-1')).stdout).toMatch(wait);
  session.kill('SIGTERM');
  await session.ended;
  expect(session.stderr()).toContain('Stopped: by signal SIGTERM.');
});
