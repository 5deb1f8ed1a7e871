import { describe, expect, test } from 'vitest';
import { fileStore, makeFileStore } from '../../src/backlog/file.ts';
import type { Backlog, BacklogStore } from '../../src/backlog/store.ts';
import { UNASSESSED } from '../../src/core/backlog/item/assessment.ts';
import type { BacklogEvent } from '../../src/core/backlog/item/event.ts';
import { compare } from '../../src/core/lib/compare.ts';
import { issueStoreScene } from '../rig/github/issue-store.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

/** What every store of a backlog does, whatever it keeps the items in. */
interface Side extends AsyncDisposable {
  /** The same backlog, as another process would open it. */
  readonly open: () => BacklogStore;
}

const SIDES: readonly (readonly [string, () => Promise<Side>])[] = [
  ['files', files],
  ['issues', issueStoreScene],
];

async function files(): Promise<Side> {
  const folder = await temporaryFolder();
  makeFileStore(folder.path);
  return {
    open: () => fileStore(folder.path),
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  };
}

function added(item: string, title: string, more: Partial<BacklogEvent> = {}): BacklogEvent {
  return {
    type: 'itemAdded',
    item,
    title,
    description: `About ${title}.`,
    tags: ['bug'],
    dependencies: [],
    assessment: { ...UNASSESSED, impact: 'high' },
    pipeline: 'fix',
    origin: null,
    depth: 0,
    ...more,
  } as BacklogEvent;
}

async function add(store: BacklogStore, title: string): Promise<string> {
  const before = new Set((await store.read()).items.keys());
  const after = await store.change('alice', (backlog) => [added(store.newId(backlog), title)]);
  return [...after.items.keys()].find((id) => !before.has(id)) ?? '';
}

const blocked = (item: string): BacklogEvent => ({
  type: 'itemMoved',
  item,
  to: 'blocked',
  why: 'Which of the two is meant?',
  block: { kind: 'question', phase: 'plan' },
});

/** Without what depends on the moment. */
const shown = ({ items, archived }: Pick<Backlog, 'items' | 'archived'>) => ({
  items: [...items.values()]
    .map(({ createdAt, updatedAt, ...item }) => item)
    .sort((a, b) => compare(a.id, b.id)),
  archived: [...archived],
});

describe.each(SIDES)('a backlog in %s', (_name, make) => {
  test('gives back what was put in, to whoever opens it', async () => {
    await using side = await make();
    const store = side.open();
    const id = await add(store, 'One');
    const changed = await store.change('bob', () => [
      { type: 'itemClaimed', item: id },
      { type: 'runBegun', item: id, run: 'one', kind: 'work' },
      { type: 'notesGiven', item: id, text: 'Mind the <gap> -->' },
      { type: 'overrideGiven', item: id, assessment: { ...UNASSESSED, risk: 'high' } },
      { ...workSeen, item: id },
      blocked(id),
    ]);
    expect(shown(await side.open().read())).toEqual(shown(changed));
    expect(changed.items.get(id)).toMatchObject({
      title: 'One',
      description: 'About One.',
      tags: ['bug'],
      pipeline: 'fix',
      status: 'blocked',
      block: { kind: 'question', phase: 'plan', from: 'new', reason: 'Which of the two is meant?' },
      notes: 'Mind the <gap> -->',
      override: { by: 'bob', assessment: { risk: 'high' } },
      work: {
        ...{ run: 'one', seen: { one: 7 }, attempts: 1, costUsd: 0.25 },
        ...{ ms: 1500, branch: 'phasegate/fix/one', pullRequest: null },
      },
    });
  });

  test('tells what happened, and who did it', async () => {
    await using side = await make();
    const id = await add(side.open(), 'One');
    await side.open().change('bob', () => [blocked(id)]);
    const events = await side.open().events(id);
    expect(events.map(({ by, text }) => [by, text])).toEqual([
      ['alice', 'added: One'],
      ['bob', 'became blocked: Which of the two is meant?'],
    ]);
  });

  test('changes nothing where a change is not legal, or is refused', async () => {
    await using side = await make();
    const store = side.open();
    const id = await add(store, 'One');
    const before = shown(await store.read());
    const done = { type: 'itemMoved', item: id, to: 'done', why: 'so', block: null } as const;
    const illegal = store.change('bob', () => [{ type: 'noted', item: id, text: 'x' }, done]);
    await expect(illegal).rejects.toThrow(`\`${id}\` is new and cannot become done`);
    const refused = store.change('bob', () => {
      throw new Error('no');
    });
    await expect(refused).rejects.toThrow('no');
    expect(shown(await side.open().read())).toEqual(before);
    expect(await side.open().events(id)).toHaveLength(1);
  });

  test('loses nothing where several change it at once', async () => {
    await using side = await make();
    await Promise.all(['One', 'Two', 'Three', 'Four'].map((title) => add(side.open(), title)));
    const { items } = await side.open().read();
    expect([...items.values()].map(({ title }) => title).sort()).toEqual([
      'Four',
      'One',
      'Three',
      'Two',
    ]);
  });

  test('adds items that wait for each other in one step', async () => {
    await using side = await make();
    const store = side.open();
    const { items } = await store.change('alice', (backlog) => {
      const first = store.newId(backlog);
      const second = store.newId(backlog);
      return [added(first, 'First'), added(second, 'Second', { dependencies: [first] })];
    });
    const byTitle = new Map([...items.values()].map((item) => [item.title, item]));
    expect(byTitle.get('Second')?.dependencies).toEqual([byTitle.get('First')?.id]);
    expect(shown(await side.open().read())).toEqual(shown({ items, archived: new Map() }));
  });

  test('keeps the titles of what is in the archive', async () => {
    await using side = await make();
    const store = side.open();
    const [one, two] = [await add(store, 'One'), await add(store, 'Two')];
    await store.change('bob', () => [
      { type: 'itemMerged', item: two, into: one },
      { type: 'itemArchived', item: one },
    ]);
    const { items, archived } = await side.open().read();
    expect([items.size, [...archived].sort()]).toEqual([
      0,
      [
        [one, 'One'],
        [two, 'Two'],
      ].sort(),
    ]);
  });

  test('takes other words for an item', async () => {
    await using side = await make();
    const store = side.open();
    const id = await add(store, 'One');
    const words = { title: 'Uno', description: 'Another.', tags: ['docs'], dependencies: [] };
    const changed = await store.change('bob', () => [
      { type: 'itemEdited', item: id, ...words, assessment: UNASSESSED, pipeline: null },
    ]);
    expect(shown(await side.open().read())).toEqual(shown(changed));
    expect(changed.items.get(id)).toMatchObject({ ...words, assessment: UNASSESSED });
  });
});

const workSeen = {
  type: 'workSeen',
  run: 'one',
  seq: 7,
  attempts: 1,
  costUsd: 0.25,
  ms: 1500,
  commit: null,
  branch: 'phasegate/fix/one',
  pullRequest: null,
  summary: 'plan: asked',
} as const;
