import { expect } from 'vitest';
import { commitOf, digestOf, phaseId, type RunId } from '../../src/core/lib/brands.ts';
import type { PipelineFile } from '../../src/core/pipeline/schema.gen.ts';
import { makePlan } from '../../src/core/plan/make-plan.ts';
import type { PipelineSource } from '../../src/core/plan/nest.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Command } from '../../src/core/run/command.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import type { RunLimits } from '../../src/core/run/decide/limits.ts';
import type {
  ChangeFacts,
  GateDecided,
  GateOpened,
  PhaseFailed,
  PhaseSucceeded,
  RunEvent,
  RunResumed,
  RunStarted,
} from '../../src/core/run/event.ts';
import { fold } from '../../src/core/run/evolve/evolve.ts';

type Phases = PipelineFile['phases'];

/** The plan of these phases; `a` stands for a script that does nothing. */
export function planOf(
  phases: Phases,
  more: Partial<PipelineFile> = {},
  nested: PipelineSource['nested'] = noNested,
): Plan {
  const file: PipelineFile = { version: 1, name: 'test', phases, ...more };
  return makePlan(file, {
    inputs: {},
    agents: {},
    promptText: () => '',
    scriptPath: (script) => script,
    nested,
  });
}

/** A pipeline of these phases, for a phase to run. */
export function pipelineOf(
  phases: Phases,
  more: Partial<PipelineFile> = {},
  nested: PipelineSource['nested'] = noNested,
): PipelineSource {
  return {
    file: { version: 1, name: 'inner', phases, ...more },
    promptText: () => '',
    scriptPath: (script) => script,
    nested,
  };
}

/** For plans whose phases run no pipeline. */
export function noNested(pipeline: string): never {
  throw new Error(`no pipeline ${pipeline}`);
}

export const LIMITS: RunLimits = {
  concurrency: 4,
  may: { work: true, deliver: true, open: true },
  only: null,
  slots: false,
  until: null,
  resting: new Set(),
  budgetPool: null,
};

/** given(plan, ...events).decides(...commands), `runStarted` understood. */
export function given(plan: Plan, ...events: readonly RunEvent[]) {
  const state = fold(plan, [runStarted(), ...events]);
  return {
    state,
    decides(...commands: readonly Command[]): void {
      expect(decide(plan, state, LIMITS)).toEqual(commands);
    },
    decidesWithin(limits: Partial<RunLimits>, ...commands: readonly Command[]): void {
      expect(decide(plan, state, { ...LIMITS, ...limits })).toEqual(commands);
    },
  };
}

export const BASE = commitOf('b'.repeat(40));
export const HEAD = commitOf('c'.repeat(40));

export function runStarted(): RunStarted {
  return {
    type: 'runStarted',
    format: 1,
    phasegate: '0.0.0',
    run: 'r1' as RunId,
    pipeline: {
      name: 'test',
      file: 'test.yml',
      digest: digestOf('0'.repeat(64)),
      text: '',
      files: {},
    },
    inputs: {},
    agents: {},
    base: BASE,
    baseBranch: 'main',
    branch: 'phasegate/test/r1',
    trigger: 'cli',
    actor: 'mona',
    github: {},
    item: {},
    budgetUsd: null,
  };
}

const NOTHING = { usage: null, costUsd: null, durationMs: 1 };

export const started = (phase: string, attempt = 1): RunEvent => ({
  type: 'phaseStarted',
  phase: phaseId(phase),
  attempt,
  agent: null,
  model: null,
  promptDigest: null,
});

export const succeeded = (phase: string, more: Partial<PhaseSucceeded> = {}): RunEvent => ({
  type: 'phaseSucceeded',
  phase: phaseId(phase),
  attempt: 1,
  summary: `${phase} is done`,
  outputs: {},
  artifacts: [],
  change: null,
  rework: false,
  notes: [],
  said: null,
  session: null,
  ...NOTHING,
  ...more,
});

export const failed = (phase: string, more: Partial<PhaseFailed> = {}): RunEvent => ({
  type: 'phaseFailed',
  phase: phaseId(phase),
  attempt: 1,
  reason: 'exit-code',
  message: 'exited with code 1',
  remedy: 'Fix it.',
  summary: null,
  output: null,
  changes: null,
  retryAfterMs: null,
  byProvider: false,
  session: null,
  ...NOTHING,
  ...more,
});

/** A writer's success whose commit is `commit`. */
export const changed = (phase: string, commit = HEAD, facts: Partial<ChangeFacts> = {}): RunEvent =>
  succeeded(phase, {
    change: {
      commit,
      tree: commit,
      files: 1,
      insertions: 1,
      deletions: 0,
      facts: { files: 1, lines: 1, protected: [], risks: [], ...facts },
    },
  });

export const opened = (phase: string, commit = BASE): GateOpened => ({
  type: 'gateOpened',
  phase: phaseId(phase),
  environment: null,
  why: 'this gate always asks',
  pipelineDigest: digestOf('0'.repeat(64)),
  base: BASE,
  commit,
  tree: commit,
  evidence: { files: 0, lines: 0, protected: [], risks: [] },
  known: [],
});

export const decided = (
  phase: string,
  decision: GateDecided['decision'],
  comment = '',
): GateDecided => ({
  type: 'gateDecided',
  phase: phaseId(phase),
  decision,
  actor: 'mona',
  comment,
  proof: 'local',
  approval: null,
});

export const resumed = (...again: readonly string[]): RunResumed => ({
  type: 'runResumed',
  phasegate: '0.0.0',
  actor: 'mona',
  again: again.map(phaseId),
  recovered: [],
  budgetUsd: null,
  pipeline: null,
});

export const nestPassed = (phase: string, outputs = {}, summary = ''): RunEvent => ({
  type: 'nestPassed',
  phase: phaseId(phase),
  summary,
  outputs,
});

/** The phases that commands are about. */
export const phasesOf = (commands: readonly object[]) =>
  commands.map((command) => ('phase' in command ? command.phase : null));
