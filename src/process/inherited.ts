import { closeSync, readdirSync, readFileSync } from 'node:fs';
import { ifThere } from '../system/disk.ts';

let isDone = false;

/**
 * Closes the files and folders beyond the standard streams that the parent of this process left open. Otherwise a child could
 * leave the sandbox through them: a folder that a shell opened with `200<.` is the folder outside. Node marks only the first
 * descriptors as its own; it opens its own files so that children do not inherit them.
 */
export function closeInherited(): void {
  if (isDone || process.platform !== 'linux') return;
  for (const name of readdirSync('/proc/self/fd')) {
    const descriptor = Number(name);
    if (descriptor > 2 && reachesChildren(descriptor)) closeSync(descriptor);
  }
  isDone = true;
}

/** See proc(5), `/proc/pid/fdinfo`: the flags are octal. */
function reachesChildren(descriptor: number): boolean {
  const flags = /^flags:\s*([0-7]+)$/m.exec(fdinfo(descriptor))?.[1];
  return flags !== undefined && (Number.parseInt(flags, 8) & O_CLOEXEC) === 0;
}

const O_CLOEXEC = 0o2000000;

/** Empty for the descriptor with which the folder was listed. */
function fdinfo(descriptor: number): string {
  return ifThere(() => readFileSync(`/proc/self/fdinfo/${descriptor}`, 'utf8')) ?? '';
}
