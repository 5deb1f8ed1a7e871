import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isJsonObject } from '../../core/lib/json.ts';
import { isUncertain } from '../../github/writes.ts';
import { type Delivered, type DeliveryRequest, Refusal } from '../../ports.ts';
import { diskRefusal, replaceFile } from '../../system/disk.ts';
import { branchOf, textOf } from './fields.ts';
import type { DeliveryTools } from './tools.ts';

/**
 * Starts another workflow, at most once: GitHub tells nobody afterwards which run came of it, so a lost answer, or a
 * process that died while it asked, is told as such and never made good by asking again.
 */
export async function deliverDispatch(
  { github, folder }: DeliveryTools,
  request: DeliveryRequest,
): Promise<Delivered> {
  const { fields } = request;
  const workflow = textOf(fields, 'workflow') ?? '';
  const ref = branchOf(fields, 'ref') ?? (await defaultBranch(github));
  const note = join(folder, request.phase, `${request.delivery + 1}-dispatch.asked`);
  const unknown: Delivered = {
    where: `workflow ${workflow} was asked for, but GitHub's answer was lost: look whether it runs`,
    url: null,
    number: null,
  };
  if (existsSync(note)) return unknown;
  remember(note, `${workflow} ${ref}\n`);
  try {
    await github.rest('POST /repos/{owner}/{repo}/actions/workflows/{workflow}/dispatches', {
      workflow,
      ref,
      inputs: inputsOf(request),
    });
  } catch (error) {
    if (isUncertain(error)) return unknown;
    rmSync(note, { force: true });
    throw error;
  }
  return { where: `workflow ${workflow} started on ${ref}`, url: null, number: null };
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
      `The workflow is given ${inputs.length} inputs; GitHub takes ${MOST_INPUTS}.`,
      'Leave some out, or put several into one as JSON.',
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
