import { expect, test } from 'vitest';
import { destinationOf, isAllowed, patternOf } from '../../src/core/plan/network.ts';

test('a host is allowed by its exact name, or by what it lies below, on the ports of the web', () => {
  const allowed = (host: string, port = 443) =>
    isAllowed(['example.org', '*.npmjs.org', 'local.test:8080'], { host, port });
  const asked = {
    'example.org': allowed('example.org'),
    'EXAMPLE.ORG.': allowed('EXAMPLE.ORG.'),
    'example.org:80': allowed('example.org', 80),
    'example.org:22': allowed('example.org', 22),
    'www.example.org': allowed('www.example.org'),
    'badexample.org': allowed('badexample.org'),
    'registry.npmjs.org': allowed('registry.npmjs.org'),
    'npmjs.org': allowed('npmjs.org'),
    'evilnpmjs.org': allowed('evilnpmjs.org'),
    'local.test:8080': allowed('local.test', 8080),
    'local.test:443': allowed('local.test', 443),
  };
  expect(asked).toMatchInlineSnapshot(`
    {
      "EXAMPLE.ORG.": true,
      "badexample.org": false,
      "evilnpmjs.org": false,
      "example.org": true,
      "example.org:22": false,
      "example.org:80": true,
      "local.test:443": false,
      "local.test:8080": true,
      "npmjs.org": false,
      "registry.npmjs.org": true,
      "www.example.org": false,
    }
  `);
});

test('the address of a service stands for its host and port', () => {
  expect(
    ['https://api.test/v1', 'http://127.0.0.1:4010', 'http://u:p@[::1]:80/x', 'ftp://x', 'x'].map(
      patternOf,
    ),
  ).toMatchInlineSnapshot(`
    [
      "api.test:443",
      "127.0.0.1:4010",
      "::1:80",
      null,
      null,
    ]
  `);
});

test('a tunnel is asked for by a host and a port, and by nothing else', () => {
  const texts = ['a.test:443', '[::1]:80', 'a.test', 'a.test:x', 'u@a.test:1', 'a b:1', ''];
  expect(texts.map((text) => [text, destinationOf(text)])).toMatchInlineSnapshot(`
    [
      [
        "a.test:443",
        {
          "host": "a.test",
          "port": 443,
        },
      ],
      [
        "[::1]:80",
        {
          "host": "::1",
          "port": 80,
        },
      ],
      [
        "a.test",
        null,
      ],
      [
        "a.test:x",
        null,
      ],
      [
        "u@a.test:1",
        null,
      ],
      [
        "a b:1",
        null,
      ],
      [
        "",
        null,
      ],
    ]
  `);
});
