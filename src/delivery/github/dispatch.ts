import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '../../core/lib/json.ts';
import { GitHubRefusal } from '../../github/refusal.ts';
import { type Started, startedBefore } from '../../github/started-workflows.ts';
import { isUncertain } from '../../github/writes.ts';
import { type Delivered, type DeliveryRequest, Refusal } from '../../ports.ts';
import { diskRefusal, replaceFile } from '../../system/disk.ts';
import { branchOf, textOf } from './fields.ts';
import type { DeliveryTools } from './tools.ts';

/**
 * Starts another workflow, at most once. A call whose answer was lost, and a phase that is tried again, in a job whose
 * checkpoint knows nothing of it, look first: what is there by a name that shows the run is ours; what nobody can tell from
 * ours is told as such, and never made good by asking again.
 */
export async function deliverDispatch(
  { github, folder, workflowRun }: DeliveryTools,
  request: DeliveryRequest,
): Promise<Delivered> {
  const { fields, run, attempt } = request;
  const workflow = textOf(fields, 'workflow') ?? '';
  const ref = branchOf(fields, 'ref') ?? (await defaultBranch(github));
  const note = join(folder, request.phase, `${request.delivery + 1}-dispatch.asked`);
  const after = request.startedIn ?? workflowRun?.id ?? 0;
  const look = () => toldOf(startedBefore({ github, workflow, ref, after, marks: [run] }));
  if (existsSync(note)) return found(await look(), lost(workflow));
  if (attempt > 1 || (workflowRun?.attempt ?? 1) > 1) {
    const before = await look();
    const maybe = `workflow ${workflow} may have been started before: check whether it is running`;
    if (before.type !== 'not') return found(before, maybe);
  }
  const inputs = inputsOf(request);
  remember(note, `${workflow} ${ref}\n`);
  try {
    const route = 'POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatches';
    await github.rest(route, { workflow, ref, inputs });
  } catch (error) {
    if (isUncertain(error)) return found(await look(), lost(workflow));
    rmSync(note, { force: true });
    throw error;
  }
  return { where: `workflow ${workflow} started on ${ref}`, url: null, number: null };
}

const lost = (workflow: string): string =>
  `workflow ${workflow} was requested, but the answer of GitHub was lost: check whether it is running`;

/** Where the token may not look, nobody can tell. */
async function toldOf(looking: Promise<Started>): Promise<Started> {
  try {
    return await looking;
  } catch (error) {
    const isRefused =
      error instanceof GitHubRefusal && (error.status === 403 || error.status === 404);
    if (isRefused) return { type: 'maybe' };
    throw error;
  }
}

/** What is not there now may still come. */
function found(started: Started, maybe: string): Delivered {
  if (started.type !== 'started') return { where: maybe, url: null, number: null };
  return { where: 'the workflow was started before', url: started.url, number: null };
}

function remember(note: string, text: string): void {
  try {
    mkdirSync(join(note, '..'), { recursive: true });
    replaceFile(note, text);
  } catch (error) {
    throw diskRefusal(error, `${note} cannot be written`);
  }
}

/** GitHub takes 25 inputs, each a text. */
const MOST_INPUTS = 25;

function inputsOf({ fields }: DeliveryRequest): Readonly<Record<string, string>> {
  const inputs = isJsonObject(fields.inputs) ? Object.entries(fields.inputs) : [];
  if (inputs.length > MOST_INPUTS) {
    throw new Refusal(
      `The workflow gets ${inputs.length} inputs, but GitHub allows ${MOST_INPUTS}.`,
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
