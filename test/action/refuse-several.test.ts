import { expect, test } from 'vitest';
import { refuseSeveral } from '../../src/app/repositories/refuse-several.ts';
import { localPlatform } from '../../src/app/wiring/platform.ts';
import { Refusal } from '../../src/ports.ts';
import { planOf } from '../core/given.ts';

const phases = { a: { run: 'a' } };
const one = planOf(phases);
const two = planOf(phases, { repositories: { api: { repo: 'me/api' } } });

const local = localPlatform();
const job = { ...local, store: '/tmp/runner/phasegate' };

test('a job refuses a run over several repositories, and nothing else', () => {
  expect(() => refuseSeveral(two, { platform: job, item: {} })).toThrow(
    'The Action does not support `repositories` yet',
  );
  refuseSeveral(one, { platform: job, item: {} });
  refuseSeveral(two, { platform: local, item: { id: 'PG-1' } });
});

test('a change over several repositories is not delivered together with other items', () => {
  const item = { id: 'PG-1', deliver: 'one' };
  expect(() => refuseSeveral(two, { platform: local, item })).toThrow(Refusal);
  refuseSeveral(one, { platform: local, item });
});
