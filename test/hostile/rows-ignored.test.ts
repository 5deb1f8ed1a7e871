import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { startRun } from '../rig/actions/start.ts';
import { phasegate } from '../rig/cli.ts';
import { APPROVED, runBranches } from '../rig/implement-hub.ts';
import { few } from '../rig/long.ts';
import { exampleWorkflow, phasegateHub } from '../rig/phasegate-hub.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

few(1);

const FILES = { 'a.txt': 'a\n', '.gitignore': 'node_modules\n.phasegate\n' };
/** Of the job that works alone. */
const KEY = { KEY: '${{ secrets.ANTHROPIC_API_KEY }}' };
const TOOL = 'node_modules/tool';

/** Puts a program where later phases look for one, and changes a file besides. */
const poison = (does: string): string =>
  `mkdir node_modules; printf '#!/bin/sh\\n%s\\n' '${does}' > ${TOOL}; chmod +x ${TOOL}; echo b > b.txt`;

/** poison --> later: what `later` prints tells whose program it ran. */
async function run(repo: TemporaryRepository, name: string): Promise<readonly unknown[]> {
  const args = ['run', 'p.yml', '--run', name, '--json'];
  const { code, stdout, json } = await phasegate(repo, args);
  expect(code, stdout).toBe(0);
  const status = await phasegate(repo, ['status', name, '--json']);
  const { phases } = status.json();
  const { branch } = json();
  return [
    phases.before?.outputs,
    phases.later?.outputs,
    await repo.git('diff', '--name-only', 'main', branch),
  ];
}

test('row 33: a later phase of the run is not kept from it, another run is, and it is part of no change', async () => {
  await using repo = await temporaryRepository({ files: FILES });
  const look = `[ -x ${TOOL} ] && is=$(${TOOL}) || is=absent; echo "is=$is" >> "$PHASEGATE_OUTPUT"`;
  const outputs = { is: true };
  const phases = {
    before: { run: look, outputs },
    poison: { needs: 'before', run: poison('echo poisoned'), access: 'write' },
    later: { needs: 'poison', run: look, outputs },
  };
  await repo.write({ 'p.yml': JSON.stringify({ version: 1, name: 'hostile', phases }) });
  await repo.commit('pipeline');
  const told = [{ is: 'absent' }, { is: 'poisoned' }, 'b.txt'];
  expect([await run(repo, 'r1'), await run(repo, 'r2')]).toEqual([told, told]);
  expect(existsSync(join(repo.path, 'node_modules'))).toBe(false);
});

test('row 33: the job that delivers runs nothing of it, nor `setup`', async () => {
  await using place = await temporaryFolder();
  const log = join(place.path, 'log');
  const tell = (what: string): string => `echo ${what} >> ${log}`;
  const pipeline = {
    version: 1,
    name: 'implement-task',
    inputs: { task: { type: 'string' } },
    setup: [{ run: tell('setup') }],
    agents: { shell: { use: 'command', run: `${poison(tell('poisoned'))}; echo Done.` } },
    phases: {
      poison: {
        agent: 'shell',
        prompt: 'Do it.',
        access: 'write',
        env: KEY,
        verify: [{ run: tell('verify') }],
      },
      approve: { needs: 'poison', gate: { environment: 'release' } },
      ship: { needs: 'approve', deliver: { 'pull-request': { title: 'Do it', body: 'Done.' } } },
    },
  };
  const workflow = (await exampleWorkflow('two-job.yml')).replace(
    'permissions: {}',
    `env: { PHASEGATE_SANDBOX_WRITE: ${place.path} }\npermissions: {}`,
  );
  await using hub = await phasegateHub({
    files: { ...FILES, '.github/pipelines/implement-task.yml': JSON.stringify(pipeline) },
    workflows: { 'implement.yml': workflow },
  });
  hub.actions.protect('release', { reviewers: ['bob'] });
  const started = await startRun(hub, 'implement.yml', {
    event: 'workflow_dispatch',
    actor: 'ann',
    inputs: { task: 'Do it.' },
  });
  await started.review(APPROVED);
  const { conclusion } = await started.ended();
  expect([conclusion, await readFile(log, 'utf8')]).toEqual(['success', 'setup\nverify\n']);
  const branch = await runBranches(hub);
  expect(await hub.git('diff', '--name-only', 'main', branch)).toBe('b.txt');
}, 180_000);
