import { hash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { digestOf } from '../../core/lib/brands.ts';
import { canonical } from '../../core/lib/digest.ts';
import type { Diagnostic } from '../../core/pipeline/diagnostic.ts';
import type { ResolvedPipeline } from '../../core/pipeline/nested.ts';
import {
  type ParsedPipeline,
  type Pipeline,
  readChecked,
  readPipeline,
} from '../../core/pipeline/parse.ts';
import type { PromptFile } from '../../core/pipeline/prompts.ts';
import type { PinnedPipeline } from '../../core/run/event.ts';
import { libraryNames, packageFolder, WHOLE_PACKAGE } from '../../library/package.ts';
import { Refusal } from '../../ports.ts';
import { codeOf } from '../../system/disk.ts';
import { type EncodedText, encodedText, readRegular } from '../../system/read-regular.ts';

/** The text of each file that diagnostics may name, by its path there. */
export type SourceTexts = ReadonlyMap<string, string>;

/** The author's errors; nothing was started. */
export class InvalidPipeline extends Error {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: SourceTexts;
  constructor(diagnostics: readonly Diagnostic[], texts: SourceTexts) {
    super('the pipeline has errors');
    this.name = 'InvalidPipeline';
    this.diagnostics = diagnostics;
    this.texts = texts;
  }
}

export interface FileReading extends ParsedPipeline {
  readonly text: string;
  /** Paths are relative to the repository, or begin with `library:`. */
  readonly texts: SourceTexts;
}

/** Larger files are not read; `check` has a far lower limit. */
const MAX_BYTES = 16 * 1024 * 1024;

/** Reads and checks a pipeline file. `root` is the repository that must contain its prompt files. */
export function readPipelineFile(file: string, root: string): FileReading {
  // The later read reports a missing file.
  const read = readSourceText(file);
  return readAt(realOf(file), { root, ...read, part: partsIn(root) });
}

/** The same for a text in memory, as if the file contained it. */
export function readPipelineText(
  file: string,
  given: GivenText & { readonly root: string },
): FileReading {
  const { root, text, files } = given;
  const part = files === null ? partsIn(root) : partsAmong(files);
  return readAt(resolve(root, file), { root, text, part });
}

/** The same for a file that is not written yet, like those beside it in `texts`, by path. Other files are read from the disk. */
export function readPlannedPipeline(
  path: string,
  { root, texts }: { readonly root: string; readonly texts: ReadonlyMap<string, string> },
): FileReading {
  const part: ReadPart = (wanted) => {
    const text = texts.get(wanted);
    return text === undefined ? readPart(root, wanted) : { type: 'text', text };
  };
  return readAt(resolve(root, path), { root, text: texts.get(path) ?? '', part });
}

/** The pipeline of a file. Throws `InvalidPipeline`. */
export function validPipeline(file: string, root: string): Pipeline {
  const { pipeline, diagnostics, texts } = readPipelineFile(file, root);
  if (pipeline === null) throw new InvalidPipeline(diagnostics, texts);
  return pipeline;
}

export interface GivenText {
  readonly text: string;
  /** Texts of its prompts and nested pipelines by their paths in the repository; `null`: read from the disk. */
  readonly files: Readonly<Record<string, string>> | null;
}

/**
 * The texts of a pipeline, its prompts and its nested pipelines by path, valid or not. `path` is relative to the repository, or
 * `library:NAME/pipeline.yml`. Unreadable files are omitted.
 */
export function readParts(root: string, path: string): Readonly<Record<string, string>> {
  const parts: Record<string, string> = {};
  const read = (wanted: string): PromptFile => {
    const found = readPart(root, wanted);
    if (found.type === 'text') parts[wanted] = found.text;
    return found;
  };
  const own = read(path);
  if (own.type === 'text') readPipeline({ ...own, path }, read);
  return parts;
}

type ReadPart = (path: string) => PromptFile;

const partsIn =
  (root: string): ReadPart =>
  (path) =>
    readPart(root, path);

const partsAmong =
  (files: Readonly<Record<string, string>>): ReadPart =>
  (path) => {
    const text = Object.hasOwn(files, path) ? files[path] : undefined;
    return text === undefined ? { type: 'missing' } : { type: 'text', text };
  };

interface ReadAtOptions extends EncodedText {
  readonly root: string;
  readonly part: ReadPart;
}

function readAt(file: string, { root, part, ...source }: ReadAtOptions): FileReading {
  const { text } = source;
  const path = relative(root, file).split(sep).join('/');
  const texts = new Map([[path, text]]);
  const read: ReadPart = (wanted) => {
    const found = part(wanted);
    if (found.type === 'text') texts.set(wanted, found.text);
    return found;
  };
  return { ...readPipeline({ path, ...source }, read), text, texts };
}

/** The text that the journal pins: the pipeline with all of its files. */
export function pin(pipeline: Pipeline): PinnedPipeline {
  const files = Object.fromEntries(textsByPath(pipeline));
  const { name, path: file, text } = pipeline;
  return { name, file, text, files, digest: digestOf(hash('sha256', canonical({ text, files }))) };
}

/** Texts of prompts, nested pipelines and their prompts, by path. */
export function textsByPath({ prompts, nested }: Pick<ResolvedPipeline, 'prompts' | 'nested'>) {
  const files = new Map<string, string>();
  for (const { path, text } of prompts.values()) files.set(path, text);
  for (const inner of nested.values()) {
    files.set(inner.path, inner.text);
    for (const [path, text] of textsByPath(inner)) files.set(path, text);
  }
  return files;
}

/** The pinned pipeline, without reading the disk. */
export function unpin(pinned: PinnedPipeline): ResolvedPipeline {
  const { file: path, text, files } = pinned;
  const readPinned = partsAmong(files);
  const pipeline = readChecked({ path, text }, readPinned);
  if (pipeline !== null) return pipeline;
  const texts = new Map([...Object.entries(files), [path, text]]);
  throw new InvalidPipeline(readPipeline({ path, text }, readPinned).diagnostics, texts);
}

function readSourceText(file: string): EncodedText {
  try {
    return encodedText(readRegular(file, { most: MAX_BYTES }));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EISDIR')
      throw new Refusal(`${file} is a folder.`, 'Name a pipeline file in this folder.');
    if (code === 'EOVERFLOW')
      throw new Refusal(`${file} is too large for a pipeline.`, 'Name another file.');
    if (code === 'EFTYPE')
      throw new Refusal(`${file} is not a regular file.`, 'Name a pipeline file.');
    const why = code === 'ENOENT' ? 'does not exist' : `cannot be read (${code})`;
    throw new Refusal(
      `The pipeline file ${file} ${why}.`,
      'Check the path. `phasegate check` without a path finds pipelines.',
    );
  }
}

/** A file of the repository or the library. Links may not lead outside. */
function readPart(root: string, path: string): PromptFile {
  const [, inLibrary] = /^library:(.*)$/s.exec(path) ?? [];
  if (inLibrary === undefined) return readInside(root, path);
  const known = libraryNames(packageFolder());
  if (known === null) return { type: 'uninstalled', remedy: WHOLE_PACKAGE };
  const found = readInside(join(packageFolder(), 'pipelines'), inLibrary);
  return found.type === 'missing' ? { ...found, known } : found;
}

function readInside(root: string, path: string): PromptFile {
  const file = resolve(root, path);
  if (!isInside(root, file)) return { type: 'outside' };
  try {
    const real = realpathSync(file);
    if (!isInside(realpathSync(root), real)) return { type: 'outside' };
    return { type: 'text', ...encodedText(readRegular(real, { most: MAX_BYTES })) };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EOVERFLOW') return { type: 'unreadable', message: 'it is too large' };
    if (code === 'EFTYPE') return { type: 'unreadable', message: 'it is not a regular file' };
    return code === 'ENOENT' ? { type: 'missing' } : { type: 'unreadable', message: `${code}` };
  }
}

function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

function realOf(file: string): string {
  return realpathSync(resolve(file));
}
