import type { Config } from '../../config/config.ts';
import { textAt } from '../../lib/json-value.ts';
import type { BacklogEvent } from '../item/event.ts';
import type { Item } from '../item/item.ts';
import type { PipelineShape } from './schedule.ts';

/** What is lost of a phase if its run is unavailable: nothing, its change, or more, such as a decision, outputs or artifacts. */
export type RunLoss = 'nothing' | 'change' | 'result';

/** How an item is continued without the run in which it began. */
export interface Restart {
  /** The earlier run; `null`: another program worked on the item. */
  readonly run: string | null;
  /** Phases whose results are available: they count as done. */
  readonly passed: readonly string[];
  /** The phase at which the work continues. */
  readonly phase: string;
  /** The phase that the earlier run reached: a person's answer is for that phase. */
  readonly reached: string;
  /** The branch on `origin` with the change so far; `null`: start from the base. */
  readonly branch: string | null;
}

/** Whether the item has begun and its run is not in this store. */
export function isBegunElsewhere(
  { status, block, phase, work: { run, seen } }: Item,
  isHere: (run: string) => boolean,
): boolean {
  const at = block?.from ?? status;
  if (at !== 'scoping' && at !== 'in_progress') return false;
  if (run === null) return phase !== null;
  return (seen[run] ?? 0) > 0 && !isHere(run);
}

/** Whether a blocked item has no run in this store that could be decided, resumed or looked at. */
export function isWithoutRun({ block, work }: Item, isHere: (run: string) => boolean): boolean {
  if (block === null) return false;
  const run = block.from === 'new' ? work.triage : work.run;
  return run === null || !isHere(run);
}

export interface RestartContext {
  readonly shape: PipelineShape;
  readonly leavesOf: (phase: string) => RunLoss;
  /** The branch of its run, if `origin` has it; `null`: none. */
  readonly branch: string | null;
}

/**
 * An item continues at its phase, or at an earlier one whose results are unavailable: a change is available from the branch
 * alone, a decision or a result never is. `null`: the item has not reached a phase of its pipeline.
 */
export function restartOf(item: Item, { shape, leavesOf, branch }: RestartContext): Restart | null {
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

/** A sentence without its subject. */
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

export interface SessionSelection {
  readonly source: Config['source'];
  readonly targets: readonly string[];
  /** Whether a run of that name is in the store. */
  readonly isHere: (run: string) => boolean;
}

/** Issues are visible everywhere: work that began elsewhere may still be active there, and only a person knows. */
export function isLeftAlone({ source, targets, isHere }: SessionSelection, item: Item): boolean {
  if (source !== 'issues' || item.status === 'blocked' || targets.includes(item.id)) return false;
  return isBegunElsewhere(item, isHere) || isScopedElsewhere(item, isHere);
}

/** A ready item whose scoping phases ran on another machine would be left alone as soon as it is in progress. */
function isScopedElsewhere(
  { status, work: { run, seen } }: Item,
  isHere: SessionSelection['isHere'],
): boolean {
  return status === 'ready' && run !== null && (seen[run] ?? 0) > 0 && !isHere(run);
}

/** A sentence without its subject. */
export const leftAloneText = ({ work }: Item): string =>
  `skipped: its run ${work.run} is not on this machine`;

export interface ItemQuestion {
  readonly text: string;
  /** The phase that asked; `null`: none. */
  readonly phase: string | null;
}

/** The question of the item's last block; `null`: the last block was no question. */
export function lastQuestion(events: readonly { readonly event: unknown }[]): ItemQuestion | null {
  const last = events.findLast(({ event }) => textAt(event, 'to') === 'blocked')?.event;
  const text = textAt(last, 'why');
  if (textAt(last, 'block', 'kind') !== 'question' || text === null) return null;
  return { text, phase: textAt(last, 'block', 'phase') };
}
