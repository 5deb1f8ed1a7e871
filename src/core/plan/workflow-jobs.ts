import type { PhaseId } from '../lib/brands.ts';
import { phaseAt } from '../lib/graph.ts';
import { MAX_MATRIX_JOBS } from '../workflow/limits.ts';
import { strategyOf } from './legs.ts';
import { staticLegs } from './matrix.ts';
import { isOfPlace } from './nest.ts';
import type { Plan, PlannedPhase } from './plan.ts';
import { slotsFor } from './slots.ts';

export type JobKind = 'comment' | 'work' | 'slots' | 'join' | 'gate' | 'deliver' | 'report';

/** A job of a workflow around a pipeline, as it runs where every phase succeeds and every gate is approved. */
export interface WorkflowJob {
  /** From 1; a second workflow run continues what the first has no job for. */
  readonly workflowRun: number;
  /** How many gates have opened before it in this workflow run. */
  readonly stage: number;
  /** `slots-0` */
  readonly job: string;
  readonly kind: JobKind;
  readonly phases: readonly PhaseId[];
  /** Most machines of the job: more than one for slots. */
  readonly machines: number;
}

/** What a workflow has jobs for, in one run of it. */
export interface JobLimits {
  readonly gates: number;
  /** How many phases can be spread over slots between two gates. */
  readonly spreads: number;
}

export const REUSABLE_LIMITS: JobLimits = { gates: 3, spreads: 1 };

/** The jobs that a pipeline needs, in order. */
export function workflowJobs(plan: Plan, limits = REUSABLE_LIMITS): readonly WorkflowJob[] {
  return new JobSimulation(plan, limits).jobs();
}

/** Simulates the run in the engine's order: all possible work, then legs in slots, then a gate, then deliveries. */
class JobSimulation {
  readonly #plan: Plan;
  readonly #limits: JobLimits;
  readonly #done = new Set<number>();
  readonly #jobs: WorkflowJob[] = [];
  #workflowRun = 1;
  #stage = 0;
  /** Phases that are spread since the last gate. */
  #spreads = 0;

  constructor(plan: Plan, limits: JobLimits) {
    this.#plan = plan;
    this.#limits = limits;
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
    if (this.#spreads === this.#limits.spreads) this.#another();
    this.#spreads += 1;
    this.#add('slots', [phase], slotsOf(phase));
    this.#done.add(phase.index);
    this.#work('join');
    return true;
  }

  #gate(): boolean {
    const [gate] = this.#ready(isGate);
    if (gate?.kind !== 'gate') return false;
    if (gate.by === 'comment') this.#comment(gate);
    else this.#open(gate);
    // A gate's job opens no other gate.
    if (this.#ready(worksInJob).length + this.#ready(isGate).length === 0) return true;
    // Behind the last gate nothing works: no job would be left for a gate that opens then.
    if (this.#stage === this.#limits.gates) this.#another();
    else this.#work('work');
    return true;
  }

  #open(gate: PlannedPhase): void {
    if (this.#stage === this.#limits.gates) this.#another();
    this.#stage += 1;
    this.#spreads = 0;
    this.#add('gate', [gate]);
    this.#done.add(gate.index);
  }

  /** A comment starts a workflow run of its own. */
  #comment(gate: PlannedPhase): void {
    this.#add('report', []);
    this.#begin();
    this.#add('comment', [gate]);
    this.#done.add(gate.index);
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
    this.#begin();
    this.#work('work');
  }

  #begin(): void {
    this.#workflowRun += 1;
    this.#stage = 0;
    this.#spreads = 0;
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
    return this.#ready((phase) => worksInJob(phase) && !isForSlots(phase));
  }

  #ready(is: (phase: PlannedPhase) => boolean): readonly PlannedPhase[] {
    const isReady = ({ index, needs }: PlannedPhase): boolean =>
      !this.#done.has(index) && needs.every((need) => this.#done.has(need.index));
    return [...this.#plan.phases.keys()]
      .map((index) => phaseAt(this.#plan, index))
      .filter((phase) => isReady(phase) && is(phase));
  }

  #add(kind: JobKind, phases: readonly PlannedPhase[], machines = 1): void {
    const shown = phases.filter((phase) => phase.kind !== 'entry' && !isOfPlace(phase));
    const ids = shown.map(({ id }) => id);
    const place = { workflowRun: this.#workflowRun, stage: this.#stage, job: this.#named(kind) };
    this.#jobs.push({ ...place, kind, phases: ids, machines });
  }

  #named(kind: JobKind): string {
    if (kind === 'report' || kind === 'comment') return kind;
    const spread = kind === 'slots' || kind === 'join' ? this.#spreads : 1;
    return jobName(kind, this.#stage, spread);
  }
}

/** `join-0`, and `join-0-2` for the second phase that is spread in a stage. */
export const jobName = (kind: JobKind, stage: number, spread = 1): string =>
  spread === 1 ? `${kind}-${stage}` : `${kind}-${stage}-${spread}`;

const isGate = ({ kind }: PlannedPhase): boolean => kind === 'gate';

const worksInJob = ({ kind }: PlannedPhase): boolean => kind !== 'gate' && kind !== 'deliver';

const isForSlots = (phase: PlannedPhase): boolean => slotsOf(phase) > 1;

/** Upper limit, if the legs are known only at run time. */
function slotsOf(phase: PlannedPhase): number {
  const strategy = strategyOf(phase);
  if (strategy === null) return 1;
  return slotsFor(strategy, staticLegs(strategy.matrix)?.length ?? MAX_MATRIX_JOBS);
}

/**
 * Requests to the GitHub API per job, counted without errors and with one checkpoint. Each page of artifacts adds one, each
 * further part of a checkpoint two.
 */
const REQUESTS: Readonly<Record<JobKind, number>> = {
  comment: 12,
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
