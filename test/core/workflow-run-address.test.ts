import { expect, test } from 'vitest';
import { workflowRunAddress } from '../../src/core/checkpoint/workflow-run-address.ts';

const PAGE = 'https://github.com/acme/widgets/actions/runs/123';

test.each([
  [PAGE, null],
  [`${PAGE}/`, null],
  [`${PAGE}/attempts/2`, null],
  [`${PAGE}/job/456?pr=7`, null],
  [`${PAGE}#k3v9x2mq`, 'k3v9x2mq'],
  [`${PAGE}/job/456#fix-1`, 'fix-1'],
])('%s is the address of a workflow run', (text, run) => {
  expect(workflowRunAddress(text)).toEqual({
    repositoryUrl: 'https://github.com/acme/widgets',
    id: '123',
    run,
    url: PAGE,
  });
});

test.each([
  'k3v9x2mq',
  'https://github.com/acme/widgets/actions',
  'https://github.com/acme/widgets/pull/1',
  'https://user@evil.example/acme/widgets/actions/runs/1',
  `${PAGE} --token`,
  'file:///acme/widgets/actions/runs/1',
])('%s is none', (text) => {
  expect(workflowRunAddress(text)).toBe(null);
});
