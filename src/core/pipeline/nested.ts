import type { Diagnostic, Range } from './diagnostic.ts';
import { type Finding, quoted, valueAt } from './finding.ts';
import { beside, type Prompt, type PromptFile } from './prompts.ts';
import type { PipelineFile } from './schema.gen.ts';

/** A pipeline as it can be run: its file, its prompts, and the pipelines that its phases run. */
export interface Runnable {
  /** Relative to the repository, with forward slashes; `library:NAME/pipeline.yml` for one that this release ships. */
  readonly path: string;
  readonly text: string;
  readonly file: PipelineFile;
  /** By the path as the pipeline file has it. */
  readonly prompts: ReadonlyMap<string, Prompt>;
  /** By the value of `pipeline` as the file has it. */
  readonly nested: ReadonlyMap<string, Runnable>;
  /** Of pipelines, itself included. */
  readonly levels: number;
  /** Phases, with those of the pipelines that it runs and two for each of these. */
  readonly size: number;
}

/** Reads a text file by its path, relative to the repository or in the library. */
export type ReadFile = (path: string) => PromptFile;

/** What came of reading a pipeline that a phase runs. */
export interface Inner {
  readonly pipeline: Runnable | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface Nesting {
  readonly path: string;
  readonly file: PipelineFile;
  /** The pipelines around this one, outermost first. */
  readonly around: readonly string[];
  readonly readFile: ReadFile;
  /** Reads what a path holds, within this pipeline. */
  readonly readInner: (source: { readonly path: string; readonly text: string }) => Inner;
  readonly rangeOf: (phase: string) => Range;
}

export interface Nests {
  readonly nested: ReadonlyMap<string, Runnable>;
  readonly findings: readonly Finding[];
  /** Of the pipelines inside. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Pipelines within pipelines, the outermost not counted. */
const MOST_LEVELS = 5;
/** Of a pipeline that others are part of: two for each use of another pipeline. */
const MOST_PHASES = 10_000;

/** Reads each pipeline that a phase of the file runs once. */
export function readNested(nesting: Nesting): Nests {
  const nested = new Map<string, Runnable>();
  const findings: Finding[] = [];
  const diagnostics: Diagnostic[] = [];
  const answers = new Map<string, Answer>();
  for (const [name, phase] of Object.entries(nesting.file.phases)) {
    if (!('pipeline' in phase)) continue;
    const { pipeline: written } = phase;
    const known = answers.get(written);
    const answer = known ?? answerOf(nesting, written);
    answers.set(written, answer);
    if (answer.type === 'refused') {
      findings.push({ ...answer.finding, where: valueAt('phases', name, 'pipeline') });
      continue;
    }
    if (answer.inner.pipeline !== null) nested.set(written, answer.inner.pipeline);
    if (known === undefined) diagnostics.push(...usedHere(nesting, name, answer.inner));
  }
  const many = findings.length === 0 && nested.size > 0 ? tooMany(nesting.file, nested) : [];
  return { nested, findings: [...findings, ...many], diagnostics };
}

type Answer =
  | { readonly type: 'refused'; readonly finding: Omit<Finding, 'where'> }
  | { readonly type: 'read'; readonly inner: Inner };

const refused = (finding: Omit<Finding, 'where'>): Answer => ({ type: 'refused', finding });

function answerOf({ path: outer, around, readFile, readInner }: Nesting, written: string): Answer {
  const path = pathOf(outer, written);
  if (path === null) return refused(outside(written));
  const chain = [...around, outer];
  const begin = chain.indexOf(path);
  if (begin !== -1) return refused(circle([...chain.slice(begin), path]));
  if (chain.length > MOST_LEVELS) return refused(tooDeep([...chain, path]));
  const found = readFile(path);
  if (found.type !== 'text') return refused(unreadable(written, path, found));
  const inner = readInner({ path, text: found.text });
  const levels = inner.pipeline?.levels ?? 0;
  return chain.length + levels - 1 > MOST_LEVELS
    ? refused(tooDeep([...chain, path]))
    : { type: 'read', inner };
}

const LIBRARY = /^library:([a-z][a-z0-9-]*)$/;

/** Where a pipeline that a file names is; `null` if that is outside the repository. */
function pathOf(outer: string, written: string): string | null {
  const [, name] = LIBRARY.exec(written) ?? [];
  if (name !== undefined) return `library:${name}/pipeline.yml`;
  return written.startsWith('library:') ? null : beside(outer, written);
}

function usedHere({ path, rangeOf }: Nesting, phase: string, inner: Inner): readonly Diagnostic[] {
  const here = { phase, file: path, range: rangeOf(phase) };
  return inner.diagnostics.map((one) => ({ ...one, usedBy: [...one.usedBy, here] }));
}

/** How deep and how large a pipeline is with all that it runs. */
export function extentOf(
  file: PipelineFile,
  nested: ReadonlyMap<string, Runnable>,
): Pick<Runnable, 'levels' | 'size'> {
  let levels = 1;
  let size = 0;
  for (const phase of Object.values(file.phases)) {
    const inner = 'pipeline' in phase ? nested.get(phase.pipeline) : undefined;
    levels = Math.max(levels, 1 + (inner?.levels ?? 0));
    size += inner === undefined ? 1 : inner.size + 2;
  }
  return { levels, size };
}

/** The names of its phases in a run, those of the pipelines that it runs included. */
export function phaseNames({ file, nested }: Pick<Runnable, 'file' | 'nested'>): readonly string[] {
  return Object.entries(file.phases).flatMap(([name, phase]) => {
    const inner = 'pipeline' in phase ? nested.get(phase.pipeline) : undefined;
    return [...(inner === undefined ? [] : phaseNames(inner).map((one) => `${name}/${one}`)), name];
  });
}

function tooMany(file: PipelineFile, nested: ReadonlyMap<string, Runnable>): readonly Finding[] {
  if (extentOf(file, nested).size <= MOST_PHASES) return [];
  return [
    {
      code: 'PG311',
      message: `the pipeline has more than ${MOST_PHASES} phases, including the pipelines that it runs`,
      hint: 'Split the pipeline, or run fewer pipelines in one run.',
      where: valueAt('phases'),
    },
  ];
}

function outside(written: string): Omit<Finding, 'where'> {
  const isLibrary = written.startsWith('library:');
  return {
    code: 'PG111',
    message: isLibrary
      ? `${quoted(written)} is not a valid name in the library`
      : `the pipeline file ${quoted(written)} is outside the repository`,
    hint: isLibrary
      ? '`phasegate add` lists the library; write `library:NAME`.'
      : 'Move the file into the repository. The path is relative to the pipeline file.',
  };
}

function circle(paths: readonly string[]): Omit<Finding, 'where'> {
  return {
    code: 'PG310',
    message: `these pipelines form a cycle: ${paths.map(quoted).join(' → ')}`,
    hint: 'Remove one of these pipelines. To repeat work, use `rework`.',
  };
}

function tooDeep(paths: readonly string[]): Omit<Finding, 'where'> {
  return {
    code: 'PG311',
    message: `pipelines nested more than ${MOST_LEVELS} levels deep: ${paths.map(quoted).join(' → ')}`,
    hint: 'Move the phases of one of these pipelines into the file that runs it.',
  };
}

function unreadable(
  written: string,
  path: string,
  found: Exclude<PromptFile, { readonly type: 'text' }>,
): Omit<Finding, 'where'> {
  if (found.type === 'outside') return outside(written);
  const isLibrary = written.startsWith('library:');
  const [, name = ''] = LIBRARY.exec(written) ?? [];
  if (found.type === 'missing' && isLibrary) {
    return {
      code: 'PG113',
      message: `the library has no pipeline ${quoted(name)}`,
      hint: '`phasegate add` lists the library.',
    };
  }
  return found.type === 'missing'
    ? {
        code: 'PG113',
        message: `the pipeline file ${quoted(written)} does not exist`,
        hint: `Create ${quoted(path)}. The path is relative to the pipeline file.`,
      }
    : {
        code: 'PG113',
        message: `the pipeline file ${quoted(written)} cannot be read: ${found.message}`,
        hint: 'A prompt file must be a text file.',
      };
}
