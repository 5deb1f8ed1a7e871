import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownValues } from '../../../src/core/redaction/known-values.ts';
import { ownPatterns } from '../../../src/core/redaction/patterns.ts';
import { RedactedPieces } from '../../../src/core/redaction/pieces.ts';
import { redactorOf } from '../../../src/core/redaction/redactor.ts';

const SECRET = 'S3cr3t/Value?+"of ünknown<w0rth>';
const { redact, find } = redactorOf(knownValues([SECRET, 'pwd1', 'pwd1-and-more', 'abc']), [
  ownPatterns,
]);

const bytes = Buffer.from(SECRET);
const inside = (before: string) => Buffer.from(`${before}${SECRET}!?.`);

describe('a known value is found', () => {
  const spellings: readonly (readonly [how: string, text: string])[] = [
    ['as it is', SECRET],
    ['in small letters', SECRET.toLowerCase()],
    ['in base64', bytes.toString('base64')],
    ['in base64 for addresses', bytes.toString('base64url')],
    ['in hex', bytes.toString('hex')],
    ['in capitals of hex', bytes.toString('hex').toUpperCase()],
    ['in an address', encodeURIComponent(SECRET)],
    ['in JSON', JSON.stringify(SECRET).slice(1, -1)],
    ['in JSON of ASCII', '"S3cr3t/Value?+\\"of \\u00fcnknown\\u003cw0rth\\u003e"'.slice(1, -1)],
    ['in HTML', 'S3cr3t/Value?+&quot;of ünknown&lt;w0rth&gt;'],
    ['over lines', SECRET.replace(/.{7}/g, '$&\r\n  ')],
    ['over lines of a program', SECRET.replace(/.{7}/g, '$&" +\n      "')],
    ['over lines of a diff', bytes.toString('hex').replace(/.{7}/g, '$&\n+')],
    ['over lines in a string', SECRET.replace(/.{7}/g, '$&\\n')],
    ['in colours', SECRET.replace(/.{7}/g, '$&\u001B[1;31m')],
    ['with what is not seen', SECRET.replace(/.{7}/g, '$&\u200B\u0000')],
  ];
  test.each(spellings)('%s', (_, text) => {
    expect(redact(`a: ${text}; b`)).toBe('a: ***; b');
  });

  test.each(['', 'x', 'xy'])('in base64 behind other bytes: "%s"', (before) => {
    const text = inside(before).toString('base64');
    const clean = redact(text);
    expect(clean).toContain('***');
    expect(clean.length).toBeLessThan(12);
  });
});

test('one that holds another leaves nothing of it, nor how long it was', () => {
  expect(redact('pwd1-and-more pwd1-and pwd1pwd1')).toBe('*** ***-and ***');
});

test('what is too short to be told from ordinary text stays', () => {
  expect(redact('abc')).toBe('abc');
});

test('a short value is found as it is, and in no other spelling', () => {
  expect(redact(`pwd1 ${Buffer.from('pwd1').toString('hex')}`)).toBe('*** 70776431');
});

test('no text without a secret is touched', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      fc.pre(!/p[^w]*w[^d]*d[^1]*1/i.test(text));
      expect(redact(text)).toBe(text);
    }),
  );
});

describe('what looks like a secret is found', () => {
  const word = 'Ab1'.repeat(40);
  const key = (name: string) =>
    `-----BEGIN ${name}PRIVATE KEY-----\n${`${word.slice(0, 64)}\n`.repeat(3)}Ab1=\n-----END ${name}PRIVATE KEY-----`;
  const looks: readonly (readonly [rule: string, text: string])[] = [
    ['anthropic', `sk-ant-oat01-${word.slice(0, 40)}`],
    ['openai', `sk-proj-${word.slice(0, 40)}`],
    ['openrouter', `sk-or-v1-${'0a'.repeat(32)}`],
    ['google', `AIza${word.slice(0, 35)}`],
    ['huggingface', `hf_${word.slice(0, 34)}`],
    ['github', `ghs_${word}`],
    ['github', `github_pat_${word.slice(0, 82)}`],
    ['json-web-token', `eyJ${word.slice(0, 20)}.eyJ${word.slice(0, 20)}.${word.slice(0, 30)}`],
    ['address-with-password', 'postgres://ada:s3cret@'],
    ['private-key', key('RSA ')],
    ['private-key', key('').replaceAll('\n', '\\n')],
  ];
  test.each(looks)('%s', (rule, text) => {
    const whole = `a = "${text}db"; b`;
    expect(find(whole).map((found) => found.rule)).toEqual([rule]);
    expect(redact(whole)).toMatch(/^a = "\*{3}(db)?"; b$/);
  });
});

test('what looks like a secret is found right behind a known value, and with one in it', () => {
  const token = `ghp_${'x'.repeat(36)}`;
  expect(redact(`pwd1-and-more${token}; b`)).toBe('***; b');
  expect(redact(`ghp_${'x'.repeat(20)}pwd1${'x'.repeat(20)}; b`)).toBe('***; b');
});

test.each([
  '-----BEGIN PRIVATE KEY----- is how a key begins.',
  'http://a:b',
  'https://u:${PASSWORD}@host',
  'sk-ant-api',
])('no secret: %s', (text) => {
  expect(redact(text).replace('***', '-----BEGIN PRIVATE KEY-----')).toBe(text);
});

describe('in pieces', () => {
  const redactor = redactorOf(knownValues([SECRET, 'pwd1-and-more']), [ownPatterns]);
  const through = (pieces: readonly string[]): string => {
    const stream = new RedactedPieces(redactor);
    return [...pieces.flatMap((piece) => stream.push(piece)), ...stream.end()].join('');
  };
  const texts = fc
    .array(
      fc.constantFrom(
        SECRET,
        SECRET.slice(0, 9),
        'pwd1-and-',
        'more',
        ' ',
        '\n',
        'a word. ',
        `ghp_${'x'.repeat(36)}`,
        'x'.repeat(3000),
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(''));

  test('no secret leaves in parts, wherever the text is cut', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 30 }), (text, places) => {
        const cuts = [...new Set(places.map((place) => place % (text.length + 1)))].sort(
          (a, b) => a - b,
        );
        const pieces = [...cuts, text.length].map((cut, index) =>
          text.slice(cuts[index - 1] ?? 0, cut),
        );
        const clean = through(pieces);
        expect(redactor.find(clean)).toEqual([]);
        expect(clean).not.toContain(SECRET.slice(0, 20));
      }),
    );
  });

  test('what is no secret arrives as it is, and pieces that are whole words do not wait', () => {
    const stream = new RedactedPieces(redactor);
    expect(stream.push('one, ')).toEqual(['one, ']);
    expect(stream.push('this is pwd1-an')).toEqual([]);
    expect(stream.push('d, and this is not. ')).toEqual([
      'this is pwd1-an',
      'd, and this is not. ',
    ]);
    expect(stream.push('word')).toEqual([]);
    expect(stream.end()).toEqual(['word']);
  });

  test('what is held back is bounded', () => {
    const stream = new RedactedPieces(redactor);
    const sent = 'x'.repeat(1_000_000);
    let got = 0;
    for (let at = 0; at < sent.length; at += 1000) {
      got += stream.push(sent.slice(at, at + 1000)).join('').length;
      expect(at + 1000 - got).toBeLessThan(64 * 1024);
    }
  });
});

test('what cannot be searched is withheld', () => {
  const broken = redactorOf(knownValues([]), [
    () => {
      throw new Error('broken');
    },
  ]);
  expect(broken.redact('a text')).toBe('[withheld: this could not be searched for secrets]');
});
