import { settleRun } from '../../app/run/settle.ts';
import type { StoredRun } from '../../app/stored/stored.ts';
import { type CommentRequest, judgeComment } from '../../core/gate/comment-proof.ts';
import { digestOf } from '../../core/lib/brands.ts';
import type { RunEvent } from '../../core/run/event.ts';
import { gateStory } from '../../core/run/show/gate-story.ts';
import { mustBeRestored, restored } from '../checkpoints.ts';
import { confirmOrigin } from '../confirm-origin.ts';
import type { StepResult } from '../ended.ts';
import { decidedInEnvironment, GateNotProved } from '../gate-decision.ts';
import type { Job } from '../job.ts';
import { withCheckpoints } from '../with-checkpoints.ts';

/** Proves a gate, or reads a person's comment, records the decision, and stops. No phase runs here. */
export async function gate(job: Job): Promise<StepResult> {
  const isByComment = job.context.eventName === 'issue_comment' && job.inputs.gate === null;
  return isByComment ? byComment(job) : byEnvironment(job);
}

async function byEnvironment(job: Job): Promise<StepResult> {
  const { store, context } = job;
  const run = await mustBeRestored(job);
  const { starter: actor } = context;
  const say = async (stored: StoredRun, head: string): Promise<readonly RunEvent[]> => {
    await confirmOrigin(job, stored);
    return [await decidedInEnvironment(job, stored, head)];
  };
  return withCheckpoints(job, run, (watch) =>
    settleRun({ store, run, actor, initialEvents: say }, watch),
  );
}

async function byComment(job: Job): Promise<StepResult> {
  const { store, context, github } = job;
  const { readComment } = await import('../../gates/comment.ts');
  if (await wasIgnored(job)) return { type: 'nothing', why: IGNORED };
  const event = { name: context.eventName, payload: context.event };
  const reading = await readComment({ github: await github(), event, bots: [] });
  if (reading.type === 'ignored') return { type: 'nothing', why: reading.why };
  if (reading.type === 'refused') throw new GateNotProved(reading.message, reading.remedy);
  const { request } = reading;
  const { run, checkpoint, digest } = request.mark;
  if (
    checkpoint === null ||
    (await restored(job, { run, id: checkpoint, digest, elsewhere: true })) === null
  ) {
    throw new GateNotProved(
      `The checkpoint of the run \`${run}\` no longer exists.`,
      'Artifacts are deleted after at most 90 days. Start a new run.',
    );
  }
  const say = async (stored: StoredRun, head: string): Promise<readonly RunEvent[]> => {
    await confirmOrigin(job, stored);
    return [commentEvent(request, stored, head)];
  };
  const { actor } = request;
  return withCheckpoints(job, run, (watch) =>
    settleRun({ store, run, actor, initialEvents: say }, watch),
  );
}

const IGNORED =
  'The comment: an earlier attempt of this job ignored it. A re-run does not judge it again; write a new comment.';

async function wasIgnored({ context, ownGithub }: Job): Promise<boolean> {
  const { runId, runAttempt: attempt, job } = context;
  if (attempt === 1) return false;
  const { ignoredBefore } = await import('../../gates/ignored-before.ts');
  const answer = await ignoredBefore(await ownGithub(), { run: String(runId), attempt, job });
  if (answer.type === 'known') return answer.value;
  const { message, remedy, isPassing = false } = answer;
  throw new GateNotProved(message, remedy, { isPassing });
}

function commentEvent(asked: CommentRequest, stored: StoredRun, head: string): RunEvent {
  const { plan, state, events } = stored;
  const story = gateStory({ plan, state, events, digest: digestOf(head) });
  const verdict = judgeComment({ request: asked, plan, state, story });
  if (verdict.type === 'event') return verdict.event;
  throw new GateNotProved(verdict.message, verdict.remedy);
}
