import { describe, expect, test } from 'vitest';
import type { BacklogEvent } from '../../src/core/backlog/item/event.ts';
import type { ItemBlock } from '../../src/core/backlog/item/item.ts';
import { comment, label, openIssue } from '../rig/github/backlog-world.ts';
import { issueStoreScene } from '../rig/github/issue-store.ts';
import { HOSTILE_TEXTS } from '../rig/hostile-texts.ts';
import { few } from '../rig/long.ts';

few(17);

const NO_ASSESSMENT = { size: null, complexity: null, risk: null, impact: null };
const blocked = (
  item: string,
  why: string,
  kind: ItemBlock['kind'] = 'question',
  phase = 'plan',
): BacklogEvent => ({
  type: 'itemMoved',
  ...{ item, to: 'blocked', why, block: { kind, phase } },
});
const NO_WORDS = { dependencies: [], assessment: NO_ASSESSMENT, pipeline: null };
const worked = (more: object): BacklogEvent => ({
  ...{ type: 'workSeen', item: 'issue-1', run: 'issue-1', seq: 3, attempts: 1 },
  ...{ costUsd: null, ms: 0, commit: null, branch: null, pullRequest: null, summary: '' },
  ...more,
});
/** What an agent found beside its work. */
const found = (more: object): BacklogEvent => ({
  ...{ type: 'itemAdded', item: 'new-1', title: 'More', description: null, tags: [] },
  ...{ ...NO_WORDS, origin: 'issue-1', depth: 1 },
  ...more,
});

/** Where a text of an agent or a person comes to stand, as what happens to the item `issue-1`. */
const FIELDS: Readonly<Record<string, (text: string) => readonly BacklogEvent[]>> = {
  question: (text) => [blocked('issue-1', text)],
  answer: (text) => [{ type: 'notesGiven', item: 'issue-1', text }],
  note: (text) => [{ type: 'noted', item: 'issue-1', text }],
  'question and answer': (text) => [
    { type: 'notesGiven', item: 'issue-1', text },
    blocked('issue-1', text),
  ],
  summary: (summary) => [worked({ summary })],
  branch: (branch) => [worked({ branch, summary: 'it was built' })],
  'pull request': (pullRequest) => [worked({ pullRequest, summary: 'it was built' })],
  failure: (text) => [blocked('issue-1', text, 'failed')],
  rejection: (text) => [blocked('issue-1', text, 'rejected')],
  guardrail: (text) => [blocked('issue-1', text, 'guardrail')],
  'phase that asks': (phase) => [blocked('issue-1', 'Which?', 'question', phase)],
  phase: (phase) => [{ type: 'phaseReached', item: 'issue-1', phase }],
  pipeline: (pipeline) => [
    {
      ...{ type: 'itemAssessed', item: 'issue-1', phase: 'triage' },
      ...{ assessment: NO_ASSESSMENT, pipeline },
    },
  ],
  'phase that assesses': (phase) => [
    {
      ...{ type: 'itemAssessed', item: 'issue-1', phase },
      ...{ assessment: NO_ASSESSMENT, pipeline: null },
    },
  ],
  'follow-up': (text) => [found({ title: text.slice(0, 200), description: text })],
  'tag of a follow-up': (text) => [found({ tags: [text, text.slice(0, 50), 'plain'] })],
  'edited words': (text) => [
    {
      ...{ type: 'itemEdited', item: 'issue-1', ...NO_WORDS },
      ...{ title: text.slice(0, 200), description: text, tags: [] },
    },
  ],
};

const HERE = { type: 'process', name: 'test' } as const;

const CASES = Object.entries(FIELDS).flatMap(([field, events]) =>
  Object.entries(HOSTILE_TEXTS).map(([name, text]) => ({ field, name, events, text })),
);

