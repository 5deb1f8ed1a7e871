import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bubblewrapArguments, type Mount } from '../../src/sandbox/bubblewrap.ts';
import { mountsFor, type SandboxedChild, type SandboxPaths } from '../../src/sandbox/places.ts';
import { toolsIn } from '../../src/sandbox/shown.ts';
import { agentCall } from '../rig/agent-call.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

async function scene(): Promise<
  AsyncDisposable & {
    readonly root: string;
    readonly places: SandboxPaths;
    readonly dweller: Omit<SandboxedChild, 'env'>;
  }
> {
  const folder = await temporaryFolder();
  const root = folder.path;
  const folders = [
    'home/bin',
    'home/.codex',
    'home/cache/agents',
    'own',
    'tmp',
    'work/.phasegate/runs/r1/exchange/x',
  ];
  for (const name of folders) await mkdir(join(root, name), { recursive: true });
  const places: SandboxPaths = {
    home: join(root, 'home'),
    otherHomes: [],
    standsInForHome: true,
    hidden: [join(root, 'work/.phasegate')],
    writable: [join(root, 'work')],
    shown: [join(root, 'home/cache/agents')],
    covers: [],
  };
  const own = { home: join(root, 'own'), temp: join(root, 'tmp'), views: new Map() };
  const dweller = { program: '/bin/sh', agent: null, given: [], ...own };
  return { root, places, dweller, [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose]() };
}

/** Those of the scene; the machine's own places are left out. */
function lines(root: string, mounts: readonly Mount[]): readonly string[] {
  return mounts
    .filter(({ at }) => at.startsWith(`${root}/`))
    .map((mount) => `${mount.type} ${mount.at.replace(root, '')}`);
}

test('a script sees the workspace and an own home; the store is not there but for its own folder', async () => {
  await using at = await scene();
  const env = {
    PATH: `${at.root}/home/bin:${at.root}/work/bin:/bin`,
    PHASEGATE_RESULT: join(at.root, 'work/.phasegate/runs/r1/exchange/x/result.json'),
  };
  expect(lines(at.root, mountsFor(at.places, { ...at.dweller, env }))).toMatchInlineSnapshot(`
    [
      "writable /home",
      "writable /work",
      "hidden /work/.phasegate",
      "shown /home/bin",
      "shown /home/cache/agents",
      "writable /work/.phasegate/runs/r1/exchange/x",
    ]
  `);
});

test("an agent has its own folder of a person's home, and in CI none of it", async () => {
  await using at = await scene();
  const { agent } = agentCall({ run: 'codex exec' });
  const of = (places: SandboxPaths) =>
    lines(at.root, mountsFor(places, { ...at.dweller, agent, env: {} }));
  expect(of(at.places)).toContain('writable /home/.codex');
  expect(of({ ...at.places, standsInForHome: false })).toMatchInlineSnapshot(`
    [
      "hidden /home",
      "writable /own",
      "writable /work",
      "hidden /work/.phasegate",
      "shown /home/cache/agents",
    ]
  `);
});

test('a link in the search path that leads to the home, or above it, uncovers nothing', async () => {
  await using at = await scene();
  await symlink(join(at.root, 'home'), join(at.root, 'link'));
  await symlink(at.root, join(at.root, 'above'));
  const env = { PATH: ['link', 'above', 'link/bin'].map((name) => join(at.root, name)).join(':') };
  const shown = lines(at.root, mountsFor(at.places, { ...at.dweller, env }))
    .filter((line) => line.startsWith('shown'))
    .toSorted();
  expect(shown).toEqual(['shown /home/bin', 'shown /home/cache/agents', 'shown /link/bin']);
});

test('a tool folder with a hidden folder inside is shown, the latter stays hidden, and links to the former uncover nothing', async () => {
  await using at = await scene();
  for (const name of ['home/bin/wt/bin', 'home/far/wt'])
    await mkdir(join(at.root, name), { recursive: true });
  await symlink(join(at.root, 'home/bin'), join(at.root, 'home/link'));
  await symlink(join(at.root, 'home/far'), join(at.root, 'home/way'));
  const hidden = ['home/bin/wt', 'home/far/wt'].map((name) => join(at.root, name));
  const names = ['link', 'way', 'bin/wt', 'bin/wt/bin', 'bin', '.'];
  const env = { PATH: names.map((name) => join(at.root, 'home', name)).join(':') };
  const places = { ...at.places, hidden, shown: [] };
  expect(lines(at.root, mountsFor(places, { ...at.dweller, env }))).toMatchInlineSnapshot(`
    [
      "writable /home",
      "writable /work",
      "shown /home/bin",
      "shown /home/far",
      "shown /home/bin",
      "hidden /home/bin/wt",
      "hidden /home/far/wt",
      "shown /home/bin/wt/bin",
    ]
  `);
});

test('what lies beside a `bin` is shown, but never where logins are', () => {
  expect(
    toolsIn('/h', '/h/.local/bin:/h/x/bin:rel/bin').filter((path) => !path.includes('/.')),
  ).toEqual(['/h/x/bin', '/h/x/lib', '/h/x/libexec', '/h/x/share', '/h/x/include']);
  expect(toolsIn('/h', '/h/.local/bin')).not.toContain('/h/.local/share');
});

test('root keeps its rights over files, and who is offline has its own loopback only', () => {
  const cell = {
    ...{ mounts: [], isOffline: true, isRoot: true, user: null, env: {}, cwd: '/w' },
    isFiltered: true,
  };
  expect(bubblewrapArguments(cell).join(' ')).toMatchInlineSnapshot(
    `"--unshare-pid --unshare-ipc --unshare-uts --unshare-cgroup-try --unshare-net --die-with-parent --seccomp 3 --cap-drop ALL --cap-add CAP_CHOWN --cap-add CAP_DAC_OVERRIDE --cap-add CAP_FOWNER --cap-add CAP_SETFCAP --ro-bind / / --dev /dev --proc /proc --chdir /w --"`,
  );
});
