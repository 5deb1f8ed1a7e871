import { LineCounter } from 'yaml';
import type { Json } from '../lib/json.ts';
import { check } from './check.ts';
import { CODES } from './codes.ts';
import type { Diagnostic, Range } from './diagnostic.ts';
import { readDocument } from './document.ts';
import { type Finding, type Path, quoted, valueAt, type Where } from './finding.ts';
import { graphOf } from './graph.ts';
import { type Locate, rangeOf } from './locate.ts';
import { type Prompt, type PromptFile, readPrompts } from './prompts.ts';
import { prune } from './prune.ts';
import type { PipelineFile } from './schema.gen.ts';
import { misfits } from './shape.ts';
import { templatesOf } from './templates.ts';
import { validate } from './validate.gen.js';

/** A pipeline file without mistakes. */
export interface Pipeline {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly name: string;
  readonly file: PipelineFile;
  /** By the path as the pipeline file has it. */
  readonly prompts: ReadonlyMap<string, Prompt>;
  readonly locate: (path: Path, at: 'key' | 'value') => Range;
}

export interface Source {
  /** Relative to the repository, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

export interface Reading {
  /** `null` if there is an error among the diagnostics. */
  readonly pipeline: Pipeline | null;
  /** All of them, in the order of the file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a pipeline file and checks it; `readPrompt` gets paths relative to the repository. */
export function readPipeline(source: Source, readPrompt: (path: string) => PromptFile): Reading {
  const text = source.text.replace(/^\uFEFF/, '');
  const { value, findings, locate } = readDocument(text);
  const judged = judge({ path: source.path, text }, value, readPrompt);
  const place = placer(source.path, locate);
  const diagnostics = inOrder([...findings, ...judged.findings].map(place));
  const isSound = !diagnostics.some(({ severity }) => severity === 'error');
  if (!isSound || judged.file === null) return { pipeline: null, diagnostics };
  const { file, prompts } = judged;
  const pipeline: Pipeline = {
    path: source.path,
    text,
    name: file.name,
    file,
    prompts,
    locate: (path, at) => locate[at](path),
  };
  return { pipeline, diagnostics };
}

/**
 * A pipeline that passed its checks when a run pinned it: only its shape is looked at again. `null` if the text is no
 * pipeline any more.
 */
export function readChecked(
  source: Source,
  readPrompt: (path: string) => PromptFile,
): Pick<Pipeline, 'path' | 'file' | 'prompts'> | null {
  const { path, text } = source;
  const { value: file } = readDocument(text);
  if (file === undefined || !validate(file)) return null;
  const { texts: prompts, findings } = readPrompts({ path, file }, readPrompt);
  return findings.length === 0 ? { path, file, prompts } : null;
}

interface Judged {
  readonly file: PipelineFile | null;
  readonly prompts: ReadonlyMap<string, Prompt>;
  readonly findings: readonly Finding[];
}

function judge(
  { path }: Source,
  value: Json | undefined,
  readPrompt: (path: string) => PromptFile,
): Judged {
  const nothing = { file: null, prompts: new Map() };
  if (value === undefined) return { ...nothing, findings: [] };
  const refusal = noMap(value) ?? newer(value);
  if (refusal !== null) return { ...nothing, findings: [refusal] };
  const shape = misfits(value);
  const shapeFindings = shape.map(({ finding }) => finding);
  const file = prune(value, shape);
  if (file === null) return { ...nothing, findings: shapeFindings };
  const { texts: prompts, findings } = readPrompts({ path, file }, readPrompt);
  const templates = templatesOf(file, prompts);
  const found = check({ path, file, written: value, graph: graphOf(value), prompts, templates });
  return { file, prompts, findings: [...shapeFindings, ...findings, ...found] };
}

function noMap(value: Json): Finding | null {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return null;
  const message = value === null ? 'the file is empty' : 'the file is no map';
  const hint = 'Begin it with `version: 1`, a `name` and `phases`.';
  return { code: 'PG107', message, hint, where: valueAt() };
}

/** What a newer format means is not known, so nothing else is said about such a file. */
export function newer(file: Json): Finding | null {
  const version =
    typeof file === 'object' && file !== null && 'version' in file ? file.version : undefined;
  if (typeof version !== 'number' || !Number.isInteger(version) || version <= 1) return null;
  return {
    code: 'PG109',
    message: `the file is of version ${quoted(String(version))}, which a newer Phasegate than this one reads`,
    hint: 'This release reads version 1: install a newer one, or write the file for version 1.',
    where: valueAt('version'),
  };
}

/** Turns findings into diagnostics of this file, or of the prompt file that they stand in. */
export function placer(path: string, locate: Locate): (finding: Finding) => Diagnostic {
  return ({ code, message, hint, where }) => ({
    code,
    severity: CODES[code].severity,
    message,
    hint,
    file: where.type === 'prompt' ? where.file : path,
    range: rangeIn(locate, where),
  });
}

function rangeIn(locate: Locate, where: Where): Range {
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
      return rangeOf(linesOf(where.text), offset, offset + length);
    }
  }
}

function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const match of text.matchAll(/\n/g)) lines.addNewLine(match.index + 1);
  return lines;
}

/** By file and place; a mistake of a prompt file that several phases use is told once. */
export function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const unique = new Map(diagnostics.map((one) => [JSON.stringify(one), one]));
  return [...unique.values()].sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.range.line - b.range.line ||
      a.range.column - b.range.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
