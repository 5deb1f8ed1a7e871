import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codeOf } from '../disk.ts';

/** Removes a folder that children have written to: some, as Go's cache does, make theirs read-only. */
export async function removeFolder(folder: string): Promise<void> {
  const options = { recursive: true, force: true, maxRetries: 3 };
  try {
    await rm(folder, options);
  } catch (error) {
    if (codeOf(error) !== 'EACCES') throw error;
    // Does not follow links.
    await promisify(execFile)('chmod', ['-R', 'u+rwX', '--', folder]);
    await rm(folder, options);
  }
}
