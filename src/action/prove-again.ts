import { AS_IT_IS } from '../app/run/as-it-is.ts';
import { resumedEvent } from '../app/run/session.ts';
import type { StoredRun } from '../app/stored/stored.ts';
import { commentCommand } from '../core/gate/comment-command.ts';
import type { DeploymentReview, GitHubAnswer } from '../core/gate/gate-proof.ts';
import { isSameName } from '../core/gate/same-name.ts';
import { findPhase } from '../core/lib/graph.ts';
import { amountAt, textAt } from '../core/lib/json-value.ts';
import type { GatePhase, Plan } from '../core/plan/plan.ts';
import { admit } from '../core/run/decide/admit.ts';
import { retried } from '../core/run/decide/again.ts';
import { passedGates } from '../core/run/decide/passed-gates.ts';
import { gateCommand } from '../core/run/decide/quiet.ts';
import type { GateDecided, JournalEvent } from '../core/run/event.ts';
import { evolve, fold } from '../core/run/evolve/evolve.ts';
import { startersIn } from '../core/run/show/gate-story.ts';
import { phaseState } from '../core/run/state.ts';
import { beganElsewhere, GateNotProved } from './gate-decision.ts';
import type { Job } from './job.ts';

/**
 * Proves every gate before this job's deliveries again: a checkpoint's claim that a gate was passed does not suffice. An approval
 * counts only in the workflow run in which it was given. Throws `GateNotProved`.
 */
export async function proveAgain(job: Job, stored: StoredRun): Promise<void> {
  const { plan, state } = stored;
  // A gate behind what this job tries again is asked anew, so that it needs no proof.
  const again = retried(plan, state, AS_IT_IS.retries);
  const due = evolve(plan, state, { ...resumedEvent(job.context.starter), again });
  for (const id of passedGates(plan, due)) {
    const gate = findPhase(plan, id);
    if (gate?.kind === 'gate') await prove(job, stored, gate);
  }
}

async function prove(job: Job, stored: StoredRun, gate: GatePhase): Promise<void> {
  const { plan, events, state } = stored;
  const at = events.findLastIndex((event) => PASSES.has(event.type) && isAbout(event, gate));
  const event = events[at];
  const before = events.slice(0, Math.max(at, 1));
  const { status } = phaseState(plan, state, gate.index).standing;
  if (event?.type === 'phaseSkipped' && status === 'skipped') {
    if (event.cause === 'no-change' ? state.facts.files === 0 : isSkipped(plan, before, gate))
      return;
    throw notProved(gate, 'its `if` does not skip the gate');
  }
  if (event?.type !== 'gateDecided')
    throw notProved(gate, 'the journal holds no decision of a person');
  switch (event.proof) {
    case 'policy':
      if (gateCommand(plan, fold(plan, before), gate).type === 'passGate') return;
      throw notProved(gate, 'its `when` needs a decision by a person');
    case 'environment':
      return byEnvironment(job, stored, { gate, event });
    case 'comment':
      return byComment(job, { gate, event });
    default:
      throw notProved(gate, 'the gate was decided on a local machine');
  }
}

const PASSES: ReadonlySet<string> = new Set([
  'gateDecided',
  'phaseSkipped',
  'phaseSucceeded',
  'phaseReused',
]);

const isAbout = (event: JournalEvent, { id }: GatePhase): boolean =>
  'phase' in event && event.phase === id;

/** Whether a phase is skipped because of its needs or its own `if`, according to the journal before. */
const isSkipped = (plan: Plan, before: readonly JournalEvent[], gate: GatePhase): boolean =>
  admit(plan, fold(plan, before), gate)?.type === 'skipPhase';

interface DecisionAt {
  readonly gate: GatePhase;
  readonly event: JournalEvent<GateDecided>;
}

async function byEnvironment(job: Job, stored: StoredRun, { gate, event }: DecisionAt) {
  const environment = gate.environment ?? '';
  const { reviewers, preventsSelfReview, reviews, starter } = await asked(job, gate, environment);
  const review = reviews.find(({ id }) => id === event.approval);
  if (gate.by !== 'environment' || review === undefined || !isReviewOf(review, event, environment))
    throw notProved(
      gate,
      `GitHub has no review ${event.approval ?? ''} of \`${environment}\` by ${event.actor} in this workflow run`,
    );
  const { user } = review;
  if (!reviewers.some(({ kind, name }) => kind === 'team' || isSameName(name, user)))
    throw notProved(gate, `${user} is not a listed reviewer of the environment`);
  await refuseOutsider(job, gate, user);
  if (isUsedTwice(stored, event)) throw notProved(gate, `the review ${review.id} was used before`);
  if (preventsSelfReview)
    refuseSelfReview(gate, user, [
      // A user who re-ran the workflow after the decision has not approved their own work: only the user who started it counts
      // here.
      starter,
      ...startersIn(stored.events.filter(({ seq }) => seq < event.seq)),
      ...(await startersElsewhere(job, stored, gate)),
    ]);
}

