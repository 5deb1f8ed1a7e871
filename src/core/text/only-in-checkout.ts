import { THEN_NEW_RUN } from '../run/reason.ts';
import { namedPaths } from './named-paths.ts';

/** Of files that a command starts, as the end of a sentence: told before a run and, in the same words, when the command fails. */
export const onlyInCheckout = (files: readonly string[], commit: string): string =>
  `${namedPaths(files)} ${files.length === 1 ? 'is' : 'are'} in your checkout, but not in commit ${commit.slice(0, 7)}, so the run does not have ${files.length === 1 ? 'it' : 'them'}`;

/** What to do then. */
export const COMMIT_IT = `Commit what is not committed yet, ${THEN_NEW_RUN}`;
