import type { JsonObject } from '../../../src/core/lib/json.ts';
import type { Dispatch } from '../github/actions-world.ts';
import { runGit } from '../repository.ts';
import type { Hub } from './hub.ts';
import { commitPlace } from './places.ts';
import { checkPermissions } from './startup.ts';
import type { Trigger } from './trigger.ts';
import { readWorkflow } from './workflow-file.ts';
import { WorkflowRun } from './workflow-run.ts';

/** Starts a workflow of `.github/workflows`. Throws what GitHub shows instead of a run where its file does not do. */
export async function startRun(
  hub: Hub,
  workflow: string,
  trigger: Partial<Trigger> & Pick<Trigger, 'event' | 'actor'>,
): Promise<WorkflowRun> {
  const { ref = 'refs/heads/main' } = trigger;
  const sha = trigger.sha ?? (await runGit(hub.bare, ['rev-parse', ref]));
  const path = `.github/workflows/${workflow}`;
  const file = await readWorkflow(path, commitPlace(hub.bare, sha, hub.others));
  if (!(trigger.event in file.on)) throw new Error(`${path} has no \`on: ${trigger.event}\``);
  await checkPermissions(file, null);
  const rest = { payload: {}, inputs: {}, isForeign: false };
  return new WorkflowRun(hub, file, { ...rest, ...trigger, ref, sha });
}

/** What a workflow's token dispatched; it starts a run, as few other things do that such a token does. */
export function startDispatched(
  hub: Hub,
  { workflow, ref, inputs }: Dispatch,
): Promise<WorkflowRun> {
  return startRun(hub, workflow, {
    event: 'workflow_dispatch',
    actor: 'github-actions[bot]',
    ref: ref.startsWith('refs/') ? ref : `refs/heads/${ref}`,
    inputs: inputs as JsonObject,
  });
}
