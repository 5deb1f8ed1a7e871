import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeLines } from '../../../src/core/lib/merge-lines.ts';
import { conflictOf } from '../../../src/core/view/conflict.ts';

const BASE = 'a\nb\nc\nd\ne\nf\ng\nh\ni\nj\nk\nl\n';
const hunksOf = (ours: string, theirs: string) => {
  const { hunks, meetings } = conflictOf(BASE, { ours, theirs });
  return {
    meetings,
    hunks: hunks.map(({ title, lines, marked }) => [
      title,
      ...lines.map((line) => `${SIGNS[line.kind]}${line.text}${marked?.has(line) ? ' !' : ''}`),
    ]),
  };
};
const SIGNS = { add: '+', del: '-', same: ' ', note: '\\' };

test('a diff from the file on the disk to the text in the editor says who changed each line', () => {
  expect(hunksOf(BASE.replace('b\n', 'B\n'), BASE.replace('k\n', ''))).toEqual({
    meetings: 0,
    hunks: [
      ['changed in the editor', ' a', '-b', '+B', ' c', ' d', ' e'],
      ['changed on the disk', ' h', ' i', ' j', '+k', ' l'],
    ],
  });
});

test('lines that both changed are marked', () => {
  expect(
    hunksOf(BASE.replace('c\n', 'mine\n'), BASE.replace('c\n', 'theirs\n').replace('e\n', 'E\n')),
  ).toEqual({
    meetings: 1,
    hunks: [
      [
        'changed on the disk and in the editor: the changes meet here',
        ...[' a', ' b', '-theirs !', '+mine !', ' d', '-E', '+e', ' f', ' g', ' h'],
      ],
    ],
  });
});

test('what both changed alike is no difference', () => {
  const both = BASE.replace('c\n', 'C\n');
  expect(hunksOf(both, both)).toEqual({ meetings: 0, hunks: [] });
});

const text = fc
  .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 10 })
  .map((lines) => lines.join('\n'));

test('the lines of the hunks are those of the two texts, and conflicts of a merge are its meetings', () => {
  fc.assert(
    fc.property(text, text, text, (base, ours, theirs) => {
      const { hunks, meetings } = conflictOf(base, { ours, theirs });
      const lines = hunks.flatMap((hunk) => hunk.lines);
      const lineOf = (whole: string, number: number | null) => whole.split('\n')[(number ?? 0) - 1];
      for (const { text: line, before } of lines.filter(({ kind }) => kind !== 'add'))
        expect(lineOf(theirs, before)).toBe(line);
      for (const { text: line, after } of lines.filter(({ kind }) => kind !== 'del'))
        expect(lineOf(ours, after)).toBe(line);
      const parts = mergeLines(base, { ours, theirs });
      expect(parts.filter(({ type }) => type === 'conflict').length).toBe(meetings);
      expect(hunks.length === 0).toBe(ours === theirs);
    }),
  );
});
