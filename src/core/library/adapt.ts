import { fill, type LibraryValues, slotsIn } from './fill.ts';
import { withOrigin } from './origin.ts';
import { type StartLabel, withStartLabel } from './start-label.ts';

/** The texts of a library pipeline by their path in its folder. */
export interface LibraryFiles {
  readonly name: string;
  readonly files: ReadonlyMap<string, string>;
}

export interface AdaptOptions {
  /** Name in the repository. */
  readonly as: string;
  readonly filling: LibraryValues;
  /** URL of the schema of scripted tests. */
  readonly testSchema: string;
  readonly withWorkflow: boolean;
  /** On which its workflow starts; `null`: as in the library. */
  readonly label: StartLabel | null;
  /** The origin in the head of the pipeline; `null`: none. */
  readonly origin: string | null;
}

/** The files for a repository that is given a library pipeline, by path. */
export function adapt(
  { name, files }: LibraryFiles,
  { as, filling, testSchema, withWorkflow, label, origin }: AdaptOptions,
): ReadonlyMap<string, string> {
  const adapted = [...files].flatMap(([path, text]): readonly (readonly [string, string])[] => {
    if (path === 'pipeline.yml') {
      return [[pipelinePath(as), pipelineText(text, { as, filling, origin })]];
    }
    if (path === 'workflow.yml') {
      const workflow = workflowText(fill(text, filling), name, { as, label });
      return withWorkflow ? [[workflowPath(as), workflow]] : [];
    }
    if (path.startsWith('prompts/')) return [[`.github/pipelines/${as}/${path}`, text]];
    if (!path.startsWith('test/')) return [];
    const test = fill(text, { ...filling, schema: testSchema });
    return [[`.github/pipelines/${as}/${path}`, test]];
  });
  return new Map(adapted);
}

function workflowText(
  filled: string,
  name: string,
  { as, label }: Pick<AdaptOptions, 'as' | 'label'>,
): string {
  const text = (label === null ? filled : withStartLabel(filled, label))
    .replaceAll(`.github/pipelines/${name}.yml`, `.github/pipelines/${as}.yml`)
    .replaceAll(`phasegate-${name}.yml`, `phasegate-${as}.yml`);
  // Two workflows of one name could not be told apart under *Actions*.
  return as === name ? text : text.replace(PLAIN_NAME, `$& (${as})`);
}

const PLAIN_NAME = /^name: [^"'#\n]*[^"'#\s]$/m;

export const workflowPath = (name: string): string => `.github/workflows/phasegate-${name}.yml`;

export const pipelinePath = (name: string): string => `.github/pipelines/${name}.yml`;

function pipelineText(
  text: string,
  { as, filling, origin }: Pick<AdaptOptions, 'as' | 'filling' | 'origin'>,
): string {
  const own = fill(text, filling)
    .replace(/^name: .*$/m, `name: ${as}`)
    .replaceAll('file: prompts/', `file: ${as}/prompts/`);
  return origin === null ? own : withOrigin(own, origin);
}

/** Whether a pipeline has `x-needs: tests`: a phase of it runs the tests, not only `verify`. */
export const needsTests = ({ files }: LibraryFiles): boolean =>
  /^x-needs: tests\b/m.test(files.get('pipeline.yml') ?? '');

/** Whether the pipeline's workflow is triggered by comments, so that a person can decide by comment. */
export const startsByComment = ({ files }: LibraryFiles): boolean =>
  /^ {2}issue_comment:/m.test(files.get('workflow.yml') ?? '');

/** Whether `init` may choose who decides at a gate of the pipeline. */
export const hasGate = ({ files }: LibraryFiles): boolean =>
  slotsIn(files.get('pipeline.yml') ?? '').includes('gate');
