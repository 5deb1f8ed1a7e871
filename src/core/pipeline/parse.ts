import { LineCounter } from 'yaml';
import { compare } from '../lib/compare.ts';
import { isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import { check } from './check.ts';
import { CODES, type Code } from './codes.ts';
import type { Diagnostic, SourceRange } from './diagnostic.ts';
import { readDocument } from './document.ts';
import { type Finding, type FindingLocation, type KeyPath, quoted, valueAt } from './finding.ts';
import { graphOf } from './graph.ts';
import { type Locator, rangeOf } from './locate.ts';
import { extentOf, type ReadFile, type ResolvedPipeline, readNested } from './nested.ts';
import { notAPipeline } from './not-a-pipeline.ts';
import { type LoadedPrompt, readPrompts } from './prompts.ts';
import { prune } from './prune.ts';
import type { PipelineFile } from './schema.gen.ts';
import { misfits } from './shape.ts';
import { templatesOf } from './templates.ts';
import { validate } from './validate.gen.js';

/** A pipeline file without errors. */
export interface Pipeline extends ResolvedPipeline {
  readonly name: string;
  readonly locate: (path: KeyPath, at: 'key' | 'value') => SourceRange;
}

export interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Only given for bytes of another encoding, as of `PromptFile`. */
  readonly isUtf8?: false;
}

