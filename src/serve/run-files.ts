import { join } from 'node:path';
import { endsOf, listFiles } from '../app/report/record-files.ts';
import type { StoredRun } from '../app/stored/stored.ts';
import { FILE_BYTES } from '../core/view/page-data.ts';

/**
 * The beginning of a file of a run; `null`: {@link listFiles} does not list it. The requested path is only compared, and the
 * listed path is opened.
 */
export function readListed(seen: StoredRun, asked: string): Uint8Array | null {
  const listed = listFiles(seen).find(({ path }) => path === asked);
  return listed === undefined ? null : beginningOf(join(seen.folder, listed.path), FILE_BYTES);
}

function beginningOf(path: string, most: number): Uint8Array | null {
  const ends = endsOf(path, most);
  return ends === null ? null : Buffer.concat([ends.head, ends.tail]);
}
