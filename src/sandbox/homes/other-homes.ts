import { userInfo } from 'node:os';
import { isAbsolute } from 'node:path';
import { realOf } from '../../system/real-path.ts';
import { isWithin } from '../shown.ts';

/**
 * Folders with logins besides `$HOME`: the home by the database of users, to which programs that ask for it go whatever
 * `HOME` says, and what variables name. Without links; none lies in another or in the home.
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

/** Where programs keep logins when they are told to. */
const VARIABLES = [
  ...['XDG_CONFIG_HOME', 'XDG_DATA_HOME', 'XDG_STATE_HOME', 'XDG_CACHE_HOME'],
  ...['GNUPGHOME', 'GH_CONFIG_DIR', 'DOCKER_CONFIG', 'CLOUDSDK_CONFIG', 'AZURE_CONFIG_DIR'],
  'PASSWORD_STORE_DIR',
];

/** Users of the system have homes such as `/bin`, without which no program starts. */
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
    // A user that is in no database.
    return '';
  }
}
