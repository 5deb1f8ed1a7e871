import { idOf } from '../../core/backlog/issue/issue-state.ts';
import {
  type Filter,
  type KnownPipelines,
  readFilter,
} from '../../core/backlog/schedule/filter.ts';
import type { Json } from '../../core/lib/json.ts';
import { amountAt } from '../../core/lib/json-value.ts';
import { suggest } from '../../core/lib/nearest.ts';
import { MAX_MATRIX_JOBS } from '../../core/workflow/limits.ts';
import { Refusal } from '../../ports.ts';
import type { Job } from '../job.ts';

/** The author's settings of a plan, in the input `inputs`. */
export interface PlanRequest {
  /** Most items. */
  readonly cap: number;
  readonly only: Filter;
  /** The only item, regardless of the limits; `null`: all. */
  readonly target: string | null;
  /** Whether the other jobs of this workflow run have finished with the target. */
  readonly isEnd: boolean;
}

/** A comment's target is the item of its issue. Throws `Refusal`. */
export function planRequestOf(
  { inputs, context }: Pick<Job, 'inputs' | 'context'>,
  known: KnownPipelines,
): PlanRequest {
  const { inputs: given, needs } = inputs;
  const strange = Object.keys(given).find((key) => !KEYS.includes(key));
  if (strange !== undefined) {
    throw new Refusal(
      `The mode \`backlog\` has no input \`${strange}\` in \`inputs\`.`,
      suggest(strange, KEYS) ?? `The inputs are ${KEYS.join(', ')}.`,
    );
  }
  const commented = amountAt(context.event, 'issue', 'number');
  const isComment = context.eventName === 'issue_comment' && commented !== null;
  return {
    cap: capOf(given.cap ?? null),
    only: filterOf(given.only ?? [], known),
    target: targetOf(given.target ?? null) ?? (isComment ? idOf(commented) : null),
    isEnd: Object.keys(needs).length > 0,
  };
}

const KEYS = ['cap', 'only', 'target'];

function capOf(cap: Json): number {
  if (cap === null) return MAX_MATRIX_JOBS;
  const number = Number(cap);
  if (Number.isInteger(number) && number >= 0 && typeof cap !== 'boolean')
    return Math.min(number, MAX_MATRIX_JOBS);
  throw invalidSetting('cap', cap, 'Give a whole number of items; 0 only shows the plan.');
}

function filterOf(only: Json, known: KnownPipelines): Filter {
  const texts = [only].flat().map(String);
  const read = readFilter(texts, known);
  if (read.ok) return read.filter;
  throw new Refusal(`${read.message}.`, read.hint);
}

function targetOf(target: Json): string | null {
  if (target === null) return null;
  const [, number] = /^(?:issue-|#)?([1-9]\d*)$/.exec(String(target)) ?? [];
  if (number !== undefined) return idOf(Number(number));
  throw invalidSetting('target', target, 'Give an item, such as `issue-12`.');
}

function invalidSetting(name: string, value: Json, remedy: string): Refusal {
  const shown = JSON.stringify(value).slice(0, 80);
  return new Refusal(`\`${name}\` in \`inputs\` is invalid: ${shown}.`, remedy);
}