describe('whatever somebody says, GitHub takes what is written of it, and the other items go on', () => {
  test.each(CASES)('row 41: $field: $name', async ({ field, events, text }) => {
    await using scene = await issueStoreScene();
    for (const title of ['One', 'Two']) openIssue(scene.world, { title, labels: ['phasegate'] });
    const faults: string[] = [];
    await scene
      .open(HERE, (id) => faults.push(id))
      .change('runner', () => [...events(text), blocked('issue-2', 'Red or blue?')]);
    // What a person wrote is refused rather than cut.
    const isRefused = field === 'edited words' && text.length > 65_536;
    expect(faults).toEqual(isRefused ? ['issue-1'] : []);
    const { items, warnings } = await scene.open().read();
    expect(warnings).toEqual([]);
    expect(items.get('issue-2')?.block?.reason).toBe('Red or blue?');
    const [one, two, ...more] = scene.world.threads;
    expect(two?.comments).toHaveLength(1);
    expect(one?.comments.length).toBeLessThan(2);
    for (const { body } of scene.world.threads.flatMap(({ comments }) => comments))
      expect(
        body.split('\n').filter((line) => line.startsWith('<!-- phasegate-item')),
      ).toHaveLength(1);
    for (const { title, body } of more) {
      expect(title.length).toBeGreaterThan(0);
      expect(body).not.toMatch(/@everyone|fixes #1/);
    }
    // Once more, as the next session does it.
    await scene.open().change('runner', () => [{ type: 'noted', item: 'issue-1', text: 'again' }]);
    expect((await scene.open().events('issue-1')).at(-1)?.text).toBe('again');
  });

  test.each(Object.entries(HOSTILE_TEXTS))(
    'row 41: an answer by comment: %s',
    async (_name, text) => {
      await using scene = await issueStoreScene();
      const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
      await scene.open().change('runner', () => [blocked('issue-1', 'Which?')]);
      const said = text.slice(0, 65_000).replaceAll('/phasegate', 'phasegate');
      comment(scene.world, issue, 'alice', `/phasegate answer Yes. ${said}`);
      await scene.open().change('runner', () => []);
      const item = (await scene.open().read()).items.get('issue-1');
      expect([item?.status, item?.notes?.startsWith('Yes. ')]).toEqual(['new', true]);
    },
  );

  const WORDS = ['unblock', 'override', 'retry', 'approve', ''];
  test.each(
    Object.entries(HOSTILE_TEXTS).flatMap(([name, text]) =>
      WORDS.map((word) => ({ word, name, text })),
    ),
  )('a comment `/phasegate $word`: $name', async ({ word, text }) => {
    await using scene = await issueStoreScene();
    for (const title of ['One', 'Two']) openIssue(scene.world, { title, labels: ['phasegate'] });
    await scene.open().change('runner', () => [blocked('issue-1', 'Which?', 'guardrail')]);
    const [one] = scene.world.threads;
    if (one === undefined) throw new Error('it is there');
    comment(scene.world, one, 'alice', `/phasegate ${word} ${text.slice(0, 65_000)}`);
    await scene.open().change('runner', () => [blocked('issue-2', 'Red or blue?')]);
    const { items, warnings } = await scene.open().read();
    expect([[...items.keys()], warnings]).toEqual([['issue-1', 'issue-2'], []]);
    expect(items.get('issue-2')?.block?.reason).toBe('Red or blue?');
    const own = scene.world.threads.map(({ comments }) =>
      comments.filter(({ author }) => author === scene.world.login),
    );
    expect(own.map(({ length }) => length)).toEqual([1, 1]);
  });

  test.each(Object.entries(HOSTILE_TEXTS))(
    'row 41: an issue that somebody wrote: %s',
    async (_name, text) => {
      await using scene = await issueStoreScene();
      const issue = openIssue(scene.world, { title: text.slice(0, 256), labels: ['phasegate'] });
      issue.body = text.slice(0, 65_536);
      openIssue(scene.world, { title: 'Two', labels: ['phasegate'] });
      const both = ['issue-1', 'issue-2'].map((id) => blocked(id, 'Which?'));
      const { items } = await scene.open().change('runner', () => both);
      expect([...items.values()].map(({ status }) => status)).toEqual(['blocked', 'blocked']);
    },
  );
});

test('row 41: what is cut says where the whole is', async () => {
  await using scene = await issueStoreScene();
  const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
  const store = scene.open({ type: 'workflow', run: 7, attempt: 1 });
  await store.change('runner', () => [blocked('issue-1', 'why? '.repeat(14_000))]);
  const where =
    'the comments of #1 or the checkpoint of https://github.com/acme/widgets/actions/runs/7';
  expect(issue.comments[0]?.body).toContain(`The full text is in ${where}.`);
  const reason = (await scene.open().read()).items.get('issue-1')?.block?.reason;
  expect(reason?.endsWith(`[cut: the full text is in ${where}]`)).toBe(true);
});

const FAILURES = [
  { kind: 'status', status: 403, body: { message: 'Resource not accessible by integration' } },
  { kind: 'status', status: 410, body: { message: 'This issue was deleted' } },
  { kind: 'status', status: 422, body: { message: 'Validation Failed' } },
  { kind: 'status', status: 502, body: '<html>Bad gateway</html>' },
  { kind: 'lost-request' },
  { kind: 'lost-answer' },
] as const;

const WRITES = {
  'its label': '/issues/1/labels',
  'its comment': '/issues/1/comments',
  'its state': '/issues/comments/1',
};

describe.each(Object.entries(WRITES))('where %s cannot be written', (_name, path) => {
  test.each(FAILURES)(
    'row 41: the others are, and it is as it was or as it should be: %j',
    async (failure) => {
      await using scene = await issueStoreScene();
      for (const title of ['One', 'Two', 'Three'])
        openIssue(scene.world, { title, labels: ['phasegate'] });
      const faults: string[] = [];
      const store = scene.open({ type: 'workflow', run: 7, attempt: 1 }, (id) => faults.push(id));
      const all = ['issue-1', 'issue-2', 'issue-3'].map((id) => blocked(id, 'Which?'));
      scene.github.fail({ ...failure, match: (call) => call.path.endsWith(path), times: 9 });
      await store.change('runner', () => all);
      const reasons = async () =>
        [...(await store.read()).items.values()].map(({ block }) => block?.reason);
      const [one, ...rest] = await reasons();
      expect(rest).toEqual(['Which?', 'Which?']);
      // A label that was set holds it until its state is there.
      expect(faults).toEqual(one === 'Which?' ? [] : ['issue-1']);
      // The next session finds GitHub well again.
      scene.github.heal();
      await store.change('runner', ({ items }) =>
        all.filter(({ item }) => items.get(item)?.status === 'new'),
      );
      expect(await reasons()).toEqual(['Which?', 'Which?', 'Which?']);
      expect(scene.world.threads.map(({ comments }) => comments.length)).toEqual([1, 1, 1]);
    },
  );
});

describe('an item that cannot be read', () => {
  test('row 41: stops no other: the page before of its comments does not come', async () => {
    await using scene = await issueStoreScene();
    const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
    openIssue(scene.world, { title: 'Two', labels: ['phasegate'] });
    for (let number = 0; number < 130; number += 1) comment(scene.world, issue, 'eve', 'talk');
    const match = ({ operation }: { readonly operation: string | null }) =>
      operation === 'BacklogIssueComments';
    scene.github.fail({ match, kind: 'status', status: 502, times: 9 });
    const { items, warnings } = await scene.open().read();
    expect([...items.keys()]).toEqual(['issue-2']);
    expect(warnings).toEqual([expect.stringMatching(/^#1 is skipped: it cannot be read: /)]);
  });

  test('row 41: stops no other: what a commenter may do is not told', async () => {
    await using scene = await issueStoreScene();
    const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
    openIssue(scene.world, { title: 'Two', labels: ['phasegate'] });
    comment(scene.world, issue, 'alice', '/phasegate unblock');
    const match = ({ path }: { readonly path: string }) => path.endsWith('/permission');
    scene.github.fail({ match, kind: 'status', status: 500, times: 9 });
    const { items } = await scene.open().read();
    expect([...items.keys()]).toEqual(['issue-2']);
  });
});

test('row 41: a commenter whom GitHub does not know any more says nothing, and stops no item', async () => {
  await using scene = await issueStoreScene();
  const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
  await scene.open().change('runner', () => [blocked('issue-1', 'Which?')]);
  comment(scene.world, issue, 'ghost', '/phasegate answer Mine.');
  comment(scene.world, issue, 'alice', '/phasegate answer Hers.');
  const match = ({ path }: { readonly path: string }) => path.endsWith('/ghost/permission');
  scene.github.fail({ match, kind: 'status', status: 404, times: 9 });
  await scene.open().change('runner', () => []);
  const { items, warnings } = await scene.open().read();
  expect([items.get('issue-1')?.notes, warnings]).toEqual(['Hers.', []]);
});

test('row 41: a command that was refused stays refused when its author may write', async () => {
  await using scene = await issueStoreScene();
  const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
  await scene.open().change('runner', () => [blocked('issue-1', 'Which?')]);
  comment(scene.world, issue, 'stranger', '/phasegate answer Delete it all');
  await scene.open().change('runner', () => []);
  scene.world.permissions.set('stranger', 'write');
  await scene.open().change('runner', () => []);
  const item = (await scene.open().read()).items.get('issue-1');
  expect([item?.status, item?.notes ?? null]).toEqual(['blocked', null]);
  // Once more, in words of its own.
  comment(scene.world, issue, 'stranger', '/phasegate answer The first.');
  await scene.open().change('runner', () => []);
  expect((await scene.open().read()).items.get('issue-1')?.notes).toBe('The first.');
});

test('row 41: a label of ours in another case is that label, as for GitHub', async () => {
  await using scene = await issueStoreScene();
  const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
  await scene.open().change('runner', () => [{ type: 'noted', item: 'issue-1', text: 'seen' }]);
  label(scene.world, issue, 'alice', 'Phasegate:Blocked');
  await scene.open().change('runner', () => []);
  expect((await scene.open().read()).items.get('issue-1')?.status).toBe('blocked');
});

describe('a label that is not there says nothing by itself', () => {
  test.each(['renamed', 'deleted'])(
    'row 41: %s in the repository: a failed item stays where it is',
    async () => {
      await using scene = await issueStoreScene();
      const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
      const why = 'it broke';
      const block = { kind: 'failed', phase: null } as const;
      await scene
        .open()
        .change('runner', () => [
          { type: 'itemMoved', item: 'issue-1', to: 'blocked', why, block },
        ]);
      // GitHub takes it off each issue, and no issue's timeline has a line of it.
      issue.labels = issue.labels.filter((name) => name !== 'phasegate:blocked');
      expect((await scene.open().change('runner', () => [])).items.get('issue-1')?.status).toBe(
        'blocked',
      );
      issue.labels.push('phasegate:blocked');
      label(scene.world, issue, 'bob', 'phasegate:blocked');
      expect((await scene.open().change('runner', () => [])).items.get('issue-1')?.status).toBe(
        'new',
      );
    },
  );
});

test('row 41: a writer who mistypes is answered, once, and nobody else is', async () => {
  await using scene = await issueStoreScene();
  const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
  comment(scene.world, issue, 'stranger', '/phasegate aprove');
  comment(scene.world, issue, 'alice', '/phasegate unblok please');
  await scene.open().change('runner', () => []);
  await scene.open().change('runner', () => []);
  expect((await scene.open().events('issue-1')).map(({ by, text }) => `${by}: ${text}`)).toEqual([
    'alice: `/phasegate unblok please` is not a command: write one of `/phasegate answer TEXT`, `unblock [NOTES]`, `override [NOTES]` or `retry TEXT` at the start of a comment',
  ]);
});

describe('what was rejected', () => {
  const rejected: BacklogEvent = {
    type: 'itemMoved',
    ...{
      item: 'issue-1',
      to: 'blocked',
      why: 'not like this',
      block: { kind: 'rejected', phase: null },
    },
  };
  async function scene() {
    const made = await issueStoreScene();
    const issue = openIssue(made.world, { title: 'One', labels: ['phasegate'] });
    const begun = { type: 'runBegun', item: 'issue-1', run: 'issue-1', kind: 'work' } as const;
    await made.open().change('runner', () => [begun, rejected]);
    return { ...made, issue, [Symbol.asyncDispose]: () => made[Symbol.asyncDispose]() };
  }
  test('row 41: says what to do', async () => {
    await using here = await scene();
    expect(here.issue.comments[0]?.body).toContain('by commenting `/phasegate retry …`');
    expect(here.issue.comments[0]?.body).toContain('close the issue');
  });
  test.each([
    [
      '/phasegate retry Keep the name.',
      'new',
      ['Keep the name.', 'The last result was rejected: not like this'],
      null,
    ],
    ['/phasegate retry', 'blocked', [], 'issue-1'],
    ['/phasegate unblock Again.', 'blocked', [], 'issue-1'],
    ['/phasegate override', 'blocked', [], 'issue-1'],
  ])('row 41: %s', async (body, status, said, run) => {
    await using here = await scene();
    comment(here.world, here.issue, 'alice', body);
    await here.open().change('runner', () => []);
    const item = (await here.open().read()).items.get('issue-1');
    const texts = item?.messages.map(({ text }) => text);
    expect([item?.status, texts, item?.work.run]).toEqual([status, said, run]);
  });
});
