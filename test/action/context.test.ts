import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { githubOf, workflowContext } from '../../src/action/context.ts';
import { ownRunId, ownRunIds } from '../../src/action/run-id.ts';
import { refusalOf } from '../rig/refusal.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

const ENV = {
  GITHUB_EVENT_NAME: 'issues',
  GITHUB_REPOSITORY: 'acme/widgets',
  GITHUB_REPOSITORY_ID: '101',
  GITHUB_RUN_ID: '4242',
  GITHUB_JOB: 'work',
  GITHUB_ACTION: 'pg',
  GITHUB_ACTOR: 'mona',
  RUNNER_TEMP: '/tmp/runner',
};

test('`github` has the usual names, and the payload beside them', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'event.json');
  await writeFile(
    file,
    JSON.stringify({ action: 'opened', issue: { number: 7 }, actor: 'mallory' }),
  );
  const context = workflowContext({ ...ENV, GITHUB_EVENT_PATH: file });
  expect(context.runUrl).toBe('https://github.com/acme/widgets/actions/runs/4242');
  expect(githubOf(context)).toMatchObject({
    actor: 'mona',
    action: 'opened',
    event_name: 'issues',
    run_id: '4242',
    issue: { number: 7 },
    event: { issue: { number: 7 } },
  });
});

test('who ran an attempt again is another than who started the workflow run', () => {
  expect(workflowContext(ENV)).toMatchObject({ actor: 'mona', starter: 'mona' });
  const again = workflowContext({ ...ENV, GITHUB_TRIGGERING_ACTOR: 'ann' });
  expect(again).toMatchObject({ actor: 'mona', starter: 'ann' });
});

test('outside of a workflow, and with a payload that is none, it says so', async () => {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'event.json');
  await writeFile(file, '[]');
  const outside = await refusalOf((async () => workflowContext({}))());
  expect([outside.message, outside.remedy]).toMatchInlineSnapshot(`
    [
      "The variable GITHUB_REPOSITORY is not set, so this process is not a job of GitHub Actions.",
      "Use the Action in a workflow. Elsewhere, use the command line: \`phasegate run FILE\`.",
    ]
  `);
  const broken = await refusalOf(
    (async () => workflowContext({ ...ENV, GITHUB_EVENT_PATH: file }))(),
  );
  expect(broken.message.replace(folder.path, '')).toMatchInlineSnapshot(
    `"The event payload /event.json is not a JSON object."`,
  );
});

test('a run keeps its name over attempts, and differs by job, step, pipeline and inputs', () => {
  const context = workflowContext(ENV);
  const of = (env: object, work: object): string =>
    ownRunId(workflowContext({ ...ENV, ...env }), { pipeline: 'p.yml', inputs: {}, ...work });
  const name = ownRunId(context, { pipeline: 'p.yml', inputs: {} });
  // Literal: a release that names runs in another way loses them in a re-run.
  expect(name).toMatchInlineSnapshot(`"3tl5etdkoco9"`);
  expect(of({ GITHUB_RUN_ATTEMPT: '2' }, {})).toBe(name);
  // As after a rename or a transfer.
  expect(of({ GITHUB_REPOSITORY: 'umbrella/gadgets' }, {})).toBe(name);
  const others = [
    of({ GITHUB_JOB: 'other' }, {}),
    of({ GITHUB_ACTION: 'pg2' }, {}),
    of({ GITHUB_RUN_ID: '4243' }, {}),
    of({ GITHUB_REPOSITORY_ID: '102' }, {}),
    of({}, { pipeline: 'q.yml' }),
    of({}, { inputs: { task: 'x' } }),
  ];
  expect(new Set([name, ...others]).size).toBe(7);
  // The second is literal, too: as earlier releases named it.
  expect(ownRunIds(context, { pipeline: 'p.yml', inputs: {} })).toEqual([name, 'c97v8satpbq2']);
  const unnumbered = workflowContext({ ...ENV, GITHUB_REPOSITORY_ID: undefined });
  expect(ownRunIds(unnumbered, { pipeline: 'p.yml', inputs: {} })).toEqual(['c97v8satpbq2']);
});
