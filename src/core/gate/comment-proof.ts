import { phaseIndex } from '../plan/legs.ts';
import type { Plan } from '../plan/plan.ts';
import type { AnswerGiven, GateDecided } from '../run/event.ts';
import type { GateStory } from '../run/show/gate-story.ts';
import { phaseState, type RunState } from '../run/state.ts';
import type { CommentCommand } from './comment-command.ts';
import { digest8, type RunMark } from './run-mark.ts';

/** The meaning of a comment by an authorized user, once its run is restored. */
export type CommentVerdict =
  | { readonly type: 'event'; readonly event: GateDecided | AnswerGiven }
  | { readonly type: 'refused'; readonly message: string; readonly remedy: string };

export interface CommentRequest {
  readonly command: Extract<CommentCommand, { readonly type: 'decide' | 'answer' }>;
  readonly actor: string;
  /** Id of the comment: the approval that the decision uses up. */
  readonly id: string;
  /** The mark of the Phasegate comment that it answers. */
  readonly mark: RunMark;
}

export interface CommentFacts {
  readonly request: CommentRequest;
  readonly plan: Plan;
  readonly state: RunState;
  /** `null`: the restored run does not wait at a gate. */
  readonly story: GateStory | null;
}

export function judgeComment(facts: CommentFacts): CommentVerdict {
  const { request } = facts;
  const { command } = request;
  return command.type === 'answer' ? answered(facts, command) : decisionVerdict(facts, command);
}

type CommentCommandOf<T> = Extract<CommentCommand, { readonly type: T }>;

function answered(
  { request, plan, state }: CommentFacts,
  command: CommentCommandOf<'answer'>,
): CommentVerdict {
  const { phase, text } = command;
  const index = phaseIndex(plan, phase);
  const standing = index === undefined ? null : phaseState(plan, state, index).standing;
  if (standing?.status !== 'blocked') {
    return commentRefused(
      `\`${phase}\` does not ask a question now`,
      'Answer the phase that the comment of Phasegate names.',
    );
  }
  const event: AnswerGiven = { type: 'answerGiven', phase, answer: text, actor: request.actor };
  return { type: 'event', event };
}

function decisionVerdict(
  { request, story }: CommentFacts,
  command: CommentCommandOf<'decide'>,
): CommentVerdict {
  const { mark, actor, id } = request;
  const { decision, text: comment } = command;
  if (story === null || story.gate !== mark.gate) {
    return commentRefused(`the run no longer waits at \`${mark.gate}\``, UP_TO_DATE);
  }
  if (story.digest !== mark.digest || digest8(story.digest) !== command.digest8) {
    return commentRefused(
      `\`${command.digest8}\` is not the digest of the change that waits there now`,
      UP_TO_DATE,
    );
  }
  if (story.by !== 'comment') {
    return commentRefused(
      `\`${story.gate}\` is decided in the environment \`${story.environment}\`, not by a comment`,
      'Review the environment in the workflow run, or give the gate `by: comment`.',
    );
  }
  if (story.used.includes(id)) {
    return commentRefused('this comment was already used for a decision', 'Write a new comment.');
  }
  if (decision === 'rework' && !story.mayRework) {
    const remedy = 'Approve or reject the gate.';
    return commentRefused(`\`${story.gate}\` has no \`rework\`, or none left`, remedy);
  }
  const about = { phase: story.gate, proof: 'comment', approval: id } as const;
  return { type: 'event', event: { type: 'gateDecided', ...about, decision, actor, comment } };
}

const UP_TO_DATE = 'Read the current comment of Phasegate, and decide on the change in it.';

function commentRefused(problem: string, remedy: string): CommentVerdict {
  return { type: 'refused', message: `The comment has no effect: ${problem}.`, remedy };
}
