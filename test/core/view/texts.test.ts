import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RETURNS_COUNT } from '../../../src/core/change/hunk.ts';
import { byRepository } from '../../../src/core/text/by-repository.ts';
import { ansiSpans, PLAIN_STYLE, withoutAnsi } from '../../../src/core/view/ansi.ts';
import { conversationOf } from '../../../src/core/view/conversation.ts';
import { differing, pairsOf, parseDiff, withoutWhitespace } from '../../../src/core/view/diff.ts';
import { tokensOf } from '../../../src/core/view/highlight.ts';
import { gapIn } from '../../../src/core/view/line-numbers.ts';
import { promptParts } from '../../../src/core/view/prompt-parts.ts';
import { scaleOf, textsWithRoom, tickTexts } from '../../../src/core/view/scale.ts';
import { brief, visible } from '../../../src/core/view/visible.ts';

describe('output', () => {
  test('has its colours as classes, and goes on with those of the line before', () => {
    const first = ansiSpans('a\u001B[1;31mred', PLAIN_STYLE);
    expect(first.spans).toEqual([
      { text: 'a', classes: [] },
      { text: 'red', classes: ['fg-1', 'bold'] },
    ]);
    expect(ansiSpans('still\u001B[0mno', first.end).spans).toEqual([
      { text: 'still', classes: ['fg-1', 'bold'] },
      { text: 'no', classes: [] },
    ]);
  });

  test('has a gap at the line that stands for omitted ones', () => {
    expect(gapIn(['a', '[Phasegate left out 12 bytes here]', 'z'])).toBe(1);
    expect(gapIn(['a', 'it said [Phasegate left out 12 bytes here]'])).toBeNull();
  });

  test('has 256 and true colours as the nearest of eight', () => {
    const spans = (line: string) =>
      ansiSpans(line, PLAIN_STYLE).spans.map(({ classes }) => classes.join(' '));
    expect(spans('\u001B[38;5;196mx\u001B[38;2;0;200;0my\u001B[48;5;21mz')).toEqual([
      'fg-1',
      'fg-2',
      'fg-2 bg-4',
    ]);
  });

  test('is without links, movements and what was overwritten', () => {
    expect(withoutAnsi('\u001B]8;;http://a\u0007b\u001B]8;;\u0007\u001B[2J 50%\r100%')).toBe(
      '100%',
    );
  });
});

describe('a text of others', () => {
  test('shows what is invisible by its number', () => {
    expect(visible('a\u202Eb\u200Bc\td\n')).toBe('a⟨U+202E⟩b⟨U+200B⟩c\td\n');
  });

  test('in brief is one line of at most so many characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        const line = brief(text, most);
        expect(line).not.toMatch(/[\n\r\u202E]/);
        expect([...line].length).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});

describe('a conversation', () => {
  const lines = (...events: readonly object[]) =>
    events.map((event) => JSON.stringify(event)).join('\n');

  test('has tools with their answers under what was said before, and what it cost so far', () => {
    const view = conversationOf(
      lines(
        { ms: 1, type: 'text', text: 'I ' },
        { ms: 2, type: 'text', text: 'read.' },
        { ms: 3, type: 'toolCall', tool: 'Read', input: '{}' },
        { ms: 3, type: 'toolCall', tool: 'Bash', input: 'ls' },
        { ms: 4, type: 'toolResult', tool: 'Bash', output: 'a' },
        { ms: 5, type: 'toolResult', tool: 'Read', output: 'b' },
        { ms: 6, type: 'usage', usage: { inputTokens: 3, outputTokens: 4 }, costUsd: 0.5 },
        { ms: 7, type: 'error', message: 'busy', waitMs: 9 },
      ),
    );
    expect(view).toEqual({
      turns: [
        {
          ms: 1,
          text: 'I read.',
          parts: [
            { type: 'tool', tool: 'Read', input: '{}', output: 'b' },
            { type: 'tool', tool: 'Bash', input: 'ls', output: 'a' },
            { type: 'error', message: 'busy', waitMs: 9 },
          ],
          tokens: 7,
          usd: 0.5,
        },
      ],
      toolCalls: 2,
      unread: 0,
    });
  });

  test('counts the lines that say nothing', () => {
    expect(conversationOf('no JSON\n[1]\n{"type":"later"}\n').unread).toBe(3);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.json())),
        (all) => conversationOf(all.join('\n')).unread >= 0,
      ),
    );
  });
});

