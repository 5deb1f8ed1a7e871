import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { JOURNALS } from '../../src/app/stored/journal-reader.ts';
import { packerOf } from '../../src/checkpoints/archive/pack.ts';
import { type ExpectedCheckpoint, unpack } from '../../src/checkpoints/archive/unpack.ts';
import { encodeManifest, type Manifest } from '../../src/core/checkpoint/manifest.ts';
import { digestOf, runId } from '../../src/core/lib/brands.ts';
import { Refusal } from '../../src/ports.ts';
import { type ArchiveEntry, archiveOf } from '../rig/archive.ts';
import { finished, started, storedRun, succeeded } from '../rig/stored-run.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';
import { tree } from '../rig/tree.ts';

test('row 20: a byte that was changed anywhere is found, or changes nothing', async () => {
  await using scene = await sceneOf();
  const { bytes } = scene;
  const found = { refused: 0, harmless: 0 };
  for (let at = 0; at < bytes.length; at += 11) {
    const flipped = Buffer.from(bytes);
    flipped.writeUInt8((bytes[at] ?? 0) ^ (1 << (at % 8)), at);
    const outcome = await scene.unpacked(flipped);
    found[outcome instanceof Refusal ? 'refused' : 'harmless'] += 1;
    if (!(outcome instanceof Refusal)) expect(outcome).toEqual(scene.original);
  }
  expect(found.refused).toBeGreaterThan(50);
  // What a gzip header says of time and system.
  expect(found.harmless).toBeLessThan(5);
});

test('row 20: an archive that was cut off anywhere is refused', async () => {
  await using scene = await sceneOf();
  const { length } = scene.bytes;
  const cuts = Array.from({ length: 24 }, (_, index) => Math.floor((length * index) / 24));
  for (const cut of [...cuts, length - 9, length - 1]) {
    expect(await scene.unpacked(scene.bytes.subarray(0, cut)), `cut at ${cut}`).toBeInstanceOf(
      Refusal,
    );
  }
});

const withoutDigest = (text: string): string =>
  text.replace(/is sha256:[0-9a-f]{64}/, 'is sha256:…');

test('row 20: another run, another digest, or a newer format is refused by its name', async () => {
  await using scene = await sceneOf();
  const two = runId('two');
  const digest = digestOf('0'.repeat(64));
  const newer = [entry('manifest.json', '{"format": 2, "phasegate": "3.1.4"}')];
  const refusals = [
    await scene.unpacked(scene.bytes, { run: two, digest: null }),
    await scene.unpacked(scene.bytes, { run: null, digest }),
    await scene.unpacked(archiveOf(newer)),
  ];
  expect(
    refusals.map((refusal) => refusal instanceof Refusal && withoutDigest(shown(refusal))),
  ).toMatchInlineSnapshot(`
    [
      "The checkpoint x is refused: the checkpoint belongs to the run \`one\`, not to \`two\`. | The file was damaged or changed after it was created. Use another checkpoint, or start a new run.",
      "The checkpoint x is refused: its digest is sha256:…, but sha256:0000000000000000000000000000000000000000000000000000000000000000 was published. | The file was damaged or changed after it was created. Use another checkpoint, or start a new run.",
      "The checkpoint x is refused: format 2 of its manifest is not known here; a newer release of Phasegate reads it. | Phasegate "3.1.4" created it. Use that release or a newer one.",
    ]
  `);
});

