import { expect, test } from 'vitest';
import { phasegate, record } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';

few(1);

// fix (writes) --> approve (a gate, back to fix) --> after
const pipeline = `version: 1
name: gated
agents: { coder: { use: command, run: 'echo "$PHASEGATE_ATTEMPT" > n.txt; echo fixed' } }
phases:
  fix: { agent: coder, prompt: Fix it, access: write }
  approve:
    needs: fix
    gate: { environment: release, rework: { phase: fix, max: 1 } }
  after:
    needs: approve
    env: { SAID: "\${{ gate.decision }} by \${{ gate.actor }}: \${{ gate.comment }}" }
    run: echo "$SAID"
`;

const waiting = async (): Promise<TemporaryRepository> => {
  const repo = await temporaryRepository({ files: { 'p.yml': pipeline } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(3);
  return repo;
};

test('an approval lets the run go on, with its comment', async () => {
  await using repo = await waiting();
  const run = await phasegate(repo, ['approve', 'r1', '--comment', 'Well done', '--json']);
  expect(run.code, run.stderr).toBe(0);
  expect(run.json().phases.after?.summary).toMatch(/^approve by .+: Well done$/);
  const again = await phasegate(repo, ['approve', 'r1']);
  expect([again.code, again.stderr]).toEqual([
    2,
    'phasegate: The run `r1` does not wait at a gate: its outcome is `succeeded`.\n  `phasegate status r1` shows what to do next.',
  ]);
});

test('a rework sends its comment back to the phase, and with none left another is refused', async () => {
  await using repo = await waiting();
  const mute = await phasegate(repo, ['rework', 'r1']);
  expect([mute.code, mute.stderr]).toEqual([
    2,
    'phasegate: A rework needs a comment.\n  Say what to change, as in `--comment "Add a test for leap years"`; the agent reads the comment.',
  ]);
  const back = await phasegate(repo, [
    'rework',
    'r1',
    'approve',
    '--comment',
    'Use tabs',
    '--json',
  ]);
  expect(back.code, back.stderr).toBe(3);
  const prompt = await record(repo, 'r1/fix/2/prompt.md');
  expect(prompt).toContain('rework requested by approve ---\nUse tabs\n---');
  const { branch } = back.json();
  expect(await repo.git('show', `${branch}:n.txt`)).toBe('2');
  const why = 'Asks again, because its evidence changed: the file `n.txt`.';
  for (const command of ['status', 'log']) {
    const shown = await phasegate(repo, [command, 'r1', ...(command === 'log' ? ['approve'] : [])]);
    expect(shown.stdout).toContain(why);
  }
  const asked = async (attempt: string) => {
    const shown = await phasegate(repo, ['log', 'r1', 'approve', '--attempt', attempt]);
    return shown.stdout + shown.stderr;
  };
  expect(await asked('1')).toContain('+1\n');
  expect(await asked('1')).not.toContain(why);
  expect(await asked('2')).toContain('+2\n');
  expect(await asked('3')).toContain('`approve` has asked 2 times.');
  expect(await repo.git('rev-list', '--count', `main..${branch}`)).toBe('2');
  const more = await phasegate(repo, ['rework', 'r1', '--comment', 'Spaces!', '--json']);
  expect([more.code, more.json<{ error: unknown }>().error]).toMatchInlineSnapshot(`
    [
      2,
      {
        "code": "usage",
        "message": "The gate \`approve\` has no rework left: \`rework.max\` of 1 is reached.",
        "phase": null,
        "remedy": "Approve or reject it, or raise \`rework.max\` in the pipeline and type \`phasegate resume r1 --accept-changes\`.",
      },
    ]
  `);
  expect((await phasegate(repo, ['status', 'r1', '--json'])).json()).toMatchObject({
    outcome: 'waiting',
    gate: 'approve',
  });
});

test('`--approve` passes gates as the local person, also in a run that waits already', async () => {
  await using repo = await waiting();
  const first = await phasegate(repo, ['run', 'p.yml', '--approve', '--json']);
  expect([first.code, first.json().outcome]).toEqual([0, 'succeeded']);
  const second = await phasegate(repo, ['resume', 'r1', '--approve', '--json']);
  expect([second.code, second.json().outcome]).toEqual([0, 'succeeded']);
  const events = (await phasegate(repo, ['log', 'r1', '--json'])).json<{ proof?: string }[]>();
  expect(events.flatMap(({ proof }) => proof ?? [])).toEqual(['local']);
});

test('a decision is refused inside a run and inside of Actions', async () => {
  await using repo = await waiting();
  const before = (await phasegate(repo, ['status', '--json'])).json().digest;
  const commands = [
    ['approve', 'r1'],
    ['reject', 'r1'],
    ['rework', 'r1', '--comment', 'x'],
    ['answer', 'r1', 'fix', 'x'],
    ['resume', 'r1', '--approve'],
    ['run', 'p.yml', '--approve'],
  ];
  for (const env of [{ PHASEGATE_RUN: 'other' }, { GITHUB_ACTIONS: 'true' }]) {
    const said = await Promise.all(commands.map((args) => phasegate(repo, args, { env })));
    expect(said.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2, 2]);
    for (const { stderr } of said) expect(stderr).toMatch(/^phasegate: `.*` is refused in/);
  }
  expect((await phasegate(repo, ['status', '--json'])).json().digest).toBe(before);
  expect((await phasegate(repo, ['list', '--json'])).json()).toHaveLength(1);
});

// size --> small (passed by policy), large (asks) --> after
test('a gate whose `when` is false is passed by policy, and recorded so', async () => {
  const text = `version: 1
name: policy
phases:
  size: { run: "seq 5 > n.txt", access: write }
  small: { needs: size, gate: { when: "\${{ run.facts.lines > 10 }}" } }
  large: { needs: size, gate: { when: "\${{ run.facts.lines > 4 }}" } }
  third: { needs: size, gate: {} }
  after: { needs: [small, large, third], run: echo done }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json']);
  expect([run.code, run.json().gate]).toEqual([3, 'large']);
  const states = Object.values(run.json().phases).map(({ status }) => status);
  expect(states).toEqual(['succeeded', 'succeeded', 'waiting', 'waiting', 'pending']);
  expect((await phasegate(repo, ['list'])).stdout).toContain('large, third');
  const status = await phasegate(repo, ['status', 'r1']);
  expect(status.stdout).toMatch(/Waiting at gates `large`: .*; `third`: this gate always asks\./);
  expect(status.stdout).toContain('phasegate approve r1 third');
  const which = await phasegate(repo, ['approve', 'r1']);
  expect([which.code, which.stderr]).toEqual([
    2,
    'phasegate: The run `r1` waits at `large`, `third`.\n  Name one gate: `phasegate approve r1 large` or `phasegate approve r1 third`.',
  ]);
  const wrong = await phasegate(repo, ['approve', 'r1', 'small']);
  expect(wrong.stderr).toBe(
    'phasegate: The run `r1` does not wait at `small`.\n  It waits at `large`, `third`.',
  );
  const one = await phasegate(repo, ['approve', 'r1', 'third', '--json']);
  expect([one.code, one.json().gate]).toEqual([3, 'large']);
  const none = await phasegate(repo, ['rework', 'r1', '--comment', 'x']);
  expect([none.code, none.stderr]).toEqual([
    2,
    'phasegate: The gate `large` has no `rework`.\n  Approve or reject, or give the gate a `rework` in the pipeline.',
  ]);
  expect((await phasegate(repo, ['approve', 'r1', 'large'])).code).toBe(0);
  const log = (await phasegate(repo, ['log', 'r1', '--json'])).json<Record<string, string>[]>();
  const decided = log.filter(({ type }) => type === 'gateDecided');
  expect(decided.map(({ phase, proof }) => `${phase} ${proof}`)).toEqual([
    'small policy',
    'third local',
    'large local',
  ]);
});

// fix <-- review (asks twice, may once)
test('a phase may send work back as often as `max` says', async () => {
  const text = `version: 1
name: review
phases:
  fix: { run: 'echo "$PHASEGATE_ATTEMPT" >> n.txt', access: write }
  review:
    needs: fix
    run: echo "verdict=\${VERDICT}" >> "$PHASEGATE_OUTPUT"; echo not yet
    env: { VERDICT: rework }
    outputs: { verdict: { enum: [accept, rework] } }
    rework: { phase: fix, when: "\${{ outputs.verdict == 'rework' }}", max: 1 }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code).toBe(1);
  expect(run.json().error?.code).toBe('rework-exhausted');
  const { fix, review } = run.json().phases;
  expect([fix?.attempts, review?.attempts]).toEqual([2, 2]);
  expect(await repo.git('show', `${run.json().branch}:n.txt`)).toBe('1\n2');
});

