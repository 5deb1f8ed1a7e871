import { withTypedRoot } from '../core/text/typed-root.ts';
import type { CommonOptions } from './command.ts';

/** What is to be typed works where this command was typed. */
export const typedHere = (text: string, { root }: Pick<CommonOptions, 'root'>): string =>
  root === process.cwd() ? text : withTypedRoot(text, root);
