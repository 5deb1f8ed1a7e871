import { ExpressionFault } from '../expression/expression.ts';
import { phaseId } from '../lib/brands.ts';
import type { Json } from '../lib/json.ts';
import { suggest } from '../lib/nearest.ts';
import { legId, MAX_PLACES } from '../plan/legs.ts';
import { staticLegs } from '../plan/matrix.ts';
import type { Diagnostic, SourceRange } from './diagnostic.ts';
import { type Finding, quoted, valueAt } from './finding.ts';
import { type LoadedPrompt, type PromptFile, relativeToPipeline } from './prompts.ts';
import type { Phase, PipelineFile } from './schema.gen.ts';

/** A pipeline with its prompts and nested pipelines. */
export interface ResolvedPipeline {
  /** Relative to the repository, with forward slashes; `library:NAME/pipeline.yml` for a pipeline of the library. */
  readonly path: string;
  readonly text: string;
  readonly file: PipelineFile;
  /** By the path in the pipeline file. */
  readonly prompts: ReadonlyMap<string, LoadedPrompt>;
  /** By the value of `pipeline` in the file. */
  readonly nested: ReadonlyMap<string, ResolvedPipeline>;
  /** Levels of pipelines, including this one. */
  readonly levels: number;
  /** Number of phases, including those of each use of a nested pipeline and two for each of these. */
  readonly size: number;
}

/** Reads a text file by its path, relative to the repository or in the library. */
export type ReadFile = (path: string) => PromptFile;

