import type { Decision } from '../run/event.ts';
import type { GateStory } from '../run/show/gate-story.ts';
import { isSameName } from './same-name.ts';

/** Whether and how a person decided about this change; docs/decisions/0009-gates.md defines the five points. */
export type GateVerdict = GateDecision | GateRefusal;

interface GateDecision {
  readonly type: 'decided';
  readonly decision: Decision;
  readonly actor: string;
  readonly comment: string;
  /** Id of the review that this decision uses up. */
  readonly approval: string;
}

interface GateRefusal {
  readonly type: 'refused';
  readonly point: ProofPoint;
  /** What is wrong; completes a sentence. */
  readonly message: string;
  readonly remedy: string;
  /** Whether GitHub only failed to answer; omitted: it answered. */
  readonly isPassing?: boolean;
}

type ProofPoint = 1 | 2 | 3 | 4 | 5;

/** GitHub's answer, or why there is none: that counts as a no. */
export type GitHubAnswer<T> =
  | { readonly type: 'known'; readonly value: T }
  | {
      readonly type: 'unknown';
      readonly message: string;
      readonly remedy: string;
      /** Whether GitHub may answer later; omitted: it will not. */
      readonly isPassing?: boolean;
    };

/** Facts that are compared before GitHub is asked. */
export interface GateContent {
  /** Outputs of the job that stopped at the gate, as passed to this job. */
  readonly published: {
    readonly gate: string;
    readonly digest: string;
    /** `null`: only the job's own environment shows it. */
    readonly environment: string | null;
  };
  readonly story: GateStory;
}

interface DecisionFacts extends GateContent {
  /** The current rules; `null`: there is no such environment. */
  readonly environment: GitHubAnswer<EnvironmentRules | null>;
  /** All reviews of this workflow run, in any order. */
  readonly reviews: GitHubAnswer<readonly DeploymentReview[]>;
}

interface GateFacts extends DecisionFacts {
  /** The workflow run and attempt of this process. */
  readonly here: { readonly run: number; readonly attempt: number };
  readonly job: GitHubAnswer<ThisJob>;
  /** `null`: the job names no environment, or needs no deployment. */
  readonly deployment: GitHubAnswer<{ readonly environments: readonly string[] } | null>;
  /** Actors who triggered this workflow run or re-ran one of its attempts. */
  readonly starters: GitHubAnswer<readonly string[]>;
  /** Number of earlier attempts that recorded a decision for this gate, and so used up an approval. */
  readonly used: GitHubAnswer<number>;
}

export interface ThisJob {
  readonly run: number;
  readonly attempt: number;
  readonly status: string;
}

export interface EnvironmentRules {
  /** `null`: no review is required. */
  readonly reviewers: readonly Reviewer[] | null;
  readonly preventsSelfReview: boolean;
}

export interface Reviewer {
  readonly kind: 'person' | 'team';
  readonly name: string;
}

export interface DeploymentReview {
  /** GitHub's number of the review; later reviews have greater numbers. */
  readonly id: string;
  readonly state: 'approved' | 'rejected';
  readonly user: string;
  readonly comment: string;
  readonly environments: readonly string[];
}

/** In the job behind the gate: the decision, or the first point that is not proved. */
export function judgeGate(facts: GateFacts): GateVerdict {
  return contentRefused(facts) ?? refusedByJob(facts) ?? guarded(facts) ?? decidedHere(facts);
}

/** In a later job, after GitHub ended the job behind the gate without starting it: a proved rejection, or no proof. */
export function judgeRejection(facts: DecisionFacts): GateVerdict {
  const refused = contentRefused(facts) ?? guarded(facts);
  if (refused !== null) return refused;
  const review = newestReview(facts);
  if ('type' in review) return review;
  if (review.state === 'rejected') return decisionFromReview(facts, review);
  return refuse(2, {
    message: `${review.user} approved, but the job after the gate did not prove the approval`,
    remedy: 'Read the reason in the log of that job, then re-run the job and approve again.',
  });
}

