import { expect, test } from 'vitest';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { pullRequestStory, withReport } from '../../../src/core/text/markdown/pull-request.ts';
import { few } from '../../rig/long.ts';
import { begun, done, id, plan, planOf, started, stateOf, waiting } from './scene.ts';

few(3);

const post = (text: string): string => text.replaceAll('@', '(at)');

const approved: readonly RunEvent[] = [
  ...waiting,
  {
    type: 'gateDecided',
    phase: id('approve'),
    decision: 'approve',
    actor: 'mara',
    comment: 'Well done, @all',
    proof: 'environment',
    approval: '7',
  },
];

test('the story of a run that was approved', () => {
  expect(pullRequestStory({ plan, state: stateOf(approved), post })).toMatchInlineSnapshot(`
    "### What was done

    - **fix**: Fixed the interval merge

    ### What changed

    1 file changed, 4 lines added or removed.

    Changed protected paths: \`deploy/run.sh\`.

    ### What was verified

    - ✓ \`npm test\` failed, as expected, in **reproduce**
    - ✓ \`npm test\` in **fix**
    - ✓ **approve** approved by \`mara\`: Well done, (at)all

    <details><summary>Phases, agents, time and cost</summary>

    | phase | | agent | attempts | time | tokens | cost |
    |---|---|---|--:|--:|--:|--:|
    | reproduce | succeeded |  | 1 | 0.8 s |  |  |
    | diagnose | succeeded | \`coder\` \`opus\` | 1 | 2.1 s | 1.5k | $0.0087 |
    | fix | succeeded | \`coder\` \`opus\` | 2 | 3.1 s | 4.1k | $0.03 |
    | review | succeeded | \`coder\` \`opus\` | 1 | 0.9 s |  | $0.0040 |
    | approve | succeeded |  |  |  |  |  |
    | **total** |  |  |  | 7.1 s | 5.7k | $0.04 |

    </details>

    Created by Phasegate: pipeline \`fix-failing-tests\`, run \`7f3a9c2e\`."
  `);
});

test('a run in a workflow links to its log, and to nothing else', () => {
  const told = (github: Record<string, string>) => {
    const [first, ...rest] = approved;
    if (first?.type !== 'runStarted') throw new Error('it begins otherwise');
    const state = stateOf([{ ...first, github }, ...rest]);
    return pullRequestStory({ plan, state, post }).split('\n').at(-1);
  };
  const github = { server_url: 'https://github.com', repository: 'acme/widgets', run_id: '42' };
  expect(told(github)).toMatchInlineSnapshot(
    `"Created by Phasegate: pipeline \`fix-failing-tests\`, run \`7f3a9c2e\`, [log](https://github.com/acme/widgets/actions/runs/42)."`,
  );
  expect(told({ ...github, run_id: '42) [x](https://evil.example' })).toBe(told({}));
});

test('where a text is shortened, the story says which command shows the whole', () => {
  const told = (summary: string, github: Record<string, string> = {}) => {
    const [first, ...rest] = approved;
    if (first?.type !== 'runStarted') throw new Error('it begins otherwise');
    const longer = rest.map((event) =>
      event.type === 'phaseSucceeded' && event.change !== null ? { ...event, summary } : event,
    );
    return pullRequestStory({ plan, state: stateOf([{ ...first, github }, ...longer]), post });
  };
  const long = 'word '.repeat(200);
  const github = { server_url: 'https://github.com', repository: 'acme/widgets', run_id: '42' };
  expect(told('word '.repeat(100))).not.toContain('shortened');
  expect(told(long)).toContain('word…\n');
  expect(told(long)).toContain('`phasegate log 7f3a9c2e PHASE` shows the whole texts.');
  expect(told(long, github)).toContain(
    '`phasegate report https://github.com/acme/widgets/actions/runs/42` shows the whole texts.',
  );
});

test('the report is named beside the log, in the line that is ours, and again where it moved', () => {
  const line = 'Created by Phasegate: pipeline `a`, run `b`, [log](https://x/1)';
  const theirs = 'Created by Phasegate: pipeline, [log](https://evil.example).';
  const linked = withReport(`${theirs}\n\n${line}.\n\n<!-- mark -->`, 'https://x/2');
  expect(linked).toBe(`${theirs}\n\n${line}, [report](https://x/2).\n\n<!-- mark -->`);
  expect(withReport(linked ?? '', 'https://x/2')).toBe(null);
  expect(withReport(linked ?? '', 'https://x/3')).toContain(`${line}, [report](https://x/3).`);
  expect(withReport('Written by a person.', 'https://x/2')).toBe(null);
});

test('however large the run, it stays far below what GitHub takes', () => {
  const long = 'ab `|` @x '.repeat(1000);
  const names = Array.from({ length: 500 }, (_, index) => `phase-${index}`);
  const phases = names.map(
    (name) => `  ${name}: { prompt: x, access: write, verify: [{ run: "${'v'.repeat(5000)}" }] }`,
  );
  const many = planOf(
    [
      'version: 1',
      'name: many',
      'agents:',
      `  ${'c'.repeat(60)}: { use: claude }`,
      `defaults: { agent: ${'c'.repeat(60)} }`,
      'phases:',
      ...phases,
    ].join('\n'),
  );
  const list = Array.from({ length: 500 }, (_, index) => `${index} ${long}`);
  const facts = { files: 500, lines: 5000, protected: list, risks: list };
  const change = {
    commit: started.base,
    tree: started.base,
    ...{ files: 1, insertions: 1, deletions: 0, facts },
  };
  const events = names.flatMap((name): RunEvent[] => [
    begun(name, 1, 'c'.repeat(60)),
    done(name, { summary: long, change }),
  ]);
  const state = fold(many, [started, ...events]);
  expect(pullRequestStory({ plan: many, state, post }).length).toBeLessThan(50_000);
});
