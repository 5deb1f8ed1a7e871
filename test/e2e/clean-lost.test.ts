import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const PIPELINE = `version: 1
name: tidy
phases:
  tidy: { run: 'echo 1 > a.txt', access: write }
  approve: { needs: tidy, gate: {} }
  end: { needs: approve, run: 'true' }
`;

test('`clean` names runs that could still be resumed, and work whose branch was deleted', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': PIPELINE } });
  for (const run of ['gone', 'kept']) {
    await phasegate(repo, ['run', 'p.yml', '--run', run]);
    expect((await phasegate(repo, ['cancel', run])).code).toBe(0);
  }
  await repo.git('branch', '-D', 'phasegate/tidy/gone');
  const dry = await phasegate(repo, ['clean', '--keep', '0', '--dry-run']);
  expect(dry.stdout).toContain(
    'The branch of `gone` was deleted, and the work is not delivered: `phasegate status` shows how to restore it first.',
  );
  expect(dry.stdout).toContain('`kept` and `gone` can still be resumed.');
  const done = await phasegate(repo, ['clean', '--keep', '0', '--json']);
  expect(done.json<{ lost: readonly string[] }>().lost).toEqual(['gone']);
});
