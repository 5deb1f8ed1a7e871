import { expect, test } from 'vitest';
import { refuseForks } from '../../src/action/refuse-forks.ts';
import { refusalOf } from '../rig/refusal.ts';

const pull = (fork: string) => ({
  event: {
    pull_request: {
      head: { repo: { full_name: fork } },
      base: { repo: { full_name: 'acme/widgets' } },
    },
  },
});

test('row 05: a delivery for a pull request from a fork is refused, whoever goes on with the run', async () => {
  const { message, remedy } = await refusalOf((async () => refuseForks(pull('eve/widgets')))());
  expect([message, remedy]).toMatchInlineSnapshot(`
    [
      "Nothing is delivered for a pull request from the fork eve/widgets.",
      "Use the run for its report only, or deliver from a branch of this repository.",
    ]
  `);
  expect(() => refuseForks(pull('acme/widgets'))).not.toThrow();
});
