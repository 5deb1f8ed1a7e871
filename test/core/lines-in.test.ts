import { expect, test } from 'vitest';
import { linesIn, patchedFiles } from '../../src/core/change/additions.ts';

test.each([
  ['a\n', 1],
  ['a\r\n', 1],
  ['a\rb\rc\n', 3],
  ['a\r\rb\r\n', 3],
])('%j counts as lines of any program, not of git alone', (text, expected) => {
  const patch = `diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -0,0 +1 @@\n+${text}`;
  const [file = expect.fail()] = patchedFiles(patch);
  expect(linesIn(file)).toEqual({ insertions: expected, deletions: 0, hasReturns: expected > 1 });
});
