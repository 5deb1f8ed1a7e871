import { join } from 'node:path';
import { fileStore, hasFileStore } from '../../backlog/file.ts';
import { readsItem } from '../../core/backlog/reads-item.ts';
import { phrase } from '../../core/text/phrase.ts';
import type { DoctorCheck } from '../../core/view/doctor-check.ts';
import { Refusal } from '../../ports.ts';
import { environmentsOf } from '../backlog/environments.ts';
import { backlogFindings } from '../backlog/findings.ts';
import { localIssueStore } from '../backlog/issue-source.ts';
import { readPipelines } from '../backlog/pipelines.ts';
import { findConfig } from '../stored/config-file.ts';
import type { RepositoryPipeline } from '../stored/known-pipelines.ts';
import { InvalidPipeline, readPipelineFile, textsByPath } from '../stored/pipeline-file.ts';
import { githubToken } from '../wiring/github-access.ts';

/** Pipelines that work on items of a backlog, in a repository without one; and gates that jobs of the backlog cannot wait behind. */
export function backlogChecks(
  root: string,
  pipelines: readonly Pick<RepositoryPipeline, 'path'>[],
): readonly DoctorCheck[] {
  return [...missing(root, pipelines), ...undecidable(root)];
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

/** The configuration with a backlog in issues; `null`: the backlog is elsewhere, or the file is invalid. */
export function configOfIssues(root: string): string | null {
  const found = ifValid(() => findConfig(root));
  return found?.config.source === 'issues' ? found.path : null;
}

/** What is wrong with the items of a backlog, as `phasegate backlog doctor` finds it; empty without a backlog. */
export async function itemChecks(
  root: string,
  env: NodeJS.ProcessEnv,
): Promise<readonly DoctorCheck[]> {
  const config = ifValid(() => findConfig(root).config);
  if (config === null || (config.source === 'file' && !hasFileStore(root))) return [];
  const why = config.source === 'issues' ? unseenWhy(env) : null;
  if (why !== null) {
    const detail = `items not checked, because ${why}`;
    return [{ check: 'backlog', ok: null, detail, remedy: OWN_DOCTOR }];
  }
  const store = config.source === 'issues' ? localIssueStore(root) : fileStore(root);
  const found = await backlogFindings({ root, config, store });
  return found
    .filter(({ check, ok }) => ok !== true || check === 'items')
    .map((one) => ({ ...one, check: `backlog ${one.check}` }));
}

/** Why the issues cannot be read; `null`: they can. */
function unseenWhy(env: NodeJS.ProcessEnv): string | null {
  if (env.PHASEGATE_OFFLINE === '1') return '`PHASEGATE_OFFLINE` is set';
  return githubToken(env) === null ? 'there is no token' : null;
}

const OWN_DOCTOR = 'Set `GITHUB_TOKEN`, and type `phasegate backlog doctor`.';

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
