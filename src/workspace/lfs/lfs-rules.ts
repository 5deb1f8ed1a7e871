import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunnerDirectory } from '../../git/objects/runner-directory.ts';

/** Whether any attribute uses Git LFS; otherwise no file is examined and no process started. */
export async function usesLfs(
  { folder, objects }: Pick<RunnerDirectory, 'folder' | 'objects'>,
  index: string,
): Promise<boolean> {
  const files = ['attributes', 'info/attributes'].map((name) => readIfExists(join(folder, name)));
  if (files.some(asksForLfs)) return true;
  const head = existsSync(index) ? readFileSync(index) : Buffer.alloc(0);
  if (!head.includes('attributes')) return false;
  if (head.readUInt32BE(4) > NEWEST) return true;
  for (const blob of attributesIn(head, folder)) {
    const info = await objects.info(blob);
    if (
      info !== null &&
      info.size <= MAX_RULE_FILE_BYTES &&
      asksForLfs(await textIn(objects, blob))
    )
      return true;
  }
  return false;
}

/** In bytes; git ignores larger files. */
const MAX_RULE_FILE_BYTES = 100 * 1024 * 1024;

const asksForLfs = (text: string): boolean => /(?:^|\s)filter=lfs(?:\s|$)/m.test(text);

const textIn = async (objects: RunnerDirectory['objects'], blob: string): Promise<string> =>
  (await objects.contents(blob)).toString();

/** Blobs of every `.gitattributes` of an index: https://git-scm.com/docs/index-format */
function attributesIn(index: Buffer, folder: string): readonly string[] {
  const hash = /objectformat = "sha256"/i.test(readIfExists(join(folder, 'config'))) ? 32 : 20;
  const blobs: string[] = [];
  let at = HEADER;
  for (let left = index.readUInt32BE(8); left > 0; left -= 1) {
    const flags = index.readUInt16BE(at + STATS + hash);
    const start = at + STATS + hash + ((flags & EXTENDED) === 0 ? 2 : 4);
    const end = index.indexOf(0, start);
    const name = index.toString('latin1', Math.max(start, end - ATTRIBUTES_FILE.length), end);
    if (
      name === ATTRIBUTES_FILE &&
      (end - ATTRIBUTES_FILE.length === start || index[end - ATTRIBUTES_FILE.length - 1] === SLASH)
    )
      blobs.push(index.toString('hex', at + STATS, at + STATS + hash));
    at += (end - at + 8) & ~7;
  }
  return blobs;
}

/** Later versions shorten names. */
const NEWEST = 3;
const HEADER = 12;
/** Bytes of times, numbers, mode and size per file. */
const STATS = 40;
const EXTENDED = 0x4000;
const SLASH = 0x2f;
const ATTRIBUTES_FILE = '.gitattributes';

function readIfExists(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}
