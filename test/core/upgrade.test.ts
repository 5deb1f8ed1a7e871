import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineChanges } from '../../src/core/lib/line-changes.ts';
import { upgraded } from '../../src/core/library/upgrade.ts';

const head = (release: string): string =>
  `# yaml-language-server: $schema=https://example.org/${release}/x.json\n# From a/b/p@${release}\n`;
const OLD = `${head('v1')}name: p\nphases:\n  a: { run: one }\n  # Then:\n  b: { run: two }\n`;
const NEW = `${head('v2')}name: p\nphases:\n  a: { run: one }\n  # Then:\n  b: { run: TWO }\n`;

describe('an upgrade', () => {
  test('takes what the library changed, and keeps what the repository changed', () => {
    const local = OLD.replace('run: one', 'run: ONE');
    const { state, text } = upgraded({ base: OLD, local, newest: NEW }, null);
    expect([state, text]).toEqual(['merged', NEW.replace('run: one', 'run: ONE')]);
  });

  test('names the lines that both changed, unless one side is preferred', () => {
    const local = OLD.replace('run: two', 'run: 2');
    const versions = { base: OLD, local, newest: NEW };
    expect(upgraded(versions, null)).toMatchObject({
      state: 'conflict',
      conflicts: [{ line: 7, local: ['  b: { run: 2 }'], library: ['  b: { run: TWO }'] }],
    });
    expect(upgraded(versions, 'library').text).toBe(NEW);
    expect(upgraded(versions, 'local').text).toBe(NEW.replace('run: TWO', 'run: 2'));
  });

  test.each<[string, string | null, string | null, string | null, string, string | null]>([
    ['a new file', null, null, 'x', 'new', 'x'],
    ['a file that the library no longer has', 'x', 'x', null, 'removed', null],
    ['one that was changed here and removed there', 'x', 'y', null, 'kept', 'y'],
    ['one that was removed here and changed there', 'x', null, 'y', 'kept', null],
    ['one that was removed here', 'x', null, 'x', 'kept', null],
    ['one that both changed alike', 'x', 'y', 'y', 'unchanged', 'y'],
    ['one of the same name that came later', null, 'x', 'y', 'conflict', 'x'],
  ])('%s', (_, base, local, newest, state, text) => {
    expect(upgraded({ base, local, newest }, null)).toMatchObject({ state, text });
  });

  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
    .map((lines) => lines.join('\n'));

  test('without changes here gives the newest version, without changes there what is here', () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        expect(upgraded({ base: one, local: one, newest: other }, null).text).toBe(other);
        expect(upgraded({ base: one, local: other, newest: one }, null).text).toBe(other);
      }),
    );
  });

  test('writes nothing of a file in conflict, and done twice changes nothing more', () => {
    fc.assert(
      fc.property(texts, texts, texts, (base, local, newest) => {
        const first = upgraded({ base, local, newest }, null);
        if (first.state === 'conflict') expect(first.text).toBe(local);
        else
          expect(upgraded({ base: newest, local: first.text, newest }, null).text).toBe(first.text);
      }),
    );
  });
});

test('the changes of a text, applied to it, give the other text', () => {
  const texts = fc
    .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 30 })
    .map((lines) => lines.map((line) => `${line}\n`).join(''));
  fc.assert(
    fc.property(texts, texts, (before, after) => {
      expect(applied(before, lineChanges(before, after))).toBe(after);
    }),
  );
});

function applied(text: string, changes: readonly string[]): string {
  const lines = text.split(/(?<=\n)/).filter((line) => line !== '');
  const made: string[] = [];
  let at = 0;
  for (const change of changes) {
    const [, place] = /^@@ line (\d+) @@$/.exec(change) ?? [];
    const upTo = place === undefined ? at : Number(place) - 1;
    made.push(...lines.slice(at, upTo));
    at = upTo;
    if (place !== undefined) continue;
    if (change.startsWith('+')) made.push(`${change.slice(1)}\n`);
    else expect(lines[at]).toBe(`${change.slice(1)}\n`);
    if (change.startsWith(' ')) made.push(lines[at] ?? '');
    if (!change.startsWith('+')) at += 1;
  }
  return [...made, ...lines.slice(at)].join('');
}