/** The users who started earlier workflow runs of the run, which its journal may leave out. */
async function startersElsewhere(
  job: Job,
  stored: StoredRun,
  gate: GatePhase,
): Promise<readonly string[]> {
  if (!beganElsewhere(job, stored)) return [];
  const { earlierStarters } = await import('../gates/earlier-starters.ts');
  const asked = { run: String(job.context.runId), name: stored.run };
  return knownValue(gate, await earlierStarters(await job.ownGithub(), asked));
}

/**
 * "The reviewers must have at least read access to the repository", says GitHub: who lost it since is a reviewer no longer. Members of
 * a team cannot be asked for, so this is all that is known of them.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/deployments-and-environments#required-reviewers
 */
async function refuseOutsider({ ownGithub }: Job, gate: GatePhase, user: string): Promise<void> {
  const { permissionOf } = await import('../github/trust.ts');
  if ((await permissionOf(await ownGithub(), user)) === null)
    throw notProved(gate, `${user}, who approved it, has no access to this repository any more`);
}

/** GitHub's data about the environment and this workflow run. */
async function asked({ context, ownGithub }: Job, gate: GatePhase, environment: string) {
  const github = await ownGithub();
  const { environmentRules } = await import('../gates/environment-rules.ts');
  const { deploymentReviews } = await import('../gates/deployment-reviews.ts');
  const { workflowRun } = await import('../gates/workflow-run.ts');
  const rules = knownValue(gate, await environmentRules(github, environment));
  const { node, starters } = knownValue(gate, await workflowRun(github, String(context.runId)));
  const reviews = knownValue(gate, await deploymentReviews(github, node));
  const reviewers = rules?.reviewers ?? [];
  if (reviewers.length === 0)
    throw notProved(gate, `the environment \`${environment}\` has no required reviewers`);
  const preventsSelfReview = rules?.preventsSelfReview !== false;
  return { reviewers, preventsSelfReview, reviews, starter: starters[0] ?? '' };
}

function knownValue<T>(gate: GatePhase, answer: GitHubAnswer<T>): T {
  if (answer.type === 'known') return answer.value;
  throw notProved(gate, answer.message, answer);
}

function refuseSelfReview(gate: GatePhase, user: string, starters: readonly string[]): void {
  if (!starters.some((one) => isSameName(one, user))) return;
  const why = `${user} approved and also started this run, but the environment prevents self-review`;
  throw notProved(gate, why);
}

function isReviewOf(
  { state, user, environments }: DeploymentReview,
  { decision, actor }: GateDecided,
  environment: string,
): boolean {
  const wanted = decision === 'approve' ? 'approved' : 'rejected';
  const isThere = environments.some((name) => isSameName(name, environment));
  return state === wanted && isThere && isSameName(user, actor);
}

/** Whether an earlier decision used up the approval, or it existed before the gate opened. */
function isUsedTwice(
  { events }: StoredRun,
  { seq, phase, approval }: JournalEvent<GateDecided>,
): boolean {
  const earlier = events.filter((event) => event.seq < seq);
  const opened = earlier.findLast((event) => event.type === 'gateOpened' && event.phase === phase);
  const isKnown = opened?.type === 'gateOpened' && opened.known.includes(approval ?? '');
  const isUsed = earlier.some(
    (event) => event.type === 'gateDecided' && event.approval === approval,
  );
  return opened === undefined || isKnown || isUsed;
}

/** The comment triggered this workflow run according to the runner, and names the digest that it approves. */
async function byComment(job: Job, { gate, event }: DecisionAt): Promise<void> {
  const { eventName, event: payload } = job.context;
  const isThere =
    eventName === 'issue_comment' &&
    textAt(payload, 'action') === 'created' &&
    String(amountAt(payload, 'comment', 'id')) === event.approval;
  const author = textAt(payload, 'comment', 'user', 'login') ?? '';
  const command = commentCommand(textAt(payload, 'comment', 'body') ?? '');
  const isIt =
    command.type === 'decide' &&
    command.decision === event.decision &&
    event.prev.startsWith(command.digest8) &&
    isSameName(author, event.actor);
  if (!isThere || !isIt || gate.by !== 'comment')
    throw notProved(
      gate,
      `the comment that started this workflow run is not a decision on the gate`,
    );
  const { permissionOf } = await import('../github/trust.ts');
  const permission = await permissionOf(await job.ownGithub(), author);
  if (permission === 'admin' || permission === 'write') return;
  throw notProved(gate, `${author} has no write access to this repository`);
}

function notProved(
  gate: GatePhase,
  why: string,
  { remedy, isPassing = false }: { readonly remedy: string; readonly isPassing?: boolean } = AGAIN,
): GateNotProved {
  return new GateNotProved(
    `The gate \`${gate.id}\` is not proved for this delivery: ${why.replace(/\.$/, '')}.`,
    remedy,
    { isPassing },
  );
}

const AGAIN = { remedy: 'Re-run all jobs. The gate then needs a new decision.' };
