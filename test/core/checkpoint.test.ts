import { expect, test } from 'vitest';
import { belongs, contentsOf, mayHold } from '../../src/core/checkpoint/contents.ts';
import {
  decodeManifest,
  encodeManifest,
  type Manifest,
} from '../../src/core/checkpoint/manifest.ts';
import {
  checkpointName,
  checkpointPrefix,
  compareCheckpoints,
  readCheckpointName,
} from '../../src/core/checkpoint/name.ts';
import { digestOf, phaseId } from '../../src/core/lib/brands.ts';
import type { PhaseSucceeded, RunEvent } from '../../src/core/run/event.ts';
import { runOf } from '../rig/run-id.ts';
import { BASE, HEAD, runStarted, started, succeeded } from './given.ts';

const run = runOf('k3v9x2mq');

/*
 * What is stored must be found and read by every later release: if one of these two fails, the format has changed, and
 * checkpoints of released versions are no longer found.
 */
test('names of checkpoints, literally', () => {
  const name = { run, attempt: 2, lines: 41, take: 1 };
  expect([
    checkpointName(name),
    checkpointName({ ...name, take: 3 }),
    checkpointPrefix(run),
  ]).toEqual([
    'phasegate-k3v9x2mq-2-000041.tar.gz',
    'phasegate-k3v9x2mq-2-000041.3.tar.gz',
    'phasegate-k3v9x2mq-',
  ]);
});

test('a manifest, literally', () => {
  const text = `{
 "format": 1,
 "phasegate": "0.1.0",
 "name": "phasegate-k3v9x2mq-2-000041.tar.gz",
 "run": "k3v9x2mq",
 "pipeline": "sha256:${'1'.repeat(64)}",
 "journal": {
  "lines": 41,
  "digest": "sha256:${'2'.repeat(64)}"
 },
 "parts": [
  {
   "name": "phasegate-k3v9x2mq-1-000007.tar.gz",
   "id": "1001",
   "sha256": "${'3'.repeat(64)}"
  }
 ],
 "folders": [
  {
   "path": "phases",
   "mode": 448
  }
 ],
 "files": [
  {
   "path": "phases/é",
   "mode": 493,
   "size": 5,
   "sha256": "${'4'.repeat(64)}",
   "part": 0
  }
 ]
}
`;
  const decoded = decodeManifest(text);
  if (!decoded.ok) throw new Error(decoded.why);
  expect(encodeManifest(decoded.manifest)).toBe(text);
});

test('a name is read back, and nothing else is one', () => {
  for (const of of ['a', 'a-1', 'a-1-000001', '1-2-3']) {
    const name = { run: runOf(of), attempt: 12, lines: 1_234_567, take: 2 };
    expect(readCheckpointName(checkpointName(name))).toEqual(name);
  }
  const others = [
    'phasegate-a-1-000001.tar',
    'phasegate-a-1-00001.tar.gz',
    'phasegate-a-0-000001.tar.gz',
    'phasegate-A-1-000001.tar.gz',
    'phasegate--a-1-000001.tar.gz',
    'phasegate-a-1-000001.0.tar.gz',
    'phasegate-a-1-000001.tar.gz\n',
  ];
  expect(others.map(readCheckpointName)).toEqual(others.map(() => null));
});

test('the newest is of the latest attempt, the longest journal, the last take', () => {
  const all = [
    { run, attempt: 1, lines: 900, take: 1 },
    { run, attempt: 2, lines: 5, take: 9 },
    { run, attempt: 2, lines: 40, take: 1 },
    { run, attempt: 2, lines: 40, take: 10 },
    { run, attempt: 10, lines: 1, take: 1 },
  ];
  expect([...all].reverse().sort(compareCheckpoints)).toEqual(all);
});

test.each<[string, Partial<Record<keyof Manifest | 'surplus', unknown>>]>([
  [
    'format 7 of its manifest is not known here; a newer release of Phasegate reads it',
    { format: 7 },
  ],
  [
    'in its manifest `surplus` is not known here; a newer release of Phasegate reads it',
    { surplus: 1 },
  ],
])('a manifest of a newer release is refused with its name: %s', (why, change) => {
  const manifest = { ...emptyManifest(), phasegate: '9.9.9', ...change };
  expect(decodeManifest(JSON.stringify(manifest))).toEqual({ ok: false, why, release: '9.9.9' });
});

