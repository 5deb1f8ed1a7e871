import { expect, test } from 'vitest';
import { outsidePaths } from '../../src/core/run/outside-paths.ts';

test('a path outside of `paths` is named, and the pattern that denies it', () => {
  const paths = { allow: ['src/**', 'test/**'], deny: ['test/**', '**/gen/**'] };
  expect(outsidePaths(paths, ['src/a.ts'])).toBe(null);
  expect(outsidePaths(paths, ['src/a.ts', 'doc/a.md'])).toEqual({
    message: 'changed `doc/a.md`, outside its `paths`',
    remedy: null,
  });
  const denied = outsidePaths(paths, ['src/a.ts', 'test/add.test.js']);
  expect(denied?.message).toBe(
    'changed `test/add.test.js`, outside its `paths`: `paths.deny` has `test/**`',
  );
  expect(denied?.remedy).toContain('take the pattern out of `paths.deny`');
});
