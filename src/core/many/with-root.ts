import { shellWord } from '../lib/shell-word.ts';

interface RunPlace {
  readonly run: string;
  /** Of its repository. */
  readonly folder: string;
}

/** Adds the folder to the commands about a run and its branch, so that they work in every folder. */
export const withRoot = (text: string, { run, folder }: RunPlace): string =>
  text
    .replaceAll(
      new RegExp(`\\bphasegate [a-z]+ ${run}\\b(?! --root)`, 'g'),
      (command) => `${command} --root ${shellWord(folder)}`,
    )
    .replaceAll(
      new RegExp(`\\bgit (merge [\\w./-]*\\b${run}\\b)`, 'g'),
      (_, merge) => `git -C ${shellWord(folder)} ${merge}`,
    );
