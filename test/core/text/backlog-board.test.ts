import { expect, test } from 'vitest';
import { NO_WORK } from '../../../src/core/backlog/item/item.ts';
import { backlogBoard } from '../../../src/core/text/markdown/backlog-board.ts';
import { item, itemsOf } from '../backlog/items.ts';

const board = (...items: readonly ReturnType<typeof item>[]): string =>
  backlogBoard({
    shown: items,
    items: itemsOf(...items),
    archived: new Set(),
    claimed: new Set(['issue-2']),
    repository: 'acme/widgets',
    url: 'https://github.com/acme/widgets',
  });

test('the board tells of each item how it stands, what it took, and for whom it waits, who needs a person first', () => {
  const work = { ...NO_WORK, run: 'issue-3', triage: null, seen: {}, attempts: 3, costUsd: 0.25 };
  const block = { from: 'in_progress', kind: 'question', phase: 'build' } as const;
  const text = board(
    item('issue-1', { title: 'Wait for it', dependencies: ['issue-3'] }),
    item('issue-2', { title: 'Mend it', status: 'in_progress', phase: 'build' }),
    item('issue-3', {
      title: 'Paint | it, @ann <!-- x -->',
      status: 'blocked',
      phase: 'build',
      block: { ...block, reason: 'Which colour?\nSee https://evil.example | now' },
      work,
    }),
    item('issue-4', { title: 'Old', status: 'done', phase: 'ship' }),
  );
  expect(text).toMatchInlineSnapshot(`
    "## Backlog: 1 new, 1 in-progress, 1 done, 1 blocked

    | item | state | phase | tries | cost | what | waits for |
    |---|---|---|---:|---:|---|---|
    | [issue-3](https://github.com/acme/widgets/issues/3) | ⏸ blocked | \`build\` | 3 | $0.25 | Paint \\| it, @​ann <​!-- x --> | your answer: Which colour? See https:​//evil.example \\| now |
    | [issue-2](https://github.com/acme/widgets/issues/2) | ▸ in-progress | \`build\` |  |  | Mend it | worked on now |
    | [issue-1](https://github.com/acme/widgets/issues/1) | · new |  |  |  | Wait for it | issue-3 |
    | [issue-4](https://github.com/acme/widgets/issues/4) | ✓ done |  |  |  | Old |  |
    "
  `);
});

test('an empty backlog says how an item gets there', () => {
  expect(board()).toMatchInlineSnapshot(`
    "## Backlog: empty

    No open issue has the label \`phasegate\`.
    "
  `);
});

test('a large one is cut, and says so', () => {
  const many = Array.from({ length: 600 }, (_, at) => item(`issue-${at + 1}`));
  const lines = board(...many).split('\n');
  expect([lines.length, lines.at(-2)]).toEqual([507, 'And 100 more.']);
});
