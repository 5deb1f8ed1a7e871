import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ManyRow } from '../../src/core/text/terminal/many-table.ts';
import { phasegate } from '../rig/cli.ts';
import { few, long } from '../rig/long.ts';
import { runGit, temporaryRepository, writeFiles } from '../rig/repository.ts';

few(1);

// make --> ok (only where it was asked for) --> ship
const PIPELINE = `version: 1
name: everywhere
policy: { isolation: off }
inputs: { word: { default: new } }
phases:
  make:
    run: |
      if [ -e broken ]; then echo "it is broken"; exit 1; fi
      echo "$WORD" > made.txt
      if [ -e asks ]; then echo "ask=true" >> "$PHASEGATE_OUTPUT"; fi
    env: { WORD: "\${{ inputs.word }}" }
    access: write
    outputs: { ask: { type: boolean, optional: true } }
  ok: { needs: make, gate: { environment: release, when: "\${{ needs.make.outputs.ask == true }}" } }
  ship: { needs: ok, deliver: { commit: { branch: done, message: Made } } }
`;

interface Many {
  readonly pipeline: string;
  readonly repositories: readonly ManyRow[];
}

const NAMES = Array.from({ length: 12 }, (_, at) => `r${String(at + 1).padStart(2, '0')}`);

/** A repository with the pipeline, and beside it twelve others: r03 fails, r05 asks, r01 has changes that are not committed. */
async function scene() {
  const control = await temporaryRepository({ files: { 'p.yml': PIPELINE } });
  const beside = join(control.home, 'repositories');
  for (const name of NAMES) {
    const folder = join(beside, name);
    await mkdir(folder, { recursive: true });
    const special = { r03: { broken: '' }, r05: { asks: '' } }[name] ?? {};
    await writeFiles(folder, { 'name.txt': name, ...special });
    await runGit(folder, ['init', '--quiet', '--initial-branch=main']);
    await runGit(folder, ['config', 'user.name', 'Person']);
    await runGit(folder, ['config', 'user.email', 'person@example.com']);
    await runGit(folder, ['add', '--all']);
    await runGit(folder, ['commit', '--quiet', '--message', 'start']);
  }
  await writeFiles(join(beside, 'r01'), { 'name.txt': 'changed by hand' });
  await writeFiles(control.path, {
    'list.txt': `# all of them\n${NAMES.map((name) => join(beside, name)).join('\n')}\n`,
  });
  return { control, beside };
}

