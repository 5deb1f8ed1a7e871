import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { Refusal } from '../ports.ts';
import { diskRefusal, replaceFile } from '../system/disk.ts';
import { textIfThere } from '../system/read-regular.ts';

/** One file that is to be written, and what happens to it. */
export interface PlannedFile {
  /** Relative to the repository. */
  readonly path: string;
  readonly text: string;
  /** `kept`: a different text exists and stays. */
  readonly state: 'new' | 'unchanged' | 'kept' | 'overwritten';
  /** The existing text; `null`: a new file. */
  readonly before: string | null;
}

/**
 * Compares the files with the existing ones; only the paths in `force` are overwritten. `existing`: the text at a path, `null` for
 * none. Throws `Refusal`.
 */
export function planFiles(
  existing: (path: string) => string | null,
  files: ReadonlyMap<string, string>,
  force: readonly string[],
): readonly PlannedFile[] {
  refuseForeign([...files.keys()], force);
  return [...files].map(([path, text]) => {
    const before = existing(path);
    if (before === null) return { path, text, state: 'new', before };
    if (before === text) return { path, text, state: 'unchanged', before };
    return { path, text, state: force.includes(path) ? 'overwritten' : 'kept', before };
  });
}

/** Writes new files, and those to overwrite. */
export function writeFiles(root: string, files: readonly PlannedFile[]): void {
  for (const { path, text, state } of files) {
    if (state !== 'new' && state !== 'overwritten') continue;
    writeText(root, path, text);
  }
}

/** Creates the folders of its path, too. Throws `Refusal`. */
export function writeText(root: string, path: string, text: string): void {
  const file = join(root, path);
  try {
    mkdirSync(dirname(file), { recursive: true });
    replaceFile(file, text);
  } catch (error) {
    throw diskRefusal(error, `${path} cannot be written`);
  }
}

/** The text of a file; `null`: it does not exist. Throws `Refusal` for a path outside of the repository. */
export function textHere(root: string, path: string): string | null {
  refuseOutside(root, path);
  return textIfThere(join(root, path));
}

function refuseForeign(paths: readonly string[], force: readonly string[]): void {
  const foreign = force.find((path) => !paths.includes(path));
  if (foreign === undefined) return;
  throw new Refusal(
    `\`--force ${foreign}\` does not name a file to write.`,
    paths.length === 0
      ? 'There are no files to write.'
      : `The files to write are ${paths.join(', ')}.`,
  );
}

/** A link in the repository must not lead outside. */
function refuseOutside(root: string, path: string): void {
  const top = realpathSync(root);
  let folder = dirname(join(top, path));
  while (!existsSync(folder)) folder = dirname(folder);
  const way = relative(top, realpathSync(folder));
  if (way !== '..' && !way.startsWith(`..${sep}`)) return;
  throw new Refusal(
    `${path} would be written outside the repository, because a folder in its path is a link.`,
    'Remove the link, or write the file yourself.',
  );
}
