import { expect, test } from 'vitest';
import { hiddenProgram } from '../../src/engine/attempt/hidden-program.ts';

test('a program that is there but was not found is said to be hidden by the sandbox', () => {
  const ending = { type: 'exit', code: 127 } as const;
  const hidden = hiddenProgram({ run: `${process.execPath} --check` }, ending, 'not found');
  expect(hidden?.message).toContain(`\`${process.execPath}\` exists, but`);
  expect(hidden?.remedy).toContain('PHASEGATE_SANDBOX_READ');
  expect(hiddenProgram({ run: '/no/such/program' }, ending, '')).toBe(null);
  expect(hiddenProgram({ run: 'coder.sh' }, ending, '')).toBe(null);
  expect(hiddenProgram({ run: process.execPath }, { type: 'exit', code: 1 }, '')).toBe(null);
});
