import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Purpose } from '../../src/ports.ts';
import { ChildHomes } from '../../src/sandbox/homes/homes.ts';
import { otherHomes } from '../../src/sandbox/homes/other-homes.ts';
import { movedHome } from '../../src/sandbox/homes/with-own-home.ts';
import { few } from '../rig/long.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';
import { type SandboxScene, sandboxScene } from './rig.ts';

few(8);

const LEFT = [
  ...['.npmrc', '.gitconfig', '.bashrc', '.profile', '.config/git/config', '.local/bin/node'],
  ...['.cargo/config.toml', '.m2/settings.xml', '.ssh/config', 'plain'],
];
const LEAVE = `cd; for file in ${LEFT.join(' ')}; do mkdir -p "$(dirname "$file")"; echo PLANTED >"$file"; done`;
const LOOK = 'cd; grep -rl PLANTED . || echo clean';

const WAYS = [{ isolation: 'required' }, { isolation: 'off' }, { ownHome: true }] as const;

describe.each(WAYS)('%o', (way) => {
  const leavers: readonly Purpose[] = ['agent', 'run', 'verify'];
  const judges: readonly Purpose[] = ['run', 'verify', 'setup'];
  const pairs = leavers.flatMap((leaver) => judges.map((judge) => [leaver, judge] as const));
  test.each(pairs)('nothing of the home of %s reaches %s', async (leaver, judge) => {
    const { run } = await sandboxScene(way);
    expect(await run(LEAVE, { purpose: leaver })).toEqual({ code: 0, output: '' });
    expect(await run(LOOK, { purpose: judge })).toEqual({ code: 0, output: 'clean' });
  });

  test('what setup leaves is there for the scripts of later phases, each with a copy', async () => {
    const { run } = await sandboxScene(way);
    await run('mkdir -p ~/.cache/x; echo one >~/.cache/x/file', { purpose: 'setup' });
    await run('echo two >>~/.cache/x/file', { purpose: 'setup' });
    const look =
      'cat ~/.cache/x/file; echo three >>~/.cache/x/file; rm -r ~/.cache/x; ls -A ~/.cache';
    for (const purpose of ['run', 'verify', 'run'] as const)
      expect(await run(look, { purpose })).toEqual({ code: 0, output: 'one\ntwo' });
  });
});

test('with a sandbox, an agent too begins with what setup left, and keeps its home', async () => {
  const { run } = await sandboxScene();
  await run('echo one >~/file', { purpose: 'setup' });
  expect((await run('cat ~/file; echo two >>~/file', { purpose: 'agent' })).output).toBe('one');
  expect((await run('cat ~/file', { purpose: 'agent' })).output).toBe('one\ntwo');
  expect((await run('cat ~/file', { purpose: 'verify' })).output).toBe('one');
});

test("without a sandbox an agent keeps the person's home", async () => {
  const { run, home } = await sandboxScene({ isolation: 'off' });
  expect((await run('echo $HOME', { purpose: 'agent' })).output).toBe(home);
});

test('nothing in a temporary folder reaches another child', async () => {
  const { run } = await sandboxScene();
  const leave = 'for at in /tmp /var/tmp "$TMPDIR"; do echo PLANTED >"$at/left"; done';
  for (const purpose of ['agent', 'run', 'verify', 'setup'] as const) {
    await run(leave, { purpose });
    const look = 'cat /tmp/left /var/tmp/left 2>/dev/null || echo clean';
    expect((await run(look, { purpose: 'verify' })).output).toBe('clean');
  }
});

test('a link in a home does not lead what is mounted there out of the sandbox', async () => {
  const { run, root, home } = await sandboxScene();
  // Where bubblewrap sees the machine's own disk while it prepares.
  const out = `../../../../../../../../oldroot${root}`;
  await mkdir(join(home, 'bin'));
  await run(`ln -s ${out} ~/bin; ln -s ${out}/new ~/lib`, { purpose: 'agent' });
  await mkdir(join(home, 'lib'));
  const env = { PATH: `${home}/bin:${process.env.PATH}` };
  const ran = await run('ls ~/bin; echo fine', { purpose: 'agent', env });
  expect(ran).toEqual({ code: 0, output: 'fine' });
  expect((await readdir(root)).toSorted()).toEqual(['home', 'run.sandbox', 'work']);
});

test('a HOME that the author set is kept', async () => {
  const { run } = await sandboxScene({ isolation: 'off' });
  expect((await run('echo $HOME', { env: { HOME: '/author' } })).output).toBe('/author');
});

test('nothing of a private home or temporary folder is left on the disk', async () => {
  const { run, root } = await sandboxScene();
  await run('echo x >~/x; mkdir ~/closed; chmod 0 ~/closed', { purpose: 'setup' });
  await run('echo x >~/y; echo x >/tmp/y; mkdir ~/ro; echo x >~/ro/x; chmod 555 ~/ro');
  await run('cat ~/x', { purpose: 'verify' });
  expect(await readdir(join(root, 'run.sandbox'))).toEqual(['home']);
});