test.each<[string, string, (honest: Honest) => Honest]>([
  [
    'an absolute path',
    '"/tmp/x" is an absolute path.',
    (honest) => renamed(honest, 'setup.log', '/tmp/x'),
  ],
  [
    'a path that leads upwards',
    '"phases/../../x" contains `..`.',
    (honest) => renamed(honest, 'setup.log', 'phases/../../x'),
  ],
  [
    'a path with an empty part',
    '"phases//x" is not a plain path.',
    (honest) => renamed(honest, 'setup.log', 'phases//x'),
  ],
  [
    'a name that no checkpoint holds',
    '"lock" does not belong in a checkpoint.',
    (honest) => renamed(honest, 'setup.log', 'lock'),
  ],
  [
    'a record of an attempt that never was',
    '"phases/a/output.log" is not part of the run in its journal.',
    (honest) => renamed(honest, 'phases/a/1/output.log', 'phases/a/output.log'),
  ],
  [
    'a file that is not in the manifest',
    '"extra" is not in its manifest, or is listed twice.',
    ({ manifest, files }) => ({ manifest, files: [...files, entry('extra', 'x')] }),
  ],
  [
    'a file twice',
    '"digest" is not in its manifest, or is listed twice.',
    ({ manifest, files }) => ({ manifest, files: [...files, ...files.slice(0, 1)] }),
  ],
  [
    'a file that is missing',
    '"digest" is missing.',
    ({ manifest, files }) => ({ manifest, files: files.slice(1) }),
  ],
  [
    'a file of another size',
    '"setup.log" has another size.',
    (honest) => replaced(honest, 'setup.log', entry('setup.log', 'longer than it was')),
  ],
  [
    'a file with other bytes',
    '"setup.log" has another SHA-256.',
    (honest) => replaced(honest, 'setup.log', entry('setup.log', 'SET UP')),
  ],
  [
    'a link',
    '"setup.log" is not a regular file (SymbolicLink).',
    (honest) =>
      replaced(honest, 'setup.log', {
        path: 'setup.log',
        type: 'SymbolicLink',
        linkpath: '/etc/passwd',
      }),
  ],
  [
    'a hard link',
    '"setup.log" is not a regular file (Link).',
    (honest) =>
      replaced(honest, 'setup.log', { path: 'setup.log', type: 'Link', linkpath: 'journal.jsonl' }),
  ],
  [
    'a device',
    '"setup.log" is not a regular file (CharacterDevice).',
    (honest) => replaced(honest, 'setup.log', { path: 'setup.log', type: 'CharacterDevice' }),
  ],
  [
    'a folder where a file should be',
    '"setup.log" is not a regular file (Directory).',
    (honest) => replaced(honest, 'setup.log', { path: 'setup.log', type: 'Directory' }),
  ],
  [
    'a path twice in the manifest',
    '"digest" is listed twice.',
    ({ manifest, files }) => ({
      manifest: { ...manifest, files: [...manifest.files, ...manifest.files] },
      files,
    }),
  ],
  [
    'a mode with more than permissions',
    'in its manifest `files[0].mode` is not the mode of a file.',
    ({ manifest, files }) => ({
      manifest: { ...manifest, files: manifest.files.map((file) => ({ ...file, mode: 0o4755 })) },
      files,
    }),
  ],
  [
    'more bytes than a checkpoint may have',
    'its files are larger than 8 GiB.',
    ({ manifest, files }) => ({
      manifest: { ...manifest, files: manifest.files.map((file) => ({ ...file, size: 2 ** 33 })) },
      files,
    }),
  ],
  [
    'a part that is not named',
    '"digest" is in a part that the manifest does not list.',
    ({ manifest, files }) => ({
      manifest: { ...manifest, files: manifest.files.map((file) => ({ ...file, part: 0 })) },
      files,
    }),
  ],
  [
    'a journal that is not the one of the manifest',
    'its journal differs from the journal in its manifest.',
    ({ manifest, files }) => ({
      manifest: { ...manifest, journal: { lines: 4, digest: digestOf('1'.repeat(64)) } },
      files,
    }),
  ],
  [
    'a manifest of another run',
    'its journal belongs to another run or pipeline than its manifest.',
    ({ manifest, files }) => ({
      manifest: { ...manifest, run: runId('two') ?? manifest.run },
      files,
    }),
  ],
  [
    'a manifest of another pipeline',
    'its journal belongs to another run or pipeline than its manifest.',
    ({ manifest, files }) => ({
      manifest: { ...manifest, pipeline: digestOf('1'.repeat(64)) },
      files,
    }),
  ],
  [
    'an artifact that its phase did not leave',
    'the artifact "phases/a/artifacts/x" changed after its phase wrote it.',
    (honest) => forged(honest, 'phases/a/artifacts/x', 'forged'),
  ],
  [
    'a journal from which a line was left out',
    'The journal <into>/journal.jsonl cannot be read at line 2: its `seq` is 3.',
    (honest) => forged(honest, 'journal.jsonl', withoutLine(honest, 2)),
  ],
  [
    'a journal with half a line',
    'the last line of its journal is cut off.',
    (honest) => forged(honest, 'journal.jsonl', `${textOf(honest, 'journal.jsonl')}{"seq`),
  ],
])('row 20: %s is refused, and nothing is written outside', async (_what, why, change) => {
  await using scene = await sceneOf();
  const { manifest, files } = change(scene.honest);
  const archive = archiveOf([entry('manifest.json', encodeManifest(manifest)), ...files]);
  const refusal = await scene.unpacked(archive);
  if (!(refusal instanceof Refusal)) throw new Error('it was not refused');
  expect(refusal.message.replace('The checkpoint x is refused: ', '')).toBe(why);
  expect(existsSync(join(scene.dir.path, 'x'))).toBe(false);
});

test('row 20: commits that are not the last ones of its journal are refused', async () => {
  const commit = '4'.repeat(40);
  await using scene = await sceneOf(commit);
  const { manifest, files } = forged(scene.honest, 'work.bundle', bundleOf('5'.repeat(40)));
  const archive = archiveOf([entry('manifest.json', encodeManifest(manifest)), ...files]);
  const [honest, refusal] = [await scene.unpacked(scene.bytes), await scene.unpacked(archive)];
  expect(honest).toEqual(scene.original);
  expect(refusal instanceof Refusal && refusal.message).toBe(
    'The checkpoint x is refused: work.bundle does not contain the last commit of the run.',
  );
});

