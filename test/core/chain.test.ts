import { expect, test } from 'vitest';
import { isChainTooLong, MAX_CHAIN_LENGTH } from '../../src/core/run/chain.ts';
import { decided, resumed } from './given.ts';

const rounds = (count: number) => Array.from({ length: count * 2 }, () => resumed());

test('workflow runs that start one another end after twenty', () => {
  expect(isChainTooLong(rounds(MAX_CHAIN_LENGTH - 1))).toBe(false);
  expect(isChainTooLong(rounds(MAX_CHAIN_LENGTH))).toBe(true);
});

test('a decision of a person begins the count anew', () => {
  expect(isChainTooLong([...rounds(MAX_CHAIN_LENGTH), decided('gate', 'approve'), resumed()])).toBe(
    false,
  );
});
