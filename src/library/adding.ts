import { ITEMS_FILE } from '../core/backlog/items-file.ts';
import { readsItem } from '../core/backlog/reads-item.ts';
import { at, textAt as textAtKey } from '../core/lib/json-value.ts';
import {
  adapt,
  hasGate,
  needsTests,
  pipelinePath,
  startsByComment,
  workflowPath,
} from '../core/library/adapt.ts';
import type { AgentChoice } from '../core/library/agents.ts';
import { type GateChoice, NO_TESTS, YOUR_WORKFLOWS } from '../core/library/fill.ts';
import { parsedYaml } from '../core/library/parsed-yaml.ts';
import type { ProjectCommands } from '../core/library/project.ts';
import { scheduleCost } from '../core/library/schedule-cost.ts';
import { Refusal } from '../ports.ts';
import type { LibraryPipeline } from './catalogue.ts';
import { watchedIn, workflowTexts } from './look.ts';
import { packageName, schemaAddress } from './package.ts';
import { type PlannedFile, planFiles, textHere } from './place-files.ts';
import { chosenLabels, labelNotes, refuseClashes, type StartsHere } from './starting.ts';

/** The person's choices, or detected values. */
export interface SetupChoices {
  readonly pipelines: readonly { readonly pipeline: LibraryPipeline; readonly as: string }[];
  readonly commands: ProjectCommands;
  readonly agent: AgentChoice;
  readonly gate: GateChoice;
  readonly backlog: 'none' | 'file' | 'issues';
  readonly withWorkflow: boolean;
}

/** The pipelines of the library that a backlog needs. */
export const pipelinesFor = (backlog: SetupChoices['backlog']): readonly string[] =>
  backlog === 'none' ? [] : ['feature'];

export interface PlannedFiles {
  readonly files: readonly PlannedFile[];
  /** Notes for people before the files are written, as sentences. */
  readonly notes: readonly string[];
  /** Names of the added pipelines. */
  readonly names: readonly string[];
}

/** Every file that follows from the choices, compared with the existing ones. Writes nothing. */
export function plannedFiles(
  choices: SetupChoices,
  where: {
    readonly root: string;
    readonly packageFolder: string;
    readonly force: readonly string[];
    /** Existing files by path (default: those of the working tree). */
    readonly existing?: ReadonlyMap<string, string>;
  },
): PlannedFiles {
  const name = packageName(where.packageFolder);
  const { root, existing, force } = where;
  const textAt = (path: string): string | null =>
    existing === undefined ? textHere(root, path) : (existing.get(path) ?? null);
  const lacksTests = choices.commands.test.length === 0;
  const left = choices.pipelines.filter(({ pipeline }) => lacksTests && needsTests(pipeline));
  const added = choices.pipelines.filter((one) => !left.includes(one));
  const configPath = configHere(textAt);
  const before = backlogAt(textAt(configPath));
  const backlog = choices.backlog === 'none' ? before : choices.backlog;
  const starts: StartsHere = {
    workflows: new Map([...(existing ?? workflowTexts(root))].filter(([path]) => isWorkflow(path))),
    backlog: backlog === 'issues' ? configPath : null,
  };
  const withWorkflows = added.filter(({ pipeline }) => hasWorkflow(choices, pipeline));
  const labels = chosenLabels(withWorkflows, starts);
  const texts = added.flatMap(({ pipeline, as }) => [
    ...adapt(pipeline, {
      as,
      filling: {
        commands: choices.commands,
        agent: choices.agent,
        gate: whyByHand(choices, pipeline) === null ? choices.gate : 'always',
        watched: watchedIn(where.root),
        schema: schemaAddress(name, 'pipeline.v1.schema.json'),
      },
      testSchema: schemaAddress(name, 'test.v1.schema.json'),
      withWorkflow: hasWorkflow(choices, pipeline),
      label: labels.get(as) ?? null,
      origin: pipeline.origin,
    }),
  ]);
  const config = configText(choices, added, schemaAddress(name, 'phasegate.v1.schema.json'));
  const all = new Map([...texts, ...(config === null ? [] : [[configPath, config] as const])]);
  const files = planFiles(textAt, all, force);
  refuseOtherBacklog(choices, files, configPath);
  refuseClashes(files, starts);
  return {
    files,
    notes: [
      ...left.map(noTests),
      ...added.flatMap(({ as }) => untested(as, texts)),
      ...added.flatMap((one) => noComments(choices, one)),
      ...files.flatMap(unwatched),
      ...files.flatMap((file) => scheduleNote(file, all)),
      ...added.flatMap((one) => withoutBacklog(one, all, { textAt, configPath })),
      ...labelNotes(labels, files, starts),
      ...files.flatMap((file) => unlisted(choices, file, added)),
      ...added.flatMap((one) => keptWorkflow(choices, one, textAt)),
    ],
    names: added.map(({ as }) => as),
  };
}

