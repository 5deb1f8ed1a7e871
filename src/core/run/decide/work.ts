import { phaseAt } from '../../lib/graph.ts';
import { legAt, legId, legOf, ownerAt, strategyOf } from '../../plan/legs.ts';
import { isLegNest } from '../../plan/nest.ts';
import { isWork } from '../../plan/phase-kind.ts';
import type {
  EntryPhase,
  Leg,
  PipelinePhase,
  Plan,
  PlannedPhase,
  WorkPhase,
} from '../../plan/plan.ts';
import { sideBySideIn } from '../../plan/slots.ts';
import type { Command } from '../command.ts';
import { legsOf } from '../legs.ts';
import { phaseState, type RunState } from '../state.ts';
import { admit } from './admit.ts';
import { exceededBudget } from './budget.ts';
import { isElsewhere } from './elsewhere.ts';
import { expansion, placement } from './expand.ts';
import { isOutOfScope, type RunLimits } from './limits.ts';
import { passNest } from './nests.ts';
import { PipelineLegRoom } from './pipeline-legs.ts';

/**
 * Starts any number of readers and of writers with their own workspace, or one writer in the run's workspace. In file order;
 * nothing overtakes a writer that has to wait. A phase with a matrix is spread first.
 */
export function work(plan: Plan, state: RunState, limits: RunLimits): readonly Command[] {
  const others: Command[] = [];
  const legs = new LegRoom(plan, state, limits);
  const pipelineLegs = new PipelineLegRoom(plan, state, limits);
  const starts = new StartCollector(plan, state, limits);
  for (const index of inFileOrder(plan, state)) {
    const leg = legAt(plan, index);
    if (!legs.hasRoom(leg)) continue;
    const phase = phaseAt(plan, index);
    if (pipelineLegs.isHeld(phase)) continue;
    const other = withoutStart(plan, state, { phase, limits, legs, pipelineLegs });
    if (other !== null) others.push(other);
    else if (mayStart(phase, state, limits) && starts.take(phase) === 'full') break;
    else if (leg !== null) legs.take(leg);
  }
  return [...others, ...starts.commands];
}

/** Collects the phases that start now, within the limits. */
class StartCollector {
  readonly commands: Command[] = [];
  readonly #plan: Plan;
  readonly #state: RunState;
  readonly #limits: RunLimits;
  readonly #room: Readonly<Record<ConcurrencyKind, number>>;

  constructor(plan: Plan, state: RunState, limits: RunLimits) {
    this.#plan = plan;
    this.#state = state;
    this.#limits = limits;
    this.#room = roomOf(plan, state, limits);
  }

