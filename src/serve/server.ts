import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Refusal } from '../ports.ts';
import { codeOf } from '../system/disk.ts';
import { makeApp } from './app.ts';
import type { OwnProgram } from './own-command.ts';
import { livePages } from './pages.ts';

export interface ServeOptions {
  /** Root of the repository. */
  readonly root: string;
  /** The folder with all runs. */
  readonly store: string;
  /** 0: any free port. */
  readonly port: number;
  readonly program: OwnProgram;
  /** dist/web */
  readonly webFolder: string;
}

export interface RunningServer extends AsyncDisposable {
  /** Contains the token in its fragment, which no request transmits. */
  readonly address: string;
}

/** Serves on loopback only. Throws `Refusal` if the port is in use. */
export async function serve(options: ServeOptions): Promise<RunningServer> {
  const token = randomBytes(32).toString('base64url');
  let port = options.port;
  const app = makeApp({
    ...options,
    token,
    port: () => port,
    pages: livePages(options.webFolder),
  });
  const server = createAdaptorServer({ fetch: app.fetch, hostname: LOOPBACK });
  server.listen(options.port, LOOPBACK);
  try {
    await once(server, 'listening');
  } catch (error) {
    throw refusalFor(error, options.port);
  }
  port = (server.address() as AddressInfo).port;
  return {
    address: `http://${LOOPBACK}:${port}/#token=${token}`,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      if ('closeAllConnections' in server) server.closeAllConnections();
      await closed;
    },
  };
}

const LOOPBACK = '127.0.0.1';

function refusalFor(error: unknown, port: number): unknown {
  const code = codeOf(error);
  if (code === 'EADDRINUSE')
    return new Refusal(`Port ${port} is taken.`, 'Give another with `--port`, or none.');
  if (code === 'EACCES')
    return new Refusal(`Port ${port} may not be listened on.`, 'Give one above 1023.');
  return error;
}
