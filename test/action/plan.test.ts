import { describe, expect, test } from 'vitest';
import type { BacklogEvent } from '../../src/core/backlog/item/event.ts';
import { comment } from '../rig/github/backlog-world.ts';
import { few } from '../rig/long.ts';
import { CONFIG, EASY, itemsOf, PIPELINE, planScene as scene } from '../rig/plan-scene.ts';
import { refusalOf } from '../rig/refusal.ts';

few(4);

const moved = (item: string, to: 'scoping' | 'ready' | 'in_progress'): BacklogEvent => ({
  type: 'itemMoved',
  ...{ item, to, why: 'for the test', block: null },
});
const inProgress = (item: string): readonly BacklogEvent[] => [
  { type: 'itemAssessed', item, phase: 'triage', assessment: EASY, pipeline: null },
  ...[moved(item, 'scoping'), moved(item, 'ready'), moved(item, 'in_progress')],
];
const atGate = (item: string): BacklogEvent => ({
  type: 'itemMoved',
  ...{ item, to: 'blocked', why: 'it asks', block: { kind: 'gate', phase: 'approve' } },
});

test('what others have is left to them, and counts to what may be worked on at once', async () => {
  await using here = await scene({ 'task.yml': PIPELINE.replace(/ {2}approve.*\n.*\n/, '') });
  await here.storeOf(8).lock('issue-1');
  expect(itemsOf(await here.plan())).toEqual(['issue-2']);
  expect(await here.storeOf(7).isHeldHere('issue-2')).toBe(true);
  // Its own is not taken twice either, by a step that runs again in the same attempt.
  expect(itemsOf(await here.plan())).toEqual([]);
});

test('where the workflow does not say its name, the second for one environment waits', async () => {
  await using here = await scene();
  expect(itemsOf(await here.plan())).toEqual(['issue-1']);
  expect(here.log).toContain(
    '· issue-2 may need an environment that another item will use. A later workflow run works on it.',
  );
  expect([...here.world.labels.keys()]).toEqual(['phasegate:at-work-issue-1']);
});

test('the end of a leg lets go of its item, unless that waits at a gate; looking alone lets go of nothing', async () => {
  await using here = await scene();
  await here.happen(...inProgress('issue-1'), ...inProgress('issue-2'), atGate('issue-2'));
  const store = here.storeOf(7);
  const held = () => Promise.all(['issue-1', 'issue-2'].map((id) => store.isHeldHere(id)));
  for (const id of ['issue-1', 'issue-2']) await store.lock(id);
  for (const target of ['1', '2']) await here.plan({ inputs: `{ cap: 0, target: ${target} }` });
  expect(await held()).toEqual([true, true]);
  const needs = '{ "work-0": { "result": "success", "outputs": { "outcome": "waiting" } } }';
  for (const target of ['1', '2'])
    await here.plan({ inputs: `{ cap: 0, target: ${target} }`, needs });
  expect(await held()).toEqual([false, true]);
});

test('an item that could not be worked on is told of once, and not begun again by every plan', async () => {
  await using here = await scene();
  const needs = '{ "work-0": { "result": "failure", "outputs": { "outcome": "invalid" } } }';
  await here.plan({ inputs: '{ cap: 0, target: 1 }', needs });
  expect((await here.storeOf(7).read()).items.get('issue-1')?.block).toEqual({
    from: 'new',
    kind: 'failed',
    phase: null,
    reason: 'The item could not run. The reason is in https://run/7.',
  });
  expect(itemsOf(await here.plan())).toEqual(['issue-2']);
});

test('a job that says nothing is a machine that was lost: its item is taken again', async () => {
  await using here = await scene();
  const needs = '{ "work-0": { "result": "failure", "outputs": {} } }';
  await here.plan({ inputs: '{ cap: 0, target: 1 }', needs });
  expect(itemsOf(await here.plan())).toEqual(['issue-1']);
});

const WORKED: BacklogEvent = {
  type: 'workSeen',
  ...{ item: 'issue-1', run: 'issue-1', seq: 9, attempts: 1, costUsd: null, commit: null },
  ...{ ms: 0, branch: null, pullRequest: null },
  summary: 'it was built',
};

test('work that is gone is told of; where GitHub does not tell what there is, nothing is done', async () => {
  await using here = await scene();
  const begun: BacklogEvent = { type: 'runBegun', item: 'issue-1', run: 'issue-1', kind: 'work' };
  await here.happen(...inProgress('issue-1'), begun, WORKED);
  const match = ({ path }: { readonly path: string }) => path.endsWith('/actions/artifacts');
  const body = { message: 'Resource not accessible by integration' };
  here.github.fail({ match, kind: 'status', status: 403, body, times: 1 });
  await refusalOf(here.plan());
  expect((await here.storeOf(7).read()).items.get('issue-1')?.status).toBe('in_progress');
  await here.plan({ inputs: 'cap: 0' });
  const { block } = (await here.storeOf(7).read()).items.get('issue-1') ?? {};
  expect(block?.reason).toMatchInlineSnapshot(
    `"The 10000 newest artifacts of the repository contain no checkpoint of the run of this item. Artifacts are deleted after 90 days, after the retention time of the repository, or by a person. Close the issue, and open a new one for the remaining work."`,
  );
});

