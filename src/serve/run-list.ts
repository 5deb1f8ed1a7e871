import { statSync } from 'node:fs';
import { readRun, type SeenRun } from '../app/stored/stored.ts';
import { journalFile, type ListedRun, listRuns } from '../checkpoints/directory.ts';
import { isLocked } from '../checkpoints/lock.ts';
import type { RunId } from '../core/lib/brands.ts';
import { errorText } from '../core/lib/error-text.ts';
import type { RunEvent } from '../core/run/event.ts';
import type { Outcome } from '../core/run/outcome.ts';
import { deliveryWord } from '../core/run/show/deliveries.ts';
import { restingPlaces } from '../core/run/show/open-gates.ts';
import { runStanding } from '../core/run/show/run-standing.ts';
import { recordedSpending } from '../core/run/spending-of.ts';
import { unpriced } from '../core/run/spent.ts';
import type { SpentTotals } from '../core/run/state.ts';
import { nextStep } from '../core/text/terminal/next-step.ts';
import type { RunSummary } from '../core/view/serve-data.ts';
import { readJournal } from '../engine/journal-text.ts';
import { Refusal } from '../ports.ts';

interface CachedSummary {
  /** Size of the journal when it was read, in bytes. */
  readonly size: number;
  readonly mtime: number;
  readonly summary: RunSummary;
}

/** Cached summaries of the runs, so that only changed journals are read again. */
export class RunList {
  readonly #store: string;
  readonly #known = new Map<string, CachedSummary>();

  constructor(store: string) {
    this.#store = store;
  }

  /** Newest first, each as soon as it is read. Throws `Refusal` if the store is not Phasegate's. */
  async *summaries(): AsyncGenerator<RunSummary> {
    for (const listed of await listRuns(this.#store)) yield await this.#summary(listed);
  }

  async #summary(listed: ListedRun): Promise<RunSummary> {
    const { run, folder, mtime } = listed;
    const size = statSync(journalFile(folder), { throwIfNoEntry: false })?.size ?? 0;
    const known = this.#known.get(run);
    if (known?.size === size && known.mtime === mtime) {
      const { standing } = known.summary;
      if (standing !== 'running' && standing !== 'interrupted') return known.summary;
      return { ...known.summary, standing: (await isLocked(folder)) ? 'running' : 'interrupted' };
    }
    const summary = await this.#read(listed);
    this.#known.set(run, { size, mtime, summary });
    return summary;
  }

  async #read({ run, folder, mtime }: ListedRun): Promise<RunSummary> {
    try {
      return summaryFromEvents(run, folder) ?? runSummaryOf(await readRun(this.#store, run));
    } catch (error) {
      const at = new Date(mtime).toISOString();
      const note = errorText(error);
      const remedy = error instanceof Refusal ? ` ${error.remedy}` : '';
      const nothing = { places: [], costUsd: null, inputs: {}, item: null };
      return {
        ...{ run, pipeline: '', standing: 'damaged', startedAt: at, ...nothing },
        note: `${note}${remedy}`,
      };
    }
  }
}

/** Outcomes that need no action, so no plan is needed to describe one. */
const OVER: ReadonlySet<Outcome> = new Set([
  'succeeded',
  'no-change',
  'rejected',
  'stale',
  'cancelled',
]);

/** From the events alone, which takes a tenth of the time of a plan; `null`: not sufficient. */
function summaryFromEvents(run: RunId, folder: string): RunSummary | null {
  const { events } = readJournal(journalFile(folder));
  const [started] = events;
  const last = events.at(-1);
  if (started?.type !== 'runStarted' || last?.type !== 'runFinished') return null;
  if (!OVER.has(last.outcome)) return null;
  return {
    run,
    pipeline: started.pipeline.name,
    standing: last.outcome,
    places: last.phase === null ? [] : [last.phase],
    startedAt: started.at,
    ...costOf(recordedSpending(events)),
    ...undeliveredIn(events),
    inputs: started.inputs,
    item: typeof started.item.id === 'string' ? started.item.id : null,
    note: '',
  };
}

const costOf = ({ usd, isUnpriced }: SpentTotals): Pick<RunSummary, 'costUsd' | 'isUnpriced'> => ({
  costUsd: usd,
  ...unpriced(isUnpriced === true),
});

const undeliveredIn = (events: readonly RunEvent[]): Pick<RunSummary, 'isUndelivered'> =>
  deliveryWord(events) === 'undelivered' ? { isUndelivered: true } : {};

function runSummaryOf({ run, plan, state, events, started, isHeld }: SeenRun): RunSummary {
  const { finished, spent, item } = state;
  return {
    run,
    pipeline: plan.name,
    standing: runStanding(state, isHeld),
    places: restingPlaces(plan, state),
    startedAt: events[0]?.at ?? '',
    ...costOf(spent),
    ...undeliveredIn(events),
    inputs: started.inputs,
    item: typeof item.id === 'string' ? item.id : null,
    note: finished === null ? '' : nextStep(plan, state).sentence,
  };
}
