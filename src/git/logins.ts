import type { GitSettings } from './settings.ts';

/**
 * The file of the repository's configuration that contains credentials (a header with a token, or a URL with a password), as left
 * by `actions/checkout` or people; `null`: none.
 */
export function fileWithLogin({ all }: GitSettings): string | null {
  const found = all.find(
    ({ scope, key, value }) =>
      (scope === 'local' || scope === 'worktree') &&
      (/^http\..*extraheader$/.test(key) || USER_INFO.test(key) || USER_INFO.test(value)),
  );
  return found?.file ?? null;
}

/** In HTTP URLs only; the user of an SSH URL is not a secret. */
const USER_INFO = /https?:\/\/[^/@\s]+@/i;
