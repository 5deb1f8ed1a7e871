import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../core/lib/json-value.ts';
import { adapt, pipelinePath, workflowPath } from '../core/library/adapt.ts';
import { AGENT_CHOICES, type AgentChoice } from '../core/library/agents.ts';
import type { LibraryValues } from '../core/library/fill.ts';
import { likeness } from '../core/library/likeness.ts';
import { originOf, originPath } from '../core/library/origin.ts';
import { parsedYaml } from '../core/library/parsed-yaml.ts';
import type { ProjectCommands } from '../core/library/project.ts';
import { startLabelOf } from '../core/library/start-label.ts';
import { type MergePreference, type UpgradeResult, upgraded } from '../core/library/upgrade.ts';
import { phrase } from '../core/text/phrase.ts';
import { Refusal } from '../ports.ts';
import { diskRefusal } from '../system/disk.ts';
import { catalogue, type LibraryPipeline, pipelineNamed } from './catalogue.ts';
import { fetchedPipeline, type RemoteFolder, remoteFolder } from './fetched.ts';
import { watchedIn } from './look.ts';
import { packageName, schemaAddress } from './package.ts';
import { textHere, writeText } from './place-files.ts';

/** One file, before and after an upgrade. */
export interface UpgradedFile extends UpgradeResult {
  /** Relative to the repository. */
  readonly path: string;
  /** The existing text; `null`: none. */
  readonly before: string | null;
}

export interface PlannedUpgrade {
  /** `owner/repo/path@ref`, before and after. */
  readonly from: string;
  readonly to: string;
  /** Whether the newest version is untrusted. */
  readonly isForeign: boolean;
  readonly files: readonly UpgradedFile[];
  /** Other pipelines here in whose folders the file has prompts, as a copy under another name has: they stay as they are. */
  readonly elsewhere: readonly string[];
}

export interface UpgradeRequest {
  /** Its name in this repository. */
  readonly name: string;
  readonly root: string;
  readonly packageFolder: string;
  /** Such as `https://github.com`. */
  readonly server: string;
  /** For another repository: the branch, tag or commit to upgrade to; `null`: its default branch. */
  readonly ref: string | null;
  readonly prefer: MergePreference;
  readonly commands: ProjectCommands;
}

/** The newest version's changes to the files of a pipeline. Writes nothing. Throws `Refusal`. */
export async function plannedUpgrade(request: UpgradeRequest): Promise<PlannedUpgrade> {
  const { name, root, prefer } = request;
  const text = textHere(root, pipelinePath(name));
  if (text === null) throw notThere(name);
  const origin = originOf(text);
  const source = origin === null ? null : remoteFolder(origin);
  if (origin === null || source === null) throw withoutSource(name, request);
  const { base, newest, isForeign } = await versionsOf(source, request);
  const elsewhere = pipelinesUsed(text, request);
  const here = { ...request, text, elsewhere };
  const [before, after] = [versionHere(base, here), versionHere(newest, here)];
  refuseOtherPipeline({ origin, text, versions: [before, after] }, request);
  const files = [...new Set([...before.keys(), ...after.keys()])].sort().map((path) => {
    const local = textHere(root, path);
    const versions = { base: before.get(path) ?? null, local, newest: after.get(path) ?? null };
    return { path, before: local, ...upgraded(versions, prefer) };
  });
  return { from: origin, to: newest.origin ?? origin, isForeign, files, elsewhere };
}

interface LocalCopy extends UpgradeRequest, Pick<PlannedUpgrade, 'elsewhere'> {
  /** Of the repository's own file. */
  readonly text: string;
}

/**
 * The files of a version as they would be here. Of a copy under another name it is only the pipeline file, with the prompts of the
 * pipeline that was copied: lines that name them are no local change.
 */
function versionHere(
  version: LibraryPipeline,
  { text, elsewhere, ...request }: LocalCopy,
): ReadonlyMap<string, string> {
  const [copied, ...more] = elsewhere;
  if (copied === undefined || more.length > 0 || foldersUsed(text).includes(request.name))
    return adaptedFiles(version, text, request);
  const file = adaptedFiles(version, text, { ...request, name: copied }).get(pipelinePath(copied));
  return new Map(file === undefined ? [] : [[pipelinePath(request.name), file]]);
}

function pipelinesUsed(text: string, { name, root }: UpgradeRequest): readonly string[] {
  return foldersUsed(text)
    .filter((folder) => folder !== name && textHere(root, pipelinePath(folder)) !== null)
    .sort();
}