/** The result of reading a nested pipeline. */
export interface InnerPipeline {
  readonly pipeline: ResolvedPipeline | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface NestingContext {
  readonly path: string;
  readonly file: PipelineFile;
  /** The outer pipelines, outermost first. */
  readonly around: readonly string[];
  readonly readFile: ReadFile;
  /** Reads the pipeline at a path, nested in this one. */
  readonly readInner: (source: {
    readonly path: string;
    readonly text: string;
    readonly isUtf8?: false;
  }) => InnerPipeline;
  readonly rangeOf: (phase: string) => SourceRange;
}

export interface NestedPipelines {
  readonly nested: ReadonlyMap<string, ResolvedPipeline>;
  readonly findings: readonly Finding[];
  /** Of the nested pipelines. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Most levels of nested pipelines, without the outermost. */
const MAX_LEVELS = 5;
/** For a pipeline with nested ones, including two for each of these. */
const MAX_PHASES = 10_000;

/** Reads each nested pipeline of the file once. */
export function readNested(nesting: NestingContext): NestedPipelines {
  const nested = new Map<string, ResolvedPipeline>();
  const findings: Finding[] = [];
  const diagnostics: Diagnostic[] = [];
  const answers = new Map<string, NestedReading>();
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

type NestedReading =
  | { readonly type: 'refused'; readonly finding: Omit<Finding, 'where'> }
  | { readonly type: 'read'; readonly inner: InnerPipeline };

const nestedRefused = (finding: Omit<Finding, 'where'>): NestedReading => ({
  type: 'refused',
  finding,
});

function answerOf(
  { path: outer, around, readFile, readInner }: NestingContext,
  written: string,
): NestedReading {
  const path = pathOf(outer, written);
  if (path === null) return nestedRefused(outside(written));
  const chain = [...around, outer];
  const begin = chain.indexOf(path);
  if (begin !== -1) return nestedRefused(circle([...chain.slice(begin), path]));
  if (chain.length > MAX_LEVELS) return nestedRefused(tooDeep([...chain, path]));
  const found = readFile(path);
  if (found.type !== 'text') return nestedRefused(pipelineUnreadable(written, path, found));
  const { text, isUtf8 } = found;
  const inner = readInner({ path, text, ...(isUtf8 === false ? { isUtf8 } : {}) });
  const levels = inner.pipeline?.levels ?? 0;
  return chain.length + levels - 1 > MAX_LEVELS
    ? nestedRefused(tooDeep([...chain, path]))
    : { type: 'read', inner };
}

const LIBRARY = /^library:([a-z][a-z0-9-]*)$/;

/** The path of a nested pipeline; `null`: outside of the repository. */
function pathOf(outer: string, written: string): string | null {
  const [, name] = LIBRARY.exec(written) ?? [];
  if (name !== undefined) return `library:${name}/pipeline.yml`;
  return written.startsWith('library:') ? null : relativeToPipeline(outer, written);
}

function usedHere(
  { path, rangeOf }: NestingContext,
  phase: string,
  inner: InnerPipeline,
): readonly Diagnostic[] {
  const here = { phase, file: path, range: rangeOf(phase) };
  return inner.diagnostics.map((one) => ({ ...one, usedBy: [...one.usedBy, here] }));
}

/** The nested pipeline of a phase; `null`: none, or unknown because of errors. */
export function innerOf(
  { nested }: Pick<ResolvedPipeline, 'nested'>,
  phase: Phase,
): ResolvedPipeline | null {
  return 'pipeline' in phase ? (nested.get(phase.pipeline) ?? null) : null;
}

/** The number of levels and phases of a pipeline, including nested ones. */
export function extentOf(
  file: PipelineFile,
  nested: ReadonlyMap<string, ResolvedPipeline>,
): Pick<ResolvedPipeline, 'levels' | 'size'> {
  let levels = 1;
  let size = 0;
  for (const phase of Object.values(file.phases)) {
    const inner = innerOf({ nested }, phase);
    levels = Math.max(levels, 1 + (inner?.levels ?? 0));
    size += inner === null ? 1 : sizeOfUses(phase, inner.size + 2);
  }
  return { levels, size };
}

/** Each leg is a use of its own, and two more phases belong to all legs. */
function sizeOfUses(phase: Phase, size: number): number {
  const legs = legCountOf(phase);
  return legs === null ? size : legs * size + 2;
}

/**
 * Number of legs of a pipeline phase, or of the places for them if its matrix has an expression; `null`: it has no matrix, or an
 * invalid one, which has a finding of its own.
 */
function legCountOf(phase: Phase): number | null {
  if (!('strategy' in phase) || phase.strategy === undefined) return null;
  try {
    return staticLegs(phase.strategy.matrix as Json)?.length ?? MAX_PLACES;
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    return null;
  }
}

/** The names under which the phases of a nested pipeline stand in a run: that of the phase, or those of its legs. */
export function usesOf(name: string, phase: Phase): readonly string[] {
  const legs = legCountOf(phase);
  return legs === null
    ? [name]
    : Array.from({ length: legs }, (_, number) => legId(phaseId(name), number));
}

/** The names of its phases in a run, including those of nested pipelines. */
export function phaseNames({
  file,
  nested,
}: Pick<ResolvedPipeline, 'file' | 'nested'>): readonly string[] {
  return Object.entries(file.phases).flatMap(([name, phase]) => {
    const inner = innerOf({ nested }, phase);
    if (inner === null) return [name];
    const names = phaseNames(inner);
    const uses = usesOf(name, phase);
    const inside = uses.flatMap((use) => [
      ...names.map((one) => `${use}/${one}`),
      ...(use === name ? [] : [use]),
    ]);
    return [...inside, name];
  });
}

function tooMany(
  file: PipelineFile,
  nested: ReadonlyMap<string, ResolvedPipeline>,
): readonly Finding[] {
  if (extentOf(file, nested).size <= MAX_PHASES) return [];
  return [
    {
      code: 'PG311',
      message: `the pipeline has more than ${MAX_PHASES} phases, including each use of the pipelines that it runs`,
      hint: `Split the pipeline, or run fewer pipelines or fewer legs in one run. A matrix with an expression counts as ${MAX_PLACES} legs.`,
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
    message: `pipelines nested more than ${MAX_LEVELS} levels deep: ${paths.map(quoted).join(' → ')}`,
    hint: 'Move the phases of one of these pipelines into the file that runs it.',
  };
}

function pipelineUnreadable(
  written: string,
  path: string,
  found: Exclude<PromptFile, { readonly type: 'text' }>,
): Omit<Finding, 'where'> {
  if (found.type === 'outside') return outside(written);
  if (found.type === 'uninstalled') {
    return {
      code: 'PG113',
      message: `${quoted(written)} cannot be read: the library is not installed with this program`,
      hint: found.remedy,
    };
  }
  const isLibrary = written.startsWith('library:');
  const [, name = ''] = LIBRARY.exec(written) ?? [];
  if (found.type === 'missing' && isLibrary) {
    return {
      code: 'PG113',
      message: `the library has no pipeline ${quoted(name)}`,
      hint: suggest(name, found.known ?? []) ?? '`phasegate add` lists the library.',
    };
  }
  return found.type === 'missing'
    ? {
        code: 'PG113',
        message: `the pipeline file ${quoted(written)} does not exist`,
        hint: /\.ya?ml$/.test(written)
          ? `Create ${quoted(path)}. The path is relative to the pipeline file.`
          : `Write the path of a file, such as ${quoted(`./${written.replace(/^\.\//, '')}.yml`)}, or ${quoted(`library:${written.replace(/^.*\//, '')}`)} for a pipeline of the library.`,
      }
    : {
        code: 'PG113',
        message: `the pipeline file ${quoted(written)} cannot be read: ${found.message}`,
        hint: 'A pipeline file must be a text file.',
      };
}
