import { expect, test } from 'vitest';
import { childEnvironment } from '../../src/core/plan/environment.ts';

const QUIET = { npm_config_fund: 'false', npm_config_update_notifier: 'false' };

test('of our own environment a child sees only what is on the allow-list', () => {
  const allowed = {
    CI: 'true',
    HOME: '/home/ada',
    HTTPS_PROXY: 'http://proxy',
    LANG: 'C.UTF-8',
    LC_ALL: 'C',
    PATH: '/bin',
    RUNNER_TRACKING_ID: 'x',
    SSL_CERT_FILE: '/etc/company.pem',
    TZ: 'UTC',
    no_proxy: 'localhost',
  };
  const withheld = {
    ACTIONS_CACHE_URL: 'x',
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'x',
    ACTIONS_RESULTS_URL: 'x',
    ACTIONS_RUNTIME_TOKEN: 'x',
    ANTHROPIC_API_KEY: 'x',
    BASH_ENV: 'x',
    GITHUB_ENV: 'x',
    GITHUB_OUTPUT: 'x',
    GITHUB_PATH: 'x',
    GITHUB_STATE: 'x',
    GITHUB_STEP_SUMMARY: 'x',
    GITHUB_TOKEN: 'x',
    INPUT_TOKEN: 'x',
    LD_PRELOAD: 'x',
    NODE_OPTIONS: 'x',
    PHASEGATE_RUN: 'x',
    SSH_AUTH_SOCK: 'x',
  };
  const process = { ...withheld, ...allowed, TERM: undefined };
  expect(childEnvironment({ process, layers: [], phasegate: {} })).toEqual({
    ...QUIET,
    ...allowed,
  });
});

test('a later layer wins, and ours come last', () => {
  expect(
    childEnvironment({
      process: { PATH: '/bin', LANG: 'C' },
      layers: [{ LANG: 'de', A: 'pipeline', B: 'pipeline' }, { B: 'agent' }, { B: 'phase' }],
      phasegate: { PHASEGATE_RUN: 'r-1' },
    }),
  ).toEqual({
    ...QUIET,
    PATH: '/bin',
    LANG: 'de',
    A: 'pipeline',
    B: 'phase',
    PHASEGATE_RUN: 'r-1',
  });
});

test('an author cannot set what is ours', () => {
  expect(
    childEnvironment({
      process: {},
      layers: [{ PHASEGATE_RUN: 'other', PHASEGATE_ANYTHING: 'x' }],
      phasegate: { PHASEGATE_RUN: 'r-1' },
    }),
  ).toEqual({ ...QUIET, PHASEGATE_RUN: 'r-1' });
});
