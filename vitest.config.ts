import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Tests of pure code, and of programs that run as processes: files may share the modules that they load. */
const STATELESS = [
  'test/core/**/*.test.ts',
  'test/agreement/**/*.test.ts',
  'test/e2e/**/*.test.ts',
];

/** Files that are named on the command line run whole; docs/decisions/0039 tells what the others leave out. */
const isNamed = process.argv.slice(2).some((word) => /^(?:\.\/)?test\//.test(word));

export default defineConfig({
  test: {
    env: { PHASEGATE_TEST_ALL: process.env.PHASEGATE_TEST_ALL ?? (isNamed ? '1' : '0') },
    // Many tests start real git and Node processes, and CI has two slow cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Most of them wait for processes that they started.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // Loading all modules again for each file costs about a second of processor time.
      { extends: true, test: { name: 'stateless', include: STATELESS, isolate: false } },
      {
        extends: true,
        test: { name: 'isolated', include: ['test/**/*.test.ts'], exclude: STATELESS },
      },
    ],
  },
});
