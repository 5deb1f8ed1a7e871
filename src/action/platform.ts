import type { Platform } from '../app/wiring/platform.ts';
import { askGitAloud } from './ask-git-aloud.ts';
import type { Job } from './job.ts';
import { reuseStoreOf } from './reuse-store.ts';
import { workflowRunsSince } from './workflow-runs.ts';

/** The platform of a run in a workflow. */
export function platformOf(job: Job): Platform {
  const { context, store, github, ownGithub, inputs, print } = job;
  return {
    reuse: (folder, onNote) => reuseStoreOf(job, folder, onNote),
    trigger: context.eventName,
    // The person who resumes a run must not approve it if self-review is prevented, not even through a bot later on.
    actor: context.starter,
    store,
    token: inputs.token,
    askGit: askGitAloud(print),
    start: null,
    origin: {
      repository: context.repository,
      run_id: String(context.runId),
      sha: context.sha,
    },
    runsSince: async ({ since }) => workflowRunsSince(await github(), context, since),
    knownReviews: async ({ by }) => {
      if (by === 'comment') return [];
      const { knownReviews } = await import('../gates/deployment-reviews.ts');
      return knownReviews(await ownGithub(), String(context.runId));
    },
  };
}
