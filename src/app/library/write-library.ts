import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { shellWord } from '../../core/lib/shell-word.ts';
import { type PlannedFile, writeFiles } from '../../library/place-files.ts';
import { Refusal } from '../../ports.ts';
import { repositoryRoot } from '../stored/repository-root.ts';

/** The root of the working tree that contains the folder. Throws `Refusal` if there is none. */
export function repositoryTop(folder: string): string {
  refuseGitDirectory(resolve(folder));
  const root = repositoryRoot(folder);
  if (existsSync(join(root, '.git'))) return root;
  throw new Refusal(
    `${folder} is not in a git repository.`,
    'Run `git init` in the root folder of your project first.',
  );
}

/** A folder of git itself has no place for files of a project. */
function refuseGitDirectory(folder: string): void {
  const around = parents(folder).find(isGitDirectory);
  if (around === undefined) return;
  if (basename(around) === '.git') {
    throw new Refusal(
      `${folder} is inside the git directory ${around}.`,
      `Run the command in the working tree: \`cd ${shellWord(dirname(around))}\`.`,
    );
  }
  throw new Refusal(
    `${around} is a bare repository, and has no working tree.`,
    `Clone it, and run the command in the clone: \`git clone ${shellWord(around)}\`.`,
  );
}

function parents(folder: string): readonly string[] {
  const parent = dirname(folder);
  return parent === folder ? [folder] : [folder, ...parents(parent)];
}

const isGitDirectory = (folder: string): boolean =>
  ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(folder, name)));

/** Writes the files and checks the pipelines among them. Returns every error as a line of text. */
export async function writePlanned(
  root: string,
  files: readonly PlannedFile[],
): Promise<readonly string[]> {
  writeFiles(root, files);
  return checkedPipelines(root, files);
}

/** Every error in the pipelines among the files, as a line of text. */
export async function checkedPipelines(
  root: string,
  files: readonly { readonly path: string }[],
): Promise<readonly string[]> {
  const { readInRepository } = await import('./library-diagnostics.ts');
  return files
    .filter(({ path }) => /^\.github\/pipelines\/[^/]+\.yml$/.test(path))
    .flatMap(({ path }) =>
      readInRepository(join(root, path), root)
        // A missing test command is no error, and noted before.
        .diagnostics.filter(({ code }) => code !== 'PG607')
        .map(({ file, range, message, code }) => `${file}:${range.line}: ${message} (${code})`),
    );
}

/** The output of `--json` for planned files. */
export const libraryJson = (files: readonly PlannedFile[], notes: readonly string[]) => ({
  files: files.map(({ path, state }) => ({ path, state })),
  notes,
});
