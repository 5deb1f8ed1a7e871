import type { DeliveryRequest } from '../../ports.ts';

/** What a delivered commit says of where it is from, at its message's end. */
export function withTrailers(
  message: string,
  { run, phase, delivery }: Pick<DeliveryRequest, 'run' | 'phase' | 'delivery'>,
): string {
  return `${message.trim()}\n\nPhasegate-Run: ${run}\nPhasegate-Delivery: ${phase}/${delivery + 1}`;
}

/** Whether a commit is one that the run made, here or on a branch of its own. */
export function isOfRun(message: string, run: string): boolean {
  return trailersOf(message).includes(`Phasegate-Run: ${run}`);
}

/** Whether a commit is what this very delivery made. */
export function isOfDelivery(message: string, request: DeliveryRequest): boolean {
  const trailers = trailersOf(message);
  return withTrailers('', request)
    .trim()
    .split('\n')
    .every((line) => trailers.includes(line));
}

/** Every line, as GitHub may put lines of its own below ours. */
function trailersOf(message: string): readonly string[] {
  return message.split('\n').map((line) => line.trim());
}
