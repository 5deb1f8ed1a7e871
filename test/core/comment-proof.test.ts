import { expect, test } from 'vitest';
import { type CommentFacts, judgeComment } from '../../src/core/gate/comment-proof.ts';
import { digestOf, phaseId, type RunId } from '../../src/core/lib/brands.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import type { GateStory } from '../../src/core/run/show/gate-story.ts';
import { opened, planOf, runStarted, started } from './given.ts';

// w* --> g{gate} ; plan
const plan = planOf({
  w: { run: 'true', access: 'write' },
  g: { needs: 'w', gate: { by: 'comment', rework: { phase: 'w' } } },
  plan: { run: 'true' },
});
const DIGEST = digestOf('d1d2d3d4'.repeat(8));
const STORY: GateStory = {
  gate: phaseId('g'),
  environment: '',
  by: 'comment',
  digest: DIGEST,
  known: [],
  used: [],
  starters: ['mona'],
  rivals: [],
  mayRework: true,
};
const MARK = {
  run: 'r1' as RunId,
  gate: phaseId('g'),
  question: null,
  digest: DIGEST,
  checkpoint: '7001',
};

type Command = CommentFacts['request']['command'];
const decide = (decision: 'approve' | 'reject' | 'rework', digest8 = 'd1d2d3d4'): Command => ({
  type: 'decide',
  decision,
  digest8,
  text: 'Because.',
});

function judge(command: Command, story: GateStory | null = STORY, ...events: readonly RunEvent[]) {
  const state = fold(plan, [runStarted(), ...events]);
  const verdict = judgeComment({
    request: { command, actor: 'ann', id: '50', mark: MARK },
    plan,
    state,
    story,
  });
  return verdict.type === 'event' ? verdict.event : verdict.message;
}

test.each(['approve', 'reject', 'rework'] as const)(
  '%s is recorded with who decided and the comment it used up',
  (decision) => {
    expect(judge(decide(decision))).toEqual({
      type: 'gateDecided',
      phase: 'g',
      decision,
      actor: 'ann',
      comment: 'Because.',
      proof: 'comment',
      approval: '50',
    });
  },
);

test('what is not, or not any more, what the comment was about is not decided', () => {
  const other = digestOf('e1e2e3e4'.repeat(8));
  expect([
    judge(decide('approve'), null),
    judge(decide('approve'), { ...STORY, gate: phaseId('h') }),
    judge(decide('approve'), { ...STORY, digest: other }),
    judge(decide('approve', 'e1e2e3e4')),
    judge(decide('approve'), { ...STORY, by: 'environment', environment: 'release' }),
    judge(decide('approve'), { ...STORY, used: ['50'] }),
    judge(decide('rework'), { ...STORY, mayRework: false }),
  ]).toMatchInlineSnapshot(`
    [
      "The comment has no effect: the run no longer waits at \`g\`.",
      "The comment has no effect: the run no longer waits at \`g\`.",
      "The comment has no effect: \`d1d2d3d4\` is not the digest of the change that waits there now.",
      "The comment has no effect: \`e1e2e3e4\` is not the digest of the change that waits there now.",
      "The comment has no effect: \`g\` is decided in the environment \`release\`, not by a comment.",
      "The comment has no effect: this comment was already used for a decision.",
      "The comment has no effect: \`g\` has no \`rework\`, or none left.",
    ]
  `);
});

test('an answer is taken by the phase that asks, and by no other', () => {
  const answer = (phase: string): Command => ({
    type: 'answer',
    phase: phaseId(phase),
    text: 'Use v2.',
  });
  const asked: readonly RunEvent[] = [
    started('plan'),
    {
      type: 'phaseBlocked',
      phase: phaseId('plan'),
      attempt: 1,
      question: 'v1 or v2?',
      session: null,
      usage: null,
      costUsd: null,
      durationMs: 1,
    },
    opened('g'),
  ];
  expect(judge(answer('plan'), null, ...asked)).toEqual({
    type: 'answerGiven',
    phase: 'plan',
    answer: 'Use v2.',
    actor: 'ann',
  });
  expect(judge(answer('plan'), null)).toBe(
    'The comment has no effect: `plan` does not ask a question now.',
  );
  expect(judge(answer('none'), null, ...asked)).toBe(
    'The comment has no effect: `none` does not ask a question now.',
  );
});
