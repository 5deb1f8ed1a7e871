import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Many tests start real git and Node processes, and CI has two slow cores.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
