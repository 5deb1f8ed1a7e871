import { type DeliveryRequest, Refusal } from '../../ports.ts';

/** The issue or pull request of `on`. */
export function targetOf({ fields, trigger, pullRequest }: DeliveryRequest): number {
  const on = fields.on ?? 'trigger';
  if (on === 'trigger') {
    if (trigger !== null) return trigger.number;
    throw new Refusal(
      'The delivery has no target, because no issue or pull request started the run.',
      'Set `on: pull-request` or `on: NUMBER`, or start the run from an issue.',
    );
  }
  if (on === 'pull-request') {
    if (pullRequest !== null) return pullRequest;
    throw new Refusal(
      'The delivery has no target, because this run created no pull request.',
      'Add a `pull-request` before the delivery, or set `on: NUMBER`.',
    );
  }
  const number = Number(on);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Refusal(
    `\`on\` is ${JSON.stringify(on)}, which is not the number of an issue or pull request.`,
    'Use `trigger`, `pull-request` or a number.',
  );
}
