import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { chmod, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';
import { agentVersions } from '../../src/provision/agent-versions.ts';
import { type EnsureOptions, ensureAgent } from '../../src/provision/ensure.ts';
import { type Compiled, compiled, UNLIMITED } from '../rig/child.ts';
import { few } from '../rig/long.ts';
import { refusalOf } from '../rig/refusal.ts';
import { writeFiles } from '../rig/repository.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';
import { NAME, type PackageRegistry, packageRegistry, VERSION } from './package-registry.ts';

few(4);

const INSTALLED = `agents/@phasegate-test+agent@${VERSION}`;

function wish(registry: PackageRegistry, cache: TemporaryFolder): EnsureOptions {
  return {
    program: 'test-agent',
    package: NAME,
    pinned: null,
    tested: VERSION,
    cacheFolder: cache.path,
    offline: false,
    env: registry.env,
    signal: new AbortController().signal,
    onNote: () => {},
  };
}

/** A folder for the search path with a `test-agent` that says that version. */
async function ownAgent(folder: TemporaryFolder, version: string): Promise<string> {
  await writeFiles(folder.path, { 'bin/test-agent': `#!/bin/sh\necho "agent ${version}"\n` });
  await chmod(join(folder.path, 'bin/test-agent'), 0o755);
  return join(folder.path, 'bin');
}

async function says(program: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, ['--version']);
  return stdout.trim();
}

test('an agent that is missing is installed with its install script, and only once', async () => {
  await using registry = await packageRegistry();
  await using cache = await temporaryFolder();
  const notes: string[] = [];
  const options = { ...wish(registry, cache), onNote: (text: string) => void notes.push(text) };
  const program = await ensureAgent(options);
  expect(program).toBe(join(cache.path, INSTALLED, 'node_modules/.bin/test-agent'));
  expect(await says(program)).toBe('1.2.3 (test agent)');
  expect(await ensureAgent({ ...options, offline: true })).toBe(program);
  expect(notes).toEqual(['Installing @phasegate-test/agent@1.2.3 …']);
  expect(registry.downloads).toBe(1);
  expect(await readdir(join(cache.path, 'agents'))).toEqual([`@phasegate-test+agent@${VERSION}`]);
});

test("a person's own program is taken as long as no other version is pinned", async () => {
  await using registry = await packageRegistry();
  await using cache = await temporaryFolder();
  await using own = await temporaryFolder();
  const bin = await ownAgent(own, '0.9.0');
  const env = { ...registry.env, PATH: `${bin}:${registry.env.PATH}` };
  const options = { ...wish(registry, cache), env };
  const program = join(bin, 'test-agent');
  expect(await ensureAgent(options)).toBe(program);
  expect(await ensureAgent({ ...options, pinned: '0.9.0' })).toBe(program);
  expect(registry.downloads).toBe(0);
  const pinned = await ensureAgent({ ...options, pinned: VERSION });
  expect(await says(pinned)).toBe('1.2.3 (test agent)');
});

test('a relative folder of the search path is not looked into', async () => {
  await using registry = await packageRegistry();
  await using cache = await temporaryFolder();
  await using own = await temporaryFolder();
  await ownAgent(own, '0.9.0');
  const env = { ...registry.env, PATH: 'bin' };
  const options = { ...wish(registry, cache), env, offline: true };
  const before = process.cwd();
  process.chdir(own.path);
  try {
    await refusalOf(ensureAgent(options));
  } finally {
    process.chdir(before);
  }
});

test('missing and offline is refused with the command that installs it', async () => {
  await using registry = await packageRegistry();
  await using cache = await temporaryFolder();
  const { message, remedy } = await refusalOf(
    ensureAgent({ ...wish(registry, cache), offline: true }),
  );
  expect([message, remedy]).toEqual([
    '`test-agent` is not installed, and downloads are disabled.',
    'The command that installs it: `npm install --global @phasegate-test/agent@1.2.3`.',
  ]);
});

