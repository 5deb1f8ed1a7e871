import { parse } from 'yaml';
import { commitOf, digestOf, type PhaseId, phaseId } from '../../../src/core/lib/brands.ts';
import type { PipelineFile } from '../../../src/core/pipeline/schema.gen.ts';
import { makePlan } from '../../../src/core/plan/make-plan.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type {
  ChangeFacts,
  JournalEvent,
  PhaseFailed,
  PhaseSucceeded,
  RunEvent,
  RunStarted,
} from '../../../src/core/run/event.ts';
import { fold } from '../../../src/core/run/evolve/evolve.ts';
import type { RunState } from '../../../src/core/run/state.ts';
import { runOf } from '../../rig/run-id.ts';
import { noNested } from '../given.ts';

/** `reproduce → diagnose → fix* → review → approve → ship`, and `review` may send back to `fix`. */
const PIPELINE = `
version: 1
name: fix-failing-tests
agents:
  coder: { use: claude, model: opus }
defaults: { agent: coder }
phases:
  reproduce: { run: npm test, expect: failure }
  diagnose: { needs: reproduce, prompt: Find the cause. }
  fix:
    needs: diagnose
    prompt: Mend it.
    access: write
    attempts: 3
    verify: [{ run: npm test }]
  review:
    needs: fix
    prompt: Review it.
    rework: { phase: fix, when: "\${{ outputs.verdict == 'rework' }}", max: 2 }
  approve:
    needs: review
    gate: { environment: release, when: "\${{ run.facts.lines > 60 }}", rework: { phase: fix } }
  ship: { needs: approve, deliver: { pull-request: { title: Mend } } }
`;

export function planOf(text: string): Plan {
  return makePlan(parse(text) as PipelineFile, {
    inputs: {},
    agents: {},
    promptText: () => '',
    scriptPath: (script) => script,
    nested: noNested,
  });
}

export const plan = planOf(PIPELINE);

const base = commitOf('b'.repeat(40));
const head = commitOf('c'.repeat(40));
export const facts: ChangeFacts = { files: 1, lines: 4, protected: ['deploy/run.sh'], risks: [] };

export const started: RunStarted = {
  type: 'runStarted',
  format: 1,
  phasegate: '0.1.0',
  run: runOf('7f3a9c2e'),
  pipeline: {
    name: 'fix-failing-tests',
    file: 'pipelines/fix-failing-tests.yml',
    digest: digestOf('a'.repeat(64)),
    text: PIPELINE,
    files: {},
  },
  inputs: {},
  agents: {},
  base,
  baseBranch: 'main',
  branch: 'phasegate/fix-failing-tests/7f3a9c2e',
  trigger: 'local',
  actor: 'mara',
  github: {},
  item: {},
  budgetUsd: null,
};

export const begun = (phase: string, attempt = 1, agent: string | null = 'coder'): RunEvent => ({
  type: 'phaseStarted',
  phase: phaseId(phase),
  attempt,
  agent,
  model: agent === null ? null : 'opus',
  promptDigest: null,
});

export const done = (phase: string, more: Partial<PhaseSucceeded>): PhaseSucceeded => ({
  type: 'phaseSucceeded',
  phase: phaseId(phase),
  attempt: 1,
  summary: '',
  outputs: {},
  artifacts: [],
  change: null,
  rework: false,
  notes: [],
  said: null,
  session: null,
  usage: null,
  costUsd: null,
  durationMs: 850,
  ...more,
});

export const broke = (phase: string, more: Partial<PhaseFailed>): PhaseFailed => ({
  type: 'phaseFailed',
  phase: phaseId(phase),
  attempt: 1,
  reason: 'verify-failed',
  message: '`npm test` exited with code 1',
  remedy: 'Read verify.log in its record; raise `attempts`, or make the prompt clearer.',
  summary: null,
  output: null,
  changes: null,
  retryAfterMs: null,
  byProvider: false,
  session: null,
  usage: null,
  costUsd: null,
  durationMs: 1200,
  ...more,
});

const usage = (inputTokens: number, outputTokens: number) => ({
  inputTokens,
  outputTokens,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
});

const OUTPUT = '> test\n\u001B[31mnot ok 3 - merges touching intervals\u001B[0m\n::error::boo\n';

/** As far as the gate, with one failed attempt on the way. */
export const toGate: readonly RunEvent[] = [
  started,
  begun('reproduce', 1, null),
  done('reproduce', { summary: '2 of 12 tests failed' }),
  begun('diagnose'),
  done('diagnose', {
    summary: 'merge() compares ends\r\nas text',
    outputs: { file: 'src/merge.js' },
    usage: usage(1200, 340),
    costUsd: 0.0087,
    durationMs: 2140,
  }),
  begun('fix'),
  broke('fix', { output: OUTPUT, costUsd: 0.012, usage: usage(1500, 400) }),
  begun('fix', 2),
  done('fix', {
    attempt: 2,
    summary: 'Fixed the interval merge',
    notes: ['put back: package-lock.json'],
    change: { commit: head, tree: head, files: 1, insertions: 3, deletions: 1, facts },
    usage: usage(1800, 420),
    costUsd: 0.0131,
    durationMs: 1930,
  }),
  begun('review'),
  done('review', { summary: 'Right, and nothing else', costUsd: 0.004, durationMs: 990 }),
  {
    type: 'gateOpened',
    phase: phaseId('approve'),
    environment: 'release',
    why: 'protected paths changed: deploy/run.sh',
    pipelineDigest: digestOf('a'.repeat(64)),
    base,
    commit: head,
    tree: head,
    evidence: facts,
    known: [],
  },
];

export const finishedAs = (
  outcome: Extract<RunEvent, { type: 'runFinished' }>['outcome'],
  phase: string | null = null,
  next: 'gate' | 'deliver' | 'work' | null = null,
): RunEvent => ({
  type: 'runFinished',
  outcome,
  next,
  phase: phase === null ? null : phaseId(phase),
});

export const waiting: readonly RunEvent[] = [...toGate, finishedAs('waiting', 'approve', 'gate')];

export const stateOf = (events: readonly RunEvent[]): RunState => fold(plan, events);

/** As in a journal: one every 1.1 s. */
export function recorded(events: readonly RunEvent[]): readonly JournalEvent[] {
  return events.map((event, index) => ({
    ...event,
    seq: index + 1,
    at: new Date(Date.UTC(2026, 10, 21, 4, 52) + index * 1100).toISOString(),
    prev: '0'.repeat(64),
  }));
}

export const id = (name: string): PhaseId => phaseId(name);