describe('a change', () => {
  const DIFF = `diff --git a/old.ts b/new.ts
similarity index 90%
rename from old.ts
rename to new.ts
index 1..2 100644
--- a/old.ts
+++ b/new.ts
@@ -1,3 +1,3 @@ export
 one
-two
+  two
 three
\\ No newline at end of file
diff --git "a/n\\303\\244me.png" "b/n\\303\\244me.png"
new file mode 100755
Binary files /dev/null and "b/n\\303\\244me.png" differ
`;

  test('is taken apart by files, with what is no text named', () => {
    const [text, binary] = parseDiff(DIFF);
    expect(text).toMatchObject({
      path: 'new.ts',
      from: 'old.ts',
      how: 'renamed',
      insertions: 1,
      deletions: 1,
    });
    expect(text?.hunks[0]?.lines.map(({ kind, before, after }) => [kind, before, after])).toEqual([
      ['same', 1, 1],
      ['del', 2, null],
      ['add', null, 2],
      ['same', 3, 3],
      ['note', null, null],
    ]);
    expect(binary).toMatchObject({
      path: 'näme.png',
      how: 'added',
      isBinary: true,
      notes: ['executable'],
    });
  });

  test('lines of binary files count, as everywhere else', () => {
    const [file] = parseDiff(
      'diff --git a/a.png b/a.png\nindex 1..2\nBinary file: 416 lines added, 2 removed\n',
    );
    expect(file).toMatchObject({ isBinary: true, insertions: 416, deletions: 2, notes: [] });
  });

  test('where carriage returns end lines, the numbers count them, and a note says so', () => {
    const [mac, dos] = parseDiff(
      [
        ...['diff --git a/a b/a', '--- a/a', '+++ b/a', '@@ -1 +1 @@', '-a\rb', '+a\rb\rc'],
        ...['diff --git a/b b/b', '--- a/b', '+++ b/b', '@@ -0,0 +1 @@', '+a\r', ''],
      ].join('\n'),
    );
    expect(mac).toMatchObject({ insertions: 3, deletions: 2, notes: [RETURNS_COUNT] });
    expect(dos).toMatchObject({ insertions: 1, notes: [] });
  });

  test('a line that looks like a head is a line where its hunk has room for it', () => {
    const [file] = parseDiff(
      'diff --git a/a b/a\n--- a/a\n+++ b/a\n@@ -1,1 +1,1 @@\n--- a/b\n+++ b/b\n',
    );
    expect(file).toMatchObject({ path: 'a', insertions: 1, deletions: 1 });
  });

  test('stands side by side, and without whitespace is less', () => {
    const hunk = parseDiff(DIFF)[0]?.hunks[0];
    if (hunk === undefined) throw new Error('no hunk');
    expect(pairsOf(hunk.lines).map((pair) => pair.map((line) => line?.text ?? null))).toEqual([
      ['one', 'one'],
      ['two', '  two'],
      ['three', 'three'],
      ['No newline at end of file', 'No newline at end of file'],
    ]);
    expect(withoutWhitespace(hunk).lines.map(({ kind }) => kind)).toEqual([
      'same',
      'same',
      'same',
      'note',
    ]);
  });

  test('marks what differs between two lines that have most in common', () => {
    expect(differing('return 1;', 'return 10;')).toEqual({ start: 8, beforeEnd: 8, afterEnd: 9 });
    expect(differing('abc', 'xyz')).toBeNull();
  });

  test('code keeps every character, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (line) =>
          tokensOf(line)
            .map(({ text }) => text)
            .join('') === line,
      ),
    );
    expect(tokensOf("const a = 'b'; // c")).toEqual([
      { text: 'const', hue: 'key' },
      { text: ' a = ', hue: null },
      { text: "'b'", hue: 'text' },
      { text: '; ', hue: null },
      { text: '// c', hue: 'note' },
    ]);
  });
});

