import { begunLines } from '../../app/backlog/begun.ts';
import { findPlace } from '../../app/stored/place.ts';
import { hasFileStore } from '../../backlog/file.ts';
import {
  type AboutItem,
  goneItem,
  hindrance,
  hindranceOfDelivery,
  NOTHING_TOLD,
} from '../../core/backlog/run-of-item.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import { oneLine } from '../../core/text/line.ts';
import { guardCommands, mergedSentences } from '../../core/text/terminal/backlog-item.ts';
import { lookAhead, openBacklog } from './open.ts';

export interface ForItems {
  readonly run: string;
  /** The item that the run works on, as it was when the run began; `null`: none. */
  readonly item: JsonObject | null;
  /** The items whose changes the run delivers together. */
  readonly delivered: readonly string[];
}

/** What the backlog says about a run. */
export async function lookForRun(
  root: string,
  { run, item, delivered }: ForItems,
): Promise<AboutItem> {
  const opened = openBacklog({ root });
  if (opened.config.source === 'file' && !hasFileStore(opened.root))
    return item === null ? NOTHING_TOLD : goneItem(oneLine(String(item.id)));
  const { items, archived, guarded } = await lookAhead(opened);
  if (item === null)
    return { ...NOTHING_TOLD, hindrance: hindranceOfDelivery(run, delivered, items) };
  const id = String(item.id);
  const now = items.get(id);
  if (now === undefined && !archived.has(id)) return goneItem(oneLine(id));
  const isCurrent = now !== undefined && now.work.run === run;
  return {
    hindrance: hindrance(
      { run, item: id },
      { items, archived, guarded, commandsFor: guardCommands },
    ),
    notes: isCurrent
      ? [
          ...mergedSentences(now, opened.config.source),
          ...(await begunLines(await findPlace(opened.root), now, items)),
        ]
      : [],
    isGone: false,
  };
}
