import { phaseAt } from '../../lib/graph.ts';
import type { EntryPhase, PipelinePhase, Plan, PlannedPhase, WorkPhase } from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import { phaseState, type RunState } from '../state.ts';
import { admit } from './admit.ts';
import { exceededBudget } from './budget.ts';
import { finish, type Here } from './finish.ts';
import { isHeld, type Limits } from './held.ts';
import { passNest } from './nests.ts';
import { isLeftToOthers } from './of-change.ts';
import { atQuiet } from './quiet.ts';
import { rebasing } from './rebase.ts';
import { reworks } from './rework.ts';

/**
 * What should happen next. Asking twice without recording an event in between gives the same answer, so that an
 * engine that crashed asks again. Looks at what is ready, not at every phase.
 */
export function decide(plan: Plan, state: RunState, limits: Limits): readonly Command[] {
  if (state.finished !== null) return [];
  if (state.rebase !== null) return [rebasing(state.rebase, limits)];
  // A rework takes back what others were to start on, so it comes first and alone.
  const asked = reworks(plan, state);
  const due = asked.length > 0 ? asked : work(plan, state, limits);
  const isQuiet = state.running.length + limits.resting.size === 0;
  if (due.length > 0 || !isQuiet) return due;
  // Gates and deliveries are about the whole change: they wait until nothing can alter it any more.
  const last = state.exceeded === null ? atQuiet(plan, state, limits) : [];
  const left = last.flatMap((command) => leftOf(plan, state, { command, limits }));
  const now = last.filter((command) => !left.some((one) => one.command === command));
  return now.length > 0 ? now : [finish(plan, state, { limits, left })];
}

interface Due {
  readonly command: Command;
  readonly limits: Limits;
}

type Left = Here['left'][number] & { readonly command: Command };

/** What is due and not for this process: a gate that it may not open, a delivery that is made with others. */
function leftOf(plan: Plan, state: RunState, { command, limits }: Due): readonly Left[] {
  if (command.type === 'openGate' && !limits.may.open)
    return [{ command, phase: command.phase, next: 'work' }];
  const index = command.type === 'deliver' ? plan.index.get(command.phase) : undefined;
  const phase = index === undefined ? null : phaseAt(plan, index);
  if (phase?.kind !== 'deliver' || !isLeftToOthers(plan, state, phase)) return [];
  return [{ command, phase: phase.id, next: 'deliver' }];
}

/** Any number of readers at once, or one writer; in file order, and nothing overtakes a writer that has to wait. */
function work(plan: Plan, state: RunState, limits: Limits): readonly Command[] {
  const settled: Command[] = [];
  const starts: Command[] = [];
  const room = roomOf(plan, state, limits);
  for (const index of state.ready.keys()) {
    const phase = phaseAt(plan, index);
    const done = settle(plan, state, { phase, limits });
    if (done !== null) settled.push(done);
    if (done !== null || !mayStart(phase, state, limits)) continue;
    if (starts.length >= room[phase.access]) break;
    starts.push(startOf(plan, state, { phase, purse: limits.purse }));
    if (phase.access === 'write') break;
  }
  return [...settled, ...starts];
}

/** What takes no work: a phase that does not start, and where a pipeline that a phase runs begins and ends. */
function settle(
  plan: Plan,
  state: RunState,
  { phase, limits }: { readonly phase: PlannedPhase; readonly limits: Limits },
): Command | null {
  const refused = admit(plan, state, phase);
  if (refused !== null || !isNest(phase) || isHeld(phase, limits)) return refused;
  return passNest(plan, state, phase);
}

const isNest = (phase: PlannedPhase): phase is EntryPhase | PipelinePhase =>
  phase.kind === 'entry' || phase.kind === 'pipeline';

function mayStart(phase: PlannedPhase, state: RunState, limits: Limits): phase is WorkPhase {
  const isWork = phase.kind === 'agent' || phase.kind === 'run';
  const isFree = !limits.resting.has(phase.id) && !isHeld(phase, limits);
  return isWork && isFree && state.exceeded === null;
}

function startOf(
  plan: Plan,
  state: RunState,
  { phase, purse }: { readonly phase: WorkPhase; readonly purse: Limits['purse'] },
): Command {
  const event = exceededBudget(plan, state, { phase, purse });
  if (event !== null) return { type: 'exceedBudget', event };
  const { waitMs } = phaseState(plan, state, phase.index);
  return { type: 'runPhase', phase: phase.id, waitMs };
}

/** How many phases of each access may start: a writer only where nothing runs, a reader not beside a writer. */
function roomOf(plan: Plan, state: RunState, limits: Limits): Record<'read' | 'write', number> {
  const isWriting = state.running.some((index) => {
    const phase = phaseAt(plan, index);
    return !('access' in phase) || phase.access === 'write';
  });
  return {
    read: isWriting ? 0 : limits.concurrency - state.running.length,
    write: state.running.length === 0 ? 1 : 0,
  };
}
