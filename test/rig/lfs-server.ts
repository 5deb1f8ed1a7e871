import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A store of Git LFS that is spoken to by HTTP: the batch API and plain transfers, in memory. */
export interface LfsServer extends AsyncDisposable {
  /** What `lfs.url` would be. */
  readonly url: string;
  readonly contents: Map<string, Buffer>;
  /** Lines such as `POST /info/lfs/objects/batch` of all requests, and what they were authorized with. */
  readonly requests: string[];
  readonly logins: Set<string>;
  /** A path that begins so is answered with 500. */
  broken: string | null;
}

interface Batch {
  readonly operation: string;
  readonly objects: readonly { readonly oid: string; readonly size: number }[];
}

/** `under`: its path, such as `/owner/name.git/info/lfs`. */
export async function lfsServer(under = '/info/lfs'): Promise<LfsServer> {
  const contents = new Map<string, Buffer>();
  const [requests, logins] = [[] as string[], new Set<string>()];
  const server = createServer(async (request, response) => {
    const { method = '', url = '' } = request;
    requests.push(`${method} ${url}`);
    logins.add(request.headers.authorization ?? '');
    const body = await bodyOf(request);
    if (made.broken !== null && url.startsWith(made.broken)) return response.writeHead(500).end();
    const oid = url.slice('/contents/'.length);
    if (url === `${under}/objects/batch`) {
      const type = { 'content-type': 'application/vnd.git-lfs+json' };
      const answer = answered(JSON.parse(body.toString()) as Batch);
      return response.writeHead(200, type).end(JSON.stringify(answer));
    }
    if (method === 'PUT') contents.set(oid, body);
    const content = contents.get(oid);
    if (content === undefined) return response.writeHead(404).end();
    return response.writeHead(200).end(method === 'PUT' ? '' : content);
  });
  const answered = ({ operation, objects }: Batch) => ({
    transfer: 'basic',
    objects: objects.map(({ oid, size }) => {
      const action = { [operation]: { href: `${origin}/contents/${oid}` } };
      const isThere = contents.has(oid);
      if (operation === 'download' && !isThere)
        return { oid, size, error: { code: 404, message: 'no such content' } };
      return operation === 'upload' && isThere ? { oid, size } : { oid, size, actions: action };
    }),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const made: LfsServer = {
    url: `${origin}${under}`,
    contents,
    requests,
    logins,
    broken: null,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return made;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
