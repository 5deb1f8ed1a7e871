import { isJsonObject, type Json } from '../lib/json.ts';
import type { Finding } from './finding.ts';
import type { NeedsGraph } from './graph.ts';
import type { ResolvedPipeline } from './nested.ts';
import type { LoadedPrompt } from './prompts.ts';
import type { Agent, AgentPhase, Phase, PipelineFile, RunPhase, Strategy } from './schema.gen.ts';
import type { Template } from './templates.ts';

/** The input of the rules: all parts of the file that have the right shape. */
export interface Subject {
  readonly path: string;
  readonly file: PipelineFile;
  /** The whole file, including parts of a wrong shape. */
  readonly written: Json;
  readonly graph: NeedsGraph;
  readonly prompts: ReadonlyMap<string, LoadedPrompt>;
  /** The nested pipelines by the value of `pipeline`; invalid ones are missing. */
  readonly nested: ReadonlyMap<string, ResolvedPipeline>;
  /** Every text of the file that may contain expressions. */
  readonly templates: readonly Template[];
}

/** One rule: yields its errors in file order. */
export type Rule = (subject: Subject) => Iterable<Finding>;

export const phasesOf = ({ file }: Subject): [string, Phase][] => Object.entries(file.phases);

export const isWork = (phase: Phase): phase is AgentPhase | RunPhase =>
  'prompt' in phase || 'run' in phase;

/** The strategy of a phase; `null`: it has no matrix. */
export const strategyOf = (phase: Phase): Strategy | null =>
  'strategy' in phase ? (phase.strategy ?? null) : null;

export function get<T>(map: { readonly [key: string]: T } | undefined, key: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

/** Reads of names that the file does not declare at its top. */
export function* undeclared(subject: Subject, context: 'inputs' | 'env') {
  const known = keysAt(subject, context);
  for (const { path, where } of subject.templates.flatMap(({ reads }) => reads)) {
    const [first, name] = path;
    if (first !== context || name === undefined || name === '*') continue;
    if (!known.includes(name)) yield { name, known, where };
  }
}

/** The `use` of an agent phase's agent; `null`: unknown. */
export function useOf({ file }: Subject, phase: string): Agent['use'] | null {
  const found = get(file.phases, phase);
  if (found === undefined || !('prompt' in found)) return null;
  return get(file.agents, found.agent ?? file.defaults?.agent ?? '')?.use ?? null;
}

/** The keys of a map in the file, including those with invalid values. */
export function keysAt({ written }: Subject, ...path: readonly string[]): readonly string[] {
  let value: Json | undefined = written;
  for (const part of path)
    value = isJsonObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
  return isJsonObject(value) ? Object.keys(value) : [];
}
