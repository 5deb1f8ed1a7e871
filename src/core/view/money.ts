import type { PhaseId } from '../lib/brands.ts';
import { grouped } from '../lib/grouped.ts';
import type { Usage } from '../run/event.ts';
import { addUsage, isUnpriced, unpriced } from '../run/spent.ts';
import { type CostCategory, costCategoryOf } from './cause.ts';
import { insideOf } from './outline.ts';
import type { AttemptStory, RunStory } from './story.ts';
import { attemptsWithin } from './timeline.ts';

/** Usage of one phase, one model, or the whole run. `null`: unknown, never 0. */
export interface Bill {
  readonly usd: number | null;
  /** Attempts reported tokens whose cost is unknown, which is not in `usd`; omitted if there are none. */
  readonly isUnpriced?: true;
  readonly usage: Usage | null;
  /** USD by category of the attempt. */
  readonly by: Readonly<Record<CostCategory, number>>;
}

export interface PhaseBill extends Bill {
  readonly phase: PhaseId;
  /** Number of legs in the row; `null`: the phase is not spread. */
  readonly legs: number | null;
  readonly attempts: number;
  /** Sorted. */
  readonly models: readonly string[];
  readonly isReused: boolean;
}

export interface ModelBill extends Bill {
  readonly model: string;
  readonly attempts: number;
}

export interface Money {
  readonly phases: readonly PhaseBill[];
  readonly models: readonly ModelBill[];
  readonly total: Bill;
  readonly reused: number;
  /** In USD; `null`: no limit. */
  readonly limitUsd: number | null;
}

/** The run's costs, as far as agents reported them; phases without attempts are omitted. */
export function moneyOf(story: RunStory): Money {
  const phases = story.plan.phases.flatMap((phase): readonly PhaseBill[] => {
    const { id, kind, index } = phase;
    // Phases of a nested pipeline have their own rows; legs are in the row of their phase.
    if (kind === 'pipeline' || kind === 'entry') return [];
    const attempts = attemptsWithin(story, index);
    const isReused = story.reused.has(id);
    if (attempts.length === 0 && !isReused) return [];
    const legs = insideOf(story, index)?.places.length ?? null;
    const models = [
      ...new Set(attempts.flatMap(({ model, agent }) => model ?? agent ?? [])),
    ].sort();
    return [{ phase: id, legs, attempts: attempts.length, models, isReused, ...billOf(attempts) }];
  });
  const all = [...story.attempts.values()].flat();
  const byModel = grouped(
    all.filter(({ agent }) => agent !== null),
    modelNameOf,
  );
  const models = [...byModel]
    .map(([model, attempts]) => ({ model, attempts: attempts.length, ...billOf(attempts) }))
    .sort((a, b) => (b.usd ?? 0) - (a.usd ?? 0) || (a.model < b.model ? -1 : 1));
  const { limitUsd } = story.state;
  return { phases, models, total: billOf(all), reused: story.reused.size, limitUsd };
}

/** The agent, if the pipeline does not choose a model. */
const modelNameOf = ({ model, agent }: AttemptStory): string => model ?? agent ?? '';

function billOf(attempts: readonly AttemptStory[]): Bill {
  const by = { first: 0, retry: 0, rework: 0 };
  let usd: number | null = null;
  let usage: Usage | null = null;
  for (const { spending, cause } of attempts) {
    if (spending.costUsd !== null) {
      usd = (usd ?? 0) + spending.costUsd;
      by[costCategoryOf(cause)] += spending.costUsd;
    }
    if (spending.usage !== null)
      usage = usage === null ? spending.usage : addUsage(usage, spending.usage);
  }
  return { usd, usage, by, ...unpriced(attempts.some(({ spending }) => isUnpriced(spending))) };
}
