import { setTimeout } from 'node:timers/promises';
import {
  type IssueBacklog,
  type IssueStoreOptions,
  issueStore,
} from '../../backlog/issues/store.ts';
import type { Job } from '../job.ts';

/** The issues of the repository as a backlog, whose locks belong to this attempt of the workflow run. */
export const storeOf = (
  { github, context: { runId: run, runAttempt: attempt } }: Pick<Job, 'github' | 'context'>,
  onFault?: IssueStoreOptions['onFault'],
): IssueBacklog =>
  issueStore({
    github,
    holder: { type: 'workflow', run, attempt },
    now: Date.now,
    pause: () => setTimeout(1000),
    ...(onFault === undefined ? {} : { onFault }),
  });