test.each([
  ['its manifest is not JSON', '{'],
  ['its manifest is not an object', '[]'],
  ['in its manifest `run` is not the name of a run', { run: '../x' }],
  ['"phases/x" is in a folder that is missing', { files: [fileAt('phases/x')] }],
  ['"phases/\\u0000" is not a plain path', { folders: [{ path: 'phases/\0', mode: 448 }] }],
  ['"setup.log" is listed twice', { files: [fileAt('setup.log'), fileAt('setup.log')] }],
  [
    '"setup.log/x" does not belong in a checkpoint',
    { files: [fileAt('setup.log'), fileAt('setup.log/x')] },
  ],
])('a manifest that contradicts itself is refused: %s', (why, change) => {
  const text =
    typeof change === 'string' ? change : JSON.stringify({ ...emptyManifest(), ...change });
  expect(decodeManifest(text)).toEqual({ ok: false, why, release: null });
});

function fileAt(path: string) {
  return { path, mode: 384, size: 0, sha256: '0'.repeat(64), part: null };
}

function emptyManifest(): Manifest {
  const digest = digestOf('0'.repeat(64));
  const nothing = { parts: [], folders: [], files: [] };
  const name = 'phasegate-k3v9x2mq-1-000001.tar.gz';
  const journal = { lines: 1, digest };
  return { format: 1, phasegate: '0.1.0', name, run, pipeline: digest, journal, ...nothing };
}

test.each([
  ['each[2]', 'each.2'],
  ['port[2]/write', 'port.2/write'],
  ['port[0]/each[12]', 'port.0/each.12'],
])(
  'records and artifacts of %s are part of a checkpoint, and the change that it offers',
  (leg, folder) => {
    const bytes = { size: 1, sha256: '5'.repeat(64) };
    const done = succeeded(leg, { artifacts: [{ path: 'report.md', ...bytes }] });
    const { change: _, type: __, ...rest } = done as PhaseSucceeded;
    const change = { commit: HEAD, tree: HEAD, files: 1, insertions: 1, deletions: 0 };
    const offered: RunEvent = { ...rest, type: 'changeOffered', from: BASE, change };
    const facts = { files: 1, lines: 1, protected: [], risks: [] };
    const merged: RunEvent = {
      ...{ type: 'changeMerged', phase: phaseId(leg), attempt: 1, notes: [] },
      change: { ...change, facts },
    };
    const held = (...events: readonly RunEvent[]) => {
      const contents = contentsOf([runStarted(), ...events]) ?? expect.fail('no contents');
      const paths = [`phases/${folder}/1/change.bundle`, `phases/${folder}/artifacts/report.md`];
      return [
        ...paths.map((path) => belongs(path, contents)),
        ...[`phases/${folder}`, `phases/${folder}/artifacts`, `phases/${folder}/1`].map((path) =>
          mayHold(path, contents),
        ),
        contents.commits[0]?.head,
      ];
    };
    expect(held(started(leg))).toEqual([false, false, true, true, false, BASE]);
    expect(held(started(leg), offered)).toEqual([true, true, true, true, true, BASE]);
    expect(held(started(leg), offered, merged)).toEqual([true, true, true, true, true, HEAD]);
  },
);

test('a checkpoint has the commits of each repository in a bundle of its own, and of no other', () => {
  const other = { base: BASE, baseBranch: 'main', branch: 'phasegate/p/one' };
  const repositories = ['api', 'web'].map((name) => ({
    ...{ name, address: `https://h/${name}`, ...other },
  }));
  const begun = { ...runStarted(), repositories };
  const facts = { files: 1, lines: 1, protected: [], risks: [] };
  const change = { commit: HEAD, tree: HEAD, files: 1, insertions: 1, deletions: 0, facts };
  const inApi = succeeded('server', { change: { repository: 'api', ...change } });
  const bundles = ['work.bundle', 'repositories/api/work.bundle', 'repositories/web/work.bundle'];
  const held = (...events: readonly RunEvent[]) => {
    const contents = contentsOf([begun, ...events]) ?? expect.fail('no contents');
    const stray = [
      'repositories/api/git/config',
      'repositories/other/work.bundle',
      'repositories/',
    ];
    expect(stray.some((path) => belongs(path, contents))).toBe(false);
    expect(mayHold('repositories/web', contents)).toBe(false);
    expect(mayHold('repositories/api', contents)).toBe(mayHold('repositories', contents));
    return bundles.map((path) => belongs(path, contents));
  };
  expect(held()).toEqual([false, false, false]);
  expect(held(started('server'), inApi)).toEqual([false, true, false]);
  expect(held(inApi, succeeded('client', { change }))).toEqual([true, true, false]);
});