/** Point 1: the content equals what the earlier job published. `null`: it does. */
export function contentRefused(facts: GateContent): GateRefusal | null {
  const { published, story } = facts;
  if (story.by !== 'environment') {
    return refuse(1, {
      message: `the gate \`${story.gate}\` is decided by a comment, not in an environment`,
      remedy:
        'Decide by a comment, or give the gate an `environment` without `by: comment` in the pipeline.',
    });
  }
  const pairs = [
    ['gate', published.gate, story.gate],
    ['environment', published.environment ?? story.environment, story.environment],
    ['digest', published.digest, story.digest],
  ] as const;
  for (const [what, told, found] of pairs) {
    if (told === '' || found === '') {
      return refuse(1, {
        message: `the ${what} that the earlier job published is empty`,
        remedy:
          'Pass `gate`, `digest` and `checkpoint` from the outputs of the job that stopped at the gate, and give the gate an `environment`. GitHub drops outputs that contain a masked value.',
      });
    }
    if (told !== found) {
      return refuse(1, {
        message: `the earlier job published the ${what} \`${told}\`, but the restored run has \`${found}\``,
        remedy:
          'Re-run the workflow from the job that stopped at the gate. The approved change must be the change that was shown.',
      });
    }
  }
  return null;
}

/** Point 2: GitHub let this job pass its environment. */
function refusedByJob(facts: GateFacts): GateRefusal | null {
  const { here, job, deployment, story } = facts;
  if (job.type === 'unknown') return refuse(2, job);
  const { run, attempt, status } = job.value;
  if (run !== here.run || attempt !== here.attempt) {
    return refuse(2, {
      message: `the job belongs to run ${run}, attempt ${attempt}, not to run ${here.run}, attempt ${here.attempt}`,
      remedy: OWN_JOB,
    });
  }
  if (status !== 'in_progress') {
    const message = `the job is \`${status}\`, not in progress`;
    return refuse(2, { message, remedy: OWN_JOB });
  }
  if (deployment.type === 'unknown') return refuse(2, deployment);
  if (deployment.value === null) {
    return refuse(2, {
      message:
        'the job has no deployment because it names no environment, so no reviewer protected the job',
      remedy: `Give the job \`environment: { name: ${story.environment} }\`, without \`deployment: false\`.`,
    });
  }
  const other = deployment.value.environments.find((name) => !isSameName(name, story.environment));
  if (other === undefined) return null;
  return refuse(2, {
    message: `the job uses the environment \`${other}\`, but the gate needs \`${story.environment}\``,
    remedy: 'Set `environment` of the job to the output `environment` of the earlier job.',
  });
}

const OWN_JOB = 'Set the input `job: ${{ job.check_run_id }}` of the step.';

/** Point 3: the environment requires a review. */
function guarded(facts: DecisionFacts): GateRefusal | null {
  const { environment, story } = facts;
  if (environment.type === 'unknown') return refuse(3, environment);
  const remedy =
    'Add required reviewers to the environment in the repository settings. If your GitHub plan has no required reviewers, give the gate `by: comment`.';
  if (environment.value === null) {
    return refuse(3, {
      message: `the environment \`${story.environment}\` does not exist, or the token cannot read it`,
      remedy,
    });
  }
  if (environment.value.reviewers !== null && environment.value.reviewers.length > 0) return null;
  const message = `the environment \`${story.environment}\` has no required reviewers`;
  return refuse(3, { message, remedy });
}

/** Points 4 and 5: the newest review since the gate opened is an unused approval by an authorized user. */
function decidedHere(facts: GateFacts): GateVerdict {
  const review = newestReview(facts);
  if ('type' in review) return review;
  if (review.state === 'rejected') return decisionFromReview(facts, review);
  return selfApproved(facts, review) ?? usedBefore(facts) ?? decisionFromReview(facts, review);
}

function newestReview(facts: DecisionFacts): DeploymentReview | GateRefusal {
  const { story, reviews } = facts;
  if (reviews.type === 'unknown') return refuse(4, reviews);
  const newest = reviewsSince(story, reviews.value).at(-1);
  if (newest === undefined) {
    return refuse(4, {
      message: `nobody reviewed \`${story.environment}\` since the gate opened. An admin's bypass leaves no review, and neither does an environment without reviewers`,
      remedy: 'Re-run the job, and let a listed reviewer approve it.',
    });
  }
  return reused(facts, newest) ?? reviewerRefused(facts, newest) ?? newest;
}

