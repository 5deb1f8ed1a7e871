import { dirname } from 'node:path';
import type { ChildFile } from '../../ports.ts';
import { codeOf } from '../../system/disk.ts';
import { reopen } from '../../system/open-folder.ts';
import { readRegularText } from '../../system/read-regular.ts';

/** Largest file that is read from a child, in bytes. */
const MAX_SIZE = 1024 * 1024;

/**
 * Reads a file from a child, which may have put anything there: links are not followed, pipes and devices not read, and neither
 * are files larger than 1 MiB. Missing permissions of the file and its folder do not matter.
 */
export async function readChildFile(path: string): Promise<ChildFile> {
  reopen(dirname(path));
  try {
    return { type: 'text', text: readReopened(path) };
  } catch (error) {
    const code = codeOf(error);
    if (code === null) throw error;
    if (code === 'ENOENT') return { type: 'missing' };
    return { type: 'refused', message: REASONS[code] ?? `its file cannot be read (${code})` };
  }
}

function readReopened(path: string): string {
  const read = (): string => readRegularText(path, { most: MAX_SIZE, links: 'refused' });
  try {
    return read();
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
    reopen(path);
    return read();
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ELOOP: 'its file is a link',
  EISDIR: 'its file is not a regular file',
  EFTYPE: 'its file is not a regular file',
  EOVERFLOW: 'it is larger than 1 MiB',
};
