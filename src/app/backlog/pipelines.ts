import { join } from 'node:path';
import type { Item } from '../../core/backlog/item/item.ts';
import { type FlatPhase, flatPhases } from '../../core/backlog/schedule/flat-phases.ts';
import { pipelineShape } from '../../core/backlog/schedule/pipeline-shape.ts';
import type { RunLoss } from '../../core/backlog/schedule/restart.ts';
import type { PipelineShape } from '../../core/backlog/schedule/schedule.ts';
import type { Config } from '../../core/config/config.ts';
import type { Pipeline } from '../../core/pipeline/parse.ts';
import { Refusal } from '../../ports.ts';
import { validPipeline } from '../stored/pipeline-file.ts';

/** A pipeline that the configuration names. */
export interface KnownPipeline {
  readonly name: string;
  /** Absolute path. */
  readonly file: string;
  readonly pipeline: Pipeline;
  /** By name, with those of nested pipelines. */
  readonly phases: ReadonlyMap<string, FlatPhase>;
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
  const all = flatPhases(pipeline);
  const phases = new Map(all.map((phase) => [phase.name, phase]));
  return { name, file, pipeline, phases, shape: pipelineShape(all), leavesOf: leavesOf(phases) };
}

function leavesOf(phases: ReadonlyMap<string, FlatPhase>): (name: string) => RunLoss {
  const continued = new Set(
    [...phases].flatMap(([name, { phase }]) =>
      'session' in phase && phase.session !== undefined
        ? [`${folderOf(name)}${phase.session.continue}`]
        : [],
    ),
  );
  return (name) => {
    const found = phases.get(name);
    if (found === undefined) return 'nothing';
    const { phase, writer, isOfLegs } = found;
    // A delivery is not repeated.
    if ('deliver' in phase) return 'nothing';
    const isKept = isOfLegs || 'gate' in phase || hasMore(phase) || continued.has(name);
    if (isKept) return 'result';
    return writer ? 'change' : 'nothing';
  };
}

/** The names of a nested pipeline's phases begin with it. */
const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

const hasMore = (phase: FlatPhase['phase']): boolean =>
  ('outputs' in phase && Object.keys(phase.outputs ?? {}).length > 0) ||
  ('artifacts' in phase && phase.artifacts !== undefined);
