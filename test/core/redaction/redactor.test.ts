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

describe('in any spelling of its characters, a known value is found', () => {
  const units = Array.from(SECRET);
  const each = (way: (char: string) => string): string => units.map(way).join('');
  const some = (way: (char: string) => string): string =>
    units.map((char, at) => (at % 3 === 1 ? way(char) : char)).join('');
  const hexOf = (byte: number): string => byte.toString(16).padStart(2, '0');
  const bytewise = (way: (byte: number) => string) => (char: string) =>
    Array.from(Buffer.from(char), way).join('');
  const code = (char: string): number => char.codePointAt(0) ?? 0;
  const ways: readonly (readonly [how: string, way: (char: string) => string])[] = [
    ['%41', bytewise((byte) => `%${hexOf(byte)}`)],
    ['%4A', bytewise((byte) => `%${hexOf(byte).toUpperCase()}`)],
    ['%2541', bytewise((byte) => `%25${hexOf(byte)}`)],
    ['\\x41', bytewise((byte) => `\\x${hexOf(byte)}`)],
    ['\\\\x41', bytewise((byte) => `\\\\x${hexOf(byte)}`)],
    ['\\xfc, as a character', (char) => `\\x${hexOf(code(char))}`],
    ['\\101', bytewise((byte) => `\\${byte.toString(8).padStart(3, '0')}`)],
    ['\\u0041', (char) => `\\u${code(char).toString(16).padStart(4, '0')}`],
    ['\\u004A', (char) => `\\u${code(char).toString(16).padStart(4, '0').toUpperCase()}`],
    ['\\u{41}', (char) => `\\u{${code(char).toString(16)}}`],
    ['\\u005cu0041', (char) => `\\u005cu${code(char).toString(16).padStart(4, '0')}`],
    ['&#65;', (char) => `&#${code(char)};`],
    ['&#00065', (char) => `&#000${code(char)};`],
    ['&#x41;', (char) => `&#x${code(char).toString(16)};`],
    ['&#X004A;', (char) => `&#X00${code(char).toString(16).toUpperCase()};`],
    ['&amp;#65;', (char) => `&amp;#${code(char)};`],
  ];
  test.each(ways)('%s', (_, way) => {
    expect(redact(`a: ${each(way)}; b`)).toBe('a: ***; b');
    expect(redact(`a: ${some(way)}; b`)).toBe('a: ***; b');
    expect(redact(`a%20: ${some(way)}; &#98;`)).toBe('a%20: ***; &#98;');
  });

  test('in several ways by turns', () => {
    const mixed = units.map((char, at) => ways[at % ways.length]?.[1](char) ?? char).join('');
    expect(redact(`a: ${mixed}; b`)).toBe('a: ***; b');
  });

  test.each([
    ['53:33', ':'],
    ['53 33', ' '],
    ['53-33', '-'],
    ['53, 33', ', '],
    ['"53", "33"', '", "'],
    ['53+33', '+'],
  ])('hex, as %s', (_, between) => {
    for (const before of ['', '0x', '0X', '\\x']) {
      const text = Array.from(bytes, (byte) => `${before}${hexOf(byte)}`).join(between);
      expect(redact(`a ${text}; b`)).toMatch(/^a (0x|0X)?\*\*\*; b$/);
      expect(redact(`a ${text.toUpperCase()}; b`)).toMatch(/^a (0X)?\*\*\*; b$/);
    }
  });

  test('as an array of numbers, over lines as well', () => {
    const list = JSON.stringify([...bytes], null, 2);
    expect(redact(`a = ${list};`)).toBe('a = [\n  ***\n];');
    expect(redact(`a = ${JSON.stringify(bytes)};`)).toBe('a = {"type":"Buffer","data":[***]};');
  });

  test.each(['', '!', '!!', '!!!', '!!!!', '!!!!!'])(
    'in base32 behind other bytes: "%s"',
    (before) => {
      for (const after of ['', '?', '??', '???']) {
        const text = base32(Buffer.from(`${before}${SECRET}${after}`));
        for (const way of [text, text.toLowerCase(), text.replace(/=+$/, '')]) {
          const clean = redact(`x ${way} y`);
          expect(clean).toContain('***');
          expect(clean.length).toBeLessThan(30);
        }
      }
    },
  );

  test('in base64 whose own signs are escaped', () => {
    const text = encodeURIComponent(bytes.toString('base64'));
    expect(redact(`a=${text};`)).toMatch(/^a=\*\*\*(%3D)*;$/);
  });

  test('a value that looks like an escape itself, or stands behind what looks like one', () => {
    const values = ['p%41ss%word', 'ab12cd34', 'u0041-x-y-z'];
    const { redact: clean } = redactorOf(knownValues(values), []);
    for (const value of values) {
      for (const before of ['', '%', '\\', '\\x', '&#', 'x%41'])
        expect(clean(`${before}${value};`)).toMatch(/\*\*\*;$/);
      expect(clean(`${encodeURIComponent(value)};`)).toBe('***;');
    }
  });
});

test('for texts whose length is known, what is longer than them is left out, and nothing else', () => {
  const values = [SECRET, 'pwd1', 'longer'.repeat(100)];
  const texts = [SECRET, bytes.toString('base64'), bytes.toString('hex'), 'pwd1', inside('{"a":"')];
  for (const text of [...texts.map(String), encodeURIComponent(SECRET), `${SECRET} ${SECRET}`]) {
    const found = redactorOf(knownValues(values, text.length), []).find(text);
    expect(found).not.toEqual([]);
    expect(found).toEqual(redactorOf(knownValues(values), []).find(text));
  }
});

function base32(data: Buffer): string {
  const bits = Array.from(data, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const groups = bits.match(/.{1,5}/g) ?? [];
  const text = groups
    .map((group) =>
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.charAt(Number.parseInt(group.padEnd(5, '0'), 2)),
    )
    .join('');
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}

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
        encodeURIComponent(SECRET),
        SECRET.replace(/./g, (char) => `&#${char.charCodeAt(0)};`),
        '\\u0070wd%31',
        '&#45;',
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
  expect(broken.redact('a string')).toBe('[withheld: this text could not be searched for secrets]');
});
