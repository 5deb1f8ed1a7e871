import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unreachable } from '../../core/lib/unreachable.ts';
import type { DoctorCheck } from '../../core/view/doctor-check.ts';
import { checkWorkflow, type WorkflowFinding } from '../../core/workflow/workflow-check.ts';
import {
  type WorkflowReference,
  workflowReferences,
} from '../../core/workflow/workflow-references.ts';
import { ifThere } from '../../system/disk.ts';
import { readRegularText } from '../../system/read-regular.ts';

/** Problems in workflow files that use Phasegate, file by file. */
export function workflowChecks(root: string): readonly DoctorCheck[] {
  const folder = join(root, '.github/workflows');
  return workflowsIn(folder).flatMap((name) => {
    const text = readRegularText(join(folder, name));
    const missing = workflowReferences(text).flatMap((reference) =>
      referenceFindings(root, reference),
    );
    return [...checkWorkflow(text), ...missing]
      .sort((a, b) => a.line - b.line)
      .map(({ line, message, remedy }) => ({
        check: `workflow ${name}:${line}`,
        ok: false,
        detail: message,
        remedy,
      }));
  });
}

function referenceFindings(root: string, reference: WorkflowReference): readonly WorkflowFinding[] {
  const { line } = reference;
  switch (reference.kind) {
    case 'ours':
      return reference.isPlaceholder
        ? [{ line, message: `\`${reference.uses}\` is a placeholder.`, remedy: REAL }]
        : [];
    case 'local':
      return isActionOrWorkflow(join(root, reference.path))
        ? []
        : [
            {
              line,
              message: `The action or workflow \`${reference.path}\` does not exist.`,
              remedy: PATH,
            },
          ];
    case 'pipeline':
      return isFile(join(root, reference.path))
        ? []
        : [{ line, message: `The pipeline \`${reference.path}\` does not exist.`, remedy: PATH }];
    default:
      return unreachable(reference);
  }
}

const REAL = 'Write the owner, and the full commit hash of a release.';
const PATH = 'Write the path from the root of the repository.';

const isActionOrWorkflow = (path: string): boolean =>
  isFile(path) ||
  ['action.yml', 'action.yaml', 'Dockerfile'].some((name) => isFile(join(path, name)));

const isFile = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isFile() === true;

function workflowsIn(folder: string): readonly string[] {
  const names = ifThere(() => readdirSync(folder), ['ENOTDIR']) ?? [];
  return names.filter((name) => /\.ya?ml$/.test(name)).sort();
}
