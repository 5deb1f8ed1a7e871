import { hash } from 'node:crypto';
import { expect, test } from 'vitest';
import { digestOf, phaseId, type RunId } from '../../src/core/lib/brands.ts';
import type { KeptResult } from '../../src/core/reuse/entry.ts';
import { type HashedPieces, PIECES } from '../../src/core/reuse/pieces.ts';
import { type Envelope, parseEnvelope, sealed } from '../../src/engine/reuse/envelope.ts';

const PIECE = { digest: '1'.repeat(64), shown: null };
const body = (text: string) => ({ size: text.length, sha256: hash('sha256', text) });
const BLOB = '2'.repeat(40);

const kept: KeptResult = {
  format: 1,
  key: digestOf('3'.repeat(64)),
  repository: 'local',
  pieces: Object.fromEntries(PIECES.map((name) => [name, PIECE])) as HashedPieces,
  run: 'r1' as RunId,
  phase: phaseId('make'),
  summary: 'Made',
  outputs: { n: 1 },
  commitMessage: null,
  costUsd: 0.5,
  artifacts: [{ path: 'a/b.txt', ...body('one'), isExecutable: false }],
  change: {
    before: BLOB,
    after: BLOB,
    files: [
      { path: 'x', before: { mode: '100644', blob: BLOB }, after: null },
      { path: 'y', before: null, after: { mode: '100755', blob: BLOB, ...body('two') } },
    ],
  },
};
const whole: Envelope = { kept, bodies: [Buffer.from('one'), Buffer.from('two')] };

test('what is sealed opens as it was', () => {
  expect(parseEnvelope(sealed(whole))).toEqual({ type: 'opened', ...whole });
});

test('cut anywhere, or with any byte another, it is refused', () => {
  const bytes = sealed(whole);
  for (let at = 0; at < bytes.length; at += 1) {
    expect(parseEnvelope(bytes.subarray(0, at)).type).toBe('refused');
    const other = Buffer.from(bytes);
    other[at] = (other[at] ?? 0) ^ 1;
    expect(parseEnvelope(other).type, `byte ${at}`).toBe('refused');
  }
  expect(parseEnvelope(Buffer.concat([bytes, Buffer.from('more')])).type).toBe('refused');
});

/** Consistent in itself, as whoever may write to the cache can make it. */
function forged(change: Record<string, unknown>, bodies: readonly Uint8Array[] = whole.bodies) {
  return parseEnvelope(sealed({ kept: { ...kept, ...change } as KeptResult, bodies }));
}

const artifact = (path: string) => ({ artifacts: [{ ...kept.artifacts[0], path }] });

test.each([
  ['a path that climbs', artifact('../out')],
  ['a path that climbs within', artifact('a/../../out')],
  ['an absolute path', artifact('/etc/passwd')],
  ['an empty part', artifact('a//b')],
  ['a git directory', artifact('a/.GIT/config')],
  ['a NUL', artifact('a\0b')],
  [
    'a submodule',
    {
      change: {
        ...kept.change,
        files: [{ path: 'y', before: null, after: { mode: '160000', blob: BLOB, ...body('two') } }],
      },
    },
  ],
  ['a size that is none', { artifacts: [{ ...kept.artifacts[0], size: -1 }] }],
  ['a piece more', { pieces: { ...kept.pieces, more: PIECE } }],
  ['a piece less', { pieces: { ...kept.pieces, model: undefined } }],
  ['another format', { format: 2 }],
  ['a name of a run that is a path', { run: '../r1' }],
])('%s is refused', (_, change) => {
  expect(forged(change).type).toBe('refused');
});

test('a path that is named twice, or bytes that nobody names, are refused', () => {
  const twice = [...kept.artifacts, ...kept.artifacts];
  const bodies = [Buffer.from('one'), Buffer.from('one'), Buffer.from('two')];
  expect(forged({ artifacts: twice }, bodies)).toEqual({
    type: 'refused',
    message: 'the file lists a path twice',
  });
  expect(forged({}, [...whole.bodies, Buffer.from('more')])).toEqual({
    type: 'refused',
    message: 'the file is longer than its header declares',
  });
});

test('what another release kept says so', () => {
  const [, ...rest] = Buffer.from(sealed(whole)).toString('latin1').split('\n');
  const older = Buffer.from([`phasegate-reuse 0 ${'0'.repeat(64)}`, ...rest].join('\n'), 'latin1');
  expect(parseEnvelope(older)).toEqual({ type: 'refused', message: 'another release stored it' });
});
