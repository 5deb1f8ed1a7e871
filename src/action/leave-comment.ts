import { evidenceFor } from '../app/stored/run-change.ts';
import { triggerOf } from '../core/gate/trigger.ts';
import { digestOf } from '../core/lib/brands.ts';
import { oneLine } from '../core/text/line.ts';
import { workflowCommand } from '../core/text/untrusted/workflow-command.ts';
import { Refusal } from '../ports.ts';
import type { RunStepResult } from './ended.ts';
import type { Job } from './job.ts';

/**
 * Writes the only comment about the run on the issue or pull request that triggered it, if the token may write comments. A job
 * with agents should not have such a token; then a later job writes the comment.
 */
export async function leaveComment(
  job: Job,
  { report, checkpoint, page }: RunStepResult,
): Promise<void> {
  const { plan, state, digest } = report;
  const trigger = triggerOf(state.github);
  if (trigger === null) return;
  const { runComment, wantsPerson } = await import('../core/text/markdown/run-comment.ts');
  const { leaveRunComment } = await import('../gates/run-comment.ts');
  const body = runComment({
    plan,
    state,
    digest: digestOf(digest),
    checkpoint: checkpoint?.id ?? null,
    url: job.context.runUrl,
    page,
    repository: job.context.repository,
    evidence: await evidenceFor(job.root, report),
  });
  const onlyUpdate = !wantsPerson(plan, state);
  try {
    const github = await job.github();
    await leaveRunComment({ github, number: trigger.number, body, onlyUpdate });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const text = `No comment was written on #${trigger.number}: ${oneLine(error.message)}`;
    // An earlier job may lack a token for it; after the last job, a person would not be notified.
    const isMissed = job.inputs.mode === 'report' && !onlyUpdate;
    job.print(isMissed ? workflowCommand('warning', { title: 'Phasegate' }, text) : `· ${text}`);
  }
}
