/** All of them with `PHASEGATE_TEST_ALL=1`; else every so many, the same ones each time. */
export function spread<T>(cases: readonly T[], every: number): readonly T[] {
  if (process.env.PHASEGATE_TEST_ALL === '1') return cases;
  return cases.filter((_, at) => at % every === 0);
}
