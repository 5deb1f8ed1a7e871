import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const pipeline = (phases: string): string => `version: 1
name: paths
phases:
${phases}`;

const files = (phases: string) => ({
  'p.yml': pipeline(phases),
  'src/a.txt': 'a\n',
  'doc/a.txt': 'a\n',
});

test('a writer may change only what its `paths` allow and do not deny', async () => {
  await using repo = await temporaryRepository({
    files: files(`  out:
    run: echo b > src/b.txt; echo x > doc/a.txt; git mv src/a.txt a.txt
    access: write
    paths: { allow: ["src/**"] }
    attempts: 3
  denied:
    run: mkdir src/gen; echo x > src/gen/.hidden
    access: write
    paths: { allow: ["src/**"], deny: ["**/gen/**"] }
  allowed:
    run: echo b > src/.b.txt
    access: write
    paths: { allow: ["src/**"], deny: ["**/gen/**"] }
`),
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code).toBe(1);
  const { phases, error, branch } = run.json();
  expect(Object.values(phases).map((phase) => [phase.reason, phase.attempts])).toEqual([
    ['path-violation', 1],
    ['path-violation', 1],
    [null, 1],
  ]);
  expect(error?.message).toBe('changed `a.txt`, `doc/a.txt`, outside its `paths`');
  expect(await repo.git('diff', '--name-only', 'main', branch)).toBe('src/.b.txt');
});

test('a protected path without a gate is refused', async () => {
  await using repo = await temporaryRepository({
    files: files(
      `  ci: { run: "mkdir -p .GitHub/workflows; echo x > .GitHub/workflows/ci.yml", access: write }\n`,
    ),
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code).toBe(1);
  expect(run.json().error).toMatchInlineSnapshot(`
    {
      "code": "path-violation",
      "message": "changed \`.GitHub/workflows/ci.yml\`, which is protected, but no gate follows",
      "phase": "ci",
      "remedy": "Add a gate after the phase, or say in the prompt which files must not change.",
    }
  `);
  expect(run.json().commit).toBe(null);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
});

test('a protected path with a gate opens it, whatever `when` says', async () => {
  await using repo = await temporaryRepository({
    files: files(`  deploy: { run: "mkdir deploy; echo x > deploy/a.sh", access: write }
  ok: { needs: deploy, gate: { when: false } }
  after: { needs: ok, run: "cat deploy/a.sh" }
policy: { protect: ["deploy/**"] }
`),
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(3);
  expect(run.stderr).toContain('Waiting at gate `ok`: protected paths changed: deploy/a.sh.');
  expect((await phasegate(repo, ['approve', 'r1'])).code).toBe(0);
});

// each writes something that must not become part of a commit
test('what must not be committed is refused, and undone', async () => {
  await using repo = await temporaryRepository({
    files: files(`  nested: { run: "git init -q sub; echo x > sub/x", access: write }
  link: { run: "ln -s /etc/passwd out", access: write }
  upwards: { run: "ln -s ../../elsewhere src/out", access: write }
  pipe: { run: "mkfifo pipe", access: write }
  inside: { run: "ln -s ../doc/a.txt src/in", access: write }
`),
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code).toBe(1);
  const { phases, branch } = run.json();
  expect(Object.values(phases).map(({ reason }) => reason)).toEqual([
    'path-violation',
    'path-violation',
    'path-violation',
    'path-violation',
    null,
  ]);
  expect(await repo.git('diff', '--name-only', 'main', branch)).toBe('src/in');
  expect(await repo.git('status', '--porcelain', '--branch', '--ignored')).toBe(
    '## main\n!! .phasegate/',
  );
});

test('a change larger than `max-diff-lines` is refused', async () => {
  await using repo = await temporaryRepository({
    files: files(`  big: { run: "seq 11 > src/b.txt", access: write }
policy: { max-diff-lines: 10 }
`),
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.json().error?.message).toBe('changed 11 lines; `policy.max-diff-lines` allows 10');
});

test('`max-diff-lines` counts all phases of the run together', async () => {
  await using repo = await temporaryRepository({
    files: files(`  one: { run: "seq 6 > src/b.txt", access: write }
  two: { needs: one, run: "seq 5 > src/c.txt", access: write }
policy: { max-diff-lines: 10 }
`),
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.json().error?.message).toBe(
    'with it the run changes 11 lines; `policy.max-diff-lines` allows 10',
  );
});

test('`max-diff-lines` counts legs that are merged together', async () => {
  await using repo = await temporaryRepository({
    files: files(`  leg:
    run: seq 6 > src/$N
    access: write
    workspace: own
    strategy: { matrix: { n: [1, 2] } }
    env: { N: "\${{ matrix.n }}" }
policy: { max-diff-lines: 10 }
`),
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code, run.stderr).toBe(1);
  expect(run.json().error?.message).toContain(
    'with it the run changes 12 lines; `policy.max-diff-lines` allows 10',
  );
});

test('a writer that commits, switches branches or moves the base by itself changes only its files', async () => {
  await using repo = await temporaryRepository({
    files: files(`  sly:
    run: |
      echo b > src/b.txt
      git add --all
      git -c user.name=x -c user.email=x@x commit --quiet --message sly
      git branch -f main HEAD
      git checkout --quiet -b other
      git config core.hooksPath /tmp
    access: write
`),
  });
  const before = await repo.git('rev-parse', 'main');
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code, run.stdout).toBe(0);
  expect(await repo.git('rev-parse', 'main')).toBe(before);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
  expect(await repo.git('log', '--format=%an', `main..${run.json().branch}`)).toBe('Phasegate');
  expect(await repo.git('config', '--get', '--default', 'none', 'core.hooksPath')).toBe('none');
});

test('a line break in a name hides nothing from `paths` or from protection', async () => {
  await using repo = await temporaryRepository({
    files:
      files(`  odd: { run: "echo 1 > $'we\\"ird\\n näme'; mkdir -- -d; echo 2 > -d/--x", access: write }
  denied: { run: "mkdir gen; echo 1 > $'gen/a\\nb'", access: write, paths: { deny: ["gen/**"] } }
  ci: { run: "mkdir -p .github/workflows; echo 1 > $'.github/workflows/a\\n.yml'", access: write }
`),
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code).toBe(1);
  const { phases, branch } = run.json();
  expect(Object.values(phases).map(({ reason }) => reason)).toEqual([
    null,
    'path-violation',
    'path-violation',
  ]);
  const names = await repo.git('diff', '--name-only', '-z', 'main', branch);
  expect(names).toBe('-d/--x\0we"ird\n näme\0');
});
