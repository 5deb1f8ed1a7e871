import { expect, test } from 'vitest';
import { digestOf } from '../../../src/core/lib/brands.ts';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { runJson } from '../../../src/core/run/show/report-json.ts';
import { resumed } from '../given.ts';
import { begun, broke, finishedAs, id, plan, started, stateOf, toGate, waiting } from './scene.ts';

const json = (events: readonly RunEvent[]) =>
  runJson({ plan, state: stateOf(events), digest: digestOf('d'.repeat(64)) });

test('a run that waits at a gate', () => {
  expect(json(waiting)).toMatchInlineSnapshot(`
    {
      "base": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
      "branch": "phasegate/fix-failing-tests/7f3a9c2e",
      "cancelledBy": null,
      "commit": "cccccccccccccccccccccccccccccccccccccccc",
      "costUsd": 0.0378,
      "decisions": null,
      "digest": "sha256:dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd",
      "environment": "release",
      "error": null,
      "gate": "approve",
      "gates": [
        "approve",
      ],
      "inputTokens": 4500,
      "inputs": {},
      "next": "gate",
      "outcome": "waiting",
      "outputTokens": 1160,
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
        "diagnose": {
          "attempts": 1,
          "costUsd": 0.0087,
          "outputs": {
            "file": "src/merge.js",
          },
          "reason": null,
          "reused": null,
          "status": "succeeded",
          "summary": "merge() compares ends
    as text",
        },
        "fix": {
          "attempts": 2,
          "costUsd": 0.0251,
          "outputs": {},
          "reason": null,
          "reused": null,
          "status": "succeeded",
          "summary": "Fixed the interval merge",
        },
        "reproduce": {
          "attempts": 1,
          "costUsd": null,
          "outputs": {},
          "reason": null,
          "reused": null,
          "status": "succeeded",
          "summary": "2 of 12 tests failed",
        },
        "review": {
          "attempts": 1,
          "costUsd": 0.004,
          "outputs": {},
          "reason": null,
          "reused": null,
          "status": "succeeded",
          "summary": "Right, and nothing else",
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
      "pipeline": "fix-failing-tests",
      "pullRequest": null,
      "question": null,
      "run": "7f3a9c2e",
      "standing": "waiting",
      "startedAt": null,
    }
  `);
});

test('of a run that has just begun nothing is known', () => {
  const { phases, ...run } = runJson({ plan, state: stateOf([started]), digest: null });
  expect(run).toMatchInlineSnapshot(`
    {
      "base": "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
      "branch": "phasegate/fix-failing-tests/7f3a9c2e",
      "cancelledBy": null,
      "commit": null,
      "costUsd": null,
      "decisions": null,
      "digest": null,
      "environment": null,
      "error": null,
      "gate": null,
      "gates": [],
      "inputTokens": null,
      "inputs": {},
      "next": null,
      "outcome": null,
      "outputTokens": null,
      "phase": null,
      "pipeline": "fix-failing-tests",
      "pullRequest": null,
      "question": null,
      "run": "7f3a9c2e",
      "standing": "running",
      "startedAt": null,
    }
  `);
  expect(phases.fix).toEqual({
    status: 'pending',
    attempts: 0,
    reason: null,
    summary: null,
    outputs: {},
    costUsd: null,
    reused: null,
  });
});

test('the error is the failure that the outcome is about', () => {
  const failed = broke('reproduce', { reason: 'exit-code', message: 'exited with code 1' });
  const report = json([
    started,
    begun('reproduce', 1, null),
    failed,
    { type: 'phaseSkipped', phase: id('diagnose'), cause: 'need', reason: 'needs `reproduce`' },
    finishedAs('failed', 'reproduce'),
  ]);
  expect(report.error).toEqual({
    code: 'exit-code',
    phase: 'reproduce',
    message: 'exited with code 1',
    remedy: failed.remedy,
  });
  expect([report.phases.reproduce, report.phases.diagnose]).toMatchObject([
    { status: 'failed', attempts: 1, reason: 'exit-code' },
    { status: 'skipped', attempts: 0, reason: 'needs `reproduce`' },
  ]);
});

test('a limit that was reached is the error', () => {
  const exceeded: RunEvent = {
    type: 'budgetExceeded',
    phase: null,
    limit: 'usd',
    allowed: 5,
    spent: 5.02,
    stopped: null,
  };
  expect(json([started, exceeded, finishedAs('over-budget')]).error).toEqual({
    code: 'over-budget',
    phase: null,
    message: 'spent $5.02 of $5.00',
    remedy: 'Raise the limit, such as by $2: `phasegate resume 7f3a9c2e --budget +2`.',
  });
});

test('a phase that run of is waiting; one that was cut short is pending', () => {
  const { phases } = json([...toGate.slice(0, 6), finishedAs('waiting', 'review', 'work')]);
  expect([phases.fix?.status, phases.review?.status]).toEqual(['pending', 'waiting']);
  expect(json(toGate.slice(0, 6)).phases.fix?.status).toBe('running');
});

test('a question is passed on; a pull request without number and address is none', () => {
  const asked: RunEvent = {
    type: 'phaseBlocked',
    phase: id('fix'),
    attempt: 1,
    question: 'Which?',
    session: null,
    usage: null,
    costUsd: null,
    durationMs: 1,
  };
  const made: RunEvent = {
    type: 'deliveryMade',
    phase: id('ship'),
    delivery: 0,
    kind: 'pull-request',
    where: 'files',
    url: null,
    number: null,
  };
  expect(json([...toGate.slice(0, 6), asked, made])).toMatchObject({
    question: 'Which?',
    pullRequest: null,
    phases: { fix: { status: 'blocked' } },
  });
  expect(json([...toGate, { ...made, number: 7 }]).pullRequest).toEqual({ number: 7, url: null });
});

test('a cancelled run says what cancelled it, and a resumed one no longer does', () => {
  const [end] = [finishedAs('cancelled')];
  const by = { how: 'command', actor: 'mara' } as const;
  const cancelled: RunEvent = end?.type === 'runFinished' ? { ...end, by } : started;
  expect(json([started, cancelled]).cancelledBy).toEqual(by);
  // A journal of before the cause was recorded.
  expect(json([started, finishedAs('cancelled')]).cancelledBy).toBe(null);
  expect(json([started, cancelled, resumed()]).cancelledBy).toBe(null);
});
