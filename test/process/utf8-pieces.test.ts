import { expect, test } from 'vitest';
import { Utf8Pieces } from '../../src/process/utf8-pieces.ts';

/** All ways to cut the bytes into two pieces, as texts, and whether any had replaced bytes. */
function cuts(bytes: Buffer) {
  return Array.from({ length: bytes.length + 1 }, (_, at) => {
    const pieces = new Utf8Pieces();
    const all = [pieces.push(bytes.subarray(0, at)), pieces.push(bytes.subarray(at)), pieces.end()];
    return {
      text: all.map(({ text }) => text).join(''),
      isReplaced: all.some(({ isReplaced }) => isReplaced),
    };
  });
}

test.each(['', 'plain', 'ä€👍', 'a\uFFFDb', '\uFEFFx', '\uFFFD'])(
  '%j is whole wherever it is cut, and nothing of it was replaced',
  (text) => {
    for (const cut of cuts(Buffer.from(text))) expect(cut).toEqual({ text, isReplaced: false });
  },
);

test.each([
  ['a byte that begins nothing', [0x61, 0xff, 0x62]],
  ['a character without its end', [0x61, 0xe2, 0x82]],
  ['a continuation without its beginning', [0x80, 0x80, 0x80, 0x80, 0x61]],
  ['an overlong form', [0xc0, 0xaf]],
  ['half of a pair', [0xed, 0xa0, 0x80]],
  ['beyond Unicode', [0xf5, 0x80, 0x80, 0x80]],
  ['a character that is cut off by another', [0xf0, 0x9f, 0xe2, 0x82, 0xac]],
  ['beside a written U+FFFD', [0xef, 0xbf, 0xbd, 0xff]],
])('%s is replaced as Node does it, and told', (_, bytes) => {
  const whole = Buffer.from(bytes);
  for (const cut of cuts(whole)) expect(cut).toEqual({ text: whole.toString(), isReplaced: true });
});
