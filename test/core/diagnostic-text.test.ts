import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/core/pipeline/diagnostic.ts';
import {
  renderGithub,
  renderJson,
  renderSarif,
  renderText,
} from '../../src/core/text/diagnostic.ts';
import { widthOf } from '../../src/core/text/line.ts';

const unknown: Diagnostic = {
  code: 'PG201',
  severity: 'error',
  message: 'unknown key `a:b,c`\n::error::100% mine',
  hint: 'Did you mean `abc`?',
  file: 'dir, with: odd%/p.yml',
  range: { line: 2, column: 4, endLine: 2, endColumn: 9 },
  usedBy: [],
};
const ungated: Diagnostic = {
  code: 'PG602',
  severity: 'warning',
  message: 'no gate',
  hint: null,
  file: 'p.yml',
  range: { line: 1, column: 1, endLine: 3, endColumn: 2 },
  usedBy: [],
};

test('text shows the line, and the place under it, whatever the line holds', () => {
  const sources = new Map([
    [unknown.file, 'first\r\n\t\tx: \u001b[31mred\u202E and more\r\n'],
    ['p.yml', `${'long '.repeat(100)}\n`],
  ]);
  expect(
    renderText([{ ...unknown, message: 'unknown key' }, ungated], sources),
  ).toMatchInlineSnapshot(`
    "dir, with: odd%/p.yml:2:4: error PG201: unknown key
      2 | 		x: �[31mred� and more
        | 		 ^^^^^
      = Did you mean \`abc\`?

    p.yml:1:1: warning PG602: no gate
      1 | long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long 
        | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
    "
  `);
});

test('on a narrow terminal the line and its marks fit, and the marks stand below the range', () => {
  const line = `${'x '.repeat(59)} 漢字abc ${'y'.repeat(200)}`;
  const start = line.indexOf('abc');
  const range = { line: 1, column: start + 1, endLine: 1, endColumn: start + 4 };
  const text = renderText([{ ...ungated, range }], new Map([['p.yml', line]]), 60);
  const [, code = '', marks = ''] = text.split('\n');
  expect(widthOf(code)).toBeLessThanOrEqual(60);
  expect(widthOf(marks)).toBeLessThanOrEqual(60);
  expect(marks.trimEnd().endsWith('^^^')).toBe(true);
  expect(widthOf(code.slice(0, code.indexOf('abc')))).toBe(marks.indexOf('^'));
});

test('text does without a source that is not known', () => {
  expect(renderText([ungated], new Map())).toBe('p.yml:1:1: warning PG602: no gate\n');
});

test('json is the array that scripts read', () => {
  expect(JSON.parse(renderJson([ungated]))).toEqual([
    {
      code: 'PG602',
      severity: 'warning',
      message: 'no gate',
      hint: null,
      file: 'p.yml',
      line: 1,
      column: 1,
      endLine: 3,
      endColumn: 2,
    },
  ]);
  expect(renderJson([])).toBe('[]\n');
});

test('github annotations cannot be broken out of', () => {
  expect(renderGithub([unknown, ungated])).toMatchInlineSnapshot(`
    "::error file=dir%2C with%3A odd%25/p.yml,line=2,col=4,endColumn=9,title=PG201 Unknown key::unknown key \`a:b,c\`%0A::error::100%25 mine%0ADid you mean \`abc\`?
    ::warning file=p.yml,line=1,col=1,endLine=3,title=PG602 Delivery without a gate::no gate
    "
  `);
});

test('sarif names each rule once and encodes paths', () => {
  expect(JSON.parse(renderSarif([unknown, unknown, ungated], '1.2.3'))).toMatchInlineSnapshot(`
    {
      "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
      "runs": [
        {
          "columnKind": "utf16CodeUnits",
          "results": [
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "dir%2C%20with%3A%20odd%25/p.yml",
                    },
                    "region": {
                      "endColumn": 9,
                      "endLine": 2,
                      "startColumn": 4,
                      "startLine": 2,
                    },
                  },
                },
              ],
              "message": {
                "text": "unknown key \`a:b,c\`
    ::error::100% mine
    Did you mean \`abc\`?",
              },
              "ruleId": "PG201",
            },
            {
              "level": "error",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "dir%2C%20with%3A%20odd%25/p.yml",
                    },
                    "region": {
                      "endColumn": 9,
                      "endLine": 2,
                      "startColumn": 4,
                      "startLine": 2,
                    },
                  },
                },
              ],
              "message": {
                "text": "unknown key \`a:b,c\`
    ::error::100% mine
    Did you mean \`abc\`?",
              },
              "ruleId": "PG201",
            },
            {
              "level": "warning",
              "locations": [
                {
                  "physicalLocation": {
                    "artifactLocation": {
                      "uri": "p.yml",
                    },
                    "region": {
                      "endColumn": 2,
                      "endLine": 3,
                      "startColumn": 1,
                      "startLine": 1,
                    },
                  },
                },
              ],
              "message": {
                "text": "no gate",
              },
              "ruleId": "PG602",
            },
          ],
          "tool": {
            "driver": {
              "name": "phasegate",
              "rules": [
                {
                  "id": "PG201",
                  "shortDescription": {
                    "text": "Unknown key",
                  },
                },
                {
                  "id": "PG602",
                  "shortDescription": {
                    "text": "Delivery without a gate",
                  },
                },
              ],
              "version": "1.2.3",
            },
          },
        },
      ],
      "version": "2.1.0",
    }
  `);
});

test('what is wrong in a pipeline that another one runs names both places', () => {
  const inner: Diagnostic = {
    ...unknown,
    message: 'unknown key `a`',
    hint: null,
    file: 'review.yml',
    usedBy: [
      { phase: 'review', file: 'p.yml', range: { line: 7, column: 5, endLine: 7, endColumn: 9 } },
    ],
  };
  expect(renderText([inner], new Map([['review.yml', 'one\n  abc: 1\n']]))).toMatchInlineSnapshot(`
    "review.yml:2:4: error PG201: unknown key \`a\`
      2 |   abc: 1
        |    ^^^^^
      = run by the phase \`review\` at p.yml:7:5
    "
  `);
  expect(JSON.parse(renderJson([inner]))[0].usedBy).toEqual([
    { phase: 'review', file: 'p.yml', line: 7, column: 5, endLine: 7, endColumn: 9 },
  ]);
  expect(renderGithub([inner])).toContain('file=review.yml');
  expect(renderGithub([inner])).toContain('run by the phase `review` at p.yml:7:5');
  const [{ relatedLocations }] = JSON.parse(renderSarif([inner], '1')).runs[0].results;
  expect(relatedLocations[0].physicalLocation.artifactLocation.uri).toBe('p.yml');
});