test('a version that the registry does not have is refused in the words of npm', async () => {
  await using registry = await packageRegistry();
  await using cache = await temporaryFolder();
  const { message } = await refusalOf(ensureAgent({ ...wish(registry, cache), pinned: '7.0.0' }));
  expect(message).toBe(
    '`test-agent` is not installed, and `npm install` failed: No matching version found for @phasegate-test/agent@7.0.0.',
  );
  expect(await readdir(join(cache.path, 'agents'))).toEqual([]);
});

test('a package without the program is refused', async () => {
  await using registry = await packageRegistry();
  await using cache = await temporaryFolder();
  const { message } = await refusalOf(
    ensureAgent({ ...wish(registry, cache), program: 'other-agent' }),
  );
  expect(message).toBe(
    '`other-agent` is not installed, and its package has no program with that name.',
  );
});

test('without npm it is refused', async () => {
  await using registry = await packageRegistry();
  await using cache = await temporaryFolder();
  const env = { ...registry.env, PATH: cache.path };
  const { message } = await refusalOf(ensureAgent({ ...wish(registry, cache), env }));
  expect(message).toBe(
    '`test-agent` is not installed, and it cannot be installed: `npm` was not found.',
  );
});

test('two that need it at once install it once', async () => {
  await using registry = await packageRegistry();
  await using cache = await temporaryFolder();
  const options = wish(registry, cache);
  const [one, other] = await Promise.all([ensureAgent(options), ensureAgent(options)]);
  expect(one).toBe(other);
  expect(registry.downloads).toBe(1);
});

test('an installation that is cancelled leaves nothing behind', async () => {
  await using registry = await packageRegistry();
  await using cache = await temporaryFolder();
  const stop = new AbortController();
  const asked = registry.stall();
  const installing = ensureAgent({ ...wish(registry, cache), signal: stop.signal });
  await asked;
  stop.abort(new Error('stopped'));
  await expect(installing).rejects.toThrow('stopped');
  expect(await readdir(join(cache.path, 'agents'))).toEqual([]);
});

test('what is there is told with its version and how to install it', async () => {
  await using registry = await packageRegistry();
  await using cache = await temporaryFolder();
  await using own = await temporaryFolder();
  const bin = await ownAgent(own, '0.9.0');
  const agents = [{ program: 'test-agent', package: NAME, version: VERSION }];
  const there = { program: 'test-agent', tested: VERSION };
  const install = `npm install --global ${NAME}@${VERSION}`;
  const inquiry = { agents, cacheFolder: cache.path, env: registry.env };
  expect(await agentVersions(inquiry)).toEqual([
    { ...there, found: 'nowhere', path: null, version: null, install },
  ]);
  const path = await ensureAgent(wish(registry, cache));
  expect(await agentVersions(inquiry)).toEqual([
    { ...there, found: 'in-cache', path, version: VERSION, install },
  ]);
  const env = { ...registry.env, PATH: `${bin}:${registry.env.PATH}` };
  expect(await agentVersions({ ...inquiry, env })).toEqual([
    { ...there, found: 'on-path', path: join(bin, 'test-agent'), version: '0.9.0', install },
  ]);
});

let sources: Compiled;
beforeAll(async () => {
  sources = await compiled();
});

test('an installation that was killed is not taken as done, and the next one cleans up', async () => {
  await using registry = await packageRegistry();
  await using cache = await temporaryFolder();
  const asked = registry.stall();
  const options = { ...wish(registry, cache), signal: undefined, onNote: undefined };
  const child = sources.start(
    `import { ensureAgent } from '$(provision/ensure.ts)';
     const options = JSON.parse(process.env.OPTIONS);
     await ensureAgent({ ...options, signal: new AbortController().signal, onNote: () => {} });`,
    { ...UNLIMITED, env: { OPTIONS: JSON.stringify(options) } },
  );
  await asked;
  const gone = once(child.process, 'exit');
  child.process.kill('SIGKILL');
  await gone;
  registry.goOn();
  const program = await ensureAgent(wish(registry, cache));
  expect(await says(program)).toBe('1.2.3 (test agent)');
  expect(await readdir(join(cache.path, 'agents'))).toEqual([`@phasegate-test+agent@${VERSION}`]);
});
