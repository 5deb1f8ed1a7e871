import fc from 'fast-check';
import { expect } from 'vitest';
import { knownValues } from '../../src/core/redaction/known-values.ts';
import { MaskedPieces, Masks } from '../../src/core/redaction/masks.ts';
import { RedactedPieces } from '../../src/core/redaction/pieces.ts';
import { redactorOf } from '../../src/core/redaction/redactor.ts';
import { NeutralLines } from '../../src/core/text/untrusted/neutral.ts';
import { postable, postableLine } from '../../src/core/text/untrusted/postable.ts';
import { asShown, fence } from '../../src/core/text/untrusted/untrusted.ts';
import { loadLikelySecrets } from '../../src/redaction/likely-secrets.ts';
import { fuzz, textsOf } from './fuzz.ts';

const likely = await loadLikelySecrets();
const HERE = { own: 'ada/engine', max: 500 };

fuzz(
  'what is posted is inert, bounded, and the same when it is made so again',
  textsOf(
    '@',
    'ada',
    'fixes',
    ' ',
    '#1',
    '<',
    '!--',
    '\n',
    '```',
    '~~~~',
    '- ',
    '> ',
    '  ',
    '\t',
    '1. ',
    '/run',
    '](',
    '![',
    'https:',
    '//github.com/ada/engine',
    'www.',
    '&#64;',
    '\u200B',
    'ab12#3',
    'x/y#1',
    '..',
  ),
  (text) => {
    for (const made of [postable, postableLine]) {
      const once = made(text, HERE);
      expect(once.length).toBeLessThanOrEqual(HERE.max);
      expect(made(once, HERE)).toBe(once);
      expect(once).not.toMatch(
        /(^|[^a-z0-9])@[a-z0-9]|(?<![a-z0-9])fixes[^a-z0-9]*#\d|<!--|!\[|&#64;|www\.|(?<!ada\/engine)x\/y#1/i,
      );
    }
  },
);

fuzz(
  'no line that is shown is a command, and none holds an escape',
  fc.tuple(
    textsOf(
      '::',
      ':',
      '##[',
      '#',
      ' ',
      '\t',
      '\r',
      '\n',
      '\u001B',
      '[',
      '31m',
      ']0;',
      '\u0007',
      '\u009B',
      '\u2028',
      '\u200B',
      'set-env',
      'x',
    ),
    fc.nat(20),
  ),
  ([text, size]) => {
    const lines = new NeutralLines();
    const pieces = text.match(new RegExp(`.{1,${size + 1}}`, 'gs')) ?? [];
    const shown = [...pieces.flatMap((piece) => lines.push(piece)), ...lines.end()];
    for (const line of shown) expect(line).not.toMatch(/^\s*::|##\[|(?!\t)\p{Cc}|\u2028/u);
  },
);

const SECRETS = ['Sw0rdfish/in+the=Sea', 'aaaaaaaa', 'two\nlines of it', 'ünï-çødé-secret'];
const redactor = redactorOf(knownValues(SECRETS), [likely]);

fuzz(
  'no known value leaves, whole or in pieces',
  fc.tuple(
    textsOf(
      ...SECRETS,
      ...SECRETS.map((secret) => Buffer.from(secret).toString('base64')),
      ...SECRETS.map((secret) => Buffer.from(secret).toString('hex')),
      ...SECRETS.map(encodeURIComponent),
      'Sw0rd',
      'fish/in',
      'a',
      ' ',
      '\n',
      '"',
      '\\n',
      '\u001B[1m',
      '-----BEGIN PRIVATE KEY-----',
      'ghp_',
      'A'.repeat(40),
    ),
    fc.nat(40),
  ),
  ([text, size]) => {
    expect(redactor.find(redactor.redact(text))).toEqual([]);
    const stream = new RedactedPieces(redactor);
    const pieces = text.match(new RegExp(`.{1,${size + 1}}`, 'gs')) ?? [];
    const left = [...pieces.flatMap((piece) => stream.push(piece)), ...stream.end()].join('');
    for (const secret of SECRETS) expect(left).not.toContain(secret);
  },
);

fuzz(
  'what a child asks to be masked leaves no more, whole or in pieces',
  fc.tuple(
    textsOf(
      '::add-mask::',
      '::ADD-MASK x=1::',
      '::',
      'add-mask',
      'bluefish',
      'Sw0rdfish/in+the=Sea',
      '%25',
      '%0A',
      '%',
      ' ',
      '\r',
      '\n',
      '\n',
    ),
    fc.nat(30),
  ),
  ([text, size]) => {
    const masks = new Masks(knownValues(SECRETS));
    const own = redactorOf(masks, []);
    const stream = new MaskedPieces(masks, new RedactedPieces(own));
    const all = `::add-mask::bluefish\n${text}`;
    const pieces = all.match(new RegExp(`.{1,${size + 1}}`, 'gs')) ?? [];
    const left = [...pieces.flatMap((piece) => stream.push(piece)), ...stream.end()].join('');
    for (const secret of ['bluefish', ...SECRETS]) expect(left).not.toContain(secret);
  },
);

fuzz(
  'nothing gets out of its fence',
  textsOf(
    '--- mark-12345678 ends ---',
    'mark-',
    '12345678',
    '\u200B',
    '<!--',
    '-->',
    '\r',
    '\n',
    ' ',
  ),
  (text) => {
    const lines = fence(asShown(text), text, 'mark-12345678').split('\n');
    const marked = lines.filter((line) => line.includes('mark-12345678'));
    expect([marked.length, marked.at(-1)]).toEqual([2, lines.at(-1)]);
  },
);