test('only the mark that a fence began with ends it', () => {
  const prompt =
    '# Task\nDo it.\n--- 12345678 begins: inputs.task ---\n# No\n--- 87654321 ends ---\n--- 12345678 ends ---\nEnd.';
  expect(promptParts(prompt)).toEqual([
    { type: 'heading', text: 'Task' },
    { type: 'text', text: 'Do it.' },
    { type: 'fence', source: 'inputs.task', text: '# No\n--- 87654321 ends ---' },
    { type: 'text', text: 'End.' },
  ]);
});

describe('the axis of time', () => {
  const hour = 3_600_000;

  test('folds a long wait, and keeps the order of all times', () => {
    const busy = [
      { from: 0, to: 60_000 },
      { from: 2 * hour, to: 2 * hour + 60_000 },
    ];
    const { at, folds } = scaleOf({ from: 0, to: 2 * hour + 60_000, busy, fold: true });
    expect(folds.map(({ from, to }) => [from, to])).toEqual([[60_000, 2 * hour]]);
    expect(at(60_000)).toBeGreaterThan(0.4);
    expect([at(0), at(2 * hour + 60_000)]).toEqual([0, 1]);
  });

  test('is monotone, from 0 to 1', () => {
    const stretch = fc
      .tuple(fc.nat(100_000), fc.nat(100_000))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 8 }), fc.boolean(), (busy, fold) => {
        const { at } = scaleOf({ from: 0, to: 100_000, busy, fold });
        const places = Array.from({ length: 101 }, (_, step) => at(step * 1000));
        for (const [step, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(places[step - 1] ?? 0);
          expect(place).toBeLessThanOrEqual(1.000001);
        }
      }),
    );
  });
});

test('the ticks of a short run tell its milliseconds, and none says the same as the one before', () => {
  const short = scaleOf({ from: 1000, to: 1041, busy: [], fold: false });
  expect(tickTexts(short, 1000)).toEqual(['+0 ms', '+10 ms', '+20 ms', '+30 ms', '+40 ms']);
  const busy = [0, 60_000].map((from) => ({ from, to: from + 100 }));
  const folded = scaleOf({ from: 0, to: 60_100, busy, fold: true });
  const texts = tickTexts(folded, 0).filter((text) => text !== '');
  expect(new Set(texts).size).toBe(texts.length);
});

test('a text of the axis has room, or is not there', () => {
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].map((x) => ({ ms: x * 1000, x }));
  const texts = ['13:09:20', '+0:10', '+0:20', '+0:30', '+0:40', '+0:50'];
  const shown = (width: number, folds: readonly number[] = []) =>
    textsWithRoom(texts, { ticks, folds: folds.map((x) => ({ from: 0, to: 0, x })) }, width).filter(
      (text) => text !== '',
    );
  expect(shown(1000)).toEqual(texts.slice(0, 5));
  expect(shown(200)).toEqual(['13:09:20', '+0:20', '+0:40']);
  expect(shown(200, [0.45])).toEqual(['13:09:20', '+0:30']);
});

test('files of several repositories have the name of theirs', () => {
  const of = (path: string): string =>
    `diff --git a/${path} b/${path}\n--- a/${path}\n+++ b/${path}\n@@ -1 +1,2 @@\n a\n+Repository web:\n`;
  const text = byRepository([
    { repository: 'main', text: of('a.txt') },
    { repository: 'api', text: of('a.txt') + of('b.txt') },
    { repository: 'docs', text: '' },
  ]);
  expect(parseDiff(text).map(({ path, insertions }) => [path, insertions])).toEqual([
    ['a.txt', 1],
    ['api: a.txt', 1],
    ['api: b.txt', 1],
  ]);
});
