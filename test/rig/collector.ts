import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { decodeTraces, type SentSpan } from './otlp.ts';

/** An OpenTelemetry collector on loopback that keeps what it is sent. */
export interface Collector extends AsyncDisposable {
  /** `http://127.0.0.1:<port>` */
  readonly url: string;
  readonly spans: readonly SentSpan[];
  readonly requests: readonly { readonly path: string; readonly headers: NodeJS.Dict<unknown> }[];
}

/** How it treats a request: takes it, answers with a status, or never answers. */
export type Manner = 'takes' | 'hangs' | number;

export async function collector(manner: Manner = 'takes'): Promise<Collector> {
  const spans: SentSpan[] = [];
  const requests: { path: string; headers: NodeJS.Dict<unknown> }[] = [];
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { headers, url: path = '' } = request;
    requests.push({ path, headers });
    if (manner === 'hangs') return;
    if (manner === 'takes') {
      const body = Buffer.concat(chunks);
      spans.push(...decodeTraces(headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body));
    }
    response.writeHead(manner === 'takes' ? 200 : manner).end();
  };
  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      response.writeHead(400).end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    spans,
    requests,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
