import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { postable, postableLine } from '../../../src/core/text/untrusted/postable.ts';

const HERE = { own: 'ada/engine', max: 10_000 };

/** The break is shown as `·`. */
function shown(text: string): string {
  return postable(text, HERE).replaceAll('\u200B', '·');
}

test('an ordinary text stays what it is', () => {
  const text = `## Done

- Fixed the parser, see #12 and ada/engine#13 and [the file](https://github.com/ada/engine/blob/main/a.ts).
- \`a < b && c\`, foo@1.2.3, **bold**, a table | b |

\`\`\`sh
npm test
\`\`\``;
  expect(postable(text, HERE)).toBe(text);
});

describe('nothing acts:', () => {
  const cases: readonly (readonly [what: string, text: string, inert: string])[] = [
    [
      'a mention',
      'cc @ada and @org/team, _@eve_ (@bot[bot])',
      'cc @·ada and @·org/team, _@·eve_ (@·bot[bot])',
    ],
    ['a mention with an escape', '\\@ada', '\\@·ada'],
    ['a mention that is spelled', '&#64;ada &commat;ada', '&·#64;ada &·commat;ada'],
    ['a mention in code', '`@claude fix`', '`@·claude fix`'],
    [
      'a closing keyword',
      'fixes #1, Closed: #2, RESOLVES GH-3',
      'fixes #·1, Closed: #·2, RESOLVES GH·-3',
    ],
    ['a closing keyword over lines', 'Fix\n\n **#1**', 'Fix\n\n **#·1**'],
    ['a closing keyword elsewhere', 'closes eve/other#1', 'closes eve/other#·1'],
    [
      'a closing keyword with a link',
      'close https://github.com/ada/engine/issues/1',
      'close https:·//github.com/ada/engine/issues/1',
    ],
    ['a word that is no keyword', 'prefix #1, fixture #2', 'prefix #1, fixture #2'],
    [
      'a reference elsewhere',
      'eve/other#1, x-ada/engine#1, ada/engine#1',
      'eve/other#·1, x-ada/engine#·1, ada/engine#1',
    ],
    ['a command', '/approve\n > /merge now\na /no', '/·approve\n > /·merge now\na /no'],
    [
      'a skipped check',
      'x [skip ci] [No CI]\n\nskip-checks: true',
      'x [·skip ci] [·No CI]\n\nskip·-checks: true',
    ],
    ['HTML', '<img src=x> </details> Array<string>', '<·img src=x> <·/details> Array<·string>'],
    ['a comment', '<!-- phasegate:1 -->', '<·!-- phasegate:1 -->'],
    ['an image', '![x](https://evil.example/p.png)', '!·[x]·(https:·//evil.example/p.png)'],
    [
      'an image of our own',
      '![x](https://github.com/ada/engine/p.png)',
      '!·[x](https://github.com/ada/engine/p.png)',
    ],
    ['a link', '[x](https://evil.example) [y](a.md)', '[x]·(https:·//evil.example) [y]·(a.md)'],
    [
      'a link by name',
      '[x][1]\n\n[1]: https://evil.example',
      '[x][1]\n\n[1]·: https:·//evil.example',
    ],
    [
      'a bare link',
      'HTTP://evil.example www.evil.example ftp://a',
      'HTTP:·//evil.example www·.evil.example ftp:·//a',
    ],
    [
      'a link that looks like ours',
      'https://github.com/ada/engine-2 https://github.com/ada/engine.evil https://github.com/ada/engine/../../eve/x https://github.com@evil',
      'https:·//github.com/ada/engine-2 https:·//github.com/ada/engine.evil https:·//github.com/ada/engine/../../eve/x https:·//github.com@evil',
    ],
    ['hidden characters', 'a\u202Eb\u200Bc\u{E0041}d\u0000', 'abcd'],
    [
      'hidden characters within',
      '@\u200Bada fi\u00ADxes #1 <\u2060!-- x',
      '@·ada fixes #·1 <·!-- x',
    ],
  ];
  test.each(cases)('%s', (_, text, inert) => {
    expect(shown(text)).toBe(inert);
  });
});

