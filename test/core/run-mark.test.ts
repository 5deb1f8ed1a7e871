import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digest8, marked, markIn, type RunMark } from '../../src/core/gate/run-mark.ts';
import { digestOf, phaseId, type RunId } from '../../src/core/lib/brands.ts';

const MARK: RunMark = {
  run: 'r1' as RunId,
  gate: phaseId('approve'),
  question: null,
  digest: digestOf('d1'.repeat(32)),
  checkpoint: '7001',
};

test('a mark is the last line, and is read from there alone', () => {
  const body = marked('Waiting.\n', MARK);
  expect(body).toMatchInlineSnapshot(`
    "Waiting.

    <!-- phasegate-run {"run":"r1","gate":"approve","question":null,"digest":"sha256:d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1","checkpoint":"7001"} -->"
  `);
  expect(markIn(body)).toEqual(MARK);
  expect(markIn(body.replaceAll('\n', '\r\n'))).toEqual(MARK);
  expect(markIn(`${body}\n> quoted`)).toBeNull();
  expect(markIn(`> ${body.split('\n').at(-1)}`)).toBeNull();
});

test('a run whose name could end a comment of HTML does not', () => {
  const mark = { ...MARK, run: 'a--b' as RunId };
  expect(markIn(marked('', mark))).toEqual(mark);
});

test.each([
  '{}',
  '{"run":"../r1"}',
  '{"run":"r1","gate":"Approve"}',
  '{"run":"r1","checkpoint":"1; rm"}',
  '{"run":"r1"',
  '["r1"]',
])('what was never written by us is no mark: %s', (json) => {
  expect(markIn(`<!-- phasegate-run ${json} -->`)).toBeNull();
});

test('a damaged digest or whatever else is missing counts as not there', () => {
  expect(markIn('<!-- phasegate-run {"run":"r1","digest":"sha256:d1"} -->')).toEqual({
    ...MARK,
    gate: null,
    digest: null,
    checkpoint: null,
  });
});

test('any text may stand before it', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(markIn(marked(text, MARK))).toEqual(MARK);
    }),
  );
});

test('eight digits name a digest', () => {
  expect(digest8(digestOf('0123456789abcdef'.repeat(4)))).toBe('01234567');
});
