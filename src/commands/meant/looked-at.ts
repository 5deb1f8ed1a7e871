import type { RepositoryPlace } from '../../app/stored/place.ts';
import type { SeenRun } from '../../app/stored/stored.ts';
import { workflowRunAddress } from '../../core/checkpoint/workflow-run-address.ts';
import { printNote } from '../../report/print.ts';
import { storedRun } from './run.ts';

/** A run that a command shows. */
export interface ShownRun {
  readonly seen: SeenRun;
  /** The repository's folder. */
  readonly root: string;
  /** The repository; `null` for the run of a workflow run. */
  readonly repository: RepositoryPlace['repository'] | null;
  /** The folder of workspaces; `null` for the run of a workflow run, which has none here. */
  readonly workspaces: string | null;
  /** The URL of the workflow run; `null`: a run of this machine. */
  readonly workflowRun: string | null;
}

/**
 * Calls `work` with the named run (default: the latest), or, for the URL of a workflow run, with the run of its newest
 * checkpoint. Throws `Refusal`.
 */
export async function lookAt<T>(
  root: string,
  name: string | undefined,
  work: (run: ShownRun) => Promise<T>,
): Promise<T> {
  const address = name === undefined ? null : workflowRunAddress(name);
  if (address === null) return work(await ofThisMachine(root, name));
  const { lookAtWorkflowRun } = await import('../../app/stored/workflow-run.ts');
  const { env } = process;
  return lookAtWorkflowRun(address, { env, onNote: printNote }, (seen) =>
    work({ seen, root, repository: null, workspaces: null, workflowRun: address.url }),
  );
}

async function ofThisMachine(root: string, name: string | undefined): Promise<ShownRun> {
  const { place, seen } = await storedRun(root, name);
  const { repository, workspaces } = place;
  return { seen, root: repository.root, repository, workspaces, workflowRun: null };
}
