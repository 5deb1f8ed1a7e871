import { expect, test } from 'vitest';
import { digestOf } from '../../../src/core/lib/brands.ts';
import { jobSummary } from '../../../src/core/text/markdown/job-summary.ts';
import { type AttemptTimes, NO_TIMES } from '../../../src/core/view/cut-off.ts';
import { few } from '../../rig/long.ts';
import { runStarted } from '../given.ts';
import { broke, done, finishedAs, plan, planOf, stateOf, toGate, waiting } from './scene.ts';

few(2);

const rest = {
  digest: digestOf('d'.repeat(64)),
  repository: 'acme/widgets',
  checkpoint: {
    name: 'phasegate-r1-1-000012.tar.gz',
    url: 'https://github.com/acme/widgets/actions/runs/1/artifacts/9',
  },
  page: 'https://github.com/acme/widgets/actions/runs/1/artifacts/10',
  gate: null,
  failed: [],
  url: 'https://github.com/acme/widgets/actions/runs/1',
  times: NO_TIMES,
};

test('a run that waits at a gate shows what the gate is about', () => {
  const text = jobSummary({ plan, state: stateOf(waiting), ...rest });
  expect(text).toMatchInlineSnapshot(`
    "## ⏸ fix-failing-tests: waiting at \`approve\`

    Waiting at gate \`approve\` (environment \`release\`): protected paths changed: deploy/run.sh.

    ### Evidence for the gate \`approve\`

    - **Reason for the gate:** protected paths changed: deploy/run.sh
    - **The change:** 1 file, 4 lines, on \`phasegate/fix-failing-tests/7f3a9c2e\` at \`cccccccccccc\`
    - **Verified by the runner:** \`npm test\` (\`fix\`)
    - **Cost so far:** $0.04
    - **Protected paths:** \`deploy/run.sh\`
    - **Decided in the environment:** \`release\`
    - **Digest:** \`sha256:dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd\`
    - **After an approval:** \`ship\`

    \`\`\`mermaid
    flowchart TD
      p0["reproduce"]
      p1("diagnose<br/>coder")
      p2("fix<br/>coder")
      p3("review<br/>coder")
      p4{"approve<br/>release"}
      p5(["ship<br/>pull-request"])
      p0 --> p1
      p1 --> p2
      p2 --> p3
      p3 --> p4
      p4 --> p5
      p3 -.->|rework| p2
      p4 -.->|rework| p2
      classDef pending stroke-dasharray:3,stroke:#8b949e
      class p5 pending
      classDef succeeded stroke:#1a7f37,stroke-width:2px
      class p0,p1,p2,p3 succeeded
      classDef waiting stroke:#9a6700,stroke-width:3px
      class p4 waiting
    \`\`\`

    | phase | status | attempts | agent | time | tokens | cost | |
    |---|---|---:|---|---:|---:|---:|---|
    | \`reproduce\` | ✓ succeeded | 1 |  | 0.8 s |  |  | 2 of 12 tests failed |
    | \`diagnose\` | ✓ succeeded | 1 | coder opus | 2.1 s | 1.5k | $0.0087 | merge() compares ends as text |
    | \`fix\` | ✓ succeeded | 2 | coder opus | 3.1 s | 4.1k | $0.03 | Fixed the interval merge |
    | \`review\` | ✓ succeeded | 1 | coder opus | 0.9 s |  | $0.0040 | Right, and nothing else |
    | \`approve\` | ⏸ waiting |  |  |  |  |  | protected paths changed: deploy/run.sh |
    | \`ship\` | · pending |  |  |  |  |  | after \`approve\` |

    Total: 7.1 s in attempts · 4.5k tokens in, 1.2k out · $0.04 · 1 file changed, 4 lines

    [Read the report of this run](https://github.com/acme/widgets/actions/runs/1/artifacts/10). Run \`7f3a9c2e\`, digest \`sha256:dddddddd\`. Journal and records: [phasegate-r1-1-000012.tar.gz](https://github.com/acme/widgets/actions/runs/1/artifacts/9).

    "
  `);
});

