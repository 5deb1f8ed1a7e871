import { expect, test } from 'vitest';
import { protectedPaths } from '../../src/core/protected.ts';

test.each([
  '.github/workflows/ci.yml',
  '.GitHub/x',
  '.github',
  'action.yml',
  'Action.YAML',
  'docs/CODEOWNERS',
  'CLAUDE.md',
  'pkg/claude.md',
  '.claude/skills/x',
  'pkg/.cursor/rules',
  '.hu\u017fky/pre-commit',
  '.mcp\u200b.json'.replace('\u200b', '\u200c'),
  'a/.gitattributes',
  '.gitmodules',
])('%j is always protected', (path) => {
  expect(protectedPaths(['README.md', path], [])).toEqual([path]);
});

test.each(['src/action.yml', 'github/x', 'CLAUDE.md.txt', 'x.claude/y', 'docs/.github/x'])(
  '%j is not protected',
  (path) => {
    expect(protectedPaths([path], [])).toEqual([]);
  },
);

test('a policy protects more, in any case and Unicode form', () => {
  const paths = ['db/Migrations/1.sql', 'cafe\u0301/.x', 'a.sql'];
  expect(protectedPaths(paths, ['db/migrations/**', 'caf\u00e9/*'])).toEqual([
    'cafe\u0301/.x',
    'db/Migrations/1.sql',
  ]);
});
