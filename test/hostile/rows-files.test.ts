import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { attacked, changeOf, testOf, victim } from '../rig/hostile.ts';
import { few } from '../rig/long.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(2);

testOf('files', 'row 08: nothing outside of the workspace is written to', async () => {
  await using repo = await victim();
  const outside = ['/usr/canary', join(repo.path, '../canary'), join(repo.home, 'canary')];
  const run = await attacked(repo, { row: '8', argument: outside.join(':') });
  expect(run.code, run.stderr).toBe(0);
  const written = outside.filter(existsSync);
  for (const path of written) await rm(path);
  expect([run.said[0], written]).toEqual(['could not write canary: EROFS', []]);
  expect(existsSync(join(repo.home, '.bashrc'))).toBe(false);
  expect(await changeOf(repo, run)).toBe('fix.txt\0');
});

test('row 08: a reader that writes has failed, and is undone', async () => {
  await using repo = await victim();
  const run = await attacked(repo, { row: '8:reader', access: 'read' });
  expect(run.json().error?.code).toBe('access-violation');
  expect(await readFile(join(repo.path, 'a.txt'), 'utf8')).toBe('a\n');
});

const ACTIONS = { GITHUB_ACTIONS: 'true', CI: 'true' };

test("row 09: a change of the runner's files is found, and undone", async () => {
  await using repo = await victim();
  await using runner = await temporaryFolder();
  const file = join(runner.path, 'env');
  await writeFile(file, 'OURS=1\n');
  const run = await attacked(repo, {
    row: '9',
    argument: file,
    pipeline: { policy: { isolation: 'off' } },
    env: { ...ACTIONS, GITHUB_ENV: file },
  });
  expect(run.json().error?.code).toBe('path-violation');
  expect(run.json().error?.message).toMatchInlineSnapshot(
    `"The workflow's \`$GITHUB_ENV\` was changed and then restored"`,
  );
  expect(await readFile(file, 'utf8')).toBe('OURS=1\n');
});

testOf('files', 'row 09: in a sandbox they are not even there', async () => {
  await using repo = await victim();
  await using runner = await temporaryFolder();
  const file = join(runner.path, 'env');
  await writeFile(file, 'OURS=1\n');
  const env = { ...ACTIONS, GITHUB_ENV: file, RUNNER_TEMP: runner.path };
  const run = await attacked(repo, { row: '9', access: 'read', argument: file, env });
  expect(run.code, run.stderr + run.stdout).toBe(0);
  expect(run.said).toEqual(['could not write the file of commands: EROFS']);
  expect(await readFile(file, 'utf8')).toBe('OURS=1\n');
});

test.each(['absolute', 'upwards', 'chain', 'folder', 'pipe'])(
  'row 15: a %s link or device is refused',
  async (variant) => {
    await using repo = await victim();
    const run = await attacked(repo, { row: `15:${variant}` });
    expect(run.json().error?.code, run.stdout).toBe('path-violation');
    expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
  },
);

test.each([
  ['absolute', 'out', 'out'],
  ['upwards', 'out', 'out'],
  ['absolute', 'out', 'out/**'],
  ['upwards', 'out', 'out/**'],
  ['pipe', 'pipe', 'pipe'],
])('row 15: %s, at %s, is no artifact of `%s`', async (variant, path, glob) => {
  await using repo = await victim();
  const phase = { artifacts: [glob] };
  const run = await attacked(repo, { row: `15:${variant}`, access: 'read', phase });
  const { code, message } = run.json().error ?? expect.fail('no error');
  expect([code, message]).toEqual([
    'missing-artifact',
    `The artifact ${path} is a link, a device or a pipe, or its path contains a link.`,
  ]);
});

test('row 15: what is swapped for a link meanwhile leaks nothing', async () => {
  await using repo = await victim();
  const run = await attacked(repo, {
    row: '15:race',
    access: 'read',
    phase: { artifacts: ['loot.txt'] },
  });
  const kept = join(repo.path, '.phasegate/runs/r1/phases/attack/artifacts/loot.txt');
  const text = existsSync(kept) ? await readFile(kept, 'utf8') : '';
  expect(['', 'x\n'], run.stdout).toContain(text);
});

