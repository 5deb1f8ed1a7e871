import type { PhaseId } from '../../src/core/lib/brands.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { Command } from '../../src/core/run/command.ts';
import { decide } from '../../src/core/run/decide/decide.ts';
import type { GateDecided, RunEvent } from '../../src/core/run/event.ts';
import { evolve, fold } from '../../src/core/run/evolve/evolve.ts';
import { decided, failed, LIMITS, opened, runStarted, started, succeeded } from './given.ts';

export interface Playing {
  /** Whether an attempt of the phase fails; by default none does. */
  readonly fails?: (phase: PhaseId) => boolean;
  readonly decision?: GateDecided['decision'];
  /** What happened before. */
  readonly before?: readonly RunEvent[];
}

/** The events of a run of the plan to its end, as an engine would record them. */
export function played(
  plan: Plan,
  { fails = () => false, decision = 'approve', before = [runStarted()] }: Playing = {},
): readonly RunEvent[] {
  const events = [...before];
  let state = fold(plan, events);
  const record = (event: RunEvent): void => {
    events.push(event);
    state = evolve(plan, state, event);
  };
  while (state.finished === null) {
    const [command] = decide(plan, state, LIMITS);
    if (command === undefined) throw new Error('nothing is left to do');
    for (const event of performed(command, fails)) record(event);
    if (command.type === 'openGate') record(decided(command.phase, decision));
  }
  return events;
}

function performed(command: Command, fails: (phase: PhaseId) => boolean): readonly RunEvent[] {
  switch (command.type) {
    case 'runPhase': {
      const { phase } = command;
      return [started(phase), fails(phase) ? failed(phase) : succeeded(phase, DONE)];
    }
    case 'skipPhase':
      return [{ ...command, type: 'phaseSkipped' }];
    case 'failPhase':
      return [failed(command.phase, { attempt: 0, ...command, type: 'phaseFailed' })];
    case 'passNest':
      return [{ ...command, type: 'nestPassed' }];
    case 'expandPhase':
      return [{ ...command, type: 'phaseExpanded' }];
    case 'openGate':
      return [opened(command.phase)];
    case 'finish':
      return [{ ...command, type: 'runFinished' }];
    default:
      throw new Error(`not expected: ${command.type}`);
  }
}

const DONE = { summary: '1 of 20 fails', outputs: {} };
