import { expect, test } from 'vitest';
import type { Job } from '../../src/action/job.ts';
import { refuseUnkept } from '../../src/action/refuse-unkept.ts';

const ENV = { ACTIONS_RUNTIME_TOKEN: 't', ACTIONS_RESULTS_URL: 'https://results.test' };

/** No more of a job is looked at. */
const judge = (serverUrl: string, { keep = 'artifact', env = ENV as NodeJS.ProcessEnv } = {}) =>
  refuseUnkept({ inputs: { keep }, context: { serverUrl } } as unknown as Job, env);

test.each(['https://github.com', 'https://acme.ghe.com', 'https://GitHub.com'])(
  'checkpoints can be kept at %s',
  (serverUrl) => expect(() => judge(serverUrl)).not.toThrow(),
);

test.each(['https://github.acme.test', 'https://github.com.evil.test', 'https://notghe.com', 'x'])(
  'an agent does not start at %s, where no checkpoint can be kept',
  (serverUrl) => {
    expect(() => judge(serverUrl)).toThrow('GitHub Enterprise Server');
    expect(() => judge(serverUrl, { keep: 'none' })).not.toThrow();
  },
);

test.each(Object.keys(ENV))('an agent does not start without %s', (name) => {
  expect(() => judge('https://github.com', { env: { ...ENV, [name]: '' } })).toThrow(name);
});
