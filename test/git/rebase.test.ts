import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commitOf } from '../../src/core/lib/brands.ts';
import { factsOf } from '../../src/git/change/facts.ts';
import { rebaseCommits } from '../../src/git/publish/rebase.ts';
import { ownDirectory } from '../rig/own-directory.ts';
import { runGit, type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

const LINES = ['top', ...Array.from({ length: 9 }, (_, index) => `${index}`), 'end', ''].join('\n');
const FILES = { 'a.txt': LINES, 'b.txt': 'b\n', 'run.sh': 'true\n' };

type Change = (repo: TemporaryRepository) => Promise<unknown>;

/** The commits of `work`, one a change, rebased onto what `meanwhile` made of `main`; nothing else may have moved. */
async function rebased(repo: TemporaryRepository, work: readonly Change[], meanwhile: Change) {
  const base = commitOf(await repo.git('rev-parse', 'HEAD'));
  await repo.git('switch', '--quiet', '--create', 'work');
  for (const [index, change] of work.entries()) {
    await change(repo);
    await repo.git('add', '--all');
    await repo.git(
      'commit',
      '--quiet',
      '--author=Ä Coder <coder@example.com>',
      `--date=@${1_700_000_000 + index} +0200`,
      `--message=change ${index + 1}\n\nWhy.\n\nPhasegate-Run: r1`,
    );
  }
  const head = commitOf(await repo.git('rev-parse', 'HEAD'));
  await repo.git('switch', '--quiet', 'main');
  await meanwhile(repo);
  const onto = commitOf(await repo.commit('meanwhile'));
  const before = await everything(repo);
  await using own = await ownDirectory(repo, { commits: [base, head, onto] });
  const made = await rebaseCommits({ own, base, head, onto });
  expect(await everything(repo)).toEqual(before);
  expect(await rebaseCommits({ own, base, head, onto })).toEqual(made);
  if (typeof made !== 'string') return made;
  const git = (...args: readonly string[]) => runGit(own.folder, args);
  const [log, changes, facts] = await Promise.all([
    git('log', '--format=%an <%ae> %ad %s', '--date=raw', `${onto}..${made}`),
    git('diff', '--raw', '--abbrev=1', '--name-status', '--find-renames', onto, made),
    factsOf({ own, base: onto, commit: made, protect: ['run.sh'] }),
  ]);
  return { head: made, onto, facts, git, log: log.split('\n'), changes: changes.split('\n') };
}

const everything = async (repo: TemporaryRepository) => [
  await repo.git('for-each-ref'),
  await repo.git('count-objects', '-v'),
  await repo.git('status', '--porcelain', '--branch'),
];

test('each commit is made anew with its author, date and message', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const made = await rebased(
    repo,
    [
      (it) => it.write({ 'a.txt': LINES.replace('top', 'TOP') }),
      (it) => it.write({ 'new/c.txt': 'c\n' }),
    ],
    (it) => it.write({ 'a.txt': LINES.replace('end', 'END') }),
  );
  if ('conflicts' in made) throw new Error('a conflict');
  expect([made.log, made.changes, made.facts]).toMatchInlineSnapshot(`
    [
      [
        "Ä Coder <coder@example.com> 1700000001 +0200 change 2",
        "Ä Coder <coder@example.com> 1700000000 +0200 change 1",
      ],
      [
        "M	a.txt",
        "A	new/c.txt",
      ],
      {
        "files": 2,
        "lines": 3,
        "protected": [],
        "risks": [],
      },
    ]
  `);
  expect(await made.git('show', `${made.head}:a.txt`)).toBe(
    LINES.replace('top', 'TOP').replace('end', 'END').trimEnd(),
  );
  expect(await made.git('cat-file', 'commit', made.head)).toMatch(
    /\n\nchange 2\n\nWhy\.\n\nPhasegate-Run: r1$/,
  );
});

test('a change of a file that was renamed meanwhile follows it, and a mode goes along', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const made = await rebased(
    repo,
    [
      (it) => it.write({ 'a.txt': LINES.replace('top', 'TOP') }),
      (it) => chmod(join(it.path, 'run.sh'), 0o755),
    ],
    (it) => it.git('mv', 'a.txt', 'moved.txt'),
  );
  if ('conflicts' in made) throw new Error('a conflict');
  expect([made.changes, made.facts]).toMatchInlineSnapshot(`
    [
      [
        "M	moved.txt",
        "M	run.sh",
      ],
      {
        "files": 2,
        "lines": 2,
        "protected": [
          "run.sh",
        ],
        "risks": [
          "run.sh: newly executable",
        ],
      },
    ]
  `);
});

test('what came to the base already is left out, to the last commit', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const change: Change = (it) => it.write({ 'b.txt': 'other\n' });
  const made = await rebased(repo, [change], change);
  if ('conflicts' in made) throw new Error('a conflict');
  expect(made.head).toBe(made.onto);
  expect(made.facts).toEqual({ files: 0, lines: 0, protected: [], risks: [] });
});

test('a file that one side deleted and the other changed is a conflict, as is one line changed twice', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const made = await rebased(
    repo,
    [(it) => it.write({ 'a.txt': LINES.replace('top', 'TOP'), 'b.txt': 'mine\n' })],
    async (it) => {
      await it.git('rm', '--quiet', 'b.txt');
      await it.write({ 'a.txt': LINES.replace('top', 'Top') });
    },
  );
  expect(made).toEqual({ conflicts: ['a.txt', 'b.txt'] });
});

test('neither a merge driver nor a hook of the repository is executed', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const evil = join(repo.home, 'evil.sh');
  const canary = join(repo.home, 'canary');
  await writeFile(evil, `#!/bin/sh\ntouch '${canary}'\n`);
  await chmod(evil, 0o755);
  await repo.git('config', 'merge.evil.driver', evil);
  await writeFile(join(repo.path, '.git/info/attributes'), '* merge=evil\n');
  await writeFile(join(repo.path, '.git/hooks/reference-transaction'), `#!/bin/sh\n${evil}\n`);
  await repo.git('config', 'commit.gpgSign', 'false');
  const made = await rebased(
    repo,
    [(it) => it.write({ '.gitattributes': '* merge=evil\n', 'a.txt': LINES.replace('top', 'A') })],
    (it) => it.write({ 'a.txt': LINES.replace('end', 'END') }),
  );
  expect(made).toHaveProperty('head');
  await expect(repo.git('-C', repo.home, 'hash-object', 'canary')).rejects.toThrow(/canary/);
});

test('a conflict of a file and a folder of one name names what exists', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const made = await rebased(repo, [(it) => it.write({ 'b.txt': 'changed\n' })], async (it) => {
    await it.git('rm', '--quiet', 'b.txt');
    await it.write({ 'b.txt/inner': 'x\n' });
  });
  expect(made).toEqual({ conflicts: ['b.txt'] });
});
