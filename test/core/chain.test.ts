import { expect, test } from 'vitest';
import { isChainTooLong, LONGEST_CHAIN } from '../../src/core/run/chain.ts';
import { decided, resumed } from './given.ts';

const rounds = (count: number) => Array.from({ length: count * 2 }, () => resumed());

test('workflow runs that start one another end after twenty', () => {
  expect(isChainTooLong(rounds(LONGEST_CHAIN - 1))).toBe(false);
  expect(isChainTooLong(rounds(LONGEST_CHAIN))).toBe(true);
});

test('a decision of a person begins the count anew', () => {
  expect(isChainTooLong([...rounds(LONGEST_CHAIN), decided('gate', 'approve'), resumed()])).toBe(
    false,
  );
});