type TextAt = (path: string) => string | null;

const isWorkflow = (path: string): boolean => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path);

/** The place of the configuration: a repository may have one only. */
const configHere = (textAt: TextAt): string =>
  textAt('.github/phasegate.yml') === null ? 'phasegate.yml' : '.github/phasegate.yml';

/** Where the backlog of a configuration is; `null`: there is no configuration, or none that can be read. */
function backlogAt(config: string | null): 'file' | 'issues' | null {
  const value = config === null ? null : parsedYaml(config);
  if (typeof value !== 'object' || value === null) return null;
  return textAtKey(value, 'backlog', 'source') === 'issues' ? 'issues' : 'file';
}

/** A configuration that is kept decides where the backlog is. Throws `Refusal`. */
function refuseOtherBacklog(
  { backlog }: SetupChoices,
  files: readonly PlannedFile[],
  configPath: string,
): void {
  const kept = files.find(({ path, state }) => path === configPath && state === 'kept');
  const source = backlogAt(kept?.before ?? null);
  if (source === null || source === backlog) return;
  const [there, wanted] = source === 'issues' ? ['in issues', 'a file'] : ['in a file', 'issues'];
  throw new Refusal(
    `${configPath} keeps the backlog ${there}, so \`--backlog ${backlog}\` cannot put it into ${wanted}.`,
    `Write \`backlog: { source: ${backlog} }\` in ${configPath}, or add \`--force ${configPath}\`, which replaces all of the file. Items do not move.`,
  );
}

/** A configuration that is kept may not list the pipelines for items that are added. */
function unlisted(
  { backlog }: SetupChoices,
  { path, state, before }: PlannedFile,
  added: SetupChoices['pipelines'],
): readonly string[] {
  if (!path.endsWith('phasegate.yml') || state !== 'kept' || backlog === 'none') return [];
  const listed = at(parsedYaml(before ?? ''), 'pipelines');
  const known = typeof listed === 'object' && listed !== null ? Object.values(listed) : [];
  return added
    .filter(({ pipeline, as }) => isForItems(pipeline) && !known.includes(pipelinePath(as)))
    .map(
      ({ as }) =>
        `${path} is kept, and does not list ${as}: add \`${as}: ${pipelinePath(as)}\` under its \`pipelines\`.`,
    );
}

/** `--no-workflow` removes nothing. */
function keptWorkflow(
  { withWorkflow }: SetupChoices,
  { as }: SetupChoices['pipelines'][number],
  textAt: TextAt,
): readonly string[] {
  const path = workflowPath(as);
  if (withWorkflow || textAt(path) === null) return [];
  return [`${path} exists, and stays: delete it to run ${as} on a laptop only.`];
}

/** Why nobody could decide the pipeline's gates by a comment, as was chosen; `null`: they can, or nobody chose it. */
function whyByHand({ gate, backlog }: SetupChoices, pipeline: LibraryPipeline): string | null {
  if (gate !== 'comment') return null;
  if (!startsByComment(pipeline))
    return 'it starts by hand and has no issue for a decision by comment';
  return backlog === 'issues' && isForItems(pipeline)
    ? 'the jobs of a backlog wait behind environments only'
    : null;
}