function journal({ folder, run }: ManyRow): readonly { readonly type: string }[] {
  const file = join(folder, '.phasegate/runs', run ?? '', 'journal.jsonl');
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const standings = ({ repositories }: Many): Readonly<Record<string, string>> =>
  Object.fromEntries(
    repositories.map(({ repository, standing, note }) => {
      // Why there is no run is what a failing test has to show.
      const isKnown = standing !== 'not-begun' || repository === 'empty';
      return [repository, isKnown ? standing : `${standing}: ${note}`];
    }),
  );

long(
  'twelve repositories: one fails, one is rejected, one has changes, and a kill half-way costs nothing',
  async () => {
    const { control, beside } = await scene();
    await using _ = control;
    const args = ['many', 'p.yml', '--repos', 'list.txt', '--max-parallel', '3'];

    const killed = await phasegate(control, args, {
      env: { PHASEGATE_FAILPOINT: 'committed:5=kill' },
    });
    expect(killed.code).toBe(undefined);
    expect(killed.stderr).toMatch(/r01 {2}1 change in .* is not committed/);

    const first = await phasegate(control, [...args, '--json']);
    expect(first.code, first.stderr).toBe(1);
    const all = Object.fromEntries(NAMES.map((name) => [name, 'succeeded']));
    expect(standings(first.json<Many>())).toEqual({ ...all, r03: 'failed', r05: 'waiting' });
    for (const row of first.json<Many>().repositories) {
      const events = journal(row);
      expect(events.filter(({ type }) => type === 'runStarted')).toHaveLength(1);
      const done = events.filter(({ type }) => type === 'phaseSucceeded').length;
      expect(done).toBe({ r03: 0, r05: 1 }[row.repository] ?? 2);
    }
    expect(readFileSync(join(beside, 'r01/name.txt'), 'utf8')).toBe('changed by hand');

    const waiting = first.json<Many>().repositories.find(({ repository }) => repository === 'r05');
    const rejected = await phasegate(control, [
      ...['reject', waiting?.run ?? '', 'ok', '--comment', 'no'],
      ...['--root', waiting?.folder ?? ''],
    ]);
    expect(rejected.code, rejected.stderr).toBe(6);

    const before = first.json<Many>().repositories.map((row) => journal(row).length);
    const second = await phasegate(control, args);
    expect(second.code, second.stderr).toBe(1);
    expect(second.stdout).toContain('12 repositories: 10 succeeded, 1 failed, 1 rejected');
    const after = first.json<Many>().repositories.map((row) => journal(row).length);
    const moved = NAMES.filter((_, at) => before[at] !== after[at]);
    // What came to its end is left alone, also where that is a person's no; what failed is tried again.
    expect(moved).toEqual(['r03']);
  },
  600_000,
);

test('when all came to their ends, the same command begins anew, with what is new in each repository', async () => {
  const { control, beside } = await scene();
  await using _ = control;
  const args = ['many', 'p.yml', '--repos', `${beside}/r01,${beside}/r02`, '--json'];
  const first = (await phasegate(control, args)).json<Many>();
  await writeFiles(join(beside, 'r01'), { 'more.txt': 'more' });
  await runGit(join(beside, 'r01'), ['add', '--all']);
  await runGit(join(beside, 'r01'), ['commit', '--quiet', '--message', 'more']);
  const second = (await phasegate(control, args)).json<Many>();
  expect(standings(second)).toEqual({ r01: 'succeeded', r02: 'succeeded' });
  const runs = (many: Many) => many.repositories.map(({ run }) => run);
  expect(runs(second)).not.toEqual(runs(first));
  const [row] = second.repositories;
  const head = await runGit(join(beside, 'r01'), ['rev-parse', 'HEAD']);
  expect(journal(row as ManyRow)[0]).toMatchObject({ base: head });
}, 120_000);

test('a run that failed on an old commit begins anew where the repository has new ones; what is to be typed works', async () => {
  const { control, beside } = await scene();
  await using _ = control;
  const broken = join(beside, 'r03');
  const args = ['many', 'p.yml', '--repos', `${broken},${beside}/r05`];
  const first = await phasegate(control, args);
  expect(first.code, first.stderr).toBe(1);
  const typed = /r03 failed: phasegate (status \S+ --root \S+)/.exec(first.stdout)?.[1] ?? '';
  const shown = await phasegate(control, typed.split(' '));
  expect(shown.stdout, first.stdout).toContain('`make` failed');
  const log = /phasegate (log \S+ --root \S+ make)/.exec(first.stderr)?.[1] ?? '';
  expect((await phasegate(control, log.split(' '))).stdout, first.stderr).toContain('it is broken');

  const again = (await phasegate(control, [...args, '--json'])).json<Many>();
  expect(again.repositories.map(({ run }) => typed.includes(run ?? '-'))).toEqual([true, false]);

  await runGit(broken, ['rm', '--quiet', 'broken']);
  await runGit(broken, ['commit', '--quiet', '--message', 'mended']);
  const second = await phasegate(control, [...args, '--json']);
  expect(standings(second.json<Many>())).toEqual({ r03: 'succeeded', r05: 'waiting' });
  expect(second.stderr).toMatch(
    /r03 {2}the run \w+ failed, and the default branch has new commits/,
  );
  const runs = (many: Many) => many.repositories.map(({ run }) => run);
  expect(runs(second.json<Many>())[0]).not.toBe(runs(again)[0]);
  expect(runs(second.json<Many>())[1]).toBe(runs(again)[1]);
}, 240_000);

test('what cannot be cloned is a row of its own; what is no repository is refused before anything begins', async () => {
  const { control, beside } = await scene();
  await using _ = control;
  await mkdir(join(beside, 'empty'));
  const list = `${beside}/r01,${beside}/empty`;
  const some = await phasegate(control, ['many', 'p.yml', '--repos', list, '--json']);
  expect(some.code, some.stderr).toBe(1);
  expect(standings(some.json<Many>())).toEqual({ r01: 'succeeded', empty: 'not-begun' });
  // No run began, so none can be looked at.
  expect(some.json<Many>().repositories[1]?.run).toBeNull();
  for (const repos of ['./nowhere', `${beside}/r02,./nowhere`]) {
    const none = await phasegate(control, ['many', 'p.yml', '--repos', repos]);
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('There is no repository ./nowhere.');
  }
  const { stdout } = await phasegate(control, ['list']);
  expect(stdout).not.toContain('r02');
}, 120_000);

test('`list` shows the runs where they began, also when all came to their ends, and every command works', async () => {
  const { control, beside } = await scene();
  await using _ = control;
  await writeFiles(control.path, {
    'q.yml': PIPELINE.replace('everywhere', 'kept').replace(/ {2}ok(?:.|\n)*/, ''),
  });
  await phasegate(control, ['many', 'p.yml', '--repos', `${beside}/r01,${beside}/r05`]);
  await phasegate(control, ['many', 'q.yml', '--repos', `${beside}/r02`]);
  const { stdout } = await phasegate(control, ['list']);
  expect(stdout).toContain('In other repositories, by `phasegate many` with everywhere:');
  expect(stdout).toContain('In other repositories, by `phasegate many` with kept:');
  const commands = [...stdout.matchAll(/^ {2}(r\d+) (.+): phasegate (status .+)$/gm)];
  expect(commands.map(([, name, how]) => [name, how]).sort()).toEqual([
    ['r01', 'succeeded'],
    ['r02', 'succeeded'],
    ['r05', 'waits for a person'],
  ]);
  for (const [, name, , typed = ''] of commands) {
    const shown = await phasegate(control, typed.split(' '));
    expect(shown.code, shown.stderr).toBe(0);
    const [, folder, branch] = /git -C (\S+) merge (\S+)/.exec(shown.stdout) ?? [];
    expect(folder !== undefined, shown.stdout).toBe(name !== 'r05');
    if (folder === undefined || branch === undefined) continue;
    await runGit(folder, ['merge', '--quiet', branch]);
    expect(readFileSync(join(folder, 'made.txt'), 'utf8')).toBe('new\n');
  }
  expect((await phasegate(control, ['list', '--outcome', 'waiting'])).stdout).not.toContain('r05');
}, 240_000);
