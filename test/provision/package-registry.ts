import { execFile } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { writeFiles } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

/** A package registry on loopback that has one package, `@phasegate-test/agent`, whose program works only if its install script ran. */
export interface PackageRegistry extends AsyncDisposable {
  /** Makes npm use it, and keeps npm away from the user's own cache. */
  readonly env: Readonly<Record<string, string>>;
  /** How often the package itself was fetched. */
  readonly downloads: number;
  /** From now on the package is begun and not finished; resolves when it is asked for. */
  stall(): Promise<void>;
  /** From now on it is given whole again. */
  goOn(): void;
}

export const NAME = '@phasegate-test/agent';
export const VERSION = '1.2.3';

export async function packageRegistry(): Promise<PackageRegistry> {
  const folder = await temporaryFolder();
  const tarball = await pack(folder.path);
  let downloads = 0;
  let stalled: (() => void) | null = null;
  const give = (response: ServerResponse) => {
    downloads += 1;
    if (stalled === null) {
      response.end(tarball);
      return;
    }
    response.write(tarball.subarray(0, 100));
    stalled();
  };
  const server = createServer(({ url = '', headers }, response) => {
    const base = `http://${headers.host}`;
    if (url.endsWith('.tgz')) give(response);
    else if (decodeURIComponent(url) === `/${NAME}`) response.end(packument(base, tarball));
    else response.writeHead(404).end('{}');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it has no port');
  const { PATH = '' } = process.env;
  return {
    env: {
      PATH,
      HOME: folder.path,
      npm_config_registry: `http://127.0.0.1:${address.port}/`,
      npm_config_cache: join(folder.path, 'npm'),
      npm_config_fetch_retries: '0',
    },
    get downloads() {
      return downloads;
    },
    stall: () =>
      new Promise((resolve) => {
        stalled = resolve;
      }),
    goOn: () => {
      stalled = null;
    },
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
      await folder[Symbol.asyncDispose]();
    },
  };
}

const MANIFEST = {
  name: NAME,
  version: VERSION,
  bin: { 'test-agent': 'agent.sh' },
  scripts: { postinstall: 'touch installed' },
};

const PROGRAM = `#!/bin/sh
[ -e "$(dirname "$(readlink -f "$0")")/installed" ] && echo "${VERSION} (test agent)"
`;

async function pack(folder: string): Promise<Buffer> {
  await writeFiles(join(folder, 'package'), {
    'package.json': JSON.stringify(MANIFEST),
    'agent.sh': PROGRAM,
  });
  const file = join(folder, 'package.tgz');
  await promisify(execFile)('tar', ['-czf', file, '-C', folder, 'package']);
  return readFile(file);
}

function packument(base: string, tarball: Buffer): string {
  const shasum = hash('sha1', tarball);
  const dist = { tarball: `${base}/agent.tgz`, shasum };
  const versions = { [VERSION]: { ...MANIFEST, hasInstallScript: true, dist } };
  return JSON.stringify({ name: NAME, 'dist-tags': { latest: VERSION }, versions });
}