const noTests = ({ as }: { readonly as: string }): string =>
  `${as} was not added, because no test command was found: \`phasegate add ${as} --test COMMAND\`.`;

/** A pipeline whose tests are part of a script is added without them, and says where they belong. */
function untested(
  as: string,
  texts: readonly (readonly [path: string, text: string])[],
): readonly string[] {
  const file = texts.find(([path, text]) => path.endsWith(`/${as}.yml`) && text.includes(NO_TESTS));
  if (file === undefined) return [];
  const line = file[1].split('\n').findIndex((text) => text.includes(NO_TESTS)) + 1;
  return [
    `${as} tests nothing yet, because no test command was found: put yours into ${file[0]}, line ${line}.`,
  ];
}

/** A workflow that watches others is added although none was found, and its file says where their names belong. */
function unwatched({ path, text, state }: PlannedFile): readonly string[] {
  const line = text.split('\n').findIndex((one) => one.endsWith(YOUR_WORKFLOWS)) + 1;
  // Where it is kept, a person may have put them in.
  if (line === 0 || state === 'kept') return [];
  return [
    `No workflow was found that runs for pull requests or pushes: put the names of yours into ${path}, line ${line}.`,
  ];
}

/** A workflow that starts by itself costs money without anybody asking. A workflow that is kept was decided on before. */
function scheduleNote(
  { path, text, state }: PlannedFile,
  all: ReadonlyMap<string, string>,
): readonly string[] {
  const cost =
    state === 'kept' ? null : scheduleCost(text, (pipeline) => all.get(pipeline) ?? null);
  return cost === null ? [] : [`${path} ${cost} Remove \`schedule\` to start it only by hand.`];
}

/** A pipeline for items does nothing without a backlog. */
function withoutBacklog(
  { pipeline, as }: SetupChoices['pipelines'][number],
  planned: ReadonlyMap<string, string>,
  { textAt, configPath }: { readonly textAt: TextAt; readonly configPath: string },
): readonly string[] {
  const config = planned.get(configPath) ?? textAt(configPath) ?? '';
  const hasBacklog = /^backlog:/m.test(config) || textAt(ITEMS_FILE) !== null;
  if (!isForItems(pipeline) || hasBacklog) return [];
  return [
    `${as} works on items of a backlog, and this repository has none: \`phasegate backlog init\` creates one in a file, \`phasegate init --backlog issues\` takes the issues on GitHub.`,
  ];
}

function noComments(
  choices: SetupChoices,
  { pipeline, as }: SetupChoices['pipelines'][number],
): readonly string[] {
  const why = whyByHand(choices, pipeline);
  if (why === null || !hasGate(pipeline)) return [];
  return [`${as} keeps the environment \`release\`, because ${why}.`];
}

/** A backlog in a file is worked on by a person's machine, one in issues by a workflow. */
const hasWorkflow = ({ withWorkflow, backlog }: SetupChoices, pipeline: LibraryPipeline): boolean =>
  withWorkflow && (backlog !== 'file' || !isForItems(pipeline));

/** Whether a pipeline works on a backlog item. */
const isForItems = ({ files }: LibraryPipeline): boolean => [...files.values()].some(readsItem);

/** phasegate.yml for a backlog; `null`: none is wanted. */
function configText(
  { backlog }: SetupChoices,
  added: SetupChoices['pipelines'],
  schema: string,
): string | null {
  if (backlog === 'none') return null;
  const forItems = added.filter(({ pipeline }) => isForItems(pipeline));
  const pipelines = forItems.map(({ as }) => `  ${as}: .github/pipelines/${as}.yml`);
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    'version: 1',
    `backlog: { source: ${backlog} }`,
    'pipelines:',
    ...pipelines,
  ];
  return `${lines.join('\n')}\n`;
}
