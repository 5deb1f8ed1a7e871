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
  expect(JSON.stringify(data.deliveries)).toContain('Retry failed ***');
  expect(JSON.stringify(data.deliveries)).not.toContain('${{ needs');
  const text = JSON.stringify(data);
  expect(text).toContain('***');
  expect(text).not.toContain(SECRET);
  expect(data.notes).toEqual([
    'Values that are secrets by now were taken out of the journal, so its hashes do not fit here.',
  ]);
});

test('no byte of an agent hides an output or an artifact; binary artifacts are left out', async () => {
  await using folder = await temporaryFolder();
  const store = `${folder.path}/.phasegate`;
  const scene = await richRun(store);
  const log = 'phases/test-node/1/output.log';
  const notes = 'phases/implement/artifacts/notes.md';
  const coverage = 'phases/implement/artifacts/coverage.json';
  await scene.write({
    [log]: Buffer.from('before\nnul:\0 end\nno UTF-8: \xff\nafter\n', 'latin1'),
    [notes]: `${'plain words '.repeat(10)}\0\n`,
    [coverage]: Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0xff, 0xfe]),
  });
  const { files } = reportData({
    seen: await readRun(store, scene.run),
    diff: null,
    redact: (text) => text,
    made: '2026-11-20T14:29:00.000Z',
    place: scene.folder,
    workflowRun: null,
    page: 0,
  });
  const shown = new Map(files.map(({ path, as, content, cut }) => [path, { as, content, cut }]));
  expect(shown.get(log)).toEqual({
    as: 'text',
    content: 'before\nnul:\0 end\nno UTF-8: \uFFFD\nafter\n',
    cut: 0,
  });
  expect(shown.get(notes)).toMatchObject({ as: 'text', cut: 0 });
  expect(shown.get(coverage)).toMatchObject({ as: 'none', content: '', cut: 9 });
});