function reviewsSince(
  story: GateStory,
  reviews: readonly DeploymentReview[],
): readonly DeploymentReview[] {
  return reviews
    .filter(({ id }) => !story.known.includes(id))
    .filter(({ environments }) => environments.some((name) => isSameName(name, story.environment)))
    .sort((a, b) => Number(a.id) - Number(b.id));
}

function reused(facts: DecisionFacts, review: DeploymentReview): GateRefusal | null {
  const { used, rivals, environment } = facts.story;
  if (used.includes(review.id)) {
    const message = `the review ${review.id} by ${review.user} was already used for an earlier decision`;
    return refuse(5, { message, remedy: AGAIN });
  }
  if (rivals.length === 0) return null;
  return refuse(5, {
    message: `\`${environment}\` is the environment of ${rivals.map((gate) => `\`${gate}\``).join(', ')} too, and these gates are open at the same time`,
    remedy: 'Give each gate its own environment, or add `needs` from one gate to the other.',
  });
}

const AGAIN = 'Re-run the job and approve again. One review counts for one decision.';

function reviewerRefused(facts: DecisionFacts, { user }: DeploymentReview): GateRefusal | null {
  const { environment } = facts;
  const listed = environment.type === 'known' ? (environment.value?.reviewers ?? []) : [];
  // A workflow's token cannot read team members, so GitHub's own check has to suffice.
  const isListed = listed.some(({ kind, name }) => kind === 'team' || isSameName(name, user));
  if (isListed && !isBot(user)) return null;
  return refuse(4, {
    message: `${user} reviewed, but is not a listed reviewer of the environment`,
    remedy: 'Re-run the job, and let a listed reviewer decide.',
  });
}

function selfApproved(facts: GateFacts, { user }: DeploymentReview): GateRefusal | null {
  const { environment, starters, story } = facts;
  const isAllowed = environment.type === 'known' && environment.value?.preventsSelfReview === false;
  if (isAllowed) return null;
  if (starters.type === 'unknown') return refuse(4, starters);
  if (![...starters.value, ...story.starters].some((name) => isSameName(name, user))) return null;
  return refuse(4, {
    message: `${user} approved, but also started, resumed or re-ran this run; the environment prevents self-review`,
    remedy: 'Re-run the job, and let another listed reviewer decide.',
  });
}

/**
 * Reviews do not name an attempt. Therefore every earlier attempt that recorded a decision counts as one used review; a refusal
 * uses up none.
 */
function usedBefore(facts: GateFacts): GateRefusal | null {
  const { used, reviews, story } = facts;
  if (used.type === 'unknown') return refuse(5, used);
  const since = reviews.type === 'known' ? reviewsSince(story, reviews.value) : [];
  const approvals = since.filter(({ state }) => state === 'approved').length;
  if (approvals > used.value) return null;
  return refuse(5, {
    message: 'the approval belongs to an earlier attempt, whose job already used it',
    remedy: AGAIN,
  });
}

/** A rejection whose comment begins with `/rework` asks for a rework, with the rest as its text, if the gate allows it. */
function decisionFromReview({ story }: DecisionFacts, review: DeploymentReview): GateDecision {
  const { user: actor, id: approval, state } = review;
  const comment = review.comment.trim();
  const about = { type: 'decided', actor, approval } as const;
  if (state === 'approved') return { ...about, decision: 'approve', comment };
  const rework = /^\/rework(?!\S)\s*/i.exec(comment);
  if (rework === null || !story.mayRework) return { ...about, decision: 'reject', comment };
  return { ...about, decision: 'rework', comment: comment.slice(rework[0].length) };
}

function refuse(
  point: ProofPoint,
  { message, remedy, isPassing }: Pick<GateRefusal, 'message' | 'remedy' | 'isPassing'>,
): GateRefusal {
  const refused = { type: 'refused', point, message: message.replace(/\.$/, ''), remedy } as const;
  return isPassing === true ? { ...refused, isPassing } : refused;
}

const isBot = (login: string): boolean => login.endsWith('[bot]');
