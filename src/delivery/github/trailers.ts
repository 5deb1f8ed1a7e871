import { checkTrailer } from '../../core/gate/check-rounds.ts';
import type { DeliveryRequest } from '../../ports.ts';

/** Trailers at the end of a delivered commit's message that name its origin. */
export function withTrailers(
  message: string,
  { run, phase, delivery, check }: Pick<DeliveryRequest, 'run' | 'phase' | 'delivery' | 'check'>,
): string {
  const trailers = [`Phasegate-Run: ${run}`, `Phasegate-Delivery: ${phase}/${delivery + 1}`];
  const all = check === null ? trailers : [...trailers, checkTrailer(check)];
  return `${message.trim()}\n\n${all.join('\n')}`;
}

/** Whether a commit was made by the run, here or on its own branch. */
export function isOfRun(message: string, run: string): boolean {
  return trailersOf(message).includes(`Phasegate-Run: ${run}`);
}

/** Whether a commit was made by this delivery. */
export function isOfDelivery(message: string, request: DeliveryRequest): boolean {
  const trailers = trailersOf(message);
  return withTrailers('', request)
    .trim()
    .split('\n')
    .every((line) => trailers.includes(line));
}

/** Every line is searched, because GitHub may add lines below ours. */
function trailersOf(message: string): readonly string[] {
  return message.split('\n').map((line) => line.trim());
}
