import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type PlannedFile, writeFiles } from '../../library/place-files.ts';
import { Refusal } from '../../ports.ts';
import { repositoryRoot } from '../stored/repository-root.ts';

/** The root of the repository that contains the folder. Throws `Refusal` if there is none. */
export function repositoryTop(folder: string): string {
  const root = repositoryRoot(folder);
  if (existsSync(join(root, '.git'))) return root;
  throw new Refusal(
    `${folder} is not in a git repository.`,
    'Run `git init` in the root folder of your project first.',
  );
}

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
  const { readPipelineFile } = await import('../stored/pipeline-file.ts');
  return files
    .filter(({ path }) => /^\.github\/pipelines\/[^/]+\.yml$/.test(path))
    .flatMap(({ path }) =>
      readPipelineFile(join(root, path), root).diagnostics.map(
        ({ file, range, message, code }) => `${file}:${range.line}: ${message} (${code})`,
      ),
    );
}

/** The output of `--json` for planned files. */
export const summaryOf = (files: readonly PlannedFile[], notes: readonly string[]) => ({
  files: files.map(({ path, state }) => ({ path, state })),
  notes,
});
