import { describe, expect, test } from 'vitest';
import type { BacklogStore } from '../../src/backlog/store.ts';
import type { BacklogEvent } from '../../src/core/backlog/item/event.ts';
import type { BlockKind } from '../../src/core/backlog/item/item.ts';
import type { LabelLockHolder } from '../../src/github/label-lock.ts';
import { comment, label, openIssue } from '../rig/github/backlog-world.ts';
import { type IssueStoreScene, issueStoreScene } from '../rig/github/issue-store.ts';
import type { Thread } from '../rig/github/world.ts';

const nothing = (): readonly BacklogEvent[] => [];

function blockedBy(kind: BlockKind, item = 'issue-1'): BacklogEvent {
  const why = `because of ${kind}`;
  return { type: 'itemMoved', item, to: 'blocked', why, block: { kind, phase: 'plan' } };
}

/** One issue on the backlog, which waits for a person. */
async function waiting(kind: BlockKind) {
  const scene = await issueStoreScene();
  const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate', 'bug'] });
  await scene.open().change('runner', () => [blockedBy(kind)]);
  return { ...scene, scene, issue, [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose]() };
}

async function standing(store: BacklogStore) {
  const { items } = await store.change('runner', nothing);
  const item = items.get('issue-1');
  const told = await store.events('issue-1');
  return {
    status: item?.status,
    notes: item?.notes,
    last: told.slice(-2).map(({ by, text }) => `${by}: ${text}`),
  };
}

/** What people see of an issue's first comment. */
const shownIn = ({ comments }: Thread): string | undefined =>
  comments[0]?.body.replace(/<!-- phasegate-item .* -->$/, '');

