import type { GitHubAnswer } from '../core/gate/gate-proof.ts';
import { amountAt, textAt } from '../core/lib/json-value.ts';
import type { GitHub } from '../github/client.ts';
import { ask, needing } from './answers.ts';

export interface WorkflowRun {
  /** Its GraphQL node id. */
  readonly node: string;
  /** The users who started it and its latest attempt. */
  readonly starters: readonly string[];
  /** Number of the latest attempt, from 1. */
  readonly attempt: number;
}

/** https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run */
export function workflowRun(github: GitHub, run: string): Promise<GitHubAnswer<WorkflowRun>> {
  return ask(
    questionAbout(run),
    () => github.rest('GET /repos/{owner}/{repo}/actions/runs/{run_id}', { run_id: run }),
    (said) => {
      const node = textAt(said, 'node_id');
      const actor = textAt(said, 'actor', 'login');
      const latest = textAt(said, 'triggering_actor', 'login');
      const attempt = amountAt(said, 'run_attempt');
      if (node === null || actor === null || latest === null || attempt === null) return undefined;
      return { node, starters: [actor, latest], attempt };
    },
  );
}

/**
 * The users who started the attempts between the first and this one; the workflow run itself names those two.
 * https://docs.github.com/en/rest/actions/workflow-runs#get-a-workflow-run-attempt
 */
export async function middleStarters(
  github: GitHub,
  { run, attempt }: { readonly run: string; readonly attempt: number },
): Promise<GitHubAnswer<readonly string[]>> {
  const route = 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}';
  const between = Array.from({ length: Math.max(0, attempt - 2) }, (_, index) => index + 2);
  const answers = await Promise.all(
    between.map((attempt_number) =>
      ask(
        questionAbout(run),
        () => github.rest(route, { run_id: run, attempt_number }),
        (said) => textAt(said, 'triggering_actor', 'login') ?? undefined,
      ),
    ),
  );
  const starters: string[] = [];
  for (const answer of answers) {
    if (answer.type === 'unknown') return answer;
    starters.push(answer.value);
  }
  return { type: 'known', value: starters };
}

function questionAbout(run: string) {
  return { about: `the actor of the workflow run ${run}`, remedy: needing('actions: read') };
}
