import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Our part of the user's cache, outside of every workspace: clones, and agents that were installed. */
export function userCache(env: Readonly<Record<string, string | undefined>>): string {
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir() || tmpdir(), '.cache'), 'phasegate');
}
