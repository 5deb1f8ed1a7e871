import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { jobsText } from '../../src/core/workflow/jobs/all.ts';
import { REUSABLE } from '../../src/core/workflow/jobs/reusable.ts';

const FILE = fileURLToPath(new URL('../../.github/workflows/pipeline.yml', import.meta.url));

// One source for its jobs and those of `phasegate compile`; `vitest run FILE --update` writes them anew.
test('the jobs of the reusable workflow are those that the sources write', async () => {
  const text = readFileSync(join(FILE), 'utf8');
  const head = text.slice(0, text.indexOf('\njobs:\n') + 1);
  await expect(head + jobsText(REUSABLE)).toMatchFileSnapshot(FILE);
});
