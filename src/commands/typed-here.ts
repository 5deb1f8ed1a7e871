import { withTypedRoot } from '../core/text/typed-root.ts';
import { currentFolder } from '../system/current-folder.ts';
import type { CommonOptions } from './command.ts';

/** What is to be typed works where this command was typed. */
export const typedHere = (text: string, { root }: Pick<CommonOptions, 'root'>): string =>
  root === currentFolder() ? text : withTypedRoot(text, root);
