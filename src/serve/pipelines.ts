import { chmodSync, constants, lstatSync, realpathSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { findConfig } from '../app/stored/config-file.ts';
import { InvalidPipeline, readParts, readPipelineFile } from '../app/stored/pipeline-file.ts';
import { usualPipelines } from '../app/stored/usual-pipelines.ts';
import type { Input } from '../core/pipeline/schema.gen.ts';
import type {
  InputField,
  LibrarySummary,
  PipelineSummary,
  PipelineText,
  SaveRequest,
  SaveResult,
} from '../core/view/serve-data.ts';
import { catalogue } from '../library/catalogue.ts';
import { packageFolder } from '../library/package.ts';
import { Refusal } from '../ports.ts';
import { codeOf, replaceFile } from '../system/disk.ts';
import { readRegularText } from '../system/read-regular.ts';

/** The pipelines of a repository by path; no other files are read or written, whatever is requested. */
function pipelineFiles(root: string): ReadonlyMap<string, string> {
  const configured = configuredIn(root).map((path) => join(root, path));
  const files = [...new Set([...usualPipelines(root), ...configured])].filter(isPlain);
  return new Map(files.sort().map((file) => [relative(root, file).split(sep).join('/'), file]));
}

function configuredIn(root: string): readonly string[] {
  try {
    return [...findConfig(root).config.pipelines.values()];
  } catch (error) {
    if (error instanceof InvalidPipeline) return [];
    throw error;
  }
}

const isPlain = (file: string): boolean =>
  lstatSync(file, { throwIfNoEntry: false })?.isFile() === true;

export function summaries(root: string): readonly PipelineSummary[] {
  return [...pipelineFiles(root)].map(([name, file]) => {
    const { pipeline, diagnostics } = readPipelineFile(file, root);
    if (pipeline === null) {
      const first = diagnostics.find(({ severity }) => severity === 'error');
      const fault = first === undefined ? 'invalid' : `line ${first.range.line}: ${first.message}`;
      return { name, title: name, description: null, inputs: [], fault };
    }
    const { file: written } = pipeline;
    const inputs = Object.entries(written.inputs ?? {}).map(([key, input]) => fieldOf(key, input));
    const description = written.description ?? null;
    return { name, title: written.name, description, inputs, fault: null };
  });
}

function fieldOf(name: string, input: Input): InputField {
  return {
    name,
    type: input.type ?? 'string',
    description: input.description ?? null,
    required: input.required === true && input.default === undefined,
    default: input.default ?? null,
    options: input.options ?? [],
  };
}

/** The pipeline for the builder. Throws `Refusal` if it does not exist. */
export async function pipelineText(root: string, name: string): Promise<PipelineText> {
  const file = knownFile(root, name);
  const text = readRegularText(file);
  return { name, text, files: readParts(root, name) };
}

/** Library pipelines that a phase can run, in addition to those of this repository. */
export const librarySummaries = (): readonly LibrarySummary[] =>
  catalogue(packageFolder()).map(({ name, description }) => ({ name, description }));

/** The texts of a library pipeline. Throws `Refusal` if it does not exist. */
export function libraryFiles(root: string, name: string): Readonly<Record<string, string>> {
  if (catalogue(packageFolder()).some((one) => one.name === name))
    return readParts(root, `library:${name}/pipeline.yml`);
  throw new Refusal(
    `The library has no pipeline \`${name}\`.`,
    '`phasegate add` lists the pipelines of the library.',
  );
}

/** New pipelines may be created only in the usual folders. */
const NEW_FILE_PATTERN = /^(?:\.github\/)?pipelines\/[a-z0-9][a-z0-9-]{0,63}\.ya?ml$/;

/** Replaces the whole file, if it has not changed since it was read. */
export async function save(root: string, name: string, request: SaveRequest): Promise<SaveResult> {
  const known = pipelineFiles(root).get(name);
  if (known === undefined) return create(root, name, request);
  const now = readRegularText(known);
  if (now !== request.before) return { type: 'conflict', now };
  const { mode } = lstatSync(known);
  replaceFile(known, request.text);
  chmodSync(known, mode & 0o777);
  return { type: 'saved' };
}

async function create(
  root: string,
  name: string,
  { text, before }: SaveRequest,
): Promise<SaveResult> {
  if (before !== null && NEW_FILE_PATTERN.test(name)) return { type: 'conflict', now: null };
  if (!NEW_FILE_PATTERN.test(name)) throw noPipeline(name);
  const file = join(root, name);
  refuseLinks(root, dirname(file));
  try {
    const flags = constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY | constants.O_NOFOLLOW;
    await using handle = await open(file, flags, 0o644);
    await handle.writeFile(text);
    await handle.sync();
    return { type: 'saved' };
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return { type: 'conflict', now: readRegularText(file) };
    throw error;
  }
}

function refuseLinks(root: string, folder: string): void {
  const isInside = realpathSync(folder).startsWith(`${realpathSync(root)}${sep}`);
  if (!isInside)
    throw new Refusal(`${folder} is outside of the repository.`, 'Choose another folder.');
}

export function knownFile(root: string, name: string): string {
  const file = pipelineFiles(root).get(name);
  if (file === undefined) throw noPipeline(name);
  return file;
}

const noPipeline = (name: string): Refusal =>
  new Refusal(
    `There is no pipeline \`${name}\` in this repository.`,
    'Pipelines are in .github/pipelines and pipelines.',
  );
