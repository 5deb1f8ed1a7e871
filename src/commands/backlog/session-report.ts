import type { SessionEnd } from '../../app/backlog/work-through.ts';
import type { Item } from '../../core/backlog/item/item.ts';
import { outcomeOf, type PhaseCap, stoppedText } from '../../core/backlog/schedule/stopping.ts';
import { roundedUsd } from '../../core/run/show/report-json.ts';
import {
  type FinishedText,
  isTriaged,
  sessionLines,
} from '../../core/text/terminal/backlog-session.ts';
import { printJson, printNote, surfaceOf } from '../../report/print.ts';
import { artifactsFor } from './artifacts.ts';
import { itemJson } from './item-json.ts';
import { knownIn, lookAhead, type OpenBacklog } from './open.ts';

const ALL_GONE = 'all selected items were closed, merged or removed';

const ALL_TRIAGED = 'all selected items are triaged';

const areTriaged = ({ asked, stopped }: SessionEnd): boolean =>
  asked.length > 0 && stopped !== 'signal' && asked.every(isTriaged);

interface EndedSession {
  readonly end: SessionEnd;
  readonly cap: PhaseCap;
  readonly stage: 'all' | 'triage';
}

/** What a session did, as the last thing that it prints. */
export async function reportSession(
  opened: OpenBacklog,
  { end, cap, stage }: EndedSession,
  json: boolean,
): Promise<void> {
  const { phases, costUsd, asked, merged, ms } = end;
  const isAllTriaged = stage === 'triage' && areTriaged(end);
  const stopped = isAllTriaged ? 'done' : end.stopped;
  const isGone = asked.length === 0 && phases > 0;
  const why = isGone ? ALL_GONE : isAllTriaged ? ALL_TRIAGED : stoppedText({ ...end, cap });
  const withArtifacts = (items: readonly Item[]): Promise<readonly FinishedText[]> =>
    Promise.all(items.map(async (item) => ({ item, artifacts: await artifactsFor(opened, item) })));
  const finished = await withArtifacts(asked.filter(({ id }) => end.finished.has(id)));
  const finishedBefore = await withArtifacts(end.finishedBefore);
  if (json) {
    const outcome = outcomeOf(stopped, asked);
    const items = asked.map(itemJson);
    printJson({
      outcome,
      stopped,
      why,
      phases,
      costUsd: roundedUsd(costUsd),
      ms: Math.round(ms),
      finished: finished.map(finishedJson),
      finishedBefore: finishedBefore.map(finishedJson),
      merged,
      items,
    });
    return;
  }
  const seen = await lookAhead(opened);
  const { elsewhere } = seen;
  const known = knownIn(seen);
  const { paint } = surfaceOf(process.stderr);
  const told = {
    asked,
    finished,
    finishedBefore,
    merged,
    known,
    elsewhere,
    phases,
    costUsd,
    ms,
    why,
    stopped,
    stage,
    paint,
  };
  printNote(sessionLines(told).join('\n'));
}

const finishedJson = ({ item, artifacts }: FinishedText) => ({
  id: item.id,
  artifacts: artifacts.map(({ path }) => path),
});
