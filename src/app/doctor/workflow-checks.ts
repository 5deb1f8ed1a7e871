import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkflow } from '../../core/workflow/workflow-check.ts';
import { codeOf } from '../../system/disk.ts';

/** What is wrong with a repository's workflows that use us, file by file. */
export function workflowChecks(root: string) {
  const folder = join(root, '.github/workflows');
  return workflowsIn(folder).flatMap((name) =>
    checkWorkflow(readFileSync(join(folder, name), 'utf8')).map(({ line, message, remedy }) => ({
      check: `workflow ${name}:${line}`,
      ok: false,
      detail: message,
      remedy,
    })),
  );
}

function workflowsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort();
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return [];
    throw error;
  }
}
