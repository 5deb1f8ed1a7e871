import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  committable,
  inertBeside,
  postable,
  postableLine,
  stuffed,
} from '../../../src/core/text/untrusted/postable.ts';

const BREAK = '\u200B';
const commit = (text: string): string => committable(text, 10_000);
const shown = (text: string): string => commit(text).replaceAll(BREAK, '·');

test('an ordinary message stays what it is', () => {
  const text = `fix(parser): carry the rest, see #12 (#13)

It read \`a[0]\` twice & lost <b>; https://example.org/a says why. node-fetch is at 3.0.

- eslint-plugin: quieter in a list
BREAKING CHANGE: \`sum\` throws`;
  expect(commit(text)).toBe(text);
});

test('the subject of a package stays what it is', () => {
  expect(commit('eslint-plugin: less noise\n\nMore.')).toBe('eslint-plugin: less noise\n\nMore.');
});

/** Spellings in capitals, in small letters and mixed. */
const cases = (texts: readonly string[]): readonly string[] =>
  texts.flatMap((text) => [
    text,
    text.toLowerCase(),
    text.toUpperCase(),
    text.replace(/\b[a-z]/g, (char) => char.toUpperCase()),
  ]);

const SERVICES = ['ci', 'actions', 'azurepipelines', 'azpipelines', 'azp', 'appveyor', 'travis'];
const MORE = ['travis ci', 'travis-ci', 'circleci', 'netlify', 'render', 'cd', 'release'];
const SKIPS = cases([
  ...[...SERVICES, ...MORE].flatMap((name) => [`[skip ${name}]`, `[${name} skip]`]),
  ...['[no ci]', '[ci-skip]', '[skip_ci]', '[ skip  ci ]', '[CF-Pages-Skip]', '***NO_CI***'],
  ...['--skip-ci', '--ci-skip'],
]);

test.each(SKIPS)('%s skips nothing, wherever it stands', (mark) => {
  for (const text of [mark, `fix: a ${mark}`, `fix: a\n\nb ${mark} c`]) {
    for (const inert of [commit(text), postable(text, POSTING), postableLine(text, POSTING)]) {
      expect(inert).not.toContain(mark);
      expect(inert.replaceAll(BREAK, '')).toSatisfy(
        (bare) => bare === text || bare === oneLine(text),
      );
    }
  }
});

const POSTING = { own: 'ada/engine', max: 10_000 };
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

const KEYWORDS =
  'close closes closed closing fix fixes fixed fixing resolve resolves resolved resolving implement implements implemented implementing'.split(
    ' ',
  );
const REFERENCES = [
  ...['#1', 'GH-1', 'ada/engine#1', 'group/sub/project#1', 'eve/other!2', 'AB#3', '**#1**'],
  ...['https://github.com/ada/engine/issues/3', 'http://gitlab.example/a/b/-/issues/3'],
  ...['issue #1', 'issues: #1', 'bug #1'],
];

test.each(cases(KEYWORDS))('`%s` closes nothing', (keyword) => {
  for (const reference of REFERENCES) {
    for (const between of [' ', ': ', ' : ', '\n', '\t', ' **', ' (']) {
      const text = `fix: a\n\n${keyword}${between}${reference}, and #2`;
      for (const inert of [commit(text), postable(text, POSTING)]) {
        expect(inert).not.toContain(`${keyword}${between}${reference}`);
        expect(inert.replaceAll(BREAK, '')).toBe(text);
      }
    }
  }
});

test('the issue of another tracker stays open, and names that look like one stay', () => {
  expect(shown('Fixes ENG-123, closes: AB_C-4; fixes part-1')).toBe(
    'Fixes ENG·-123, closes: AB_C·-4; fixes part-1',
  );
});

test('a word of a phase is a keyword, too', () => {
  expect(shown('fix: #12 the sum')).toBe('fix: #·12 the sum');
});

const TRAILERS = [
  ...['Signed-off-by', 'Co-authored-by', 'Reviewed-by', 'Acked-by', 'Tested-by', 'Approved-by'],
  ...['Co-developed-by', 'Reported-by', 'Suggested-by', 'Helped-by', 'Change-Id', 'Reviewed-on'],
  ...['Phasegate-Run', 'Phasegate-Delivery', 'Phasegate-Anything', 'skip-checks', 'Release-As'],
  ...['request-checks', 'Depends-On', 'Commit-Queue', 'Cc', 'From'],
];

test.each(cases(TRAILERS))('the trailer `%s` says nothing', (name) => {
  for (const line of [`${name}: Boss <boss@x>`, ` ${name}: true`, `${name} : x`, `${name}:x`]) {
    const text = `fix: a\n\nMore.\n\n${line}`;
    const inert = commit(text);
    expect(inert.replaceAll(BREAK, '')).toBe(text);
    expect(inert).not.toMatch(new RegExp(`^\\s*${name}\\s*:`, 'im'));
    expect(trailersOf(inert)).toBe('');
  }
});

function trailersOf(message: string): string {
  return execFileSync('git', ['interpret-trailers', '--parse', '--no-divider'], {
    input: message,
    encoding: 'utf8',
  });
}

test('a trailer in the first line is none either', () => {
  expect(shown('Signed-off-by: Boss <b@x>')).toBe('Signed-off·-by: Boss <b@x>');
  expect(shown('Phasegate-Run: r2')).toBe('Phasegate·-Run: r2');
});

