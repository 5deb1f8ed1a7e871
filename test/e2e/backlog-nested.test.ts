import { expect, test } from 'vitest';
import { ASSESSED, backlogScene } from '../rig/backlog-scene.ts';
import { few } from '../rig/long.ts';

few(2);

/** Of a leg with the number 1, and of `plan`, the agent asks until it has an answer. */
const AGENT = `say() { printf '%s' "$1" > "$PHASEGATE_RESULT"; }
case "$PHASEGATE_PHASE" in
*1*|plan)
  if grep -q 'red please' "$PHASEGATE_PROMPT"; then say '{"status":"complete","summary":"red","outputs":{"risk":"low"}}'
  else say '{"status":"blocked","summary":"?","question":"Red or blue?"}'; fi ;;
rate) say '{"status":"complete","summary":"rated","assessment":{"risk":"medium","size":"small"}}' ;;
*) say '{"status":"complete","summary":"looked"}' ;;
esac
`;

const HEAD = `version: 1
agents: { worker: { use: command, run: bash tools/agent.sh } }
defaults: { agent: worker }
`;

const FILES = {
  'tools/agent.sh': AGENT,
  'pipelines/inner.yml': `${HEAD}name: inner
phases:
  read: { prompt: Read it. }
  ok: { needs: read, gate: {} }
  end: { needs: ok, run: echo inner end }
`,
  'pipelines/nested.yml': `${HEAD}name: nested
phases:
  make: { run: echo made > made.txt, access: write }
  review: { needs: make, pipeline: ./inner.yml }
  last: { needs: review, run: echo last }
`,
  'pipelines/leg.yml': `${HEAD}name: leg
inputs: { part: { required: true } }
phases:
  read: { prompt: "Read \${{ inputs.part }}." }
  note: { needs: read, run: echo noted }
`,
  'pipelines/legs.yml': `${HEAD}name: legs
phases:
  all: { pipeline: ./leg.yml, strategy: { matrix: { part: [a, b] } }, with: { part: "\${{ matrix.part }}" } }
  look: { needs: all, prompt: "Look at \${{ matrix.part }}.", strategy: { matrix: { part: [a, b] } } }
`,
  'pipelines/asked.yml': `${HEAD}name: asked
phases:
  plan: { prompt: Plan it., outputs: { risk: { enum: [low, high] } } }
  ok: { needs: plan, gate: { when: needs.plan.outputs.risk == 'high' } }
  last: { needs: ok, run: echo last }
`,
  'pipelines/rated.yml': `${HEAD}name: rated
phases:
  rate: { prompt: Rate it. }
  ok: { needs: rate, gate: { when: item.risk != 'low' } }
  last: { needs: ok, run: echo last }
`,
  'phasegate.yml': `version: 1
guardrails: { max-risk: medium }
limits: { failures-in-a-row: 9 }
pipelines: { nested: pipelines/nested.yml, legs: pipelines/legs.yml, asked: pipelines/asked.yml, rated: pipelines/rated.yml }
`,
};

type Scene = Awaited<ReturnType<typeof backlogScene>>;

async function sceneWith(pipeline: string): Promise<Scene> {
  const scene = await backlogScene(FILES);
  await scene.stock([['one', { ...ASSESSED, 'x-pg-pipeline-type': pipeline }]]);
  return scene;
}

async function stateOf(scene: Scene): Promise<readonly unknown[]> {
  const [item] = await scene.items();
  return [item?.status, item?.phase, item?.blocked?.kind];
}

test('an item goes through the phases of nested pipelines, and waits at a gate in one', async () => {
  await using scene = await sceneWith('nested');
  expect((await scene.backlog('run', '--cap', '1')).code).toBe(3);
  expect(await stateOf(scene)).toEqual(['in_progress', 'review/read', undefined]);
  expect((await scene.backlog('next')).stdout).toContain('run `review/read` of tg-1');
  expect((await scene.backlog('run')).code).toBe(3);
  expect(await stateOf(scene)).toEqual(['blocked', 'review/ok', 'gate']);
  const past = await scene.backlog('advance', 'tg-1', '--to', 'last');
  expect([past.code, past.stderr]).toEqual([
    2,
    expect.stringContaining('`review/ok` is a gate, and only a decision passes it.'),
  ]);
  expect((await scene.phasegate('approve', 'tg-1')).code).toBe(0);
  expect((await scene.backlog('run')).code).toBe(0);
  expect((await stateOf(scene))[0]).toBe('done');
});

test('an answer reaches the leg that asked, of a nested pipeline and of a phase', async () => {
  await using scene = await sceneWith('legs');
  for (const phase of [null, 'look']) {
    expect((await scene.backlog('run')).code).toBe(4);
    expect(await stateOf(scene)).toEqual(['blocked', phase, 'question']);
    expect((await scene.backlog('answer', 'tg-1', 'red please')).code).toBe(0);
  }
  expect((await scene.backlog('run')).code).toBe(0);
});

test('`advance` names what it skips, and skips no legs that have begun', async () => {
  await using scene = await sceneWith('legs');
  await scene.backlog('run');
  const refused = await scene.backlog('advance', 'tg-1');
  expect([refused.code, refused.stderr]).toEqual([
    2,
    'phasegate: `all/read` runs once for each value of a matrix, and cannot be skipped.\n  If the work is done: `phasegate backlog complete tg-1`.',
  ]);
  await scene.backlog('answer', 'tg-1', 'red please');
  await scene.backlog('run', '--cap', '2');
  expect(await stateOf(scene)).toEqual(['in_progress', 'look', undefined]);
  const skipped = await scene.backlog('advance', 'tg-1');
  expect([skipped.code, skipped.stdout, skipped.stderr]).toEqual([
    0,
    'tg-1 is done',
    '1 phase skipped, and counted as passed: `look`.',
  ]);
  const again = await scene.backlog('advance', 'tg-1');
  expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('`tg-1` is done.')]);
});

test('a gate asks a person if its `when` reads the result of a phase that was skipped', async () => {
  await using scene = await sceneWith('asked');
  await scene.backlog('run');
  const skipped = await scene.backlog('advance', 'tg-1');
  expect([skipped.code, skipped.stdout, skipped.stderr]).toEqual([
    0,
    'tg-1 is in-progress, at `ok`',
    '1 phase skipped, and counted as passed: `plan`.\nIts question stays unanswered: Red or blue?',
  ]);
  expect((await scene.backlog('run')).code).toBe(3);
  const [item] = await scene.items();
  expect(item?.blocked).toMatchObject({
    kind: 'gate',
    reason:
      'gate `ok`: `when` is false because of the result of `plan`, which was skipped by a person',
  });
});

test('a gate asks a person if a phase of the run raised what its `when` reads of the item', async () => {
  await using scene = await sceneWith('rated');
  expect((await scene.backlog('run')).code).toBe(3);
  const [item] = await scene.items();
  expect(item?.blocked).toMatchObject({ kind: 'gate', reason: expect.stringContaining('medium') });
});
