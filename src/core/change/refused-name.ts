import { nameOnDisk } from './name-on-disk.ts';

/**
 * Why no change may have a file at this path, whatever its content; completes "it cannot be part of a change: …". `null`: it may.
 * `isExact`: whether a file has exactly this name, asked only where that matters; `undefined`: not known.
 */
export function refusedName(
  path: string,
  isExact: () => boolean | undefined = () => undefined,
): string | null {
  if (path.includes('\ufffd')) return replacedName(isExact());
  const name = path.slice(path.search(/[^/\\]*$/));
  return MODULES.test(nameOnDisk(name)) ? 'it would add other git repositories' : null;
}

/** Names that some file system takes for `.gitmodules`, as in `fsck` of git; short names of NTFS have a tilde. */
const MODULES =
  /^(?:\.gitmodules|gitmod~[1-4]|gi7eba~[1-9]|gi7eb~[1-9]\d|gi7e~[1-9]\d{2}|gi7~[1-9]\d{3}|gi~[1-9]\d{4}|g~[1-9]\d{5}|~[1-9]\d{6})$/i;

/** Why a name with U+FFFD is refused: it is shown in the place of bytes that are not UTF-8, so that two names would look alike. */
export function replacedName(isExact: boolean | undefined): string {
  if (isExact === undefined) return `${NOT_UTF8}, or it has ${REPLACEMENT}`;
  return isExact ? `its name has ${REPLACEMENT}` : NOT_UTF8;
}

const NOT_UTF8 = 'its name is not valid UTF-8';
const REPLACEMENT = 'the character U+FFFD, as which bytes that are not UTF-8 are shown';
