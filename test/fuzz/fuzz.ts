import fc from 'fast-check';
import { test } from 'vitest';

/** How many properties share the time. */
const PROPERTIES = 11;
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 60);

/** Tries inputs for its share of the time. What fails is told with the seed that finds it again. */
export function fuzz<T>(name: string, inputs: fc.Arbitrary<T>, holds: (input: T) => void): void {
  test(name, () => {
    fc.assert(fc.property(inputs, holds), {
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: (SECONDS * 1000) / PROPERTIES,
      markInterruptAsFailure: false,
    });
  });
}

/** Texts of these bits, of letters, and of anything. */
export function textsOf(...bits: readonly string[]): fc.Arbitrary<string> {
  const bit = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...bits) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  return fc.array(bit, { maxLength: 80 }).map((parts) => parts.join(''));
}
