import { journalFile, listRuns } from '../../checkpoints/directory.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { clockText } from '../../core/text/duration-text.ts';
import { oneLine } from '../../core/text/line.ts';
import { namedPlaces } from '../../core/text/named-places.ts';
import { runSubject } from '../../core/text/run-subject.ts';
import { readJournal } from '../../engine/journal-text.ts';
import { Refusal } from '../../ports.ts';
import { readRun, type SeenRun } from './stored.ts';

/** Which runs a command accepts. */
export interface RunSelector {
  /** Completes the sentences "No run …" and "Several runs …": `waits at a gate`, `wait at a gate`. */
  readonly one: string;
  readonly several: string;
  readonly isMeant: (run: SeenRun) => boolean;
  /** The phases that distinguish the runs for a person. */
  readonly phasesOf: (run: SeenRun) => readonly string[];
  /** What a run lacks that the command would accept after another command, as a clause with that command; `null`: nothing helps. */
  readonly nearly?: (run: SeenRun) => string | null;
  /** The usage to show: `phasegate approve RUN`. */
  readonly usage: string;
}

/** Most runs that a list names; the rest is counted. */
const MAX_NAMED_RUNS = 12;

/** The only run that the command accepts, if the person named none. Throws `Refusal` with the candidates otherwise. */
export async function meantRun(store: string, meaning: RunSelector): Promise<RunId> {
  const meant = await meantRuns(store, meaning);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return only.run;
  if (only === undefined)
    throw new Refusal(`No run here ${meaning.one}.`, await nearlyMeant(store, meaning));
  throw severalRuns(meant, meaning);
}

/** Names the runs that could be meant, one a line, with what distinguishes them. */
export function severalRuns(
  meant: readonly SeenRun[],
  meaning: Pick<RunSelector, 'several' | 'phasesOf' | 'usage'>,
): Refusal {
  const lines = meant.slice(0, MAX_NAMED_RUNS).map((seen) => runLine(seen, meaning.phasesOf(seen)));
  const more = meant.length - MAX_NAMED_RUNS;
  return new Refusal(
    [
      `Several runs ${meaning.several}:`,
      ...lines,
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
    `Name one run: \`${meaning.usage}\`.`,
  );
}

/** Most runs that a hint names. */
const MAX_HINTED_RUNS = 3;

async function nearlyMeant(store: string, meaning: RunSelector): Promise<string> {
  const clauses: string[] = [];
  for (const seen of await meantRuns(store, { ...meaning, isMeant: () => true })) {
    const clause = meaning.nearly?.(seen) ?? null;
    if (clause !== null) clauses.push(clause);
  }
  const hints = clauses.slice(0, MAX_HINTED_RUNS).map((clause) => `${clause}. `);
  return `${hints.join('')}\`phasegate list\` shows the runs.`;
}

/** Newest first. Damaged runs are skipped. */
export async function meantRuns(
  store: string,
  { isMeant }: RunSelector,
): Promise<readonly SeenRun[]> {
  const found: SeenRun[] = [];
  for (const { run, folder } of await listRuns(store)) {
    if (readJournal(journalFile(folder)).events.length === 0) continue;
    const seen = await readRun(store, run);
    if (isMeant(seen)) found.push(seen);
  }
  return found;
}

/** A run in a list of candidates: its pipeline, where it stands, what it is about, and when it was started. */
function runLine(
  { run, plan, state, started, events }: SeenRun,
  places: readonly string[],
): string {
  const where = places.length === 0 ? [] : [namedPlaces(places)];
  const subject = runSubject(plan, state);
  const about = subject === '' ? [] : [subject];
  const at = events[0]?.at;
  const age = at === undefined ? [] : [`started ${clockText(at)}`];
  return `  ${run}  ${[oneLine(started.pipeline.name), ...where, ...about, ...age].join(', ')}`;
}
