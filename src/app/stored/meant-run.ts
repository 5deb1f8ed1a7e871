import { journalFile, listRuns } from '../../checkpoints/directory.ts';
import type { RunId } from '../../core/lib/brands.ts';
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

/** Names the runs that could be meant, with what distinguishes them. */
export function severalRuns(
  meant: readonly SeenRun[],
  meaning: Pick<RunSelector, 'several' | 'phasesOf' | 'usage'>,
): Refusal {
  const names = meant.slice(0, MAX_NAMED_RUNS).map((seen) => describeRun(seen, meaning));
  const more = meant.length > MAX_NAMED_RUNS ? `, and ${meant.length - MAX_NAMED_RUNS} more` : '';
  return new Refusal(
    `Several runs ${meaning.several}: ${names.join(', ')}${more}.`,
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

function describeRun(seen: SeenRun, { phasesOf }: Pick<RunSelector, 'phasesOf'>): string {
  const { run, plan, state } = seen;
  const phases = phasesOf(seen);
  const about = runSubject(plan, state);
  const places = phases.length === 0 ? [] : [namedPlaces(phases)];
  const parts = [oneLine(plan.name), ...places, ...(about === '' ? [] : [about])];
  return `\`${run}\` (${parts.join(', ')})`;
}
