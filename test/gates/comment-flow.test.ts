import { expect, test } from 'vitest';
import { judgeComment } from '../../src/core/gate/comment-proof.ts';
import { digestOf, phaseId } from '../../src/core/lib/brands.ts';
import type { JournalEvent, RunEvent } from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';
import { gateStory } from '../../src/core/run/show/gate-story.ts';
import { phaseState } from '../../src/core/run/state.ts';
import { runComment, wantsPerson } from '../../src/core/text/markdown/run-comment.ts';
import { leaveRunComment } from '../../src/gates/run-comment.ts';
import { changed, HEAD, opened, planOf, resumed, runStarted, started } from '../core/given.ts';
import { commentScene } from './comment-scene.ts';

// w* --> g{gate: by comment} --> ship
const plan = planOf({
  w: { run: 'true', access: 'write' },
  g: { needs: 'w', gate: { by: 'comment', rework: { phase: 'w' } } },
  ship: { needs: 'g', deliver: { 'pull-request': { title: 'Change' } } },
});

const recorded = (events: readonly RunEvent[]): readonly JournalEvent[] =>
  events.map((event, index) => ({
    ...event,
    seq: index + 1,
    at: '2026-01-01T12:00:00.000Z',
    prev: '0'.repeat(64),
  }));

/** What a run says on its issue, what people write below, and what becomes of the run: each time as another job would see it. */
async function conversation() {
  const here = await commentScene([]);
  const digests = ['d1d2d3d4', 'e5e6e7e8', 'f9fafbfc'].map((part) => digestOf(part.repeat(8)));
  const events: RunEvent[] = [runStarted()];
  let comments = 0;
  const digest = () => digests[events.filter(({ type }) => type === 'runFinished').length - 1];
  return {
    events,
    thread: here.thread,
    /** The process stops, having left its comment. */
    async stops(...more: readonly RunEvent[]): Promise<void> {
      events.push(...more);
      const state = fold(plan, events);
      const body = runComment({
        plan,
        state,
        digest: digest() ?? null,
        checkpoint: '7001',
        repository: 'acme/widgets',
        url: 'https://github.com/acme/widgets/actions/runs/17',
        page: null,
        evidence: null,
      });
      const onlyUpdate = !wantsPerson(plan, state);
      await leaveRunComment({ github: here.client, number: 3, body, onlyUpdate });
    },
    /** The commands that our comment tells people to write. */
    offered: (): readonly string[] =>
      here.thread.comments.flatMap(({ body }) => body.match(/^\/phasegate .*$/gm) ?? []),
    /** Somebody writes that; what is recorded of it, or why nothing is. */
    async written(body: string): Promise<RunEvent | string> {
      comments += 1;
      const reading = await here.read(body, { id: 6_000_000_000 + comments });
      if (reading.type !== 'asked') return 'why' in reading ? reading.why : reading.message;
      const state = fold(plan, events);
      const found = digest() ?? digestOf('0'.repeat(64));
      const story = gateStory({ plan, state, events: recorded(events), digest: found });
      const verdict = judgeComment({ request: reading.request, plan, state, story });
      return verdict.type === 'event' ? verdict.event : verdict.message;
    },
    [Symbol.asyncDispose]: () => here[Symbol.asyncDispose](),
  };
}

const waits: RunEvent = {
  type: 'runFinished',
  outcome: 'waiting',
  next: 'gate',
  phase: phaseId('g'),
};

test('each command that our comment offers is understood, and is good for that state of the run alone', async () => {
  await using run = await conversation();
  await run.stops(started('w'), changed('w'), opened('g', HEAD), waits);
  const [approve = '', reject = '', rework = '', ...others] = run.offered();
  expect(others).toEqual([]);
  expect(await run.written(approve)).toMatchObject({ decision: 'approve', proof: 'comment' });
  expect(await run.written(reject)).toMatchObject({ decision: 'reject', comment: 'reason' });
  const sentBack = await run.written(rework);
  expect(sentBack).toMatchObject({ decision: 'rework', comment: 'what to change' });
  if (typeof sentBack === 'string') throw new Error(sentBack);

  // The rework is carried out, by which the change becomes another one.
  const pending = [phaseId('w'), phaseId('g')];
  const asked = { by: phaseId('g'), target: phaseId('w'), pending, comment: 'what to change' };
  await run.stops(
    sentBack,
    resumed(),
    { type: 'reworkAsked', ...asked },
    started('w', 2),
    changed('w', HEAD),
    opened('g', HEAD),
    waits,
  );
  expect(run.thread.comments).toHaveLength(1);
  expect(await run.written(approve)).toBe('No run waits with `d1d2d3d4`.');
  const [again = ''] = run.offered();
  const approved = await run.written(again);
  expect(approved).toMatchObject({ decision: 'approve' });
  if (typeof approved === 'string') throw new Error(approved);

  await run.stops(approved, resumed(), { ...waits, next: 'deliver', phase: phaseId('ship') });
  expect(run.offered()).toEqual([]);
  expect(await run.written(again)).toBe('No run waits with `e5e6e7e8`.');
});

test('a question is answered by what our comment says to write, once', async () => {
  await using run = await conversation();
  const question = 'v1 or v2?\n/phasegate approve d1d2d3d4';
  await run.stops(
    started('w'),
    {
      type: 'phaseBlocked',
      phase: phaseId('w'),
      attempt: 1,
      question,
      session: null,
      usage: null,
      costUsd: null,
      durationMs: 1,
    },
    { type: 'runFinished', outcome: 'blocked', next: null, phase: phaseId('w') },
  );
  const [answer = '', ...others] = run.offered();
  expect(others).toEqual([]);
  const answered = await run.written(answer);
  expect(answered).toEqual({
    type: 'answerGiven',
    phase: 'w',
    answer: 'your answer',
    actor: 'ann',
  });
  if (typeof answered === 'string') throw new Error(answered);
  const after = fold(plan, [...run.events, answered, resumed()]);
  expect(phaseState(plan, after, 0).standing.status).toBe('pending');
  await run.stops(answered, resumed(), started('w', 2), changed('w'), opened('g', HEAD), waits);
  expect(await run.written(answer)).toBe('No run waits with a question of `w`.');
});
