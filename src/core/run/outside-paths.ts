import { globMatcher } from '../lib/glob.ts';
import type { Paths } from '../plan/plan.ts';
import { namedPaths } from '../text/named-paths.ts';

export interface OutsidePaths {
  readonly message: string;
  /** `null`: the one of every path violation. */
  readonly remedy: string | null;
}

/** Whether a phase with these `paths` may change this path. */
export function allowedBy({ allow, deny }: Paths): (path: string) => boolean {
  const [isIn, isOut] = [globMatcher(allow), globMatcher(deny)];
  return (path) => isIn(path) && !isOut(path);
}

/** What of a change the `paths` of its phase do not allow; `null`: nothing. Names the patterns that deny it. */
export function outsidePaths(paths: Paths, changed: readonly string[]): OutsidePaths | null {
  const isAllowed = allowedBy(paths);
  const stray = changed.filter((path) => !isAllowed(path));
  if (stray.length === 0) return null;
  const message = `changed ${namedPaths(stray)}, outside its \`paths\``;
  const denying = paths.deny.filter((pattern) => stray.some(globMatcher([pattern])));
  if (denying.length === 0) return { message, remedy: null };
  return { message: `${message}: \`paths.deny\` has ${namedPaths(denying)}`, remedy: DENIED };
}

const DENIED =
  'Say in the prompt that the agent must leave these files, or take the pattern out of `paths.deny`. `phasegate log RUN PHASE` shows what the agent did.';
