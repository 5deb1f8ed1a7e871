import { expect, it } from 'vitest';
import { withLf, withLineEndsOf } from '../../../src/core/lib/line-ends.ts';

it('gives an edited text the line ends of the file', () => {
  expect(withLineEndsOf('a\nb\n', 'a\nc\nb\n')).toBe('a\nc\nb\n');
  expect(withLineEndsOf('a\r\nb\r\n', 'x\na\nc\nb\nd')).toBe('x\r\na\r\nc\r\nb\r\nd');
  expect(withLineEndsOf('a\r\nb', 'a\nb\nc\n')).toBe('a\r\nb\r\nc\r\n');
});

it('keeps each line end of a file that has both', () => {
  const source = 'a\r\nb\nc\r\n';
  expect(withLineEndsOf(source, withLf(source))).toBe(source);
  expect(withLineEndsOf(source, 'a\nb\nnew\nc\n')).toBe('a\r\nb\nnew\nc\r\n');
});
