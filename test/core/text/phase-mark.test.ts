import { expect, test } from 'vitest';
import { digestOf, phaseId } from '../../../src/core/lib/brands.ts';
import { phaseIndex } from '../../../src/core/plan/legs.ts';
import type { RunEvent } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { phaseMark } from '../../../src/core/run/show/phase-mark.ts';
import { runJson } from '../../../src/core/run/show/report-json.ts';
import { gateEvidence } from '../../../src/core/text/gate-evidence.ts';
import { legCounts } from '../../../src/core/text/leg-counts.ts';
import { mermaid } from '../../../src/core/text/markdown/mermaid.ts';
import { phaseTable } from '../../../src/core/text/markdown/phase-table.ts';
import { pullRequestStory } from '../../../src/core/text/markdown/pull-request.ts';
import { eventLines } from '../../../src/core/text/terminal/event-line.ts';
import { renderLive } from '../../../src/core/text/terminal/live.ts';
import { unpainted as paint } from '../../../src/core/text/terminal/paint.ts';
import { statusLines } from '../../../src/core/text/terminal/status.ts';
import { NO_TIMES } from '../../../src/core/view/cut-off.ts';
import { begun, done, finishedAs, planOf, started, toGate } from './scene.ts';

// `check` exits with 0 and reports red; `lint` judges by its exit code; `tests` reports from each leg.
const plan = planOf(`
version: 1
name: reporting
phases:
  check: { run: test, outputs: { passed: { type: boolean } } }
  tests: { run: test, outputs: { passed: { type: boolean } }, strategy: { matrix: { part: [a, b] } } }
  lint: { run: lint }
  write: { run: edit, access: write, outputs: { done: { type: boolean } } }
  ok: { needs: [check, tests, lint], gate: { by: comment } }
`);

const red = { summary: 'red: 1 of 20 fails', outputs: { passed: false } };
const ended = done('check', red);
const events: readonly RunEvent[] = [
  started,
  begun('check', 1, null),
  ended,
  { type: 'phaseExpanded', phase: phaseId('tests'), legs: [{ part: 'a' }, { part: 'b' }] },
  begun('tests[0]', 1, null),
  done('tests[0]', red),
  begun('tests[1]', 1, null),
  done('tests[1]', red),
  begun('lint', 1, null),
  done('lint', { summary: 'clean' }),
  ...toGate.slice(-1).map((event) => ({ ...event, phase: phaseId('ok') })),
  finishedAs('waiting', 'ok', 'gate'),
];
const state = fold(plan, events);
const lineOf = (lines: readonly string[], word: string): string =>
  lines.find((line) => line.includes(word)) ?? '';

test('a command that reports by its outputs is reported, and one that judges has succeeded', () => {
  const marks = ['check', 'tests', 'tests[0]', 'lint'].map((name) =>
    phaseMark(plan, state, phaseIndex(plan, name) ?? -1),
  );
  expect(marks).toEqual(['reported', 'reported', 'reported', 'succeeded']);
  // Programs read its status, which `needs` accepts.
  expect(runJson({ plan, state, digest: null }).phases.check?.status).toBe('succeeded');
});

test('no tick contradicts the evidence, wherever the phase is shown', () => {
  const evidence = gateEvidence(plan, state, { change: null, redact: null });
  expect(evidence?.verified).toEqual(['lint (lint)']);
  expect(evidence?.phases.map(({ id, result }) => [id, result])).toEqual([
    ['check', 'reported'],
    ['tests', 'reported'],
    ['lint', 'succeeded'],
  ]);

  const status = statusLines({ plan, state, paint, columns: 120, evidence, legs: 'each' });
  expect(lineOf(status, 'check ')).toMatch(/» reported .*red: 1 of 20 fails/);
  expect(lineOf(status, 'tests[1]')).toContain('» reported');
  expect(lineOf(status, 'lint ')).toContain('✓ succeeded');

  const view = { activities: new Map(), elapsedMs: 1, frame: 0, columns: 100, rows: 24 };
  const live = renderLive({ plan, state, paint, ...view }).split('\n');
  expect(lineOf(live, 'check ')).toContain('» ');
  expect(lineOf(live, 'tests ')).toContain('» ');
  expect(lineOf(live, 'lint ')).toContain('✓ ');

  const text = { plan, paint, width: 8 };
  expect(eventLines(text, state, ended)).toEqual([
    '» check     reported, 0.8 s: red: 1 of 20 fails',
  ]);

  const table = phaseTable({ plan, state, repository: 'a/b', times: NO_TIMES }).split('\n');
  expect(lineOf(table, '`check`')).toContain('| » reported |');
  expect(lineOf(table, '`lint`')).toContain('| ✓ succeeded |');
  expect(mermaid(plan, state)).toContain('class p0,p1 reported');
  expect(
    lineOf(pullRequestStory({ plan, state, post: (one) => one }).split('\n'), '| check'),
  ).toContain('| reported |');
  expect(legCounts(plan, state, phaseIndex(plan, 'tests') ?? -1)).toBe('2 legs: 2 reported');
});

test('a reused report has no tick either', () => {
  const reused: RunEvent = {
    type: 'phaseReused',
    phase: phaseId('check'),
    attempt: 1,
    key: digestOf('a'.repeat(64)),
    from: started.run,
    savedUsd: null,
    ...red,
    artifacts: [],
    change: null,
    rework: false,
    notes: [],
    durationMs: 1,
  };
  const later = fold(plan, [started, reused]);
  expect(phaseMark(plan, later, 0)).toBe('reported');
  expect(eventLines({ plan, paint, width: 5 }, later, reused)[0]).toMatch(
    /^» check {2}reused from/,
  );
});
