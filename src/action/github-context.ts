import { resolve } from 'node:path';
import { readPipelineFile, textsByPath } from '../app/stored/pipeline-file.ts';
import { whyLeftAlone } from '../core/config/left-alone.ts';
import { triggerOf } from '../core/gate/trigger.ts';
import type { Json, JsonObject } from '../core/lib/json.ts';
import { amountAt, textAt } from '../core/lib/json-value.ts';
import { githubOf } from './context.ts';
import type { Job } from './job.ts';

/**
 * What `github` is in expressions: the event, and what is looked up before the first agent, each only where the pipeline
 * reads it.
 */
export async function githubContext(job: Job): Promise<JsonObject> {
  const github = githubOf(job.context);
  const more: Record<string, Json> = {};
  // Most events have none of it: the pipeline then need not be read here.
  if (triggerOf(github) === null && job.context.eventName !== 'workflow_run') return github;
  const texts = textsOf(job);
  for (const [name, ask] of ASKED) {
    if (!texts.some((text) => readsGithub(text, name))) continue;
    const answer = await ask(job, github);
    if (answer !== null) more[name] = answer;
  }
  return { ...github, ...more };
}

/** Whether the text of a pipeline or a prompt reads `github.NAME`; also in a comment, where it does no harm. */
const readsGithub = (text: string, name: string): boolean =>
  new RegExp(`\\bgithub\\s*(?:\\.\\s*${name}\\b|\\[)`).test(text);

/** Whether the pipeline or a prompt reads the pull request of the event, by its name alone. */
export const readsPullRequest = (job: Job): boolean =>
  textsOf(job).some((text) => /\bgithub\s*\.\s*(?:event\s*\.\s*)?pull_request\b/.test(text));

/** The pipeline and its prompts. What is wrong with them is told by who runs them. */
function textsOf({ root, inputs }: Job): readonly string[] {
  if (inputs.pipeline === null) return [];
  const { pipeline } = readPipelineFile(resolve(root, inputs.pipeline), root);
  return pipeline === null ? [] : [pipeline.text, ...textsByPath(pipeline).values()];
}

/** `null` where the event has no such thing. */
type ContextQuery = (job: Job, github: JsonObject) => Promise<Json>;

const ASKED: readonly (readonly [name: string, ask: ContextQuery])[] = [
  ['comments', comments],
  ['failed_jobs', jobsThatFailed],
  ['review_threads', threadsOfReview],
  ['settings', settingsOfIssues],
];

/** The conversation below the issue or pull request, as it was when the event happened. */
async function comments({ context, github: connect }: Job, github: JsonObject): Promise<Json> {
  const trigger = triggerOf(github);
  if (trigger === null) return null;
  const { conversation } = await import('../github/conversation.ts');
  const { event } = context;
  const until =
    textAt(event, 'comment', 'created_at') ??
    textAt(event, trigger.kind === 'issue' ? 'issue' : 'pull_request', 'updated_at');
  return conversation(await connect(), trigger.number, until);
}

/** Of the workflow run whose end is the event. */
async function jobsThatFailed({ context, github: connect }: Job): Promise<Json> {
  const run = amountAt(context.event, 'workflow_run', 'id');
  if (context.eventName !== 'workflow_run' || run === null) return null;
  const { failedJobs } = await import('../github/failed-jobs.ts');
  const attempt = amountAt(context.event, 'workflow_run', 'run_attempt') ?? 1;
  return failedJobs(await connect(), { run, attempt });
}

/** Of the review whose submission is the event. */
async function threadsOfReview(
  { context, github: connect }: Job,
  github: JsonObject,
): Promise<Json> {
  const number = triggerOf(github)?.number ?? null;
  const id = amountAt(context.event, 'review', 'id');
  const submittedAt = textAt(context.event, 'review', 'submitted_at');
  if (number === null || id === null || submittedAt === null) return null;
  const { reviewThreads } = await import('../github/review-threads.ts');
  return reviewThreads(await connect(), { number, id: String(id), submittedAt });
}

/** Of phasegate.yml, where an issue is what the event is about. */
async function settingsOfIssues({ root }: Job, github: JsonObject): Promise<Json> {
  if (triggerOf(github)?.kind !== 'issue') return null;
  const { style, gate } = await issueSettings(root);
  return { style, gate };
}

/** Why nothing is started for an issue by a pipeline that follows the settings of phasegate.yml; `null` where something is. */
export async function whyNotStarted(job: Job): Promise<string | null> {
  const github = githubOf(job.context);
  if (triggerOf(github)?.kind !== 'issue' || !textsOf(job).some((text) => SETTINGS.test(text)))
    return null;
  return whyLeftAlone(await issueSettings(job.root), job.context.event);
}

/** Of phasegate.yml. Throws `InvalidPipeline` with every mistake in the file. */
async function issueSettings(root: string) {
  const { findConfig } = await import('../app/stored/config-file.ts');
  return findConfig(root).config.issues;
}

/** By its name alone: what may read anything does not follow the settings. */
const SETTINGS = /\bgithub\s*(?:\.\s*settings\b|\[\s*'settings'\s*\])/;
