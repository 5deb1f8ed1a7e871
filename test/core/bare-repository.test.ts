import { expect, test } from 'vitest';
import { bareRepositoryIn } from '../../src/core/change/bare-repository.ts';

const BARE = ['a/b.git/HEAD', 'a/b.git/config', 'a/b.git/objects/12/3', 'a/b.git/refs/heads/main'];

test.each([
  ['all of it', BARE, BARE],
  ['its last file', ['a/b.git/refs/heads/main'], BARE],
  ['only its configuration', ['a/b.git/config'], BARE],
  [
    'in other letters',
    ['a/b.git/Config'],
    BARE.map((path) => path.toUpperCase().replace('A/B.GIT', 'a/b.git')),
  ],
  [
    'with links as folders',
    ['a/b.git/objects'],
    ['a/b.git/HEAD', 'a/b.git/objects', 'a/b.git/refs'],
  ],
  ['with the objects of another one', ['a/b.git/commondir'], ['a/b.git/HEAD', 'a/b.git/commondir']],
  [
    'with blanks and dots that NTFS omits',
    ['a/b.git/HEAD.'],
    ['a/b.git/HEAD.', 'a/b.git/objects /12/3', 'a/b.git/refs. ./heads/main'],
  ],
  [
    'with streams of NTFS',
    ['a/b.git/config'],
    ['a/b.git/HEAD::$DATA', 'a/b.git/objects/12/3', 'a/b.git/refs::$INDEX_ALLOCATION/x'],
  ],
  [
    'with characters that HFS+ omits',
    ['a/b.git/config'],
    ['a/b.git/HE\u200cAD', 'a/b.git/\ufeffobjects/12/3', 'a/b.git/refs/heads/main'],
  ],
  [
    'in folders that some disk takes for one',
    ['a/b.git/config'],
    ['A/B.git/HEAD', 'a/b.git./objects/12/3', 'a\\b.git\\refs\\heads\\main'],
  ],
])('a bare repository is found: %s', (_, touched, all) => {
  expect(bareRepositoryIn(touched, ['x', ...all])).toMatchObject({ folder: 'a/b.git' });
});

test.each([
  [
    'unrelated folders',
    ['src/objects/a.ts', 'src/refs/b.ts', 'src/config'],
    ['src/objects/a.ts', 'src/refs/b.ts'],
  ],
  ['an untouched one', ['a/b.txt'], BARE],
  ['names that are longer', ['a/HEADER', 'a/objects2/x'], ['a/HEADER', 'a/objects2/x', 'a/refs/x']],
  ['a folder in the place of a file', ['a/HEAD/x'], ['a/HEAD/x', 'a/objects/x', 'a/refs/x']],
  ['other folders', ['a/HEAD'], ['a/HEAD', 'b/objects/x', 'a.b/refs/x']],
  ['names with a dot inside', ['a/HEAD'], ['a/HEAD', 'a/objects.d/x', 'a/refs .x/y']],
  ['a missing part', ['a/HEAD'], ['a/HEAD', 'a/objects/x', 'a/ref']],
  ['the root, which has a `.git`', ['HEAD'], ['HEAD', 'objects/x', 'refs/x']],
])('no repository: %s', (_, touched, all) => {
  expect(bareRepositoryIn(touched, all)).toBe(null);
});
