import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODES, titleOf } from '../../src/core/pipeline/codes.ts';
import { readPipeline } from '../../src/core/pipeline/parse.ts';

const DOC = readFileSync(join(import.meta.dirname, '../../docs/diagnostics.md'), 'utf8');
const SECTIONS = DOC.split(/^### /m).slice(1);

/** What no page can show. */
const TOO_LONG_TO_SHOW: Readonly<Record<string, string>> = {
  PG104: `# ${'x'.repeat(1024 * 1024)}`,
  PG106: '['.repeat(100_000),
};

test('docs/diagnostics.md has a section for each code, in order, under its title', () => {
  const headings = SECTIONS.map((section) => section.slice(0, section.indexOf('\n')));
  expect(headings).toEqual(Object.keys(CODES).map((code) => `${code}: ${titleOf(code)}`));
});

test.each(SECTIONS.map((section) => [section.slice(0, 5), section]))(
  'the example of %s gives it and nothing else',
  (code, section) => {
    const example = /```yaml\n(.*?)```/s.exec(section)?.[1] ?? TOO_LONG_TO_SHOW[code];
    expect(example).toBeDefined();
    const { diagnostics } = readPipeline(
      { path: '.github/pipelines/example.yml', text: example ?? '' },
      () => ({ type: 'missing' }),
    );
    expect([...new Set(diagnostics.map((one) => one.code))]).toEqual([code]);
  },
);

test.each(SECTIONS.map((section) => [section.slice(0, 5), section]))(
  '%s says what to do',
  (_, section) => expect(section).toMatch(/^\*\*Fix\.\*\* ./m),
);
