import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT } from '../rig/project.ts';

/** Everything that users or contributors read. Generated pages and the history in CHANGELOG.md follow their sources. */
const PLACES = [
  ...['src', 'docs', 'schemas', 'pipelines', 'examples', 'action.yml'],
  ...['README.md', 'CONTRIBUTING.md', 'SECURITY.md'],
];
const KINDS = /\.(ts|md|yml|json)$/;
const GENERATED = /\.gen\.|docs\/(performance|commands)\.md$/;

interface Phrase {
  readonly phrase: RegExp;
  readonly instead: string;
  readonly reason: string;
}

/** Phrases that readers have to decode. Lines that wrap inside a phrase are found too. */
const PHRASES: readonly Phrase[] = [
  {
    phrase: /unless said/,
    instead: '(default: …)',
    reason: 'A default belongs in parentheses, with its value.',
  },
  {
    phrase: /\b(go|goes|going|gone|went) on with\b/,
    instead: 'resume, continue',
    reason: 'A run is resumed, a session is continued.',
  },
  {
    phrase: /by your own word/,
    instead: 'without running an agent',
    reason: 'The idiom does not name the effect.',
  },
  {
    phrase: /\b(a|A) stranger\b|\b[Ss]trangers?['’]s|\bstrangers\b/,
    instead: 'untrusted, without write access',
    reason: 'Trust has a standard term and depends on write access.',
  },
  {
    phrase:
      /(?<!there )\b(is|are|was) no (map|mapping|expression|list|digest|filter|gate|input|duration|event)\b/,
    instead: 'is not a …',
    reason: 'The negated noun hides the error.',
  },
  {
    phrase: /\bstands? twice\b/,
    instead: 'duplicate key',
    reason: 'YAML has a standard term.',
  },
  {
    phrase: /\bso much more\b/,
    instead: '`+N` raises the limit by N',
    reason: 'The amount has no unit and no base.',
  },
  {
    phrase: /which does not do\b/,
    instead: 'is invalid',
    reason: 'The idiom does not name the error.',
  },
  {
    phrase: /\b(See|see) to what\b/,
    instead: 'Follow the message of …',
    reason: 'The idiom does not name the action.',
  },
  {
    phrase: /\b(Tell|tell|tells) every mistake\b/,
    instead: 'report every problem',
    reason: 'A tool reports; it does not tell.',
  },
  {
    phrase: /\b(mend|mends|mended|mending|Mend|Mends)\b/,
    instead: 'fix',
    reason: 'Software is fixed.',
  },
  {
    phrase: /\bin a circle\b/,
    instead: 'dependency cycle',
    reason: 'Graphs have cycles.',
  },
  {
    phrase: /\bheld in\b/,
    instead: 'isolated',
    reason: 'Isolation has a standard term.',
  },
  {
    phrase: /\b(begin|begins|began) anew\b/,
    instead: 'restart',
    reason: 'The plain verb is shorter.',
  },
  {
    phrase: /\bwho may write\b/,
    instead: 'with write access',
    reason: 'GitHub calls the permission write access.',
  },
  {
    phrase: /\bas ever\b/,
    instead: 'as before, or the rule itself',
    reason: 'The reader does not know the earlier rule.',
  },
  {
    phrase: /\bcan be had\b|\bis to be had\b/,
    instead: 'is available',
    reason: 'The idiom is archaic.',
  },
  {
    phrase: /\bnpx (?!--no\b)/,
    instead: 'npx --no NAME, or its path',
    reason: 'If the package is not installed, npx downloads and runs whatever has that name.',
  },
];

test('no text needs decoding', () => {
  const found = PLACES.flatMap((place) => filesIn(place)).flatMap((file) =>
    faultsIn(file, readFileSync(join(PROJECT, file), 'utf8')),
  );
  expect(found).toEqual([]);
});

test('a phrase is found with its line, also where it wraps', () => {
  const text = 'One.\n// The run is gone\n// on with here.\nA default, unless said.\n';
  expect(faultsIn('src/a.ts', text)).toEqual([
    'src/a.ts:4: "unless said": write "(default: …)". A default belongs in parentheses, with its value.',
    'src/a.ts:2: "gone on with": write "resume, continue". A run is resumed, a session is continued.',
  ]);
});

const GAP = '(?:[ \\t]*\\n[ \\t]*(?:\\/\\/|\\*|#|>)?)?[ \\t]+';

function faultsIn(file: string, text: string): readonly string[] {
  return PHRASES.flatMap(({ phrase, instead, reason }) => {
    // Between two words of a comment there may be a line break and the marks of the next line.
    const everywhere = new RegExp(phrase.source.replaceAll(' ', GAP), 'g');
    return [...text.matchAll(everywhere)].map(({ 0: words, index }) => {
      const line = text.slice(0, index).split('\n').length;
      const shown = words.replaceAll(new RegExp(GAP, 'g'), ' ');
      return `${file}:${line}: "${shown}": write "${instead}". ${reason}`;
    });
  });
}

function filesIn(place: string): readonly string[] {
  if (!statSync(join(PROJECT, place)).isDirectory()) return [place];
  return readdirSync(join(PROJECT, place), { recursive: true, encoding: 'utf8' })
    .map((file) => `${place}/${file}`)
    .filter((file) => KINDS.test(file) && !GENERATED.test(file))
    .sort();
}