test('nobody is mentioned, and no bot commanded', () => {
  expect(shown('thanks @ada\n\n/tag v1\ncc @org/team, a@b.c')).toBe(
    'thanks @·ada\n\n/·tag v1\ncc @·org/team, a@b.c',
  );
});

test('no other repository hears of it', () => {
  expect(shown('see eve/x#1, eve/x!2 and https://github.com/eve/x/pull/1')).toBe(
    'see eve/x#·1, eve/x!·2 and https:·//github.com/eve/x/pull/1',
  );
});

test('it is no patch for `git am`', () => {
  expect(shown('a\n\ndiff --git a/x b/x\n---\n x | 1\n--- a/x\nIndex: x\nFrom b\n--force')).toBe(
    'a\n\n·diff --git a/x b/x\n·---\n x | 1\n·--- a/x\n·Index: x\n·From b\n--force',
  );
});

test('what is not seen, or moves what is, is taken out first', () => {
  expect(shown('a\u202Eb\u0000c\r\n\r\nClo\u200Bses #1\u001B[31m\n\n[sk\u00ADip ci]')).toBe(
    'abc\n\nCloses #·1\n\n[·skip ci]',
  );
});

test('a message without end is cut, and says so', () => {
  const long = committable(`fix: a\n\n${'x'.repeat(500)}`, 200);
  expect(long).toHaveLength(200);
  expect(long).toMatch(/\n\n\[cut: \d+ more characters\]$/);
});

describe('whatever the message,', () => {
  const bits = fc.constantFrom(
    ...['fixes', 'Closes', ' ', ':', '#1', 'GH-', '1', '\n', '\r', '[', 'skip', ' ci', ']', '@'],
    ...['ada', 'Signed-off', '-by', 'Change', '-Id', '***', 'NO_CI', '\u200B', '\u202E', '---'],
    ...['https:', '//x/y/issues/', 'ENG', '-', '/', 'Phasegate', 'skip-checks', '\t', 'no'],
  );
  const texts = fc.array(bits, { maxLength: 40 }).map((parts) => parts.join(''));

  test('nothing in it acts, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const once = commit(text);
        expect(once).not.toMatch(ACTIVE);
        expect(commit(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });

  test('what an author joins of it does not act either', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 5 }), (parts) => {
        const pieces = parts.map(commit);
        const joined = inertBeside(pieces.join(''), pieces.map(stuffed).join(''));
        expect(joined).not.toMatch(ACTIVE);
        expect(joined.replaceAll(BREAK, '')).toBe(pieces.join('').replaceAll(BREAK, ''));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Written apart from how it is made inert. */
const ACTIVE =
  /\b(?:fixes|closes)[\s:]*(?:#\d|gh-\d|https?:\/\/)|\[(?:skip[ ]ci|no ci)\]|(?<![a-z0-9])@[a-z]|^[ \t]*(?:signed-off-by|change-id|phasegate-by|skip-checks)[ \t]*:|\*NO_CI\*|[\u202E\r]/im;

describe('an author’s own words act,', () => {
  const filled = (...parts: readonly (string | { readonly inserted: string })[]): string => {
    const text = parts.map((part) => (typeof part === 'string' ? part : commit(part.inserted)));
    const own = parts.map((part, at) =>
      typeof part === 'string' ? part : stuffed(text[at] ?? ''),
    );
    return inertBeside(text.join(''), own.join('')).replaceAll(BREAK, '·');
  };

  test('and those of others do not', () => {
    expect(filled('Closes #1 [skip ci] @ada\n\nSigned-off-by: A\n', { inserted: 'fixes #2' })).toBe(
      'Closes #1 [skip ci] @ada\n\nSigned-off-by: A\nfixes #·2',
    );
  });

  test('with a number or a name left open', () => {
    expect(filled('Closes #', { inserted: '12' }, ' @', { inserted: 'ada' })).toBe(
      'Closes #12 @ada',
    );
  });

  test('but not by what was inserted to make them', () => {
    expect(filled('Fix ', { inserted: '#12 the sum' })).toBe('Fix #·12 the sum');
    expect(filled('[', { inserted: 'skip ci' }, ']')).toBe('[·skip ci]');
    expect(filled({ inserted: '[skip' }, { inserted: ' ci]' })).toBe('[·skip ci]');
    expect(filled('a\n', { inserted: 'Signed-off-' }, { inserted: 'by: Boss' })).toBe(
      'a\nSigned·-off·-by: Boss',
    );
    expect(filled({ inserted: '@' }, { inserted: 'ada' })).toBe('@·ada');
  });
});

test('hostile lengths take no time to speak of', () => {
  const long = ['-', 'a', ' ', '#', '/', '-/', 'a-', 'a/', '[', '[skip', '_', '.', '#1', '-1', 'A']
    .map((bit) => bit.repeat(60_000 / bit.length))
    .flatMap((text) => [text, `fixes${text}#1`, `\n${text}: x`, `${text}-by: x`]);
  // Processor time in microseconds: what backtracks takes hours of it.
  const before = process.cpuUsage();
  for (const text of long) committable(text, 60_000);
  expect(process.cpuUsage(before).user).toBeLessThan(60_000_000);
});
