import { describe, expect, test } from 'vitest';
import { manyLegs } from '../../src/core/many/legs.ts';
import { legTable } from '../../src/core/text/markdown/leg-table.ts';

const listOf = (count: number): string =>
  Array.from({ length: count }, (_, at) => `acme/r${at}`).join('\n');

function refusal(list: string, maxParallel = 4): string {
  const found = manyLegs({ list, maxParallel });
  return found.type === 'refused' ? `${found.message} ${found.remedy}` : found.type;
}

describe('the legs of a workflow in many repositories', () => {
  test('share places for work, and have secrets of their own', () => {
    expect(manyLegs({ list: 'acme/api, acme/web.site\nAcme/API\nme/x', maxParallel: 2 })).toEqual({
      type: 'legs',
      legs: [
        {
          repository: 'acme/api',
          owner: 'acme',
          name: 'api',
          place: '-1',
          reads: 'PHASEGATE_TOKEN_ACME_API',
          delivers: 'DELIVER_TOKEN_ACME_API',
        },
        {
          repository: 'acme/web.site',
          owner: 'acme',
          name: 'web.site',
          place: '-2',
          reads: 'PHASEGATE_TOKEN_ACME_WEB_SITE',
          delivers: 'DELIVER_TOKEN_ACME_WEB_SITE',
        },
        {
          repository: 'me/x',
          owner: 'me',
          name: 'x',
          place: '-1',
          reads: 'PHASEGATE_TOKEN_ME_X',
          delivers: 'DELIVER_TOKEN_ME_X',
        },
      ],
    });
  });

  test('are at most 256, and no more wait for a place than GitHub queues', () => {
    expect(refusal(listOf(256))).toBe('legs');
    expect([
      refusal(''),
      refusal('acme/*'),
      refusal('../api'),
      refusal(listOf(257)),
      refusal(listOf(256), 2),
    ]).toMatchInlineSnapshot(`
      [
        "\`repositories\` names no repository. Give at least one \`owner/name\`.",
        "\`repositories\` contains "acme/*", which is not \`owner/name\`. Give each repository as \`owner/name\`, separated by commas or line breaks.",
        "\`repositories\` contains "../api", which is not \`owner/name\`. Give each repository as \`owner/name\`, separated by commas or line breaks.",
        "\`repositories\` names 257 repositories, but a matrix of GitHub has at most 256 jobs. Start the workflow several times, each time with a part of the list.",
        "With \`max-parallel: 2\`, 128 of the 256 repositories wait for the same place, but GitHub queues at most 100 jobs. Set \`max-parallel\` to at least 3.",
      ]
    `);
    expect(refusal(listOf(256), 3)).toBe('legs');
  });
});

test('the table has a row for each, links to pull requests of the repository alone, and no cell breaks out', () => {
  const about = { run: 'r1', costUsd: null } as const;
  const url = 'https://github.com/acme/api/pull/7';
  expect(
    legTable({
      repository: 'acme/control',
      serverUrl: 'https://github.com',
      rows: [
        { ...about, repository: 'acme/api', standing: 'succeeded', costUsd: 1.5, note: url },
        { ...about, repository: 'acme/web', standing: 'succeeded', note: url },
        { ...about, repository: 'acme/cli', standing: 'failed', note: '`a`: b | c\n| @ann' },
        { ...about, repository: 'acme/lib', standing: 'not-begun', note: 'no checkpoint' },
      ],
    }),
  ).toMatchInlineSnapshot(`
    "## 4 repositories: 2 succeeded, 1 failed, 1 not-begun

    | repository | outcome | run | cost | |
    |---|---|---|---:|---|
    | \`acme/api\` | ✓ succeeded | \`r1\` | $1.50 | [pull request #7](https://github.com/acme/api/pull/7) |
    | \`acme/web\` | ✓ succeeded | \`r1\` |  | https:​//github.com/acme/api/pull/7 |
    | \`acme/cli\` | ✗ failed | \`r1\` |  | \`a\`: b \\| c \\| @​ann |
    | \`acme/lib\` | ✗ not-begun | \`r1\` |  | no checkpoint |
    "
  `);
});
