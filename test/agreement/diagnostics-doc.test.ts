import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CODES, titleOf } from '../../src/core/pipeline/codes.ts';
import { readPipeline } from '../../src/core/pipeline/parse.ts';
import type { PromptFile } from '../../src/core/pipeline/prompts.ts';

const DOC = readFileSync(join(import.meta.dirname, '../../docs/diagnostics.md'), 'utf8');
const SECTIONS = DOC.split(/^### /m).slice(1);

/** What no page can show. */
const TOO_LONG_TO_SHOW: Readonly<Record<string, string>> = {
  PG104: `# ${'x'.repeat(1024 * 1024)}`,
  PG106: '['.repeat(100_000),
  PG311: runs('./level-1.yml'),
};

function runs(pipeline: string): string {
  return `version: 1\nname: example\nphases:\n  inner: { pipeline: ${pipeline} }\n`;
}

const HERE = '.github/pipelines';

/** The other files of an example, by their paths: each stands behind its name. */
function filesOf(section: string): ReadonlyMap<string, string> {
  const named = section.matchAll(/`([^`\n]+\.yml)`:\n\n```yaml\n(.*?)```/gs);
  return new Map([...named].map(([, name = '', text = '']) => [`${HERE}/${name}`, text]));
}

function fileOf(section: string, path: string): PromptFile {
  const [, level] = /\/level-(\d+)\.yml$/.exec(path) ?? [];
  const text =
    level === undefined ? filesOf(section).get(path) : runs(`./level-${Number(level) + 1}.yml`);
  return text === undefined ? { type: 'missing' } : { type: 'text', text };
}

test('docs/diagnostics.md has a section for each code, in order, under its title', () => {
  const headings = SECTIONS.map((section) => section.slice(0, section.indexOf('\n')));
  expect(headings).toEqual(Object.keys(CODES).map((code) => `${code}: ${titleOf(code)}`));
});

/** They depend on other files of the repository, and have tests of their own in check-library.test.ts. */
const OF_REPOSITORY = ['PG608', 'PG610', 'PG611'];

test.each(
  SECTIONS.map((section) => [section.slice(0, 5), section] as const).filter(
    ([code]) => !OF_REPOSITORY.includes(code),
  ),
)('the example of %s gives it and nothing else', (code, section) => {
  const example = /```yaml\n(.*?)```/s.exec(section)?.[1] ?? TOO_LONG_TO_SHOW[code];
  expect(example).toBeDefined();
  const { diagnostics } = readPipeline(
    { path: `${HERE}/example.yml`, text: example ?? '' },
    (path) => fileOf(section, path),
  );
  expect([...new Set(diagnostics.map((one) => one.code))]).toEqual([code]);
});

test.each(SECTIONS.map((section) => [section.slice(0, 5), section]))(
  '%s says what to do',
  (_, section) => expect(section).toMatch(/^\*\*Fix\.\*\* ./m),
);
