import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findProgram, untrustedPlaces } from '../../src/process/programs.ts';
import { testOf } from '../rig/hostile.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';
import { type SandboxScene, sandboxScene } from '../sandbox/rig.ts';

const SHIM = '#!/bin/sh\ntrue\n';

test('row 34: a `git` of an agent in the repository, a workspace or a node_modules/.bin is not ours', async () => {
  await using folder = await temporaryFolder();
  const { path } = folder;
  const planted = ['repo', 'repo/bin', 'repo/node_modules/.bin', 'cache/phasegate/w1/bin'];
  for (const at of [...planted, 'other/node_modules/.bin', 'system']) {
    await mkdir(join(path, at), { recursive: true });
    await writeFile(join(path, at, 'git'), SHIM, { mode: 0o755 });
  }
  await mkdir(join(path, 'repo/.git'));
  const env = { XDG_CACHE_HOME: join(path, 'cache') };
  const untrusted = untrustedPlaces(join(path, 'repo'), [], env);
  const folders = [...planted, 'other/node_modules/.bin', 'system'].map((at) => join(path, at));
  const search = ['bin', '.', '', ...folders].join(':');
  expect(findProgram('git', { path: search, untrusted })).toBe(join(path, 'system/git'));
});

testOf('files', 'row 34: what holds a child in does not load its libraries', async () => {
  const { run } = await sandboxScene();
  // Every program that the loader starts with it complains: the shell, and nothing before it.
  const env = { LD_PRELOAD: '/nowhere/planted.so' };
  // Both lines on one stream, so that they keep their order.
  const { output } = await run('echo "$LD_PRELOAD" >&2', { env });
  const [complaint, said, ...more] = output.split('\n');
  expect(complaint).toContain('cannot be preloaded');
  expect([said, ...more]).toEqual(['/nowhere/planted.so']);
});

for (const leaver of ['agent', 'setup'] as const)
  testOf(
    'files',
    `row 35: a link that ${leaver} left in a home does not lead what is mounted there out of the sandbox`,
    async () => {
      const { run, root, home } = await sandboxScene();
      // Where bubblewrap sees the machine's own disk while it prepares.
      const out = `../../../../../../../../oldroot${root}`;
      await mkdir(join(home, 'bin'));
      await run(`ln -s ${out} ~/bin; ln -s ${out}/new ~/lib`, { purpose: leaver });
      await mkdir(join(home, 'lib'));
      const env = { PATH: `${home}/bin:${home}/lib/x:${process.env.PATH}` };
      await mkdir(join(home, 'lib/x'));
      for (const purpose of ['agent', 'run', 'verify'] as const) {
        const ran = await run('ls ~/bin ~/lib/x >/dev/null; echo fine', { purpose, env });
        expect(ran).toEqual({ code: 0, output: 'fine' });
      }
      expect((await readdir(root)).toSorted()).toEqual(['home', 'run.sandbox', 'work']);
    },
  );

const PLANT = `
cd; for at in .npmrc .gitconfig .bashrc .config/npm/config .yarnrc.yml; do
  mkdir -p "$(dirname "$at")"; echo PLANTED >"$at"
done
for at in /tmp /var/tmp; do echo PLANTED >"$at/planted"; done`;
const FIND = 'grep -rls PLANTED ~ /tmp /var/tmp || echo clean';

testOf('files', 'row 37: verify, run and setup see nothing of the home of an agent', async () => {
  const { run } = await sandboxScene();
  await run(PLANT, { purpose: 'agent' });
  for (const purpose of ['verify', 'run', 'setup'] as const)
    expect((await run(FIND, { purpose })).output).toBe('clean');
});

testOf('files', 'row 37: a script leaves nothing in a home that a later one sees', async () => {
  const { run } = await sandboxScene();
  await run('echo mine >~/.npmrc', { purpose: 'setup' });
  for (const purpose of ['run', 'verify'] as const) {
    await run(PLANT, { purpose });
    expect((await run(`cat ~/.npmrc; ${FIND}`, { purpose: 'verify' })).output).toBe('mine\nclean');
  }
});

test('row 37: scripts have a home of their own also without a sandbox', async () => {
  const { run, home } = await sandboxScene({ isolation: 'off' });
  await writeFile(join(home, '.npmrc'), 'PLANTED');
  expect((await run('cat ~/.npmrc 2>&1 || true', { purpose: 'verify' })).output).not.toContain(
    'PLANTED',
  );
});

async function beside(scene: SandboxScene) {
  await writeFile(join(scene.workspace, 'source'), 'before');
  const views = [
    await scene.sandbox.openView(scene.workspace),
    await scene.sandbox.openView(scene.workspace),
  ];
  return views.flatMap((view) => (view === null ? [] : [view]));
}

testOf(
  'files',
  'row 38: what a reader changes is not seen by others, nor by a verify',
  async () => {
    const scene = await sandboxScene();
    const [meddler, other] = await beside(scene);
    if (meddler === undefined || other === undefined) throw new Error(scene.told.join());
    await scene.run('echo after >source; echo x >new; mkdir node_modules; echo x >node_modules/x', {
      confine: meddler.confine,
    });
    const look = 'cat source; ls';
    expect((await scene.run(look, { confine: other.confine })).output).toBe('beforesource');
    expect((await scene.run(look, { purpose: 'verify' })).output).toBe('beforesource');
    expect(await readFile(join(scene.workspace, 'source'), 'utf8')).toBe('before');
  },
);

testOf('files', 'row 39: settings of the kernel cannot be written', async () => {
  const { run } = await sandboxScene();
  const files = [
    ...['kernel/core_pattern', 'kernel/modprobe', 'vm/drop_caches', 'fs/suid_dumpable'].map(
      (name) => `/proc/sys/${name}`,
    ),
    ...['/proc/sysrq-trigger', '/sys/kernel/uevent_helper', '/sys/power/state'],
  ];
  const attempt = files.map((file) => `(: >>${file}) 2>/dev/null && echo ${file}`).join('; ');
  expect(await run(`${attempt}; true`)).toEqual({ code: 0, output: '' });
});

testOf('network', 'row 39: with `policy.network` the metadata address is not reached', async () => {
  const { run } = await sandboxScene({
    policy: { isolation: 'required', network: { type: 'none' } },
  });
  const connect = `require('node:net').connect(80, '169.254.169.254')
    .on('connect', () => console.log('open')).on('error', ({ code }) => console.log(code))`;
  const { output } = await run(`exec '${process.execPath}' -e "$CONNECT"`, {
    env: { CONNECT: connect },
  });
  expect(output).toBe('ENETUNREACH');
});
