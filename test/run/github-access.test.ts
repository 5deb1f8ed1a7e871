import { expect, test } from 'vitest';
import { gitHubAccess } from '../../src/app/wiring/github-access.ts';

test.each([
  'https://github.com/acme/widgets',
  'https://github.com/acme/widgets.git',
  'https://x:secret@GitHub.com/acme/widgets.git/',
  'git@github.com:acme/widgets.git',
  'ssh://git@github.com/acme/widgets',
  'ssh://git@ssh.github.com:443/acme/widgets.git',
])('%s is acme/widgets on GitHub', (origin) => {
  expect(gitHubAccess(origin, {})).toEqual({
    repository: 'acme/widgets',
    url: 'https://github.com/acme/widgets.git',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
  });
});

test.each([
  null,
  '/srv/acme/widgets.git',
  '../widgets',
  'https://example.com/acme/widgets.git',
  'https://github.com.evil.example/acme/widgets',
  'https://evil.example/github.com/acme/widgets',
  'https://github.com@evil.example/acme/widgets',
  'https://github.com/acme/widgets/extra',
  'git@evil.example:acme/widgets.git',
  'file:///github.com/acme/widgets',
])('%s is not on GitHub', (origin) => {
  expect(gitHubAccess(origin, {})).toBe(null);
});

test('a workflow says which GitHub it runs at', () => {
  const env = {
    GITHUB_SERVER_URL: 'https://git.example.com:8443',
    GITHUB_API_URL: 'https://git.example.com:8443/api/v3',
  };
  const found = {
    repository: 'acme/widgets',
    url: 'https://git.example.com:8443/acme/widgets.git',
    apiUrl: 'https://git.example.com:8443/api/v3',
    graphqlUrl: 'https://git.example.com:8443/api/graphql',
  };
  expect(gitHubAccess('https://git.example.com:8443/acme/widgets', env)).toEqual(found);
  expect(gitHubAccess('git@git.example.com:acme/widgets.git', env)).toEqual(found);
  expect(gitHubAccess('https://git.example.com/acme/widgets', env)).toEqual(found);
  expect(gitHubAccess('https://github.com/acme/widgets', env)).toBe(null);
});
