import type { Config } from '../../config/config.ts';
import { textAt } from '../../lib/json-value.ts';
import type { BacklogEvent } from '../item/event.ts';
import type { Item } from '../item/item.ts';
import type { PipelineShape } from './schedule.ts';

/** What of a phase is gone where its run is not: nothing, its change, or more, such as a decision, outputs or artifacts. */
export type Leaves = 'nothing' | 'change' | 'result';

/** How an item is worked on where the run that it was begun in is not. */
export interface Restart {
  /** The run that is elsewhere; `null` if another program worked on it. */
  readonly run: string | null;
  /** Phases whose work is there still: they count as done. */
  readonly passed: readonly string[];
  /** Where its work goes on. */
  readonly phase: string;
  /** The phase that it had come to: a person's answer is for that one. */
  readonly reached: string;
  /** On `origin`, with what was changed so far; `null`: from the base. */
  readonly branch: string | null;
}

/** Whether work on the item has begun, and its run is not in this store. */
export function isBegunElsewhere(
  { status, block, phase, work: { run, seen } }: Item,
  isHere: (run: string) => boolean,
): boolean {
  const at = block?.from ?? status;
  if (at !== 'scoping' && at !== 'in_progress') return false;
  if (run === null) return phase !== null;
  return (seen[run] ?? 0) > 0 && !isHere(run);
}

export interface Restarting {
  readonly shape: PipelineShape;
  readonly leavesOf: (phase: string) => Leaves;
  /** The branch of its run, where `origin` has it. */
  readonly branch: string | null;
}

/**
 * An item goes on at its phase, and before it where what an earlier phase left cannot be had: a change is had from the
 * branch alone, a decision or a result never. `null` if it has not come to a phase of its pipeline.
 */
export function restartOf(item: Item, { shape, leavesOf, branch }: Restarting): Restart | null {
  const isScoping = (item.block?.from ?? item.status) === 'scoping';
  const all = shape.phases.filter(({ scoping }) => scoping || !isScoping).map(({ name }) => name);
  const first = shape.phases.find(({ scoping }) => scoping === isScoping)?.name;
  const place = all.indexOf(item.phase ?? first ?? '');
  if (place === -1) return null;
  const isGone = (name: string): boolean => {
    const leaves = leavesOf(name);
    return leaves === 'result' || (leaves === 'change' && branch === null);
  };
  const gone = all.slice(0, place).findIndex(isGone);
  const start = gone === -1 ? place : gone;
  const [phase, reached] = [all[start], all[place]];
  if (phase === undefined || reached === undefined) return null;
  const passed = all.slice(0, start);
  const isOnBranch = passed.some((name) => leavesOf(name) === 'change');
  return { run: item.work.run, passed, phase, reached, branch: isOnBranch ? branch : null };
}

/** In a sentence without its subject. */
export function restartText({ run, passed, phase, branch }: Restart): string {
  const why = run === null ? 'has no run on this machine' : `has its run ${run} on another machine`;
  const from = branch === null ? 'the base' : `the branch ${branch} of origin`;
  const done =
    passed.length === 0 ? '' : `; done before: ${passed.map((name) => `\`${name}\``).join(', ')}`;
  return `${why}: a new run begins at \`${phase}\`, from ${from}${done}`;
}

export function restartEvents(item: Item, restart: Restart): readonly BacklogEvent[] {
  const noted: BacklogEvent = { type: 'noted', item: item.id, text: restartText(restart) };
  const { phase } = restart;
  const isThere = item.phase === phase;
  return isThere ? [noted] : [noted, { type: 'phaseReached', item: item.id, phase }];
}

/** Issues are seen from everywhere: work on one that was begun elsewhere may be going on there, and only a person knows. */
export function isLeftAlone(
  { source }: Pick<Config, 'source'>,
  targets: readonly string[],
  { id, status }: Item,
): boolean {
  return source === 'issues' && status !== 'blocked' && !targets.includes(id);
}

/** In a sentence without its subject. */
export const leftAloneText = ({ work }: Item): string =>
  `skipped: its run ${work.run} is not on this machine`;

export interface Question {
  readonly text: string;
  /** The phase that asked. */
  readonly phase: string | null;
}

/** What the item was blocked by when it was blocked last, if that was a question. */
export function lastQuestion(events: readonly { readonly event: unknown }[]): Question | null {
  const last = events.findLast(({ event }) => textAt(event, 'to') === 'blocked')?.event;
  const text = textAt(last, 'why');
  if (textAt(last, 'block', 'kind') !== 'question' || text === null) return null;
  return { text, phase: textAt(last, 'block', 'phase') };
}
