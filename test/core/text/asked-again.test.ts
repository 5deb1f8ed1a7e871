import { expect, test } from 'vitest';
import { commitOf, digestOf, phaseId } from '../../../src/core/lib/brands.ts';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { askedAgainText, askedTwice } from '../../../src/core/text/asked-again.ts';
import { gateEvidence } from '../../../src/core/text/gate-evidence.ts';
import { gateMarkdown } from '../../../src/core/text/markdown/gate-markdown.ts';
import { gateLines } from '../../../src/core/text/terminal/gate-lines.ts';
import { unpainted as paint } from '../../../src/core/text/terminal/paint.ts';
import { storyOf } from '../../../src/core/view/story.ts';
import { resumed } from '../given.ts';
import { begun, done, facts, finishedAs, planOf, recorded, started } from './scene.ts';

const plan = planOf(`
version: 1
name: asking
phases:
  write: { run: edit, access: write, outputs: { risk: { type: string } }, artifacts: [plan.md] }
  review: { needs: write, run: look }
  ok: { needs: review, gate: { by: comment, rework: { phase: write, max: 3 } } }
  tell: { needs: ok, deliver: { comment: { on: 7, body: "\${{ needs.write.outputs.risk }} and \${{ needs.review.summary }}" } } }
`);
const OK = phaseId('ok');
const commitAs = (digit: string) => commitOf(digit.repeat(40));

const wrote = (attempt: number, digit: string, risk: string, file = 'a'): readonly RunEvent[] => [
  begun('write', attempt, null),
  done('write', {
    attempt,
    summary: `Wrote ${digit}`,
    outputs: { risk },
    artifacts: [{ path: 'plan.md', sha256: file.repeat(64), size: 1 }],
    change: {
      commit: commitAs(digit),
      tree: commitAs(digit),
      files: 1,
      insertions: 1,
      deletions: 0,
      facts,
    },
  }),
];
const reviewed = (attempt: number, summary: string): readonly RunEvent[] => [
  begun('review', attempt, null),
  done('review', { attempt, summary }),
];
const opened = (digit: string): RunEvent => ({
  type: 'gateOpened',
  phase: OK,
  environment: null,
  why: 'this gate always asks',
  pipelineDigest: digestOf('a'.repeat(64)),
  base: commitAs('b'),
  commit: commitAs(digit),
  tree: commitAs(digit),
  evidence: facts,
  known: [],
});
const sentBack: readonly RunEvent[] = [
  {
    type: 'gateDecided',
    phase: OK,
    decision: 'rework',
    actor: 'mara',
    comment: 'Smaller, please',
    proof: 'local',
    approval: null,
  },
  {
    type: 'reworkAsked',
    by: OK,
    target: phaseId('write'),
    comment: 'Smaller, please',
    pending: [phaseId('write'), phaseId('review'), OK, phaseId('tell')],
  },
];
const first = [started, ...wrote(1, 'c', 'low'), ...reviewed(1, 'Good'), opened('c')];

function again(rest: readonly RunEvent[], files: readonly string[] | null): string | null {
  const asked = askedTwice(recorded([...first, ...rest]), [{ seq: 1, plan }], OK);
  return asked === null ? null : askedAgainText(asked, files);
}

test('a gate that asks for the first time does not ask again', () => {
  expect(again([], null)).toBe(null);
});

test('it names the files, the outputs, the artifacts, the summaries and the texts that changed', () => {
  const second = [
    ...sentBack,
    ...wrote(2, 'd', 'high', 'f'),
    ...reviewed(2, 'Better'),
    opened('d'),
  ];
  expect(again(second, ['src/a.ts', 'src/b.ts'])).toBe(
    'Asks again, because its evidence changed: the files `src/a.ts`, `src/b.ts`; the output `risk` of `write`; the files of `write`: `plan.md`; the summary of `review`; and 1 more.',
  );
  // Where nobody can compare the commits, it names their phases.
  expect(again(second, null)).toMatch(
    /^Asks again, because its evidence changed: the change by `write`; /,
  );
});

test('a text that a delivery would post is named', () => {
  const second = [...sentBack, ...wrote(2, 'd', 'low'), ...reviewed(2, 'Better'), opened('d')];
  expect(again(second, ['src/a.ts'])).toBe(
    'Asks again, because its evidence changed: the file `src/a.ts`; the summary of `write`; the summary of `review`; the `body` of the comment by `tell`.',
  );
});

test('if nothing changed, it says so', () => {
  const same = [...sentBack, begun('write', 2, null), ...wrote(2, 'c', 'low').slice(1)];
  expect(again([...same, ...reviewed(2, 'Good'), opened('c')], [])).toBe(
    'Asks again: phases before it ran again, and its evidence is the same.',
  );
  expect(again([{ ...resumed(), again: [OK] }, opened('c')], [])).toBe(
    'Asks again: the run was resumed, and its evidence is the same.',
  );
});

test('a change that only has other commits says that no file differs', () => {
  const rebased = [{ ...resumed(), again: [OK] }, opened('e')];
  expect(again(rebased, [])).toBe(
    'Asks again, because its evidence changed: the commits of the change, but no file.',
  );
});

test('the evidence has the sentence in the terminal, in Markdown and on the page', () => {
  const events = [
    ...first,
    ...sentBack,
    ...wrote(2, 'd', 'high'),
    ...reviewed(2, 'Good'),
    opened('d'),
    finishedAs('waiting', 'ok', 'gate'),
  ];
  const sentence = again(events.slice(first.length), ['src/a.ts']);
  const about = { change: null, redact: null, again: sentence };
  const evidence = gateEvidence(plan, fold(plan, events), about);
  if (evidence === null || sentence === null) throw new Error('there is a gate');
  expect(gateLines({ evidence, run: 'r1', paint, columns: 200 }).slice(0, 2)).toEqual([
    'Evidence for the gate `ok`',
    `  ${sentence}`,
  ]);
  expect(gateMarkdown({ evidence, repository: 'a/b' })[0]).toContain(
    'the output `risk` of `write`',
  );
  // The page has the run at each opening.
  const story = storyOf({
    events: recorded(events),
    plans: [{ seq: 1, plan }],
    millisecondsOf: Date.parse,
  });
  expect(story.gates.map(({ then }) => then.state.head)).toEqual([commitAs('c'), commitAs('d')]);
});
