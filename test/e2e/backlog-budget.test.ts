import { expect, test } from 'vitest';
import { ASSESSED, backlogScene, type StoredItem } from '../rig/backlog-scene.ts';
import { few } from '../rig/long.ts';

few(1);

/** Each try costs $0.03, and the third one does it. */
const FILES = {
  'phasegate.yml': 'version: 1\npipelines: { feature: feature.yml, capped: capped.yml }\n',
  'script.yml': `- phase: build
  usage: { inputTokens: 1000, outputTokens: 100, usd: 0.03 }
  result: { status: complete, summary: tried }
`,
};
const pipeline = (name: string, more: string) => `version: 1
name: ${name}
${more}agents: { model: { use: scripted, script: script.yml } }
phases:
  build:
    agent: model
    prompt: Do it.
    attempts: 5
    verify: [{ run: test "$PHASEGATE_ATTEMPT" -ge 3 }]
`;

interface SessionJson {
  readonly outcome: string;
  readonly stopped: string;
  readonly costUsd: number | null;
  readonly items: readonly StoredItem[];
}

const rowsOf = ({ items }: SessionJson) =>
  items.map(({ id, status, attempts, costUsd, blocked }) => [
    id,
    status,
    attempts,
    costUsd,
    blocked?.reason ?? null,
  ]);

test('what a session may spend holds within a phase, too; the item goes on in the next session by itself', async () => {
  await using scene = await backlogScene({
    ...FILES,
    'feature.yml': pipeline('feature', ''),
    'capped.yml': pipeline('capped', ''),
  });
  await scene.stock([
    ['one', ASSESSED],
    ['two', ASSESSED],
  ]);
  const first = await scene.backlog('run', '--budget', '0.05', '--json');
  const { stopped, costUsd, outcome } = first.json<SessionJson>();
  expect([first.code, outcome, stopped, costUsd], first.stderr).toEqual([
    5,
    'over-budget',
    'budget',
    0.06,
  ]);
  expect(rowsOf(first.json<SessionJson>())).toEqual([
    ['tg-1', 'in_progress', 2, 0.06, null],
    ['tg-2', 'ready', 0, null, null],
  ]);
  const shown = await scene.backlog('show', 'tg-1');
  expect(shown.stdout).toContain('waits for the next session: the budget of this one is spent');
  const second = await scene.backlog('run', '--budget', '1', '--json');
  expect([second.code, rowsOf(second.json<SessionJson>())], second.stderr).toEqual([
    0,
    [
      ['tg-1', 'done', 3, 0.09, null],
      ['tg-2', 'done', 3, 0.09, null],
    ],
  ]);
});

test('the budget of its pipeline blocks an item, and the others go on', async () => {
  await using scene = await backlogScene({
    ...FILES,
    'feature.yml': pipeline('feature', ''),
    'capped.yml': pipeline('capped', 'budget: { usd: 0.05 }\n'),
  });
  await scene.stock([
    ['one', { ...ASSESSED, 'x-pg-pipeline-type': 'capped' }],
    ['two', ASSESSED],
  ]);
  const run = await scene.backlog('run', '--json');
  expect([run.code, rowsOf(run.json<SessionJson>())], run.stderr).toEqual([
    5,
    [
      ['tg-1', 'blocked', 2, 0.06, 'the run spent $0.06 of $0.05'],
      ['tg-2', 'done', 3, 0.09, null],
    ],
  ]);
});
