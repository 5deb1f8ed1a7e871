import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

const FILES = {
  'p.yml': `version: 1
name: p
agents:
  coder: { use: command, run: 'echo "$PHASEGATE_ATTEMPT" >> new.txt; printf "{\\"status\\":\\"complete\\",\\"summary\\":\\"did it\\"}" > "$PHASEGATE_RESULT"' }
phases:
  fix: { agent: coder, prompt: Fix it., access: write }
  approve: { needs: fix, gate: { rework: { phase: fix, max: 1 } } }
  ship: { needs: approve, deliver: { pull-request: { title: Fix } } }
`,
};

const said = async (repo: TemporaryRepository, ...args: readonly string[]): Promise<string> => {
  const { stdout, stderr } = await phasegate(repo, args);
  return stdout + stderr;
};

test('a run that was killed when its gate had opened shows its change, before and after it is resumed', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const env = { PHASEGATE_FAILPOINT: 'cleaningUp=kill' };
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1'], { env });
  expect(await repo.git('branch', '--list', 'phasegate/p/r1')).toBe('');
  for (const _ of ['killed', 'resumed']) {
    const status = await said(repo, 'status', 'r1');
    expect(status).toContain('new.txt | 1 +');
    expect(status).not.toContain('no file changed');
    expect(await said(repo, 'diff', 'r1')).toContain('+1');
    await phasegate(repo, ['resume', 'r1']);
  }
});

test('a run whose commits are gone does not show an empty change', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  await repo.git('branch', '--delete', '--force', 'phasegate/p/r1');
  await repo.git('reflog', 'expire', '--expire=now', '--all');
  await repo.git('gc', '--quiet', '--prune=now');
  const status = await said(repo, 'status', 'r1');
  expect(status).not.toContain('no file changed');
});

test('a rework is not offered where the gate allows no more; the gate can still be approved', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(await said(repo, 'status', 'r1')).toContain('phasegate rework r1');
  expect((await phasegate(repo, ['rework', 'r1', '--comment', 'again'])).code).toBe(3);
  expect(await said(repo, 'status', 'r1')).not.toContain('phasegate rework r1');
  expect((await phasegate(repo, ['approve', 'r1'])).code).toBe(0);
});

test.each(['approve', 'reject', 'rework'])(
  'a cancelled run takes no `%s` before it is resumed',
  async (decision) => {
    await using repo = await temporaryRepository({ files: FILES });
    await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
    await phasegate(repo, ['cancel', 'r1']);
    const refused = await phasegate(repo, [decision, 'r1', '--comment', 'now']);
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringContaining('phasegate resume r1'),
    ]);
    expect((await phasegate(repo, ['resume', 'r1'])).code).toBe(3);
  },
);
