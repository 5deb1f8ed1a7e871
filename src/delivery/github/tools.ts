import type { GitHub } from '../../github/client.ts';
import type { RunCommits } from '../run-commits.ts';

/** The dependencies of all deliveries to GitHub. */
export interface DeliveryTools {
  readonly github: GitHub;
  readonly commits: RunCommits;
  /** `<run>/deliveries`: state that cannot be read from GitHub. */
  readonly folder: string;
  /** The workflow run of this job; `null`: not in a job. */
  readonly workflowRun: { readonly id: number; readonly attempt: number } | null;
}
