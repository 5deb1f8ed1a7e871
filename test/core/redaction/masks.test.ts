import { expect, test } from 'vitest';
import { knownValues } from '../../../src/core/redaction/known-values.ts';
import { MaskedPieces, Masks } from '../../../src/core/redaction/masks.ts';
import { RedactedPieces } from '../../../src/core/redaction/pieces.ts';
import { redactorOf } from '../../../src/core/redaction/redactor.ts';

/** What leaves of these pieces. */
function left(...pieces: readonly string[]): string {
  const masks = new Masks(knownValues(['known-value']));
  const masked = new MaskedPieces(masks, new RedactedPieces(redactorOf(masks, [])));
  return [...pieces.flatMap((piece) => masked.push(piece)), ...masked.end()].join('');
}

test('a value is a secret from its command on, in whatever pieces that comes', () => {
  const text =
    '::add-mask::crimson fox\n  ::ADD-MASK x=1::ocean %25 deep\r\ncrimson fox, known-value\nocean % deep\n';
  const clean = '::add-mask::***\n  ::ADD-MASK x=1::***\r\n***, ***\n***\n';
  expect(left(text)).toBe(clean);
  for (let size = 1; size < 30; size += 1)
    expect(left(...(text.match(new RegExp(`.{1,${size}}`, 'gs')) ?? [])), `${size}`).toBe(clean);
});

test('what is no command teaches nothing', () => {
  const text =
    'x ::add-mask::crimson fox\n::add-masks::crimson fox\n:: add-mask::crimson fox\ncrimson fox\n';
  expect(left(text)).toBe(text);
  expect(left('x', ' ', '::add-mask::crimson fox\ncrimson fox')).toBe(
    'x ::add-mask::crimson fox\ncrimson fox',
  );
});

test('a command without an end of its line counts, and one that never ends is not waited for', () => {
  expect(left('::add-mask::crimson fox')).toBe('::add-mask::***');
  const endless = `::add-mask::${'x'.repeat(10_000)}`;
  expect(left(endless, '\nfine\n')).toBe(`${endless}\nfine\n`);
});

test('no more is learned than there is room for', () => {
  const values = Array.from(
    { length: 600 },
    (_, index) => `value-${String(index).padStart(4, '0')}`,
  );
  const commands = values.map((value) => `::add-mask::${value}\n`).join('');
  const said = left(commands, `${values[0]} ${values.at(-1)}\n`)
    .split('\n')
    .at(-2);
  expect(said).toBe(`*** ${values.at(-1)}`);
});
