import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { BLOCKED_LABEL, LABEL } from '../../core/backlog/issue/issue-state.ts';
import { environmentKey } from '../../core/gate/environment-name.ts';
import { at } from '../../core/lib/json-value.ts';
import {
  environmentPatterns,
  labelsRead,
  type PhasesOfPipeline,
  patternForPeople,
  pipelineEnvironments,
} from '../../core/library/on-github.ts';
import { parsedYaml } from '../../core/library/parsed-yaml.ts';
import { usesPhasegate } from '../../core/library/watched.ts';
import type { PlannedFile } from '../../library/place-files.ts';
import { readPipelineFile, readPlannedPipeline } from '../stored/pipeline-file.ts';
import { usualPipelines } from '../stored/usual-pipelines.ts';

/** What pipelines and workflows need of their repository on GitHub. */
export interface SetupNeeds {
  readonly environments: readonly string[];
  /** Those whose names are known when a run begins. */
  readonly openEnvironments: readonly OpenEnvironment[];
  readonly labels: readonly SetupLabel[];
  /** Whether workflows open pull requests. */
  readonly opensPullRequests: boolean;
}

/** An environment for each value of an input, such as the repository of a run in many repositories. */
export interface OpenEnvironment {
  /** Of the pipeline, relative to the repository. */
  readonly path: string;
  readonly inputs: readonly string[];
  /** Such as `update-REPOSITORY`. */
  readonly example: string;
}

export interface SetupLabel {
  readonly name: string;
  readonly description: string;
}

/** The needs of the planned files, and of pipelines and workflows that exist already. */
export function setupNeeds(
  root: string,
  planned: readonly PlannedFile[],
  has: { readonly issues: boolean; readonly workflow: boolean },
): SetupNeeds {
  const texts = new Map(
    planned.map(({ path, text, state, before }) => [path, (state === 'kept' && before) || text]),
  );
  const pipelines = [...plannedPipelines(root, texts), ...knownPipelines(root, texts)];
  const workflows = [...texts, ...workflowsIn(root, texts)].filter(
    ([path, text]) => path.startsWith('.github/workflows/') && usesPhasegate(text),
  );
  const labels = workflows.flatMap(([path, text]) =>
    labelsRead(text).map((name) => ({ name, description: `Read by ${path}`.slice(0, MAX_LENGTH) })),
  );
  return {
    environments: uniqueBy(
      pipelines.flatMap((one) => one.environments),
      environmentKey,
    ).sort(),
    openEnvironments: pipelines.flatMap((one) => one.openEnvironments),
    labels: uniqueBy([...(has.issues ? BACKLOG_LABELS : []), ...labels], ({ name }) =>
      name.toLowerCase(),
    ),
    opensPullRequests: has.workflow,
  };
}

/** The labels that people set; Phasegate sets the others, which creates them. */
const BACKLOG_LABELS: readonly SetupLabel[] = [
  { name: LABEL, description: 'On the backlog of Phasegate' },
  { name: BLOCKED_LABEL, description: 'Phasegate does not work on this item' },
];

/** Characters of a label's description: https://docs.github.com/en/rest/issues/labels#create-a-label */
const MAX_LENGTH = 100;

const isPipeline = (path: string): boolean => /^\.github\/pipelines\/[^/]+\.ya?ml$/.test(path);

interface PipelineNeeds {
  readonly environments: readonly string[];
  readonly openEnvironments: readonly OpenEnvironment[];
}

function needsOfPipeline(path: string, pipeline: PhasesOfPipeline | null): PipelineNeeds {
  if (pipeline === null) return { environments: [], openEnvironments: [] };
  const patterns = [...new Set(environmentPatterns(pipeline))].map(patternForPeople);
  return {
    environments: pipelineEnvironments(pipeline),
    // `phasegate check` refuses other expressions than inputs.
    openEnvironments: patterns
      .filter(({ inputs }) => inputs.length > 0)
      .map((pattern) => ({ path, ...pattern })),
  };
}

/** A file with errors, which is reported when it is written, may name environments nevertheless. */
function plannedPipelines(
  root: string,
  texts: ReadonlyMap<string, string>,
): readonly PipelineNeeds[] {
  return [...texts].flatMap(([path, text]) => {
    if (!isPipeline(path)) return [];
    const { pipeline } = readPlannedPipeline(path, { root, texts });
    const phases = at(parsedYaml(text), 'phases');
    return [needsOfPipeline(path, pipeline ?? { file: { phases }, nested: new Map() })];
  });
}

function knownPipelines(
  root: string,
  texts: ReadonlyMap<string, string>,
): readonly PipelineNeeds[] {
  return usualPipelines(root)
    .map((file) => relative(root, file))
    .filter((path) => !texts.has(path))
    .map((path) => needsOfPipeline(path, readPipelineFile(join(root, path), root).pipeline));
}

function workflowsIn(
  root: string,
  texts: ReadonlyMap<string, string>,
): readonly (readonly [path: string, text: string])[] {
  const folder = '.github/workflows';
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(({ name }) => `${folder}/${name}`)
    .filter((path) => !texts.has(path))
    .map((path) => [path, readFileSync(join(root, path), 'utf8')] as const);
}

const uniqueBy = <T>(all: readonly T[], key: (one: T) => string): T[] =>
  [...new Map(all.toReversed().map((one) => [key(one), one])).values()].reverse();
