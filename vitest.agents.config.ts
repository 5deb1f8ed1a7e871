import { defineConfig } from 'vitest/config';
import { ProvedTable } from './test/agents-real/proved-table.ts';
import { COLUMNS } from './test/agents-real/real-cli.ts';

/** The real agent CLIs, installed from their packages, against a model server on loopback. */
export default defineConfig({
  test: {
    include: ['test/agents-real/*.real.ts'],
    globalSetup: 'test/agents-real/install.ts',
    reporters: ['default', new ProvedTable('docs/agents.md', COLUMNS)],
    testTimeout: 120_000,
    maxWorkers: 2,
  },
});
