import { expect, test, vi } from 'vitest';
import { startRun } from '../rig/actions/start.ts';
import { phasegateHub } from '../rig/phasegate-hub.ts';

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
