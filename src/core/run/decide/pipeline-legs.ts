import { phaseAt } from '../../lib/graph.ts';
import { isLegNest, legPlaces, nestsAround } from '../../plan/nest.ts';
import type {
  EntryPhase,
  Nest,
  PipelinePhase,
  PipelineSpread,
  Plan,
  PlannedPhase,
} from '../../plan/plan.ts';
import type { Command } from '../command.ts';
import type { PhaseStanding, RunState } from '../state.ts';
import type { RunLimits } from './limits.ts';
import { isStillInside, passNest } from './nests.ts';

interface Room {
  /** How many more legs may begin. */
  left: number;
  /** The leg because of which none may begin; `null`: none. */
  readonly failed: PlannedPhase | null;
  /**
   * The ends of legs that have begun and must wait all the same: several legs that had failed and are resumed are under way at
   * once.
   */
  readonly waiting: ReadonlySet<number>;
}

/** Limits on the legs of each pipeline phase with a matrix, computed once per phase. */
export class PipelineLegRoom {
  readonly #plan: Plan;
  readonly #state: RunState;
  readonly #limits: RunLimits;
  /** By the end of all legs. */
  readonly #known = new Map<number, Room>();

  constructor(plan: Plan, state: RunState, limits: RunLimits) {
    this.#plan = plan;
    this.#state = state;
    this.#limits = limits;
  }

  /**
   * Whether the phase begins a leg, or is part of one, that has to wait for others; or ends a pipeline that has not ended. Asked
   * first, as there may be thousands.
   */
  isHeld(phase: PlannedPhase): boolean {
    if (isStillInside(this.#plan, this.#state, phase)) return true;
    if (phase.kind === 'entry' && isLegNest(phase.nest)) {
      const { left, failed } = this.#roomFor(phase.nest);
      if (failed === null && left <= 0) return true;
    }
    for (const nest of nestsAround(phase)) {
      if (isLegNest(nest) && this.#roomFor(nest).waiting.has(nest.exit)) return true;
    }
    return false;
  }

  /** Begins a leg that is not held, or skips it. */
  enter(entry: EntryPhase): Command {
    const room = this.#roomFor(entry.nest);
    if (room.failed !== null) {
      const reason = `\`${room.failed.id}\` failed, and \`fail-fast\` is on`;
      return { type: 'skipPhase', phase: entry.id, cause: 'need', reason };
    }
    room.left -= 1;
    return passNest(this.#plan, this.#state, entry);
  }

  #roomFor({ id, within }: Nest): Room {
    const end = within === null ? null : phaseAt(this.#plan, within.exit);
    if (end?.kind !== 'pipeline' || end.spread === null) throw new Error(`${id} is no leg`);
    const known = this.#known.get(end.index);
    if (known !== undefined) return known;
    const room = this.#computed(end, end.spread);
    this.#known.set(end.index, room);
    return room;
  }

  #computed(end: PipelinePhase, { maxParallel, failFast }: PipelineSpread): Room {
    // A leg that has begun is not skipped, so with `fail-fast` none begins before it can work.
    const most = Math.min(maxParallel ?? ALL, failFast ? this.#limits.concurrency : ALL);
    if (most === ALL) return { left: ALL, failed: null, waiting: new Set() };
    const legs = legPlaces(end);
    const failed = failFast
      ? legs.find(({ exit }) => this.#statusAt(exit) === 'failed')
      : undefined;
    const underWay = legs.filter(
      ({ entry, exit }) =>
        this.#statusAt(entry) === 'succeeded' &&
        // An end is pending until all phases of the leg have ended.
        this.#statusAt(exit) === 'pending',
    );
    return {
      left: most - underWay.length,
      failed: failed === undefined ? null : phaseAt(this.#plan, failed.exit),
      waiting: new Set(underWay.slice(maxParallel ?? ALL).map(({ exit }) => exit)),
    };
  }

  /** Without a state of its own for every phase that is pending, of which there may be thousands. */
  #statusAt(index: number): PhaseStanding['status'] {
    return this.#state.phases.get(index)?.standing.status ?? 'pending';
  }
}

const ALL = Number.POSITIVE_INFINITY;
