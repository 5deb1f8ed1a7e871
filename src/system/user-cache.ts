import { accessSync, constants } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { Refusal } from '../ports.ts';
import { codeOf, diskRefusal, makeFolder } from './disk.ts';

/**
 * Our part of the user's cache, outside of every workspace: clones and installed agents. A relative path in the environment is
 * ignored, as the XDG Base Directory Specification requires.
 */
export function userCache(env: Readonly<Record<string, string | undefined>>): string {
  const { XDG_CACHE_HOME: cache = '', HOME: home = '' } = env;
  if (isAbsolute(cache)) return join(cache, 'phasegate');
  const [base = tmpdir()] = [home, homedir()].filter(isAbsolute);
  return join(base, '.cache', 'phasegate');
}

/** Creates a folder of the cache, so that nothing begins if it is unusable. Throws `Refusal` with its path. */
export function prepareCache(folder: string): void {
  try {
    makeFolder(folder);
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw cacheRefusal(error, `The cache folder ${folder} cannot be used`);
  }
}

/** Like `diskRefusal`, with a remedy for a folder of the cache. */
export function cacheRefusal(error: unknown, doing: string): Refusal {
  const refusal = diskRefusal(error, doing);
  if (['ENOSPC', 'EDQUOT'].includes(codeOf(error) ?? '')) return refusal;
  const remedy = 'Set `XDG_CACHE_HOME` to a folder that this user can write to.';
  return new Refusal(refusal.message, remedy, { cause: error });
}
