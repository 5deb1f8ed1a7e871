import type { ObjectReader } from './object-reader.ts';

/** Contents of blobs by hash; `null` for a blob larger than 1 MiB, and for all blobs beyond 16 MiB in total. */
export async function readBlobs(
  objects: ObjectReader,
  names: readonly string[],
): Promise<ReadonlyMap<string, Buffer | null>> {
  const texts = new Map<string, Buffer | null>();
  let room = 16 * MIB;
  for (const name of new Set(names)) {
    const size = (await objects.info(name))?.size ?? Number.POSITIVE_INFINITY;
    const isRead = size <= MIB && size <= room;
    if (isRead) room -= size;
    texts.set(name, isRead ? await objects.contents(name) : null);
  }
  return texts;
}

const MIB = 1024 * 1024;

/** Complete contents of blobs by hash; `null`: larger than `mostBytes` in total. */
export async function contentsOf(
  objects: ObjectReader,
  names: readonly string[],
  mostBytes: number,
): Promise<ReadonlyMap<string, Buffer> | null> {
  const contents = new Map<string, Buffer>();
  let room = mostBytes;
  for (const name of new Set(names)) {
    room -= (await objects.info(name))?.size ?? 0;
    if (room < 0) return null;
    contents.set(name, await objects.contents(name));
  }
  return contents;
}
