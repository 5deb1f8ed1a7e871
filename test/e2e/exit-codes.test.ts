import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { RunJson } from '../../src/core/run/show/report-json.ts';
import { markOf } from '../../src/sandbox/processes/mark.ts';
import { processesOf } from '../../src/sandbox/processes/process-list.ts';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { moment } from '../rig/moment.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(2);

const head = (name: string): string => `version: 1\nname: ${name}\n`;

const gated = `${head('gated')}
agents: { coder: { use: scripted, script: agent.yml } }
phases:
  fix: { agent: coder, prompt: Fix it, access: write }
  approve: { needs: fix, gate: { environment: release } }
  ship: { needs: approve, deliver: { pull-request: { title: A fix } } }
`;

const script = `
- phase: fix
  steps: [{ write: { path: b.txt, text: "b\\n" } }]
  usage: { inputTokens: 1200, outputTokens: 340, usd: 0.5 }
  result: { status: complete, summary: Added b }
- { phase: ask, result: { status: blocked, summary: Not clear, question: Which colour? } }
- { phase: idle, result: { status: no-change, summary: All is well } }
`;

const steps = (run: string): string => `${head('steps')}phases: { one: { run: ${run} } }\n`;

/** Everything but what differs from run to run. */
function normalised({ digest, base, commit, startedAt, ...rest }: RunJson) {
  return {
    ...rest,
    digest: digest?.replace(/[0-9a-f]{64}$/, '<64>') ?? null,
    base: base.replace(/^[0-9a-f]{40}$/, '<40>'),
    startedAt: startedAt?.replace(/^[-\dT:.]+Z$/, '<time>') ?? null,
    commit: commit?.replace(/^[0-9a-f]{40}$/, '<40>') ?? null,
  };
}

const essence = ({ outcome, next, phase, error }: RunJson) => ({
  outcome,
  next,
  phase,
  error: error && { code: error.code, phase: error.phase },
});

test('0: a run that did all it had to is succeeded', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': steps('echo done') } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code, run.stderr).toBe(0);
  expect(run.stderr).toBe('');
  expect(essence(run.json())).toEqual({
    outcome: 'succeeded',
    next: null,
    phase: null,
    error: null,
  });
});