describe('code fences stay balanced:', () => {
  const cases: readonly (readonly [what: string, text: string, balanced: string])[] = [
    ['one left open', 'a\n```js\nx', 'a\n```js\nx\n```'],
    ['one closed with too few', '````\nx\n```', '````\nx\n```\n````'],
    ['one closed with something behind', '~~~ ~\nx\n~~~ x', '~~~ ~\nx\n~~~ x\n~~~'],
    ['one in a list', '- a\n  ```\n  x\n\n  ```\nb', '- a\n  ```\n  x\n\n  ```\nb'],
    ['one in a list, left open', '- ```\n  x\nb', '- ·```\n  x\nb'],
    ['one in a quote', '> ```\n> x\n> ```', '> ```\n> x\n> ```'],
    ['one in a quote, left open', '> ```\n> x\n\n```\ny', '> ·```\n> x\n\n```\ny\n```'],
    ['one that is closed or not, as one reads it', ' ```\n x\n   ```', ' ·```\n x\n   ·```'],
    [
      'one behind what is a list or not, as one reads it',
      'a\n2. ```\n   x\n   ```',
      'a\n2. ·```\n   x\n   ·```',
    ],
    ['inline code', '```x``` and ``y``', '```x``` and ``y``'],
  ];
  test.each(cases)('%s', (_, text, balanced) => {
    expect(shown(text)).toBe(balanced);
  });
});

test('what is too long is cut, and says so, with its fence closed', () => {
  expect(postable(`\`\`\`\n${'x'.repeat(200)}`, { ...HERE, max: 100 })).toMatchInlineSnapshot(`
    "\`\`\`
    xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
    \`\`\`

    [cut: 136 more characters]"
  `);
});

test('a title takes one line', () => {
  expect(
    postableLine(`Fix\n# it\r\n@ada ${'x'.repeat(200)}`, { ...HERE, max: 100 }),
  ).toMatchInlineSnapshot(
    `"Fix # it @​ada xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…"`,
  );
});

describe('whatever the text,', () => {
  const bits = fc.constantFrom(
    ...[
      '@',
      'ada',
      'fixes',
      ' ',
      '#1',
      '<',
      '!--',
      '-->',
      '\n',
      '```',
      '~~~',
      '- ',
      '> ',
      '  ',
      '/approve',
      '](',
      '![',
      ']:',
    ],
    ...[
      'https:',
      '//',
      'github.com/ada/engine',
      'www.',
      '&',
      '#64;',
      '\u200B',
      '\uD83D',
      '\u202E',
      '\t',
      '1. ',
      '[skip ci]',
      'eve/x#1',
    ],
  );
  const texts = fc.oneof(
    fc.array(bits, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 300 }),
  );
  const maxes = fc.integer({ min: 100, max: 400 });

  test('it is never longer than it may be, and doing it again changes nothing', () => {
    fc.assert(
      fc.property(texts, maxes, (text, max) => {
        const once = postable(text, { ...HERE, max });
        expect(once.length).toBeLessThanOrEqual(max);
        expect(postable(once, { ...HERE, max })).toBe(once);
        const line = postableLine(text, { ...HERE, max });
        expect(line.length).toBeLessThanOrEqual(max);
        expect(line).not.toMatch(/[\r\n]/);
      }),
    );
  });

  test('nothing in it acts', () => {
    fc.assert(
      fc.property(texts, maxes, (text, max) => {
        expect(postable(text, { ...HERE, max })).not.toMatch(ACTIVE);
      }),
    );
  });

  test('it is the text but for breaks, closed fences and what cannot be seen', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const bare = postable(text, HERE).replaceAll('\u200B', '');
        expect(bare.startsWith(text)).toBe(true);
        expect(bare.slice(text.length)).toMatch(/^(\n(`{3,}|~{3,}))?$/);
      }),
    );
  });
});

/** Written apart from how it is made inert. */
const ACTIVE =
  /(^|[^a-z0-9])@[a-z0-9]|\bfixes\s*#\d|<!--|<[a-z]|^\s*\/approve|!\[|\]\((?!https:\/\/github\.com\/ada\/engine)|\]:|www\.|&#64;|\[skip ci\]|eve\/x#1|[\u202E\p{Cs}]/imu;
