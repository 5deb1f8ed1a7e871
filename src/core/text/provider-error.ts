import { oneLine, truncate } from './line.ts';

/** What a provider said is a part of a sentence. */
const MAX_LENGTH = 200;

/** The error of a provider on one line; a longer one is cut. */
export const providerErrorText = (message: string): string =>
  truncate(oneLine(message), MAX_LENGTH);
