import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { moment } from '../rig/moment.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const pipeline = (phases: string): string => `version: 1
name: readers
agents: { looker: { use: command, run: "cat > /dev/null; echo seen" } }
phases:
${phases}`;

test('a reader that changes a tracked file has failed, and its change is undone', async () => {
  const text = pipeline(`  look: { run: "echo changed > a.txt; rm b.txt", attempts: 2 }\n`);
  await using repo = await temporaryRepository({
    files: { 'p.yml': text, 'a.txt': 'a\n', 'b.txt': 'b\n' },
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code).toBe(1);
  expect(run.json().error).toMatchInlineSnapshot(`
    {
      "code": "access-violation",
      "message": "a phase with read access changed \`a.txt\`, \`b.txt\`",
      "phase": "look",
      "remedy": "Give the phase \`access: write\`, or change the phase so that tracked files stay unchanged.",
    }
  `);
  expect(run.json().phases.look?.attempts).toBe(1);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
  expect(await readFile(join(repo.path, 'a.txt'), 'utf8')).toBe('a\n');
});

// meddle and innocent run at once
test('a reader that meddles does not harm the one beside it', async () => {
  expect(await besideMeddler('')).toEqual(['access-violation', null]);
});

test('where two readers share the workspace and one of them meddled, none can be cleared', async () => {
  const reasons = await besideMeddler('policy: { isolation: off }\n');
  expect(reasons).toEqual(['access-violation', 'access-violation']);
});

async function besideMeddler(policy: string): Promise<readonly unknown[]> {
  await using meddled = await moment();
  await using looked = await moment();
  const text =
    policy +
    pipeline(`  meddle: { run: "cat ${looked.file} && echo x > a.txt && echo x > ${meddled.file}" }
  innocent: { run: "echo x > ${looked.file} && cat ${meddled.file}" }
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text, 'a.txt': 'a\n' } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code).toBe(1);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
  return Object.values(run.json().phases).map(({ reason }) => reason);
}

test('what a reader leaves lying about is removed, ignored files too, and that is said', async () => {
  const text =
    pipeline(`  look: { run: "mkdir d; echo x > d/left.txt; echo y > 'ü ü.txt'; echo z > kept.log" }
  after: { needs: look, run: "ls" }
`);
  await using repo = await temporaryRepository({
    files: { 'p.yml': text, '.gitignore': '*.log\n' },
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(0);
  expect(run.stderr).toContain('removed files left in the workspace: d/left.txt, ü ü.txt');
  expect(await record(repo, 'r1/after/1/output.log')).toBe('p.yml\n');
  expect(await repo.git('status', '--porcelain', '--ignored')).toBe('!! .phasegate/');
});

// make --> use, other
test('artifacts are kept, and given to those that need them', async () => {
  const text = pipeline(`  make:
    run: mkdir -p out; echo 1 > out/1.txt; echo 2 > 'out/zwei ü.txt'; echo no > other.txt
    artifacts: ["out/*.txt"]
  use:
    needs: make
    run: cd "$PHASEGATE_ARTIFACTS" && find . -type f | sort && cat make/out/1.txt && ! test -e "$OLDPWD/out"
  look: { needs: make, agent: looker, prompt: "Read \${{ needs.make.artifacts[0] }}" }
  other: { run: 'find "$PHASEGATE_ARTIFACTS" -type f' }
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect(run.code, run.stderr + run.stdout).toBe(0);
  expect(await record(repo, 'r1/use/1/output.log')).toBe(
    './make/out/1.txt\n./make/out/zwei ü.txt\n1\n',
  );
  expect(await record(repo, 'r1/make/artifacts/out/1.txt')).toBe('1\n');
  expect(await record(repo, 'r1/look/1/prompt.md')).toContain('/make/out/zwei ü.txt');
  expect(await repo.git('status', '--porcelain', '--ignored')).toBe('!! .phasegate/');
});

test('an artifact that is not there is a failure, and so is a link instead of one', async () => {
  const text = pipeline(`  none: { run: "echo x > a.md", artifacts: ["*.md", "out/**"] }
  link: { run: "ln -s /etc/passwd b.md", artifacts: [b.md] }
`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, [
    'run',
    'p.yml',
    '--run',
    'r1',
    '--json',
    '--concurrency',
    '1',
  ]);
  expect(run.code).toBe(1);
  expect(run.json().error?.message).toBe('nothing matches `out/**`');
  const reasons = Object.values(run.json().phases).map(({ reason }) => reason);
  expect(reasons).toEqual(['missing-artifact', 'missing-artifact']);
  expect(await repo.git('status', '--porcelain')).toBe('');
});

test('a damaged artifact is found by `verify`', async () => {
  const text = pipeline(`  make: { run: "echo x > a.md", artifacts: [a.md] }\n`);
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect((await phasegate(repo, ['verify', 'r1'])).code).toBe(0);
  await repo.write({ '.phasegate/runs/r1/phases/make/artifacts/a.md': 'y\n' });
  const verified = await phasegate(repo, ['verify', 'r1', '--json']);
  expect(verified.code).toBe(1);
  expect(verified.json<{ faults: unknown }>().faults).toEqual([
    {
      path: join(repo.path, '.phasegate/runs/r1/phases/make/artifacts/a.md'),
      message: 'has another SHA-256',
    },
  ]);
});
