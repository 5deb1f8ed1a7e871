import { dirname } from 'node:path';
import { ensureAgent } from '../../src/provision/ensure.ts';
import { userCache } from '../../src/system/user-cache.ts';
import { PACKAGES } from './packages.ts';

/** Installs every CLI at its pinned version and puts it first on the search path of the tests. */
export default async function install(): Promise<void> {
  const folders: string[] = [];
  for (const { program, package: name, version } of PACKAGES) {
    const path = await ensureAgent({
      program,
      package: name,
      pinned: version,
      tested: version,
      cacheFolder: userCache(process.env),
      offline: false,
      env: process.env,
      signal: new AbortController().signal,
      onNote: (text) => void process.stderr.write(`${text}\n`),
    });
    folders.push(dirname(path));
  }
  process.env.PATH = [...folders, process.env.PATH].join(':');
}
