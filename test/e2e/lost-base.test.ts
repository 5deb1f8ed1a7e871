import { existsSync } from 'node:fs';
import { chmod, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { onPath } from '../../src/system/on-path.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

const PIPELINE = `version: 1
name: tidy
inputs: { task: { required: true }, mode: { default: good } }
agents: { coder: { use: command, run: 'echo $PHASEGATE_ATTEMPT > a.txt' } }
policy: { stale-base: fail }
phases:
  tidy: { agent: coder, prompt: "\${{ inputs.task }}", access: write }
  approve: { needs: tidy, gate: { rework: { phase: tidy, max: 2 } } }
  ship: { needs: approve, deliver: { pull-request: { title: Tidy } } }
`;

async function waiting(): Promise<TemporaryRepository> {
  const repo = await temporaryRepository({ files: { 'p.yml': PIPELINE } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '-i', "task=Tidy Ann's notes"]);
  expect(run.code, run.stderr).toBe(3);
  return repo;
}

const journalOf = async (repo: TemporaryRepository): Promise<number> => {
  const { stdout } = await phasegate(repo, ['log', 'r1', '--json']);
  return (JSON.parse(stdout) as readonly unknown[]).length;
};

test('a run that can only end stale says so before anything is decided or paid', async () => {
  await using repo = await waiting();
  const base = (await repo.git('rev-parse', 'main')).slice(0, 7);
  await repo.commit('a colleague');
  const before = await journalOf(repo);
  const status = await phasegate(repo, ['status', 'r1']);
  expect(
    status.stdout
      .slice(status.stdout.indexOf('Delivered after'))
      .replaceAll(base, 'BASE')
      .replace(/\nWorkspace: .*\n?/, ''),
  ).toMatchInlineSnapshot(`
    "Delivered after an approval
      Nothing: \`main\` moved since commit BASE, on which the run works: this run can no longer be delivered (\`stale-base: fail\`).

    Details:
      phasegate diff r1       full change
      phasegate log r1 PHASE  prompt, output and result of a phase

    \`main\` moved since commit BASE, on which the run works: this run can no longer be delivered (\`stale-base: fail\`). The work is on branch phasegate/tidy/r1.
      phasegate diff r1                                  show the change
      phasegate resume r1 --accept-changes               deliver this work after all, once \`policy.stale-base\` in p.yml is \`rebase\`
      phasegate run p.yml -i task='Tidy Ann'\\''s notes'  start a new run on the new base
      phasegate reject r1                                end this run
    "
  `);
  const log = await phasegate(repo, ['log', 'r1', 'approve']);
  expect(log.stdout).toContain('Nothing: `main` moved since commit');
  for (const command of [
    ['approve', 'r1'],
    ['rework', 'r1', '--comment', 'Shorter'],
    ['resume', 'r1', '--budget', '+2'],
  ]) {
    const refused = await phasegate(repo, command);
    expect(refused.code, refused.stderr).toBe(2);
    expect(refused.stderr).toContain('this run can no longer be delivered');
    expect(refused.stderr).toContain(`phasegate run p.yml -i task='Tidy Ann'\\''s notes'`);
  }
  expect(await journalOf(repo)).toBe(before);
  expect((await phasegate(repo, ['reject', 'r1'])).code).toBe(6);
});

test('an answer that would be in vain is refused before its question is shown', async () => {
  const asking = PIPELINE.replace(
    "use: command, run: 'echo $PHASEGATE_ATTEMPT > a.txt'",
    'use: scripted, script: a.yml',
  );
  const script =
    '- { phase: tidy, result: { status: blocked, summary: Not clear, question: Which colour? } }\n';
  await using repo = await temporaryRepository({ files: { 'p.yml': asking, 'a.yml': script } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '-i', 'task=Paint']);
  expect(run.stderr).toContain('Which colour?');
  await repo.commit('a colleague');
  const before = await journalOf(repo);
  const refused = await phasegate(repo, ['answer', 'r1', 'Red']);
  expect(refused.code, refused.stderr).toBe(2);
  expect(refused.stderr).toContain('this run can no longer be delivered');
  expect(refused.stderr).not.toContain('Which colour?');
  expect(await journalOf(repo)).toBe(before);
  const accepted = await phasegate(repo, ['answer', 'r1', 'Red', '--no-deliver']);
  expect(accepted.stderr).toContain('Question: Which colour?\n  Answer: Red');
});

test('with another policy the work is delivered after all', async () => {
  await using repo = await waiting();
  await repo.write({ 'p.yml': PIPELINE.replace('stale-base: fail', 'stale-base: rebase') });
  await repo.commit('a colleague');
  const accepted = await phasegate(repo, ['resume', 'r1', '--accept-changes', '--json']);
  expect([accepted.code, accepted.json().gate], accepted.stderr).toEqual([3, 'approve']);
  // The change is rebased before its delivery, so the gate asks again.
  const rebased = await phasegate(repo, ['approve', 'r1', '--json']);
  expect([rebased.code, rebased.json().gate], rebased.stderr).toEqual([3, 'approve']);
  const done = await phasegate(repo, ['approve', 'r1', '--json']);
  expect([done.code, done.json().outcome], done.stderr).toEqual([0, 'succeeded']);
});

test('a run that ended stale at the last moment names its branch, and the command for a new one', async () => {
  await using repo = await temporaryRepository({
    files: { 'p.yml': PIPELINE.replace('  ship: {', "  ship: { if: 'success()',") },
  });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '-i', 'task=Tidy', '-i', 'mode=quick']);
  await repo.commit('a colleague');
  await repo.git('branch', '-D', 'phasegate/tidy/r1');
  const stale = await phasegate(repo, ['approve', 'r1']);
  expect(stale.code, stale.stderr).toBe(7);
  expect(await repo.git('show', 'phasegate/tidy/r1:a.txt')).toBe('1');
  for (const text of [stale.stderr, (await phasegate(repo, ['status', 'r1'])).stdout]) {
    expect(text).toContain('The work is on branch phasegate/tidy/r1.');
    expect(text).toContain('phasegate run p.yml -i task=Tidy -i mode=quick');
  }
});

