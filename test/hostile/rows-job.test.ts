import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { startRun } from '../rig/actions/start.ts';
import { testOf } from '../rig/hostile.ts';
import { few } from '../rig/long.ts';
import { exampleWorkflow, phasegateHub } from '../rig/phasegate-hub.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(1);

/** Of a job that forgot `persist-credentials: false`, and has another checkout beside its own. */
const PREPARED = `      - run: |
          git config http.https://github.com/.extraheader 'AUTHORIZATION: basic canary-a'
          git worktree add --quiet --detach ../linked
          echo TOKEN=canary-b > ../linked/.env
`;

testOf('files', 'row 30: in a job, which works in its checkout, neither is seen', async () => {
  await using place = await temporaryFolder();
  const log = join(place.path, 'log');
  const seen = (what: string, command: string): string =>
    `if ${command} 2>&1 | grep -q canary; then echo 'saw ${what}'; else echo 'no ${what}'; fi >> ${log}`;
  const script = [
    seen('the file', 'cat .git/config'),
    seen('the settings', 'git config --list'),
    seen('the worktree', 'cat ../linked/.env'),
    'git log --oneline',
    'echo b > b.txt',
  ].join('\n');
  const pipeline = {
    version: 1,
    name: 'implement-task',
    inputs: { task: { type: 'string' } },
    phases: { look: { run: script, access: 'write' } },
  };
  const workflow = (await exampleWorkflow('two-job.yml'))
    .replace('      - id: phasegate\n', (step) => PREPARED + step)
    .replace(
      'permissions: {}',
      // Where the checkout stands makes no difference.
      (line) => `env: { PHASEGATE_SANDBOX_WRITE: ${tmpdir()} }\n${line}`,
    );
  await using hub = await phasegateHub({
    files: { 'a.txt': 'a\n', '.github/pipelines/implement-task.yml': JSON.stringify(pipeline) },
    workflows: { 'implement.yml': workflow },
  });
  const run = await startRun(hub, 'implement.yml', {
    event: 'workflow_dispatch',
    actor: 'ann',
    inputs: { task: 'Do it.' },
  });
  const { conclusion, job } = await run.ended();
  expect(conclusion, job('work').log.join('\n')).toBe('success');
  expect((await readFile(log, 'utf8')).split('\n')).toEqual([
    'no the file',
    'no the settings',
    'no the worktree',
    '',
  ]);
});
