import { type RunId, runId } from '../lib/brands.ts';

/** The URL of a workflow run's page on GitHub, parsed. */
export interface WorkflowRunAddress {
  /** `https://github.com/acme/widgets` */
  readonly repositoryUrl: string;
  /** Digits. */
  readonly id: string;
  /** The run in it; `null`: not named. */
  readonly run: RunId | null;
  /** The page's URL without the part after the id. */
  readonly url: string;
}

/** Parses `https://HOST/OWNER/NAME/actions/runs/ID`, optionally with a job or attempt, and `#RUN`; `null`: another text. */
export function workflowRunAddress(text: string): WorkflowRunAddress | null {
  const [, repositoryUrl, id, named] = PATTERN.exec(text) ?? [];
  if (repositoryUrl === undefined || id === undefined) return null;
  const run = named === undefined ? null : runId(named);
  return { repositoryUrl, id, run, url: `${repositoryUrl}/actions/runs/${id}` };
}

const PATTERN =
  /^(https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9]\d*)(?:\/[\w/-]*)?(?:\?[^#]*)?(?:#([a-z0-9-]+))?$/;
