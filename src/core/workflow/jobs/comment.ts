import { expression } from './expressions.ts';
import { job, type WrittenJob } from './job.ts';
import { COMMENT_JOB, type WorkflowLayout } from './layout.ts';
import { outputs, SMALL_RUNNER, step } from './parts.ts';
import { under } from './yaml.ts';

/** A decision or an answer by comment. */
export const commentOf = (layout: WorkflowLayout): WrittenJob =>
  job(
    COMMENT_JOB,
    'a decision or an answer by comment: no agent, nothing written',
    `if: ${expression(conditionOf(layout))}`,
    SMALL_RUNNER,
    'timeout-minutes: 10',
    under(
      'permissions:',
      "actions: read # the run's checkpoint, from the workflow run that made it",
      'contents: read # the pipeline as the run began with it; whether the author of the comment may write',
      'issues: read # our comment about the run, which says what may be decided',
    ),
    outputs(),
    under('steps:', step(layout, ['mode: gate'])),
  );

const conditionOf = ({ isCalled }: WorkflowLayout): string =>
  isCalled
    ? "github.event_name == 'issue_comment' && inputs.item == '' && (!inputs.comments || startsWith(github.event.comment.body, '/phasegate'))"
    : "github.event_name == 'issue_comment'";