test('a failed run says why and what to do', () => {
  const events = [
    ...toGate.slice(0, 4),
    broke('diagnose', {}),
    finishedAs('failed', 'diagnose', null),
  ];
  const text = jobSummary({ plan, state: stateOf(events), ...rest, checkpoint: null, page: null });
  expect(text.split('\n\n').slice(0, 2)).toMatchInlineSnapshot(`
    [
      "## ✗ fix-failing-tests: failed at \`diagnose\`",
      "\`diagnose\` failed (verify-failed): \`npm test\` exited with code 1. Read verify.log in its record; raise \`attempts\`, or make the prompt clearer.",
    ]
  `);
  expect(text.split('\n\n').slice(-2)).toMatchInlineSnapshot(`
    [
      "Run \`7f3a9c2e\`, digest \`sha256:dddddddd\`. No checkpoint was stored. Reason: \`verify-failed\`.",
      "",
    ]
  `);
});

test('the time of attempts that a cancellation cut off is in the rows and in the sum', () => {
  const events = [...toGate.slice(0, 6), finishedAs('cancelled', null, null)];
  const times: AttemptTimes = {
    cutOff: new Map([['fix', 65_000]]),
    countedMs: 0,
    isParallel: false,
  };
  const text = jobSummary({ plan, state: stateOf(events), ...rest, times });
  expect(text).toMatch(/^\| `fix` \| .* \| 1 m 05 s \|/m);
  expect(text).toMatch(/^Total: 1 m 07 s in attempts, 1 m 05 s of it cut off/m);
});

test('where a text is shortened, it says where the whole is', () => {
  const [first, second, ...others] = toGate;
  const long = { ...done('reproduce', { summary: 'long '.repeat(100) }) };
  const events = [first, second, long, ...others.slice(1)].filter((event) => event !== undefined);
  const summary = { plan, state: stateOf([...events, ...waiting.slice(toGate.length)]), ...rest };
  const lineIn = (text: string): string =>
    text.split('\n').find((line) => line.startsWith('Some texts')) ?? '';
  expect(lineIn(jobSummary(summary))).toBe(
    'Some texts are shortened here (`…`, `[cut: …]`). The whole texts: the [report](https://github.com/acme/widgets/actions/runs/1/artifacts/10); the artifact [phasegate-r1-1-000012.tar.gz](https://github.com/acme/widgets/actions/runs/1/artifacts/9); on a terminal, `phasegate report https://github.com/acme/widgets/actions/runs/1`.',
  );
  expect(lineIn(jobSummary({ ...summary, page: null, checkpoint: null }))).toContain(
    'Nothing of the run was stored.',
  );
  expect(lineIn(jobSummary({ ...summary, state: stateOf(waiting) }))).toBe('');
});

test('marks of a shortened text that people and agents wrote themselves shorten nothing', () => {
  const [first, second, ...others] = waiting;
  const summaryOf = (summary: string): string => {
    const events = [first, second, done('reproduce', { summary }), ...others.slice(1)];
    const known = events.filter((event) => event !== undefined);
    return jobSummary({ ...rest, plan, state: stateOf(known) });
  };
  const text = summaryOf('Waiting for it … [cut: 3 more characters]');
  expect(text).toContain('Waiting for it …');
  expect(text).not.toContain('Some texts are shortened');
  expect(summaryOf('long '.repeat(100))).toContain('Some texts are shortened');
});

test('of ten thousand phases it stays far below what GitHub takes', () => {
  const phases = Array.from({ length: 10_000 }, (_, at) => `p${at}: { run: a }`).join(', ');
  const large = planOf(`{ version: 1, name: large, phases: { ${phases} } }`);
  const state = stateOf([runStarted()]);
  expect(jobSummary({ plan: large, state, ...rest }).length).toBeLessThan(64 * 1024);
});
