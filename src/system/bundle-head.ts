import { closeSync, openSync, readSync } from 'node:fs';
import { type Commit, commitOf } from '../core/lib/brands.ts';
import { codeOf, diskRefusal } from './disk.ts';

/** The tip of a branch in a git bundle, from its header; `null`: no such file or branch. */
export function bundleHead(file: string, branch: string): Commit | null {
  const ref = ` refs/heads/${branch}`;
  const line = beginning(file)
    .split('\n\n', 1)
    .join()
    .split('\n')
    .find((text) => text.endsWith(ref));
  const [, commit] = /^([0-9a-f]{40}|[0-9a-f]{64}) /.exec(line ?? '') ?? [];
  return commit === undefined ? null : commitOf(commit);
}

/** In bytes; the header is never longer. */
const HEAD_BYTES = 64 * 1024;

function beginning(file: string): string {
  try {
    const fd = openSync(file, 'r');
    try {
      const buffer = Buffer.alloc(HEAD_BYTES);
      return buffer.subarray(0, readSync(fd, buffer)).toString('latin1');
    } finally {
      closeSync(fd);
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw diskRefusal(error, `${file} cannot be read`);
  }
}
