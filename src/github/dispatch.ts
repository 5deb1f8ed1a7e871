import { textAt } from '../core/lib/json-value.ts';
import { Refusal } from '../ports.ts';
import { unlessRefused } from '../system/unless-refused.ts';
import type { GitHub } from './client.ts';
import { GitHubRefusal } from './refusal.ts';
import { type DispatchStatus, startedBefore } from './started-workflows.ts';

export interface WorkflowStart {
  readonly github: GitHub;
  /** The file's name under `.github/workflows`. */
  readonly workflow: string;
  /** `GITHUB_REF`: its branch or tag; otherwise the default branch is used. */
  readonly ref: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** The job that starts it, so that a later attempt can find the workflow run. */
  readonly by: { readonly runId: number; readonly runAttempt: number };
}

/**
 * Starts a workflow at most once, and returns its ref. After an earlier try or a lost response, the workflow run is searched by
 * name; if the result is unknown, the refusal says so. The token needs `actions: write`.
 * https://docs.github.com/en/rest/actions/workflows#create-a-workflow-dispatch-event
 */
export async function startWorkflow(start: WorkflowStart): Promise<string> {
  const { github, workflow, inputs } = start;
  if (!/^[\w.-]+\.ya?ml$/.test(workflow)) throw noFile(workflow);
  const ref = await branchOrTag(start);
  const { runId: after, runAttempt } = start.by;
  const marks = Object.values(inputs);
  const seen = () => startedBefore({ github, workflow, ref, after, marks });
  if (runAttempt > 1 && (await isStarted(start, seen))) return ref;
  try {
    const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatches';
    await github.rest(route, { workflow, ref, inputs });
    return ref;
  } catch (error) {
    if (!(error instanceof GitHubRefusal)) throw error;
    if (error.isUncertain && (await hasStarted(seen))) return ref;
    throw new Refusal(
      error.message,
      error.isUncertain ? startUncertain(start) : dispatchRemedy(error, start),
      {
        cause: error,
      },
    );
  }
}

/** Whether an earlier attempt started it. Throws `Refusal` if that is unknown. */
async function isStarted(
  start: WorkflowStart,
  seen: () => Promise<DispatchStatus>,
): Promise<boolean> {
  const { type } = await seen();
  if (type !== 'maybe') return type === 'started';
  throw new Refusal(
    `${start.workflow} may have been started by an earlier attempt.`,
    startUncertain(start),
  );
}

/** If the search fails, the result is unknown. */
async function hasStarted(seen: () => Promise<DispatchStatus>): Promise<boolean> {
  return (await unlessRefused(seen))?.type === 'started';
}

async function branchOrTag({ github, ref }: WorkflowStart): Promise<string> {
  const [, name] = /^refs\/(?:heads|tags)\/(.+)$/.exec(ref) ?? [];
  if (name !== undefined) return name;
  const branch = textAt(
    await github.rest<unknown>('GET /repos/{owner}/{repo}', {}),
    'default_branch',
  );
  if (branch !== null) return branch;
  throw new Refusal(
    'GitHub does not report the default branch, on which the workflow would start.',
    'Start the workflow by hand.',
  );
}

function noFile(workflow: string): Refusal {
  return new Refusal(
    workflow === ''
      ? 'The run continues in a new workflow run, but the input `workflow` is missing.'
      : `\`workflow\` is \`${workflow}\`, which is not the name of a file in .github/workflows.`,
    'Set `workflow:` to the file name of the calling workflow, such as `implement.yml`.',
  );
}

const startUncertain = (start: WorkflowStart): string =>
  `The workflow may have started anyway. Check the Actions tab. If it did not start, start it by hand with ${namesOf(start)}.`;

function dispatchRemedy({ status, remedy }: GitHubRefusal, start: WorkflowStart): string {
  const { workflow } = start;
  if (status === 404)
    return `Check that .github/workflows/${workflow} exists on that branch. ${remedy}`;
  if (status !== 422) return remedy;
  return `Add \`on: workflow_dispatch\` to ${workflow}, with the inputs ${namesOf(start)}.`;
}

const namesOf = ({ inputs }: WorkflowStart): string =>
  Object.keys(inputs)
    .map((name) => `\`${name}\``)
    .join(', ');