export interface ParsedPipeline {
  /** `null`: there is an error among the diagnostics. */
  readonly pipeline: Pipeline | null;
  /** All diagnostics, in file order. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads and checks a pipeline file and its nested pipelines. `readFile` gets paths relative to the repository, or in the library
 * (`library:NAME/…`).
 */
export function readPipeline(source: SourceFile, readFile: ReadFile): ParsedPipeline {
  return readWithin(source, { readFile, around: [], known: new Map() });
}

interface ReadingContext {
  readonly readFile: ReadFile;
  /** The outer pipelines, outermost first. */
  readonly around: readonly string[];
  /** Pipelines that were already read, by path. */
  readonly known: Map<string, ParsedPipeline>;
}

/** Rules about gates and deliveries: for a nested pipeline the outer file decides. */
const OF_THE_WHOLE: readonly Code[] = ['PG601', 'PG602'];

function readWithin(source: SourceFile, surroundings: ReadingContext): ParsedPipeline {
  const text = source.text.replace(/^\uFEFF/, '');
  const { value, findings, locate } = readDocument(text, source.isUtf8);
  const judged = validateFile({ path: source.path, text }, value, { ...surroundings, locate });
  const place = placer(source.path, locate);
  const isInside = surroundings.around.length > 0;
  const own = [...findings, ...judged.findings].filter(
    ({ code }) => !isInside || !OF_THE_WHOLE.includes(code),
  );
  const diagnostics = inOrder(own.map(place), judged.diagnostics);
  const isSound = !diagnostics.some(({ severity }) => severity === 'error');
  if (!isSound || judged.file === null) return { pipeline: null, diagnostics };
  const { file, prompts, nested } = judged;
  const pipeline: Pipeline = {
    path: source.path,
    text,
    name: file.name,
    file,
    prompts,
    nested,
    ...extentOf(file, nested),
    locate: (path, at) => locate[at](path),
  };
  return { pipeline, diagnostics };
}

/** A pinned pipeline, which passed its checks when the run began: only its shape is checked again. `null`: no longer valid. */
export function readChecked(source: SourceFile, readFile: ReadFile): ResolvedPipeline | null {
  return readCheckedWithin(source, readFile, []);
}

function readCheckedWithin(
  { path, text }: SourceFile,
  readFile: ReadFile,
  around: readonly string[],
): ResolvedPipeline | null {
  const { value: file, locate } = readDocument(text);
  if (file === undefined || !validate(file)) return null;
  const { texts: prompts, findings } = readPrompts({ path, file }, readFile);
  const within = [...around, path];
  let isWhole = findings.length === 0;
  const inside = readNested({
    path,
    file,
    around,
    readFile,
    readInner: (source) => {
      const pipeline = readCheckedWithin(source, readFile, within);
      isWhole &&= pipeline !== null;
      return { pipeline, diagnostics: [] };
    },
    rangeOf: (phase) => locate.value(['phases', phase, 'pipeline']),
  });
  isWhole &&= inside.findings.length === 0;
  if (!isWhole) return null;
  const { nested } = inside;
  return { path, text, file, prompts, nested, ...extentOf(file, nested) };
}

interface ValidatedFile {
  readonly file: PipelineFile | null;
  readonly prompts: ReadonlyMap<string, LoadedPrompt>;
  readonly nested: ReadonlyMap<string, ResolvedPipeline>;
  readonly findings: readonly Finding[];
  /** Of the nested pipelines. */
  readonly diagnostics: readonly Diagnostic[];
}

function validateFile(
  { path }: SourceFile,
  value: Json | undefined,
  surroundings: ReadingContext & { readonly locate: Locator },
): ValidatedFile {
  const nothing = { file: null, prompts: new Map(), nested: new Map(), diagnostics: [] };
  if (value === undefined) return { ...nothing, findings: [] };
  const refusal =
    notAPipeline(value) ??
    unreadable(value, 'Begin the file with `version: 1`, a `name` and `phases`.');
  if (refusal !== null) return { ...nothing, findings: [refusal] };
  const shape = misfits(value);
  const shapeFindings = shape.map(({ finding }) => finding);
  const file = prune(value, shape);
  if (file === null) return { ...nothing, findings: shapeFindings };
  const { texts: prompts, findings } = readPrompts({ path, file }, surroundings.readFile);
  const inside = nestsOf({ path, file }, surroundings);
  const { nested, diagnostics } = inside;
  const templates = templatesOf(file, prompts);
  const graph = graphOf(value);
  const found = check({ path, file, written: value, graph, prompts, nested, templates });
  const all = [...shapeFindings, ...findings, ...inside.findings, ...found];
  return { file, prompts, nested, findings: all, diagnostics };
}

function nestsOf(
  { path, file }: Pick<ResolvedPipeline, 'path' | 'file'>,
  { readFile, around, known, locate }: ReadingContext & { readonly locate: Locator },
) {
  const readInner = (source: SourceFile): ParsedPipeline => {
    const reading =
      known.get(source.path) ?? readWithin(source, { readFile, around: [...around, path], known });
    known.set(source.path, reading);
    return reading;
  };
  const rangeOf = (phase: string): SourceRange => locate.value(['phases', phase, 'pipeline']);
  return readNested({ path, file, around, readFile, readInner, rangeOf });
}

/** A value of which nothing else is checked. `hint`: how such a file begins. */
export function unreadable(value: Json, hint: string): Finding | null {
  if (isJsonObject(value)) return newer(value);
  const message = value === null ? 'the file is empty' : 'the file is not a mapping';
  return { code: 'PG107', message, hint, where: valueAt() };
}

/** A newer format is unknown, so no other error is reported for such a file. */
function newer({ version }: JsonObject): Finding | null {
  if (typeof version !== 'number' || !Number.isInteger(version) || version <= 1) return null;
  return {
    code: 'PG109',
    message: `the file has version ${quoted(String(version))}, which needs a newer Phasegate`,
    hint: 'This release reads version 1. Install a newer release, or write the file for version 1.',
    where: valueAt('version'),
  };
}

/** Converts findings into diagnostics of this file or of the prompt file. */
export function placer(path: string, locate: Locator): (finding: Finding) => Diagnostic {
  return ({ code, message, hint, where }) => ({
    code,
    severity: CODES[code].severity,
    message,
    hint,
    file: where.type === 'prompt' ? where.file : path,
    range: rangeIn(locate, where),
    usedBy: [],
  });
}

function rangeIn(locate: Locator, where: FindingLocation): SourceRange {
  switch (where.type) {
    case 'key':
    case 'value':
      return locate[where.type](where.path);
    case 'part':
      return locate.part(where.path, where.text, where.span);
    case 'source':
      return locate.source(where.span);
    case 'prompt': {
      const { offset, length } = where.span;
      return rangeOf(lineCounterFor(where.text), offset, offset + length);
    }
  }
}

function lineCounterFor(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const match of text.matchAll(/\n/g)) lines.addNewLine(match.index + 1);
  return lines;
}

/** Sorted by file and position; an error in a prompt file that several phases use is reported once. */
export function inOrder(
  own: readonly Diagnostic[],
  inside: readonly Diagnostic[] = [],
): readonly Diagnostic[] {
  const unique = new Map([...own, ...inside].map((one) => [JSON.stringify(one), one]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.range.line - b.range.line ||
      a.range.column - b.range.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}
