import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { lstat, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { MAX_RECORD_BYTES, openRecord } from '../../src/checkpoints/record.ts';
import { phaseId } from '../../src/core/lib/brands.ts';
import { removeTree } from '../../src/system/remove-tree.ts';
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
  const kept = Math.floor(MAX_RECORD_BYTES / Buffer.byteLength(line));
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
  await record.write('changes.diff', `first\n${'x'.repeat(MAX_RECORD_BYTES)}`);
  expect(await readFile(join(record.folder, 'changes.diff'), 'utf8')).toBe(
    `first\n[Phasegate left out ${MAX_RECORD_BYTES} bytes here]\n`,
  );
});

test('a folder that cannot be created is told by the next flush, not where output comes in', async () => {
  await using dir = await temporaryFolder();
  const record = await openRecord(fix(dir.path));
  await writeFile(join(dir.path, 'phases'), 'in the way');
  record.append('output.log', 'x'.repeat(100_000));
  record.append('output.log', 'more');
  const refusal = await refusalOf(record.flush());
  expect(refusal.message).toBe(
    `The record ${record.folder} cannot be written: a part of its path is not a folder.`,
  );
});

/** What a child may leave in the place of a file, relative to the folder of the exchange. */
const REPLACED: readonly (readonly [string, (path: string, victim: string) => void])[] = [
  ['a link to a file of the person', (path, victim) => symlinkSync(victim, path)],
  ['a link to nothing', (path, victim) => symlinkSync(`${victim}-new`, path)],
  ['a link to a folder', (path, victim) => symlinkSync(dirname(victim), path)],
  ['a hard link to a file of the person', (path, victim) => linkSync(victim, path)],
  ['a pipe', (path) => void spawnSync('mkfifo', [path])],
  ['nothing', () => {}],
];

test.each(REPLACED)(
  'the prompt of the next turn is a new file, whatever is in its place: %s',
  async (_, replace) => {
    await using dir = await temporaryFolder();
    const victim = join(dir.path, 'victim');
    await writeFile(victim, 'the keys of a person');
    await using record = await openRecord(fix(dir.path));
    await record.write('prompt.md', 'first');
    await rm(record.promptFile);
    replace(record.promptFile, victim);
    await record.write('prompt.md', 'second');
    expect((await lstat(record.promptFile)).isFile()).toBe(true);
    expect(await readFile(record.promptFile, 'utf8')).toBe('second');
    expect(await readFile(victim, 'utf8')).toBe('the keys of a person');
    expect(existsSync(`${victim}-new`)).toBe(false);
  },
);

test.each([
  ...REPLACED,
  [
    'a folder with files',
    (path: string) => {
      mkdirSync(join(path, 'a', 'b'), { recursive: true });
      writeFileSync(join(path, 'a', 'b', 'c'), '');
    },
  ] as const,
  ['a folder of mode 000', (path: string) => mkdirSync(path, { mode: 0 })] as const,
])(
  'whatever a child leaves in its folder is gone with the attempt, and nothing else: %s',
  async (_, leave) => {
    await using dir = await temporaryFolder();
    const victim = join(dir.path, 'victim', 'file');
    await mkdir(dirname(victim));
    await writeFile(victim, 'the keys of a person');
    const record = await openRecord(fix(dir.path));
    await record.write('prompt.md', 'Do it.');
    for (const path of [
      record.resultFile,
      record.outputFile,
      join(dirname(record.resultFile), 'more'),
    ])
      leave(path, victim);
    await removeTree(record.resultFile);
    expect(existsSync(record.resultFile)).toBe(false);
    await record[Symbol.asyncDispose]();
    expect(await readdir(join(dir.path, 'exchange'))).toEqual([]);
    expect(await readFile(victim, 'utf8')).toBe('the keys of a person');
  },
);

test('only one folder of the exchange is the child’s: it holds the result and the output, and nothing that is given', async () => {
  await using dir = await temporaryFolder();
  await using record = await openRecord(fix(dir.path));
  const exchange = dirname(record.promptFile);
  expect(dirname(record.resultFile)).toBe(join(exchange, 'out'));
  expect(dirname(record.outputFile)).toBe(join(exchange, 'out'));
  expect(record.artifactsFolder).toBe(join(exchange, 'artifacts'));
  expect((await readdir(exchange)).sort()).toEqual(['artifacts', 'out']);
});

test('a record is not written through a link', async () => {
  await using dir = await temporaryFolder();
  const victim = join(dir.path, 'victim');
  await writeFile(victim, 'the keys of a person');
  const record = await openRecord(fix(dir.path));
  await mkdir(record.folder, { recursive: true });
  await symlink(victim, join(record.folder, 'output.log'));
  record.append('output.log', 'line');
  expect((await refusalOf(record.flush())).message).toBe(
    `The record ${record.folder} cannot be written: a link has that name, or links form a cycle.`,
  );
  expect(await readFile(victim, 'utf8')).toBe('the keys of a person');
  await refusalOf(Promise.resolve(record[Symbol.asyncDispose]()));
  expect(await readdir(join(dir.path, 'exchange'))).toEqual([]);
});
