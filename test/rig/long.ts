import { test } from 'vitest';

/** Whether each test runs: with `PHASEGATE_TEST_ALL=1`, as `npm run test:all` and the workflow CI set it. */
const ALL = process.env.PHASEGATE_TEST_ALL === '1';

/** A test that takes long and has a quicker one of its kind beside it. Without `PHASEGATE_TEST_ALL=1` it is shown as skipped. */
export const long = ALL ? test : test.skip;

/** Each of the cases with `PHASEGATE_TEST_ALL=1`; else every so many, the same ones each time. */
export function spread<T>(cases: readonly T[], every: number): readonly T[] {
  return ALL ? cases : cases.filter((_, at) => at % every === 0);
}
