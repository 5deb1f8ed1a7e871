import { expect, test, vi } from 'vitest';
import type { JobRecord } from '../rig/actions/job.ts';
import { startRun } from '../rig/actions/start.ts';
import { BY_ANN } from '../rig/implement-hub.ts';
import { few } from '../rig/long.ts';
import { exampleWorkflow, phasegateHub } from '../rig/phasegate-hub.ts';

few(0);

// Whole jobs: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 300_000 });

const PIPELINE = `version: 1
name: implement-task
inputs: { task: { type: string } }
phases:
  look: { run: "echo looked; echo found > found.txt", artifacts: [found.txt], reuse: true }
  make: { needs: look, run: "echo made > made.txt", access: write, reuse: true }
`;

async function hub() {
  const workflow = await exampleWorkflow('two-job.yml');
  return phasegateHub({
    files: { 'a.txt': 'a\n', '.github/pipelines/implement-task.yml': PIPELINE },
    workflows: {
      'implement.yml': workflow,
      'opened.yml': workflow
        .replace('on:\n', 'on:\n  issues: { types: [opened] }\n')
        .replace('inputs: ${{ toJSON(inputs) }}', 'inputs: \'{ "task": "Do it." }\''),
    },
  });
}

/** How each phase came to its result, in order. */
const results = ({ log }: JobRecord): readonly string[] =>
  log.flatMap((line) => {
    const [, phase, how] = /^✓ (look|make) +(succeeded|reused from)/.exec(line) ?? [];
    return phase === undefined ? [] : [`${phase} ${how}`];
  });

test('another workflow run takes results from the cache; one that anybody can cause neither takes nor keeps any', async () => {
  await using github = await hub();
  github.actions.permissions.set('ann', 'write');
  const opened = async () => {
    const issue = { number: 1, title: 'Do it', body: '', user: { login: 'ann' } };
    const payload = { action: 'opened', issue, sender: { login: 'ann' } };
    const run = await startRun(github, 'opened.yml', { event: 'issues', actor: 'ann', payload });
    return (await run.ended()).job('work');
  };
  const dispatched = async () =>
    (await (await startRun(github, 'implement.yml', BY_ANN)).ended()).job('work');

  const made = ['look succeeded', 'make succeeded'];
  expect(results(await opened())).toEqual(made);
  // What the first one made was not kept.
  expect(results(await dispatched())).toEqual(made);
  expect(results(await dispatched())).toEqual(['look reused from', 'make reused from']);
  expect(results(await opened())).toEqual(made);
});
