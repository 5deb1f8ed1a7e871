import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Purpose } from '../../src/ports.ts';
import { ChildHomes } from '../../src/sandbox/homes/homes.ts';
import { otherHomes } from '../../src/sandbox/homes/other-homes.ts';
import { movedHome, versionManagersIn } from '../../src/sandbox/homes/with-own-home.ts';
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

test.each(['rm -rf ~', 'rm -rf ~; ln -s / ~', 'rm -rf ~; touch ~'])(
  'without a sandbox `setup` can end with `%s`, after which homes are empty',
  async (removal) => {
    const { run } = await sandboxScene({ isolation: 'off' });
    expect(
      (await run(`cd /; home=~; ${removal.replaceAll('~', '"$home"')}`, { purpose: 'setup' })).code,
    ).toBe(0);
    for (const purpose of ['verify', 'run', 'setup'] as const)
      expect(await run('ls -A ~', { purpose })).toEqual({ code: 0, output: '.gitconfig' });
  },
);

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

describe('agents at the same time', () => {
  test('one cannot lead the path of the workspace elsewhere for another', async () => {
    const folder = await temporaryFolder();
    onTestFinished(() => folder[Symbol.asyncDispose]());
    const home = join(folder.path, 'home');
    const workspace = join(home, '.cache/work');
    await mkdir(workspace, { recursive: true });
    await writeFile(join(workspace, 'file'), 'TRUE');
    const { run } = await sandboxScene({ home, writable: [workspace] });
    const has = (name: string) => `until [ -e "${workspace}/${name}" ]; do :; done`;
    const swapping = run(
      `cd "${workspace}"; ${has('ready')}; mv ~/.cache ~/x; mkdir -p "${workspace}"; echo FAKE >"${workspace}/file"; touch swapped`,
      { purpose: 'agent', phase: 'one', cwd: workspace },
    );
    const looking = run(
      `cd "${workspace}"; touch ready; until [ -e swapped ]; do :; done; cat "${workspace}/file"`,
      { purpose: 'agent', phase: 'two', cwd: workspace },
    );
    expect((await swapping).code).toBe(0);
    expect(await looking).toEqual({ code: 0, output: 'TRUE' });
  });

  test('those of one phase follow each other in its home, and share it with no other phase', async () => {
    const { run } = await sandboxScene();
    const look = 'cat ~/left 2>/dev/null || echo clean';
    await run('echo LEFT >~/left', { purpose: 'agent', phase: 'one' });
    expect((await run(look, { purpose: 'agent', phase: 'two' })).output).toBe('clean');
    expect((await run(look, { purpose: 'agent', phase: 'one' })).output).toBe('LEFT');
  });

  test('a second one of the same phase gets a home of its own', async () => {
    const { run, workspace } = await sandboxScene();
    const first = run(`touch ~/mine ${workspace}/a; until [ -e ${workspace}/b ]; do :; done`, {
      ...{ purpose: 'agent', phase: 'one' },
    });
    const second = await run(
      `until [ -e ${workspace}/a ]; do :; done; ls ~; touch ${workspace}/b`,
      { purpose: 'agent', phase: 'one' },
    );
    expect(second).toEqual({ code: 0, output: '' });
    expect((await first).code).toBe(0);
  });
});

test('nothing of a private home or temporary folder is left on the disk', async () => {
  const { run, root } = await sandboxScene();
  await run('echo x >~/x; mkdir ~/closed; chmod 0 ~/closed', { purpose: 'setup' });
  await run('echo x >~/y; echo x >/tmp/y; mkdir ~/ro; echo x >~/ro/x; chmod 555 ~/ro');
  await run('cat ~/x', { purpose: 'verify' });
  const left = await readdir(join(root, 'run.sandbox'));
  expect(left.toSorted()).toEqual(['calls.filter', 'home']);
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
  const home = await homes.for({ purpose: 'verify' });
  expect(await readFile(join(home.folder, 'ro/file'), 'utf8')).toBe('text');
  expect((await stat(join(home.folder, 'ro'))).mode & 0o777).toBe(0o555);
  await home.drop();
  await expect(stat(home.folder)).rejects.toThrow('ENOENT');
  await chmod(join(setup, 'ro'), 0o755);
});

test.each(['x', '.gitconfig'])(
  'what is left as %s between two scripts is in the home of the second',
  async (name) => {
    await using folder = await temporaryFolder();
    const homes = new ChildHomes(folder.path, null);
    await homes.make();
    const first = await homes.for({ purpose: 'run' });
    expect(await readdir(first.folder)).toEqual(['.gitconfig']);
    await first.drop();
    await writeFile(join(homes.setup, name), 'left');
    const second = await homes.for({ purpose: 'run' });
    expect(await readFile(join(second.folder, name), 'utf8')).toBe('left');
    await second.drop();
  },
);

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
  const versionManagers = versionManagersIn(folder.path);
  const move = { from: '/old', to: '/new', versionManagers };
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
