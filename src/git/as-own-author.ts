import { OWN_AUTHOR } from '../core/change/own-author.ts';

/** Environment of `git commit-tree` for a commit that no person made. */
export const AS_OWN_AUTHOR = {
  GIT_AUTHOR_NAME: OWN_AUTHOR.name,
  GIT_AUTHOR_EMAIL: OWN_AUTHOR.email,
};
