import { join } from 'node:path';
import { hasFileStore } from '../../backlog/file.ts';
import { readsItem } from '../../core/backlog/reads-item.ts';
import { phrase } from '../../core/text/phrase.ts';
import type { DoctorCheck } from '../../core/view/doctor-check.ts';
import { Refusal } from '../../ports.ts';
import { findConfig } from '../stored/config-file.ts';
import type { RepositoryPipeline } from '../stored/known-pipelines.ts';
import { InvalidPipeline, readPipelineFile, textsByPath } from '../stored/pipeline-file.ts';

/** Pipelines that work on items of a backlog, in a repository without one. */
export function backlogChecks(
  root: string,
  pipelines: readonly Pick<RepositoryPipeline, 'path'>[],
): readonly DoctorCheck[] {
  const forItems = pipelines.map(({ path }) => path).filter((path) => worksOnItems(root, path));
  if (forItems.length === 0 || hasBacklog(root)) return [];
  const works = forItems.length === 1 ? 'works' : 'work';
  return [
    {
      check: 'backlog',
      ok: false,
      detail: `${phrase(forItems)} ${works} on items of a backlog, and this repository has none`,
      remedy:
        'Type `phasegate backlog init`, which creates one in a file, or `phasegate init --backlog issues` for the issues on GitHub.',
    },
  ];
}

function worksOnItems(root: string, path: string): boolean {
  const { pipeline, text } = readPipelineFile(join(root, path), root);
  if (pipeline === null) return false;
  return [text, ...textsByPath(pipeline).values()].some(readsItem);
}

/** `phasegate check` reports an invalid phasegate.yml, so nothing is said about its backlog. */
function hasBacklog(root: string): boolean {
  try {
    return findConfig(root).config.source === 'issues' || hasFileStore(root);
  } catch (error) {
    if (error instanceof InvalidPipeline || error instanceof Refusal) return true;
    throw error;
  }
}
