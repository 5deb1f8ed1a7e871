import { existsSync } from 'node:fs';
import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import type { ItemRunUpdate } from '../../core/backlog/after-run.ts';
import type { MissedRun } from '../../core/backlog/catch-up.ts';
import { heardIn } from '../../core/backlog/heard.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { providerStops } from '../../core/backlog/provider-stops.ts';
import { type RunId, runId } from '../../core/lib/brands.ts';
import { readJournal } from '../../engine/journal-text.ts';
import { Refusal } from '../../ports.ts';
import { asPublished } from '../stored/published.ts';
import { restore } from '../stored/stored.ts';
import { runNames, standingOf } from './item-run.ts';

/** The runs that an item has, and those that may have begun for it without being recorded: triage, then work. */
export function runsOf(item: Item): readonly Pick<MissedRun, 'kind' | 'run'>[] {
  return RUN_KINDS.map((kind) => ({ kind, run: runOf(item, kind) }));
}

/** The triage of a new item; later the run of its pipeline. */
export function currentRun({ status, block, work }: Item) {
  return (block?.from ?? status) === 'new'
    ? ({ kind: 'triage', run: work.triage } as const)
    : ({ kind: 'work', run: work.run } as const);
}

const RUN_KINDS = ['triage', 'work'] as const;

function runOf(item: Item, kind: ItemRunUpdate['kind']): RunId {
  const { triage, run } = item.work;
  const known = runId((kind === 'triage' ? triage : run) ?? '');
  if (known !== null) return known;
  // `runNames` is infinite.
  for (const name of runNames(item, kind === 'triage' ? '-triage' : '')) return name;
  throw new Error('names do not end');
}

/** What a run in the store has that its item does not record yet; `null`: the run is not in the store. */
export function missedIn(
  store: string,
  item: Item,
  { kind, run }: Pick<MissedRun, 'kind' | 'run'>,
): MissedRun | null {
  const id = runId(run);
  if (id === null) return null;
  const folder = runFolder(store, id);
  if (!existsSync(journalFile(folder))) return null;
  const { events } = readJournal(journalFile(folder));
  const [started] = events;
  if (started?.type !== 'runStarted') return null;
  refuseOthers(started.item.id, item, run);
  let known = item.work.seen[run] ?? 0;
  const steps: ItemRunUpdate[] = [];
  for (const [index, event] of events.entries()) {
    if (event.type !== 'runFinished' || event.seq <= known) continue;
    const upTo = events.slice(0, index + 1);
    const since = known;
    const { plan, state } = restore(id, folder, upTo);
    steps.push({
      kind,
      run,
      events: upTo.filter(({ seq }) => seq > since),
      providerStops: providerStops(upTo),
      heard: heardIn(upTo, since),
      ...standingOf({ plan, state: asPublished(folder, state) }),
    });
    known = event.seq;
  }
  return { kind, run, steps };
}

function refuseOthers(id: unknown, item: Item, run: string): void {
  if (id === item.id) return;
  throw new Refusal(
    `The run \`${run}\` does not belong to \`${item.id}\`.`,
    'Find out who created its artifacts, or delete them.',
  );
}