test('work that is there is gone on with', async () => {
  await using here = await scene({}, ['phasegate-issue-1-1-000009.tar.gz']);
  const begun: BacklogEvent = { type: 'runBegun', item: 'issue-1', run: 'issue-1', kind: 'work' };
  await here.happen(...inProgress('issue-1'), begun, WORKED);
  expect(itemsOf(await here.plan())).toEqual(['issue-1']);
});

test('what waits at a gate comes to it again when its workflow run is over', async () => {
  await using here = await scene();
  await here.happen(...inProgress('issue-1'), atGate('issue-1'));
  await here.storeOf(8).lock('issue-1');
  expect(itemsOf(await here.plan({ inputs: 'target: 1' }))).toEqual([]);
  here.world.going.delete('8');
  expect(itemsOf(await here.plan({ inputs: 'target: 1' }))).toEqual(['issue-1']);
});

test('a comment is about its own issue, and one of somebody who may not write about nothing', async () => {
  await using here = await scene();
  const comment = { eventName: 'issue_comment', event: { issue: { number: 2 } } };
  expect(await here.plan({}, { ...comment, actor: 'stranger' })).toEqual({
    type: 'nothing',
    why: expect.stringMatching(/^Nothing is planned: /),
  });
  expect(itemsOf(await here.plan({}, { ...comment, actor: 'alice' }))).toEqual(['issue-2']);
  const elsewhere = { ...comment, event: { issue: { number: 99 } }, actor: 'alice' };
  expect(itemsOf(await here.plan({}, elsewhere))).toEqual([]);
});

describe('a command of somebody who may not write', () => {
  const COMMAND = '/phasegate answer Delete it all';
  const asks: BacklogEvent = {
    type: 'itemMoved',
    ...{ item: 'issue-1', to: 'blocked', why: 'Which?', block: { kind: 'question', phase: null } },
  };

  /** An item that asks, and the stranger's comment on its issue, for which the workflow runs. */
  async function commented(body = COMMAND, labels = ['phasegate']) {
    const here = await scene();
    await here.happen(asks);
    const [issue] = here.world.threads;
    if (issue === undefined) throw new Error('there is no issue');
    comment(here.world, issue, 'stranger', body);
    const about = { number: 1, labels: labels.map((name) => ({ name })) };
    const event = { issue: about, comment: { body } };
    const job = { eventName: 'issue_comment', event, actor: 'stranger', starter: 'stranger' };
    return {
      ...{ here, issue },
      plan: () => here.plan({}, job),
      itemNow: async () => (await here.storeOf(7).read()).items.get('issue-1'),
      [Symbol.asyncDispose]: () => here[Symbol.asyncDispose](),
    };
  }

  test('is refused for good by the job that it starts, whatever its author may do later', async () => {
    await using at = await commented();
    const { here } = at;
    expect((await at.plan()).type).toBe('nothing');
    here.world.permissions.set('stranger', 'write');
    await at.plan();
    expect(itemsOf(await here.plan())).toEqual(['issue-2']);
    expect((await at.itemNow())?.block?.kind).toBe('question');
    expect(at.issue.comments).toHaveLength(2);
  });

  test.each([
    ['no command', 'Which one?', ['phasegate']],
    ['on an issue that is no item', COMMAND, ['bug']],
  ])('costs nothing more if it is %s', async (_what, body, labels) => {
    await using at = await commented(body, labels);
    const before = at.here.github.calls.length;
    await at.plan();
    expect(at.here.github.calls.slice(before).map(({ path }) => path)).toEqual([
      '/repos/acme/widgets/collaborators/stranger/permission',
    ]);
  });

  test('fails the job if GitHub does not take the refusal, and the same job makes up for it', async () => {
    await using at = await commented();
    const { here } = at;
    const match = ({ method }: { readonly method: string }) => method === 'PATCH';
    here.github.fail({ match, kind: 'status', status: 502, times: 99 });
    expect((await refusalOf(at.plan())).message).toMatchInlineSnapshot(
      `"The comment on issue-1 is from a user without write access, but this could not be recorded. The warning above has the reason."`,
    );
    here.github.heal();
    await at.plan();
    here.world.permissions.set('stranger', 'write');
    await here.plan();
    expect((await at.itemNow())?.block?.kind).toBe('question');
  });

  test('fails the job if the issue cannot be read, and the same job makes up for it', async () => {
    await using at = await commented();
    const { here } = at;
    let asked = 0;
    // The first answer is about who started the job, the later ones are about who commented.
    const match = ({ path }: { readonly path: string }) =>
      path.endsWith('/stranger/permission') && ++asked > 1;
    here.github.fail({ match, kind: 'status', status: 502, times: 99 });
    expect((await refusalOf(at.plan())).message).toMatch(
      /^The comment on issue-1 is from a user without write access, but this could not be recorded\. #1 is skipped: /,
    );
    here.github.heal();
    await at.plan();
    here.world.permissions.set('stranger', 'write');
    await here.plan();
    expect((await at.itemNow())?.block?.kind).toBe('question');
  });

  test.each([
    ['closed', { state: 'closed' as const }, 'The issue is closed.'],
    ['no item any more', { labels: [] }, 'The issue is not on the backlog any more.'],
  ])(
    'fails the job if the issue is %s, because nothing is recorded there',
    async (_what, now, why) => {
      await using at = await commented();
      Object.assign(at.issue, now);
      const { message, remedy } = await refusalOf(at.plan());
      expect(message).toBe(
        `The comment on issue-1 is from a user without write access, but this could not be recorded. ${why}`,
      );
      expect(remedy).toMatch(/delete the comment/);
    },
  );
});

