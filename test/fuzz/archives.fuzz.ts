import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, expect } from 'vitest';
import { JOURNALS } from '../../src/app/stored/journal-reader.ts';
import { packerOf } from '../../src/checkpoints/archive/pack.ts';
import { unpack } from '../../src/checkpoints/archive/unpack.ts';
import { misleading } from '../../src/core/checkpoint/path.ts';
import { Refusal } from '../../src/ports.ts';
import { type ArchiveEntry, archiveOf } from '../rig/archive.ts';
import { started, storedRun, succeeded } from '../rig/stored-run.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';
import { tree } from '../rig/tree.ts';
import { fuzz } from './fuzz.ts';

const dir = await temporaryFolder();
afterAll(() => dir[Symbol.asyncDispose]());

const run = await storedRun(join(dir.path, 'store'));
await run.add(started('a', 1), succeeded('a', 1, { artifacts: { x: 'left' } }));
await run.write({ 'phases/a/artifacts/x': 'left', 'setup.log': 'set up' });
const temporary = join(dir.path, 'temporary');
const rest = { journal: JOURNALS, makeBundle: null, phasegate: '0.1.0', attempt: 1 };
const packed = await packerOf({ folder: run.folder, temporary, ...rest })(null, 1);
if (packed === null) throw new Error('nothing was packed');
const { files } = packed.manifest;
const manifest = await manifestIn(packed.file);
const honest: readonly ArchiveEntry[] = [
  { path: 'manifest.json', text: manifest },
  ...(await Promise.all(
    files.map(async ({ path }) => ({ path, text: await readFile(join(run.folder, path), 'utf8') })),
  )),
];
const original = await tree(run.folder);
const around = (await readdir(dir.path)).sort();

/** One thing that somebody does to an archive. */
type Step =
  | readonly ['entry', at: number, change: Partial<ArchiveEntry>]
  | readonly ['drop' | 'double', at: number]
  | readonly ['add', entry: ArchiveEntry]
  | readonly ['manifest', from: string, to: string]
  | readonly ['flip', at: number, bit: number];

const paths = fc.oneof(
  fc.constantFrom(
    ...['../x', '/tmp/phasegate-fuzz', 'phases/../../x', 'phases//x', 'setup.log', 'sandbox.log'],
    ...['phases/a/artifacts/x', 'phases/a/artifacts/y', 'lock', 'manifest.json', './digest', ''],
  ),
  fc.string({ maxLength: 20 }),
);
const types = fc.constantFrom<NonNullable<ArchiveEntry['type']>>(
  ...(['File', 'OldFile', 'SymbolicLink', 'Link', 'Directory', 'FIFO'] as const),
  ...(['CharacterDevice', 'ContiguousFile', 'ExtendedHeader', 'GlobalExtendedHeader'] as const),
);
const at = fc.nat(honest.length - 1);
const entries = fc.record({
  path: paths,
  type: types,
  text: fc.string({ maxLength: 30 }),
  linkpath: fc.constantFrom('/etc/passwd', '../../x', 'journal.jsonl'),
});
const words = fc.constantFrom(
  ...[
    '"setup.log"',
    '"phases/a/artifacts/x"',
    '"../x"',
    '"/tmp/x"',
    '"sandbox.log"',
    '"part":null',
  ],
  ...['"part":0', '"mode":384', '"mode":2541', '"size":6', '"size":60', '"lines":3', '"lines":1'],
  ...[
    '"format":1',
    '"format":2',
    '"folders":[',
    '"files":[',
    '"files":[{}',
    '"run":"one"',
    '{',
    ']',
  ],
);
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constant('entry' as const), at, fc.oneof(entries, fc.record({ path: paths }))),
  fc.tuple(fc.constantFrom('drop' as const, 'double' as const), at),
  fc.tuple(fc.constant('add' as const), entries),
  fc.tuple(fc.constant('manifest' as const), words, fc.oneof(words, fc.string({ maxLength: 8 }))),
  fc.tuple(fc.constant('flip' as const), fc.nat(20_000), fc.nat(7)),
);

fuzz(
  'an archive is refused, or it is the run that it was made of; nothing is put anywhere else',
  fc.array(steps, { maxLength: 4 }),
  async (done) => {
    const file = join(temporary, 'archive');
    await writeFile(file, archived(done));
    const into = join(dir.path, 'into');
    const archive = { file, label: 'x' };
    const findPart = () => Promise.reject(new Refusal('There are no parts.', 'None.'));
    const expected = { run: run.run, digest: packed.manifest.journal.digest };
    try {
      await unpack({ archive, into, journal: JOURNALS, expected, findPart });
      const {
        'journal.jsonl': journal,
        'phases/a/artifacts/x': left,
        ...others
      } = await tree(into);
      const { 'journal.jsonl': wrote, 'phases/a/artifacts/x': gave } = original;
      expect([journal, left]).toEqual([wrote, gave]);
      const strange = Object.keys(others).filter(
        (path) => misleading(path, 'file') !== null && misleading(path, 'folder') !== null,
      );
      expect(strange).toEqual([]);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    } finally {
      await rm(into, { recursive: true, force: true });
    }
    expect((await readdir(dir.path)).sort()).toEqual(around);
  },
);

function archived(done: readonly Step[]): Buffer {
  const flips: (readonly [at: number, bit: number])[] = [];
  let list = honest;
  for (const step of done) {
    if (step[0] === 'flip') flips.push([step[1], step[2]]);
    else list = changed(list, step);
  }
  const bytes = gunzipSync(archiveOf(list));
  for (const [place, bit] of flips) {
    const where = place % bytes.length;
    bytes.writeUInt8((bytes[where] ?? 0) ^ (1 << bit), where);
  }
  return gzipSync(bytes, { level: 1 });
}

function changed(
  list: readonly ArchiveEntry[],
  step: Exclude<Step, readonly ['flip', ...unknown[]]>,
): readonly ArchiveEntry[] {
  switch (step[0]) {
    case 'add':
      return [...list, step[1]];
    case 'drop':
      return list.filter((_, index) => index !== step[1]);
    case 'double':
      return list.flatMap((entry, index) => (index === step[1] ? [entry, entry] : [entry]));
    case 'entry':
      return list.map((entry, index) => (index === step[1] ? { ...entry, ...step[2] } : entry));
    case 'manifest':
      return list.map((entry) =>
        entry.path === 'manifest.json'
          ? { ...entry, text: (entry.text ?? '').replace(step[1], () => step[2]) }
          : entry,
      );
  }
}

async function manifestIn(archive: string): Promise<string> {
  const bytes = gunzipSync(await readFile(archive));
  const size = Number.parseInt(bytes.toString('latin1', 124, 135), 8);
  return bytes.toString('utf8', 512, 512 + size);
}
