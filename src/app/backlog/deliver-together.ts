import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BacklogStore } from '../../backlog/store.ts';
import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import type { ItemRunUpdate } from '../../core/backlog/after-run.ts';
import { blocked } from '../../core/backlog/item/blocked.ts';
import type { BacklogEvent } from '../../core/backlog/item/event.ts';
import type { Items } from '../../core/backlog/item/evolve.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { containedIn, DELIVERY_RUN } from '../../core/backlog/own-pipeline.ts';
import { type RunId, runId } from '../../core/lib/brands.ts';
import { compare } from '../../core/lib/compare.ts';
import {
  deliveredTogether,
  phaseLeftToOthers,
  type SharedDelivery as Where,
} from '../../core/run/decide/together.ts';
import type { RunEvent } from '../../core/run/event.ts';
import { errorOf } from '../../core/run/show/report-json.ts';
import { bodyOfAll, titleOfAll } from '../../core/text/markdown/together.ts';
import { readJournal } from '../../engine/journal-text.ts';
import { committedStore, shareAll } from '../../git/lfs/lfs-store.ts';
import { ownFolder } from '../../git/objects/own-folder.ts';
import { openRunnerDirectory, type RunnerDirectory } from '../../git/objects/runner-directory.ts';
import { type GatheredCommits, gatherCommits } from '../../git/publish/gather.ts';
import { Refusal } from '../../ports.ts';
import { silentReporter } from '../../report/silent.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { AS_IT_IS } from '../run/as-it-is.ts';
import { type ContinueRequest, continueRun } from '../run/continue.ts';
import type { Report } from '../run/report.ts';
import { RunBroken } from '../run/session.ts';
import { startRun } from '../run/start.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { hasBegun, readRun } from '../stored/stored.ts';
import type { Platform } from '../wiring/platform.ts';
import { type DeliveryStart, type FinishedItem, readFinished } from './finished-item.ts';
import { itemSettings, LOCAL_DRIVER, ranOf } from './item-run.ts';
import { DELIVERY, togetherPipeline } from './together-pipeline.ts';

export interface SharedDeliveryRequest {
  readonly root: string;
  readonly place: RepositoryPlace;
  readonly platform: Platform;
  readonly store: BacklogStore;
  /** At least one finished item; no other process works on these items. */
  readonly due: readonly Item[];
  /** Shows the events that will be stored, and returns them. */
  readonly showEvents: (events: readonly BacklogEvent[]) => readonly BacklogEvent[];
  /** Stores what an item's run means for the backlog. */
  readonly keep: (item: string, ran: ItemRunUpdate) => Promise<void>;
}

/**
 * Delivers finished items as one pull request, in a separate run that begins with the items' commits. A delivery run that has
 * begun is completed first, so that no item gets a second pull request. Items that cannot be included are blocked, and the others
 * continue.
 */
export async function deliverTogether(at: SharedDeliveryRequest): Promise<void> {
  try {
    const report = await delivered(at);
    if (report !== null) await conclude(at, report);
  } catch (error) {
    if (!(error instanceof Refusal) || error instanceof RunBroken) throw error;
    const why = `${error.message} ${error.remedy}`;
    await block(at, new Map(at.due.map(({ id }) => [id, why])));
  }
}

async function delivered(at: SharedDeliveryRequest): Promise<Report | null> {
  for (const { delivery } of at.due) {
    const run = runId(delivery?.run ?? '');
    if (run !== null && (await hasCommits(at.place.store, run)))
      return resumeDelivery(at, { run, phase: DELIVERY, initialEvents: async () => [] });
  }
  const finished = await finishedOf(at);
  return finished.length === 0 ? null : startDelivery(at, finished);
}

/** A process may have died before its run had anything to deliver. Such a run is not resumed. */
async function hasCommits(store: string, run: RunId): Promise<boolean> {
  if (!hasBegun(store, run)) return false;
  const { state } = await readRun(store, run);
  return state.head !== state.base;
}

interface DeliveryResumption {
  readonly run: RunId;
  /** The only phase that may be started. */
  readonly phase: string;
  readonly initialEvents: ContinueRequest['initialEvents'];
}

function resumeDelivery(
  { root, platform }: SharedDeliveryRequest,
  { run, phase, initialEvents }: DeliveryResumption,
): Promise<Report> {
  const settingsFor = () => itemSettings({ phase, driver: LOCAL_DRIVER, budgetPool: null }, 'work');
  return continueRun(
    { root, platform, run, ...AS_IT_IS, settingsFor, initialEvents },
    async () => silentReporter,
  );
}