test('the branch of a waiting run that was deleted, and its edited file, are said before a decision', async () => {
  await using repo = await waiting();
  const head = (await repo.git('rev-parse', 'phasegate/tidy/r1')).slice(0, 12);
  await repo.git('branch', '-D', 'phasegate/tidy/r1');
  await repo.write({ 'p.yml': PIPELINE.replace('name: tidy', 'name: tidy # edited') });
  const status = await phasegate(repo, ['status', 'r1']);
  expect(status.stdout.replaceAll(/\s+/g, ' ')).toContain(
    `The branch \`phasegate/tidy/r1\` was deleted. The run still has its commits, and its delivery publishes the branch again. To restore it now: \`git branch phasegate/tidy/r1 ${head}\`.`,
  );
  expect(status.stdout).toContain('p.yml changed since the run began.');
});

test('a run that succeeded is not reopened by an edited file', async () => {
  await using repo = await waiting();
  expect((await phasegate(repo, ['approve', 'r1'])).code).toBe(0);
  await repo.write({ 'p.yml': PIPELINE.replace('echo $PHASE', 'echo x$PHASE') });
  const refused = await phasegate(repo, ['resume', 'r1', '--accept-changes']);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('has already succeeded, so its changed phases do not run again');
  const again = ['resume', 'r1', '--accept-changes', '--from', 'tidy', '--json'];
  expect((await phasegate(repo, again)).json().gate).toBe('approve');
});

test('a look at the base that git could not answer decides nothing: the delivery looks again', async () => {
  await using repo = await temporaryRepository({
    files: { 'p.yml': PIPELINE.replace('policy: { stale-base: fail }\n', '') },
  });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '-i', 'task=Tidy']);
  await repo.commit('a colleague');
  const git = (await onPath('git', process.env.PATH ?? '')) ?? expect.fail('there is no git');
  const once = join(repo.home, 'once');
  await writeFile(
    join(repo.home, 'git'),
    `#!/bin/sh\ncase "$*" in *merge-base*) [ -e '${once}' ] || { touch '${once}'; kill -9 $$; };; esac\nexec '${git}' "$@"\n`,
  );
  await chmod(join(repo.home, 'git'), 0o755);
  const env = { PATH: `${repo.home}:${process.env.PATH ?? ''}` };
  const approved = await phasegate(repo, ['approve', 'r1'], { env });
  expect(existsSync(once)).toBe(true);
  expect([0, 1]).toContain(approved.code);
  if (approved.code !== 0) expect((await phasegate(repo, ['resume', 'r1'])).code).toBe(0);
  expect(await repo.git('show', 'phasegate/tidy/r1:a.txt')).toBe('1');
});
