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
  /** How many machines it takes, at most: more than one for slots. */
  readonly machines: number;
}

/** How many gates the reusable workflow has jobs for. */
const MOST_GATES = 3;

/** The jobs that a pipeline needs, in order. */
export function workflowJobs(plan: Plan): readonly WorkflowJob[] {
  return new Walk(plan).jobs();
}

/** All that can run does; then legs for slots, then a gate, then the deliveries: as the engine has it. */
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

  /** The job after one that works; false if nothing is left that can run. */
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

/** At most, where the legs are known only when it begins. */
function slotsOf(phase: PlannedPhase): number {
  const strategy = strategyOf(phase);
  if (strategy === null) return 1;
  return slotsFor(strategy, staticLegs(strategy.matrix)?.length ?? MAX_SLOTS);
}

/**
 * Requests to the GitHub API that a job makes, as counted where nothing goes wrong and the run has one checkpoint; one more
 * for each page of artifacts, and two for each further part of a checkpoint.
 */
const REQUESTS: Readonly<Record<JobKind, number>> = {
  work: 4,
  slots: 6,
  join: 8,
  gate: 12,
  deliver: 30,
  report: 10,
};

/** What joining reads of each slot. */
const REQUESTS_OF_A_SLOT = 2;

/** How many requests the jobs of one workflow run make together. */
export function requestsOf(jobs: readonly WorkflowJob[]): number {
  const slots = jobs.filter(({ kind }) => kind === 'slots');
  const read = slots.reduce((sum, { machines }) => sum + machines * REQUESTS_OF_A_SLOT, 0);
  return jobs.reduce((sum, { kind, machines }) => sum + REQUESTS[kind] * machines, read);
}

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api */
export const REQUESTS_AN_HOUR = 1_000;
