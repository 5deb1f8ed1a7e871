import type { SeenRun } from '../../app/stored/stored.ts';
import type { AboutItem } from '../../core/backlog/run-of-item.ts';
import { NOTHING_TOLD } from '../../core/backlog/run-of-item.ts';
import { isForItem } from '../../core/run/state.ts';
import { Refusal } from '../../ports.ts';
import { printNote } from '../../report/print.ts';

/**
 * Throws `Refusal` if the run is for a backlog item that it must not continue; otherwise prints what the run does not have of the
 * item and the checkout. `ends`: the run only ends, so that it must be the current one of its
 * item, and nothing else matters.
 */
export async function refuseHindered(
  root: string,
  name: string,
  { ends }: { readonly ends: boolean },
): Promise<void> {
  const { findPlace } = await import('../../app/stored/place.ts');
  const { findRun, readRun } = await import('../../app/stored/stored.ts');
  const { store, repository } = await findPlace(root);
  const seen = await readRun(store, await findRun(store, name));
  const about = ends
    ? await aboutItemOfFile(repository.root, seen)
    : await aboutItemOf(repository.root, seen);
  const { hindrance: why, notes } = about;
  if (why !== null && (!ends || why.isReplaced)) throw new Refusal(why.message, why.remedy);
  if (ends) return;
  for (const note of notes) printNote(note);
}

/** The only run that can be resumed and that its item does not prevent. Throws `Refusal` if there is none, or several. */
export async function runToResume(root: string): Promise<string> {
  const { findPlace } = await import('../../app/stored/place.ts');
  const { onlyResumable } = await import('../../app/stored/resumable-run.ts');
  const { store, repository } = await findPlace(root);
  return onlyResumable(store, async (seen) => {
    const about = await aboutItemOfFile(repository.root, seen);
    return about.hindrance !== null;
  });
}

/** What the backlog says about the item of the run. */
async function aboutItemOf(
  root: string,
  { run, plan, state }: Pick<SeenRun, 'run' | 'plan' | 'state'>,
): Promise<AboutItem> {
  const { deliveredItems } = await import('../../app/backlog/together-pipeline.ts');
  const item = isForItem(state) ? state.item : null;
  const delivered = deliveredItems(plan, run);
  if (item === null && delivered.length === 0) return NOTHING_TOLD;
  const { lookForRun } = await import('../backlog/look-for-run.ts');
  return lookForRun(root, { run, item, delivered });
}

/** The same for a command that only shows the run: GitHub is not asked, and errors of the backlog are left to its commands. */
export async function aboutItemOfFile(root: string, seen: SeenRun): Promise<AboutItem> {
  const { findConfig } = await import('../../app/stored/config-file.ts');
  const { InvalidPipeline } = await import('../../app/stored/pipeline-file.ts');
  try {
    const { config } = findConfig(root);
    return config.source === 'file' ? await aboutItemOf(root, seen) : NOTHING_TOLD;
  } catch (error) {
    if (error instanceof Refusal || error instanceof InvalidPipeline) return NOTHING_TOLD;
    throw error;
  }
}
