import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { test } from 'vitest';

/** How many properties share the time. */
const PROPERTIES = 15;
const SECONDS = Number(process.env.FUZZ_SECONDS ?? 60);
const SEED = Number(process.env.FUZZ_SEED ?? Date.now() % 2 ** 31);
process.stdout.write(`FUZZ_SEED=${SEED} FUZZ_SECONDS=${SECONDS}\n`);

/**
 * Tries inputs for its share of the time, after those that failed once, which `corpus` has under its name. What fails is told
 * with the seed that finds it again.
 */
export function fuzz<T>(
  name: string,
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => void | Promise<void>,
): void {
  test(name, async () => {
    const property = fc.asyncProperty(inputs, async (input) => holds(input));
    await fc.assert(property, {
      seed: SEED,
      examples: foundBefore<T>(name),
      numRuns: Number.MAX_SAFE_INTEGER,
      interruptAfterTimeLimit: (SECONDS * 1000) / PROPERTIES,
      markInterruptAsFailure: false,
    });
  });
}

/** `corpus/what-an-agent-says.json`: a list of inputs. */
function foundBefore<T>(name: string): [T][] {
  const slug = name.replace(/\W+/g, '-');
  const file = fileURLToPath(new URL(`./corpus/${slug}.json`, import.meta.url));
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8')).map((input: T): [T] => [input]);
}

/** Texts of these bits, of letters, and of anything. */
export function textsOf(...bits: readonly string[]): fc.Arbitrary<string> {
  const bit = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...bits) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  );
  return fc.array(bit, { maxLength: 80 }).map((parts) => parts.join(''));
}
