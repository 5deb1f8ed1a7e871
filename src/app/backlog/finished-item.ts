import type { Item } from '../../core/backlog/item/item.ts';
import { type Commit, runId } from '../../core/lib/brands.ts';
import type { DeliverPhase } from '../../core/plan/plan.ts';
import { phaseLeftToOthers } from '../../core/run/decide/together.ts';
import { phaseState } from '../../core/run/state.ts';
import { protectedBy } from '../admission/protected-by.ts';
import { readRun, type SeenRun } from '../stored/stored.ts';
import type { DeliveryOptions } from './together-pipeline.ts';

/** An item of which only the delivery is left, according to its run. */
export interface FinishedItem extends DeliveryOptions {
  readonly item: Item;
  readonly run: SeenRun;
  readonly base: Commit;
  readonly head: Commit;
  /** When it was finished, UTC, ISO 8601. */
  readonly at: string;
  readonly summaries: readonly string[];
}

/** Where a new delivery begins. */
export interface DeliveryStart {
  readonly base: Commit;
  readonly branch: string | null;
}

export type FinishedItemReading =
  | { readonly type: 'finished'; readonly finished: FinishedItem }
  /** A person resumed its run: its state has to be read first. */
  | { readonly type: 'elsewhere'; readonly run: SeenRun }
  | { readonly type: 'left'; readonly why: string };

/** Throws `Refusal` if its run cannot be read. */
export async function readFinished(
  store: string,
  item: Item,
  start: DeliveryStart,
): Promise<FinishedItemReading> {
  const id = runId(item.work.run ?? '');
  if (id === null) return { type: 'left', why: 'the item has no run' };
  const run = await readRun(store, id);
  const { plan, state, started, events } = run;
  if (run.isHeld || state.finished === null)
    return { type: 'left', why: 'another process holds its run' };
  const phase = phaseLeftToOthers(plan, state);
  if (phase === null) return { type: 'elsewhere', run };
  const { staleBase } = plan.policy;
  const options = optionsOf(phase);
  const why =
    wrongPlace(started.baseBranch, start) ??
    (options.target?.includes('${{') === true
      ? 'the `base` of its pull request is not fixed'
      : null) ??
    (staleBase !== 'keep' && state.base !== start.base
      ? `the base branch moved since its run began, and its \`policy.stale-base\` is \`${staleBase}\``
      : null);
  if (why !== null) return { type: 'left', why };
  return {
    type: 'finished',
    finished: {
      item,
      run,
      ...options,
      protect: protectedBy(plan, run.pinned),
      staleBase: staleBase === 'keep' ? 'keep' : 'fail',
      base: state.base,
      head: state.head,
      at: events.at(-1)?.at ?? '',
      summaries: summariesOf(run),
    },
  };
}

function wrongPlace(branch: string | null, start: DeliveryStart): string | null {
  if (branch === start.branch) return null;
  const [began, now] = [branch, start.branch].map((name) =>
    name === null ? 'no branch' : `\`${name}\``,
  );
  return `its run began on ${began}, but the checkout is on ${now}`;
}

/** Options of its pull request that are the same for every run; values of one run cannot be shared. */
function optionsOf({
  deliveries,
}: DeliverPhase): Pick<DeliveryOptions, 'target' | 'draft' | 'labels'> {
  const { base, draft, labels } =
    deliveries.find(({ kind }) => kind === 'pull-request')?.fields ?? {};
  const all = typeof labels === 'string' ? [labels] : Array.isArray(labels) ? labels : [];
  return {
    target: typeof base === 'string' ? base : null,
    draft: draft === true,
    labels: all.flatMap((label) =>
      typeof label === 'string' && !label.includes('${{') ? [label] : [],
    ),
  };
}

/** Summaries of the phases that changed something. */
function summariesOf({ plan, state }: SeenRun): readonly string[] {
  return plan.phases.flatMap(({ index }) => {
    const { standing } = phaseState(plan, state, index);
    const isChange = standing.status === 'succeeded' && standing.change !== null;
    return isChange && standing.summary !== '' ? [standing.summary] : [];
  });
}
