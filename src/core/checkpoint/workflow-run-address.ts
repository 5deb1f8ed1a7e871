import { type RunId, runId } from '../lib/brands.ts';

/** A workflow run as its page on GitHub is addressed. */
export interface WorkflowRunAddress {
  /** `https://github.com/acme/widgets` */
  readonly repositoryUrl: string;
  /** Digits. */
  readonly id: string;
  /** Which of the runs in it is meant; `null` where it is not named. */
  readonly run: RunId | null;
  /** Of the page, without what stands behind the id. */
  readonly url: string;
}

/** `https://HOST/OWNER/NAME/actions/runs/ID`, with a job or attempt behind it, and `#RUN`; `null` for any other text. */
export function workflowRunAddress(text: string): WorkflowRunAddress | null {
  const [, repositoryUrl, id, named] = PATTERN.exec(text) ?? [];
  if (repositoryUrl === undefined || id === undefined) return null;
  const run = named === undefined ? null : runId(named);
  return { repositoryUrl, id, run, url: `${repositoryUrl}/actions/runs/${id}` };
}

const PATTERN =
  /^(https?:\/\/[\w.:-]+\/[\w.-]+\/[\w.-]+)\/actions\/runs\/([1-9]\d*)(?:\/[\w/-]*)?(?:\?[^#]*)?(?:#([a-z0-9-]+))?$/;