test('on a base that was thrown away nothing is approved that is to be delivered, whatever the policy', async () => {
  const text = `${pipeline}  ship: { needs: after, deliver: { pull-request: { title: T } } }\n`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  await repo.commit('second');
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  await repo.git('commit', '--quiet', '--amend', '--allow-empty', '--message', 'another second');
  const refused = await phasegate(repo, ['approve', 'r1']);
  expect(refused.code, refused.stderr).toBe(2);
  expect(refused.stderr).toMatch(/`main` no longer contains commit [0-9a-f]{7}, on which the run/);
  const done = await phasegate(repo, ['approve', 'r1', '--no-deliver']);
  expect(done.code, done.stderr).toBe(3);
});

test('a base that only moved is delivered on where the policy keeps it', async () => {
  const text = `${pipeline}  ship: { needs: after, deliver: { pull-request: { title: T } } }\n`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text } });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  await repo.commit('meanwhile');
  const run = await phasegate(repo, ['approve', 'r1']);
  expect(run.code, run.stderr).toBe(0);
});

test('what the person drops and removes while a run waits is not missed when it goes on', async () => {
  const text = `version: 1
name: gated
phases:
  approve: { gate: { environment: release } }
  fix: { needs: approve, run: cat old.txt > new.txt, access: write }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text, 'old.txt': 'old\n' } });
  const base = await repo.git('rev-parse', 'HEAD');
  expect((await phasegate(repo, ['run', 'p.yml', '--run', 'r1'])).code).toBe(3);
  await repo.git('rm', '--quiet', 'old.txt');
  await repo.git('commit', '--quiet', '--amend', '--message', 'another start');
  await repo.git('reflog', 'expire', '--expire=now', '--all');
  await repo.git('gc', '--quiet', '--prune=now');
  await expect(repo.git('cat-file', '-e', base)).rejects.toThrow();
  const run = await phasegate(repo, ['approve', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(0);
  const { branch, commit } = run.json();
  expect(await repo.git('rev-parse', branch, `${branch}^`)).toBe(`${commit}\n${base}`);
  expect(await repo.git('show', `${branch}:new.txt`)).toBe('old');
  expect(await repo.git('fsck', '--connectivity-only', '--no-dangling')).toBe('');
});
