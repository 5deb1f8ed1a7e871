import { isUtf8 } from 'node:buffer';
import { join } from 'node:path';
import type { ListedFile, ReportFile } from '../../core/view/page-data.ts';
import { isReadable } from '../../core/view/readable.ts';
import { inElement } from '../../report/run-page.ts';
import { endsOf } from './record-files.ts';

/** Limit of one file in bytes; nobody reads more in a browser. */
const MAX_FILE_BYTES = 4 * 1024 * 1024;
/** Images are included completely or not at all. */
const PICTURE = /\.(?:png|jpe?g|gif|webp)$/i;

export interface ContentSource {
  readonly folder: string;
  readonly redact: (text: string) => string;
  /** Limit of all content in the report, in bytes. */
  readonly room: number;
}

/**
 * The files' contents, as far as there is room. Small files are complete; large ones are cut to the same size, so that one
 * transcript of 50 MB does not push out everything else.
 */
export function contentOf(
  files: readonly ListedFile[],
  { folder, redact, room }: ContentSource,
): readonly ReportFile[] {
  const level = levelOf(
    files.map(({ size }) => Math.min(size, MAX_FILE_BYTES)),
    room,
  );
  let left = room;
  return files.map((file) => {
    const read = readFile(join(folder, file.path), file, {
      most: Math.min(level, MAX_FILE_BYTES),
      redact,
    });
    const fitted = read.length > left ? { ...file, ...LEFT_OUT, cut: file.size } : read.file;
    left -= fitted === read.file ? read.length : 0;
    return fitted;
  });
}

const LEFT_OUT = { as: 'none', content: '' } as const;

/** Limit of each file in bytes so that all files fit; text grows a little as JSON. */
function levelOf(sizes: readonly number[], room: number): number {
  const sorted = [...sizes].sort((a, b) => a - b);
  let left = room / GROWTH;
  for (const [at, size] of sorted.entries()) {
    const share = left / (sorted.length - at);
    if (size > share) return Math.floor(share);
    left -= size;
  }
  return Number.POSITIVE_INFINITY;
}

/** By how much a transcript (JSON itself) grows when it is encoded as a JSON string. */
const GROWTH = 1.25;

interface ContentLimits {
  readonly most: number;
  readonly redact: (text: string) => string;
}

function readFile(
  path: string,
  listed: ListedFile,
  { most, redact }: ContentLimits,
): { readonly file: ReportFile; readonly length: number } {
  const nothing = { file: { ...listed, ...LEFT_OUT, cut: listed.size }, length: 0 };
  const isPicture = PICTURE.test(path);
  if (isPicture && (listed.size * 4) / 3 > most) return nothing;
  const ends = endsOf(path, isPicture ? listed.size : most);
  if (ends === null) return nothing;
  const { size, head, tail } = ends;
  if (isPicture && tail.length === 0 && !isUtf8(head)) {
    const content = head.toString('base64');
    return {
      file: { path: listed.path, size, as: 'base64', content, cut: 0 },
      length: content.length,
    };
  }
  if (!isReadable(listed.path, head.toString()))
    return { ...nothing, file: { ...listed, size, ...LEFT_OUT, cut: size } };
  const text = truncatedText(head, tail, size);
  const content = redact(text.content);
  const length = Buffer.byteLength(inElement(JSON.stringify(content)));
  return { file: { path: listed.path, size, as: 'text', content, cut: text.cut }, length };
}

/** Cut at the end of a line if possible, with a line that says so. */
function truncatedText(
  head: Buffer,
  tail: Buffer,
  size: number,
): { readonly content: string; readonly cut: number } {
  if (tail.length === 0) return { content: head.toString(), cut: 0 };
  const first = head.subarray(0, head.lastIndexOf('\n') + 1);
  const begin = tail.indexOf('\n') + 1;
  const last = tail.subarray(begin);
  const cut = size - first.length - last.length;
  return { content: `${first}[Phasegate left out ${cut} bytes here]\n${last}`, cut };
}
