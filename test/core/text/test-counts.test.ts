import { expect, test } from 'vitest';
import { lastTellingLine } from '../../../src/core/text/line.ts';

test.each([
  [
    '# tests 3\n# suites 0\n# pass 3\n# fail 0\n# cancelled 0\n# skipped 0\n# todo 0\n# duration_ms 467.701307',
    'pass 3, fail 0',
  ],
  ['ℹ tests 4\nℹ pass 3\nℹ fail 1\nℹ duration_ms 51.2\n\n✖ failing tests:\n', 'pass 3, fail 1'],
  [
    ' Test Files  1 passed (1)\n      Tests  3 passed (3)\n   Start at  10:00:00\n   Duration  114ms',
    'Tests  3 passed (3)',
  ],
  [
    'Tests:       1 failed, 3 passed, 4 total\nSnapshots:   0 total\nTime:        1.2 s\nRan all test suites.',
    'Tests:       1 failed, 3 passed, 4 total',
  ],
  [
    '  3 passing (12ms)\n  1 failing\n\n  1) reads dates:\n     Error: x',
    '3 passing (12ms), 1 failing',
  ],
  ['============ 3 passed, 1 skipped in 0.12s ============', '3 passed, 1 skipped in 0.12s'],
  ['ok  \texample.com/a\t0.003s', 'ok  \texample.com/a\t0.003s'],
  [
    'test result: ok. 3 passed; 0 failed; finished in 0.00s\n\n   Doc-tests a\n\nrunning 0 tests\n\ntest result: ok. 0 passed; 0 failed; finished in 0.00s',
    'test result: ok. 3 passed; 0 failed; finished in 0.00s',
  ],
  [`# pass 3\n# fail 0\n# duration_ms 4\n${'built a file\n'.repeat(20)}`, 'built a file'],
])('%j', (output, line) => {
  expect(lastTellingLine(output)).toBe(line);
});
