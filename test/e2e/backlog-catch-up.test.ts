import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contextIn } from '../../src/app/backlog/keep-ran.ts';
import { missedIn, runsOf } from '../../src/app/backlog/missed.ts';
import { readPipelines } from '../../src/app/backlog/pipelines.ts';
import { findConfig } from '../../src/app/stored/config-file.ts';
import { fileStore } from '../../src/backlog/file.ts';
import type { Backlog } from '../../src/backlog/store.ts';
import { caughtUp } from '../../src/core/backlog/catch-up.ts';
import type { Item } from '../../src/core/backlog/item/item.ts';
import { EventCollector } from '../../src/core/backlog/item/story.ts';
import { settle } from '../../src/core/backlog/triage/settle.ts';
import { ASSESSED, type BacklogScene, backlogScene } from '../rig/backlog-scene.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';

few(0);

/** What the runs of these items tell to somebody who has only now come to look at them. */
function later({ repo }: BacklogScene, before: Backlog) {
  const { config } = findConfig(repo.path);
  const pipelines = readPipelines(repo.path, config);
  const pipelineOf = (item: Item) => pipelines.of(item)?.shape ?? null;
  const context = contextIn({ store: fileStore(repo.path), config, pipelines }, before);
  const story = new EventCollector(before.items);
  for (const item of before.items.values()) {
    const missed = runsOf(item).flatMap(
      (about) => missedIn(join(repo.path, '.phasegate'), item, about) ?? [],
    );
    const { items } = story;
    story.add(caughtUp(item.id, missed, { ...context, items, pipeline: pipelineOf(item) }));
  }
  story.add(settle(story.items, new Set(), { guardrails: config.guardrails, pipelineOf }));
  return story.items;
}

/** Without what depends on when somebody looked. */
const told = (items: Backlog['items']) =>
  [...items.values()].map(
    ({ title, status, block, phase, assessment, needsPerson, commit, work }) => ({
      ...{ title, status, block, phase, assessment, needsPerson, commit, work },
    }),
  );

test('who reads the runs of a backlog later comes to the same as the session that kept each step', async () => {
  await using scene = await backlogScene();
  await scene.stock([
    ['small'],
    ['risky'],
    ['unclear', ASSESSED],
    ['failing', ASSESSED],
    ['person', ASSESSED],
  ]);
  const store = fileStore(scene.repo.path);
  const before = await store.read();
  await scene.backlog('run');
  const asked = (await store.read()).items;
  expect(told(later(scene, before))).toEqual(told(asked));
  await scene.backlog('answer', 'tg-3', 'Red.');
  await scene.backlog('run');
  const done = (await store.read()).items;
  expect(done.get('tg-3')?.status).toBe('done');
  expect(told(later(scene, before))).toEqual(told(done));
  // Some of it was seen before, and counts once.
  const half = { ...before, items: asked };
  expect(told(later(scene, half))).toEqual(told(done));
});

const WITH_GATE = `version: 1
name: feature
phases:
  scope: { run: echo scoped, scoping: true }
  build: { needs: scope, run: echo built > "$PHASEGATE_ITEM.txt", access: write }
  approve: { needs: build, gate: { environment: release, rework: { phase: build } } }
  after: { needs: approve, run: echo over }
`;

test('so too from before it was scoped, and from before a person decided', async () => {
  await using scene = await backlogScene({ 'pipelines/feature.yml': WITH_GATE });
  await scene.stock([['small', ASSESSED]]);
  const store = fileStore(scene.repo.path);
  const before = await store.read();
  await scene.backlog('run');
  const waiting = await store.read();
  expect(waiting.items.get('tg-1')?.block?.kind).toBe('gate');
  expect(told(later(scene, before))).toEqual(told(waiting.items));
  await phasegate(scene.repo, ['rework', 'tg-1', '--comment', 'Longer.']);
  await scene.backlog('run');
  const again = await store.read();
  expect(told(later(scene, before))).toEqual(told(again.items));
  await phasegate(scene.repo, ['approve', 'tg-1']);
  await scene.backlog('run');
  const done = (await store.read()).items;
  expect(done.get('tg-1')?.status).toBe('done');
  for (const since of [before, waiting, again])
    expect(told(later(scene, since))).toEqual(told(done));
});

test('what a person holds stays held, however far its run has come meanwhile', async () => {
  await using scene = await backlogScene({ 'pipelines/feature.yml': WITH_GATE });
  await scene.stock([['small', ASSESSED]]);
  const before = await fileStore(scene.repo.path).read();
  await scene.backlog('run', '--cap', '2');
  const item = before.items.get('tg-1');
  if (item === undefined) throw new Error('it is there');
  const block = { from: 'new', kind: 'by-hand', reason: 'the label was set', phase: null } as const;
  const held = new Map([['tg-1', { ...item, status: 'blocked', block } as const]]);
  const now = later(scene, { ...before, items: held }).get('tg-1');
  expect([now?.status, now?.block, now?.phase]).toEqual([
    'blocked',
    { ...block, from: 'in_progress' },
    'approve',
  ]);
});
