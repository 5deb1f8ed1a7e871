import { type Dirent, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readRegularText } from '../../system/read-regular.ts';

/** Pipeline files in the usual folders of a repository. */
export function usualPipelines(root: string): readonly string[] {
  return ['.github/pipelines', 'pipelines'].flatMap((folder) => pipelinesIn(join(root, folder)));
}

/** Possible pipeline files of a folder, including `NAME/pipeline.yml`, sorted; empty if there is no such folder. */
export function pipelinesIn(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => pipelineOf(folder, entry))
    .sort();
}

function pipelineOf(folder: string, entry: Dirent): readonly string[] {
  if (/\.ya?ml$/.test(entry.name)) {
    const file = join(folder, entry.name);
    return isScript(file) ? [] : [file];
  }
  const nested = join(folder, entry.name, 'pipeline.yml');
  return existsSync(nested) ? [nested] : [];
}

/** Whether the file is a script of a scripted agent, a list that may lie next to the pipeline that uses it. */
function isScript(file: string): boolean {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) return false;
  const [first = ''] = readRegularText(file).match(/^(?!---)[^\s#].*/m) ?? [];
  return /^-\s+\{?\s*(?:phase|attempt|turn|steps|usage|result|exit)\s*:/.test(first);
}
