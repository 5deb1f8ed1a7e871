import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { textAt } from '../../core/lib/json-value.ts';
import { unreachable } from '../../core/lib/unreachable.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { phrase } from '../../core/text/phrase.ts';
import type { DoctorCheck } from '../../core/view/doctor-check.ts';
import { clashRemedy, clashText, startClashes } from '../../core/workflow/start-clashes.ts';
import { checkWorkflow, type WorkflowFinding } from '../../core/workflow/workflow-check.ts';
import {
  type WorkflowReference,
  workflowReferences,
} from '../../core/workflow/workflow-references.ts';
import { workflowTexts } from '../../library/look.ts';
import { ifThere } from '../../system/disk.ts';
import { readRegularText } from '../../system/read-regular.ts';
import { type UnreleasedVersion, unreleasedRemedy, unreleasedText } from '../setup/unreleased.ts';
import type { RepositoryPipeline } from '../stored/known-pipelines.ts';

/** Problems in workflow files that use Phasegate, file by file. */
export function workflowChecks(root: string): readonly DoctorCheck[] {
  const folder = join(root, WORKFLOWS);
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

/** Workflows, and the backlog in issues, that would work on the same issue. `config`: of the backlog; `null`: none is in issues. */
export const clashChecks = (root: string, config: string | null): readonly DoctorCheck[] =>
  startClashes(workflowTexts(root), config).map((clash) => ({
    check: `${clash.kind} ${clash.name}`,
    ok: false,
    detail: clashText(clash),
    remedy: clashRemedy(clash),
  }));

/** Workflows that pipelines start in this repository, and that do not exist. */
export function startedChecks(
  root: string,
  pipelines: readonly RepositoryPipeline[],
): readonly DoctorCheck[] {
  return pipelines.flatMap(({ path, plan }) =>
    plan.phases.flatMap(startedHere).flatMap((name) =>
      isFile(join(root, WORKFLOWS, name))
        ? []
        : [
            {
              check: `pipeline ${path}`,
              ok: false,
              detail: `it starts the workflow \`${name}\`, which does not exist in ${WORKFLOWS}`,
              remedy: `Write the name of an existing file at \`workflow:\` in ${path}, or write that file.`,
            },
          ],
    ),
  );
}

function startedHere(phase: Plan['phases'][number]): readonly string[] {
  if (phase.kind !== 'deliver') return [];
  return phase.deliveries.flatMap(({ kind, repository, fields }) => {
    const name = kind === 'dispatch' && repository === null ? textAt(fields, 'workflow') : null;
    return name === null || name.includes('${{') ? [] : [name];
  });
}

/** Workflows that name a release which does not exist, as far as is known; `null`: nothing is known against it. */
export function releaseChecks(
  root: string,
  unreleased: UnreleasedVersion | null,
): readonly DoctorCheck[] {
  if (unreleased === null) return [];
  const { repository, tag } = unreleased;
  const names = [...workflowTexts(root)].flatMap(([path, text]) => {
    const isNamed = workflowReferences(text).some(
      (one) =>
        one.kind === 'ours' &&
        one.uses.startsWith(repository) &&
        one.uses.slice(repository.length).replace(/^\/[^@]*/, '') === `@${tag}`,
    );
    return isNamed ? [path] : [];
  });
  if (names.length === 0) return [];
  return [
    {
      check: 'release',
      ok: false,
      detail: `${phrase(names)} ${names.length === 1 ? 'names' : 'name'} a release that is not known: ${unreleasedText(unreleased)}`,
      remedy: unreleasedRemedy(unreleased),
    },
  ];
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
    case 'workflow':
      return isFile(join(root, WORKFLOWS, reference.name))
        ? []
        : [
            {
              line,
              message: `The workflow \`${reference.name}\` does not exist in ${WORKFLOWS}.`,
              remedy: 'Write the name of this file: by it, the workflow is started again.',
            },
          ];
    default:
      return unreachable(reference);
  }
}

const WORKFLOWS = '.github/workflows';
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
