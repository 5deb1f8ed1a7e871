import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { temporaryRepository } from '../rig/repository.ts';

const files = {
  'p.yml': `version: 1
name: p
agents: { writer: { use: command, run: 'echo "$PHASEGATE_PHASE" > "file-$N.txt"' } }
phases:
  scan:
    strategy: { matrix: { n: [1, 2] } }
    env: { N: "\${{ matrix.n }}" }
    run: echo "leg $N"
  port:
    needs: scan
    agent: writer
    prompt: Write it.
    access: write
    workspace: own
    strategy: { matrix: { n: [1, 2] } }
    env: { N: "\${{ matrix.n }}" }
`,
};

test('`log` and `diff` of a phase with legs show those of its legs, and of a leg its own', async () => {
  await using repo = await temporaryRepository({ files });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  const shown = async (...args: readonly string[]): Promise<string> => {
    const { stdout, stderr } = await phasegate(repo, args);
    return `${stdout}\n${stderr}`;
  };
  const log = await shown('log', 'r1', 'scan');
  expect(log).toContain('spread over 2 legs');
  expect(log).toMatch(/scan\[0\] .*succeeded.*leg 1/);
  expect(log).toMatch(/scan\[1\] .*succeeded.*leg 2/);
  expect(log).toContain("`phasegate log r1 'scan[0]'`");

  const whole = await shown('diff', 'r1', 'port');
  expect(whole.match(/^\+port\[\d\]$/gm)).toEqual(['+port[0]', '+port[1]']);
  expect((await shown('diff', 'r1', 'port[1]')).match(/^\+port\[\d\]$/gm)).toEqual(['+port[1]']);
  expect(await shown('diff', 'r1', 'port[1]', '--stat')).toContain('file-2.txt | 1 +');
  for (const command of ['log', 'diff'])
    expect(await shown(command, 'r1', 'port[7]')).toContain(
      'has no leg `port[7]`: `port` has 2 legs, `port[0]` to `port[1]`',
    );
});

test('the log of a leg that printed nothing says that, and not that a record is missing', async () => {
  const silent = {
    'p.yml': `version: 1
name: p
phases:
  scan:
    strategy: { matrix: { n: [1, 2] } }
    env: { N: "\${{ matrix.n }}" }
    run: if [ "$N" = 2 ]; then exit 3; fi
`,
  };
  await using repo = await temporaryRepository({ files: silent });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  const log = await phasegate(repo, ['log', 'r1', 'scan[0]']);
  expect(log.code).toBe(0);
  expect(log.stdout).toMatch(/scan\[0\] .*succeeded/);
  expect(log.stdout).toContain('Attempt 1 of `scan[0]` printed nothing.');
  const failed = await phasegate(repo, ['log', 'r1', 'scan[1]']);
  expect(failed.stdout).toMatch(/scan\[1\] .*exited with code 3/);
  expect(failed.stdout).toContain('Attempt 1 of `scan[1]` printed nothing.');
  expect((await phasegate(repo, ['log', 'r1', 'scan[0]', '--attempt', '2'])).stderr).toContain(
    'has no attempt 2',
  );
});
