import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseOutputs } from '../../src/core/result/outputs.ts';

const outputs = (values: Record<string, string>) => ({
  type: 'outputs',
  values: new Map(Object.entries(values)),
});

test('a line gives a name and the rest of the line', () => {
  expect(parseOutputs('a=1\n\nb-c=x = y<<z \nempty=\n')).toEqual(
    outputs({ a: '1', 'b-c': 'x = y<<z ', empty: '' }),
  );
});

test('a value of several lines stands between its mark and a line that is the mark', () => {
  expect(parseOutputs('log<<END\none=1\n\n END\nEND\nlast=2')).toEqual(
    outputs({ log: 'one=1\n\n END', last: '2' }),
  );
  expect(parseOutputs('none<<END\nEND')).toEqual(outputs({ none: '' }));
});

test('the last of two values of one name counts', () => {
  expect(parseOutputs('a=1\na=2')).toEqual(outputs({ a: '2' }));
});

test('lines may end as on Windows', () => {
  expect(parseOutputs('\uFEFFa=1\r\nb<<E\r\n1\r\n2\r\nE\r\n')).toEqual(
    outputs({ a: '1', b: '1\n2' }),
  );
});

test('what is neither is refused with its line', () => {
  const refused = (text: string) => {
    const parsed = parseOutputs(text);
    return parsed.type === 'invalid' ? `${parsed.line}: ${parsed.message}` : 'not refused';
  };
  expect(['a=1\nhello', '=1', 'a b=1', '<<E\nE', 'a<<', 'a=1\nb<<E\n1\n'].map(refused)).toEqual([
    '2: expected `name=value` or `name<<MARK`, not `hello`',
    '1: expected `name=value` or `name<<MARK`, not `=1`',
    '1: expected `name=value` or `name<<MARK`, not `a b=1`',
    '1: expected `name=value` or `name<<MARK`, not `<<E`',
    '1: the mark after `a<<` is missing',
    '2: `b` has no closing line `E`',
  ]);
});

test('what is written in the form for several lines is read back', () => {
  const name = fc.stringMatching(/^[a-z_-]{1,8}$/);
  const value = fc.string({ unit: 'binary' }).filter((text) => !/\r/.test(text));
  fc.assert(
    fc.property(fc.dictionary(name, value, { noNullPrototype: true }), (values) => {
      const lines = Object.entries(values).map(
        ([key, text]) => `${key}<<MARK-7\n${text}\nMARK-7\n`,
      );
      expect(parseOutputs(lines.join(''))).toEqual(outputs(values));
    }),
  );
});
