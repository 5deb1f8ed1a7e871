import { ExpressionFault } from '../../core/expression/expression.ts';
import { commitOf, type PhaseId } from '../../core/lib/brands.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import { phaseIndex } from '../../core/plan/legs.ts';
import { isWork } from '../../core/plan/phase-kind.ts';
import type { Plan, Reuse, WorkPhase } from '../../core/plan/plan.ts';
import type { KeptChange, KeptResult } from '../../core/reuse/entry.ts';
import { misfitPaths } from '../../core/reuse/fits.ts';
import { chosenFor } from '../../core/run/chosen.ts';
import type { ProgressCommand } from '../../core/run/command.ts';
import { decide } from '../../core/run/decide/decide.ts';
import type { Change, PhaseReused, RunEvent, RunStarted } from '../../core/run/event.ts';
import { evolve, initialState } from '../../core/run/evolve/evolve.ts';
import { reworkWanted } from '../../core/run/rework-wanted.ts';
import { phaseState, type RunState } from '../../core/run/state.ts';
import type { ForeseenReuse } from '../../core/text/terminal/plan-text.ts';
import { settler } from '../../engine/perform.ts';
import { findResult } from '../../engine/reuse/find.ts';
import { reuseKey } from '../../engine/reuse/key.ts';
import type { ReuseStore } from '../../ports.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { move, sceneOf, Unforeseeable, type WorkspaceSnapshot } from './scene.ts';

export interface ReuseForecastRequest {
  readonly place: RepositoryPlace;
  readonly plan: Plan;
  readonly store: ReuseStore;
  /** The event that would start the run. */
  readonly started: RunStarted;
}

/**
 * Simulates the run with stored results only, up to the first phase that would have to run. Changes of files are known by their
 * names and digests. Nothing is written or executed.
 */
export async function foresee(foreseeing: ReuseForecastRequest): Promise<readonly ForeseenReuse[]> {
  const { plan, started } = foreseeing;
  const scene = await sceneOf(foreseeing.place, plan);
  const found: ForeseenReuse[] = [];
  const offered = new Map<PhaseId, KeptChange>();
  const asked = new Set<string>();
  let state = initialState(plan, started);
  for (let moves = true; moves; ) {
    moves = false;
    // As in a run, what is decided together begins on the same state.
    const events: RunEvent[] = [];
    for (const step of stepsOf(plan, state)) {
      const event = await eventOf(step, state);
      if (event !== null) events.push(event);
    }
    for (const event of events) {
      state = evolve(plan, state, event);
      moves = true;
    }
  }
  return found;

  async function eventOf(step: ProgressCommand, now: RunState): Promise<RunEvent | null> {
    if (SETTLED.has(step.type)) return settled(plan, step, now);
    if (step.type === 'mergeChange')
      return mergedEvent({ plan, scene, state: now, offered }, step.phase);
    return step.type === 'runPhase' ? reusedEvent(step.phase, now) : null;
  }

  async function reusedEvent(phase: PhaseId, now: RunState): Promise<PhaseReused | null> {
    const round = `${phase} ${rounds(now)}`;
    if (asked.has(round)) return null;
    asked.add(round);
    const taken = await takenEvent({ ...foreseeing, scene, state: now }, phase);
    if (taken === null) return null;
    const { event, change } = taken;
    if (change !== null && event.offered !== undefined) offered.set(phase, change);
    found.push({ phase, from: event.from, savedUsd: event.savedUsd });
    return event;
  }
}

/** Commands that need only the journal, and no person. */
const SETTLED: ReadonlySet<ProgressCommand['type']> = new Set([
  'skipPhase',
  'expandPhase',
  'askRework',
  'passNest',
]);

async function settled(
  plan: Plan,
  step: ProgressCommand,
  state: RunState,
): Promise<RunEvent | null> {
  for await (const event of settler(plan)(step, state)) return event;
  return null;
}

/** Reworks can make phases pending again. */
const rounds = (state: RunState): number =>
  [...state.phases.entries()].reduce((sum, [, { reworks }]) => sum + reworks, 0);

