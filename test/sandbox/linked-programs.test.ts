import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { few } from '../rig/long.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';
import { type SandboxScene, sandboxScene } from './rig.ts';

few(8);

/** Of a program of the person's home: where it is, its links (place → as it is written), and what is started. */
interface Layout {
  readonly file: string;
  readonly links: Readonly<Record<string, string>>;
  readonly start: string;
}

// The home is hidden from children but for what programs need: each of these is a way in which installers lay them out.
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'a plain file': { file: 'bin/tool', links: {}, start: 'bin/tool' },
  'a link into a folder of versions': {
    file: '.local/share/tool/versions/2.1',
    links: { '.local/bin/tool': '$HOME/.local/share/tool/versions/2.1' },
    start: '.local/bin/tool',
  },
  'a relative link': {
    file: 'share/tool/2.1',
    links: { 'bin/tool': '../share/tool/2.1' },
    start: 'bin/tool',
  },
  'a link to a link': {
    file: '.tool/versions/2.1/tool.exe',
    links: { 'bin/tool': '../.tool/now', '.tool/now': 'versions/2.1/tool.exe' },
    start: 'bin/tool',
  },
  'a folder of the search path that is a link': {
    file: '.tool/versions/2.1/bin/tool',
    links: { '.tool/current': 'versions/2.1' },
    start: '.tool/current/bin/tool',
  },
  'a link through a folder that is a link': {
    file: '.tool/versions/2.1/bin/real',
    links: { '.tool/current': 'versions/2.1', 'bin/tool': '../.tool/current/bin/real' },
    start: 'bin/tool',
  },
  'a package of npm': {
    file: '.npm/lib/node_modules/tool/cli.exe',
    links: { '.npm/bin/tool': '../lib/node_modules/tool/cli.exe' },
    start: '.npm/bin/tool',
  },
};

describe.each(Object.entries(LAYOUTS))('%s', (_, layout) => {
  test.each(['on the search path', 'by its path alone'])('is started %s', async (how) => {
    const scene = await sandboxScene();
    const program = await laidOut(scene, layout);
    const path =
      how === 'on the search path' ? `${dirname(program)}:/usr/bin:/bin` : '/usr/bin:/bin';
    const ran = await scene.run('', { program, purpose: 'agent', env: { PATH: path } });
    expect(ran).toEqual({ code: 0, output: 'started' });
    expect(
      await scene.run('cat ~/secret 2>/dev/null || echo hidden', { purpose: 'agent' }),
    ).toEqual({
      code: 0,
      output: 'hidden',
    });
  });

  test('is started twice, and after a script', async () => {
    const scene = await sandboxScene();
    const program = await laidOut(scene, layout);
    const env = { PATH: `${dirname(program)}:/usr/bin:/bin` };
    for (const purpose of ['setup', 'run', 'agent', 'agent', 'verify'] as const)
      expect(await scene.run('', { program, purpose, env })).toEqual({
        code: 0,
        output: 'started',
      });
  });
});

test('a program is started from a folder with a hidden checkout inside, which stays hidden', async () => {
  await using tools = await temporaryFolder();
  const [program, checkout] = [join(tools.path, 'tool'), join(tools.path, 'checkout')];
  await writeFile(program, '#!/bin/sh\ncat "${0%/*}/checkout/secret" 2>/dev/null || echo hidden\n');
  await chmod(program, 0o755);
  await mkdir(checkout);
  await writeFile(join(checkout, 'secret'), 'of the person');
  const scene = await sandboxScene({ hidden: [checkout] });
  const env = { PATH: `${tools.path}:/usr/bin:/bin` };
  expect(await scene.run('tool', { env })).toEqual({ code: 0, output: 'hidden' });
});

async function laidOut({ home }: SandboxScene, { file, links, start }: Layout): Promise<string> {
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(home, path)), { recursive: true });
    await writeFile(join(home, path), text);
  };
  await write('secret', 'of the person');
  await write(file, '#!/bin/sh\necho started\n');
  await chmod(join(home, file), 0o755);
  for (const [at, to] of Object.entries(links)) {
    await mkdir(dirname(join(home, at)), { recursive: true });
    await symlink(to.replace('$HOME', home), join(home, at));
  }
  return join(home, start);
}