test('row 20: what is no checkpoint is refused', async () => {
  await using scene = await sceneOf();
  const messages: string[] = [];
  for (const bytes of [
    Buffer.from(''),
    Buffer.from('hello'),
    archiveOf([]),
    archiveOf([entry('a', 'b')]),
  ]) {
    const refusal = await scene.unpacked(bytes);
    messages.push(refusal instanceof Refusal ? refusal.message : 'not refused');
  }
  expect(messages).toMatchInlineSnapshot(`
    [
      "The checkpoint x is refused: the archive is incomplete or damaged (Unrecognized archive format).",
      "The checkpoint x is refused: the archive is incomplete or damaged (Unrecognized archive format).",
      "The checkpoint x is refused: the archive is incomplete or damaged (Unrecognized archive format).",
      "The checkpoint x is refused: the archive does not begin with manifest.json.",
    ]
  `);
});

interface Honest {
  readonly manifest: Manifest;
  readonly files: readonly ArchiveEntry[];
}

interface Scene extends AsyncDisposable {
  readonly dir: TemporaryFolder;
  /** A small checkpoint, what it holds, and what comes of it. */
  readonly bytes: Buffer;
  readonly honest: Honest;
  readonly original: Readonly<Record<string, string>>;
  unpacked(
    bytes: Buffer,
    expected?: ExpectedCheckpoint,
  ): Promise<Refusal | Readonly<Record<string, string>>>;
}

/** As far as anybody reads it. */
const bundleOf = (commit: string): string =>
  `# v2 git bundle\n${commit} refs/heads/phasegate/p/one\n\nPACK`;

async function sceneOf(commit: string | null = null): Promise<Scene> {
  const dir = await temporaryFolder();
  const run = await storedRun(join(dir.path, 'store'));
  const left = { artifacts: { x: 'left' }, ...(commit === null ? {} : { commit }) };
  await run.add(started('a', 1), succeeded('a', 1, left), finished());
  await run.write({
    ...(commit === null ? {} : { 'work.bundle': bundleOf(commit) }),
    'phases/a/1/output.log': 'said',
    'phases/a/artifacts/x': 'left',
    'setup.log': 'set up',
  });
  const temporary = join(dir.path, 'temporary');
  const rest = { journal: JOURNALS, makeBundle: null, phasegate: '0.1.0', attempt: 1 };
  await using packed = await packerOf({ folder: run.folder, temporary, ...rest })(null, 1);
  if (packed === null) throw new Error('nothing was packed');
  const files = await Promise.all(
    packed.manifest.files.map(async ({ path }) =>
      entry(path, await readFile(join(run.folder, path), 'utf8')),
    ),
  );
  const into = join(dir.path, 'into');
  return {
    dir,
    bytes: await readFile(packed.file),
    honest: { manifest: packed.manifest, files },
    original: await tree(run.folder),
    unpacked: async (bytes, expected = { run: null, digest: null }) => {
      await rm(into, { recursive: true, force: true });
      const file = join(dir.path, 'checkpoint');
      await writeFile(file, bytes);
      const findPart = () => Promise.reject(new Error('it has no parts'));
      const archive = { file, label: 'x' };
      try {
        await unpack({ archive, into, journal: JOURNALS, findPart, expected });
        return await tree(into);
      } catch (error) {
        if (error instanceof Refusal)
          return new Refusal(error.message.replace(into, '<into>'), error.remedy);
        throw error;
      }
    },
    [Symbol.asyncDispose]: () => dir[Symbol.asyncDispose](),
  };
}

function entry(path: string, text: string): ArchiveEntry {
  return { path, text };
}

function replaced({ manifest, files }: Honest, path: string, by: ArchiveEntry): Honest {
  return { manifest, files: files.map((file) => (file.path === path ? by : file)) };
}

/** Under another name, in manifest and archive alike. */
function renamed({ manifest, files }: Honest, from: string, to: string): Honest {
  return {
    manifest: {
      ...manifest,
      files: manifest.files.map((file) => (file.path === from ? { ...file, path: to } : file)),
    },
    files: files.map((file) => (file.path === from ? { ...file, path: to } : file)),
  };
}

/** With other bytes, and a manifest that agrees. */
function forged({ manifest, files }: Honest, path: string, text: string): Honest {
  const sha256 = createHash('sha256').update(text).digest('hex');
  const size = Buffer.byteLength(text);
  return {
    manifest: {
      ...manifest,
      files: manifest.files.map((file) => (file.path === path ? { ...file, size, sha256 } : file)),
    },
    files: files.map((file) => (file.path === path ? entry(path, text) : file)),
  };
}

function textOf({ files }: Honest, path: string): string {
  return files.find((file) => file.path === path)?.text ?? '';
}

function withoutLine(honest: Honest, line: number): string {
  return textOf(honest, 'journal.jsonl')
    .split('\n')
    .filter((_, index) => index !== line - 1)
    .join('\n');
}

function shown({ message, remedy }: Refusal): string {
  return `${message} | ${remedy}`;
}
