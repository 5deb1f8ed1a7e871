import { type DeliveryRequest, Refusal } from '../../ports.ts';

/** The issue or pull request that `on` names. */
export function targetOf({ fields, trigger, pullRequest }: DeliveryRequest): number {
  const on = fields.on ?? 'trigger';
  if (on === 'trigger') {
    if (trigger !== null) return trigger.number;
    throw new Refusal(
      'Nothing to deliver on: the run was not started by an issue or a pull request.',
      'Say `on: pull-request` or `on:` with a number, or start the run by an issue.',
    );
  }
  if (on === 'pull-request') {
    if (pullRequest !== null) return pullRequest;
    throw new Refusal(
      'Nothing to deliver on: this run has made no pull request.',
      'Put a `pull-request` before it, or say `on:` with a number.',
    );
  }
  const number = Number(on);
  if (Number.isSafeInteger(number) && number > 0) return number;
  throw new Refusal(
    `\`on\` is ${JSON.stringify(on)}, which is no number of an issue or pull request.`,
    'Say `trigger`, `pull-request` or a number.',
  );
}
