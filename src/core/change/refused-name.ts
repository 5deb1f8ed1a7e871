import { nameOnDisk } from './name-on-disk.ts';

/** Why no change may have a file at this path, whatever its content; completes "it cannot be part of a change: …". `null`: it may. */
export function refusedName(path: string): string | null {
  if (path.includes('\ufffd')) return 'its name is not valid UTF-8';
  const name = path.slice(path.search(/[^/\\]*$/));
  return MODULES.test(nameOnDisk(name)) ? 'it would add other git repositories' : null;
}

/** Names that some file system takes for `.gitmodules`, as in `fsck` of git; short names of NTFS have a tilde. */
const MODULES =
  /^(?:\.gitmodules|gitmod~[1-4]|gi7eba~[1-9]|gi7eb~[1-9]\d|gi7e~[1-9]\d{2}|gi7~[1-9]\d{3}|gi~[1-9]\d{4}|g~[1-9]\d{5}|~[1-9]\d{6})$/i;
