import { journalFile, listRuns } from '../../checkpoints/directory.ts';
import type { RunId } from '../../core/lib/brands.ts';
import type { Outcome } from '../../core/run/outcome.ts';
import { restingPlaces } from '../../core/run/show/open-gates.ts';
import { readJournal } from '../../engine/journal-text.ts';
import { Refusal } from '../../ports.ts';
import { severalRuns } from './meant-run.ts';
import { readRun, type SeenRun } from './stored.ts';

/** A cancelled run is resumed by its name only: somebody stopped it on purpose. */
const RESUMABLE: ReadonlySet<Outcome> = new Set(['waiting', 'blocked', 'over-budget', 'failed']);

/**
 * The only run that can be resumed, and that nothing else prevents. Runs that a person must decide on or answer come last, because a
 * resume does nothing for them. Throws `Refusal` if there is none, or several.
 */
export async function onlyResumable(
  store: string,
  isHindered: (seen: SeenRun) => Promise<boolean>,
): Promise<RunId> {
  const { candidates, cancelled } = await resumableRuns(store);
  const free: SeenRun[] = [];
  for (const seen of candidates) if (!(await isHindered(seen))) free.push(seen);
  const due = free.filter((seen) => !isAsking(seen));
  const meant = due.length > 0 ? due : free;
  const [only, ...others] = meant;
  if (only === undefined) throw noneResumable(candidates, cancelled);
  if (others.length === 0) return only.run;
  throw severalRuns(meant, {
    several: 'can be resumed',
    phasesOf: ({ plan, state }) => restingPlaces(plan, state),
    usage: 'phasegate resume RUN',
  });
}

interface ResumableRuns {
  readonly candidates: readonly SeenRun[];
  readonly cancelled: readonly RunId[];
}

/** Newest first, without runs on which a process works. */
async function resumableRuns(store: string): Promise<ResumableRuns> {
  const candidates: SeenRun[] = [];
  const cancelled: RunId[] = [];
  for (const { run, folder } of await listRuns(store)) {
    const last = readJournal(journalFile(folder)).events.at(-1);
    if (last === undefined) continue;
    if (last.type === 'runFinished' && last.outcome === 'cancelled') cancelled.push(run);
    if (last.type === 'runFinished' && !RESUMABLE.has(last.outcome)) continue;
    const seen = await readRun(store, run);
    if (!seen.isHeld) candidates.push(seen);
  }
  return { candidates, cancelled };
}

const isAsking = ({ state: { finished } }: SeenRun): boolean =>
  finished?.outcome === 'blocked' || (finished?.outcome === 'waiting' && finished.next === 'gate');

function noneResumable([hindered]: readonly SeenRun[], [last]: readonly RunId[]): Refusal {
  const why =
    hindered === undefined ? '' : ` \`phasegate resume ${hindered.run}\` says what prevents it.`;
  const stopped =
    last === undefined ? '' : ` \`phasegate resume ${last}\` resumes the newest cancelled run.`;
  return new Refusal(
    'This repository has no run to resume.',
    `Start a run: \`phasegate run FILE\`.${why}${stopped}`,
  );
}
