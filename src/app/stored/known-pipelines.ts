import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { resolveInputs } from '../../core/pipeline/inputs.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { findConfig } from './config-file.ts';
import { InvalidPipeline, readPipelineFile } from './pipeline-file.ts';
import { planOf } from './plan-of.ts';
import { usualPipelines } from './usual-pipelines.ts';

/** A pipeline of the repository, planned without inputs. */
export interface RepositoryPipeline {
  /** Relative to the repository. */
  readonly path: string;
  readonly plan: Plan;
}

/** Pipelines in the usual folders and in phasegate.yml. `phasegate check` reports invalid files. */
export function repositoryPipelines(root: string): readonly RepositoryPipeline[] {
  const files = new Set(
    [...usualPipelines(root), ...configured(root)].filter((file) => existsSync(file)),
  );
  return [...files].flatMap((file) => {
    const { pipeline } = readPipelineFile(file, root);
    if (pipeline === null) return [];
    const { inputs } = resolveInputs(pipeline.file, {});
    return [{ path: relative(root, file), plan: planOf(pipeline, { inputs, agents: {} }) }];
  });
}

function configured(root: string): readonly string[] {
  try {
    return [...findConfig(root).config.pipelines.values()].map((path) => join(root, path));
  } catch (error) {
    if (error instanceof InvalidPipeline) return [];
    throw error;
  }
}
