import type { Settings } from './settings.ts';

/**
 * The file of the repository's configuration that holds a login, a header with a token or an address with one in it, as
 * `actions/checkout` and people leave them; `null` if there is none.
 */
export function fileWithLogin({ all }: Settings): string | null {
  const found = all.find(
    ({ scope, key, value }) =>
      (scope === 'local' || scope === 'worktree') &&
      (/^http\..*extraheader$/.test(key) || USER_INFO.test(key) || USER_INFO.test(value)),
  );
  return found?.file ?? null;
}

/** Of an address of the web; the user of an address of SSH is no secret. */
const USER_INFO = /https?:\/\/[^/@\s]+@/i;