test('0: a pull request without a change is not made, and its gate is not opened', async () => {
  const text = gated.replaceAll('fix', 'idle');
  await using repo = await temporaryRepository({ files: { 'p.yml': text, 'agent.yml': script } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code, run.stderr).toBe(0);
  const { outcome, phases } = run.json();
  expect(outcome).toBe('no-change');
  expect(Object.values(phases).map(({ status }) => status)).toEqual([
    'succeeded',
    'skipped',
    'skipped',
  ]);
});

test('1: a phase that failed for good', async () => {
  await using repo = await temporaryRepository({
    files: {
      'p.yml': `${head('steps')}phases: { one: { run: exit 9 }, two: { needs: one, run: exit 0 } }`,
    },
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--json', '--run', 'r1']);
  expect(run.code).toBe(1);
  expect(normalised(run.json())).toMatchInlineSnapshot(`
    {
      "base": "<40>",
      "branch": "phasegate/steps/r1",
      "cancelledBy": null,
      "commit": null,
      "costUsd": null,
      "decisions": [],
      "digest": "sha256:<64>",
      "environment": null,
      "error": {
        "code": "exit-code",
        "message": "exited with code 9",
        "phase": "one",
        "remedy": "Read the output with \`phasegate log r1 one\`, then fix the command or the code that it runs.",
      },
      "gate": null,
      "inputTokens": null,
      "inputs": {},
      "next": null,
      "outcome": "failed",
      "outputTokens": null,
      "phase": "one",
      "phases": {
        "one": {
          "attempts": 1,
          "costUsd": null,
          "outputs": {},
          "reason": "exit-code",
          "reused": null,
          "status": "failed",
          "summary": null,
        },
        "two": {
          "attempts": 0,
          "costUsd": null,
          "outputs": {},
          "reason": "needs \`one\`, which failed",
          "reused": null,
          "status": "skipped",
          "summary": null,
        },
      },
      "pipeline": "steps",
      "pullRequest": null,
      "question": null,
      "run": "r1",
      "startedAt": "<time>",
    }
  `);
});

test('2: a pipeline with a mistake starts nothing', async () => {
  await using repo = await temporaryRepository({
    files: { 'p.yml': steps('echo done, nedes: two') },
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code).toBe(2);
  expect(run.json()).toMatchInlineSnapshot(`
    {
      "base": null,
      "branch": null,
      "commit": null,
      "costUsd": null,
      "diagnostics": [
        {
          "code": "PG201",
          "column": 34,
          "endColumn": 39,
          "endLine": 3,
          "file": "p.yml",
          "hint": "Did you mean \`needs\`?",
          "line": 3,
          "message": "unknown key \`nedes\`",
          "severity": "error",
          "usedBy": [],
        },
      ],
      "digest": null,
      "environment": null,
      "error": {
        "code": "PG201",
        "message": "unknown key \`nedes\`",
        "phase": null,
        "remedy": "Did you mean \`needs\`?",
      },
      "gate": null,
      "inputTokens": null,
      "next": null,
      "outcome": "invalid",
      "outputTokens": null,
      "phase": null,
      "phases": {},
      "pipeline": null,
      "pullRequest": null,
      "question": null,
      "run": null,
    }
  `);
  expect(await repo.git('status', '--porcelain', '--ignored')).toBe('');
});

test('3: a run waits at its gate, and the object says where', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': gated, 'agent.yml': script } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(3);
  expect(normalised(run.json())).toMatchInlineSnapshot(`
    {
      "base": "<40>",
      "branch": "phasegate/gated/r1",
      "cancelledBy": null,
      "commit": "<40>",
      "costUsd": 0.5,
      "decisions": [],
      "digest": "sha256:<64>",
      "environment": "release",
      "error": null,
      "gate": "approve",
      "inputTokens": 1200,
      "inputs": {},
      "next": "gate",
      "outcome": "waiting",
      "outputTokens": 340,
      "phase": "approve",
      "phases": {
        "approve": {
          "attempts": 0,
          "costUsd": null,
          "outputs": {},
          "reason": null,
          "reused": null,
          "status": "waiting",
          "summary": null,
        },
        "fix": {
          "attempts": 1,
          "costUsd": 0.5,
          "outputs": {},
          "reason": null,
          "reused": null,
          "status": "succeeded",
          "summary": "Added b",
        },
        "ship": {
          "attempts": 0,
          "costUsd": null,
          "outputs": {},
          "reason": null,
          "reused": null,
          "status": "pending",
          "summary": null,
        },
      },
      "pipeline": "gated",
      "pullRequest": null,
      "question": null,
      "run": "r1",
      "startedAt": "<time>",
    }
  `);
  const status = await phasegate(repo, ['status', 'r1', '--json']);
  expect(status.json()).toEqual(run.json());
});

test('3: a process that may not deliver waits before the delivery', async () => {
  const text = `${head('plain')}agents: { coder: { use: scripted, script: agent.yml } }
phases:
  fix: { agent: coder, prompt: Fix it, access: write }
  ship: { needs: fix, deliver: { pull-request: { title: A fix } } }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text, 'agent.yml': script } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json', '--run', 'r1', '--no-deliver']);
  expect(run.code, run.stderr).toBe(3);
  expect(essence(run.json())).toEqual({
    outcome: 'waiting',
    next: 'deliver',
    phase: 'ship',
    error: null,
  });
  const resumed = await phasegate(repo, ['resume', '--json', '--until', 'ship']);
  expect([resumed.code, resumed.json().next]).toEqual([3, 'deliver']);
  expect((await phasegate(repo, ['resume', 'r1'])).code).toBe(0);
});

test('3: a run can be told to wait at a phase, and at a gate that nobody has judged yet', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': gated, 'agent.yml': script } });
  const first = await phasegate(repo, ['run', 'p.yml', '--json', '--run', 'r1', '--until', 'fix']);
  expect([first.code, first.json().next, first.json().phase]).toEqual([3, 'work', 'fix']);
  const atGate = ['--until', 'approve', '--approve'];
  const second = await phasegate(repo, ['resume', 'r1', '--json', ...atGate]);
  expect([second.code, second.json().next, second.json().phase]).toEqual([3, 'gate', 'approve']);
});

test('4: an agent that asks blocks the run', async () => {
  const text = gated.replaceAll('fix', 'ask');
  await using repo = await temporaryRepository({ files: { 'p.yml': text, 'agent.yml': script } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json']);
  expect(run.code, run.stderr).toBe(4);
  expect(essence(run.json())).toEqual({
    outcome: 'blocked',
    next: null,
    phase: 'ask',
    error: null,
  });
  expect(run.json().question).toBe('Which colour?');
});

test('5: a spent budget stops the run, and more of it lets it go on', async () => {
  const text = `${head('dear')}agents: { coder: { use: scripted, script: agent.yml } }
phases:
  fix: { agent: coder, prompt: Fix it, access: write }
  idle: { needs: fix, agent: coder, prompt: Look, access: write }
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text, 'agent.yml': script } });
  const run = await phasegate(repo, ['run', 'p.yml', '--json', '--budget', '0.5']);
  expect(run.code, run.stderr).toBe(5);
  expect(run.json()).toMatchObject({
    outcome: 'over-budget',
    costUsd: 0.5,
    inputTokens: 1200,
    outputTokens: 340,
    error: { code: 'over-budget', message: 'spent $0.50 of $0.50' },
  });
  expect((await phasegate(repo, ['resume', '--json'])).code).toBe(5);
  const more = await phasegate(repo, ['resume', '--json', '--budget', '+1']);
  expect(more.code, more.stderr).toBe(0);
});