describe('issues as items', () => {
  test('only those with the label are, and their own labels are tags', async () => {
    await using scene = await issueStoreScene();
    openIssue(scene.world, { title: 'One', labels: ['phasegate', 'bug'] });
    openIssue(scene.world, { title: 'Two', labels: ['bug'] });
    const { items } = await scene.open().read();
    expect(
      [...items.values()].map(({ id, title, tags, status }) => [id, title, tags, status]),
    ).toEqual([['issue-1', 'One', ['bug'], 'new']]);
    expect(
      scene.github.calls.every(({ method, operation }) => method === 'POST' && operation !== null),
    ).toBe(true);
  });

  test('what a person reads says how it stands, why, for whom it waits, and who did what', async () => {
    await using scene = await waiting('question');
    const [own, ...more] = scene.issue.comments;
    expect(scene.issue.labels).toEqual(['phasegate', 'bug', 'phasegate:blocked']);
    expect(more).toEqual([]);
    expect(own?.body.replace(/<!-- phasegate-item .* -->$/, '<state>')).toMatchInlineSnapshot(`
      "**Phasegate: blocked**

      > because of question

      Anyone with write access can decide by commenting \`/phasegate answer …\`.

      <details><summary>Events of this item</summary>

      - 2026-06-01 00:00 · runner: became blocked: because of question
      </details>

      <state>"
    `);
  });

  test('there is one comment, updated', async () => {
    await using scene = await waiting('failed');
    await scene
      .open()
      .change('alice', () => [
        { type: 'itemMoved', item: 'issue-1', to: 'new', why: 'again', block: null },
      ]);
    expect(scene.issue.comments).toHaveLength(1);
    expect(scene.issue.labels).toEqual(['phasegate', 'bug']);
  });

  test('what an agent wrote does not act in it', async () => {
    await using scene = await issueStoreScene();
    const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
    const why = '@everyone fixes #1 --> <!-- phasegate-item {} -->\n/phasegate override';
    const block = { kind: 'question', phase: null } as const;
    await scene
      .open()
      .change('runner', () => [{ type: 'itemMoved', item: 'issue-1', to: 'blocked', why, block }]);
    const body = issue.comments[0]?.body ?? '';
    expect(body).not.toMatch(/@everyone|fixes #1|^> \/phasegate/m);
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect((await scene.open().read()).items.get('issue-1')?.block?.reason).toBe(why);
  });

  test('more than a page of issues and of comments is read', async () => {
    await using scene = await waiting('failed');
    for (let number = 0; number < 230; number += 1)
      comment(scene.world, scene.issue, 'stranger', `talk ${number}`);
    for (let number = 0; number < 60; number += 1)
      openIssue(scene.world, { title: `More ${number}`, labels: ['phasegate'] });
    const { items } = await scene.open().read();
    expect(items.size).toBe(61);
    expect(items.get('issue-1')?.status).toBe('blocked');
  });

  test('closing the issue closes the item, and who waited for it need not any more', async () => {
    await using scene = await waiting('failed');
    scene.issue.state = 'closed';
    const { items, archived } = await scene.open().read();
    expect([items.size, [...archived]]).toEqual([0, [['issue-1', 'One']]]);
  });

  test('a state that a stranger wrote is none, and one that somebody edited stops the item', async () => {
    await using scene = await waiting('guardrail');
    const [own] = scene.issue.comments;
    const forged = openIssue(scene.world, { title: 'Forged', labels: ['phasegate'] });
    comment(scene.world, forged, 'stranger', own?.body ?? '');
    Object.assign(own ?? {}, { editor: 'mallory' });
    const { items, warnings } = await scene.open().read();
    expect([...items.values()].map(({ title, status }) => [title, status])).toEqual([
      ['Forged', 'new'],
    ]);
    expect(warnings).toEqual([
      '#1 is skipped: the state comment of Phasegate was edited; restore the text, or delete the comment to start again.',
    ]);
  });

  test('what workflows keep is not begun anew by somebody with another token', async () => {
    await using scene = await waiting('guardrail');
    scene.world.login = 'alice';
    expect(await scene.open().read()).toMatchObject({
      items: new Map(),
      warnings: ['#1 is skipped: workflows of this repository manage the item with another token.'],
    });
  });

  test.each(['lost-answer', 'lost-request'] as const)(
    'an issue is made once where GitHub goes silent: %s',
    async (kind) => {
      await using scene = await issueStoreScene();
      const store = scene.open();
      scene.github.fail({
        match: ({ method, path }) => method === 'POST' && path === '/repos/acme/widgets/issues',
        kind,
        times: 1,
      });
      const words = { title: 'One', description: null, tags: [], dependencies: [], pipeline: null };
      const assessment = { size: null, complexity: null, risk: null, impact: null };
      const made = store.change('alice', (backlog) => [
        {
          type: 'itemAdded',
          item: store.newId(backlog),
          ...words,
          assessment,
          origin: null,
          depth: 0,
        },
      ]);
      if (kind === 'lost-request') await expect(made).rejects.toThrow();
      else
        expect([...(await made).items.keys()]).toEqual([`issue-${scene.world.threads[0]?.number}`]);
      expect(scene.world.threads).toHaveLength(kind === 'lost-answer' ? 1 : 0);
      expect([...scene.world.labels.keys()]).toEqual([]);
    },
  );
});

describe('a person steers', () => {
  test('by `/phasegate answer`, if they may write', async () => {
    await using scene = await waiting('question');
    comment(scene.world, scene.issue, 'stranger', '/phasegate answer Delete it all');
    comment(
      scene.world,
      scene.issue,
      'alice',
      '/phasegate answer The first.\nThe other is for show.',
    );
    expect(await standing(scene.open())).toEqual({
      status: 'new',
      notes: 'The first.\nThe other is for show.',
      last: [
        'alice: note: The first.\nThe other is for show.',
        'alice: became new: its question is answered',
      ],
    });
    expect(scene.issue.labels).toEqual(['phasegate', 'bug']);
  });

  test('a command counts once', async () => {
    await using scene = await waiting('failed');
    comment(scene.world, scene.issue, 'alice', '/phasegate unblock');
    await scene.open().change('runner', nothing);
    await scene.open().change('runner', () => [blockedBy('failed')]);
    expect(await standing(scene.open())).toMatchObject({ status: 'blocked' });
  });

  test('by `/phasegate unblock`, whose notes are for the next prompt', async () => {
    await using scene = await waiting('failed');
    comment(scene.world, scene.issue, 'alice', '/phasegate unblock Use the other library');
    expect(await standing(scene.open())).toMatchObject({
      status: 'new',
      notes: 'Use the other library',
    });
  });

  test('by `/phasegate override`, which lets exactly this assessment pass; `unblock` does not', async () => {
    await using scene = await waiting('guardrail');
    comment(scene.world, scene.issue, 'alice', '/phasegate unblock');
    expect(await standing(scene.open())).toEqual({
      status: 'blocked',
      notes: null,
      last: [
        'runner: became blocked: because of guardrail',
        'alice: `/phasegate unblock` has no effect: `issue-1` is stopped by a guardrail: because of guardrail.',
      ],
    });
    comment(scene.world, scene.issue, 'alice', '/phasegate override');
    expect(await standing(scene.open())).toEqual({
      status: 'new',
      notes: null,
      last: [
        'alice: assessment accepted: nothing',
        'alice: became new: assessment accepted by a person',
      ],
    });
  });

  test.each([
    ['a stranger', 'stranger', '/phasegate override'],
    ['a bot', 'helper[bot]', '/phasegate override'],
    ['our own token', 'github-actions[bot]', '/phasegate override'],
    ['who only quotes it', 'alice', '> /phasegate override'],
  ])('not %s', async (_who, author, text) => {
    await using scene = await waiting('guardrail');
    scene.world.permissions.set('helper', 'write');
    comment(scene.world, scene.issue, author, text);
    const before = shownIn(scene.issue);
    expect(await standing(scene.open())).toMatchObject({ status: 'blocked' });
    expect(shownIn(scene.issue)).toBe(before);
  });

  describe('a command without write access is refused once, and stays refused', () => {
    const COMMAND = '/phasegate answer Delete it all';

    /** A stranger's command, which a session judges, and after it the permission to write. */
    async function judged(session: (store: BacklogStore) => Promise<unknown>) {
      const made = await waiting('question');
      comment(made.world, made.issue, 'stranger', COMMAND);
      await session(made.open());
      made.world.permissions.set('stranger', 'write');
      return made;
    }

    test.each([
      ['that changes nothing', (store: BacklogStore) => store.change('runner', nothing)],
      [
        'that changes another item',
        (store: BacklogStore) =>
          store.change('runner', () => [{ type: 'noted', item: 'issue-2', text: 'seen' }]),
      ],
    ])('by a session %s', async (_which, session) => {
      await using scene = await issueStoreScene();
      const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
      openIssue(scene.world, { title: 'Two', labels: ['phasegate'] });
      await scene.open().change('runner', () => [blockedBy('question')]);
      comment(scene.world, issue, 'stranger', COMMAND);
      const before = shownIn(issue);
      await session(scene.open());
      scene.world.permissions.set('stranger', 'write');
      expect(await standing(scene.open())).toMatchObject({ status: 'blocked', notes: null });
      // Strangers get no answer.
      expect([shownIn(issue), issue.comments.length]).toEqual([before, 2]);
    });

    test('by an item that had no state yet', async () => {
      await using scene = await issueStoreScene();
      const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
      comment(scene.world, issue, 'stranger', '/phasegate override');
      await scene.open().change('runner', nothing);
      scene.world.permissions.set('stranger', 'write');
      await scene.open().change('runner', nothing);
      expect(await scene.open().events('issue-1')).toEqual([]);
    });

    test('though a look alone judges nothing: who reads cannot write that down', async () => {
      await using scene = await judged((store) => store.read());
      expect(await standing(scene.open())).toMatchObject({ status: 'new' });
    });

    test('a refusal that GitHub did not take is tried again, and stops nothing', async () => {
      const faults: string[] = [];
      await using scene = await waiting('question');
      comment(scene.world, scene.issue, 'stranger', COMMAND);
      const holder = { type: 'process', name: 'test' } as const;
      const match = ({ method }: { readonly method: string }) => method === 'PATCH';
      scene.github.fail({ match, kind: 'status', status: 502, times: 9 });
      await scene.open(holder, (id) => faults.push(id)).change('runner', nothing);
      scene.github.heal();
      await scene.open().change('runner', nothing);
      scene.world.permissions.set('stranger', 'write');
      expect(await standing(scene.open())).toMatchObject({ status: 'blocked' });
      expect(faults).toEqual(['issue-1']);
    });

    test('a new command counts, with the new permission; also in a session that goes on', async () => {
      await using scene = await waiting('question');
      const store = scene.open();
      comment(scene.world, scene.issue, 'stranger', COMMAND);
      await store.change('runner', nothing);
      scene.world.permissions.set('stranger', 'write');
      comment(scene.world, scene.issue, 'stranger', '/phasegate answer The first.');
      expect(await standing(store)).toMatchObject({ status: 'new', notes: 'The first.' });
    });

    test('who lost the permission is refused in a session that goes on', async () => {
      await using scene = await waiting('question');
      const store = scene.open();
      comment(scene.world, scene.issue, 'alice', '/phasegate unblok');
      await store.change('runner', nothing);
      scene.world.permissions.set('alice', 'read');
      comment(scene.world, scene.issue, 'alice', COMMAND);
      expect(await standing(store)).toMatchObject({ status: 'blocked' });
    });

    test.each<[string, (issue: Thread, store: BacklogStore) => Promise<unknown>]>([
      [
        'its author edits it',
        async ({ comments }) => {
          const refused = comments.find(({ body }) => body === COMMAND);
          if (refused !== undefined) refused.body = '/phasegate answer Keep it all';
        },
      ],
      [
        'GitHub hid it while the item changed',
        async ({ comments }, store) => {
          const hidden = comments.splice(1);
          await store.change('runner', () => [{ type: 'noted', item: 'issue-1', text: 'seen' }]);
          comments.push(...hidden);
        },
      ],
    ])('also if %s', async (_how, happen) => {
      await using scene = await judged((store) => store.change('runner', nothing));
      await happen(scene.issue, scene.open());
      const { status, notes } = await standing(scene.open());
      expect([status, notes]).toEqual(['blocked', null]);
    });

    test('nothing is written where there is nothing to refuse', async () => {
      await using scene = await judged((store) => store.change('runner', nothing));
      const calls = scene.github.calls.length;
      await scene.open().change('runner', nothing);
      const writes = scene.github.calls.slice(calls).filter(({ method }) => method === 'PATCH');
      expect(writes).toEqual([]);
    });
  });

  test('once, where two processes read it at the same time', async () => {
    await using scene = await waiting('guardrail');
    comment(scene.world, scene.issue, 'alice', '/phasegate override I looked at it.');
    const both = ['one', 'two'].map((name) => scene.open({ type: 'process', name }));
    await Promise.all(both.map((store) => store.change('runner', nothing)));
    const told = (await scene.open().events('issue-1')).map(({ text }) => text);
    expect(told.filter((text) => text.startsWith('assessment accepted'))).toHaveLength(1);
  });

  test('by the label, which holds an item and lets it go on', async () => {
    await using scene = await issueStoreScene();
    const issue = openIssue(scene.world, { title: 'One', labels: ['phasegate'] });
    label(scene.world, issue, 'carol', 'phasegate:blocked');
    const store = scene.open();
    expect(await standing(store)).toMatchObject({
      status: 'blocked',
      last: ['carol: became blocked: the label `phasegate:blocked` was set'],
    });
    label(scene.world, issue, 'carol', 'phasegate:blocked');
    expect(await standing(store)).toMatchObject({
      status: 'new',
      last: [expect.anything(), 'carol: became new: the label `phasegate:blocked` was removed'],
    });
  });

  test('taking the label off passes no guardrail: it comes back', async () => {
    await using scene = await waiting('guardrail');
    label(scene.world, scene.issue, 'carol', 'phasegate:blocked');
    expect(await standing(scene.open())).toMatchObject({
      status: 'blocked',
      last: [
        expect.anything(),
        'carol: the label `phasegate:blocked` was removed, which has no effect: `issue-1` is stopped by a guardrail: because of guardrail.',
      ],
    });
    expect(scene.issue.labels).toContain('phasegate:blocked');
  });
});

describe('two runs', () => {
  const run = (number: number, attempt = 1): LabelLockHolder => ({
    type: 'workflow',
    run: number,
    attempt,
  });

  async function both(scene: IssueStoreScene) {
    scene.world.going.add('1').add('2');
    return Promise.all([1, 2].map((number) => scene.open(run(number)).lock('issue-1')));
  }

  test('never work on one item: exactly one gets it', async () => {
    await using scene = await issueStoreScene();
    const held = await both(scene);
    expect(held.filter((one) => one !== null)).toHaveLength(1);
    for (const one of held) await one?.[Symbol.asyncDispose]();
    expect(scene.world.labels.size).toBe(0);
  });

  test('what a workflow run left that is over goes to exactly one', async () => {
    await using scene = await issueStoreScene();
    await scene.open(run(9)).lock('issue-1');
    const held = await both(scene);
    expect(held.filter((one) => one !== null)).toHaveLength(1);
    await using later = await scene.open(run(3)).lock('issue-1');
    expect(later).toBe(null);
  });

  test('what a deleted workflow run left is free, if the token may read workflow runs at all', async () => {
    await using scene = await issueStoreScene();
    scene.world.going.add('9');
    await scene.open(run(9)).lock('issue-1');
    scene.world.deleted.add('9');
    const match = ({ path }: { readonly path: string }) => path.endsWith('/actions/runs');
    scene.github.fail({
      match,
      kind: 'status',
      status: 404,
      body: { message: 'Not Found' },
      times: 1,
    });
    await expect(scene.open(run(3)).lock('issue-1')).rejects.toThrow('Not Found');
    expect(await scene.open(run(3)).lock('issue-1')).not.toBe(null);
  });

  test('jobs of one workflow run have it in common, also when they are run again; no other run has', async () => {
    await using scene = await issueStoreScene();
    scene.world.going.add('1').add('2');
    const [first, again, other] = [
      scene.open(run(1)),
      scene.open(run(1, 2)),
      scene.open(run(2)),
    ] as const;
    const whoHas = () => Promise.all([first, again, other].map((one) => one.isHeldHere('issue-1')));
    expect(await whoHas()).toEqual([false, false, false]);
    await first.lock('issue-1');
    expect(await whoHas()).toEqual([true, true, false]);
    expect(await first.lock('issue-1')).toBe(null);
    expect(await again.lock('issue-1')).not.toBe(null);
    await other.release('issue-1');
    expect(await other.lock('issue-1')).toBe(null);
    await first.release('issue-1');
    expect(await other.lock('issue-1')).not.toBe(null);
  });

  test('a workflow run may wait for a person for as long as GitHub lets it', async () => {
    await using scene = await issueStoreScene();
    scene.world.going.add('1');
    await scene.open(run(1)).lock('issue-1');
    scene.time += 34 * 24 * 60 * 60_000;
    expect(await scene.open(run(2)).lock('issue-1')).toBe(null);
    scene.world.going.clear();
    expect(await scene.open(run(2)).lock('issue-1')).not.toBe(null);
  });

  test('what a process left is anybody’s when the time limit is reached', async () => {
    await using scene = await issueStoreScene();
    await scene.open().lock('issue-1');
    expect(await scene.open(run(1)).lock('issue-1')).toBe(null);
    scene.time += 6 * 60 * 60_000;
    expect(await scene.open(run(1)).lock('issue-1')).not.toBe(null);
  });

  test.each(['lost-answer', 'lost-request'] as const)(
    'a lock whose making GitHub did not answer: %s',
    async (kind) => {
      await using scene = await issueStoreScene();
      const match = ({ path }: { readonly path: string }) => path.endsWith('/labels');
      scene.github.fail({ match, kind, times: 1 });
      const held = scene.open().lock('issue-1');
      if (kind === 'lost-request') await expect(held).rejects.toThrow();
      else expect(await held).not.toBe(null);
      expect(scene.world.labels.size).toBe(kind === 'lost-answer' ? 1 : 0);
    },
  );
});
