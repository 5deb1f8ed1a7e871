import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Many tests start real git and Node processes, and CI has two slow cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Most of them wait for processes that they started.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
