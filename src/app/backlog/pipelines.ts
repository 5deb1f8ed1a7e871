import { join } from 'node:path';
import type { Item } from '../../core/backlog/item/item.ts';
import { pipelineShape } from '../../core/backlog/schedule/pipeline-shape.ts';
import type { RunLoss } from '../../core/backlog/schedule/restart.ts';
import type { PipelineShape } from '../../core/backlog/schedule/schedule.ts';
import type { Config } from '../../core/config/config.ts';
import type { Pipeline } from '../../core/pipeline/parse.ts';
import type { Phase } from '../../core/pipeline/schema.gen.ts';
import { Refusal } from '../../ports.ts';
import { validPipeline } from '../stored/pipeline-file.ts';

/** A pipeline that the configuration names. */
export interface KnownPipeline {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  readonly pipeline: Pipeline;
  readonly shape: PipelineShape;
  /** What is lost of a phase if its run is lost. */
  readonly leavesOf: (phase: string) => RunLoss;
}

export interface Pipelines {
  readonly byName: ReadonlyMap<string, KnownPipeline>;
  readonly fallback: KnownPipeline;
  of(item: Item): KnownPipeline | null;
}

/** Reads and checks every pipeline of the configuration. Throws `InvalidPipeline` for the first invalid one. */
export function readPipelines(root: string, { pipelines, defaultPipeline }: Config): Pipelines {
  const known = [...pipelines].map(([name, path]): [string, KnownPipeline] => [
    name,
    readOne(root, name, path),
  ]);
  const byName = new Map(known);
  const fallback = defaultPipeline === null ? undefined : byName.get(defaultPipeline);
  if (fallback === undefined) {
    throw new Refusal(
      'phasegate.yml lists no pipelines for backlog items.',
      'List pipelines in phasegate.yml: `pipelines: { feature: pipelines/feature.yml }`. `phasegate backlog init` writes this list for existing pipelines.',
    );
  }
  return {
    byName,
    fallback,
    of: ({ pipeline }) => (pipeline === null ? fallback : (byName.get(pipeline) ?? null)),
  };
}

function readOne(root: string, name: string, path: string): KnownPipeline {
  const file = join(root, path);
  const pipeline = validPipeline(file, root);
  return { name, file, pipeline, shape: shapeOf(pipeline), leavesOf: leavesOf(pipeline) };
}

function shapeOf({ file }: Pipeline): PipelineShape {
  const names = Object.keys(file.phases);
  const phases = Object.entries(file.phases).map(([name, phase]) => ({
    name,
    scoping: 'scoping' in phase && phase.scoping === true,
    writer: 'access' in phase && phase.access === 'write',
    needs: needNamesOf(phase).map((need) => names.indexOf(need)),
  }));
  return pipelineShape(phases);
}

function leavesOf({ file: { phases } }: Pipeline): (name: string) => RunLoss {
  const continued = new Set(
    Object.values(phases).flatMap((phase) =>
      'session' in phase && phase.session !== undefined ? [phase.session.continue] : [],
    ),
  );
  return (name) => {
    const phase = Object.hasOwn(phases, name) ? phases[name] : undefined;
    // A delivery is not repeated.
    if (phase === undefined || 'deliver' in phase) return 'nothing';
    const isKept = 'gate' in phase || hasMore(phase) || continued.has(name);
    if (isKept) return 'result';
    return 'access' in phase && phase.access === 'write' ? 'change' : 'nothing';
  };
}

const hasMore = (phase: Phase): boolean =>
  ('outputs' in phase && Object.keys(phase.outputs ?? {}).length > 0) ||
  ('artifacts' in phase && phase.artifacts !== undefined);

function needNamesOf({ needs }: Phase): readonly string[] {
  if (needs === undefined) return [];
  if (typeof needs === 'string') return [needs];
  return Array.isArray(needs) ? needs : Object.keys(needs);
}
