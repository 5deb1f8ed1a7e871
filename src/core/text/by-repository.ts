/** A text about one repository of a run. */
export interface RepositoryText {
  readonly repository: string;
  readonly text: string;
}

/** Texts of several repositories as one, each below the name of its repository; those without a text are left out. */
export function byRepository(texts: readonly RepositoryText[]): string {
  return texts
    .filter(({ text }) => text !== '')
    .map(({ repository, text }) => `${heading(repository)}\n${text.trimEnd()}\n`)
    .join('\n');
}

const heading = (repository: string): string => `Repository ${repository}:`;

/** The repository that a line is the heading of; `null` if it is none. */
export const headedBy = (line: string): string | null =>
  /^Repository ([a-z][a-z0-9-]*):$/.exec(line)?.[1] ?? null;