test.each([
  ['depth', 'nested more than 64 levels deep'],
  ['size', 'larger than 1 MiB'],
  ['link', 'is a link'],
  ['duplicate', 'is given twice in one object'],
])('row 24: a result with %s is refused', async (variant, why) => {
  await using repo = await victim();
  const phase = { outputs: { a: { type: 'string' } } };
  const run = await attacked(repo, { row: `24:${variant}`, access: 'read', phase });
  expect(run.code).toBe(1);
  expect(run.json().error?.code).toBe('invalid-result');
  expect(run.json().error?.message).toContain(why);
});

test('row 24: of a result with `__proto__` only what is sound counts', async () => {
  await using repo = await victim();
  const phase = { outputs: { a: { type: 'string' } } };
  const run = await attacked(repo, { row: '24:proto', access: 'read', phase });
  expect(run.code, run.stdout).toBe(0);
  const journal = await readFile(join(repo.path, '.phasegate/runs/r1/journal.jsonl'), 'utf8');
  expect(journal).toContain('"outputs":{"a":"b"}');
  expect(journal).not.toContain('__proto__');
});

testOf('files', 'row 32: the journal is out of reach', async () => {
  await using repo = await victim();
  const argument = join(repo.path, '.phasegate/runs');
  const run = await attacked(repo, { row: '32', access: 'read', argument });
  expect(run.code, run.stderr).toBe(0);
  // Of its folder there is only the way to the objects that children may read.
  expect(run.said).toEqual([
    `could not forge a line in ${argument}/r1/journal.jsonl: missing`,
    'could not remove the runs: EROFS',
  ]);
  expect((await phasegate(repo, ['verify', 'r1'])).code).toBe(0);
});

test('row 32: a journal that was changed ends the run', async () => {
  await using repo = await victim();
  const run = await attacked(repo, {
    row: '32:forge',
    access: 'read',
    argument: join(repo.path, '.phasegate/runs'),
    pipeline: { policy: { isolation: 'off' } },
  });
  expect(run.code, run.stdout + run.stderr).toBe(1);
  const { message, remedy } = run.json().error ?? expect.fail('no error');
  expect([message.replaceAll(repo.path, 'REPO'), remedy]).toMatchInlineSnapshot(`
    [
      "The journal REPO/.phasegate/runs/r1/journal.jsonl was changed by another process during this run. Nothing more is written.",
      "Check the journal with \`phasegate verify\`, and make sure that no agent can write to its folder. Then \`phasegate resume r1\`.",
    ]
  `);
});

for (const where of ['on a laptop', 'in CI'])
  testOf('files', `row 43: ${where} no login of the person is in reach of an agent`, async () => {
    await using repo = await victim();
    await using elsewhere = await temporaryFolder();
    const logins = [
      join(repo.home, '.aws/credentials'),
      join(repo.home, '.ssh/id_ed25519'),
      join(elsewhere.path, 'gh/hosts.yml'),
      join(elsewhere.path, 'gnupg/secring.gpg'),
    ];
    for (const path of logins) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, 'canary-a\n');
    }
    const run = await attacked(repo, {
      row: '43',
      argument: logins.join(':'),
      env: {
        ...(where === 'in CI' ? { CI: 'true' } : {}),
        GH_CONFIG_DIR: join(elsewhere.path, 'gh'),
        GNUPGHOME: join(elsewhere.path, 'gnupg'),
        // Where these folders are makes no difference.
        PHASEGATE_SANDBOX_WRITE: tmpdir(),
      },
    });
    expect(run.code, run.stderr).toBe(0);
    expect(run.said).toEqual([
      ...['no credentials', 'no id_ed25519', 'no hosts.yml', 'no secring.gpg'],
      'home: its own',
    ]);
  });
