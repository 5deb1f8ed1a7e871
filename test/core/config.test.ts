import { expect, test } from 'vitest';
import { defaultConfig, readConfig } from '../../src/core/config/config.ts';

const read = (text: string) => readConfig({ path: 'phasegate.yml', text });

test('a configuration says what differs from the defaults', () => {
  const { config } = read(`version: 1
guardrails: { max-risk: high }
limits: { wip: 3, failures-in-a-row: 1 }
triage: { agent: triager, prompt: { file: triage.md } }
pipelines: { bug: pipelines/fix.yml, feature: pipelines/feature.yml }
default-pipeline: feature
`);
  expect(config).toMatchInlineSnapshot(`
    {
      "defaultPipeline": "feature",
      "deliver": "each",
      "guardrails": {
        "complexity": "medium",
        "risk": "high",
        "size": "medium",
      },
      "issues": {
        "gate": "outsiders",
        "ignore": [],
        "labels": null,
        "style": "",
      },
      "limits": {
        "concurrent": 1,
        "depth": 2,
        "duplicates": 3,
        "failuresInARow": 1,
        "followUps": 10,
        "phases": 100,
        "wip": 3,
      },
      "pipelines": Map {
        "bug" => "pipelines/fix.yml",
        "feature" => "pipelines/feature.yml",
      },
      "source": "file",
      "triage": {
        "agent": "triager",
        "attempts": 2,
        "promptFile": "triage.md",
        "timeoutMs": 600000,
      },
    }
  `);
  expect(read('version: 1\n').config).toEqual(defaultConfig());
  expect(read('version: 1\npipelines: { a: a.yml, b: b.yml }\n').config?.defaultPipeline).toBe('a');
});

test('every mistake is told with its place and what to do', () => {
  const { config, diagnostics } = read(`version: 1
guardrails: { max-size: huge }
limits: { wip: 0, conccurrent: 2 }
triage: { timeout: soon }
pipelines: { Bug: fix.yml }
deliver: all
`);
  const told = diagnostics.map(
    ({ code, message, hint, range }) =>
      `${range.line}:${range.column} ${code} ${message}${hint === null ? '' : ` (${hint})`}`,
  );
  expect([config, ...told]).toMatchInlineSnapshot(`
    [
      null,
      "2:25 PG204 \`max-size\` cannot be \`huge\` (Use one of \`small\`, \`medium\`, \`large\`.)",
      "3:16 PG206 \`wip\` must be at least 1 (Maximum number of items in progress at the same time (default: 1).)",
      "3:19 PG201 unknown key \`conccurrent\` (Did you mean \`concurrent\`?)",
      "4:20 PG205 \`timeout\` cannot be \`soon\` (Timeout of one attempt (default: \`10m\`).)",
      "5:14 PG211 \`Bug\` is not a valid name (Use lowercase letters, digits and hyphens, a letter first, at most 64 characters.)",
      "6:10 PG204 \`deliver\` cannot be \`all\` (Use one of \`each\`, \`one\`.)",
    ]
  `);
  const [unknown] = read(
    'version: 1\npipelines: { bug: a.yml }\ndefault-pipeline: bugs\n',
  ).diagnostics;
  expect(unknown).toMatchObject({ code: 'PG204', hint: 'Did you mean `bug`?' });
  expect(read('').diagnostics[0]).toMatchObject({ code: 'PG107', message: 'the file is empty' });
  expect(read('version: 2\nnew: 1\n').diagnostics).toHaveLength(1);
});