test('3: the last attempt ends above the limit, and only a gate is left: the run goes on, and says so', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': gated, 'agent.yml': script } });
  const told = async (...args: string[]) => {
    const { code, stdout, stderr } = await phasegate(repo, args);
    return { code, text: stdout + stderr };
  };
  const over = 'over budget: spent $0.50 of $0.30';
  const run = await told('run', 'p.yml', '--run', 'r1', '--budget', '0.3');
  expect(run.code, run.text).toBe(3);
  // At its end, beneath its phases, and in the evidence of the gate.
  expect(run.text.split(over)).toHaveLength(4);
  expect((await told('status', 'r1')).text.split(over)).toHaveLength(3);
  const approved = await told('approve', 'r1');
  expect([approved.code, approved.text]).toEqual([0, expect.stringContaining(over)]);
});

test('6: a person says no', async () => {
  await using repo = await temporaryRepository({ files: { 'p.yml': gated, 'agent.yml': script } });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  const run = await phasegate(repo, ['reject', 'r1', '--json', '--comment', 'Too risky']);
  expect(run.code, run.stderr).toBe(6);
  expect(essence(run.json())).toEqual({
    outcome: 'rejected',
    next: null,
    phase: 'approve',
    error: { code: 'rejected', phase: 'approve' },
  });
  expect(run.json().error?.message).toMatch(/^rejected by .+: Too risky$/);
  expect((await phasegate(repo, ['resume', 'r1', '--json'])).code).toBe(6);
});

test('7: a base that moved is stale where the policy says `fail`', async () => {
  // Whether a phase with an `if` runs is not foreseen, so the base is looked at in the last moment.
  const text = `${gated.replace('deliver:', "if: 'success()', deliver:")}policy: { stale-base: fail }\n`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text, 'agent.yml': script } });
  await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  await repo.git('commit', '--allow-empty', '--quiet', '--message', 'meanwhile');
  const run = await phasegate(repo, ['approve', 'r1', '--json']);
  expect(run.code, run.stderr).toBe(7);
  expect(essence(run.json())).toEqual({
    outcome: 'stale',
    next: null,
    phase: 'ship',
    error: { code: 'stale', phase: 'ship' },
  });
});

test('130: Ctrl-C ends the children, and the run can go on', async () => {
  await using started = await moment();
  const text = `${head('slow')}
phases:
  one: { run: 'true' }
  two:
    needs: one
    access: write
    run: |
      if [ "$PHASEGATE_ATTEMPT" = 2 ]; then exit 0; fi
      echo half > a.txt
      echo new > b.txt
      echo begun > ${started.file}
      sleep 300
`;
  await using repo = await temporaryRepository({ files: { 'p.yml': text, 'a.txt': 'a\n' } });
  const ctrl = new AbortController();
  const args = ['run', 'p.yml', '--run', 'r1', '--json'];
  const running = phasegate(repo, args, { signal: ctrl.signal });
  await started.told();
  const mark = markOf(join(repo.path, '.phasegate/runs/r1'));
  expect(await processesOf(mark)).not.toEqual([]);
  ctrl.abort();
  const run = await running;
  expect(run.code, run.stderr).toBe(130);
  expect(essence(run.json())).toEqual({
    outcome: 'cancelled',
    next: null,
    phase: null,
    error: null,
  });
  expect(await processesOf(mark)).toEqual([]);
  expect(await repo.git('status', '--porcelain', '--branch')).toBe('## main');
  const resumed = await phasegate(repo, ['resume', 'r1', '--json']);
  expect(resumed.code, resumed.stderr).toBe(0);
  const attempts = Object.values(resumed.json().phases).map((phase) => phase.attempts);
  expect(attempts).toEqual([1, 2]);
});
