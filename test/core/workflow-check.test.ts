import { readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { workflowChecks } from '../../src/app/doctor/workflow-checks.ts';
import { checkWorkflow } from '../../src/core/workflow/workflow-check.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const PIN = '0'.repeat(40);

test('everything that is unsafe is told, each with its line and what to do', () => {
  const text = `on: { pull_request_target: {} }
jobs:
  work:
    runs-on: ubuntu-24.04
    environment: release
    permissions: { contents: write, issues: read, pull-requests: write }
    steps:
      - uses: actions/checkout@v7
        with: { ref: '\${{ github.event.pull_request.head.sha }}' }
      - uses: ada/phasegate@v1
  deliver:
    steps:
      - uses: actions/checkout@${PIN}
        with: { persist-credentials: false }
      - uses: ada/phasegate@${PIN}
        with: { mode: deliver }
  other:
    permissions: write-all
    steps: [{ uses: actions/checkout@v7 }]
`;
  const told = checkWorkflow(text).map(
    ({ line, message, remedy }) => `${line}: ${message} ${remedy}`,
  );
  expect(told.join('\n')).toMatchInlineSnapshot(`
    "3: Several runs of the job \`work\` can spend at the same time. Add a \`concurrency\` group to the job.
    5: Agents run in the job \`work\`, which has an environment. Its secrets are meant for approved work. Move the \`environment\` key to the job that delivers.
    6: Agents run in the job \`work\`, whose token has write permission: contents, pull-requests. Deliver in a separate job (\`mode: deliver\`), and give this job read permission only.
    8: Untrusted code is checked out under \`pull_request_target\`, which has secrets and a write token. Use \`pull_request\`, or do not check out the head commit.
    8: The checkout stores the token where agents can read it. Add \`persist-credentials: false\` to its \`with\`.
    8: \`actions/checkout@v7\` can change without notice. Pin the action to the full hash of a commit.
    10: \`ada/phasegate@v1\` can change without notice. Pin the action to the full hash of a commit.
    11: \`deliver\` has no \`permissions\`, so its token gets the default permissions of the repository. Add \`permissions\` with the minimum that the job needs."
  `);
});

test('permissions and concurrency of the workflow count for its jobs', () => {
  const text = `permissions: write-all
concurrency: one
jobs:
  work:
    steps: [{ uses: ada/phasegate@${PIN} }]
`;
  expect(checkWorkflow(text).map(({ line, message }) => [line, message])).toEqual([
    [1, 'Agents run in the job `work`, whose token has write permission: everything.'],
  ]);
});

test('of a backlog, what works on an item is work, and what plans is not', () => {
  const text = `jobs:
  plan:
    permissions: { issues: write }
    steps: [{ uses: ada/phasegate@${PIN}, with: { mode: backlog } }]
  item:
    permissions: { issues: write }
    concurrency: one
    steps: [{ uses: ada/phasegate@${PIN}, with: { mode: backlog, item: issue-1 } }]
`;
  expect(checkWorkflow(text).map(({ line, message }) => [line, message])).toEqual([
    [6, 'Agents run in the job `item`, whose token has write permission: issues.'],
  ]);
});

test.each(['- no workflow', '{', 'a: &a [*a]', 'jobs: [1]', 'jobs: { a: 1, b: { steps: 2 } }', ''])(
  'nothing is said of %j',
  (text) => {
    expect(checkWorkflow(text)).toEqual([]);
  },
);

const EXAMPLES = new URL('../../examples/workflows/', import.meta.url);

test.each(readdirSync(EXAMPLES).filter((name) => name.endsWith('.yml')))(
  'our own example %s is safe',
  (name) => {
    expect(checkWorkflow(readFileSync(new URL(name, EXAMPLES), 'utf8'))).toEqual([]);
  },
);

test('doctor names the file, the line and what to do', async () => {
  await using folder = await temporaryFolder();
  expect(workflowChecks(folder.path)).toEqual([]);
  await mkdir(join(folder.path, '.github/workflows'), { recursive: true });
  const text = `permissions: {}\nconcurrency: a\njobs:\n  work:\n    steps: [{ uses: ada/phasegate@main }]\n`;
  await writeFile(join(folder.path, '.github/workflows/a.yml'), text);
  expect(workflowChecks(folder.path)).toEqual([
    {
      check: 'workflow a.yml:5',
      ok: false,
      detail: '`ada/phasegate@main` can change without notice.',
      remedy: 'Pin the action to the full hash of a commit.',
    },
  ]);
});

test.each([
  ['phasegate/phasegate@v1.2.3', 0],
  ['fork/phasegate/action@v1.2.3', 0],
  ['phasegate/phasegate@v1', 1],
  ['phasegate/phasegate@main', 1],
  ['phasegate/phasegate@v1.2.3-rc.1', 1],
  ['phasegate/other@v1.2.3', 1],
  ['evil/notphasegate@v1.2.3', 1],
])('a step of a workflow with our Action that uses %s: %i findings', (uses, count) => {
  const text = `on: push
permissions: {}
jobs:
  work:
    runs-on: ubuntu-24.04
    permissions: { contents: read }
    steps:
      - uses: phasegate/phasegate@${'1'.repeat(40)}
      - uses: ${uses}
`;
  const loose = checkWorkflow(text).filter(({ message }) =>
    message.includes('can change without notice'),
  );
  expect(loose.length).toBe(count);
});
