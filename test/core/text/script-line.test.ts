import { expect, test } from 'vitest';
import { scriptLine } from '../../../src/core/text/script-line.ts';

test('a script of several lines is its first line that says what it does', () => {
  expect(scriptLine('npm test\n')).toBe('npm test');
  expect(scriptLine('set +e\n(\n  set -e\n  npm test\n) > checks.log 2>&1\n')).toBe('npm test …');
  expect(scriptLine(`# All of them\n${'x'.repeat(80)}\ntrue`)).toBe(`${'x'.repeat(60)} …`);
  expect(scriptLine('set -e\n# nothing')).toBe('set -e …');
});
