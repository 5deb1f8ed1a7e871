import { jobName } from '../../plan/workflow-jobs.ts';

/**
 * What workflows around the Action differ in. Their jobs are written by the same functions, for the reusable workflow and
 * for those of `phasegate compile`.
 */
export interface WorkflowLayout {
  /** `uses` of the Action. */
  readonly action: string;
  /** Whether other workflows call it: then most of what it needs are inputs, and it may work on an item of a backlog. */
  readonly isCalled: boolean;
  /** Whether it starts for comments too, which may decide or answer. */
  readonly hearsComments: boolean;
  readonly runsOn: string;
  /** Inputs of the Action for a new run, as expressions or values of YAML. */
  readonly pipeline: string;
  readonly inputs: string;
  /** File name by which it is started again. */
  readonly file: string;
  /** How many gates may open in one workflow run. */
  readonly gates: number;
  /** How many phases can be spread over slots in each stage, from the one before the first gate. */
  readonly spreads: readonly number[];
  /** How many slots a phase can have, at most. */
  readonly slots: number;
  /** Secrets for agents. */
  readonly secrets: readonly string[];
  /** Names of the other repositories of the run, each with a token of its own. */
  readonly repositories: readonly string[];
  /** Permissions of a job that delivers, with their reasons; `null` where nothing is delivered. */
  readonly delivery: readonly string[] | null;
}

/** A part of a workflow run between two gates: a work job, slots and joins, deliveries. */
export interface Stage {
  /** From 0, which no gate precedes. */
  readonly number: number;
  /** The job that comes first in it; `null` where its work job does. */
  readonly entry: string | null;
  /** The last stage does not work: what is behind its gate goes on in a new workflow run, which has all stages again. */
  readonly works: boolean;
  readonly spreads: number;
}

export function stagesOf({ gates, spreads, hearsComments }: WorkflowLayout): readonly Stage[] {
  return Array.from({ length: gates + 1 }, (_, number) => ({
    number,
    entry: number > 0 ? gateJob(number) : hearsComments ? COMMENT_JOB : null,
    works: number < gates || number === 0,
    spreads: spreads[number] ?? 0,
  }));
}

export const COMMENT_JOB = 'comment';
export const gateJob = (stage: number): string => jobName('gate', stage);
export const deliverJob = (stage: number): string => jobName('deliver', stage);
export const workJob = (stage: number): string => jobName('work', stage);

/** `spread` counts the phases that are spread in a stage, from 0. */
export const slotsJob = (stage: number, spread: number): string =>
  jobName('slots', stage, spread + 1);
export const joinJob = (stage: number, spread: number): string =>
  jobName('join', stage, spread + 1);

export const isSlotsJob = (id: string): boolean => id.startsWith('slots-');

/** Jobs of a stage that leave the run further on, in order; each behind the first may be skipped. */
export const working = ({ number, works, spreads }: Stage): readonly string[] =>
  works ? [workJob(number), ...joins(number, spreads)] : [];

const joins = (stage: number, spreads: number): readonly string[] =>
  Array.from({ length: spreads }, (_, spread) => joinJob(stage, spread));
