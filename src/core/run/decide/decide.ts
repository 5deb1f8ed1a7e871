import { findPhase, phaseAt } from '../../lib/graph.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import type { ChildRun, RunState } from '../state.ts';
import { phaseForSlots } from './elsewhere.ts';
import { type FinishContext, finish } from './finish.ts';
import { mayOpen, type RunLimits } from './limits.ts';
import { merges } from './merge.ts';
import { isLeftToOthers } from './of-change.ts';
import { atQuiet } from './quiet.ts';
import { rebasing } from './rebase.ts';
import { reworks } from './rework.ts';
import { work } from './work.ts';

/**
 * What should happen next. A second call without an event in between gives the same commands, so that an engine can ask again
 * after a crash. Visits only phases that are ready.
 */
export function decide(plan: Plan, state: RunState, limits: RunLimits): readonly Command[] {
  if (state.finished !== null) return [];
  if (state.rebase !== null) return [rebasing(state.rebase, limits)];
  if (state.child !== null) return inChild(plan, state, { child: state.child, limits });
  // A rework makes other phases pending again, so it comes first and alone.
  const asked = reworks(plan, state);
  const due = asked.length > 0 ? asked : (merges(plan, state, limits) ?? work(plan, state, limits));
  const isQuiet = state.running.length + limits.resting.size === 0;
  if (due.length > 0 || !isQuiet) return due;
  const spread = state.exceeded === null ? phaseForSlots(plan, state, limits) : null;
  if (spread !== null) return [waitForSlots(plan, spread)];
  // Gates and deliveries depend on the whole change, so they wait until nothing can alter it.
  const last = state.exceeded === null ? atQuiet(plan, state, limits) : [];
  const left = last.flatMap((command) => leftOf(plan, state, { command, limits }));
  const now = last.filter((command) => !left.some((one) => one.command === command));
  return now.length > 0 ? now : [finish(plan, state, { limits, left })];
}

/** Commands of a child run: only legs. The parent decides what follows from them. */
function inChild(
  plan: Plan,
  state: RunState,
  { child, limits }: { readonly child: ChildRun; readonly limits: RunLimits },
): readonly Command[] {
  const due = work(plan, state, limits);
  const isQuiet = state.running.length + limits.resting.size === 0;
  if (due.length > 0 || !isQuiet) return due;
  const phase = phaseAt(plan, child.of).id;
  return state.exceeded === null
    ? [{ type: 'finish', outcome: 'waiting', next: 'work', phase }]
    : [{ type: 'finish', outcome: 'over-budget', next: null, phase: state.exceeded.phase }];
}

function waitForSlots(plan: Plan, spread: number): Command {
  return { type: 'finish', outcome: 'waiting', next: 'slots', phase: phaseAt(plan, spread).id };
}

interface DueCommand {
  readonly command: Command;
  readonly limits: RunLimits;
}

type DeferredCommand = FinishContext['left'][number] & { readonly command: Command };

/** What is due and not for this process: a gate that it may not open, a delivery that is made with others. */
function leftOf(
  plan: Plan,
  state: RunState,
  { command, limits }: DueCommand,
): readonly DeferredCommand[] {
  if (command.type !== 'openGate' && command.type !== 'deliver') return [];
  const phase = findPhase(plan, command.phase);
  if (phase?.kind === 'gate' && !mayOpen(phase, limits))
    return [{ command, phase: phase.id, next: 'work' }];
  if (phase?.kind !== 'deliver' || !isLeftToOthers(plan, state, phase)) return [];
  return [{ command, phase: phase.id, next: 'deliver' }];
}
