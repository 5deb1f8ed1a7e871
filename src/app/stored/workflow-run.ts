import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { restoreCheckpoint } from '../../checkpoints/restore.ts';
import { artifactStore } from '../../checkpoints/stores/artifact-store.ts';
import { artifactsByRest } from '../../checkpoints/stores/artifacts-by-rest.ts';
import { PATIENCE } from '../../checkpoints/time-limit.ts';
import { readCheckpointName } from '../../core/checkpoint/name.ts';
import type { WorkflowRunAddress } from '../../core/checkpoint/workflow-run-address.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { RETRY_POLICY } from '../../github/attempts.ts';
import { gitHub } from '../../github/client.ts';
import { Refusal, type StoredCheckpoint } from '../../ports.ts';
import { gitHubAccess, githubToken } from '../wiring/github-access.ts';
import { JOURNALS } from './journal-reader.ts';
import { readRun, type SeenRun } from './stored.ts';

export interface WorkflowRunOptions {
  readonly env: NodeJS.ProcessEnv;
  readonly onNote: (note: string) => void;
}

/**
 * Calls `work` with the run of a workflow run from its newest checkpoint: verified and unpacked in a temporary folder, separate
 * from the runs of this repository. Throws `Refusal`.
 */
export async function lookAtWorkflowRun<T>(
  address: WorkflowRunAddress,
  { env, onNote }: WorkflowRunOptions,
  work: (seen: SeenRun) => Promise<T>,
): Promise<T> {
  const rest = artifactsByRest(await restOptions(address, env));
  const run = runAmong(address, await rest.list());
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-'));
  try {
    const store = join(folder, 'store');
    const restored = await restoreCheckpoint({
      stores: [artifactStore({ rest, patience: PATIENCE, onNote })],
      wanted: { type: 'newest', run, over: 'attempts' },
      expected: { run, digest: null },
      store,
      temporary: join(folder, 'work'),
      scope: null,
      journal: JOURNALS,
      fetchBundle: null,
      onNote,
    });
    if (restored === null) throw without(address);
    return await work(await readRun(store, run));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The token is sent only to the GitHub server that it belongs to, whatever the address says. */
async function restOptions({ repositoryUrl, id }: WorkflowRunAddress, env: NodeJS.ProcessEnv) {
  const access = gitHubAccess(repositoryUrl, env);
  if (access === null)
    throw new Refusal(
      `${repositoryUrl} is not on ${env.GITHUB_SERVER_URL || 'https://github.com'}.`,
      'For another server, set GITHUB_SERVER_URL to its address.',
    );
  const token = githubToken(env) ?? '';
  if (token === '')
    throw new Refusal(
      'The checkpoint of a workflow run needs a token.',
      'Set `GITHUB_TOKEN`, for example to the output of `gh auth token`.',
    );
  const { apiUrl, repository } = access;
  const { signal } = new AbortController();
  const github = await gitHub({ ...access, token, patience: RETRY_POLICY, signal });
  return { github, apiUrl, repository, token, workflowRun: id, waitMs: 500 };
}

/** The named run, or the only one that has a checkpoint. */
function runAmong(address: WorkflowRunAddress, stored: readonly StoredCheckpoint[]): RunId {
  const names = stored.flatMap(({ name }) => readCheckpointName(name)?.run ?? []);
  const runs = [...new Set(names)].sort();
  const meant = address.run === null ? runs : runs.filter((run) => run === address.run);
  const [run, ...others] = meant;
  if (run !== undefined && others.length === 0) return run;
  if (run === undefined) throw without(address);
  throw new Refusal(
    `${address.url} holds ${meant.length} runs: ${meant.map((one) => `\`${one}\``).join(', ')}.`,
    `Add a name to the address: ${address.url}#${run}`,
  );
}

const without = ({ url, run }: WorkflowRunAddress): Refusal =>
  new Refusal(
    `${url} has no checkpoint${run === null ? '' : ` of the run \`${run}\``}.`,
    'Checkpoints are artifacts of jobs that use Phasegate; they are deleted after at most 90 days.',
  );
