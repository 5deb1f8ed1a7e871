const { PHASEGATE_LAW_RUNS, PHASEGATE_TEST_ALL } = process.env;

/**
 * How many random cases a law is tried with: `PHASEGATE_LAW_RUNS` of each (`npm run chaos`, `.ci/run`), otherwise as many as said,
 * of which `npm test` tries half.
 */
export const lawRuns = (usual: number): number =>
  Number(PHASEGATE_LAW_RUNS ?? (PHASEGATE_TEST_ALL === '1' ? usual : usual / 2));
