import { shellWord } from '../lib/shell-word.ts';

/** Commands that take `--root`. */
const COMMANDS =
  'answer|approve|cancel|check|clean|compile|costs|diff|doctor|explain|list|log|plan|reject|report|resume|rework|run|status|verify|watch';

const TYPED = new RegExp(`\\bphasegate (?:${COMMANDS}|backlog [a-z]+)\\b(?![^\`\\n]* --root)`, 'g');

/** A command of git at the beginning of a line or between backticks. */
const TYPED_GIT = /(?<=^ *|`)git (?=(?:branch|fetch|merge|push) )/gm;

/**
 * Adds the folder to every command in a text for people who are not in the folder of the repository, so that what is shown can be
 * typed as it stands. `--root` comes behind the name of the command, because what follows may be a text of the person.
 */
export const withTypedRoot = (text: string, root: string): string =>
  text
    .replaceAll(TYPED, (command) => `${command} --root ${shellWord(root)}`)
    .replaceAll(TYPED_GIT, () => `git -C ${shellWord(root)} `);
