import { expect, test } from 'vitest';
import { looksLikePointer, pointerIn, pointerText } from '../../src/core/change/lfs-pointer.ts';

const OID = 'ab'.repeat(32);
const TEXT = `version https://git-lfs.github.com/spec/v1\noid sha256:${OID}\nsize 12\n`;

test('a pointer is read as it is written', () => {
  expect(pointerText({ oid: OID, size: 12 })).toBe(TEXT);
  expect(pointerIn(TEXT)).toEqual({ oid: OID, size: 12 });
});

test.each([
  ['', false],
  [TEXT.trimEnd(), true],
  [`${TEXT}\n`, true],
  [TEXT.replace('size 12', 'size 012'), true],
  [TEXT.replace('size 12', `size ${'9'.repeat(16)}`), true],
  [TEXT.replace('oid', 'ext-0-evil sha256:ab\noid'), true],
  [TEXT.replace('https://git-lfs', 'http://git-lfs'), true],
  [` \n${TEXT}`, true],
  ['version 1\n', false],
])('%j is no pointer, and looks like one: %s', (text, looks) => {
  expect(pointerIn(text)).toBeNull();
  expect(looksLikePointer(text)).toBe(looks);
});
