import { oneLine } from '../text/line.ts';
import type { Items } from './item/evolve.ts';
import type { Item } from './item/item.ts';
import type { GuardrailVerdict } from './triage/guardrails.ts';

/** Why a run must not continue, and what to do instead, as sentences. */
export interface Hindrance {
  readonly message: string;
  readonly remedy: string;
  /** Whether the work on the item continues in another run, so that not even a rejection makes sense. */
  readonly isReplaced: boolean;
}

/** What a person who decides on a run must know of its item. */
export interface AboutItem {
  /** `null`: nothing prevents the run. */
  readonly hindrance: Hindrance | null;
  /** Sentences. */
  readonly notes: readonly string[];
  /** Whether this backlog does not have the item, so that no command of the backlog continues the run. */
  readonly isGone: boolean;
}

export const NOTHING_TOLD: AboutItem = { hindrance: null, notes: [], isGone: false };

/** The backlog does not have the item, not even in its archive: another branch may have it. */
export const goneItem = (id: string): AboutItem => ({
  hindrance: null,
  notes: [
    `The backlog has no item \`${id}\` here, so \`phasegate backlog run\` does not continue its run.`,
  ],
  isGone: true,
});

export interface RunOfItem {
  readonly run: string;
  readonly item: string;
}

export interface Judging {
  readonly items: Items;
  /** Titles of archived items by id. */
  readonly archived: ReadonlyMap<string, string>;
  readonly guarded: (item: Item) => GuardrailVerdict;
  /** The commands that let an item pass that a guardrail stops for this reason. */
  readonly commandsFor: (id: string, guard: string) => readonly string[];
}

/**
 * Why the run of an item must not continue: a person closed or completed the item, its work continues in another run, or a
 * guardrail stops it. `null`: nothing prevents it, or the run belongs to no item of this backlog.
 */
export function hindrance({ run, item: id }: RunOfItem, judging: Judging): Hindrance | null {
  const { items, archived, guarded, commandsFor } = judging;
  const item = items.get(id);
  if (item === undefined) return archived.has(id) ? over(run, `\`${id}\` is closed`) : null;
  const { work, status, block } = item;
  const isCurrent = run === work.run || run === work.triage;
  if (!isCurrent && work.seen[run] === undefined) return null;
  if (status === 'done') return over(run, `\`${id}\` is done`);
  if (!isCurrent) return replaced(item);
  if (block?.kind === 'by-hand')
    return {
      message: `A person blocked \`${id}\`: ${oneLine(block.reason)}.`,
      isReplaced: false,
      remedy: `Unblock the item first: \`phasegate backlog unblock ${id}\`.`,
    };
  const guard = run === work.run ? guarded(item) : PASSES;
  if (guard.type === 'passes') return null;
  const commands = commandsFor(id, guard.reason).map((command) => `\`${command}\``);
  return {
    message: `A guardrail stops \`${id}\`: ${oneLine(guard.reason)}.`,
    isReplaced: false,
    remedy: `Decide on the item first: ${commands.join(' or ')}.`,
  };
}

const PASSES: GuardrailVerdict = { type: 'passes' };

const over = (run: string, why: string): Hindrance => ({
  message: `${why}, so its run \`${run}\` is over.`,
  isReplaced: false,
  remedy: `Add an item for further work: \`phasegate backlog add TITLE\`. The change of the run is kept: \`phasegate diff ${run}\`.`,
});

function replaced({ id, work }: Item): Hindrance {
  if (work.run === null)
    return {
      message: `\`${id}\` was restarted, and gets a new run.`,
      isReplaced: true,
      remedy: `Start the run: \`phasegate backlog run --target ${id}\`.`,
    };
  return {
    message: `\`${id}\` was restarted in the run \`${work.run}\`.`,
    isReplaced: true,
    remedy: `Continue there: \`phasegate status ${work.run}\`.`,
  };
}

/** The same for a joint delivery. Its items name it until one of them is closed, and then another run delivers the others. */
export function hindranceOfDelivery(
  run: string,
  delivered: readonly string[],
  items: Items,
): Hindrance | null {
  const gone = delivered.find((id) => items.get(id)?.delivery?.run !== run);
  if (gone === undefined) return null;
  return {
    message: `The run \`${run}\` is over: \`${gone}\` is no longer delivered by it.`,
    isReplaced: false,
    remedy: 'Deliver the remaining items in a new run: `phasegate backlog run`.',
  };
}
