import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { LARGEST, openRecord } from '../../src/checkpoints/record.ts';
import { phaseId } from '../../src/core/brands.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const fix = (runFolder: string) => ({ runFolder, phase: phaseId('fix'), attempt: 2 });

test('an attempt of which nothing is to be told leaves nothing', async () => {
  await using dir = await temporaryFolder();
  await (await openRecord(fix(dir.path)))[Symbol.asyncDispose]();
  expect(await readdir(dir.path, { recursive: true })).toEqual(['exchange']);
});

test('what is appended and written is in the folder of the attempt, for its owner only', async () => {
  await using dir = await temporaryFolder();
  await using record = await openRecord(fix(dir.path));
  expect(record.folder).toBe(join(dir.path, 'phases', 'fix', '2'));
  record.append('output.log', 'one\n');
  record.append('output.log', 'two\n');
  await record.write('prompt.md', 'Do it.\n');
  await record.flush();
  record.append('output.log', 'three');
  await record.flush();
  expect(await readFile(join(record.folder, 'output.log'), 'utf8')).toBe('one\ntwo\nthree');
  expect(await readFile(join(record.folder, 'prompt.md'), 'utf8')).toBe('Do it.\n');
  expect(await readFile(record.promptFile, 'utf8')).toBe('Do it.\n');
  expect((await stat(join(record.folder, 'output.log'))).mode & 0o777).toBe(0o600);
  expect((await stat(record.folder)).mode & 0o777).toBe(0o700);
});

test('each attempt has a result file of its own, and it is gone with the attempt', async () => {
  await using dir = await temporaryFolder();
  const first = await openRecord(fix(dir.path));
  await writeFile(first.resultFile, '{"status":"complete"}');
  await using second = await openRecord(fix(dir.path));
  expect(existsSync(dirname(second.resultFile))).toBe(true);
  expect(existsSync(second.resultFile)).toBe(false);
  await first[Symbol.asyncDispose]();
  expect(existsSync(first.resultFile)).toBe(false);
});

test('a file keeps its first whole lines and says how much was left out', async () => {
  await using dir = await temporaryFolder();
  await using record = await openRecord(fix(dir.path));
  const line = `${'é'.repeat(511)}\n`;
  for (let count = 0; count < 9_000; count += 1) record.append('output.log', line);
  await record.flush();
  record.append('output.log', 'and\nmore');
  await record.flush();
  const lines = (await readFile(join(record.folder, 'output.log'), 'utf8')).split('\n');
  const kept = Math.floor(LARGEST / Buffer.byteLength(line));
  expect(lines.slice(0, kept).every((other) => `${other}\n` === line)).toBe(true);
  expect(lines.slice(kept)).toEqual([
    `[Phasegate left out ${(9_000 - kept) * Buffer.byteLength(line)} bytes here]`,
    '[Phasegate left out 8 bytes here]',
    '',
  ]);
});

test('a text too large on its own is cut at the end of a line', async () => {
  await using dir = await temporaryFolder();
  await using record = await openRecord(fix(dir.path));
  await record.write('changes.diff', `first\n${'x'.repeat(LARGEST)}`);
  expect(await readFile(join(record.folder, 'changes.diff'), 'utf8')).toBe(
    `first\n[Phasegate left out ${LARGEST} bytes here]\n`,
  );
});

test('a folder that cannot be made is told by the next flush, not where output comes in', async () => {
  await using dir = await temporaryFolder();
  const record = await openRecord(fix(dir.path));
  await writeFile(join(dir.path, 'phases'), 'in the way');
  record.append('output.log', 'x'.repeat(100_000));
  record.append('output.log', 'more');
  const refusal = await refusalOf(record.flush());
  expect(refusal.message).toBe(`The record ${record.folder} cannot be written: ENOTDIR.`);
});
