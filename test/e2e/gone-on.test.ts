import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { temporaryRepository } from '../rig/repository.ts';

const files = {
  'p.yml': `version: 1
name: p
policy: { isolation: off }
phases:
  late: { run: 'test -e "$(cat place)/ok" && echo 1 > late.txt', access: write }
  ok: { needs: { late: [succeeded, failed] }, gate: {} }
  end: { needs: ok, run: 'true' }
`,
};

test('resume says which phases went on from a failure and are not done again, and --from does them again', async () => {
  await using repo = await temporaryRepository({ files });
  await repo.write({ place: repo.path });
  await repo.git('add', 'place');
  await repo.git('commit', '--quiet', '--message', 'The place');
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect((await phasegate(repo, ['approve', 'r1'])).code).toBe(1);
  await writeFile(join(repo.path, 'ok'), '');
  const resumed = await phasegate(repo, ['resume', 'r1']);
  expect(resumed.code).toBe(0);
  expect(resumed.stderr).toContain(
    '`ok`, `end` went on from the failure of `late` and keep their results: what `late` makes now is neither approved nor delivered.',
  );
  expect(resumed.stderr).toContain('`phasegate resume r1 --from late`');
});

test('resume of a rejected run does nothing again, and says what to type; --from asks again', async () => {
  await using repo = await temporaryRepository({ files });
  await repo.write({ place: repo.path });
  await repo.git('add', 'place');
  await repo.git('commit', '--quiet', '--message', 'The place');
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect((await phasegate(repo, ['reject', 'r1'])).code).toBe(6);
  const { stdout: before } = await phasegate(repo, ['log', 'r1']);
  const resumed = await phasegate(repo, ['resume', 'r1']);
  expect(resumed.code).toBe(6);
  expect(resumed.stderr).toContain(
    'The run r1 was rejected at `ok`, so nothing is resumed. Ask there again, with the same change: `phasegate resume r1 --from ok`. Or start a new run: `phasegate run p.yml`.',
  );
  expect((await phasegate(repo, ['log', 'r1'])).stdout).toBe(before);
  expect((await phasegate(repo, ['resume', 'r1', '--from', 'ok'])).code).toBe(3);
});
