import { join } from 'node:path';
import { artifactStore } from '../checkpoints/stores/artifact-store.ts';
import { type ArtifactsByRest, artifactsByRest } from '../checkpoints/stores/artifacts-by-rest.ts';
import { cacheStore } from '../checkpoints/stores/cache-store.ts';
import { PATIENCE } from '../checkpoints/time-limit.ts';
import { oneLine } from '../core/text/line.ts';
import { findRepository, type Repository } from '../git/repository.ts';
import type { CheckpointStore } from '../ports.ts';
import type { ActionMode } from './inputs.ts';
import type { Job } from './job.ts';

/** `null` in a job without a checkout. */
export async function checkoutOf(job: Job): Promise<Repository | null> {
  return worksInCheckout(job) ? findRepository(job.root) : null;
}

export const worksInCheckout = ({ inputs }: Job): boolean =>
  !NEEDS_NONE.has(inputs.mode) && !isPlan(inputs);

const NEEDS_NONE: ReadonlySet<ActionMode> = new Set(['gate', 'report', 'many']);

/** A plan reads runs, but works on none. */
const isPlan = ({ mode, item }: Job['inputs']): boolean => mode === 'backlog' && item === null;

/**
 * The stores in order. Jobs that decide, plan or deliver do not use the cache, because its library unpacks before verification.
 */
export async function storesOf(
  job: Job,
  among: WorkflowRunScope,
): Promise<readonly CheckpointStore[]> {
  const { context, print } = job;
  const onNote = (note: string): void => print(`· ${oneLine(note)}`);
  const artifacts = artifactStore({ rest: restOf(job, among), patience: PATIENCE, onNote });
  if (!mayCacheIn(job)) return [artifacts];
  const trust = isUntrustedTrigger(job) ? 'stranger' : 'trusted';
  const cache = { temporary: context.temp, trust, limitMs: CACHE_MS, onNote } as const;
  return [cacheStore({ ...cache, holds: 'checkpoint' }), artifacts];
}

type WorkflowRunScope = 'this workflow run' | 'all workflow runs';

export function restOf({ context, inputs, github }: Job, among: WorkflowRunScope): ArtifactsByRest {
  return artifactsByRest({
    github: { rest: async (route, parameters) => (await github()).rest(route, parameters) },
    apiUrl: context.apiUrl,
    repository: context.repository,
    token: inputs.token ?? '',
    workflowRun: among === 'this workflow run' ? String(context.runId) : null,
    waitMs: 500,
  });
}

export const CACHE_MS = 60_000;

const MAY_CACHE: ReadonlySet<ActionMode> = new Set(['work', 'join', 'all', 'backlog']);

/** Whether any user can cause the event of the job. */
export const isUntrustedTrigger = ({ context }: Pick<Job, 'context'>): boolean =>
  STRANGERS.has(context.eventName);

/** Whether jobs of this mode may use the cache. */
export const mayCacheIn = ({ inputs }: Pick<Job, 'inputs'>): boolean =>
  inputs.keep === 'artifact+cache' && MAY_CACHE.has(inputs.mode) && !isPlan(inputs);

const STRANGERS: ReadonlySet<string> = new Set([
  'fork',
  'issue_comment',
  'issues',
  'pull_request',
  'pull_request_target',
  'discussion',
  'discussion_comment',
  'watch',
]);

/** The stores for this job's own checkpoints; the first is authoritative. */
export async function keptIn(job: Job): Promise<readonly CheckpointStore[]> {
  if (job.inputs.keep === 'none') return [];
  return [...(await storesOf(job, 'this workflow run'))].reverse();
}

export const temporaryOf = ({ context }: Job): string =>
  join(context.temp, 'phasegate-checkpoints');

/** The scope of this workflow run: artifacts of another one may expire earlier. */
export const scopeOf = ({ context }: Job): string => `run ${context.runId}`;
