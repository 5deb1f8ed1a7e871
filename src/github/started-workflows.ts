import { at, listAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from './client.ts';

export interface DispatchQuery {
  readonly github: GitHub;
  /** File name under `.github/workflows`. */
  readonly workflow: string;
  /** Branch or tag. */
  readonly ref: string;
  /** Only workflow runs with a higher number may be ours: numbers increase, independent of clocks. */
  readonly after: number;
  /** Texts in the name of our own workflow run, if its `run-name` shows its inputs. */
  readonly marks: readonly string[];
}

/** `maybe`: there are workflow runs that cannot be distinguished from ours. */
export type DispatchStatus =
  | { readonly type: 'started'; readonly url: string | null }
  | { readonly type: 'maybe' | 'not' };

/**
 * Whether a workflow was already started for this run. GitHub reports neither the requester nor the inputs, so the workflow run's
 * name decides. The token needs `actions: read`.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export async function startedBefore(before: DispatchQuery): Promise<DispatchStatus> {
  const { github, workflow, ref, after, marks } = before;
  const said = await github.rest<unknown>(
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    { workflow_id: workflow, event: 'workflow_dispatch', per_page: 100 },
  );
  if (!Array.isArray(at(said, 'workflow_runs'))) return { type: 'maybe' };
  const since = listAt(said, 'workflow_runs').filter(
    (run) => Number(at(run, 'id')) > after && (textAt(run, 'head_branch') ?? ref) === ref,
  );
  const own = since.find((run) => isMarked(textAt(run, 'display_title') ?? '', marks));
  if (own !== undefined) return { type: 'started', url: textAt(own, 'html_url') };
  return { type: since.length > 0 ? 'maybe' : 'not' };
}

const isMarked = (title: string, marks: readonly string[]): boolean =>
  title.split(/[^\w-]+/).some((word) => marks.includes(word));
