import { amountAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { Refusal } from '../ports.ts';
import type { WorkflowContext } from './context.ts';

/**
 * Number of runs of this workflow since a time, without this one. Workflow runs that resume a run count, too, so the number may
 * be too high. Throws `Refusal` if GitHub does not respond.
 * https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
 */
export async function workflowRunsSince(
  github: GitHub,
  { workflowFile }: Pick<WorkflowContext, 'workflowFile'>,
  since: Date,
): Promise<number> {
  const said = await github.rest<unknown>(
    'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    { workflow_id: workflowFile, created: `>=${since.toISOString()}`, per_page: 1 },
  );
  const total = amountAt(said, 'total_count');
  if (total !== null) return Math.max(0, total - 1);
  throw new Refusal(
    'GitHub does not report the number of runs of this workflow, which `policy.max-runs-per-day` needs.',
    'The token needs `permissions: { actions: read }`.',
  );
}
