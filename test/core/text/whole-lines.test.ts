import fc from 'fast-check';
import { expect, test } from 'vitest';
import { prose, widthOf, wrapped } from '../../../src/core/text/line.ts';
import {
  gatePromptLines,
  gateWords,
  meantWord,
  notMeantText,
} from '../../../src/core/text/terminal/gate-prompt.ts';
import { helpText } from '../../../src/core/text/terminal/help-text.ts';
import { CONTINUED, wholeLine } from '../../../src/core/text/terminal/whole.ts';

test('a line in pieces keeps all its characters, and every piece fits', () => {
  const texts = fc.string({ unit: fc.constantFrom('a', ' ', 'wide ', '漢', '👩‍👩‍👧', 'é', '-') });
  fc.assert(
    fc.property(texts, fc.integer({ min: 10, max: 40 }), (text, columns) => {
      const pieces = wholeLine(text, columns);
      const joined = pieces.map((piece, at) => (at === 0 ? piece : piece.slice(CONTINUED.length)));
      expect(joined.join('')).toBe(text);
      for (const piece of pieces) expect(widthOf(piece)).toBeLessThanOrEqual(columns);
    }),
  );
});

test('what stands behind many spaces is shown in a marked line', () => {
  expect(wholeLine(`+ok();${' '.repeat(30)}evil();`, 20)).toEqual([
    '+ok();              ',
    `↪ ${' '.repeat(16)}`,
    '↪ evil();',
  ]);
});

test('prose is broken between words, a command in backticks is not', () => {
  expect(wrapped('Type `phasegate resume r1 --accept-changes`, then wait.', 24)).toEqual([
    'Type',
    '`phasegate resume r1 --accept-changes`,',
    'then wait.',
  ]);
  expect(wrapped('a ` that has no pair', 8)).toEqual(['a ` that', 'has no', 'pair']);
  expect(wrapped('', 8)).toEqual(['']);
  expect(prose('  The words of a sentence\n  phasegate approve run-of-a-long-name gate', 20)).toBe(
    '  The words of a\n  sentence\n  phasegate approve run-of-a-long-name gate',
  );
});

test('an example that does not fit has its comment beneath, and goes on as a shell takes it', () => {
  const text = '\n  $ phasegate answer "Two words"     # if only one asks\n  $ phasegate list';
  expect(helpText(text, 40)).toBe(
    '\n  $ phasegate answer "Two words"\n      # if only one asks\n  $ phasegate list',
  );
  expect(helpText('  $ T=$(gh auth token) phasegate report "a b c" --out x', 42)).toBe(
    '  $ T=$(gh auth token) phasegate report \\\n    "a b c" --out x',
  );
});

test('a unique beginning is a word of the gate; anything else decides nothing', () => {
  const all = gateWords(true);
  const meant = ['a', ' Approve ', 'rej', 'rew', 'd', 'q'].map((line) => meantWord(line, all));
  expect(meant).toEqual(['approve', 'approve', 'reject', 'rework', 'diff', 'quit']);
  for (const line of [
    '',
    '  ',
    'r',
    're',
    'approves',
    'aa',
    'phasegate approve r1',
    '\u001b[200~a',
  ])
    expect(meantWord(line, all)).toBeNull();
  expect(meantWord('r', gateWords(false))).toBe('reject');
  expect(notMeantText('r', all)).toContain('`reject` or `rework`');
  expect(notMeantText(' ', all)).toContain('`quit` leaves the gate waiting');
  expect(gatePromptLines({ id: 'ok' as never }, all).join('\n')).not.toContain('undefined');
});
