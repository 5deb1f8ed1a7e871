import { expect, test } from 'vitest';
import { refuseSeveral } from '../../src/app/repositories/refuse-several.ts';
import { Refusal } from '../../src/ports.ts';
import { planOf } from '../core/given.ts';

const phases = { a: { run: 'a' } };
const one = planOf(phases);
const two = planOf(phases, { repositories: { api: { repo: 'me/api' } } });

test('a change over several repositories is not delivered together with other items', () => {
  const item = { id: 'PG-1', deliver: 'one' };
  expect(() => refuseSeveral(two, item)).toThrow(Refusal);
  refuseSeveral(one, item);
  refuseSeveral(two, { id: 'PG-1' });
});
