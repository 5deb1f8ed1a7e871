import { expect, test } from 'vitest';
import { phaseId } from '../../../src/core/lib/brands.ts';
import { PASSED_OVER, type RunEvent } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { skippedBy } from '../../../src/core/run/passed-over.ts';
import { evidenceOf } from '../../../src/core/text/gate-evidence.ts';
import { phaseTable } from '../../../src/core/text/markdown/phase-table.ts';
import { unpainted } from '../../../src/core/text/terminal/paint.ts';
import { statusLines } from '../../../src/core/text/terminal/status.ts';
import { nothingVerified } from '../../../src/core/text/verified.ts';
import { NO_TIMES } from '../../../src/core/view/cut-off.ts';
import { runOf } from '../../rig/run-id.ts';
import { planOf, started } from './scene.ts';

const plan = planOf(`
version: 1
name: built
agents: { coder: { use: claude } }
phases:
  build: { agent: coder, prompt: Build it., access: write, verify: [{ run: npm test }] }
  ok: { needs: build, gate: {} }
`);

const passed = (summary: string): RunEvent => ({
  type: 'phaseReused',
  phase: phaseId('build'),
  from: runOf('r1'),
  summary,
  ...PASSED_OVER,
});

const after = (summary: string) => fold(plan, [started, passed(summary)]);

const verifiedText = (summary: string): string => {
  const gate = plan.phases[1];
  if (gate?.kind !== 'gate') throw new Error('there is a gate');
  return nothingVerified(
    evidenceOf(plan, after(summary), { gate, change: null, redact: (text) => text }),
  );
};

test('a gate names the phase that would have verified the change, and why it did not', () => {
  expect(verifiedText(skippedBy('mara'))).toBe(
    'nothing: `build`, which has `verify`, was skipped by mara',
  );
  expect(verifiedText('done earlier, in a run on another machine')).toBe(
    'nothing: `build`, which has `verify`, was done earlier, in a run on another machine',
  );
});

test('what a person skipped is shown as skipped, without a tick', () => {
  const state = after(skippedBy('mara'));
  const [row] = statusLines({ plan, state, paint: unpainted, columns: 120 }).filter((line) =>
    line.includes('build'),
  );
  expect(row).toMatch(/○ skipped .*skipped by mara/);
  expect(row).not.toContain('✓');
  expect(phaseTable({ plan, state, repository: 'a/b', times: NO_TIMES })).toContain('○ skipped');
});
