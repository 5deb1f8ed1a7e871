import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

interface Ran {
  readonly items: readonly {
    readonly id: string;
    readonly status: string;
    readonly attempts: number;
    readonly blocked: { readonly reason: string } | null;
  }[];
}

async function example(name: string) {
  const repo = await temporaryRepository({ files: {} });
  await cp(join(import.meta.dirname, '../../examples', name), repo.path, { recursive: true });
  await repo.commit(name);
  const run = async (...args: readonly string[]) => {
    const ended = await phasegate(repo, ['backlog', 'run', '--json', ...args]);
    const rows = ended
      .json<Ran>()
      .items.map(({ id, status, attempts, blocked }) => [id, status, attempts, blocked?.reason]);
    return { code: ended.code, rows: rows.sort((a, b) => (`${a[0]}` < `${b[0]}` ? -1 : 1)) };
  };
  return { repo, run };
}

test('a backlog of texts: what is there is brought into shape, what is not comes back with the reason', async () => {
  const { repo, run } = await example('backlog-texts');
  await using _repo = repo;
  const { code, rows } = await run();
  expect([code, ...rows]).toEqual([
    1,
    ['tg-1', 'done', 3, undefined],
    ['tg-2', 'done', 3, undefined],
    [
      'tg-3',
      'blocked',
      1,
      '`read` failed (exit-code): exited with code 1: bash: line 1: letters/to-carl.txt: No such file or directory',
    ],
  ]);
  expect(await repo.git('show', 'phasegate/text/tg-1:letters/to anna.txt')).toBe(
    [
      'Dear Anna,',
      '',
      'the plums are ripe, and there are more of them than we can eat, so come',
      'with a basket on Sunday, or better with two.',
      '',
      'Yours, Émile',
    ].join('\n'),
  );
  const args = ['diff', '--name-only', '-z', 'main', 'phasegate/text/tg-2'];
  expect(await repo.git(...args)).toBe('letters/to-bö.txt\0');
});

test('a backlog of code: tests refuse a first try, and what is too large waits for a person', async () => {
  const { repo, run } = await example('backlog-code');
  await using _repo = repo;
  const first = await run('--target', 'tg-1');
  // Triage, a try that the tests refuse, one that they accept, and the review.
  expect([first.code, ...first.rows]).toEqual([0, ['tg-1', 'done', 4, undefined]]);
  await repo.git('merge', '--quiet', 'phasegate/feature/tg-1');
  const rest = await run();
  expect([rest.code, ...rest.rows]).toEqual([
    4,
    ['tg-1', 'done', 4, undefined],
    ['tg-2', 'done', 3, undefined],
    ['tg-3', 'blocked', 1, 'its size is large, above the guardrail medium'],
  ]);
  expect(await repo.git('show', 'phasegate/feature/tg-2:src/sums.js')).toBe(
    [
      'export const add = (a, b) => a + b;',
      'export const subtract = (a, b) => a - b;',
      'export const negate = (a) => subtract(0, a);',
    ].join('\n'),
  );
}, 120_000);
