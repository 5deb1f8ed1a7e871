import type { Strategy } from './plan.ts';

/** As many legs as a matrix of GitHub Actions may have. */
export const MAX_SLOTS = 256;

/** `jobs: true` is as many. https://docs.github.com/en/actions/reference/limits */
export const FREE_JOBS_AT_ONCE = 20;

/*
 * A slot is one job of a workflow that carries out some legs of a phase with `strategy.jobs`. Slot i of N has the legs
 * i, i + N, i + 2N, …, so that each has its share of long ones wherever these stand in the matrix.
 */

/** Over how many slots so many legs are spread; 1 means that a job of their own is not worth its machine. */
export function slotsFor({ jobs, maxParallel }: SlotStrategy, legs: number): number {
  if (jobs === null) return 1;
  return Math.max(1, Math.min(jobs, legs, maxParallel ?? legs, MAX_SLOTS));
}

type SlotStrategy = Pick<Strategy, 'jobs' | 'maxParallel'>;

/** The slot of a leg. */
export const slotOf = (leg: number, slots: number): number => leg % slots;

/** The legs of a slot, ascending. */
export function legsOfSlot(slot: number, { slots, legs }: SlotCount): readonly number[] {
  const count = Math.max(0, Math.ceil((legs - slot) / slots));
  return Array.from({ length: count }, (_, at) => slot + at * slots);
}

export interface SlotCount {
  readonly slots: number;
  readonly legs: number;
}

/** How many legs may run side by side in each slot, so that all slots together keep to `max-parallel`; `null`: no limit. */
export const sideBySideIn = ({ maxParallel }: SlotStrategy, slots: number): number | null =>
  maxParallel === null ? null : Math.max(1, Math.floor(maxParallel / slots));
