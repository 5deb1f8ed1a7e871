import type { RunSelector } from '../../app/stored/meant-run.ts';
import type { RepositoryPlace } from '../../app/stored/place.ts';
import type { SeenRun } from '../../app/stored/stored.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { suggest } from '../../core/lib/nearest.ts';
import { Refusal } from '../../ports.ts';

/** A command about a phase of a run; either may be omitted if it is unambiguous. */
export interface PhaseSelector extends RunSelector {
  /** Also the phases that the command accepts. */
  readonly phasesOf: RunSelector['phasesOf'];
}

/** Finds a run by name; without a name, the newest. Only commands that change nothing choose a run themselves. */
export async function anyRun(store: string, name: string | undefined): Promise<RunId> {
  const { findRun, newestRun } = await import('../../app/stored/stored.ts');
  return name === undefined ? newestRun(store) : findRun(store, name);
}

/** The same run, as it is stored, and where. */
export async function storedRun(
  root: string,
  name: string | undefined,
): Promise<{ readonly place: RepositoryPlace; readonly seen: SeenRun }> {
  const { findPlace } = await import('../../app/stored/place.ts');
  const { readRun } = await import('../../app/stored/stored.ts');
  const place = await findPlace(root);
  return { place, seen: await readRun(place.store, await anyRun(place.store, name)) };
}

export interface RunAndPhase {
  readonly run: string;
  readonly phase: string | undefined;
}

/**
 * Resolves what a person named: a run and a phase, one of them, or nothing. A single word is a run if there is one of that name,
 * otherwise a phase. Throws `Refusal` with the candidates.
 */
export async function runAndPhase(
  root: string,
  [first, second]: readonly (string | undefined)[],
  meaning: PhaseSelector,
): Promise<RunAndPhase> {
  const { findPlace } = await import('../../app/stored/place.ts');
  const { meantRun, meantRuns } = await import('../../app/stored/meant-run.ts');
  const { store } = await findPlace(root);
  if (first === undefined) return { run: await meantRun(store, meaning), phase: undefined };
  const refusal = second === undefined ? await refusalOf(store, first) : null;
  if (refusal === null) return { run: first, phase: second };
  const isMeant = (run: SeenRun): boolean =>
    meaning.isMeant(run) && meaning.phasesOf(run).includes(first);
  const wanted = { ...meaning, isMeant };
  if ((await meantRuns(store, wanted)).length === 0) {
    const { SeveralRuns } = await import('../../app/stored/stored.ts');
    throw refusal instanceof SeveralRuns ? refusal : await unknownRun(store, first, meaning);
  }
  return { run: await meantRun(store, wanted), phase: first };
}

/** Names the most similar of the runs that the command accepts. */
async function unknownRun(store: string, name: string, meaning: RunSelector): Promise<Refusal> {
  const { meantRuns } = await import('../../app/stored/meant-run.ts');
  const runs = (await meantRuns(store, meaning)).map(({ run }) => run);
  const hint = suggest(name, runs) ?? `No run ${meaning.one}. \`phasegate list\` shows all runs.`;
  return new Refusal(`No run \`${name}\` found in this repository.`, hint);
}

/** Why the name is not that of a run; `null`: it is. */
async function refusalOf(store: string, name: string): Promise<Refusal | null> {
  const { findRun } = await import('../../app/stored/stored.ts');
  try {
    await findRun(store, name);
    return null;
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
