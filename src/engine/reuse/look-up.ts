import type { Commit } from '../../core/lib/brands.ts';
import type { Reuse } from '../../core/plan/plan.ts';
import { Refusal } from '../../ports.ts';
import type { Attempt } from '../attempt/attempt.ts';
import type { ReuseSettings } from '../dependencies.ts';
import type { Envelope } from './envelope.ts';
import { findResult } from './find.ts';
import { type ReuseKey, reuseKey } from './key.ts';

/** What an attempt knows of earlier results; `null` if its phase reuses none. */
export interface ReuseLookup {
  readonly reusing: ReuseSettings;
  readonly key: ReuseKey;
  /** The commit at which the attempt begins. */
  readonly before: Commit;
  /** Its tree. */
  readonly tree: Commit;
  readonly found: Envelope | null;
}

/**
 * The key of the attempt's phase, noted in its record, and the result that is stored under it. No result is used for a phase that
 * a person asked to repeat or that has just failed, because an earlier result would add nothing.
 */
export async function lookUp(attempt: Attempt): Promise<ReuseLookup | null> {
  const { deps, phase, known, record } = attempt;
  const { reuse: reusing } = deps;
  if (phase.reuse === null || reusing === null) return null;
  const key = await keyOrNote(attempt, phase.reuse);
  if (key === null) return null;
  const before = deps.workspace.head();
  const tree = await deps.workspace.headTree();
  const mayTake = reusing.usesStored && known.tries === 0 && !known.isRepeatRequested;
  const stored = mayTake ? await findResult(deps, phase, key) : null;
  // After a conflict, a change that was made elsewhere would conflict again.
  const isUsable = known.conflicts === 0 || stored?.kept.change?.before === tree;
  const found = isUsable ? stored : null;
  const noted = { ...key, reads: phase.reuse.reads, commit: before };
  await record.write('reuse.json', `${JSON.stringify(noted, null, 2)}\n`);
  return { reusing, key, before, tree, found };
}

/** An error of git or the disk prevents only the reuse, not the attempt. */
async function keyOrNote(attempt: Attempt, reuse: Reuse): Promise<ReuseKey | null> {
  const { deps, phase } = attempt;
  try {
    return await reuseKey(attempt, reuse);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    deps.reporter.note(`No earlier result of \`${phase.id}\` can be looked up: ${error.message}`);
    return null;
  }
}
