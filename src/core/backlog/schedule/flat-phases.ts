import { needNamesOf } from '../../pipeline/graph.ts';
import type { ResolvedPipeline } from '../../pipeline/nested.ts';
import type { Phase, PipelinePhase } from '../../pipeline/schema.gen.ts';
import type { ShapedPhase } from './pipeline-shape.ts';

/** A phase that an item goes through; those of nested pipelines have the names of a run, such as `review/read`. */
export interface FlatPhase extends ShapedPhase {
  readonly phase: Exclude<Phase, PipelinePhase>;
  /** Whether it is part of a nested pipeline that runs once for each value of a matrix; all legs together are one phase here. */
  readonly isOfLegs: boolean;
}

/** The phases of a pipeline and of its nested ones, in the order of their files. */
export function flatPhases(pipeline: ResolvedPipeline): readonly FlatPhase[] {
  const laid = layOut(pipeline, { prefix: '', before: [], isOfLegs: false });
  const indexes = indexesByName(laid.map(({ name }) => name));
  const needsOf = laid.map(({ needs }) => needs.flatMap((name) => indexes.get(name) ?? []));
  const isScoping = (index: number): boolean => {
    const { phase, name } = laid[index] ?? {};
    if (phase === undefined || !('scoping' in phase) || phase.scoping !== true) return false;
    // In the file of a nested pipeline nobody knows what comes before it.
    return name?.includes('/') !== true || (needsOf[index] ?? []).every(isScoping);
  };
  return laid.map(({ name, phase, isOfLegs }, index) => ({
    name,
    phase,
    isOfLegs,
    scoping: isScoping(index),
    writer: 'access' in phase && phase.access === 'write',
    needs: needsOf[index] ?? [],
  }));
}

interface LaidPhase extends Pick<FlatPhase, 'name' | 'phase' | 'isOfLegs'> {
  /** Names of phases, or of nested pipelines as a whole. */
  readonly needs: readonly string[];
}

interface NestLevel {
  readonly prefix: string;
  /** What the nested pipeline needs. */
  readonly before: readonly string[];
  readonly isOfLegs: boolean;
}

function layOut(
  { file, nested }: ResolvedPipeline,
  { prefix, before, isOfLegs }: NestLevel,
): readonly LaidPhase[] {
  return Object.entries(file.phases).flatMap(([own, phase]): readonly LaidPhase[] => {
    const name = `${prefix}${own}`;
    const named = needNamesOf(phase.needs).map((need) => `${prefix}${need}`);
    const needs = named.length === 0 ? before : named;
    if (!('pipeline' in phase)) return [{ name, phase, isOfLegs, needs }];
    const inner = nested.get(phase.pipeline);
    if (inner === undefined) throw new Error(`the pipeline of ${name} was not read`);
    const isSpread = isOfLegs || phase.strategy !== undefined;
    return layOut(inner, { prefix: `${name}/`, before: needs, isOfLegs: isSpread });
  });
}

/** For each phase its index, and for each nested pipeline those of all its phases. */
function indexesByName(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, name] of names.entries()) {
    const parts = name.split('/');
    for (const count of parts.keys()) {
      const prefix = parts.slice(0, count + 1).join('/');
      const known = found.get(prefix);
      if (known === undefined) found.set(prefix, [index]);
      else known.push(index);
    }
  }
  return found;
}
