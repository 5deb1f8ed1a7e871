import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { type Answer, answer } from './answer.ts';
import type { ResultsCall } from './faults.ts';

interface Blob {
  readonly bytes: Buffer;
  readonly type: string;
}

/** The part of Azure's block blobs that the libraries use, with signed URLs. */
export class Blobs {
  readonly #blobs = new Map<string, Blob>();
  readonly #blocks = new Map<string, Buffer>();
  readonly #url: () => string;

  constructor(url: () => string) {
    this.#url = url;
  }

  /** As from a shared access signature: whoever has it may read and write the blob. */
  signedUrl(name: string, fileName: string | null): string {
    const disposition = fileName === null ? '' : `&rscd=${encodeURIComponent(fileName)}`;
    return `${this.#url()}/blobs/${name}?se=2099-01-01T00%3A00%3A00Z&sp=rcw&sr=b&sv=2025-11-05&sig=${signature(name)}${disposition}`;
  }

  bytes(name: string): Buffer | null {
    return this.#blobs.get(name)?.bytes ?? null;
  }

  replace(name: string, bytes: Buffer): void {
    this.#blobs.set(name, { bytes, type: this.#blobs.get(name)?.type ?? ANY_TYPE });
  }

  static callOf(request: IncomingMessage, url: URL): ResultsCall {
    if (request.method === 'HEAD') return 'HeadBlob';
    if (request.method !== 'PUT') return 'GetBlob';
    const part = url.searchParams.get('comp');
    return part === 'block' ? 'PutBlock' : part === 'blocklist' ? 'PutBlockList' : 'PutBlob';
  }

  answer(request: IncomingMessage, url: URL, body: Buffer): Answer {
    const name = url.pathname.replace(/^\/blobs\//, '');
    if (url.searchParams.get('sig') !== signature(name))
      return azureError(403, 'AuthenticationFailed');
    switch (Blobs.callOf(request, url)) {
      case 'PutBlock':
        this.#blocks.set(`${name}/${url.searchParams.get('blockid')}`, body);
        return answer(201, { 'x-ms-request-server-encrypted': 'true' });
      case 'PutBlockList':
        return this.#join(name, body, typeOf(request));
      case 'PutBlob':
        this.#blobs.set(name, { bytes: body, type: typeOf(request) });
        return answer(201, ETAG);
      default:
        return this.#read(request, url, name);
    }
  }

  #join(name: string, list: Buffer, type: string): Answer {
    const ids = [...list.toString().matchAll(/<Latest>([^<]+)</g)].map(([, id]) => id);
    const blocks = ids.map((id) => this.#blocks.get(`${name}/${id}`));
    if (!blocks.every((block) => block !== undefined)) return azureError(400, 'InvalidBlockList');
    this.#blobs.set(name, { bytes: Buffer.concat(blocks), type });
    return answer(201, ETAG);
  }

  #read(request: IncomingMessage, url: URL, name: string): Answer {
    const blob = this.#blobs.get(name);
    if (blob === undefined) return azureError(404, 'BlobNotFound');
    const { bytes, type } = blob;
    const disposition = url.searchParams.get('rscd');
    const headers = {
      ...ETAG,
      'content-type': type,
      'accept-ranges': 'bytes',
      'x-ms-blob-type': 'BlockBlob',
      ...(disposition === null
        ? {}
        : { 'content-disposition': `attachment; filename="${disposition}"` }),
    };
    const range = /bytes=(\d+)-(\d*)/.exec(
      String(request.headers['x-ms-range'] ?? request.headers.range),
    );
    if (range === null) return answer(200, headers, bytes);
    const start = Number(range[1]);
    const end = Math.min(range[2] ? Number(range[2]) : bytes.length, bytes.length - 1);
    const part = { 'content-range': `bytes ${start}-${end}/${bytes.length}` };
    return answer(206, { ...headers, ...part }, bytes.subarray(start, end + 1));
  }
}

const ETAG = { etag: '"0x8D"', 'last-modified': 'Mon, 01 Jan 2035 00:00:00 GMT' };
const ANY_TYPE = 'application/octet-stream';

function typeOf({ headers }: IncomingMessage): string {
  return String(headers['x-ms-blob-content-type'] ?? headers['content-type'] ?? ANY_TYPE);
}

function azureError(status: number, code: string): Answer {
  return answer(status, { 'x-ms-error-code': code });
}

function signature(name: string): string {
  return createHash('sha256').update(`secret ${name}`).digest('base64url');
}
