import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import type { ReadView } from '../../src/ports.ts';
import { few } from '../rig/long.ts';
import { type How, type SandboxScene, sandboxScene } from './rig.ts';

few(7);

interface ViewScene extends SandboxScene {
  readonly view: ReadView;
  readonly read: (script: string, how?: How) => Promise<string>;
}

const NAMES = ['plain', 'with, comma', 'a:b', 'back\\slash', 'quote\'"', 'ümlaut\n'];

async function scene(): Promise<ViewScene> {
  const at = await sandboxScene();
  for (const folder of ['src', 'dist/deep'])
    await mkdir(join(at.workspace, folder), { recursive: true });
  for (const file of ['src/a', 'src/b', 'dist/old', 'dist/deep/old'])
    await writeFile(join(at.workspace, file), 'before');
  const view = await at.sandbox.openView(at.workspace);
  if (view === null) throw new Error(`no view here: ${at.told.join()}`);
  const read = async (script: string, how: How = {}): Promise<string> =>
    (await at.run(script, { confine: view.confine, ...how })).output;
  return { ...at, view, read };
}

/** What the runner's own programs see. */
async function seen({ view }: ViewScene, script: string): Promise<string> {
  const { folder } = view.asSeen('sh', []);
  const { program, args } = view.asSeen('/bin/sh', ['-c', `cd "$0"; ${script}`, folder]);
  return (await promisify(execFile)(program, [...args])).stdout.trim();
}

const CHANGES: Readonly<Record<string, string>> = {
  'a file is written': 'echo after >src/a',
  'a file is appended to': 'echo after >>src/a',
  'a file is removed': 'rm src/a',
  'a folder is removed': 'rm -r src',
  'a folder is removed and made again': 'rm -r src; mkdir src; echo after >src/c',
  'a file becomes a folder': 'rm src/a; mkdir src/a; touch src/a/x',
  'a folder becomes a file': 'rm -r src; echo after >src',
  'a file is renamed': 'mv src/a src/z',
  'a file is replaced by a link': 'ln -sf /etc/passwd src/a',
  'modes are changed': 'chmod 777 src/a; chmod 700 src',
  'a pipe is made': 'rm src/a; mkfifo src/a',
  'everything is removed': 'rm -rf ./* ./.[a-z]* || true',
};

describe('the workspace stays as it was, and a reader beside sees nothing of it, when', () => {
  test.each(Object.entries(CHANGES))('%s', async (_name, change) => {
    const at = await scene();
    const beside = await at.sandbox.openView(at.workspace);
    const look = 'find . -type f | sort | while read -r f; do echo "$f $(cat "$f")"; done';
    const before = await at.read(look, { confine: beside?.confine ?? at.view.confine });
    await at.read(change);
    expect(await readFile(join(at.workspace, 'src/a'), 'utf8')).toBe('before');
    expect(await at.read(look, { confine: beside?.confine ?? at.view.confine })).toBe(before);
    await beside?.[Symbol.asyncDispose]();
    await at.view[Symbol.asyncDispose]();
    expect(existsSync(at.view.upper)).toBe(false);
  });
});

test('children of one reader see what those before them left, the runner sees it too', async () => {
  const at = await scene();
  await at.read('echo after >src/a; rm src/b; rm -r dist; mkdir dist; echo new >dist/new');
  expect(await at.read('cat src/a; ls src dist')).toBe('after\ndist:\nnew\n\nsrc:\na');
  expect(await seen(at, 'cat src/a; ls src dist')).toBe('after\ndist:\nnew\n\nsrc:\na');
  expect(await seen(at, 'echo x 2>/dev/null >src/a || echo read-only')).toBe('read-only');
  expect(await at.view.opaque()).toEqual(['dist']);
  expect((await lstat(join(at.view.upper, 'src/b'))).isCharacterDevice()).toBe(true);
});

test('folders that were only written to are not opaque', async () => {
  const at = await scene();
  await at.read('echo new >dist/new; echo new >dist/deep/new; mkdir other; touch other/x');
  expect(await at.view.opaque()).toEqual([]);
});

test('a child keeps its user, its own processes and its rights', async () => {
  const at = await scene();
  const who = 'id -u; id -g; echo $$; grep NoNewPrivs /proc/self/status';
  expect(await at.read(who)).toBe((await at.run(who)).output);
});

test('how a child ends is how it ends', async () => {
  const at = await scene();
  const { confine } = at.view;
  expect(await at.run('exit 7', { confine })).toEqual({ code: 7, output: '' });
  expect((await at.run('kill -TERM $$', { confine })).code).toBe(128 + 15);
});

test('a child that is cancelled ends, with all that it started', async () => {
  const at = await scene();
  const stop = new AbortController();
  const onOutput = (output: string): void => {
    if (output.includes('ready')) stop.abort();
  };
  const script = 'trap "" TERM; (setsid sleep 1000 &); echo ready; sleep 1000';
  const { signal } = stop;
  const ran = await at.run(script, { confine: at.view.confine, signal, onOutput });
  expect(ran).toEqual({ code: 'cancelled', output: 'ready' });
  // While a process were left, its view would be in use.
  await at.view[Symbol.asyncDispose]();
  expect(existsSync(at.view.upper)).toBe(false);
});

test('a program that is not there, or not executable, is told as that', async () => {
  const at = await scene();
  const { confine } = at.view;
  await writeFile(join(at.workspace, 'plain'), 'text', { mode: 0o644 });
  expect((await at.run('', { confine, program: 'no-such-program' })).code).toBe('not-started');
  expect((await at.run('', { confine, program: './plain' })).code).toBe('not-started');
});

test.each(NAMES)('a workspace may be called %j', async (name) => {
  const at = await sandboxScene();
  const workspace = join(at.workspace, name);
  await mkdir(workspace);
  await writeFile(join(workspace, 'a'), 'before');
  const view = await at.sandbox.openView(workspace);
  await using _ = view ?? at.sandbox;
  const { confine } = view ?? at.sandbox;
  expect((await at.run('cat a; echo after >a; cat a', { confine, cwd: workspace })).output).toBe(
    'beforeafter',
  );
  expect(await readFile(join(workspace, 'a'), 'utf8')).toBe('before');
});

test('folders nested deeper than a path may be long go with the view', async () => {
  const at = await scene();
  await at.read(
    'i=0; while [ $i -lt 60 ]; do d=$(printf "%0100d" 0); mkdir $d; cd $d; i=$((i+1)); done',
  );
  await at.view[Symbol.asyncDispose]();
  expect(existsSync(at.view.upper)).toBe(false);
});

test('without a sandbox there is no view', async () => {
  const { sandbox, workspace } = await sandboxScene({ isolation: 'off' });
  expect(await sandbox.openView(workspace)).toBe(null);
});
