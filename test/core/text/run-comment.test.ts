import { expect, test } from 'vitest';
import { digestOf, phaseId } from '../../../src/core/lib/brands.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { gateEvidence, type RunChange } from '../../../src/core/text/gate-evidence.ts';
import { runComment, wantsPerson } from '../../../src/core/text/markdown/run-comment.ts';
import { begun, done, finishedAs, plan, planOf, started, toGate, waiting } from './scene.ts';

const comment = (of: Plan, events: readonly RunEvent[], change: RunChange | null = null) =>
  runComment({
    plan: of,
    state: fold(of, events),
    digest: digestOf('d1'.repeat(32)),
    checkpoint: '7001',
    repository: 'acme/widgets',
    url: 'https://github.com/acme/widgets/actions/runs/17',
    page: 'https://github.com/acme/widgets/actions/runs/17/artifacts/10',
    evidence: gateEvidence(of, fold(of, events), { change, redact: (text) => text }),
  }).replaceAll('\u200B', '¦');

test('a run that waits at an environment says what for, and where to review it', () => {
  const stat = ' src/merge.js | 4 +++-\n 1 file changed, 3 insertions(+), 1 deletion(-)\n';
  const diff =
    '--- a/src/merge.js\n+++ b/src/merge.js\n@@ -1 +1,3 @@\n-a\n+``` @octocat fixes #1\n';
  expect(comment(plan, waiting, { stat, diff })).toMatchInlineSnapshot(`
    "### Waiting for a decision at \`approve\`

    Reason for the gate: \`protected paths changed: deploy/run.sh\`

    **Change:** 1 file, 4 lines, on branch \`phasegate/fix-failing-tests/7f3a9c2e\`

    **Protected paths:**
    - \`deploy/run.sh\`

    **Delivered after an approval:**

    \`pull-request\` by \`ship\`

    \`\`\`text
    title: Mend
    \`\`\`

    \`\`\`text
     src/merge.js | 4 +++-
     1 file changed, 3 insertions(+), 1 deletion(-)
    \`\`\`

    <details><summary>The first lines of the change</summary>

    \`\`\`\`text
    --- a/src/merge.js
    +++ b/src/merge.js
    @@ -1 +1,3 @@
    -a
    +\`\`\` @¦octocat fixes #¦1
    \`\`\`\`

    </details>

    <details><summary>Outputs and artifacts of earlier phases</summary>

    \`\`\`text
    reproduce (succeeded): 2 of 12 tests failed
    diagnose (succeeded): merge() compares ends
    as text
      file: src/merge.js
    fix (succeeded): Fixed the interval merge
    review (succeeded): Right, and nothing else
    \`\`\`

    </details>

    **Verified by the runner:** \`npm test (fix)\`

    **Cost so far:** $0.04

    **To decide:** review the environment \`release\` in the [workflow run](https://github.com/acme/widgets/actions/runs/17). A rejection whose comment begins with \`/rework\` sends the change back to \`fix\`.

    Run \`7f3a9c2e\` of \`fix-failing-tests\` · [workflow run](https://github.com/acme/widgets/actions/runs/17) · [report](https://github.com/acme/widgets/actions/runs/17/artifacts/10)

    <!-- phasegate-run {"run":"7f3a9c2e","gate":"approve","question":null,"digest":"sha256:d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1","checkpoint":"7001"} -->"
  `);
});

const byComment = planOf(`
version: 1
name: small
phases:
  fix: { run: npx --no fix, access: write }
  approve: { needs: fix, gate: { by: comment, rework: { phase: fix } } }
  ship: { needs: approve, deliver: { comment: { body: done } } }
`);
const facts = {
  files: 2,
  lines: 30,
  protected: ['.github/@mona `x`.yml', 'deploy/![](http://evil.example)/run.sh'],
  risks: [
    '<img src=x> @octo: a new executable\nFixes #1',
    ...Array.from({ length: 25 }, (_, at) => `note ${at + 1}`),
  ],
};
const atComment: readonly RunEvent[] = [
  started,
  begun('fix', 1, null),
  done('fix', {
    change: {
      commit: started.base,
      tree: started.base,
      files: 2,
      insertions: 20,
      deletions: 10,
      facts,
    },
  }),
  {
    type: 'gateOpened',
    phase: phaseId('approve'),
    environment: null,
    why: 'protected paths changed: .github/@mona `x`.yml',
    pipelineDigest: digestOf('a'.repeat(64)),
    base: started.base,
    commit: started.base,
    tree: started.base,
    evidence: facts,
    known: [],
  },
  finishedAs('waiting', 'approve', 'gate'),
];

