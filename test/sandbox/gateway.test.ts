import { once } from 'node:events';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { openGateway } from '../../src/sandbox/network/gateway.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

interface Scene extends AsyncDisposable {
  readonly socket: string;
  readonly port: number;
  readonly refused: readonly string[];
}

/** A server that answers with what it was asked, and a gateway that lets through to it alone. */
async function scene(): Promise<Scene> {
  const folder = await temporaryFolder();
  const server = createServer((asked, answer) => {
    answer.end(`${asked.method} ${asked.url} ${asked.headers.host?.replace(/:\d+$/, '')}`);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const refused: string[] = [];
  const socket = join(folder.path, 's');
  const allowed = [`127.0.0.1:${port}`, '127.0.0.1:1'];
  const gateway = await openGateway({ socket, allowed, onRefused: (host) => refused.push(host) });
  return {
    socket,
    port,
    refused,
    [Symbol.asyncDispose]: async () => {
      await gateway[Symbol.asyncDispose]();
      server.close();
      await folder[Symbol.asyncDispose]();
    },
  };
}

async function get(socketPath: string, path: string): Promise<string> {
  const asked = request({ socketPath, path, headers: { host: new URL(path).host } }).end();
  const [answer] = await once(asked, 'response');
  return `${answer.statusCode} ${await text(answer)}`;
}

/** What the gateway says to a request for a tunnel, and what comes through it. */
async function through(path: string, authority: string): Promise<string> {
  const socket: Socket = connect(path);
  socket.write(`CONNECT ${authority} HTTP/1.1\r\nHost: ${authority}\r\n\r\n`);
  const [first] = await once(socket, 'data');
  const said = String(first).split('\r\n')[0] ?? '';
  if (!said.includes('200')) return said;
  socket.write('GET /in HTTP/1.1\r\nHost: tunnel\r\nConnection: close\r\n\r\n');
  return `${said} ${(await text(socket)).split('\r\n\r\n')[1] ?? ''}`;
}

test('plain requests and tunnels to what is allowed go through, and nothing else does', async () => {
  await using at = await scene();
  const there = `127.0.0.1:${at.port}`;
  expect(await get(at.socket, `http://${there}/a?b`)).toBe('200 GET /a?b 127.0.0.1');
  expect(await through(at.socket, there)).toBe(
    'HTTP/1.1 200 Connection established GET /in tunnel',
  );
  expect(await get(at.socket, 'http://other.test/a')).toBe(
    '403 Phasegate: `policy.network` does not allow this host.\n',
  );
  expect(await through(at.socket, 'other.test:443')).toBe('HTTP/1.1 403 Forbidden');
  expect(await through(at.socket, 'other.test:443')).toBe('HTTP/1.1 403 Forbidden');
  expect(await through(at.socket, 'nonsense')).toBe('HTTP/1.1 403 Forbidden');
  expect(at.refused).toEqual(['other.test:80', 'other.test:443', 'an invalid address']);
});

test('a host that is allowed and does not answer is a bad gateway', async () => {
  await using at = await scene();
  expect(await through(at.socket, '127.0.0.1:1')).toBe('HTTP/1.1 502 Bad Gateway');
  expect(await get(at.socket, 'http://127.0.0.1:1/')).toBe('502 ');
});