/** In the order in which they were finished. */
async function finishedOf(at: SharedDeliveryRequest): Promise<readonly FinishedItem[]> {
  const { place, due } = at;
  const start = deliveryStart(at);
  const found: FinishedItem[] = [];
  const left = new Map<string, string>();
  for (const item of due) {
    const read = await readFinished(place.store, item, start);
    if (read.type === 'finished') found.push(read.finished);
    else if (read.type === 'left') left.set(item.id, read.why);
    else await at.keep(item.id, ranOf({ kind: 'work', run: read.run.run, item }, read.run));
  }
  found.sort((a, b) => compare(a.at, b.at) || compare(a.item.id, b.item.id));
  const [first] = found;
  const others = found.filter(({ target }) => target !== first?.target);
  for (const { item } of others)
    left.set(item.id, 'its pull request is for another branch than the others’');
  await leaveOut(at, left);
  return found.filter((one) => !others.includes(one));
}

function deliveryStart({ place: { repository }, platform }: SharedDeliveryRequest): DeliveryStart {
  return platform.start ?? { base: repository.head, branch: repository.branch };
}

/** Records first which run delivers the items, then begins it with their commits. */
async function startDelivery(
  at: SharedDeliveryRequest,
  finished: readonly FinishedItem[],
): Promise<Report | null> {
  const { root, platform } = at;
  const start = deliveryStart(at);
  const protect = [...new Set(finished.flatMap((one) => one.protect))];
  await using scratch = await gatheringPlace(at, finished);
  const { own } = scratch;
  const gathered = await gatherCommits(own, finished, { base: start.base, protect });
  await leaveOut(at, new Map(gathered.excluded.map(({ one, why }) => [one.item.id, why])));
  const { included } = gathered;
  const run = runId(`${DELIVERY_RUN}${randomBytes(4).toString('hex')}`);
  if (run === null) throw new Error('the run has no name');
  if (included.length === 0 || !(await claim(at, included, run))) return null;
  const { file, text } = pipelineOf(at, included);
  // `await` is needed: the run copies from the scratch folder before it is removed.
  return await startRun(
    {
      root,
      place: null,
      platform: { ...platform, start },
      file,
      text: { text, files: null },
      inputs: deliveryInputs(included),
      spare: [],
      run,
      agents: [],
      github: {},
      item: {},
      budgetUsd: null,
      known: [commitsOf(gathered, start)],
      stores: [join(own.folder, 'objects')],
      settingsFor: () =>
        itemSettings({ phase: DELIVERY, driver: LOCAL_DRIVER, budgetPool: null }, 'work'),
    },
    async () => silentReporter,
  );
}

/** A git directory of the runner with the commits of all items, until the delivery's run has its own. */
async function gatheringPlace(
  at: SharedDeliveryRequest,
  finished: readonly FinishedItem[],
): Promise<AsyncDisposable & { readonly own: RunnerDirectory }> {
  const { repository, store } = at.place;
  const { base } = deliveryStart(at);
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-gather-'));
  const runs = finished.map(({ run }) => ownFolder(runFolder(store, run.run)));
  const own = await openRunnerDirectory({
    repository,
    folder: join(folder, 'git'),
    branch: 'gathered',
    commits: [...finished.map(({ head }) => head), base],
    stores: runs.map((run) => join(run, 'objects')).filter((objects) => existsSync(objects)),
    copies: async () => false,
  });
  for (const run of runs)
    await shareAll({ from: committedStore(run), to: committedStore(own.folder), copies: false });
  return {
    own,
    [Symbol.asyncDispose]: async () => {
      await own[Symbol.asyncDispose]();
      await removeTree(folder);
    },
  };
}

/** `false` if another process changed one of the items meanwhile: all of them are then evaluated again. */
async function claim(
  { store, platform, showEvents }: SharedDeliveryRequest,
  taken: readonly FinishedItem[],
  run: RunId,
): Promise<boolean> {
  let isClaimed = false;
  await store.change(platform.actor, ({ items }) => {
    isClaimed = taken.every(({ item: { id } }) => isDue(items.get(id)));
    if (!isClaimed) return [];
    return showEvents(taken.map(({ item: { id } }) => ({ type: 'deliveryDue', item: id, run })));
  });
  return isClaimed;
}

const isDue = (item: Item | undefined): boolean =>
  item?.status === 'in_progress' && item.delivery !== null;

function pipelineOf({ root }: SharedDeliveryRequest, taken: readonly FinishedItem[]) {
  return togetherPipeline(root, {
    target: taken[0]?.target ?? null,
    draft: taken.some(({ draft }) => draft),
    labels: [...new Set(taken.flatMap(({ labels }) => labels))],
    protect: [...new Set(taken.flatMap(({ protect }) => protect))],
    staleBase: taken.every(({ staleBase }) => staleBase === 'keep') ? 'keep' : 'fail',
  });
}

