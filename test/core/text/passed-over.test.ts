import { expect, test } from 'vitest';
import { digestOf, phaseId } from '../../../src/core/lib/brands.ts';
import { PASSED_OVER, type PassedOver, type PhaseReused } from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import { passedIn, skippedBy } from '../../../src/core/run/passed-over.ts';
import { phaseStatus } from '../../../src/core/run/show/phase-status.ts';
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

/** `by` omitted: as in journals of before the field. */
const passed = (summary: string, by?: PassedOver): PhaseReused => ({
  type: 'phaseReused',
  phase: phaseId('build'),
  from: runOf('r1'),
  summary,
  ...PASSED_OVER,
  ...(by === undefined ? {} : { passed: by }),
});

const after = (...of: Parameters<typeof passed>) => fold(plan, [started, passed(...of)]);

const verifiedText = (...of: Parameters<typeof passed>): string => {
  const gate = plan.phases[1];
  if (gate?.kind !== 'gate') throw new Error('there is a gate');
  return nothingVerified(
    evidenceOf(plan, after(...of), { gate, change: null, redact: (text) => text }),
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

test.each<[string, PassedOver | undefined, 'skipped' | 'reused']>([
  [skippedBy('mara'), 'skipped', 'skipped'],
  ['done earlier, in a run on another machine', 'elsewhere', 'reused'],
  // The words say nothing where the field does.
  [skippedBy('mara'), 'elsewhere', 'reused'],
  ['left out', 'skipped', 'skipped'],
  // Journals of before the field have only the words.
  [skippedBy('mara'), undefined, 'skipped'],
  ['done earlier, in a run on another machine', undefined, 'reused'],
])('%s (%s) counts as %s', (summary, by, status) => {
  expect(phaseStatus(plan, after(summary, by), 0)).toBe(status);
  expect(passedIn(passed(summary, by))).toBe(status === 'skipped' ? 'skipped' : 'elsewhere');
});

test('a result that an earlier run made is passed over by nobody, whatever its summary says', () => {
  const reused = { ...passed(skippedBy('mara')), key: digestOf('d'.repeat(64)) };
  expect(passedIn(reused)).toBe(null);
  expect(phaseStatus(plan, fold(plan, [started, reused]), 0)).toBe('reused');
});
