import { MAX_MATRIX_JOBS } from '../workflow/limits.ts';
import type { Strategy } from './plan.ts';

/** Concurrent jobs in GitHub's Free plan, and the value of `jobs: true`. https://docs.github.com/en/actions/reference/limits */
export const FREE_JOBS_AT_ONCE = 20;

/*
 * A slot is one workflow job that runs some legs of a phase with `strategy.jobs`. Slot i of N has the legs i, i + N,
 * i + 2N, …, so that each slot gets its share of long legs, wherever these are in the matrix.
 */

/** Number of slots for a number of legs; 1: separate jobs are not worthwhile. */
export function slotsFor({ jobs, maxParallel }: SlotStrategy, legs: number): number {
  if (jobs === null) return 1;
  return Math.max(1, Math.min(jobs, legs, maxParallel ?? legs, MAX_MATRIX_JOBS));
}

type SlotStrategy = Pick<Strategy, 'jobs' | 'maxParallel'>;

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

/** Most concurrent legs in each slot, so that all slots together keep to `max-parallel`; `null`: no limit. */
export const sideBySideIn = ({ maxParallel }: SlotStrategy, slots: number): number | null =>
  maxParallel === null ? null : Math.max(1, Math.floor(maxParallel / slots));
