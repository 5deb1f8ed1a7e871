import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { temporaryRepository } from '../rig/repository.ts';

test('`clean` names a run whose process died, and what to type', async () => {
  await using repo = await temporaryRepository({
    files: { 'p.yml': 'version: 1\nname: p\nphases: { a: { run: "true" } }\n' },
  });
  const args = ['run', 'p.yml', '--run', 'r1'];
  await phasegate(repo, args, { env: { PHASEGATE_FAILPOINT: 'recordWritten=kill' } });
  const kept = await phasegate(repo, ['clean', '--keep', '0']);
  expect([kept.code, kept.stdout]).toEqual([0, 'Nothing to remove.']);
  expect(kept.stderr).toContain(
    'r1 is kept: its process died. Continue it: `phasegate resume r1`. End it: `phasegate cancel r1`.',
  );
  expect((await phasegate(repo, ['cancel', 'r1'])).code).toBe(0);
  const cleaned = await phasegate(repo, ['clean', '--keep', '0']);
  expect(cleaned.stdout).toContain('Removed 1 run');
  expect(cleaned.stderr).not.toContain('is kept');
});

test('every look at a run whose process died says so, also to programs', async () => {
  await using repo = await temporaryRepository({
    files: {
      'p.yml': `version: 1
name: p
phases:
  a: { run: "true" }
  b: { needs: a, gate: {} }
  c: { needs: b, run: "true" }
`,
    },
  });
  const env = { PHASEGATE_FAILPOINT: 'recordWritten=kill' };
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1'], { env });
  for (const command of ['status', 'watch', 'list']) {
    const { stdout, stderr } = await phasegate(repo, [
      command,
      ...(command === 'list' ? [] : ['r1']),
    ]);
    expect(stdout + stderr, command).toContain('interrupted');
    expect(stdout + stderr, command).not.toMatch(/\brunning\b|or its process died/);
  }
  const standing = { outcome: null, standing: 'interrupted' };
  for (const command of ['status', 'watch'])
    expect((await phasegate(repo, [command, 'r1', '--json'])).json()).toMatchObject(standing);
  const listed = await phasegate(repo, ['list', '--outcome', 'interrupted', '--json']);
  expect(listed.json()).toMatchObject([{ run: 'r1', ...standing }]);
  expect((await phasegate(repo, ['resume', 'r1'])).code).toBe(3);
  expect((await phasegate(repo, ['status', 'r1', '--json'])).json()).toMatchObject({
    standing: 'waiting',
    gate: 'b',
    gates: ['b'],
  });
});

test('`clean` does not name a run that waits', async () => {
  await using repo = await temporaryRepository({
    files: {
      'p.yml': `version: 1
name: p
phases:
  a: { run: echo b > b.txt, access: write }
  ok: { needs: a, gate: { environment: release } }
  ship: { needs: ok, deliver: { commit: { message: m } } }
`,
    },
  });
  expect((await phasegate(repo, ['run', 'p.yml', '--run', 'r1'])).code).toBe(3);
  const kept = await phasegate(repo, ['clean', '--keep', '0']);
  expect([kept.code, kept.stdout, kept.stderr]).toEqual([0, 'Nothing to remove.', '']);
});

test.each([
  ['exit 7', 'exited with code 7'],
  ['kill -9 $$', 'exited with code 137'],
])('the record of an attempt ends with how the attempt ended: %s', async (run, ending) => {
  await using repo = await temporaryRepository({
    files: {
      'p.yml': `version: 1
name: p
agents: { silent: { use: command, run: "${run}" } }
phases: { a: { agent: silent, prompt: "Do it.", access: write } }
`,
    },
  });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  const { stdout } = await phasegate(repo, ['log', 'r1', 'a']);
  expect(stdout.slice(stdout.lastIndexOf('── '))).toMatch(/^── events\n/);
  expect(stdout.slice(stdout.lastIndexOf('── '))).toContain(ending);
});
