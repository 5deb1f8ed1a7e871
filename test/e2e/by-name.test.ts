import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const GATED = `version: 1
name: gated
phases:
  look: { run: echo looked }
  check: { needs: look, gate: {} }
  end: { needs: check, run: echo over }
`;
const QUICK = 'version: 1\nname: quick\nphases: { say: { run: echo said } }\n';

const scene = () =>
  temporaryRepository({
    files: { '.github/pipelines/gated.yml': GATED, 'pipelines/quick.yaml': QUICK },
  });

test('a pipeline and a run are found by what a person would type', async () => {
  await using repo = await scene();
  const run = (...args: readonly string[]) => phasegate(repo, args);
  expect((await run('run', 'quick', '--run', 'one-abc')).code).toBe(0);
  expect((await run('run', 'quick.yaml', '--run', 'one-xyz')).code).toBe(0);
  const wrong = await run('run', 'quik');
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    'phasegate: No pipeline `quik` found in the current folder, .github/pipelines or pipelines.\n  Did you mean `quick`?',
  ]);
  expect((await run('status', 'one-a', '--json')).json().run).toBe('one-abc');
  expect((await run('status', 'xyz', '--json')).json().run).toBe('one-xyz');
  const either = await run('log', 'one');
  expect([either.code, either.stderr.replaceAll(/started [-\d: ]+ UTC/g, 'started TIME')]).toEqual([
    2,
    'phasegate: `one` matches several runs:\n  one-xyz  quick, started TIME\n  one-abc  quick, started TIME\n  Type more of the id.',
  ]);
  // What only shows a run takes the newest; what decides takes the only one that can be meant.
  expect((await run('log')).stdout).toContain('run one-xyz');
  expect((await run('approve')).stderr).toContain('No run here waits at a gate.');
  expect((await run('run', 'gated', '--run', 'g1')).code).toBe(3);
  expect((await run('run', 'gated', '--run', 'g2')).code).toBe(3);
  const several = await run('approve');
  expect([
    several.code,
    several.stderr.replaceAll(/started [-\d: ]+ UTC/g, 'started TIME'),
  ]).toEqual([
    2,
    'phasegate: Several runs wait at a gate:\n  g2  gated, `check`, started TIME\n  g1  gated, `check`, started TIME\n  Name one run: `phasegate approve RUN`.',
  ]);
  expect((await run('approve', 'g2')).code).toBe(0);
  expect((await run('reject', 'check')).code).toBe(6);
});

test('`list` shows the runs that are asked for', async () => {
  await using repo = await scene();
  const run = (...args: readonly string[]) => phasegate(repo, args);
  await run('run', 'quick', '--run', 'q');
  await run('run', 'gated', '--run', 'g');
  const listed = async (...args: readonly string[]) => {
    const { code, json } = await run('list', '--json', ...args);
    return code === 0 ? json<readonly { run: string }[]>().map((one) => one.run) : code;
  };
  expect(await listed('--outcome', 'Waiting')).toEqual(['g']);
  expect(await listed('--outcome', 'succeeded, failed', '--outcome', 'blocked')).toEqual(['q']);
  expect(await listed('--pipeline', 'GATED')).toEqual(['g']);
  expect(await listed('--pipeline', 'gated', '--outcome', 'succeeded')).toEqual([]);
  expect(await listed('--since', '7d')).toEqual(['g', 'q']);
  expect(await listed('--since', '2999-01-01')).toEqual([]);
  expect(await listed('--outcome', 'succeded')).toBe(2);
  expect(await listed('--since', 'yesterday')).toBe(2);
});

test('`cancel` ends a wait, `clean` removes what is over and keeps what waits', async () => {
  await using repo = await scene();
  const run = (...args: readonly string[]) => phasegate(repo, args);
  for (const name of ['q1', 'q2', 'q3']) await run('run', 'quick', '--run', name);
  await run('run', 'gated', '--run', 'g1');
  await run('run', 'gated', '--run', 'g2');
  const runs = () => readdirSync(join(repo.path, '.phasegate/runs')).sort();
  expect((await run('cancel', 'q1')).stderr).toContain('The run `q1` has ended: succeeded.');
  expect((await run('cancel', 'g1', '--json')).json().outcome).toBe('cancelled');
  expect((await run('cancel', 'g1')).code).toBe(2);
  const dry = await run('clean', '--keep', '2', '--dry-run');
  expect(dry.stdout).toContain('Would remove 2 runs');
  expect(dry.stdout.trim().split('\n').at(-1)).toBe(
    'Their records, reports and artifacts would be gone, and `phasegate costs` would no longer count these runs. Branches and pull requests stay.',
  );
  expect(runs()).toHaveLength(5);
  const removed = (await run('clean', '--keep', '2')).stdout;
  expect(removed).toContain('Removed 2 runs');
  expect(removed).toContain('`phasegate costs` no longer counts these runs');
  expect(runs()).toEqual(['g1', 'g2', 'q3']);
  // The only one that has not ended can be meant.
  expect((await run('cancel')).code).toBe(0);
  expect((await run('clean', '--keep', '0')).code).toBe(0);
  expect(runs()).toEqual([]);
  expect((await run('clean')).stdout).toBe('Nothing to remove.');
});

