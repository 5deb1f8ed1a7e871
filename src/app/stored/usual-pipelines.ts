import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Pipeline files where a repository usually has them. */
export function usualPipelines(root: string): readonly string[] {
  return ['.github/pipelines', 'pipelines'].flatMap((folder) => pipelinesIn(join(root, folder)));
}

/** Files of a folder that may be pipelines, sorted; none if there is no such folder. */
export function pipelinesIn(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .sort()
    .map((name) => join(folder, name));
}
