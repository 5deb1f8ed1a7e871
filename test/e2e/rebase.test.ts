import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

// fix (writes, verified) --> test (a command) --> approve --> ship
const PIPELINE = `version: 1
name: moving
agents: { coder: { use: command, run: 'sed -i s/two/TWO/ a.txt; echo fixed' } }
phases:
  fix:
    agent: coder
    prompt: Fix it
    access: write
    verify: [{ run: 'echo seen > verified.txt; test ! -e forbidden.txt || { echo It is forbidden; exit 1; }' }]
  test: { needs: fix, run: 'grep -q TWO a.txt && ls | tr "\\n" " "' }
  approve: { needs: test, gate: {} }
  ship: { needs: approve, deliver: { pull-request: { title: T } } }
policy: { stale-base: rebase }
`;

const LINES = ['one', ...Array.from({ length: 9 }, (_, index) => `${index}`), 'two', ''].join('\n');

/** A run that waits at its gate. */
async function waiting(): Promise<TemporaryRepository> {
  const repo = await temporaryRepository({ files: { 'p.yml': PIPELINE, 'a.txt': LINES } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(3);
  return repo;
}

async function events(repo: TemporaryRepository): Promise<readonly string[]> {
  const log = await phasegate(repo, ['log', 'r1', '--json']);
  return log
    .json<{ type: string; phase?: string; outcome?: string }[]>()
    .map(({ type, phase, outcome }) => [type, outcome, phase].filter(Boolean).join(' '));
}

test('a base that moved while a person was asked: rebased, verified again, asked again, delivered', async () => {
  await using repo = await waiting();
  await repo.write({ 'a.txt': LINES.replace('one', 'ONE'), 'new.txt': 'new\n' });
  const base = await repo.commit('meanwhile');
  const before = (await events(repo)).length;
  const asked = await phasegate(repo, ['approve', 'r1', '--json']);
  expect(asked.code, asked.stderr).toBe(3);
  expect(asked.json()).toMatchObject({ outcome: 'waiting', next: 'gate', gate: 'approve', base });
  expect(asked.json().phases.test?.summary).toBe('a.txt new.txt p.yml');
  expect((await events(repo)).slice(before)).toMatchInlineSnapshot(`
    [
      "gateDecided approve",
      "runResumed",
      "runFinished waiting ship",
      "runResumed",
      "runRebased",
      "rebaseVerified",
      "phaseStarted test",
      "phaseSucceeded test",
      "gateOpened approve",
      "runFinished waiting approve",
    ]
  `);
  const { branch, commit } = asked.json();
  expect(await repo.git('rev-parse', branch)).toBe(commit);
  expect(await repo.git('rev-parse', `${branch}^`)).toBe(base);
  expect(await repo.git('diff', '--stat', `${base}..${branch}`)).toMatchInlineSnapshot(`
    " a.txt | 2 +-
     1 file changed, 1 insertion(+), 1 deletion(-)"
  `);
  const done = await phasegate(repo, ['approve', 'r1', '--json']);
  expect([done.code, done.json().outcome], done.stderr).toEqual([0, 'succeeded']);
  expect(await repo.git('status', '--porcelain')).toBe('');
  expect((await phasegate(repo, ['verify', 'r1'])).code).toBe(0);
});

test('a change that cannot be rebased is stale, and told by its paths; once it can be, it is', async () => {
  await using repo = await waiting();
  await repo.write({ 'a.txt': LINES.replace('two', 'three') });
  const first = await repo.commit('the same line');
  const run = await phasegate(repo, ['approve', 'r1', '--json']);
  expect([run.code, run.json().outcome, run.json().error?.code]).toEqual([7, 'stale', 'stale']);
  expect(run.json().error?.message).toBe(
    'the change cannot be rebased: `a.txt` changed on both sides',
  );
  expect((await phasegate(repo, ['resume', 'r1'])).code).toBe(7);
  await repo.git('revert', '--no-edit', first);
  const again = await phasegate(repo, ['resume', 'r1', '--json']);
  expect([again.code, again.json().gate], again.stderr).toEqual([3, 'approve']);
});

test('what does not hold on the new base is not delivered, and the reason is told', async () => {
  await using repo = await waiting();
  await repo.write({ 'forbidden.txt': 'x\n' });
  await repo.commit('meanwhile');
  const run = await phasegate(repo, ['approve', 'r1', '--json']);
  expect([run.code, run.json().outcome], run.stderr).toEqual([7, 'stale']);
  expect(run.json().error?.message).toMatchInlineSnapshot(
    `"on the new base \`verify\` of \`fix\` fails: \`echo seen > verified.txt; test ! -e forbidden.txt || { echo It is forbidden; exit 1; }\` exited with code 1: It is forbidden"`,
  );
  expect((await phasegate(repo, ['approve', 'r1'])).code).toBe(2);
  expect(await repo.git('status', '--porcelain')).toBe('');
});

test.each([3, 5, 6])(
  'killed after the line %i of it, a resume comes to the same end',
  async (nth) => {
    await using repo = await waiting();
    await repo.write({ 'new.txt': 'new\n' });
    const base = await repo.commit('meanwhile');
    const env = { PHASEGATE_FAILPOINT: `eventFlushed:${nth}=kill` };
    await phasegate(repo, ['approve', 'r1'], { env });
    const run = await phasegate(repo, ['resume', 'r1', '--json']);
    expect([run.code, run.json().gate, run.json().base], run.stderr).toEqual([3, 'approve', base]);
    const lines = await events(repo);
    expect(lines.filter((line) => line === 'runRebased')).toHaveLength(1);
    expect(lines.filter((line) => line === 'rebaseVerified')).toHaveLength(1);
    expect(await repo.git('rev-parse', `${run.json().branch}^`)).toBe(base);
    const done = await phasegate(repo, ['approve', 'r1']);
    expect(done.code, done.stderr).toBe(0);
  },
);
