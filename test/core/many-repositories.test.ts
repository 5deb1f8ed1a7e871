import { expect, test } from 'vitest';
import { distinctNames, namedRepositories, shortName } from '../../src/core/many/repositories.ts';

test('a list names repositories by commas, lines and comments, each once', () => {
  expect(
    namedRepositories('me/api, me/web\n# not this: me/old\n\n me/api\n../here , me/*'),
  ).toEqual([
    { type: 'github', name: 'me/api' },
    { type: 'github', name: 'me/web' },
    { type: 'address', address: '../here' },
    { type: 'owner', owner: 'me' },
  ]);
});

test.each([
  ['me/..', { type: 'address', address: 'me/..' }],
  ['-x/y', { type: 'address', address: '-x/y' }],
  ['https://host/me/api.git', { type: 'address', address: 'https://host/me/api.git' }],
  ['git@host:me/api.git', { type: 'address', address: 'git@host:me/api.git' }],
])('%s', (entry, named) => {
  expect(namedRepositories(entry)).toEqual([named]);
});

test.each([
  ['https://host/me/api.git', 'me/api'],
  ['git@host:me/api.git', 'me/api'],
  ['/home/me/work/api/', 'api'],
])('%s is called %s', (address, name) => {
  expect(shortName(address)).toBe(name);
});

test('two repositories never have one name', () => {
  expect(
    distinctNames([
      ...['/home/o1/same', '/home/o2/same', '/home/o2/api', '/same'],
      ...['https://a/me/api.git', 'https://b/me/api.git'],
    ]),
  ).toEqual(['o1/same', 'o2/same', 'api', '/same', 'a/me/api', 'b/me/api']);
});
