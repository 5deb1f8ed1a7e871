import { mkdir, realpath, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { ensureAgent } from '../../src/provision/ensure.ts';
import { userCache } from '../../src/system/user-cache.ts';
import { PACKAGES } from './packages.ts';

/** Installs every CLI at its pinned version and puts it first on the search path of the tests, as a person's own one. */
export default async function install(): Promise<void> {
  // Beside Phasegate's own cache: what lies in that is no program of the person's.
  const folder = `${userCache(process.env)}-test-agents`;
  const bin = join(folder, 'bin');
  await mkdir(bin, { recursive: true });
  for (const { program, package: name, version } of PACKAGES) {
    const path = await ensureAgent({
      program,
      package: name,
      pinned: version,
      tested: version,
      cacheFolder: folder,
      offline: false,
      env: process.env,
      signal: new AbortController().signal,
      onNote: (text) => void process.stderr.write(`${text}\n`),
    });
    await rm(join(bin, program), { force: true });
    await symlink(await realpath(path), join(bin, program));
  }
  process.env.PATH = [bin, process.env.PATH].join(':');
}
