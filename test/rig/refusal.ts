import { Refusal } from '../../src/ports.ts';

/** What the promise is refused with; throws if it is kept, or broken by a bug. */
export async function refusalOf(promise: Promise<unknown>): Promise<Refusal> {
  const outcome = await promise.then(
    () => new Error('nothing was refused'),
    (error: unknown) => error,
  );
  if (outcome instanceof Refusal) return outcome;
  throw outcome;
}
