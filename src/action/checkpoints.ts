import { fetchCommits } from '../app/repositories/fetch-commits.ts';
import { JOURNALS } from '../app/stored/journal-reader.ts';
import { type RestoredCheckpoint, restoreCheckpoint } from '../checkpoints/restore.ts';
import type { CommitsIn } from '../core/checkpoint/contents.ts';
import { readCheckpointName } from '../core/checkpoint/name.ts';
import { type Digest, digestOf, type RunId, runId } from '../core/lib/brands.ts';
import { isJsonObject } from '../core/lib/json.ts';
import { textAt } from '../core/lib/json-value.ts';
import { oneLine } from '../core/text/line.ts';
import { Refusal } from '../ports.ts';
import type { Job } from './job.ts';
import { checkoutOf, restOf, scopeOf, storesOf, temporaryOf } from './stores.ts';

/** Selects a checkpoint of a run. */
export interface WantedCheckpoint {
  readonly run: RunId;
  /** Id of its artifact; `null`: the newest of the run. */
  readonly id: string | null;
  /** The expected digest; `null`: no job published one. */
  readonly digest: Digest | null;
  /** Whether it may come from another workflow run. */
  readonly elsewhere: boolean;
}

/** Restores the run into this job's store. `null`: there is no checkpoint. Throws `Refusal` if it is invalid. */
export async function restored(
  job: Job,
  wanted: WantedCheckpoint,
): Promise<RestoredCheckpoint | null> {
  const { run, id, digest, elsewhere } = wanted;
  const repository = await checkoutOf(job);
  const rest = {
    expected: { run, digest },
    store: job.store,
    temporary: temporaryOf(job),
    scope: scopeOf(job),
    journal: JOURNALS,
    fetchBundle:
      repository && ((file: string, commits: CommitsIn) => fetchCommits(repository, file, commits)),
    onNote: (note: string) => job.print(`· ${oneLine(note)}`),
  };
  const here = await storesOf(job, 'this workflow run');
  if (id !== null) return restoreCheckpoint({ ...rest, stores: here, wanted: { type: 'id', id } });
  const newest = { type: 'newest', run } as const;
  const own = { ...newest, over: 'attempts' } as const;
  const found = await restoreCheckpoint({ ...rest, stores: here, wanted: own });
  if (found !== null || !elsewhere) return found;
  const all = await storesOf(job, 'all workflow runs');
  const over = { ...newest, over: 'workflow-runs' } as const;
  return restoreCheckpoint({ ...rest, scope: null, stores: all, wanted: over });
}

/** Restores the first of these runs that has a checkpoint. `null`: none has one. */
export async function firstRestored(
  job: Job,
  runs: readonly RunId[],
  wanted: Omit<WantedCheckpoint, 'run'>,
): Promise<RunId | null> {
  for (const run of runs) if ((await restored(job, { ...wanted, run })) !== null) return run;
  return null;
}

/**
 * Lines of the journal in the newest checkpoint of each run, over all workflow runs. Throws `Refusal` if GitHub does not respond,
 * because that must not be taken for no checkpoints.
 */
export async function newestCheckpoints(job: Job): Promise<ReadonlyMap<string, number>> {
  const known = await restOf(job, 'all workflow runs').list();
  const own = await (await storesOf(job, 'this workflow run')).at(-1)?.find(EVERY_CHECKPOINT);
  const newest = new Map<string, number>();
  for (const stored of [...known, ...(own ?? [])]) {
    const name = readCheckpointName(stored.name);
    if (name !== null) newest.set(name.run, Math.max(name.lines, newest.get(name.run) ?? 0));
  }
  return newest;
}

const EVERY_CHECKPOINT = 'phasegate-';

/** Restores exactly the state that earlier jobs published. Throws `Refusal`. */
export async function mustBeRestored(job: Job): Promise<RunId> {
  const { resume, digest, checkpoint } = job.inputs;
  const missing = Object.entries({ resume, digest, checkpoint })
    .filter(([, value]) => value === null)
    .map(([name]) => `\`${name}\``);
  if (missing.length > 0) {
    throw new Refusal(
      `The mode \`${job.inputs.mode}\` needs ${missing.join(', ')}, but the value is empty.`,
      'Pass the outputs `run`, `digest` and `checkpoint` of the earlier job. GitHub drops an output that contains a masked value.',
    );
  }
  const run = wantedRun(resume ?? '');
  const found = await restored(job, {
    run,
    id: checkpoint,
    digest: wantedDigest(digest ?? ''),
    elsewhere: false,
  });
  if (found !== null) return found.run;
  throw new Refusal(
    `The checkpoint ${checkpoint} of the run \`${run}\` does not exist.`,
    'Artifacts are deleted after at most 90 days. If the checkpoint is deleted, start a new run.',
  );
}

/** Restores the newest state of the run that earlier jobs worked on, however they ended. Throws `Refusal`. */
export async function newestRestored(job: Job): Promise<RunId> {
  const { resume, digest, checkpoint } = job.inputs;
  if (digest !== null && checkpoint !== null) return mustBeRestored(job);
  const run = wantedRun(resume ?? '');
  const found = await restored(job, { run, id: null, digest: null, elsewhere: false });
  if (found !== null) return found.run;
  throw new Refusal(
    `This workflow run has no checkpoint of the run \`${run}\`.`,
    'The log of its first job says why no checkpoint was stored.',
  );
}

/** Digests that earlier jobs published: a gate cannot concern any other. */
export function publishedDigests({ inputs }: Job): ReadonlySet<string> {
  const published = Object.values(inputs.needs).map((need) =>
    isJsonObject(need) ? textAt(need, 'outputs', 'digest') : null,
  );
  return new Set([...published, inputs.digest].filter((digest) => digest !== null));
}

export function wantedRun(text: string): RunId {
  const run = runId(text);
  if (run !== null) return run;
  throw new Refusal(
    `\`resume\` is ${JSON.stringify(text.slice(0, 80))}, which is not a run id.`,
    'Give the output `run` of the job that started the run.',
  );
}

export function wantedDigest(text: string): Digest {
  const [, hex] = /^sha256:([0-9a-f]{64})$/.exec(text) ?? [];
  if (hex !== undefined) return digestOf(hex);
  throw new Refusal(
    `\`digest\` is ${JSON.stringify(text.slice(0, 80))}, which is not a digest of a run.`,
    'Give the output `digest` of the earlier job.',
  );
}