function stepsOf(plan: Plan, state: RunState): readonly ProgressCommand[] {
  const limits = {
    concurrency: plan.phases.length + 1,
    may: { work: true, deliver: false, open: false },
    until: null,
    only: null,
    slots: false,
    resting: new Set<PhaseId>(),
    budgetPool: null,
  };
  return decide(plan, state, limits).filter((command) => command.type !== 'finish');
}

interface ReuseForecastStep extends ReuseForecastRequest {
  readonly scene: WorkspaceSnapshot;
  readonly state: RunState;
}

interface TakenResult {
  readonly event: PhaseReused;
  readonly change: KeptChange | null;
}

async function takenEvent(taking: ReuseForecastStep, id: PhaseId): Promise<TakenResult | null> {
  const { scene, plan, state } = taking;
  const planned = workPhase(plan, id);
  if (planned === null || planned.reuse === null) return null;
  try {
    const phase = planned.kind === 'agent' ? chosenFor(plan, state, planned) : planned;
    const kept = await storedFor(taking, phase, planned.reuse);
    if (kept === null) return null;
    const { change, outputs } = kept;
    const rework = reworkWanted(plan, state, { phase, outputs });
    const made = change && placedChange(phase, change, state);
    if (change !== null && made?.offered === undefined) move(scene, change);
    return {
      event: reusedFrom(kept, { ...(made ?? { change: null }), rework, phase: id }),
      change,
    };
  } catch (error) {
    if (error instanceof Unforeseeable || error instanceof ExpressionFault) return null;
    throw error;
  }
}

/** The stored result of the phase whose change fits. */
async function storedFor(
  { scene, plan, state, store }: ReuseForecastStep,
  phase: WorkPhase,
  reads: Reuse,
): Promise<KeptResult | null> {
  const deps = scene.keyDeps;
  const key = await reuseKey({ deps, plan, state, phase }, reads);
  const silent = { event: () => {}, agent: () => {}, note: () => {} };
  const reuse = { store, usesStored: true };
  const found = await findResult({ reuse, hash: deps.hash, reporter: silent }, phase, key);
  if (found === null) return null;
  const { kept } = found;
  return misfitPaths(kept.change?.files ?? [], scene.files).length > 0 ? null : kept;
}

function reusedFrom(
  { run: from, key, costUsd: savedUsd, summary, outputs, artifacts }: KeptResult,
  made: Pick<PhaseReused, 'phase' | 'change' | 'offered' | 'rework'>,
): PhaseReused {
  const result = { from, key, savedUsd, summary, outputs, artifacts };
  return { type: 'phaseReused', attempt: 1, ...result, ...made, notes: [], durationMs: 0 };
}

/** The change in the run, or offered to it by a writer with its own workspace. */
function placedChange(
  { workspace }: WorkPhase,
  change: KeptChange,
  state: RunState,
): Pick<PhaseReused, 'change' | 'offered'> {
  const made = foreseenChange(change, state);
  return workspace === 'own'
    ? { change: null, offered: { from: state.head, change: made } }
    : { change: made };
}

function workPhase(plan: Plan, id: PhaseId): WorkPhase | null {
  const phase = phaseAt(plan, phaseIndex(plan, id) ?? -1);
  return isWork(phase) ? phase : null;
}

interface ForeseenMerge {
  readonly plan: Plan;
  readonly scene: WorkspaceSnapshot;
  readonly state: RunState;
  /** The changes of writers with their own workspace, by phase. */
  readonly offered: ReadonlyMap<PhaseId, KeptChange>;
}

/** `null`: only a run finds out what the merge gives. */
function mergedEvent({ plan, scene, state, offered }: ForeseenMerge, id: PhaseId): RunEvent | null {
  const change = offered.get(id);
  if (change === undefined || misfitPaths(change.files, scene.files).length > 0) return null;
  move(scene, change);
  const { attempt } = phaseState(plan, state, phaseIndex(plan, id) ?? -1);
  const made = foreseenChange(change, state);
  return { type: 'changeMerged', phase: id, attempt, change: made, notes: [] };
}

/** Facts of a change that only a run finds out are not needed here: gates and deliveries come after all work. */
function foreseenChange({ after, files }: KeptChange, { facts }: RunState): Change {
  const tree = commitOf(after);
  return { commit: tree, tree, files: files.length, insertions: 0, deletions: 0, facts };
}
