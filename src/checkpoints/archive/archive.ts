import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import type { ReadEntry } from 'tar';
import { errorText } from '../../core/lib/error-text.ts';
import { Refusal } from '../../ports.ts';
import { codeOf, diskRefusal } from '../../system/disk.ts';

/** The first file of a checkpoint's archive. */
export const MANIFEST = 'manifest.json';

export interface Archive {
  readonly file: string;
  /** Its name in messages: "x.tar.gz", "of artifact 7". */
  readonly label: string;
}

/** A regular file in an archive; its bytes can be read once, now. */
export interface ArchivedFile {
  readonly path: string;
  /** In bytes, as the header says; it contains no more. */
  readonly size: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Writes the named files below `folder`, in this order, as one compressed archive. */
export async function writeArchive(
  file: string,
  { folder, paths }: { readonly folder: string; readonly paths: readonly string[] },
): Promise<void> {
  const { create } = await import('tar');
  const plain = { gzip: true, portable: true, noMtime: true, strict: true };
  await create({ ...plain, cwd: folder, file }, [...paths]);
}

/**
 * Passes each file of the archive to `onFile`, one after the other. Throws `Refusal` and stops reading if the archive is
 * truncated or damaged, or contains anything but regular files.
 */
export async function readArchive(
  { file, label }: Archive,
  onFile: (entry: ArchivedFile) => Promise<void>,
): Promise<void> {
  const { Parser } = await import('tar');
  const parser = new Parser({ strict: true });
  let failure: unknown = null;
  let work = Promise.resolve();
  parser.on('ignoredEntry', ({ path }) => {
    failure ??= damaged(label, `${JSON.stringify(path)} has an unknown file type`);
  });
  const entries: ReadEntry[] = [];
  parser.on('entry', (entry) => {
    entries.push(entry);
    // The error reaches the reader another way.
    entry.on('error', () => {});
    work = work.then(async () => {
      try {
        if (failure === null) await onFile(plainFile(label, entry));
      } catch (error) {
        failure ??= error;
      }
      entry.resume();
    });
  });
  const ended = new Promise<void>((resolve, reject) => {
    parser.on('end', resolve);
    parser.on('error', reject);
  });
  ended.catch(() => {});
  try {
    for await (const chunk of createReadStream(file)) {
      if (failure !== null) throw failure;
      if (!parser.write(chunk)) await Promise.race([once(parser, 'drain'), ended]);
    }
    parser.end();
    await ended;
    await work;
  } catch (error) {
    failure ??= asRefusal(label, error);
    // Otherwise a reader that waits for the rest of its file would wait forever.
    for (const entry of entries) entry.destroy(error);
    await work;
  }
  if (failure !== null) throw failure;
}

interface ArchiveEntry extends AsyncIterable<Uint8Array> {
  readonly path: string;
  readonly type: string;
  readonly size: number;
}

function plainFile(label: string, entry: ArchiveEntry): ArchivedFile {
  const { path, type, size } = entry;
  if (type === 'File' || type === 'OldFile') return { path, size, bytes: entry };
  throw damaged(label, `${JSON.stringify(path)} is not a regular file (${type})`);
}

function asRefusal(label: string, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (codeOf(error) !== null) return diskRefusal(error, `The checkpoint ${label} cannot be read`);
  const words = errorText(error);
  return damaged(
    label,
    `the archive is incomplete or damaged (${words.replace(/^TAR_\w+: /, '')})`,
  );
}

export function damaged(label: string, why: string): Refusal {
  return new Refusal(
    `The checkpoint ${label} is refused: ${why}.`,
    'The file was damaged or changed after it was created. Use another checkpoint, or start a new run.',
  );
}
