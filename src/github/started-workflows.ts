import { at, listAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from './client.ts';

export interface StartedBefore {
  readonly github: GitHub;
  /** File name under `.github/workflows`. */
  readonly workflow: string;
  /** Branch or tag. */
  readonly ref: string;
  /** Runs with a higher number may be ours: numbers rise, and need no clock. */
  readonly after: number;
  /** What our own shows in its name, where its `run-name` shows its inputs. */
  readonly marks: readonly string[];
}

/** `maybe`: there are runs that nobody can tell from ours. */
export type Started =
  | { readonly type: 'started'; readonly url: string | null }
  | { readonly type: 'maybe' | 'not' };

/**
 * Whether a workflow was started for us before. GitHub tells neither who asked for a run nor with which inputs, so it is told
 * by the name of the run. The token needs `actions: read`.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export async function startedBefore(before: StartedBefore): Promise<Started> {
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
