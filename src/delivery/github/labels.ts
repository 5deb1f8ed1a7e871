import type { GitHub } from '../../github/client.ts';
import { isNotFound } from '../../github/refusal.ts';
import { insist } from '../../github/writes.ts';
import type { DeliveryRequest, DeliveryResult } from '../../ports.ts';
import { textsOf } from './fields.ts';
import { targetOf } from './target.ts';
import type { DeliveryTools } from './tools.ts';

/** Adds and removes labels; those already there, or already gone, are fine. */
export async function deliverLabels(
  { github }: Pick<DeliveryTools, 'github'>,
  request: DeliveryRequest,
): Promise<DeliveryResult> {
  const number = targetOf(request);
  const labels = textsOf(request.fields, 'add');
  const gone = textsOf(request.fields, 'remove').filter((name) => !labels.includes(name));
  if (labels.length > 0) {
    await insist(() =>
      github.rest('POST /repos/{owner}/{repo}/issues/{number}/labels', { number, labels }),
    );
  }
  await Promise.all(gone.map((name) => insist(() => takeOff(github, number, name))));
  const words = [...labels.map((name) => `+${name}`), ...gone.map((name) => `-${name}`)];
  return { where: `labels of #${number}: ${words.join(' ')}`, number, url: null };
}

async function takeOff(github: GitHub, number: number, name: string): Promise<void> {
  try {
    const route = 'DELETE /repos/{owner}/{repo}/issues/{number}/labels/{name}';
    await github.rest(route, { number, name });
  } catch (error) {
    const isGone = isNotFound(error) && /label does not exist/i.test(error.message);
    if (!isGone) throw error;
  }
}
