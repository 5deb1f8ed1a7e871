import { expect, test } from 'vitest';
import { commitOf, digestOf, phaseId } from '../../../src/core/lib/brands.ts';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { gateEvidence } from '../../../src/core/text/gate-evidence.ts';
import { gateMarkdown } from '../../../src/core/text/markdown/gate-markdown.ts';
import { jobSummary } from '../../../src/core/text/markdown/job-summary.ts';
import { pullRequestStory } from '../../../src/core/text/markdown/pull-request.ts';
import { gateLines } from '../../../src/core/text/terminal/gate-lines.ts';
import { unpainted } from '../../../src/core/text/terminal/paint.ts';
import { NO_TIMES } from '../../../src/core/view/cut-off.ts';
import { begun, broke, done, finishedAs, planOf, started, toGate } from './scene.ts';

// write* → check (reports by an output), lint (by its exit code), types (fails, and the run goes on) → ok (gate)
const plan = planOf(`
version: 1
name: reporting
phases:
  before: { run: npm run before, outputs: { passed: { type: boolean } } }
  write: { needs: before, run: edit, access: write }
  check: { needs: write, run: "set +e\\nnpm test", outputs: { passed: { type: boolean } } }
  lint: { needs: write, run: npm run lint }
  types: { needs: write, run: tsc, continue-on-error: true }
  ok: { needs: [check, lint, types], gate: { by: comment } }
`);

const changeAs = (digit: string) => ({
  commit: commitOf(digit.repeat(40)),
  tree: commitOf(digit.repeat(40)),
  files: 1,
  insertions: 1,
  deletions: 0,
  facts: { files: 1, lines: 1, protected: [], risks: [] },
});

const events: readonly RunEvent[] = [
  started,
  begun('before', 1, null),
  done('before', { summary: 'all well', outputs: { passed: true } }),
  begun('write', 1, null),
  done('write', { summary: 'Wrote it', change: changeAs('a') }),
  begun('check', 1, null),
  done('check', { summary: 'the checks fail: 1 of 20', outputs: { passed: false } }),
  begun('lint', 1, null),
  done('lint', { summary: 'clean' }),
  begun('types', 1, null),
  broke('types', { reason: 'exit-code', message: '`tsc` exited with code 2' }),
  ...toGate.slice(-1).map((event) => ({ ...event, phase: phaseId('ok') })),
  finishedAs('waiting', 'ok', 'gate'),
];
const state = fold(plan, events);
const evidence = gateEvidence(plan, state, { change: null, redact: (text) => text });

test('a command that reports by outputs gets no tick, and one that failed is not left out', () => {
  expect(evidence?.verified).toEqual(['npm run lint (lint)']);
  expect(evidence?.reports).toEqual([
    { phase: 'check', result: 'succeeded', text: 'the checks fail: 1 of 20 (passed: false)' },
    { phase: 'types', result: 'failed', text: '`tsc` exited with code 2' },
  ]);
});

test('it is the same in the terminal, the comment, the summary and the pull request', () => {
  if (evidence === null) throw new Error('there is a gate');
  const terminal = gateLines({ evidence, run: 'r1', paint: unpainted, columns: 80 }).join('\n');
  expect(terminal).toContain(`Verified by the runner
  ✓ npm run lint (lint)

Reported by commands
  · check: the checks fail: 1 of 20 (passed: false)
  ✗ types failed: \`tsc\` exited with code 2
`);
  const comment = gateMarkdown({ evidence, repository: 'a/b' }).join('\n\n');
  expect(comment).toContain(`**Verified by the runner:** \`npm run lint (lint)\`

**Reported by commands:**
- \`check\`: \`the checks fail: 1 of 20 (passed: false)\`
- ✗ \`types\` failed: `);
  const summary = jobSummary({
    plan,
    state,
    digest: digestOf('d'.repeat(64)),
    repository: 'a/b',
    checkpoint: null,
    page: null,
    gate: null,
    failed: [],
    url: 'https://github.com/a/b/actions/runs/1',
    times: NO_TIMES,
  });
  expect(summary).toContain('- **Verified by the runner:** `npm run lint` (`lint`)\n');
  expect(summary).toContain(
    '- **Reported by commands:** `check`: `the checks fail: 1 of 20 (passed: false)`, ✗ `types` failed: ',
  );
  const story = pullRequestStory({ plan, state, post: (text) => text });
  expect(story).toContain(`### What was verified

- ✓ \`npm run lint\` in **lint**
- **check** reported: the checks fail: 1 of 20 (passed: false)
- ✗ **types** failed: \`tsc\` exited with code 2
`);
});

test('after a rework, what ran before the last change is no proof, wherever it stands in the file', () => {
  const two = planOf(`
version: 1
name: two
phases:
  one: { run: edit one, access: write }
  two: { run: edit two, access: write }
  check-two: { needs: two, run: test two }
  check-one: { needs: one, run: test one }
  ok: { needs: [check-one, check-two], gate: { by: comment, rework: { phase: one } } }
`);
  const wrote = (phase: string, attempt: number, digit: string): readonly RunEvent[] => [
    begun(phase, attempt, null),
    done(phase, { change: changeAs(digit), attempt }),
  ];
  const checked = (phase: string, attempt: number): readonly RunEvent[] => [
    begun(phase, attempt, null),
    done(phase, { attempt }),
  ];
  const first = [
    started,
    ...wrote('one', 1, 'a'),
    ...wrote('two', 1, 'b'),
    ...checked('check-two', 1),
    ...checked('check-one', 1),
  ];
  const opened = toGate.slice(-1).map((event) => ({ ...event, phase: phaseId('ok') }));
  const waits = [...opened, finishedAs('waiting', 'ok', 'gate')];
  const verifiedBy = (all: readonly RunEvent[]) =>
    gateEvidence(two, fold(two, all), { change: null, redact: (text) => text })?.verified;
  expect(verifiedBy([...first, ...waits])).toEqual([
    'test two (check-two)',
    'test one (check-one)',
  ]);
  // `one` is done again, and what needs it; `check-two` is not, and its verdict is older than the change.
  const again = [...first, ...wrote('one', 2, 'c'), ...checked('check-one', 2), ...waits];
  expect(verifiedBy(again)).toEqual(['test one (check-one)']);
});