  /** `full`: no later phase may start. */
  take(phase: WorkPhase): 'more' | 'full' {
    const sort = sortOf(phase);
    if (this.commands.length >= this.#room[sort]) return 'full';
    const { budgetPool } = this.#limits;
    this.commands.push(startCommand(this.#plan, this.#state, { phase, budgetPool }));
    return sort === 'write' ? 'full' : 'more';
  }
}

interface StartCheck {
  readonly phase: PlannedPhase;
  readonly limits: RunLimits;
  readonly legs: LegRoom;
  readonly pipelineLegs: PipelineLegRoom;
}

/** The command for a ready phase that does not start now; `null`: the phase can start. */
function withoutStart(
  plan: Plan,
  state: RunState,
  { phase, limits, legs, pipelineLegs }: StartCheck,
): Command | null {
  const leg = legOf(phase);
  if (leg !== null) return legs.skip(leg);
  const refused = admit(plan, state, phase);
  if (refused === null && isNest(phase) && !isOutOfScope(phase, limits)) {
    return passing(plan, state, { phase, pipelineLegs });
  }
  const strategy = strategyOf(phase);
  if (refused !== null || strategy === null || !mayStart(phase, state, limits)) return refused;
  return expansion(plan, state, { phase, strategy });
}

function passing(
  plan: Plan,
  state: RunState,
  { phase, pipelineLegs }: Pick<StartCheck, 'pipelineLegs'> & { readonly phase: NestPhase },
): Command {
  if (phase.kind === 'pipeline') return passNest(plan, state, phase);
  if (isLegNest(phase.nest)) return pipelineLegs.enter(phase);
  return placement(plan, state, phase) ?? passNest(plan, state, phase);
}

type NestPhase = EntryPhase | PipelinePhase;

/** The entry or end of a nested pipeline, which needs no work. */
const isNest = (phase: PlannedPhase): phase is NestPhase =>
  phase.kind === 'entry' || phase.kind === 'pipeline';

/** How a running phase restricts others. */
type ConcurrencyKind = 'read' | 'write' | 'own';

export function sortOf(phase: PlannedPhase): ConcurrencyKind {
  if (!('access' in phase)) return 'write';
  return phase.access === 'write' ? (phase.workspace === 'own' ? 'own' : 'write') : 'read';
}

export function mayStart(
  phase: PlannedPhase,
  state: RunState,
  limits: RunLimits,
): phase is WorkPhase {
  const isFree = !limits.resting.has(phase.id) && !isOutOfScope(phase, limits);
  return isWork(phase) && isFree && state.exceeded === null;
}

function startCommand(
  plan: Plan,
  state: RunState,
  {
    phase,
    budgetPool,
  }: { readonly phase: WorkPhase; readonly budgetPool: RunLimits['budgetPool'] },
): Command {
  const event = exceededBudget(plan, state, { phase, budgetPool });
  if (event !== null) return { type: 'exceedBudget', event };
  const { waitMs } = phaseState(plan, state, phase.index);
  return { type: 'runPhase', phase: phase.id, waitMs };
}

/** How many of each may start: a writer in the run's workspace only alone, and nothing else with it. */
function roomOf(plan: Plan, state: RunState, limits: RunLimits): Record<ConcurrencyKind, number> {
  const isWriting = state.running.some((index) => sortOf(phaseAt(plan, index)) === 'write');
  const side = isWriting ? 0 : limits.concurrency - state.running.length;
  return { read: side, own: side, write: state.running.length === 0 ? 1 : 0 };
}

/** Ready phases in file order. A leg counts at the position of its phase, although its index is behind all phases. */
function* inFileOrder(plan: Plan, { ready }: RunState): Generator<number> {
  const legs = ready.keys(plan.phases.length);
  let leg = legs.next();
  for (const index of ready.keys()) {
    if (index >= plan.phases.length) break;
    for (; leg.done !== true && ownerAt(plan, leg.value) < index; leg = legs.next())
      yield leg.value;
    yield index;
  }
  for (; leg.done !== true; leg = legs.next()) yield leg.value;
}

/** Limits on the legs of each phase, computed once per phase. */
class LegRoom {
  readonly #plan: Plan;
  readonly #state: RunState;
  readonly #left = new Map<number, number>();
  readonly #failed = new Map<number, string | null>();
  readonly #limits: RunLimits;

  constructor(plan: Plan, state: RunState, limits: RunLimits) {
    this.#plan = plan;
    this.#state = state;
    this.#limits = limits;
  }

  /** Whether the leg is for this process, and `max-parallel` allows another one. */
  hasRoom(leg: Leg | null): boolean {
    // A child run has only legs.
    if (leg === null) return this.#state.child === null;
    return !isElsewhere(this.#plan, this.#state, leg, this.#limits) && this.#room(leg.at) > 0;
  }

  take({ at }: Leg): void {
    this.#left.set(at, this.#room(at) - 1);
  }

  /** With `fail-fast`, why a leg is skipped that has not begun; `null`: it may begin. */
  skip({ at, of, number }: Leg): Command | null {
    const failed = this.#failedOf(at);
    if (failed === null) return null;
    const reason = `\`${failed}\` failed, and \`fail-fast\` is on`;
    return { type: 'skipPhase', phase: legId(of, number), cause: 'need', reason };
  }

  #room(at: number): number {
    const known = this.#left.get(at);
    if (known !== undefined) return known;
    const strategy = strategyOf(phaseAt(this.#plan, at));
    const slots = this.#state.child?.slots ?? 1;
    const most =
      (strategy === null ? null : sideBySideIn(strategy, slots)) ?? Number.POSITIVE_INFINITY;
    const running = this.#state.running.filter((index) => legAt(this.#plan, index)?.at === at);
    this.#left.set(at, most - running.length);
    return most - running.length;
  }

  #failedOf(at: number): string | null {
    const known = this.#failed.get(at);
    if (known !== undefined) return known;
    const phase = phaseAt(this.#plan, at);
    const failed = strategyOf(phase)?.failFast
      ? legsOf(this.#plan, this.#state, at).find((leg) => leg.known.standing.status === 'failed')
      : undefined;
    const name = failed === undefined ? null : legId(phase.id, failed.number);
    this.#failed.set(at, name);
    return name;
  }
}
