import { hash } from 'node:crypto';
import { parseBoundedJson } from '../../core/lib/bounded-json.ts';
import { bodiesOf, faultOfKept, type KeptResult, REUSE_FORMAT } from '../../core/reuse/entry.ts';

/**
 * A stored result as one file: a line with the SHA-256 of the rest, a header as one line of JSON, then the bytes of the files
 * that the header names.
 *
 *     phasegate-reuse 1 <sha256>⏎
 *     { "format": 1, "key": …, "artifacts": […], "change": … }⏎
 *     <bytes>
 */
export interface Envelope {
  readonly kept: KeptResult;
  /** In the order of `bodiesOf`. */
  readonly bodies: readonly Uint8Array[];
}

export type EnvelopeReading =
  | ({ readonly type: 'opened' } & Envelope)
  /** The message begins with "it". */
  | { readonly type: 'refused'; readonly message: string };

export function sealed({ kept, bodies }: Envelope): Uint8Array {
  const rest = Buffer.concat([Buffer.from(`${JSON.stringify(kept)}\n`), ...bodies]);
  return Buffer.concat([Buffer.from(`${MAGIC} ${REUSE_FORMAT} ${hash('sha256', rest)}\n`), rest]);
}

const MAGIC = 'phasegate-reuse';

/** Parses untrusted bytes. */
export function parseEnvelope(bytes: Uint8Array): EnvelopeReading {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = all.indexOf('\n');
  const [magic, format, digest] = all.toString('latin1', 0, Math.max(0, first)).split(' ');
  if (first === -1 || magic !== MAGIC) return envelopeRefused('the file is not a stored result');
  if (format !== String(REUSE_FORMAT)) return envelopeRefused('another release stored it');
  const rest = all.subarray(first + 1);
  if (hash('sha256', rest) !== digest) return envelopeRefused('it is damaged: its SHA-256 differs');
  const end = rest.indexOf('\n');
  const header = parseBoundedJson(rest.toString('utf8', 0, Math.max(0, end)));
  if (header.type === 'refused')
    return envelopeRefused(`its header cannot be read: ${header.message}`);
  const fault = faultOfKept(header.value);
  if (fault !== null) return envelopeRefused(`its header is invalid: ${fault}`);
  const kept = header.value as unknown as KeptResult;
  return withBodies(kept, rest.subarray(end + 1));
}

function withBodies(kept: KeptResult, rest: Buffer): EnvelopeReading {
  const bodies: Uint8Array[] = [];
  let at = 0;
  for (const { size, sha256 } of bodiesOf(kept)) {
    const body = rest.subarray(at, at + size);
    if (body.length !== size) return envelopeRefused('the file is incomplete');
    if (hash('sha256', body) !== sha256) return envelopeRefused('a file in it has another SHA-256');
    bodies.push(body);
    at += size;
  }
  if (at !== rest.length) return envelopeRefused('the file is longer than its header declares');
  return hasTwice(kept)
    ? envelopeRefused('the file lists a path twice')
    : { type: 'opened', kept, bodies };
}

function hasTwice({ artifacts, change }: KeptResult): boolean {
  const lists = [artifacts, change?.files ?? []].map((list) => list.map(({ path }) => path));
  return lists.some((paths) => new Set(paths).size < paths.length);
}

const envelopeRefused = (message: string): EnvelopeReading => ({ type: 'refused', message });
