import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { JsonObject } from '../../../src/core/lib/json.ts';
import type { Job, Run } from '../github/actions-world.ts';
import { asText, filled, type Seen } from './expressions.ts';
import type { Hub } from './hub.ts';
import { type Annotation, JobLog } from './job-log.ts';
import { type Machine, machine } from './machine.ts';
import type { Permissions } from './permissions.ts';
import { type Conclusion, MachineLost, runSteps, type StepRecord, type StepsEnd } from './steps.ts';
import type { StepsJob, WorkflowFile } from './workflow-file.ts';

/** What became of a job. */
export interface JobRecord {
  readonly conclusion: Conclusion;
  readonly outputs: Readonly<Record<string, string>>;
  readonly attempt: number;
  /** Empty where no runner took it. */
  readonly steps: readonly StepRecord[];
  readonly log: readonly string[];
  readonly annotations: readonly Annotation[];
  /** Processes that it left behind. */
  readonly orphans: readonly string[];
}

export const NOTHING: Omit<JobRecord, 'attempt'> = {
  conclusion: 'skipped',
  outputs: {},
  steps: [],
  log: [],
  annotations: [],
  orphans: [],
};

export interface JobParts {
  readonly hub: Hub;
  readonly run: Run;
  /** With its callers: `caller / job`. */
  readonly name: string;
  readonly node: StepsJob;
  readonly file: WorkflowFile;
  /** `github` without what a machine adds. */
  readonly seen: Seen;
  readonly permissions: Permissions;
  readonly cancel: AbortSignal;
  readonly lost: AbortSignal;
}

/** Waits for its turn and for its reviewers, then runs it on a machine of its own. */
export async function runJob(parts: JobParts): Promise<JobRecord> {
  const { hub, run, node, seen } = parts;
  const attempt = run.starters.length;
  const own = new AbortController();
  const cancel = AbortSignal.any([parts.cancel, own.signal]);
  const leave = await turnOf(parts, cancel, () => own.abort());
  if (leave === null) return { ...NOTHING, attempt, conclusion: 'cancelled' };
  try {
    const environment = asText(filled(node.environment, seen));
    const { name } = parts;
    const job = hub.actions.startJob(run, { name, environment, deployment: node.deployment });
    await Promise.race([hub.actions.settled(job), aborted(cancel)]);
    // A rejection, or thirty days, end it before a runner took it.
    if (job.status === 'completed') return { ...NOTHING, attempt, conclusion: 'failure' };
    if (job.status === 'waiting') {
      hub.actions.endJob(job, 'cancelled');
      return { ...NOTHING, attempt, conclusion: 'cancelled' };
    }
    const record = await onMachine({ ...parts, cancel }, job);
    hub.actions.endJob(job, record.conclusion === 'skipped' ? 'success' : record.conclusion);
    return { ...record, attempt };
  } finally {
    leave();
  }
}

/** `null` if it was cancelled while it waited. */
async function turnOf(
  { hub, node, seen }: JobParts,
  signal: AbortSignal,
  cancel: () => void,
): Promise<(() => void) | null> {
  if (node.concurrency === null) return () => {};
  const group = asText(filled(node.concurrency.group, seen));
  return hub.concurrency.enter({ ...node.concurrency, group }, { signal, cancel });
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    signal.addEventListener('abort', () => resolve(), { once: true });
  });
}

async function onMachine(parts: JobParts, job: Job): Promise<Omit<JobRecord, 'attempt'>> {
  const { hub, node, permissions } = parts;
  const token = hub.tokens.issue(permissions, hub.repository);
  const log = new JobLog();
  for (const secret of [token, ...Object.values(hub.secrets)]) log.hide(secret);
  const vm = await machine(hub.folder, hub.repository);
  try {
    const end = await runSteps(await taskOf(parts, { job, vm, log, token }));
    const { conclusion, records: steps } = end;
    const outputs = outputsOf(node.outputs, end, log);
    const { lines, annotations } = log;
    const orphans = await vm.endOrphans();
    return { conclusion, outputs, steps, log: lines, annotations, orphans };
  } catch (error) {
    if (!(error instanceof MachineLost)) throw error;
    const message = 'The hosted runner lost communication with the server.';
    const annotations: Annotation[] = [{ level: 'error', title: '', message }];
    return { ...NOTHING, conclusion: 'failure', log: log.lines, annotations };
  } finally {
    hub.tokens.revoke(token);
    await vm.destroy();
  }
}

async function taskOf(
  { hub, run, name, node, file, seen, cancel, lost }: JobParts,
  { job, vm, log, token }: { job: Job; vm: Machine; log: JobLog; token: string },
) {
  const plain = seen.contexts.github as JsonObject;
  const event = await eventFile(vm, plain.event as JsonObject);
  const github = { ...plain, token, workspace: vm.workspace, event_path: event };
  const secrets = { ...(seen.contexts.secrets as JsonObject), GITHUB_TOKEN: token };
  const { ref, event_name } = plain as { readonly ref: string; readonly event_name: string };
  return {
    steps: node.steps,
    place: file.place,
    machine: vm,
    log,
    contexts: { ...seen.contexts, github, secrets },
    checkRun: job.id,
    env: { ...file.env, ...node.env },
    actionEnv: hub.results.environment({
      run: String(run.id),
      attempt: job.attempt,
      job: name.replace(/[^\w-]/g, '-'),
      ref,
      cache: UNTRUSTED.includes(event_name) ? 'read' : 'write',
    }),
    origin: hub.origin,
    apps: hub.apps,
    revoke: (token: string) => hub.tokens.revoke(token),
    ladder: hub.ladder,
    cancel,
    lost,
  };
}

/** Since June 2026 these get a cache that they can only read. */
const UNTRUSTED = ['issue_comment', 'issues', 'pull_request_target', 'workflow_run'];

async function eventFile({ temp }: Machine, event: JsonObject): Promise<string> {
  const folder = join(temp, '_github_workflow');
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'event.json');
  await writeFile(file, JSON.stringify(event));
  return file;
}

/** "Skip output 'x' since it may contain secret." */
function outputsOf(declared: JsonObject, { seen }: StepsEnd, log: JobLog): Record<string, string> {
  const outputs: [string, string][] = [];
  for (const [name, value] of Object.entries(declared)) {
    const text = asText(filled(value, seen));
    if (log.holdsSecret(text)) {
      log.take(`::warning::Skip output '${name}' since it may contain secret.`);
    } else {
      outputs.push([name, text]);
    }
  }
  return Object.fromEntries(outputs);
}
