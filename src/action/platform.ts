import { commitOf } from '../core/brands.ts';
import { at, textAt } from '../core/json-value.ts';
import type { Platform } from '../run/platform.ts';
import type { WorkflowContext } from './context.ts';
import type { Job } from './job.ts';

/** What a workflow adds to a run. */
export function platformOf({ context, store, github, inputs }: Job): Platform {
  return {
    trigger: context.eventName,
    // Who goes on with a run may not approve it where self-review is prevented, not even through a bot later on.
    actor: context.starter,
    store,
    token: inputs.token,
    start: pullHead(context),
    knownReviews: async ({ by }) => {
      if (by === 'comment') return [];
      const { knownReviews } = await import('../gates/deployment-reviews.ts');
      return knownReviews(await github(), String(context.runId));
    },
  };
}

/**
 * A pull request is checked out as a merge that nobody made, and that is gone tomorrow: its run begins at the head of
 * the pull request. https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#pull_request
 */
export function pullHead({
  event,
  ref,
  repository,
}: Pick<WorkflowContext, 'event' | 'ref' | 'repository'>): Platform['start'] {
  if (!/^refs\/pull\/\d+\/merge$/.test(ref)) return null;
  const head = at(event, 'pull_request', 'head');
  const sha = textAt(head, 'sha') ?? '';
  if (!/^[0-9a-f]{40}$/.test(sha)) return null;
  const isOurs = textAt(head, 'repo', 'full_name') === repository;
  return { base: commitOf(sha), branch: isOurs ? textAt(head, 'ref') : null };
}
