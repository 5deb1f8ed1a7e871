import { runFolder } from '../../checkpoints/directory.ts';
import type { RunId } from '../../core/lib/brands.ts';
import type { RunEvent } from '../../core/run/event.ts';
import { execute } from '../../engine/execute.ts';
import { settler } from '../../engine/perform.ts';
import { restore, type StoredRun } from '../stored/stored.ts';
import { traced } from '../wiring/tracing.ts';
import type { Report, ReporterFor } from './report.ts';
import { append, inSession, reportedOf, resumedEvent } from './session.ts';

export interface SettleRequest {
  readonly store: string;
  readonly run: RunId;
  readonly actor: string;
  /** Events to record first, such as a decision; nothing is recorded if the list is empty. Throws `Refusal`. */
  readonly initialEvents: (stored: StoredRun, head: string) => Promise<readonly RunEvent[]>;
}

/**
 * Records a person's decision and its consequences without a repository: no phase runs, no gate opens, nothing is delivered.
 * Another process continues the run.
 */
export async function settleRun(request: SettleRequest, reporterFor: ReporterFor): Promise<Report> {
  const { store, run, actor, initialEvents } = request;
  const folder = runFolder(store, run);
  const notes: string[] = [];
  const onNote = (note: string): number => notes.push(note);
  return inSession({ run, folder, onNote }, async (session) => {
    const { journal } = session;
    const stored = restore(run, folder, journal.past);
    const { plan, state } = stored;
    const reporter = await reporterFor(plan, stored.pinned);
    for (const note of notes) reporter.note(note);
    const said = await initialEvents(stored, journal.head());
    if (said.length === 0) return { plan, state, ...reportedOf(session) };
    await using followed = await traced(plan, journal, reporter);
    const now = await append({ plan, session, ...followed }, state, [...said, resumedEvent(actor)]);
    const limits = {
      concurrency: 1,
      may: { work: false, deliver: false, open: false },
      until: null,
      only: null,
      slots: false,
    };
    const stop = new AbortController();
    const shared = { plan, journal, reporter: followed.reporter, limits, budgetPool: null };
    const ended = await execute({ ...shared, state: now, perform: settler(plan), stop });
    return { plan, state: ended, ...reportedOf(session) };
  });
}
