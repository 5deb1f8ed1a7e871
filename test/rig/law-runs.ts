/** How many random cases a law is tried with: `PHASEGATE_LAW_RUNS` of each, or as many as said (`npm run chaos`). */
export const lawRuns = (usual: number): number => Number(process.env.PHASEGATE_LAW_RUNS ?? usual);
