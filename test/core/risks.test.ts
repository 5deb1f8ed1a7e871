import { expect, test } from 'vitest';
import { riskNotes, type TouchedFile } from '../../src/core/risks.ts';

test('an ordinary change holds no risk', () => {
  expect(riskNotes([touched('a.ts', { before: 'a', after: 'b' })])).toEqual([]);
});

test('every risk is named', () => {
  const files = [
    touched('package.json', { before: '{"scripts":{}}', after: '{"scripts":{"x":"y"}}' }),
    touched('a/package.json', { before: '{"scripts":{"x":"y"}}', after: '{"scripts":{"x":"y"} }' }),
    touched('b/package.json', { before: '{}', after: '{' }),
    touched('a/yarn.lock', {}),
    touched('c/Cargo.lock', {}),
    touched('.npmrc', {}),
    touched('docker/Dockerfile.dev', {}),
    touched('run.sh', { mode: '100755', modeBefore: null }),
    touched('kept.sh', { mode: '100755', modeBefore: '100755' }),
    touched('logo.png', { kind: 'binary' }),
    touched('gone.png', { kind: 'binary', mode: null }),
    touched('big.txt', { kind: 'too-large' }),
    touched('fl\u202eow.txt', {}),
    touched('hidden.ts', { before: '', after: 'a\u200bb' }),
    touched('kept.ts', { before: 'a\u200bb', after: 'a\u200bc' }),
  ];
  expect(riskNotes(files)).toEqual([
    ".npmrc: npm's settings are changed",
    'b/package.json: its scripts are changed',
    'big.txt: too large to be searched',
    'c/Cargo.lock: changed without Cargo.toml',
    'docker/Dockerfile.dev: a container recipe is changed',
    'fl\\u{202e}ow.txt: invisible or reordering characters in its name',
    'hidden.ts: new invisible or reordering characters',
    'logo.png: binary',
    'package.json: its scripts are changed',
    'run.sh: newly executable',
  ]);
});

function touched(path: string, more: Partial<TouchedFile>): TouchedFile {
  const file = {
    mode: '100644',
    modeBefore: '100644',
    kind: 'text',
    before: '',
    after: '',
  } as const;
  return { path, ...file, ...more };
}
