import { isJsonList, isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import { parsedYaml } from './parsed-yaml.ts';

/**
 * Names of the workflows that check commits, by which `on: workflow_run` watches them: those for pull requests or pushes, without
 * ours. A workflow without a name is named by its path. `texts`: by path.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#workflow_run
 */
export function watchedWorkflows(texts: ReadonlyMap<string, string>): readonly string[] {
  const names = [...texts]
    .filter(([, text]) => !usesPhasegate(text))
    .flatMap(([path, text]) => {
      const workflow = workflowIn(text);
      if (workflow === null || !checksCommits(workflow.on)) return [];
      const { name } = workflow;
      return [typeof name === 'string' && name.trim() !== '' ? name : path];
    });
  return [...new Set(names)];
}

/** Whether a workflow runs Phasegate. */
export const usesPhasegate = (workflow: string): boolean => USES_PHASEGATE.test(workflow);

/** The Action, or the reusable workflow: `owner/phasegate/.github/workflows/pipeline.yml@v1`. */
const USES_PHASEGATE = /\buses: *["']?[\w.-]+\/phasegate(?:\/[\w./-]+)?@/;

/** `null`: the file is no workflow, or cannot be parsed. */
function workflowIn(text: string): JsonObject | null {
  const value = parsedYaml(text) as Json;
  return isJsonObject(value) ? value : null;
}

function checksCommits(on: Json | undefined): boolean {
  if (isJsonList(on)) return on.some(isCheckEvent);
  if (!isJsonObject(on)) return isCheckEvent(on);
  return 'pull_request' in on || ('push' in on && !isForTags(on.push));
}

const isCheckEvent = (event: Json | undefined): boolean =>
  event === 'push' || event === 'pull_request';

/** A workflow for tags alone publishes releases. */
const isForTags = (push: Json | undefined): boolean =>
  isJsonObject(push) && 'tags' in push && !('branches' in push);
