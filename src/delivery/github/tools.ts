import type { GitHub } from '../../github/client.ts';
import type { RunCommits } from '../run-commits.ts';

/** What every kind of delivery to GitHub works with. */
export interface DeliveryTools {
  readonly github: GitHub;
  readonly commits: RunCommits;
  /** `<run>/deliveries`: what must be remembered where GitHub cannot be asked. */
  readonly folder: string;
  /** That this is a job of; `null` elsewhere. */
  readonly workflowRun: { readonly id: number; readonly attempt: number } | null;
}
