import { ExpressionFault } from '../../core/expression/expression.ts';
import { commitOf, type PhaseId } from '../../core/lib/brands.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import type { Plan, WorkPhase } from '../../core/plan/plan.ts';
import type { KeptChange } from '../../core/reuse/entry.ts';
import { misfits } from '../../core/reuse/fits.ts';
import { chosenFor } from '../../core/run/chosen.ts';
import type { ProgressCommand } from '../../core/run/command.ts';
import { decide } from '../../core/run/decide/decide.ts';
import type { PhaseReused, RunEvent, RunStarted } from '../../core/run/event.ts';
import { evolve, initialState } from '../../core/run/evolve/evolve.ts';
import { reworkWanted } from '../../core/run/rework-wanted.ts';
import type { RunState } from '../../core/run/state.ts';
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
  const asked = new Set<string>();
  let state = initialState(plan, started);
  for (let moves = true; moves; ) {
    moves = false;
    for (const step of stepsOf(plan, state)) {
      const event = await eventOf(step, state);
      if (event === null) continue;
      state = evolve(plan, state, event);
      moves = true;
      // Later commands were decided before this change.
      break;
    }
  }
  return found;

  async function eventOf(step: ProgressCommand, now: RunState): Promise<RunEvent | null> {
    if (SETTLED.has(step.type)) return settled(plan, step, now);
    if (step.type !== 'runPhase') return null;
    const round = `${step.phase} ${rounds(now)}`;
    if (asked.has(round)) return null;
    asked.add(round);
    const event = await takenEvent({ ...foreseeing, scene, state: now }, step.phase);
    if (event !== null)
      found.push({ phase: event.phase, from: event.from, savedUsd: event.savedUsd });
    return event;
  }
}

/** Commands that need only the journal, and no person. */
const SETTLED: ReadonlySet<ProgressCommand['type']> = new Set([
  'skipPhase',
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

async function takenEvent(taking: ReuseForecastStep, id: PhaseId): Promise<PhaseReused | null> {
  const { scene, plan, state, store } = taking;
  const planned = workPhase(plan, id);
  if (planned === null || planned.reuse === null) return null;
  try {
    const phase = planned.kind === 'agent' ? chosenFor(plan, state, planned) : planned;
    const deps = scene.keyDeps;
    const key = await reuseKey({ deps, plan, state, phase }, planned.reuse);
    const silent = { event: () => {}, agent: () => {}, note: () => {} };
    const reuse = { store, usesStored: true };
    const found = await findResult({ reuse, hash: deps.hash, reporter: silent }, phase, key);
    if (found === null) return null;
    const { change, outputs, summary, run: from, costUsd: savedUsd } = found.kept;
    if (change !== null && misfits(change.files, scene.files).length > 0) return null;
    const rework = reworkWanted(plan, state, { phase, outputs });
    if (change !== null) move(scene, change);
    return {
      type: 'phaseReused',
      phase: phase.id,
      attempt: 1,
      from,
      key: key.key,
      savedUsd,
      summary,
      outputs,
      artifacts: found.kept.artifacts,
      change: change && foreseenChange(change, state),
      rework,
      notes: [],
      durationMs: 0,
    };
  } catch (error) {
    if (error instanceof Unforeseeable || error instanceof ExpressionFault) return null;
    throw error;
  }
}

function workPhase(plan: Plan, id: PhaseId): WorkPhase | null {
  const phase = phaseAt(plan, plan.index.get(id) ?? -1);
  return phase.kind === 'agent' || phase.kind === 'run' ? phase : null;
}

/** Facts of a change that only a run finds out are not needed here: gates and deliveries come after all work. */
function foreseenChange({ after, files }: KeptChange, { facts }: RunState): PhaseReused['change'] {
  const tree = commitOf(after);
  return { commit: tree, tree, files: files.length, insertions: 0, deletions: 0, facts };
}
