import { defineConfig } from 'vitest/config';

/** Draws docs/pictures/ from the pages as they are: `npm run build && npm run pictures`. */
export default defineConfig({
  test: { include: ['test/pictures/*.pictures.ts'], testTimeout: 300_000 },
});
