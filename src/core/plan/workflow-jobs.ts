import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import { strategyOf } from './legs.ts';
import { staticLegs } from './matrix.ts';
import type { Plan, PlannedPhase } from './plan.ts';
import { MAX_SLOTS, slotsFor } from './slots.ts';

export type JobKind = 'work' | 'slots' | 'join' | 'gate' | 'deliver' | 'report';

/** A job of the reusable workflow, as it runs where every phase succeeds and every gate is approved. */
export interface WorkflowJob {
  /** From 1; a second workflow run continues what the first has no job for. */
  readonly workflowRun: number;
  /** `slots-0` */
  readonly job: string;
  readonly kind: JobKind;
  readonly phases: readonly PhaseId[];
  /** Most machines of the job: more than one for slots. */
  readonly machines: number;
}

/** How many gates the reusable workflow has jobs for. */
const MOST_GATES = 3;

/** The jobs that a pipeline needs, in order. */
export function workflowJobs(plan: Plan): readonly WorkflowJob[] {
  return new Walk(plan).jobs();
}

/** Simulates the run in the engine's order: all possible work, then legs in slots, then a gate, then deliveries. */
class Walk {
  readonly #plan: Plan;
  readonly #done = new Set<number>();
  readonly #jobs: WorkflowJob[] = [];
  #workflowRun = 1;
  #stage = 0;

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  jobs(): readonly WorkflowJob[] {
    this.#work('work');
    while (this.#done.size < this.#plan.phases.length && this.#next());
    this.#add('report', []);
    return this.#jobs;
  }

  /** Adds the job after a work job; false: nothing is left to run. */
  #next(): boolean {
    return this.#slots() || this.#gate() || this.#deliver();
  }

  #slots(): boolean {
    const [phase] = this.#ready(isForSlots);
    if (phase === undefined) return false;
    // The jobs of a stage can be used once.
    if (this.#jobs.at(-1)?.kind === 'join') this.#another();
    this.#add('slots', [phase], slotsOf(phase));
    this.#done.add(phase.index);
    this.#work('join');
    return true;
  }

  #gate(): boolean {
    const [gate] = this.#ready(({ kind }) => kind === 'gate');
    if (gate === undefined) return false;
    if (this.#stage === MOST_GATES) this.#another();
    this.#stage += 1;
    this.#add('gate', [gate]);
    this.#done.add(gate.index);
    // A gate's job opens no other gate.
    if (this.#ready(isWork).length + this.#ready(({ kind }) => kind === 'gate').length > 0)
      this.#work('work');
    return true;
  }

  #deliver(): boolean {
    const due = this.#ready(({ kind }) => kind === 'deliver');
    if (due.length === 0) return false;
    this.#add('deliver', due);
    for (const { index } of due) this.#done.add(index);
    if (this.#done.size < this.#plan.phases.length) this.#another();
    return true;
  }

  #another(): void {
    this.#add('report', []);
    this.#workflowRun += 1;
    this.#stage = 0;
    this.#work('work');
  }

  #work(kind: 'work' | 'join'): void {
    const phases: PlannedPhase[] = [];
    for (let due = this.#workDue(); due.length > 0; due = this.#workDue()) {
      phases.push(...due);
      for (const { index } of due) this.#done.add(index);
    }
    this.#add(kind, phases);
  }

  #workDue(): readonly PlannedPhase[] {
    return this.#ready((phase) => isWork(phase) && !isForSlots(phase));
  }

  #ready(is: (phase: PlannedPhase) => boolean): readonly PlannedPhase[] {
    const isReady = ({ index, needs }: PlannedPhase): boolean =>
      !this.#done.has(index) && needs.every((need) => this.#done.has(need.index));
    return [...this.#plan.phases.keys()]
      .map((index) => phaseAt(this.#plan, index))
      .filter((phase) => isReady(phase) && is(phase));
  }

  #add(kind: JobKind, phases: readonly PlannedPhase[], machines = 1): void {
    const job = kind === 'report' ? kind : `${kind}-${this.#stage}`;
    const ids = phases.filter(({ kind: of }) => of !== 'entry').map(({ id }) => id);
    this.#jobs.push({ workflowRun: this.#workflowRun, job, kind, phases: ids, machines });
  }
}

const isWork = ({ kind }: PlannedPhase): boolean => kind !== 'gate' && kind !== 'deliver';

const isForSlots = (phase: PlannedPhase): boolean => slotsOf(phase) > 1;

/** Upper limit, if the legs are known only at run time. */
function slotsOf(phase: PlannedPhase): number {
  const strategy = strategyOf(phase);
  if (strategy === null) return 1;
  return slotsFor(strategy, staticLegs(strategy.matrix)?.length ?? MAX_SLOTS);
}

/**
 * Requests to the GitHub API per job, counted without errors and with one checkpoint. Each page of artifacts adds one, each
 * further part of a checkpoint two.
 */
const REQUESTS: Readonly<Record<JobKind, number>> = {
  work: 4,
  slots: 6,
  join: 8,
  gate: 12,
  deliver: 30,
  report: 10,
};

/** Requests of the join job per slot. */
const REQUESTS_OF_A_SLOT = 2;

/** Number of requests of all jobs of one workflow run. */
export function requestsOf(jobs: readonly WorkflowJob[]): number {
  const slots = jobs.filter(({ kind }) => kind === 'slots');
  const read = slots.reduce((sum, { machines }) => sum + machines * REQUESTS_OF_A_SLOT, 0);
  return jobs.reduce((sum, { kind, machines }) => sum + REQUESTS[kind] * machines, read);
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export const REQUESTS_AN_HOUR = 1_000;
