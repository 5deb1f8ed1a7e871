import type { Driver } from '../../app/backlog/item-run.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { oneLine } from '../../core/text/line.ts';
import type { BacklogScreen } from '../../report/backlog-live.ts';
import { printNote, surfaceOf } from '../../report/print.ts';
import { isDebugging } from '../../system/debug-log.ts';

/** Shows a session while it works. */
export interface SessionView {
  readonly driver: Driver;
  readonly say: (line: string) => void;
}

/** A live view on a terminal, otherwise one line per event; nothing for a program. */
export async function inView<T>(
  json: boolean,
  work: (view: SessionView) => Promise<T>,
): Promise<T> {
  const { LOCAL } = await import('../../app/backlog/item-run.ts');
  if (json) return work({ driver: LOCAL, say: () => {} });
  const { stderr, env } = process;
  if (stderr.isTTY !== true || env.TERM === 'dumb' || isDebugging())
    return work({ driver: LOCAL, say: (line) => printNote(oneLine(line)) });
  const { BacklogScreen } = await import('../../report/backlog-live.ts');
  using screen = new BacklogScreen(stderr, surfaceOf(stderr).paint);
  return await work({ driver: driverOf(screen), say: (line) => screen.say(line) });
}

function driverOf(screen: BacklogScreen): Driver {
  const follow = async (run: RunId, work: Parameters<Driver['follow']>[1]) => {
    try {
      return await work(async (plan) => screen.follow(run, plan));
    } finally {
      screen.leave(run);
    }
  };
  return { follow, delivers: true };
}
