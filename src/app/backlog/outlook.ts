import type { Backlog, BacklogStore } from '../../backlog/store.ts';
import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import { evolveAll, type Items, recorded } from '../../core/backlog/item/evolve.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { circlesOf } from '../../core/backlog/schedule/dependencies.ts';
import {
  isBegunElsewhere,
  isLeftAlone,
  isWithoutRun,
} from '../../core/backlog/schedule/restart.ts';
import type { PipelineShape } from '../../core/backlog/schedule/schedule.ts';
import type { GuardrailVerdict } from '../../core/backlog/triage/guardrails.ts';
import { guardOf, settle, stoppedAtGate } from '../../core/backlog/triage/settle.ts';
import type { Config } from '../../core/config/config.ts';
import { type LocalFacts, NOTHING_LOCAL } from '../../core/text/terminal/backlog-list.ts';
import { Refusal } from '../../ports.ts';
import { InvalidPipeline } from '../stored/pipeline-file.ts';
import { findPlace, type RepositoryPlace } from '../stored/place.ts';
import { processesOf, providersDown } from './at-work.ts';
import { isRunHere } from './begun-elsewhere.ts';
import { missedEvents } from './keep-ran.ts';
import { type Pipelines, readPipelines } from './pipelines.ts';
import { runFacts } from './run-facts.ts';
import { wentOn } from './went-on.ts';

/** The backlog as the next session would find it. Nothing is stored. */
export interface BacklogOutlook extends VisibleBacklog {
  readonly place: RepositoryPlace;
  readonly pipelines: Pipelines;
}

/** The part that can be shown wherever the backlog can be read. */
export interface VisibleBacklog extends Backlog, LocalFacts {
  /** Ids of items whose runs are on another machine, and of blocked ones without a run. */
  readonly elsewhere: ReadonlySet<string>;
  /** The guardrails' verdict on an item. */
  readonly guarded: (item: Item) => GuardrailVerdict;
  /** The folder of the runs; `null`: unknown, because the backlog is shown as stored. */
  readonly runs: string | null;
  /** Why the backlog is shown as stored, as a sentence; `null`: it is shown as the next session would find it. */
  readonly fault: string | null;
}

export interface OutlookRequest {
  readonly root: string;
  readonly config: Config;
  readonly store: BacklogStore;
  readonly actor: string;
}

/**
 * Applies results of runs that a person resumed, then guardrails and pipelines, to every item. Throws the error of an invalid
 * repository or pipeline. `extent: 'blocked'` includes only results that block an item; everything else is as stored.
 */
export async function outlook(
  { root, config, store, actor }: OutlookRequest,
  backlog: Backlog,
  { targets, extent }: { readonly targets: readonly string[]; readonly extent: 'blocked' | 'all' },
): Promise<BacklogOutlook> {
  const place = await findPlace(root);
  const pipelines = readPipelines(root, config);
  const at = new Date().toISOString();
  const after = (before: Items, events: readonly BacklogEvent[]): Items =>
    evolveAll(
      before,
      events.map((event) => recorded(event, actor, at)),
    );
  let { items } = backlog;
  for (const result of await wentOn(place.store, backlog)) {
    const keeping = { store, config, pipelines };
    items = after(items, missedEvents(keeping, { ...backlog, items }, result));
  }
  const { guardrails } = config;
  const pipelineOf = (item: Item) => pipelines.of(item)?.shape ?? null;
  const rules = { guardrails, pipelineOf };
  const settled = settle(items, new Set(), rules);
  items = after(
    items,
    settled.filter((event) => extent === 'all' || (event.type === 'itemMoved' && event.block)),
  );
  const isHere = isRunHere(place.store);
  const away = [...items.values()].filter(
    (item) => isBegunElsewhere(item, isHere) || isWithoutRun(item, isHere),
  );
  return {
    ...backlog,
    items,
    place,
    pipelines,
    elsewhere: new Set(away.map(({ id }) => id)),
    leftAlone: new Set(
      [...items.values()]
        .filter((item) => isLeftAlone({ source: config.source, targets, isHere }, item))
        .map(({ id }) => id),
    ),
    guards: stoppedAtGate(items, rules),
    unchanged: unchangedIn(items, pipelineOf),
    processes: await processesOf(place.store, items),
    providers: providersDown(place.store, items),
    circles: circlesOf(items),
    ...(await runFacts(place, items)),
    guarded: (item) => guardOf(item, pipelineOf(item), guardrails),
    runs: place.store,
    fault: null,
  };
}

/** The same; the stored backlog if that fails, with the reason. */
export async function outlookIfAny(
  looking: OutlookRequest,
  backlog: Backlog,
): Promise<VisibleBacklog> {
  try {
    return await outlook(looking, backlog, { targets: [], extent: 'blocked' });
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof InvalidPipeline)) throw error;
    const { guardrails } = looking.config;
    const rules = { guardrails, pipelineOf: () => null };
    return {
      ...backlog,
      elsewhere: new Set(),
      ...NOTHING_LOCAL,
      circles: circlesOf(backlog.items),
      guards: stoppedAtGate(backlog.items, rules),
      guarded: (item) => guardOf(item, null, guardrails),
      runs: null,
      fault: faultText(error),
    };
  }
}

function unchangedIn(
  items: Items,
  pipelineOf: (item: Item) => PipelineShape | null,
): ReadonlySet<string> {
  const unchanged = [...items.values()].filter((item) => {
    const { run, branch, pullRequest } = item.work;
    const isDone = item.status === 'done' && run !== null;
    const changes = pipelineOf(item)?.phases.some(({ writer }) => writer) === true;
    return isDone && changes && branch === null && pullRequest === null;
  });
  return new Set(unchanged.map(({ id }) => id));
}

/** Names the place of the first error: `.github/pipelines/fix.yml:4: unknown key …`. */
export function faultText(error: Refusal | InvalidPipeline): string {
  if (error instanceof Refusal) return `${error.message} ${error.remedy}`;
  const first = error.diagnostics.find(({ severity }) => severity === 'error');
  if (first === undefined) return 'A pipeline has errors: see `phasegate check`.';
  const { file, range, message } = first;
  return `${file}:${range.line}: ${message}. \`phasegate check ${file}\` shows all errors.`;
}