/** The folders beside the file in which its prompts are. */
function foldersUsed(text: string): readonly string[] {
  const folders = promptsIn(text).map((file) => file.replace(/^\.\//, '').split('/')[0] ?? '');
  return [...new Set(folders)].filter((folder) => /^[\w-]+$/.test(folder));
}

function promptsIn(text: string): readonly string[] {
  const phases = at(parsedYaml(text), 'phases');
  if (typeof phases !== 'object' || phases === null) return [];
  return Object.values(phases).flatMap((phase) => {
    const file = at(phase, 'prompt', 'file');
    return typeof file === 'string' && file.includes('/') ? [file] : [];
  });
}

interface NotedOrigin {
  readonly origin: string;
  /** Of the repository's own file. */
  readonly text: string;
  /** What the origin gives, before and after. */
  readonly versions: readonly ReadonlyMap<string, string>[];
}

/**
 * A head that was copied from another file would merge two pipelines that have nothing to do with each other. Throws `Refusal`
 * if the file is more like another pipeline of the library, or has no phase of its origin.
 */
function refuseOtherPipeline(noted: NotedOrigin, request: UpgradeRequest): void {
  const { origin, text } = noted;
  const path = pipelinePath(request.name);
  const own = noted.versions.map((files) => files.get(path) ?? '');
  const most = Math.max(...own.map((version) => likeness(text, version)));
  const { repository, version } = packageName(request.packageFolder);
  const found = catalogue(request.packageFolder)
    .filter((one) => originPath(one.origin ?? '') !== originPath(origin))
    .map((one) => {
      const adapted = adaptedFiles(one, text, request).get(path) ?? '';
      return { name: one.name, like: likeness(text, adapted) };
    })
    .reduce((best, one) => (one.like > best.like ? one : best));
  if (found.like > Math.max(most, MOSTLY_ALIKE)) {
    throw new Refusal(
      `The first lines of ${path} say that it comes from ${origin}, but the file is the pipeline \`${found.name}\` of the library.`,
      `Write this line there instead: \`# From ${repository}/pipelines/${found.name}@v${version}\`, with the release that it was added from.`,
    );
  }
  const phases = phasesIn(text);
  const expected = own.flatMap(phasesIn);
  if (phases.length === 0 || phases.some((name) => expected.includes(name))) return;
  throw new Refusal(
    `The first lines of ${path} say that it comes from ${origin}, but the file has none of the phases of that pipeline (${phrase([...new Set(expected)])}).`,
    'Write the origin of this file there, `# From OWNER/REPO/FOLDER@REF`, or delete the line and copy newer files by hand.',
  );
}

/** Pipelines that have little in common may still share a few lines, such as `defaults`. */
const MOSTLY_ALIKE = 0.5;

const phasesIn = (text: string): readonly string[] => {
  const phases = at(parsedYaml(text), 'phases');
  return typeof phases === 'object' && phases !== null ? Object.keys(phases) : [];
};

/** Writes changed files. */
export function writeUpgrade(root: string, files: readonly UpgradedFile[]): void {
  for (const { path, before, text } of files) {
    if (text === before) continue;
    if (text === null) remove(root, path);
    else writeText(root, path, text);
  }
}

function remove(root: string, path: string): void {
  try {
    rmSync(join(root, path));
  } catch (error) {
    throw diskRefusal(error, `${path} cannot be removed`);
  }
}

/** The repository's version and the newest one, which for a library pipeline is in this release. */
async function versionsOf(
  source: RemoteFolder,
  { packageFolder, root, server, ref }: UpgradeRequest,
): Promise<Record<'base' | 'newest', LibraryPipeline> & { readonly isForeign: boolean }> {
  const { repository, version } = packageName(packageFolder);
  const [, shipped = null] = /^pipelines\/([\w-]+)$/.exec(source.path) ?? [];
  if (source.repository !== repository || shipped === null) {
    const newest = await fetchedPipeline({ ...source, ref }, server);
    return { base: await fetchedPipeline(source, server), newest, isForeign: true };
  }
  if (ref !== null) throw refOfLibrary(version);
  const newest = pipelineNamed(shipped, { packageFolder, root });
  const isNewest = source.ref === `v${version}`;
  const base = isNewest ? newest : await fetchedPipeline(source, server);
  return { base, newest, isForeign: false };
}

/** The files that `add` would write, with the agent, gate and label of the repository's own files, and the workflows that are here now. */
function adaptedFiles(
  pipeline: LibraryPipeline,
  local: string,
  { name: as, commands, packageFolder, root }: UpgradeRequest,
): ReadonlyMap<string, string> {
  const name = packageName(packageFolder);
  return adapt(pipeline, {
    as,
    filling: {
      commands,
      agent: agentIn(local),
      gate: gateIn(local),
      watched: watchedIn(root),
      schema: schemaAddress(name, 'pipeline.v1.schema.json'),
    },
    testSchema: schemaAddress(name, 'test.v1.schema.json'),
    withWorkflow: true,
    label: startLabelOf(textHere(root, workflowPath(as)) ?? ''),
    origin: pipeline.origin,
  });
}

function agentIn(text: string): AgentChoice {
  const [, use] = /\buse: ([\w-]+)/.exec(text) ?? [];
  const [first] = AGENT_CHOICES;
  const choice = AGENT_CHOICES.find((one) => one.use === use) ?? first;
  if (choice === undefined) throw new Error('the list of agents is empty');
  return choice;
}

/** Only a gate for risky changes has a condition. */
function gateIn(text: string): LibraryValues['gate'] {
  if (/^ {6}when: /m.test(text)) return 'risky';
  return /^ {6}by: comment\b/m.test(text) ? 'comment' : 'always';
}

const notThere = (name: string): Refusal =>
  new Refusal(
    `There is no ${pipelinePath(name)}.`,
    `Add it with \`phasegate add ${name}\`, or name a pipeline of .github/pipelines.`,
  );

/** The library's own name is a guess that a person has to confirm; a pipeline from a folder has no newer version. */
function withoutSource(
  name: string,
  { packageFolder }: Pick<UpgradeRequest, 'packageFolder'>,
): Refusal {
  const { repository, version } = packageName(packageFolder);
  const isOfLibrary = catalogue(packageFolder).some((one) => one.name === name);
  return new Refusal(
    `${pipelinePath(name)} does not note the version that it was added from, so it cannot be upgraded.`,
    isOfLibrary
      ? `If it comes from the library, write this as the first line of the file: \`# From ${repository}/pipelines/${name}@v${version}\`, with the release that it was added from.`
      : 'If it was added from a folder, copy the newer files by hand. If it comes from a repository, write `# From OWNER/REPO/FOLDER@REF` as the first line of the file.',
  );
}

const refOfLibrary = (version: string): Refusal =>
  new Refusal(
    'The library is upgraded to the version that this release of Phasegate ships.',
    `This is release ${version}. Install another one, or leave \`--to\` out.`,
  );
