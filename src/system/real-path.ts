import { readlinkSync, realpathSync } from 'node:fs';

/** The path without links; `null` if nothing is there. */
export function realOf(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

/** What a link leads to, as it is written; `null` if there is no link. */
export function linkTarget(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
