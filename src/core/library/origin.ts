/** The head of a pipeline: the comment for editors, then the comment with the pipeline's origin. */
const HEAD = /^(# yaml-language-server:.*\n)?# From (\S+@\S+)\n/;

/** The origin in the head of a pipeline, `owner/repo/path@ref`; `null`: none. */
export const originOf = (text: string): string | null => HEAD.exec(text)?.[2] ?? null;

export const withoutOrigin = (text: string): string => text.replace(HEAD, '$1');

export const withOrigin = (text: string, origin: string): string =>
  text.replace(/^(# yaml-language-server:.*\n)?/, (schema) => `${schema}# From ${origin}\n`);

/** An origin without its version. */
export const originPath = (origin: string): string => origin.replace(/@[^@]*$/, '');