function deliveryInputs(taken: readonly FinishedItem[]) {
  const contained = taken.map(({ item: { id, title }, summaries }) => ({ id, title, summaries }));
  return {
    title: titleOfAll(contained),
    body: bodyOfAll(contained),
    commits: taken.map(({ item: { id }, head }) => `${id} ${head}`).join('\n'),
  };
}

/** Makes the commits part of the run from its beginning. */
function commitsOf(
  { head, facts }: GatheredCommits<FinishedItem>,
  { base }: DeliveryStart,
): RunEvent {
  return { type: 'runRebased', from: base, base, commit: head, facts, again: [], verify: [] };
}

/** Records in every delivered item where its change is, or why it was not delivered, for a person. */
async function conclude(at: SharedDeliveryRequest, { plan, state, folder }: Report): Promise<void> {
  const { events } = readJournal(journalFile(folder));
  const made = events.find((event) => event.type === 'deliveryMade');
  const contained = containedIn(plan.inputs);
  const outcome = state.finished?.outcome;
  if (outcome === 'cancelled') return;
  if (outcome === 'succeeded' || outcome === 'no-change') {
    const { where, url, number } = made ?? NOTHING_DELIVERED;
    const together = contained.size === 1 ? where : `${where}, with ${contained.size} items`;
    const place = { where: together, url, number };
    const branch = state.head === state.base ? null : state.branch;
    for (const [id, head] of contained) await reportDelivery(at, { id, head, place, branch });
    return;
  }
  const message = errorOf(plan, state)?.message ?? outcome;
  const why = `delivery in run ${state.run} failed: ${message}`;
  await block(at, new Map([...contained.keys()].map((id) => [id, why])));
}

const NOTHING_DELIVERED: Where = { where: 'nothing was left to deliver', url: null, number: null };

interface DeliveryNotice {
  readonly id: string;
  /** The last commit of the item that was delivered. */
  readonly head: string;
  readonly place: Where;
  /** The branch with the changes of all items; `null`: it has none. */
  readonly branch: string | null;
}

/** Records the delivery in the item's own run, which continues. */
async function reportDelivery(
  at: SharedDeliveryRequest,
  { id, head, place, branch }: DeliveryNotice,
): Promise<void> {
  const item = (await at.store.read()).items.get(id);
  const run = runId(item?.work.run ?? '');
  if (item === undefined || item.delivery === null || run === null) return;
  const { state } = await readRun(at.place.store, run);
  if (state.head !== head) return changedSince(at, item);
  const report = await resumeDelivery(at, {
    run,
    phase: item.phase ?? '',
    initialEvents: async (stored) => {
      const phase = phaseLeftToOthers(stored.plan, stored.state);
      return phase === null ? [] : deliveredTogether(stored.plan, stored.state, { phase, place });
    },
  });
  const ran = ranOf({ kind: 'work', run, item }, report);
  await at.keep(id, { ...ran, branch: branch ?? ran.branch });
}

/** Marks an item that a person has continued since as due for delivery again. */
async function changedSince(
  { store, platform, showEvents }: SharedDeliveryRequest,
  { id }: Item,
): Promise<void> {
  await store.change(platform.actor, ({ items }) =>
    isDue(items.get(id)) ? showEvents([{ type: 'deliveryDue', item: id, run: null }]) : [],
  );
}

/** Blocks items that cannot be included; once a person unblocks one, it reaches its delivery again. */
async function leaveOut(
  at: SharedDeliveryRequest,
  left: ReadonlyMap<string, string>,
): Promise<void> {
  const reasons = [...left].map(
    ([id, why]) => [id, `not delivered together with other items: ${why}`] as const,
  );
  const again = at.due.filter(({ id }) => left.has(id));
  await at.store.change(at.platform.actor, ({ items }) =>
    at.showEvents([
      ...again
        .filter(({ id }) => isDue(items.get(id)))
        .map(({ id, phase }): BacklogEvent => ({ type: 'phaseReached', item: id, phase })),
      ...blocks(items, new Map(reasons)),
    ]),
  );
}

async function block(
  at: SharedDeliveryRequest,
  reasons: ReadonlyMap<string, string>,
): Promise<void> {
  await at.store.change(at.platform.actor, ({ items }) => at.showEvents(blocks(items, reasons)));
}

function blocks(items: Items, reasons: ReadonlyMap<string, string>): readonly BacklogEvent[] {
  return [...reasons].flatMap(([id, why]): readonly BacklogEvent[] => {
    const item = items.get(id);
    if (item === undefined || !isDue(item)) return [];
    return [blocked(item, 'failed', why)];
  });
}
