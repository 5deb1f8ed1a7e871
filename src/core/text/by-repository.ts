/** A text about one repository of a run. */
export interface RepositoryText {
  readonly repository: string;
  readonly text: string;
}

/** Joins the texts of several repositories, each below the repository's name; empty ones are omitted. */
export function byRepository(texts: readonly RepositoryText[]): string {
  return texts
    .filter(({ text }) => text !== '')
    .map(({ repository, text }) => `${heading(repository)}\n${text.trimEnd()}\n`)
    .join('\n');
}

const heading = (repository: string): string => `Repository ${repository}:`;

/** The repository in a heading line; `null`: not a heading. */
export const headedBy = (line: string): string | null =>
  /^Repository ([a-z][a-z0-9-]*):$/.exec(line)?.[1] ?? null;
