import { join } from 'node:path';
import { fileStore, hasFileStore } from '../../backlog/file.ts';
import { readsItem } from '../../core/backlog/reads-item.ts';
import { circlesIn, circleText, dropCommand } from '../../core/backlog/schedule/dependencies.ts';
import { phrase } from '../../core/text/phrase.ts';
import type { DoctorCheck } from '../../core/view/doctor-check.ts';
import { Refusal } from '../../ports.ts';
import { environmentsOf } from '../backlog/environments.ts';
import { readPipelines } from '../backlog/pipelines.ts';
import { findConfig } from '../stored/config-file.ts';
import type { RepositoryPipeline } from '../stored/known-pipelines.ts';
import { InvalidPipeline, readPipelineFile, textsByPath } from '../stored/pipeline-file.ts';

/** Pipelines that work on items of a backlog, in a repository without one; gates that jobs of the backlog cannot wait behind; and items that wait for each other. */
export async function backlogChecks(
  root: string,
  pipelines: readonly Pick<RepositoryPipeline, 'path'>[],
): Promise<readonly DoctorCheck[]> {
  return [...missing(root, pipelines), ...undecidable(root), ...(await circles(root))];
}

/** Of a backlog in a file, which can be read here. */
async function circles(root: string): Promise<readonly DoctorCheck[]> {
  const config = ifValid(() => findConfig(root).config);
  if (config === null || config.source === 'issues' || !hasFileStore(root)) return [];
  try {
    const { items } = await fileStore(root).read();
    return circlesIn(items).map((circle) => ({
      check: 'backlog',
      ok: false,
      detail: `items of the backlog wait for each other: dependency cycle ${circleText(circle)}`,
      remedy: `Remove one dependency: \`${dropCommand(circle[0], circle[1])}\`.`,
    }));
  } catch (error) {
    if (error instanceof Refusal)
      return [{ check: 'backlog', ok: false, detail: error.message, remedy: error.remedy }];
    throw error;
  }
}

function missing(
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

const hasBacklog = (root: string): boolean =>
  ifValid(() => findConfig(root).config.source === 'issues' || hasFileStore(root)) ?? true;

/** A backlog in a file is worked on by a person's machine, where each gate can be decided. */
function undecidable(root: string): readonly DoctorCheck[] {
  const config = ifValid(() => findConfig(root).config);
  if (config?.source !== 'issues') return [];
  const pipelines = ifValid(() => [...readPipelines(root, config).byName.values()]) ?? [];
  return pipelines.flatMap((pipeline) => {
    try {
      environmentsOf(pipeline);
      return [];
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return [{ check: 'backlog', ok: false, detail: error.message, remedy: error.remedy }];
    }
  });
}

/** `null` for invalid files, which `phasegate check` reports. */
function ifValid<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof InvalidPipeline || error instanceof Refusal) return null;
    throw error;
  }
}
