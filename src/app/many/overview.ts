import { join } from 'node:path';
import type { ManyRepository, ManySession } from '../../core/many/session.ts';
import { withRoot } from '../../core/many/with-root.ts';
import type { ManyRow } from '../../core/text/terminal/many-table.ts';
import { Refusal } from '../../ports.ts';
import { hasBegun, readRun } from '../stored/stored.ts';
import { runStanding } from './run-standing.ts';
import { sessionsIn } from './sessions.ts';

export interface ManyOverview {
  /** The name of the pipeline. */
  readonly pipeline: string;
  /** Only the runs that have begun. */
  readonly rows: readonly ManyRow[];
}

/** How the runs stand that `phasegate many` began from this repository. Nothing is changed. */
export async function manyOverview(store: string): Promise<readonly ManyOverview[]> {
  const all = await Promise.all(sessionsIn(store).map(overviewOf));
  return all.filter(({ rows }) => rows.length > 0);
}

async function overviewOf({
  pipeline,
  repositories,
  ended = [],
}: ManySession): Promise<ManyOverview> {
  const shown = repositories.length > 0 ? repositories : ended;
  return { pipeline, rows: (await Promise.all(shown.map(rowsOf))).flat() };
}

/** None for a run that has not begun, or that cannot be read: the commands about it say why. */
async function rowsOf({ name, run, folder }: ManyRepository): Promise<readonly ManyRow[]> {
  const store = join(folder, '.phasegate');
  try {
    if (!hasBegun(store, run)) return [];
    const { plan, state, isHeld } = await readRun(store, run);
    const about = { repository: name, run, folder };
    const { note, ...standing } = runStanding({ plan, state });
    if (isHeld) return [{ ...about, standing: 'held', costUsd: standing.costUsd, note: '' }];
    if (state.finished === null)
      return [{ ...about, standing: 'interrupted', costUsd: standing.costUsd, note: '' }];
    return [{ ...about, ...standing, note: withRoot(note, { run, folder }) }];
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
