import type { Driver } from '../../app/backlog/item-run.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { oneLine } from '../../core/text/line.ts';
import type { BacklogScreen } from '../../report/backlog-live.ts';
import { printNote, surfaceOf } from '../../report/print.ts';
import { providerWaitText } from '../../report/provider-wait-text.ts';
import { silentReporter } from '../../report/silent.ts';
import { isDebugging } from '../../system/debug-log.ts';

/** Shows a session while it works. */
export interface SessionView {
  readonly driver: Driver;
  readonly printLine: (line: string) => void;
}

/** A live view on a terminal, otherwise one line per event; nothing for a program. */
export async function inView<T>(
  json: boolean,
  work: (view: SessionView) => Promise<T>,
): Promise<T> {
  const { LOCAL_DRIVER: LOCAL } = await import('../../app/backlog/item-run.ts');
  if (json) return work({ driver: LOCAL, printLine: () => {} });
  const { stderr, env } = process;
  if (stderr.isTTY !== true || env.TERM === 'dumb' || isDebugging())
    return work(withWaits(LOCAL, (line) => printNote(oneLine(line))));
  const { BacklogScreen } = await import('../../report/backlog-live.ts');
  using screen = new BacklogScreen(stderr, surfaceOf(stderr).paint);
  return await work({ driver: driverOf(screen), printLine: (line) => screen.printLine(line) });
}

/** Without a live view, only the pauses of a provider that does not answer have lines within a phase. */
function withWaits(driver: Driver, printLine: SessionView['printLine']): SessionView {
  const follow: Driver['follow'] = (run, work) =>
    work(async () => ({
      ...silentReporter,
      agent: (phase, event) => {
        const wait = providerWaitText(event);
        if (wait !== null) printLine(`${run}  \`${phase}\`: ${wait}`);
      },
    }));
  return { driver: { ...driver, follow }, printLine };
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
