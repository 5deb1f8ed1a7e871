import { defineConfig } from 'vitest/config';
import { RowsTable } from './test/hostile/rows-table.ts';

/** The hostile agent alone; writes what came of it into the documentation. */
export default defineConfig({
  test: {
    env: { PHASEGATE_TEST_ALL: '1' },
    include: [
      'test/hostile/*.test.ts',
      'test/workspace/{traps,left-out}.test.ts',
      'test/action/confirm-origin.test.ts',
      'test/backlog/issues-{forged,hostile}.test.ts',
      'test/core/{refused-name,redaction/in-name}.test.ts',
    ],
    reporters: ['default', new RowsTable('docs/security.md')],
    testTimeout: 60_000,
    maxWorkers: 2,
  },
});
