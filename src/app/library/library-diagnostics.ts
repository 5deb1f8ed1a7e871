import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { at } from '../../core/lib/json-value.ts';
import {
  type LibraryUse,
  libraryUses,
  missingForLibrary,
  type NpmProject,
} from '../../core/library/library-use.ts';
import { CODES, type Code } from '../../core/pipeline/codes.ts';
import type { Diagnostic } from '../../core/pipeline/diagnostic.ts';
import { inOrder, type Pipeline } from '../../core/pipeline/parse.ts';
import { phrase } from '../../core/text/phrase.ts';
import { workflowReferences } from '../../core/workflow/workflow-references.ts';
import { ifAllowed } from '../../system/disk.ts';
import { readRegularText } from '../../system/read-regular.ts';
import { VERSION } from '../../version.ts';
import { type FileReading, readPipelineFile } from '../stored/pipeline-file.ts';

/** A pipeline file, with the diagnostics that need the rest of the repository. */
export function readInRepository(file: string, root: string): FileReading {
  const reading = readPipelineFile(file, root);
  const { pipeline, diagnostics } = reading;
  if (pipeline === null) return reading;
  const uses = libraryUses(pipeline);
  if (uses.length === 0) return reading;
  const project = npmProject(root);
  const workflows = workflowsOf(root, pipeline.path);
  const more = uses.flatMap((use) => [
    ...commandsMissing(project, pipeline, use),
    ...otherReleases(workflows, pipeline, use),
  ]);
  return { ...reading, diagnostics: inOrder(diagnostics, more) };
}

/** A pipeline of the library runs the commands of npm, which `phasegate add` replaces in a copy. */
function commandsMissing(
  project: NpmProject,
  pipeline: Pipeline,
  use: LibraryUse,
): readonly Diagnostic[] {
  const missing = missingForLibrary(use.text, project);
  if (missing.length === 0) return [];
  const copy = posix.relative(posix.dirname(pipeline.path), `.github/pipelines/${use.name}.yml`);
  const path = copy.startsWith('.') ? copy : `./${copy}`;
  return [
    diagnosticAt(pipeline, use, {
      code: 'PG608',
      message: `\`library:${use.name}\` runs commands that fail in this repository: ${phrase(missing)}`,
      hint: `Run a copy with the commands of this repository: \`phasegate add ${use.name}\`, then \`pipeline: ${path}\`.`,
    }),
  ];
}

/** A workflow has the library of the release that it names. */
function otherReleases(
  workflows: readonly PipelineWorkflow[],
  pipeline: Pipeline,
  use: LibraryUse,
): readonly Diagnostic[] {
  return workflows.flatMap(({ path, releases }) =>
    releases
      .filter((release) => release !== VERSION)
      .map((release) =>
        diagnosticAt(pipeline, use, {
          code: 'PG610',
          message: `\`library:${use.name}\` is that of release ${release} in ${path}, and was checked as that of release ${VERSION}`,
          hint: `Write \`@v${VERSION}\` in ${path}, or use release ${release} on this machine.`,
        }),
      ),
  );
}

function diagnosticAt(
  { path, locate }: Pipeline,
  { phase }: LibraryUse,
  found: Pick<Diagnostic, 'message' | 'hint'> & { readonly code: Code },
): Diagnostic {
  const range = locate(['phases', phase, 'pipeline'], 'value');
  return { ...found, severity: CODES[found.code].severity, file: path, range, usedBy: [] };
}

function npmProject(root: string): NpmProject {
  const scripts = at(manifestIn(root), 'scripts');
  return {
    hasLock: ['package-lock.json', 'npm-shrinkwrap.json'].some((name) =>
      existsSync(join(root, name)),
    ),
    scripts: typeof scripts === 'object' && scripts !== null ? Object.keys(scripts) : [],
  };
}

/** `null`: none, or unreadable. */
function manifestIn(root: string): unknown {
  try {
    return JSON.parse(readRegularText(join(root, 'package.json')));
  } catch {
    return null;
  }
}

interface PipelineWorkflow {
  readonly path: string;
  readonly releases: readonly string[];
}

/** The releases of Phasegate in workflows that run the pipeline. A branch or a commit is of an unknown release. */
function workflowsOf(root: string, pipeline: string): readonly PipelineWorkflow[] {
  const folder = '.github/workflows';
  return workflowNames(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    const references = workflowReferences(workflowText(join(root, path)));
    const runsIt = references.some(
      (one) => one.kind === 'pipeline' && posix.normalize(one.path) === pipeline,
    );
    const releases = references.flatMap((one) => {
      const [, release] = one.kind === 'ours' ? (RELEASE.exec(one.uses) ?? []) : [];
      return release === undefined ? [] : [release];
    });
    return runsIt ? [{ path, releases: [...new Set(releases)] }] : [];
  });
}

/** Empty for what cannot be read, such as a folder or a link to nothing. */
function workflowText(file: string): string {
  return ifAllowed(() => readRegularText(file)) ?? '';
}

const RELEASE = /@v?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/;

/** None if there is no such folder, or it cannot be read. */
function workflowNames(folder: string): readonly string[] {
  const names = ifAllowed(() => readdirSync(folder)) ?? [];
  return names.filter((name) => /\.ya?ml$/.test(name)).sort();
}
