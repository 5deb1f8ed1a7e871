import { beforeEach, describe, test } from 'vitest';

/**
 * Whether each test runs: with `PHASEGATE_TEST_ALL=1`, as `npm run test:all` and the workflow CI set it, and in files that are named on
 * the command line (vitest.config.ts).
 */
const ALL = process.env.PHASEGATE_TEST_ALL === '1';

/** A test that takes long and has a quicker one of its kind beside it. Unless all tests run it is shown as skipped. */
export const long = ALL ? test : test.skip;

/** The same for tests that share what takes long to make. */
export const longGroup = ALL ? describe : describe.skip;

/** Each of the cases if all tests run; else every so many, the same ones each time. */
export function spread<T>(cases: readonly T[], every: number): readonly T[] {
  return ALL ? cases : cases.filter((_, at) => at % every === 0);
}

/** For the top of a file that takes long: unless all tests run, the first `most` ones do, and the others are shown as skipped. */
export function few(most: number): void {
  let begun = 0;
  beforeEach(({ skip }) => {
    begun += 1;
    skip(!ALL && begun > most, '`npm run test:all` runs it');
  });
}
