import {
  contentRefused,
  type GateContent,
  type GateVerdict,
  judgeGate,
  judgeRejection,
} from '../core/gate/gate-proof.ts';
import type { GitHub } from '../github/client.ts';
import { andThen, mapped } from './answers.ts';
import { deploymentReviews } from './deployment-reviews.ts';
import { environmentRules } from './environment-rules.ts';
import { deploymentOf, letThroughBefore, thisJob } from './this-job.ts';
import { middleStarters, workflowRun } from './workflow-run.ts';

export interface RejectionQuestion extends GateContent {
  readonly github: GitHub;
  /** `GITHUB_RUN_ID` */
  readonly run: string;
}

export interface GateQuestion extends RejectionQuestion {
  /** `GITHUB_RUN_ATTEMPT`, from 1 */
  readonly attempt: number;
  /** `job.check_run_id` */
  readonly job: string;
}

/**
 * Proves, in the job behind a gate, that a person let this very change through. Two rounds of questions, each at once:
 * three, and one for each further attempt; then two. What cannot be read is a no; never throws for what GitHub says.
 */
export async function proveGate(question: GateQuestion): Promise<GateVerdict> {
  const { github, run, attempt, job: id, published, story } = question;
  const refused = contentRefused(question);
  if (refused !== null) return refused;
  const [job, workflow, environment, between] = await Promise.all([
    thisJob(github, id),
    workflowRun(github, run),
    environmentRules(github, story.environment),
    middleStarters(github, { run, attempt }),
  ]);
  const { openedAt } = story;
  const [deployment, reviews, letThrough] = await Promise.all([
    andThen(job, (found) => deploymentOf(github, found)),
    andThen(workflow, ({ node }) => deploymentReviews(github, node)),
    andThen(job, (found) => letThroughBefore(github, found, { run, attempt, openedAt })),
  ]);
  const starters =
    between.type === 'unknown'
      ? between
      : mapped(workflow, (found) => [...found.starters, ...between.value]);
  const here = { run: Number(run), attempt };
  return judgeGate({
    published,
    story,
    here,
    job,
    deployment,
    environment,
    reviews,
    starters,
    letThrough,
  });
}

/** Reads, in a later job, how the gate was turned down, if it was: the job behind it was then never started. */
export async function readRejection(question: RejectionQuestion): Promise<GateVerdict> {
  const { github, run, published, story } = question;
  const refused = contentRefused(question);
  if (refused !== null) return refused;
  const [workflow, environment] = await Promise.all([
    workflowRun(github, run),
    environmentRules(github, story.environment),
  ]);
  const reviews = await andThen(workflow, ({ node }) => deploymentReviews(github, node));
  return judgeRejection({ published, story, environment, reviews });
}
