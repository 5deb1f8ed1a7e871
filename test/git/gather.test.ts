import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Commit, commitOf } from '../../src/core/lib/brands.ts';
import { gatherCommits } from '../../src/git/publish/gather.ts';
import { ownDirectory } from '../rig/own-directory.ts';
import { runGit, temporaryRepository } from '../rig/repository.ts';

const LINES = 'a\nb\nc\nd\ne\nf\n';

/** A repository where each run began at the first commit, and changed what its files say. */
async function scene(runs: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const repo = await temporaryRepository({
    files: { 'lines.txt': LINES, 'old name.txt': 'words\n', '.gitattributes': '*.txt -diff\n' },
  });
  const base = commitOf(await repo.git('rev-parse', 'HEAD'));
  const all: { name: string; base: Commit; head: Commit }[] = [];
  for (const [name, files] of Object.entries(runs)) {
    await repo.git('switch', '--quiet', '--create', name, base);
    await repo.write(files);
    all.push({ name, base, head: commitOf(await repo.commit(name)) });
  }
  await repo.git('switch', '--quiet', 'main');
  const gather = async () => {
    const commits = [base, ...all.map((one) => one.head)];
    await using own = await ownDirectory(repo, { commits });
    const { included, excluded, facts, head } = await gatherCommits(own, all, {
      base,
      protect: ['secret/**'],
    });
    return {
      taken: included.map(({ name }) => name),
      left: excluded.map(({ one, why }) => `${one.name}: ${why}`),
      facts,
      head,
      log: (await inOwn('log', '--reverse', '--format=%s', `${base}..${head}`)).split('\n'),
    };
  };
  const inOwn = (...args: readonly string[]) => runGit(join(repo.home, 'own'), args);
  return { repo, inOwn, gather, [Symbol.asyncDispose]: () => repo[Symbol.asyncDispose]() };
}

test('commits of several runs stand in one line, each with exactly its change, and the same each time', async () => {
  await using backlog = await scene({
    first: { 'lines.txt': LINES.replace('a\n', 'A\n'), 'ü b.txt': 'new\n' },
    last: { 'lines.txt': LINES.replace('f\n', 'F\n'), 'secret/x': '1\n' },
  });
  const { repo, inOwn, gather } = backlog;
  const before = await repo.git('count-objects', '-v');
  const gathered = await gather();
  const { head, ...rest } = gathered;
  expect(rest).toEqual({
    taken: ['first', 'last'],
    left: [],
    facts: { files: 3, lines: 6, protected: ['secret/x'], risks: [] },
    log: ['first', 'last'],
  });
  expect(await inOwn('show', `${head}:lines.txt`)).toBe('A\nb\nc\nd\ne\nF');
  expect((await gather()).head).toBe(head);
  // Nothing of it came into the person's repository.
  expect(await repo.git('count-objects', '-v')).toBe(before);
});

test('what touches the same lines, or was done by another already, is left out, and the rest goes on', async () => {
  await using backlog = await scene({
    first: { 'lines.txt': LINES.replace('a\n', 'A\n') },
    clash: { 'lines.txt': LINES.replace('a\n', 'x\n') },
    again: { 'lines.txt': LINES.replace('a\n', 'A\n'), 'more.txt': 'more\n' },
    other: { 'other.txt': 'other\n' },
  });
  const { taken, left, log } = await backlog.gather();
  expect({ taken, left, log }).toEqual({
    taken: ['first', 'other'],
    left: [
      'clash: `lines.txt` changed on both sides',
      'again: the result would be a different change',
    ],
    log: ['first', 'other'],
  });
});
