import { expect, test } from 'vitest';
import { reportData } from '../../src/app/report/report-data.ts';
import { readRun } from '../../src/app/stored/stored.ts';
import { richRun } from '../rig/rich-run.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

/** The words of the input `task`, which stand in the journal, the plan and the records of this run. */
const SECRET = 'webhook deliveries';

test('a value that is a secret by now is nowhere in a report: journal, plan, records, change', async () => {
  await using folder = await temporaryFolder();
  const store = `${folder.path}/.phasegate`;
  const { run, folder: place } = await richRun(store);
  const data = reportData({
    seen: await readRun(store, run),
    diff: `+ ${SECRET}`,
    redact: (text) => text.replaceAll(SECRET, '***'),
    made: '2026-11-20T14:29:00.000Z',
    place,
    workflowRun: null,
    page: 0,
  });
  const text = JSON.stringify(data);
  expect(text).toContain('***');
  expect(text).not.toContain(SECRET);
  expect(data.notes).toEqual([
    'Values that are secrets by now were taken out of the journal, so its hashes do not fit here.',
  ]);
});
