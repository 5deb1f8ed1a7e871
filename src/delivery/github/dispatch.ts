import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '../../core/lib/json.ts';
import { MAX_INPUTS } from '../../core/workflow/limits.ts';
import { GitHubRefusal } from '../../github/refusal.ts';
import { type DispatchStatus, startedBefore } from '../../github/started-workflows.ts';
import { isUncertain } from '../../github/writes.ts';
import { type DeliveryRequest, type DeliveryResult, Refusal } from '../../ports.ts';
import { diskRefusal, replaceFile } from '../../system/disk.ts';
import { branchOf, fieldText } from './fields.ts';
import type { DeliveryTools } from './tools.ts';

/**
 * Starts another workflow at most once. After a lost response, or in another attempt whose checkpoint does not record the first
 * request, existing workflow runs are read first: a run whose name shows this run's id is ours. If a run cannot be distinguished
 * from ours, the result says so, and nothing is requested again. If no run exists yet, the delivery fails because it may still
 * appear; a resume reads again, and requests again if none appeared.
 */
export async function deliverDispatch(
  tools: DeliveryTools,
  request: DeliveryRequest,
): Promise<DeliveryResult> {
  const start = await dispatchFrom(tools, request);
  return (await startedEarlier(start)) ?? startWorkflowRun(start, inputsOf(request));
}

interface WorkflowDispatch {
  readonly github: DeliveryTools['github'];
  readonly workflow: string;
  readonly ref: string;
  /** The file that records the request to GitHub. */
  readonly note: string;
  /** Whether an earlier attempt may have made the request, in a job whose files are lost. */
  readonly isAgain: boolean;
  readonly look: () => Promise<DispatchStatus>;
}

async function dispatchFrom(
  { github, folder, workflowRun }: DeliveryTools,
  { fields, run, phase, delivery, attempt, startedIn }: DeliveryRequest,
): Promise<WorkflowDispatch> {
  const workflow = fieldText(fields, 'workflow') ?? '';
  const ref = branchOf(fields, 'ref') ?? (await defaultBranch(github));
  const after = startedIn ?? workflowRun?.id ?? 0;
  return {
    ...{ github, workflow, ref },
    note: join(folder, phase, `${delivery + 1}-dispatch.asked`),
    isAgain: attempt > 1 || (workflowRun?.attempt ?? 1) > 1,
    look: () => startedBefore({ github, workflow, ref, after, marks: [run] }),
  };
}

/** The result of an earlier request; `null`: no run exists. */
async function startedEarlier({
  workflow,
  note,
  isAgain,
  look,
}: WorkflowDispatch): Promise<DeliveryResult | null> {
  if (existsSync(note)) return found(await statusOrMaybe(look()), lost(workflow));
  const maybe = `workflow ${workflow} may have been started before: check whether it is running`;
  return isAgain ? found(await look(), maybe) : null;
}

async function startWorkflowRun(
  { github, workflow, ref, note, look }: WorkflowDispatch,
  inputs: Readonly<Record<string, string>>,
): Promise<DeliveryResult> {
  remember(note, `${workflow} ${ref}\n`);
  try {
    const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatches';
    await github.rest(route, { workflow, ref, inputs });
  } catch (error) {
    if (!isUncertain(error)) rmSync(note, { force: true });
    const delivered = isUncertain(error)
      ? found(await statusOrMaybe(look()), lost(workflow))
      : null;
    if (delivered === null) throw error;
    return delivered;
  }
  return { where: `workflow ${workflow} started on ${ref}`, url: null, number: null };
}

const lost = (workflow: string): string =>
  `workflow ${workflow} was requested, but the answer of GitHub was lost: check whether it is running`;

/** If the token can start a workflow but not list its runs, the result is unknown. */
async function statusOrMaybe(looking: Promise<DispatchStatus>): Promise<DispatchStatus> {
  try {
    return await looking;
  } catch (error) {
    const isRefused =
      error instanceof GitHubRefusal && (error.status === 403 || error.status === 404);
    if (isRefused) return { type: 'maybe' };
    throw error;
  }
}

function found(started: DispatchStatus, maybe: string): DeliveryResult | null {
  if (started.type === 'started')
    return { where: 'the workflow was started before', url: started.url, number: null };
  return started.type === 'maybe' ? { where: maybe, url: null, number: null } : null;
}

function remember(note: string, text: string): void {
  try {
    mkdirSync(join(note, '..'), { recursive: true });
    replaceFile(note, text);
  } catch (error) {
    throw diskRefusal(error, `${note} cannot be written`);
  }
}

function inputsOf({ fields }: DeliveryRequest): Readonly<Record<string, string>> {
  const inputs = isJsonObject(fields.inputs) ? Object.entries(fields.inputs) : [];
  if (inputs.length > MAX_INPUTS) {
    throw new Refusal(
      `The workflow gets ${inputs.length} inputs, but GitHub allows ${MAX_INPUTS}.`,
      'Remove some inputs, or combine several into one as JSON.',
    );
  }
  return Object.fromEntries(
    inputs.map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ]),
  );
}

async function defaultBranch(github: DeliveryTools['github']): Promise<string> {
  const { default_branch: name } = await github.rest<{ default_branch: string }>(
    'GET /repos/{owner}/{repo}',
    {},
  );
  return name;
}
