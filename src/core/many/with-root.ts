import { shellWord } from '../lib/shell-word.ts';
import type { ManyRepository } from './session.ts';

/** Adds the folder of the clone to the commands about its run, so that they work in every folder. */
export const withRoot = (text: string, { run, folder }: Pick<ManyRepository, 'run' | 'folder'>) =>
  text.replaceAll(
    new RegExp(`\\bphasegate [a-z]+ ${run}\\b(?! --root)`, 'g'),
    (command) => `${command} --root ${shellWord(folder)}`,
  );
