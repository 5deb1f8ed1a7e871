import {
  contentRefused,
  type GateContent,
  type GateVerdict,
  type GitHubAnswer,
  judgeGate,
  judgeRejection,
} from '../core/gate/gate-proof.ts';
import type { GitHub } from '../github/client.ts';
import { Refusal } from '../ports.ts';
import { andThen, mapped } from './answers.ts';
import { deploymentReviews } from './deployment-reviews.ts';
import { earlierStarters } from './earlier-starters.ts';
import { environmentRules } from './environment-rules.ts';
import { deploymentOf, thisJob } from './this-job.ts';
import { usedBefore } from './used-before.ts';
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
  /** Name of the Phasegate run, and lines of its journal while it waits. */
  readonly name: string;
  readonly lines: number;
  /** Whether other workflow runs worked on the run before this one. */
  readonly beganElsewhere: boolean;
}

/**
 * Proves, in the job behind a gate, that a person approved this change. Two rounds of concurrent requests: three and one for each
 * further attempt, then two; for a run that began elsewhere, also those about its earlier workflow runs, if self-review is prevented. Values
 * that cannot be read count as a no; never throws because of GitHub's responses.
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
  const isAllowed = environment.type === 'known' && environment.value?.preventsSelfReview === false;
  const [deployment, reviews, used, earlier] = await Promise.all([
    andThen(job, (found) => deploymentOf(github, found)),
    andThen(workflow, ({ node }) => deploymentReviews(github, node)),
    andThen(job, (found) => usedBefore(github, found, question)),
    question.beganElsewhere && !isAllowed ? earlierStarters(github, question) : NOBODY,
  ]);
  const starters = await andThen(between, async (others) =>
    andThen(earlier, async (before) =>
      mapped(workflow, (found) => [...found.starters, ...others, ...before]),
    ),
  );
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
    used,
  });
}

const NOBODY: GitHubAnswer<readonly string[]> = { type: 'known', value: [] };

/**
 * Reads, in a later job, whether and how the gate was rejected: the job behind it was then never started. Rejects with `Refusal`
 * if GitHub does not respond, because then it is unknown, too, whether anybody rejected the gate.
 */
export async function readRejection(question: RejectionQuestion): Promise<GateVerdict> {
  const { github, run, published, story } = question;
  const refused = contentRefused(question);
  if (refused !== null) return refused;
  const [workflow, environment] = await Promise.all([
    workflowRun(github, run),
    environmentRules(github, story.environment),
  ]);
  const reviews = await andThen(workflow, ({ node }) => deploymentReviews(github, node));
  for (const answer of [environment, reviews])
    if (answer.type === 'unknown') throw unread(story.gate, answer);
  return judgeRejection({ published, story, environment, reviews });
}

function unread(gate: string, { message, remedy, isPassing = false }: UnknownAnswer): Refusal {
  const why = message.replace(/\.$/, '');
  const text = `The rejection of the gate \`${gate}\` cannot be read: ${why}.`;
  return new Refusal(text, remedy, { isPassing });
}

type UnknownAnswer = Extract<GitHubAnswer<unknown>, { readonly type: 'unknown' }>;
