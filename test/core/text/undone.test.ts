import { expect, test } from 'vitest';
import { undoneText } from '../../../src/core/text/undone.ts';

test('files that were undone are named in one line, whatever their names are', () => {
  expect(undoneText(['a\nput back: b', 'c\u202e'])).toBe('a⟨U+000A⟩put back: b, c⟨U+202E⟩');
  const many = ['1', '2', '3', '4'].map((name) => `d\n/${name}`);
  expect(undoneText(many)).toBe('d⟨U+000A⟩/ (4 files)');
});