const UNDECIDABLE =
  'The gate `approve` of the pipeline `task` has no environment, so nobody can decide it in mode `backlog`.';

test.each([
  [
    'deliver: one',
    { 'phasegate.yml': `${CONFIG}deliver: one\n` },
    '`deliver: one` is not supported in workflows: jobs cannot deliver the changes of several items together.',
  ],
  [
    'a gate by comment',
    { 'task.yml': PIPELINE.replace('environment: release', 'by: comment') },
    UNDECIDABLE,
  ],
  [
    'a gate without environment',
    { 'task.yml': PIPELINE.replace('environment: release', '') },
    UNDECIDABLE,
  ],
])('%s is refused before anything is taken', async (_what, files, message) => {
  await using here = await scene(files);
  expect((await refusalOf(here.plan())).message).toBe(message);
  expect(here.world.labels.size).toBe(0);
});

test.each([
  ['was stopped by a limit or a failure of GitHub’s', { outcome: 'failed', next: 'work' }, null],
  ['failed', { outcome: 'failed' }, 'failed'],
  ['was lost', {}, null],
])('a leg that %s', async (_name, outputs, kind) => {
  await using here = await scene();
  const needs = JSON.stringify({ 'work-0': { result: 'failure', outputs } });
  const inputs = '{ "cap": 0, "target": "issue-1" }';
  await here.plan();
  await here.plan({ inputs, needs });
  const { items } = await here.storeOf(7).read();
  expect(items.get('issue-1')?.block?.kind ?? null).toBe(kind);
  expect(await here.storeOf(7).isHeldHere('issue-1')).toBe(false);
});

test('the last job of a leg lets go of the item also where it fails', async () => {
  await using here = await scene();
  await here.plan();
  expect(await here.storeOf(7).isHeldHere('issue-1')).toBe(true);
  const match = ({ path }: { readonly path: string }) => path.endsWith('/actions/artifacts');
  here.github.fail({ match, kind: 'status', status: 500, times: 99 });
  const needs = JSON.stringify({ 'work-0': { result: 'success', outputs: {} } });
  await refusalOf(here.plan({ inputs: '{ "cap": 0, "target": "issue-1" }', needs }));
  expect(await here.storeOf(7).isHeldHere('issue-1')).toBe(false);
});

test('a dispatch that is refused costs its own item a turn, and nobody else’s', async () => {
  await using here = await scene();
  const match = ({ path }: { readonly path: string }) => path.endsWith('/dispatches');
  here.github.fail({ match, kind: 'status', status: 403, times: 9 });
  expect(itemsOf(await here.plan({ workflow: 'backlog.yml' }))).toEqual(['issue-1']);
  expect(here.log.some((line) => line.includes('issue-2 is skipped'))).toBe(true);
});

test('labels of workflow runs that are over go with the next plan, and no others', async () => {
  await using here = await scene();
  const { world } = here;
  await here.storeOf(7).lock('issue-1');
  await here.storeOf(8).lock('issue-2');
  // What a person made by hand is theirs.
  world.labels.set('phasegate:at-work-notes', { id: 'LA_x', description: 'mine' });
  for (const thread of world.threads) thread.state = 'closed';
  world.going.delete('7');
  await here.plan({}, { runId: 9 });
  expect([...world.labels.keys()]).toEqual([
    'phasegate:at-work-issue-2',
    'phasegate:at-work-notes',
  ]);
});

test('a plan goes on where those labels cannot be read', async () => {
  await using here = await scene();
  const match = ({ operation }: { readonly operation: string | null }) =>
    operation === 'PhasegateLabels';
  here.github.fail({ match, kind: 'status', status: 502, times: 9 });
  expect(itemsOf(await here.plan())).toEqual(['issue-1']);
  expect(here.log.some((line) => line.includes('the removal of unused labels is skipped'))).toBe(
    true,
  );
});
