import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type Destination, destinationOf, isAllowed } from '../../core/plan/network.ts';

/** Network access for children without a network: an HTTP proxy on a Unix socket. */
export interface Gateway extends AsyncDisposable {
  readonly socket: string;
}

export interface GatewayOptions {
  /** A path of at most 100 bytes. */
  readonly socket: string;
  /** Patterns of allowed hosts; others are refused. */
  readonly allowed: readonly string[];
  /** Called once for each refused host. */
  readonly onRefused: (host: string) => void;
}

export async function openGateway(options: GatewayOptions): Promise<Gateway> {
  const guard = new HostGuard(options);
  const server = createServer((asked, answer) => forward(guard, asked, answer));
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
  });
  server.on('connect', (asked: IncomingMessage, child: Duplex, head: Buffer) =>
    tunnel(guard, { authority: asked.url ?? '', child, head }),
  );
  // Invalid requests affect only the child itself.
  server.on('clientError', (_error, socket) => socket.destroy());
  server.listen(options.socket);
  await once(server, 'listening');
  return {
    socket: options.socket,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

class HostGuard {
  readonly #options: GatewayOptions;
  readonly #refused = new Set<string>();

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  passes(to: Destination | null): to is Destination {
    if (to !== null && isAllowed(this.#options.allowed, to)) return true;
    const name = to === null ? 'an invalid address' : `${to.host}:${to.port}`;
    // Limits the log, even if a child requests a million names.
    if (this.#refused.size < MAX_REPORTED_HOSTS && !this.#refused.has(name)) {
      this.#refused.add(name);
      this.#options.onRefused(name);
    }
    return false;
  }
}

const MAX_REPORTED_HOSTS = 20;

interface TunnelRequest {
  readonly authority: string;
  readonly child: Duplex;
  /** Bytes that arrived after the request. */
  readonly head: Buffer;
}

/** `CONNECT host:port`: forwards bytes in both directions without reading them. */
function tunnel(guard: HostGuard, { authority, child, head }: TunnelRequest): void {
  child.on('error', () => {});
  const to = destinationOf(authority);
  if (!guard.passes(to)) {
    child.end(`HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n`);
    return;
  }
  const there = connect(to.port, to.host);
  let isOpen = false;
  there.once('connect', () => {
    isOpen = true;
    child.write('HTTP/1.1 200 Connection established\r\n\r\n');
    there.write(head);
    there.pipe(child).pipe(there);
  });
  there.on('error', () => {
    if (isOpen) child.destroy();
    else child.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n');
  });
  child.on('close', () => there.destroy());
}

/** `GET http://host/…`, as for plain HTTP. */
function forward(guard: HostGuard, asked: IncomingMessage, answer: ServerResponse): void {
  const url = addressOf(asked.url ?? '');
  const to = url && { host: url.hostname, port: Number(url.port || 80) };
  if (url === null || !guard.passes(to)) {
    answer.writeHead(403, { 'content-type': 'text/plain' });
    answer.end('Phasegate: `policy.network` does not allow this host.\n');
    return;
  }
  const { 'proxy-authorization': _, 'proxy-connection': __, ...headers } = asked.headers;
  const there = request(url, {
    method: asked.method ?? 'GET',
    headers: { ...headers, host: url.host },
    agent: false,
  });
  there.on('response', (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
  });
  there.on('error', () => {
    if (answer.headersSent) answer.destroy();
    else answer.writeHead(502).end();
  });
  answer.on('close', () => there.destroy());
  asked.pipe(there);
}

function addressOf(text: string): URL | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url?.protocol === 'http:' ? url : null;
}
