import { readlinkSync, realpathSync } from 'node:fs';

/** The path with links resolved; `null`: it does not exist. */
export function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** A link's target as written; `null`: not a link. */
export function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
