import type { SeenRun } from '../../app/stored/stored.ts';
import type { TypedDecision, WaitingGate } from '../run/gate-prompt.ts';
import { isTakenUp, type WatchedRun } from './looks.ts';

/** What a person says at a gate; `taken up` if another process works on the run before that; `null`: nothing. */
export async function decisionInTime(
  watched: WatchedRun,
  seen: SeenRun,
  { waiting, root }: { readonly waiting: WaitingGate; readonly root: string },
): Promise<TypedDecision | 'taken up' | null> {
  const { promptForDecision } = await import('../run/gate-prompt.ts');
  const [asking, watching] = [new AbortController(), new AbortController()];
  const [said, isTaken] = await Promise.all([
    promptForDecision(waiting, root, asking.signal).finally(() => watching.abort()),
    isTakenUp({ ...watched, signal: watching.signal }, seen).finally(() => asking.abort()),
  ]);
  return said === null && isTaken ? 'taken up' : said;
}
