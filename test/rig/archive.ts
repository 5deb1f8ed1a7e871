import { gzipSync } from 'node:zlib';
import { Header, type HeaderData } from 'tar';

export type ArchiveEntry = Pick<HeaderData, 'path' | 'type' | 'linkpath'> & {
  readonly text?: string;
};

/** An archive with any entries, also such as nobody should make. */
export function archiveOf(entries: readonly ArchiveEntry[]): Buffer {
  const blocks = entries.flatMap(({ text = '', ...data }) => {
    const body = Buffer.from(text);
    const header = Buffer.alloc(512);
    new Header({ mode: 0o644, type: 'File', ...data, size: body.length }).encode(header);
    const padding = Buffer.alloc((512 - (body.length % 512)) % 512);
    return [header, body, padding];
  });
  return gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)]));
}