const SHIPS = `version: 1
name: ships
phases:
  build: { run: echo built > out.txt, access: write }
  ship: { needs: build, deliver: { pull-request: { title: Built, body: It is. } } }
`;

test('`clean` keeps the runs of items that are not closed, and a delivery that is only in the folder of its run', async () => {
  await using repo = await temporaryRepository({
    files: {
      'pipelines/quick.yml': QUICK,
      'pipelines/ships.yml': SHIPS,
      'phasegate.yml': 'version: 1\npipelines: { quick: pipelines/quick.yml }\n',
    },
  });
  const run = (...args: readonly string[]) => phasegate(repo, args);
  const runs = () => readdirSync(join(repo.path, '.phasegate/runs')).sort();
  await run('run', 'ships', '--run', 's1');
  await run('run', 'quick', '--run', 'q1');
  await run('backlog', 'init');
  const easy = ['--size', 'small', '--complexity', 'low', '--risk', 'low'];
  const id = (await run('backlog', 'add', 'It', ...easy)).stdout.trim();
  expect((await run('backlog', 'run')).code).toBe(0);
  const cleaned = await run('clean', '--keep', '0');
  expect(cleaned.stdout).toContain('Removed 1 run ');
  expect(cleaned.stderr).toContain(
    's1 is kept: the text of the pull request is only in the folder',
  );
  expect(runs()).toEqual(['s1', id].sort());
  await run('backlog', 'close', id);
  await run('clean', '--keep', '0');
  expect(runs()).toEqual(['s1']);
});

test('`clean` keeps a run whose pull request is only in its folder, as long as its branch exists', async () => {
  const text = (name: string, more: object) =>
    JSON.stringify({
      version: 1,
      name,
      phases: { fix: { access: 'write', run: 'echo 1 > a' }, ...more },
    });
  const ship = { ship: { needs: 'fix', deliver: { 'pull-request': { title: 'One' } } } };
  await using repo = await temporaryRepository({
    files: { 'pull.yml': text('pull', ship), 'plain.yml': text('plain', {}) },
  });
  const run = (...args: readonly string[]) => phasegate(repo, args);
  const runs = () => readdirSync(join(repo.path, '.phasegate/runs')).sort();
  const pulled = await run('run', 'pull.yml', '--run', 'p1');
  // The line of the delivery, the table and the end say the place; the line of the phase does not.
  expect(pulled.stderr.match(/pull request not created, because/g)).toHaveLength(3);
  expect(pulled.stderr).toContain('git merge phasegate/pull/p1');
  await run('run', 'plain.yml', '--run', 'r1');
  const cleaned = await run('clean', '--keep', '0');
  expect(runs()).toEqual(['p1']);
  expect(cleaned.stderr).toContain(
    'p1 is kept: the text of the pull request is only in the folder of the run.',
  );
  expect(cleaned.stderr).toContain('git branch -d phasegate/pull/p1');
  await repo.git('merge', '-q', 'phasegate/pull/p1');
  await repo.git('branch', '-d', 'phasegate/pull/p1');
  await run('clean', '--keep', '0');
  expect(runs()).toEqual([]);
});

test('the shell completes commands, options, pipelines, runs and phases', async () => {
  await using repo = await scene();
  const words = async (...typed: readonly string[]) =>
    (await phasegate(repo, ['complete', '--', ...typed])).stdout.split('\n');
  await phasegate(repo, ['run', 'gated', '--run', 'g1']);
  expect(await words('comp')).toEqual(['compile', 'completion']);
  expect(await words('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  expect(await words('run', '')).toEqual(['gated', 'quick']);
  expect(await words('run', '--no-')).toEqual(['--no-deliver', '--no-reuse']);
  expect(await words('approve', '')).toEqual(['g1']);
  expect(await words('log', 'g1', 'l')).toEqual(['look']);
  expect(await words('backlog', 'un')).toEqual(['unblock', 'unmerge']);
  expect(await words('backlog', 'add', 'x', '--size', '')).toEqual(['small', 'medium', 'large']);
  expect(await words('status', 'zzz')).toEqual(['']);
  for (const shell of ['bash', 'zsh', 'fish'])
    expect((await phasegate(repo, ['completion', shell])).stdout).toContain(
      'phasegate complete --',
    );
  expect((await phasegate(repo, ['completion', 'tcsh'])).code).toBe(2);
});

test('`backlog add` before `backlog init` names it, and `init` offers pipelines', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': '' } });
  const run = (...args: readonly string[]) => phasegate(repo, ['backlog', ...args]);
  const early = await run('add', 'Something');
  expect([early.code, early.stderr.split('\n')[1]]).toEqual([
    2,
    '  Create a backlog: `phasegate backlog init`.',
  ]);
  const made = await run('init');
  expect(made.stdout).toContain('phasegate add feature ');
  const added = await phasegate(repo, ['add', 'feature', '--test', 'true']);
  expect([added.code, existsSync(join(repo.path, '.github/pipelines/feature.yml'))]).toEqual([
    0,
    true,
  ]);
});