test('without overlays a home is copied: links as links, folders with their modes, no sockets', async () => {
  await using folder = await temporaryFolder();
  const homes = new ChildHomes(folder.path, null);
  await homes.make();
  const { setup } = homes;
  await mkdir(join(setup, 'ro'));
  await writeFile(join(setup, 'ro/file'), 'text');
  await symlink('/nowhere', join(setup, 'link'));
  await chmod(join(setup, 'ro'), 0o555);
  const home = await homes.for('verify');
  expect(await readFile(join(home.folder, 'ro/file'), 'utf8')).toBe('text');
  expect((await stat(join(home.folder, 'ro'))).mode & 0o777).toBe(0o555);
  await home.drop();
  await expect(stat(home.folder)).rejects.toThrow('ENOENT');
  await chmod(join(setup, 'ro'), 0o755);
});

describe('other homes', () => {
  test('are those of variables that lie elsewhere, the outermost of them', async () => {
    await using folder = await temporaryFolder();
    const { path } = folder;
    for (const name of ['home/.config', 'other/config', 'data'])
      await mkdir(join(path, name), { recursive: true });
    const env = {
      XDG_CONFIG_HOME: join(path, 'other'),
      GNUPGHOME: join(path, 'other/config'),
      XDG_DATA_HOME: join(path, 'data'),
      XDG_STATE_HOME: join(path, 'home/.config'),
      XDG_CACHE_HOME: join(path, 'not-there'),
      GH_CONFIG_DIR: 'relative',
      DOCKER_CONFIG: '/usr/lib',
    };
    const found = otherHomes(join(path, 'home'), env).filter((at) => at.startsWith(path));
    expect(found).toEqual([join(path, 'other'), join(path, 'data')]);
  });

  test('are not there for a child', async () => {
    await using folder = await temporaryFolder();
    const config = join(folder.path, 'config');
    await mkdir(join(config, 'gh'), { recursive: true });
    await writeFile(join(config, 'gh/hosts.yml'), 'SECRET');
    const { run } = await sandboxScene({ env: { XDG_CONFIG_HOME: config } });
    const { output } = await run(
      `ls -A '${config}' 2>&1; cat '${config}/gh/hosts.yml' 2>&1 || true`,
    );
    expect(output).not.toContain('SECRET');
  });

  test.runIf(existsSync(userInfo().homedir))(
    'the home by the database of users is covered whatever HOME says',
    async () => {
      const { run } = await sandboxScene();
      const { homedir } = userInfo();
      const left = join(homedir, `.phasegate-test-${process.pid}`);
      await writeFile(left, 'SECRET');
      onTestFinished(() => rm(left));
      const { output } = await run(`cat '${left}' 2>&1 || true`);
      expect(output).not.toContain('SECRET');
    },
  );
});

test('where HOME moves, version managers are still found', async () => {
  await using folder = await temporaryFolder();
  await mkdir(join(folder.path, '.rustup'));
  const move = { from: '/old', to: '/new', home: folder.path };
  expect(movedHome({ HOME: '/old', NVM_DIR: '/mine' }, move)).toEqual({
    HOME: '/new',
    NVM_DIR: '/mine',
    RUSTUP_HOME: join(folder.path, '.rustup'),
  });
  expect(movedHome({ HOME: '/author' }, move)).toEqual({ HOME: '/author' });
});

describe('the exchange', () => {
  async function exchange(scene: SandboxScene, result: string) {
    const folder = join(scene.workspace, '.phasegate/x');
    await mkdir(join(folder, 'out'), { recursive: true });
    await writeFile(join(folder, 'prompt.md'), 'prompt');
    const env = {
      PHASEGATE_PROMPT: join(folder, 'prompt.md'),
      PHASEGATE_RESULT: join(folder, result),
    };
    const attempt = `
      echo x 2>/dev/null >"$PHASEGATE_PROMPT" && echo prompt written
      rm -f "$PHASEGATE_PROMPT" 2>/dev/null && echo prompt removed
      echo x 2>/dev/null >"$PHASEGATE_RESULT" && echo result written
      true`;
    return (await scene.run(attempt, { env })).output;
  }

  test('the prompt cannot be written where the result has a folder of its own', async () => {
    const scene = await sandboxScene();
    expect(await exchange(scene, 'out/result.json')).toBe('result written');
  });

  test('both can be where they share one', async () => {
    const scene = await sandboxScene();
    expect(await exchange(scene, 'result.json')).toBe(
      'prompt written\nprompt removed\nresult written',
    );
  });
});
