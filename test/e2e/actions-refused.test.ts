import { expect, test, vi } from 'vitest';
import { startRun } from '../rig/actions/start.ts';
import { openThread } from '../rig/github/world.ts';
import { few } from '../rig/long.ts';
import { phasegateHub } from '../rig/phasegate-hub.ts';

few(1);

vi.setConfig({ testTimeout: 300_000 });

const PIPELINE = 'version: 1\nname: task\nphases:\n  list: { run: ls }\n';

/** Steps that are refused before anything runs, each in a job of its own. */
const REFUSED: Readonly<Record<string, string>> = {
  missing: 'pipeline: .github/pipelines/none.yml',
  outside: 'pipeline: ../task.yml',
  invalid: 'pipeline: .github/pipelines/wrong.yml',
  input: 'pipeline: .github/pipelines/task.yml, inputs: "{ unknown: 1 }"',
  folder: 'pipeline: .github/pipelines/task.yml, working-directory: ../..',
  resumed: 'pipeline: .github/pipelines/task.yml, resume: "../x"',
};

const jobs = Object.entries(REFUSED).map(
  ([name, given]) => `  ${name}:
    runs-on: ubuntu-24.04
    permissions: { contents: read, actions: read }
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - id: phasegate
        uses: phasegate/phasegate@v0.1.0
        with: { mode: work, ${given} }
`,
);

test('a start that is refused is told once: the post step adds no second error', async () => {
  await using hub = await phasegateHub({
    files: {
      '.github/pipelines/task.yml': PIPELINE,
      '.github/pipelines/wrong.yml': PIPELINE.replace('run:', 'runs:'),
    },
    workflows: {
      'x.yml': `name: X\non: workflow_dispatch\npermissions: {}\njobs:\n${jobs.join('')}`,
    },
  });
  const run = await startRun(hub, 'x.yml', { event: 'workflow_dispatch', actor: 'ann' });
  const { job } = await run.ended();
  const told = Object.keys(REFUSED).map((name) => {
    const { conclusion, annotations, steps } = job(name);
    const errors = annotations.filter(
      ({ level, title }) => level === 'error' && /^Phasegate/.test(title),
    );
    const post = steps.find(({ id }) => id === 'post phasegate')?.conclusion;
    return [name, conclusion, errors.length, post];
  });
  expect(told).toEqual(Object.keys(REFUSED).map((name) => [name, 'failure', 1, 'success']));
});

const ASKING = `version: 1
name: task
phases:
  list: { run: ls }
  approve: { needs: list, gate: { by: comment } }
  after: { needs: approve, run: ls }
`;

const step = (id: string, more: string): string => `    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { persist-credentials: false }
      - id: ${id}
        uses: phasegate/phasegate@v0.1.0
        with: { pipeline: .github/pipelines/task.yml, ${more} }
`;

test('where the comment that asks a person cannot be written, the last job says so as a warning', async () => {
  const few = '    runs-on: ubuntu-24.04\n    permissions: { contents: read, actions: read }\n';
  const workflow = `name: X\non: issues\npermissions: {}\njobs:
  work:\n${few}    outputs: { run: "\${{ steps.work.outputs.run }}", digest: "\${{ steps.work.outputs.digest }}" }\n${step('work', 'mode: work')}
  report:\n    needs: work\n${few}${step('report', "mode: report, resume: '${{ needs.work.outputs.run }}', needs: '${{ toJSON(needs) }}'")}`;
  await using hub = await phasegateHub({
    files: { '.github/pipelines/task.yml': ASKING },
    workflows: { 'x.yml': workflow },
  });
  const thread = openThread(hub.world, { title: 'T', body: '', author: 'ann', pull: null });
  const issue = { number: thread.number, title: 'T', body: '', user: { login: 'ann' }, labels: [] };
  const payload = { action: 'opened', issue };
  const run = await startRun(hub, 'x.yml', { event: 'issues', actor: 'ann', payload });
  const { job } = await run.ended();
  const warnings = (name: string) =>
    job(name).annotations.filter(({ message }) => message.startsWith('No comment was written'));
  expect([warnings('work').length, warnings('report').map(({ level }) => level)]).toEqual([
    0,
    ['warning'],
  ]);
});
