/** The head of a pipeline: the comment that editors read, then one that notes where the pipeline came from. */
const HEAD = /^(# yaml-language-server:.*\n)?# From (\S+@\S+)\n/;

/** What the head of a pipeline notes, `owner/repo/path@ref`; `null` if it notes nothing. */
export const originOf = (text: string): string | null => HEAD.exec(text)?.[2] ?? null;

export const withoutOrigin = (text: string): string => text.replace(HEAD, '$1');

export const withOrigin = (text: string, origin: string): string =>
  text.replace(/^(# yaml-language-server:.*\n)?/, (schema) => `${schema}# From ${origin}\n`);
