import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositoryIdentity } from '../core/gate/same-repository.ts';
import { isJsonObject, type Json, type JsonObject } from '../core/lib/json.ts';
import { Refusal } from '../ports.ts';
import { codeOf } from '../system/disk.ts';

/**
 * The runner's data about this job, in GitHub's terms:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export interface WorkflowContext {
  readonly eventName: string;
  /** The payload at the time of the event; `{}`: none. */
  readonly event: JsonObject;
  /** `owner/name` */
  readonly repository: string;
  /** GitHub's number of the repository, which stays when the repository is renamed or transferred; `null`: the runner gives none. */
  readonly repositoryId: number | null;
  readonly runId: number;
  readonly runAttempt: number;
  /** The job's id in the workflow file. */
  readonly job: string;
  /** The step's id; unique within the job. */
  readonly step: string;
  readonly actor: string;
  /** The user who started this attempt; differs from `actor` after a re-run. */
  readonly starter: string;
  readonly ref: string;
  readonly sha: string;
  readonly workflow: string;
  /** File name of the triggered workflow: `implement.yml`. */
  readonly workflowFile: string;
  readonly serverUrl: string;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  /** URL of this workflow run for people. */
  readonly runUrl: string;
  /** The folder of the checkout, if there is one. */
  readonly workspace: string;
  /** Removed at the end of the job; agents do not get its path. */
  readonly temp: string;
}

/** Throws `Refusal` outside of a workflow. */
export function workflowContext(env: NodeJS.ProcessEnv): WorkflowContext {
  const must = (name: string): string => {
    const value = env[name] ?? '';
    if (value !== '') return value;
    throw new Refusal(
      `The variable ${name} is not set, so this process is not a job of GitHub Actions.`,
      'Use the Action in a workflow. Elsewhere, use the command line: `phasegate run FILE`.',
    );
  };
  const may = (name: string): string => env[name] ?? '';
  const repository = must('GITHUB_REPOSITORY');
  const runId = must('GITHUB_RUN_ID');
  const serverUrl = env.GITHUB_SERVER_URL || 'https://github.com';
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com';
  const actor = may('GITHUB_ACTOR');
  return {
    eventName: must('GITHUB_EVENT_NAME'),
    event: payloadOf(may('GITHUB_EVENT_PATH')),
    repository,
    repositoryId: numberIn(may('GITHUB_REPOSITORY_ID')),
    runId: Number(runId),
    runAttempt: Number(env.GITHUB_RUN_ATTEMPT || '1'),
    job: may('GITHUB_JOB'),
    step: may('GITHUB_ACTION'),
    actor,
    starter: starterOf(env, actor),
    ref: may('GITHUB_REF'),
    sha: may('GITHUB_SHA'),
    workflow: may('GITHUB_WORKFLOW'),
    workflowFile: fileIn(may('GITHUB_WORKFLOW_REF')),
    serverUrl,
    apiUrl,
    graphqlUrl: env.GITHUB_GRAPHQL_URL || `${apiUrl}/graphql`,
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    workspace: env.GITHUB_WORKSPACE || process.cwd(),
    temp: must('RUNNER_TEMP'),
  };
}

const numberIn = (text: string): number | null => (/^[1-9]\d*$/.test(text) ? Number(text) : null);

/** The repository of the job. */
export const ownRepository = ({
  repository: name,
  repositoryId: id,
}: Pick<WorkflowContext, 'repository' | 'repositoryId'>): RepositoryIdentity => ({ id, name });

const starterOf = ({ GITHUB_TRIGGERING_ACTOR }: NodeJS.ProcessEnv, actor: string): string =>
  GITHUB_TRIGGERING_ACTOR || actor;

/** `acme/widgets/.github/workflows/implement.yml@refs/heads/main` */
const fileIn = (workflowRef: string): string => /\/([^/@]+)@/.exec(workflowRef)?.[1] ?? '';

/** The context `github` for expressions: the usual names, `event`, and the payload's keys next to them, as with `--event`. */
export function githubOf(context: WorkflowContext): JsonObject {
  const { event } = context;
  return {
    ...event,
    event,
    event_name: context.eventName,
    repository: context.repository,
    run_id: String(context.runId),
    run_attempt: String(context.runAttempt),
    job: context.job,
    actor: context.actor,
    ref: context.ref,
    sha: context.sha,
    workflow: context.workflow,
    server_url: context.serverUrl,
  };
}

/** The folder with all runs of this job, out of agents' reach. */
export const storeOf = ({ temp }: WorkflowContext): string => join(temp, 'phasegate');

function payloadOf(file: string): JsonObject {
  if (file === '') return {};
  try {
    const value = JSON.parse(readFileSync(file, 'utf8')) as Json;
    if (isJsonObject(value)) return value;
  } catch (error) {
    if (!(error instanceof SyntaxError) && codeOf(error) === null) throw error;
    throw new Refusal(
      `The event payload ${file} cannot be read: ${error instanceof Error ? error.message : ''}.`,
      'Run the workflow again. The runner writes this file.',
    );
  }
  throw new Refusal(`The event payload ${file} is not a JSON object.`, 'Run the workflow again.');
}
