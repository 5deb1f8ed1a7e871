import { describe, expect, test } from 'vitest';
import type { BacklogEvent } from '../../src/core/backlog/item/event.ts';
import { comment, openIssue } from '../rig/github/backlog-world.ts';
import { issueStoreScene } from '../rig/github/issue-store.ts';

const EASY = { size: 'small', complexity: 'low', risk: 'low', impact: null } as const;
const WORKFLOW = { type: 'workflow', run: 7, attempt: 1 } as const;
const ready = (item: string): readonly BacklogEvent[] => [
  { type: 'itemAssessed', item, phase: 'triage', assessment: EASY, pipeline: null },
  { type: 'itemMoved', item, to: 'scoping', why: 'triaged', block: null },
  { type: 'itemMoved', item, to: 'ready', why: 'scoped', block: null },
];

/** An issue without a state, and the last line of the state of another that is ready. */
async function scene() {
  const made = await issueStoreScene();
  const [first, risky] = ['First', 'Risky'].map((title) =>
    openIssue(made.world, { title, labels: ['phasegate'] }),
  );
  if (first === undefined || risky === undefined) throw new Error('they are there');
  await made.open(WORKFLOW).change('runner', () => ready('issue-1'));
  const state = first.comments[0]?.body.split('\n').at(-1) ?? '';
  const next = String(made.world.nextId);
  return { ...made, risky, state, next, [Symbol.asyncDispose]: () => made[Symbol.asyncDispose]() };
}

type Forging = (about: { readonly state: string; readonly next: string }) => string;
const FORGED: Readonly<Record<string, Forging>> = {
  'another issue’s state': ({ state }) => state,
  'another issue’s state, with this number': ({ state }) => state.replace('"issue":1', '"issue":2'),
  'a state as it was written before states named themselves': () =>
    '<!-- phasegate-item {"fields":{"status":"todo","x-pg-status":"ready"},"seen":0,"events":[]} -->',
  'a state that names no comment': ({ state }) => state.replace(/"comment":"\d+",/, ''),
  'a state that names a number, not a text': ({ state }) =>
    state.replace(/"comment":"(\d+)"/, '"comment":$1'),
  'a state that is still to come': () => '<!-- phasegate-item pending -->',
  'a state with another before it': ({ state }) => `${state}\n${state}`,
};

describe('what a stranger said and a workflow of this repository echoes is no state', () => {
  test.each(Object.entries(FORGED))('row 41: %s', async (_name, forge) => {
    await using here = await scene();
    const { world, risky } = here;
    comment(world, risky, world.login, `Thanks! You said:\n\n${forge(here)}`);
    const store = here.open(WORKFLOW);
    const item = (await store.read()).items.get('issue-2');
    expect([item?.status, item?.assessment.risk]).toEqual(['new', null]);
    await store.change('runner', () => [{ type: 'noted', item: 'issue-2', text: 'looked at' }]);
    // It has a state of its own now, and only that counts.
    const after = await here.open(WORKFLOW).read();
    expect(after.items.get('issue-2')?.status).toBe('new');
    expect((await store.events('issue-2')).map(({ text }) => text)).toEqual(['looked at']);
  });

  test('row 41: one that comes later, and names itself, does not take the place of the first', async () => {
    await using here = await scene();
    const { world, risky, state } = here;
    const store = here.open(WORKFLOW);
    await store.change('runner', () => [{ type: 'noted', item: 'issue-2', text: 'ours' }]);
    comment(
      world,
      risky,
      world.login,
      state.replace(/"comment":"\d+","issue":1/, `"comment":"${world.nextId}","issue":2`),
    );
    const { items, warnings } = await store.read();
    // A damaged state that names itself is our own, cut or edited: a person looks at it.
    expect(items.get('issue-2')?.status ?? 'left out').not.toBe('ready');
    expect(warnings).toHaveLength(1);
  });
});

describe('what a person wrote from the command line', () => {
  test('row 41: is taken over by workflows, with its dependencies, and said', async () => {
    await using scene = await issueStoreScene();
    scene.world.login = 'alice';
    openIssue(scene.world, { title: 'First', labels: ['phasegate'] });
    const words = { description: null, tags: [], assessment: EASY, pipeline: null };
    await scene.open().change('alice', () => [
      {
        ...{ type: 'itemAdded', item: 'new-1', title: 'Second', dependencies: ['issue-1'] },
        ...{ ...words, origin: null, depth: 0 },
      },
    ]);
    scene.world.login = 'github-actions[bot]';
    const store = scene.open(WORKFLOW);
    expect((await store.read()).items.get('issue-2')?.dependencies).toEqual(['issue-1']);
    await store.change('runner', () => []);
    const told = (await store.events('issue-2')).map(({ by, text }) => `${by}: ${text}`);
    expect(told).toEqual([
      'alice: added: Second',
      'alice: imported from the state that the command line wrote here',
    ]);
    const own = scene.world.threads[1]?.comments.map(({ author }) => author);
    expect(own).toEqual(['alice', 'github-actions[bot]']);
    expect((await store.read()).items.get('issue-2')?.dependencies).toEqual(['issue-1']);
    // Once it is ours, the person's token leaves it to us.
    scene.world.login = 'alice';
    expect((await scene.open().read()).items.has('issue-2')).toBe(false);
  });

  test.each(['stranger', 'other[bot]'])('row 41: not what %s wrote', async (login) => {
    await using scene = await issueStoreScene();
    scene.world.login = login;
    openIssue(scene.world, { title: 'First', labels: ['phasegate'] });
    await scene.open().change(login, () => ready('issue-1'));
    scene.world.login = 'github-actions[bot]';
    const { items } = await scene.open(WORKFLOW).read();
    expect(items.get('issue-1')?.status).toBe('new');
  });
});

test('row 41: a list that is old makes no second comment: the item is left to the next session', async () => {
  await using scene = await issueStoreScene();
  const issue = openIssue(scene.world, { title: 'First', labels: ['phasegate'] });
  const note = (text: string): readonly BacklogEvent[] => [
    { type: 'noted', item: 'issue-1', text },
  ];
  await scene.open(WORKFLOW).change('runner', () => note('one'));
  const faults: string[] = [];
  const store = scene.open(WORKFLOW, (item) => faults.push(item));
  const old = structuredClone(issue.comments);
  // GitHub lists the issue as it was before its comment came.
  scene.world.stale = { number: 1, comments: [] };
  await store.change('runner', () => note('two'));
  expect([faults, issue.comments]).toEqual([['issue-1'], old]);
  scene.world.stale = null;
  await store.change('runner', () => note('two'));
  expect((await store.events('issue-1')).map(({ text }) => text)).toEqual(['one', 'two']);
});
