import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where agents are installed: the user's cache, outside of every workspace. */
export function agentCache(env: Readonly<Record<string, string | undefined>>): string {
  return join(env.XDG_CACHE_HOME || join(env.HOME || homedir() || tmpdir(), '.cache'), 'phasegate');
}