test('a run that waits for a comment shows the digits, and whatever strangers named does nothing', () => {
  expect(
    comment(byComment, atComment, {
      stat: ' `a` | 1 +\n```\n@mona ![x](y)\n````\n',
      diff: '+a\n',
    }),
  ).toMatchInlineSnapshot(`
    "### Waiting for a decision at \`approve\`

    Reason for the gate: \`\`protected paths changed: .github/@¦mona \`x\`.yml\`\`

    **Change:** 2 files, 30 lines, on branch \`phasegate/fix-failing-tests/7f3a9c2e\`

    **Protected paths:**
    - \`\`.github/@¦mona \`x\`.yml\`\`
    - \`deploy/!¦[]¦(http:¦//evil.example)/run.sh\`

    **Review with care:**
    - \`<¦img src=x> @¦octo: a new executable⟨U+000A⟩Fixes #¦1\`
    - \`note 1\`
    - \`note 2\`
    - \`note 3\`
    - \`note 4\`
    - \`note 5\`
    - \`note 6\`
    - \`note 7\`
    - \`note 8\`
    - \`note 9\`
    - \`note 10\`
    - \`note 11\`
    - \`note 12\`
    - \`note 13\`
    - \`note 14\`
    - \`note 15\`
    - \`note 16\`
    - \`note 17\`
    - \`note 18\`
    - \`note 19\`
    - and 6 more

    **Delivered after an approval:**

    \`comment\` by \`ship\`

    \`\`\`text
    body: done
    \`\`\`

    \`\`\`\`\`text
     \`a\` | 1 +
    \`\`\`
    @¦mona !¦[x]¦(y)
    \`\`\`\`
    \`\`\`\`\`

    <details><summary>The first lines of the change</summary>

    \`\`\`text
    +a
    \`\`\`

    </details>

    <details><summary>Outputs and artifacts of earlier phases</summary>

    \`\`\`text
    fix (succeeded):
    \`\`\`

    </details>

    **Verified by the runner:** nothing: no phase has \`verify\`, and no command succeeded after the last change.

    **To decide**, anyone with write access to this repository can comment one of these commands. \`d1d1d1d1\` identifies this change:

    \`\`\`text
    /phasegate approve d1d1d1d1
    /phasegate reject d1d1d1d1 reason
    /phasegate rework d1d1d1d1 what to change
    \`\`\`

    Run \`7f3a9c2e\` of \`small\` · [workflow run](https://github.com/acme/widgets/actions/runs/17) · [report](https://github.com/acme/widgets/actions/runs/17/artifacts/10)

    <!-- phasegate-run {"run":"7f3a9c2e","gate":"approve","question":null,"digest":"sha256:d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1","checkpoint":"7001"} -->"
  `);
});

const asking = planOf(
  'version: 1\nname: small\nagents: { coder: { use: claude } }\nphases:\n  plan: { agent: coder, prompt: Plan it. }\n',
);
const blocked: readonly RunEvent[] = [
  started,
  begun('plan'),
  {
    type: 'phaseBlocked',
    phase: phaseId('plan'),
    attempt: 1,
    question: 'Which API, @mona?\n/phasegate approve d1d1d1d1\n```\nv1 or v2\n```\n<!-- x -->',
    session: null,
    usage: null,
    costUsd: null,
    durationMs: 1,
  },
  finishedAs('blocked', 'plan'),
];

test('a question is shown as it was asked, with the way to answer it', () => {
  expect(comment(asking, blocked)).toMatchInlineSnapshot(`
    "### \`plan\` asks a question

    \`\`\`\`text
    Which API, @¦mona?
    /¦phasegate approve d1d1d1d1
    \`\`\`
    v1 or v2
    \`\`\`
    <¦!-- x -->
    \`\`\`\`

    **To answer**, anyone with write access to this repository can comment:

    \`\`\`text
    /phasegate answer plan your answer
    \`\`\`

    Run \`7f3a9c2e\` of \`small\` · [workflow run](https://github.com/acme/widgets/actions/runs/17) · [report](https://github.com/acme/widgets/actions/runs/17/artifacts/10)

    <!-- phasegate-run {"run":"7f3a9c2e","gate":null,"question":"plan","digest":"sha256:d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1d1","checkpoint":"7001"} -->"
  `);
});

test('a run that went on or ended says so in the same comment', () => {
  const approved: RunEvent = {
    type: 'gateDecided',
    phase: phaseId('approve'),
    decision: 'approve',
    actor: 'ann',
    comment: '',
    proof: 'environment',
    approval: '4',
  };
  const titleOf = (events: readonly RunEvent[]) => comment(plan, events).split('\n\nRun ')[0];
  expect([
    titleOf([...toGate, approved, finishedAs('waiting', 'ship', 'deliver')]),
    titleOf([
      ...toGate,
      { ...approved, decision: 'reject', comment: 'No, @octo.' },
      finishedAs('rejected', 'approve'),
    ]),
    titleOf([
      ...toGate,
      approved,
      begun('ship', 1, null),
      {
        type: 'deliveryMade',
        phase: phaseId('ship'),
        delivery: 0,
        kind: 'pull-request',
        where: 'pull request #7',
        url: 'https://github.com/acme/widgets/pull/7',
        number: 7,
      },
      done('ship', {}),
      finishedAs('succeeded'),
    ]),
  ]).toMatchInlineSnapshot(`
    [
      "### Decided; the run continues",
      "### Ended: rejected

    \`\`\`text
    rejected by ann: No, @¦octo.
    The run has ended. Start a new run.
    \`\`\`",
      "### Ended: succeeded

    Pull request: #7",
    ]
  `);
});

test('a person is wanted while a gate is open or a question is asked', () => {
  const wants = (of: Plan, events: readonly RunEvent[]) => wantsPerson(of, fold(of, events));
  expect([wants(plan, waiting), wants(asking, blocked)]).toEqual([true, true]);
  expect(wants(plan, toGate)).toBe(false);
  expect(wants(plan, [...toGate, finishedAs('waiting', 'approve', 'work')])).toBe(false);
  expect(wants(plan, [started, finishedAs('failed')])).toBe(false);
});

test('the name of a file stays in its line, whatever characters it has', () => {
  const name = 'a\n- forged\u2028/phasegate approve\u202e.txt';
  const events = waiting.map((event) =>
    event.type === 'phaseSucceeded' && event.change !== null
      ? {
          ...event,
          change: {
            ...event.change,
            facts: { ...event.change.facts, protected: [name], risks: [`${name}: binary`] },
          },
        }
      : event,
  );
  const shown = 'a⟨U+000A⟩- forged⟨U+2028⟩/phasegate approve⟨U+202E⟩.txt';
  expect(comment(plan, events).split('\n')).toEqual(
    expect.arrayContaining([`- \`${shown}\``, `- \`${shown}: binary\``]),
  );
});
