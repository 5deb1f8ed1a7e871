import { defineConfig } from 'vitest/config';

/** Random input for what reads strangers' texts: `FUZZ_SECONDS=600 npm run fuzz`. A minute in all unless said. */
export default defineConfig({
  test: {
    include: ['test/fuzz/*.fuzz.ts'],
    testTimeout: 3_600_000,
    maxWorkers: 2,
  },
});
