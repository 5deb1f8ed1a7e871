import { expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(1);

const pipeline = `version: 1
name: told
agents: { coder: { use: scripted, script: agent.yml } }
phases:
  look: { run: echo looked around }
  fix:
    needs: look
    agent: coder
    prompt: Fix it
    access: write
    attempts: 2
    verify: [{ run: "grep -q right a.txt || { echo not right; exit 1; }" }]
  approve: { needs: fix, gate: {} }
  ship: { needs: approve, deliver: { comment: { body: Done } } }
`;

const script = `
- phase: fix
  attempt: 1
  steps: [{ say: Let me see }, { write: { path: a.txt, text: "wrong\\n" } }]
  usage: { inputTokens: 1000, outputTokens: 200, usd: 0.01 }
  result: { status: complete, summary: Wrote wrong }
- phase: fix
  attempt: 2
  steps: [{ write: { path: a.txt, text: "right\\n" } }]
  usage: { inputTokens: 2000, outputTokens: 300, usd: 0.02 }
  result: { status: complete, summary: Wrote right, commitMessage: "fix: a is right\\n\\nPhasegate-Run: forged" }
`;

/** Times, hashes and whole paths are others each time, and so are the widths of columns and what holds children. */
const steady = (text: string): string =>
  text
    .replace(/^· Child processes run .*\n/gm, '')
    .replace(/\/\S+ répo\//g, './')
    .replace(/\/\S+\/\.cache\/phasegate\/[0-9a-f]{16}\//g, 'CACHE/')
    .replace(/\d{4}-\d\d-\d\d[ T]\d\d:\d\d(:\d\d\.\d+Z)?/g, 'WHEN')
    .replace(/UTC from [0-9a-f]{7}/g, 'UTC from COMMIT')
    .replace(/\b\d+(\.\d+)? m?s\b/g, 'TIME')
    .replace(/\b[0-9a-f]{64}\b/g, '<64>')
    .replace(/\b[0-9a-f]{40}\b/g, '<40>')
    .replace(/\+\d+:\d\d\.\d/g, '+TIME')
    .replace(/(\S) {2,}/g, '$1  ')
    .replace(/ +$/gm, '');

test('a run that waits, as each command shows it', async () => {
  await using repo = await temporaryRepository({
    files: { 'p.yml': pipeline, 'agent.yml': script, 'a.txt': 'broken\n' },
  });
  const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
  expect(run.code, run.stderr).toBe(3);
  expect(run.stdout).toBe('');
  const show = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await phasegate(repo, args);
    expect([code, stderr], args.join(' ')).toEqual([0, '']);
    return steady(stdout);
  };
  expect(steady(run.stderr)).toMatchInlineSnapshot(`
    "› run  started: told, run r1, on phasegate/told/r1
    › look  started
    ✓ look  succeeded, TIME: looked around
    › fix  started, attempt 1 of 2, coder
    ↻ fix  attempt 1 of 2 failed, TIME, $0.01: verify-failed: \`grep -q right a.txt || { echo not right; exit 1; }\` exited with code 1
        │ not right
    › fix  started, attempt 2 of 2, coder
    ✓ fix  succeeded after 2 attempts, TIME, $0.03: Wrote right
    ⏸ approve  waits for a person: this gate always asks
    ⏸ run  waiting at \`approve\`, TIME, $0.03

    told  run r1  waiting

    PHASE  STATUS  ATTEMPTS  AGENT  TIME  TOKENS  COST  NOTE
    look  ✓ succeeded  1  TIME  looked around
    fix  ✓ succeeded  2  coder  TIME  3.5k  $0.03  Wrote right
    approve  ⏸ waiting  this gate always asks
    ship  · pending  after \`approve\`

    Total: TIME in attempts · 3k tokens in, 500 out · $0.03 · 1 file changed, 2 lines

    Evidence for the gate \`approve\`

    Change
      a.txt | 2 +-
      1 file changed, 1 insertion(+), 1 deletion(-)

      diff --git a/a.txt b/a.txt
      index <40>..<40> 100644
      --- a/a.txt
      +++ b/a.txt
      @@ -1 +1 @@
      -broken
      +right

    Earlier phases
      look (before the last change)
        looked around
      fix
        Wrote right

    Verified by the runner
      ✓ grep -q right a.txt || { echo not right; exit 1; } (fix)

    Delivered after an approval
      ship: comment
        body: Done

    Details:
      phasegate diff r1  full change
      phasegate log r1 PHASE  prompt, output and result of a phase

    Waiting at gate \`approve\`: this gate always asks.
      phasegate approve r1  continue the run
      phasegate reject r1  end the run
    Records: ./.phasegate/runs/r1"
  `);
  expect(await show('status')).toMatchInlineSnapshot(`
    "told  run r1  waiting
    Started WHEN UTC from COMMIT (main)

    PHASE  STATUS  ATTEMPTS  AGENT  TIME  TOKENS  COST  NOTE
    look  ✓ succeeded  1  TIME  looked around
    fix  ✓ succeeded  2  coder  TIME  3.5k  $0.03  Wrote right
    approve  ⏸ waiting  this gate always asks
    ship  · pending  after \`approve\`

    Total: TIME in attempts · 3k tokens in, 500 out · $0.03 · 1 file changed, 2 lines

    Evidence for the gate \`approve\`

    Change
      a.txt | 2 +-
      1 file changed, 1 insertion(+), 1 deletion(-)

      diff --git a/a.txt b/a.txt
      index <40>..<40> 100644
      --- a/a.txt
      +++ b/a.txt
      @@ -1 +1 @@
      -broken
      +right

    Earlier phases
      look (before the last change)
        looked around
      fix
        Wrote right

    Verified by the runner
      ✓ grep -q right a.txt || { echo not right; exit 1; } (fix)

    Delivered after an approval
      ship: comment
        body: Done

    Details:
      phasegate diff r1  full change
      phasegate log r1 PHASE  prompt, output and result of a phase

    Waiting at gate \`approve\`: this gate always asks.
      phasegate approve r1  continue the run
      phasegate reject r1  end the run

    Workspace: CACHE/r1"
  `);
  expect(await show('list')).toMatchInlineSnapshot(`
    "RUN  OUTCOME  AT  STARTED (UTC)  COST  PIPELINE
    r1  ⏸ waiting  approve  WHEN  $0.03  told"
  `);
  expect(await show('log', 'r1')).toMatchInlineSnapshot(`
    "+TIME  › run  started: told, run r1, on phasegate/told/r1  WHEN UTC
    +TIME  › look  started
    +TIME  ✓ look  succeeded, TIME: looked around
    +TIME  › fix  started, attempt 1 of 2, coder
    +TIME  ↻ fix  attempt 1 of 2 failed, TIME, $0.01: verify-failed: \`grep -q right a.txt || { echo not right; exit 1; }\` exited with code 1
                 │ not right
    +TIME  › fix  started, attempt 2 of 2, coder
    +TIME  ✓ fix  succeeded after 2 attempts, TIME, $0.03: Wrote right
    +TIME  ⏸ approve  waits for a person: this gate always asks
    +TIME  ⏸ run  waiting at \`approve\`, TIME, $0.03"
  `);
  expect(await show('log', 'r1', 'look')).toMatchInlineSnapshot(`
    "── output.log
    looked around

    ── events
    +TIME  › look  started
    +TIME  ✓ look  succeeded, TIME: looked around"
  `);
  const first = await show('log', 'r1', 'fix', '--attempt', '1');
  expect(first).toContain(
    '── verify.log\n$ grep -q right a.txt || { echo not right; exit 1; }\nnot right\n',
  );
  expect(first).toContain('+wrong');
  expect(await show('log', 'r1', 'fix')).toContain('+right');
  expect(await show('verify', 'r1')).toMatchInlineSnapshot(`
    "✓ run r1: 9 events, the event chain and all artifacts are unchanged
      sha256:<64>"
  `);
  expect(await repo.git('log', '-1', '--format=%B', 'phasegate/told/r1')).toMatchInlineSnapshot(`
    "fix: a is right

    Phasegate-Run: r1
    Phasegate-Phase: fix
    Phasegate-Agent: coder
    "
  `);
});

test('the same as JSON', async () => {
  await using repo = await temporaryRepository({
    files: { 'p.yml': pipeline, 'agent.yml': script, 'a.txt': 'broken\n' },
  });
  const { phases: _, ...fields } = (
    await phasegate(repo, ['run', 'p.yml', '--run', 'r1', '--json'])
  ).json();
  const json = async (...args: readonly string[]) => {
    const { code, stdout, stderr } = await phasegate(repo, [...args, '--json']);
    expect([code, stderr], args.join(' ')).toEqual([0, '']);
    return JSON.parse(stdout);
  };
  expect(await json('list')).toEqual([fields]);
  expect((await json('status')).digest).toBe(fields.digest);
  expect(await json('verify', 'r1')).toMatchObject({ ok: true, digest: fields.digest, faults: [] });
  expect((await json('log', 'r1')).map(({ type }: { type: string }) => type)).toEqual([
    'runStarted',
    'phaseStarted',
    'phaseSucceeded',
    'phaseStarted',
    'phaseFailed',
    'phaseStarted',
    'phaseSucceeded',
    'gateOpened',
    'runFinished',
  ]);
  const record = await json('log', 'r1', 'fix', '--attempt', '1');
  expect([record.attempt, Object.keys(record.files)]).toEqual([
    1,
    ['prompt.md', 'result.json', 'verify.log', 'changes.diff'],
  ]);
  const none = await phasegate(repo, ['log', 'r1', 'fix', '--attempt', '3']);
  expect([none.code, none.stderr]).toEqual([
    2,
    'phasegate: `fix` has no attempt 3. It had 2.\n  `phasegate log r1 fix --attempt 2` shows the last one.',
  ]);
  const wrong = await phasegate(repo, ['log', 'r1', 'fi']);
  expect([wrong.code, wrong.stderr]).toEqual([
    2,
    'phasegate: The run `r1` has no phase `fi`.\n  Did you mean `fix`?',
  ]);
});

test('the change of an attempt that failed is shown with its lines, and that it was undone', async () => {
  await using repo = await temporaryRepository({
    files: {
      'p.yml': JSON.stringify({
        version: 1,
        name: 'undone',
        agents: {
          coder: { use: 'command', run: 'cat > /dev/null; printf "x\\ny\\n" > bad.txt; rm a.txt' },
        },
        phases: {
          good: { access: 'write', run: 'echo good > good.txt' },
          bad: {
            ...{ needs: 'good', access: 'write', agent: 'coder', prompt: 'Do it' },
            ...{ verify: [{ run: 'false' }] },
          },
        },
      }),
      'a.txt': 'a\n',
    },
  });
  expect((await phasegate(repo, ['run', 'p.yml', '--run', 'r1'])).code).toBe(1);
  const stat =
    ' a.txt   | 1 -\n bad.txt | 2 ++\n 2 files changed, 2 insertions(+), 1 deletion(-)\n';
  const bad = await phasegate(repo, ['diff', 'r1', 'bad', '--stat']);
  expect(bad.stdout.trimEnd()).toBe(stat.trimEnd());
  expect(bad.stderr).toContain('`bad` did not succeed, so this change was undone:');
  expect((await phasegate(repo, ['diff', 'r1', 'bad', '--json'])).json()).toMatchObject({
    stat,
    undone: true,
  });
  const good = await phasegate(repo, ['diff', 'r1', 'good', '--stat']);
  expect(good.stdout).toContain(' good.txt | 1 +\n');
  expect(good.stderr).toBe('');
});
