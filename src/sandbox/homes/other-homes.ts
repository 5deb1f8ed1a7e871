import { userInfo } from 'node:os';
import { isAbsolute } from 'node:path';
import { realOf } from '../../system/real-path.ts';
import { isWithin } from '../shown.ts';

/**
 * Folders with logins in addition to `$HOME`: the home in the user database, which some programs use regardless of `HOME`, and
 * folders that variables name. Links are resolved; no folder is inside another or inside the home.
 */
export function otherHomes(home: string, env: NodeJS.ProcessEnv): readonly string[] {
  const named = VARIABLES.map((name) => env[name] ?? '');
  const found = [homeByUser(), ...named]
    .filter(isAbsolute)
    .flatMap((path) => realOf(path) ?? [])
    .filter((path) => !SYSTEM.some((folder) => isWithin(path, folder)));
  const outside = [...new Set(found)].filter((path) => !isWithin(path, home) && path !== '/');
  return outside.filter(
    (path) => !outside.some((other) => other !== path && isWithin(path, other)),
  );
}

/** Variables that name folders with logins. */
const VARIABLES = [
  ...['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'],
  ...['GNUPGHOME', 'GH_CONFIG_DIR', 'DOCKER_CONFIG', 'CLOUDSDK_CONFIG', 'AZURE_CONFIG_DIR'],
  'PASSWORD_STORE_DIR',
];

/** Homes of system users, such as `/bin`; programs need these folders. */
const SYSTEM = [
  '/bin',
  '/boot',
  '/dev',
  '/etc',
  '/lib',
  '/lib64',
  '/proc',
  '/sbin',
  '/sys',
  '/usr',
];

function homeByUser(): string {
  try {
    return userInfo().homedir;
  } catch {
    // The user is not in the database.
    return '';
  }
}
