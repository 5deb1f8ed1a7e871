import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseDocument } from 'yaml';
import { BLOCKED_LABEL, LABEL } from '../../core/backlog/issue/issue-state.ts';
import { environmentKey } from '../../core/gate/environment-name.ts';
import { at } from '../../core/lib/json-value.ts';
import { gateEnvironments, labelsRead } from '../../core/library/on-github.ts';
import { usesPhasegate } from '../../core/library/watched.ts';
import type { PlannedFile } from '../../library/place-files.ts';
import { readPipelineFile } from '../stored/pipeline-file.ts';
import { usualPipelines } from '../stored/usual-pipelines.ts';

/** What pipelines and workflows need of their repository on GitHub. */
export interface SetupNeeds {
  readonly environments: readonly string[];
  readonly labels: readonly SetupLabel[];
  /** Whether workflows open pull requests. */
  readonly opensPullRequests: boolean;
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
  const environments = [...plannedEnvironments(texts), ...knownEnvironments(root, texts)];
  const workflows = [...texts, ...workflowsIn(root, texts)].filter(
    ([path, text]) => path.startsWith('.github/workflows/') && usesPhasegate(text),
  );
  const labels = workflows.flatMap(([path, text]) =>
    labelsRead(text).map((name) => ({ name, description: `Read by ${path}`.slice(0, MAX_LENGTH) })),
  );
  return {
    environments: uniqueBy(environments, environmentKey).sort(),
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

function plannedEnvironments(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts].flatMap(([path, text]) =>
    isPipeline(path) ? gateEnvironments(at(parsedYaml(text), 'phases')) : [],
  );
}

/** `null`: not YAML, or too large when its aliases are resolved. */
function parsedYaml(text: string): unknown {
  try {
    const document = parseDocument(text);
    return document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
  } catch {
    return null;
  }
}

function knownEnvironments(root: string, texts: ReadonlyMap<string, string>): readonly string[] {
  return usualPipelines(root)
    .filter((file) => !texts.has(relative(root, file)))
    .flatMap((file) => gateEnvironments(readPipelineFile(file, root).pipeline?.file.phases));
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
