import type { SeenRun } from '../app/stored/stored.ts';
import { digestOf } from '../core/lib/brands.ts';
import { runJson } from '../core/run/show/report-json.ts';
import { statusLines } from '../core/text/terminal/status.ts';
import { attemptTimes } from '../core/view/cut-off.ts';
import { printJson, printNote, surfaceOf } from '../report/print.ts';
import { type CommonOptions, type RegisteredCommand, subcommand } from './command.ts';
import { anyRun } from './meant/run.ts';
import { canPrompt, decideAsTyped, RUNNING_DEFAULTS, waitingAt } from './run/running.ts';
import { typedHere } from './typed-here.ts';
import type { WatchedRun } from './watch/looks.ts';
import type { RunView } from './watch/run-view.ts';

/** `phasegate watch RUN`: the live view of a run that another process works on. */
export function watchCommand(): RegisteredCommand {
  const command = subcommand(
    'watch',
    'Follow a run of another process until the run ends or waits.',
  )
    .argument(
      '[run]',
      'run or backlog item; a unique beginning is enough (default: the run started last)',
    )
    .addHelpText(
      'after',
      `
On a terminal, the command shows the live view of \`phasegate run\`. Elsewhere, the command prints a line for each event; of a
run in progress, also a line for each phase at work.
Ctrl-C ends the command, and the run continues. The exit code is 0 for every outcome of the run.

At a gate, a typed word decides, as in \`phasegate run\`. After a decision, this command works on the run: Ctrl-C then stops
the run, and the exit code is the outcome of the run.`,
    );
  return { command, act: watch, hidden: false };
}

async function watch(name: string | undefined, options: CommonOptions): Promise<number> {
  const { findPlace } = await import('../app/stored/place.ts');
  const { store } = await findPlace(options.root);
  const run = await anyRun(store, name);
  const stop = new AbortController();
  const end = (): void => stop.abort();
  // To the end: where nobody listens any more, what restores the cursor ends the process with the signal.
  process.on('SIGINT', end);
  const watched = { store, run, signal: stop.signal };
  try {
    return await (options.json ? watchSilently(watched) : watchOn(watched, options));
  } finally {
    process.off('SIGINT', end);
  }
}

async function watchSilently(watched: WatchedRun): Promise<number> {
  const { looks } = await import('./watch/looks.ts');
  let last: SeenRun | null = null;
  for await (const seen of looks(watched)) last = seen;
  if (last !== null) printJson(runJson({ ...last, digest: digestOf(last.head) }));
  return 0;
}

/** Shows the run until it is at rest; where it waits at a gate, a key decides, or the next process is watched. */
async function watchOn(watched: WatchedRun, options: CommonOptions): Promise<number> {
  const { RunView } = await import('./watch/run-view.ts');
  using view = new RunView();
  for (;;) {
    const seen = await shownUntilRest(watched, view);
    if (seen === null) return 0;
    await printStatus(seen, options.root);
    const waiting = canPrompt(options) ? waitingAt({ ...seen, digest: seen.head }) : null;
    if (waiting === null || watched.signal.aborted) return 0;
    const { decisionInTime } = await import('./watch/decision-in-time.ts');
    const said = await decisionInTime(watched, seen, { waiting, root: options.root });
    if (said === null) return 0;
    if (said !== 'taken up')
      return decideAsTyped({ ...options, ...RUNNING_DEFAULTS }, waiting, said);
  }
}

/** The run as it was at the last look; `null` if it had not begun. */
async function shownUntilRest(watched: WatchedRun, view: RunView): Promise<SeenRun | null> {
  const { looks } = await import('./watch/looks.ts');
  let last: SeenRun | null = null;
  for await (const seen of looks(watched)) {
    await view.show(seen);
    last = seen;
  }
  view.close();
  return last;
}

async function printStatus(seen: SeenRun, root: string): Promise<void> {
  const { plan, state, folder, events, unrecorded } = seen;
  const { outlookOf } = await import('../app/stored/outlook.ts');
  const { findPlace } = await import('../app/stored/place.ts');
  const outlook = await outlookOf(await findPlace(root), seen);
  const { evidenceFor } = await import('../app/stored/run-change.ts');
  const evidence = await evidenceFor(root, { plan, state, folder });
  const times = attemptTimes(events, Date.parse, unrecorded);
  const lines = statusLines({
    plan,
    state,
    evidence,
    times,
    outlook,
    isHeld: seen.isHeld,
    ...surfaceOf(process.stderr),
  });
  printNote(typedHere(['', ...lines].join('\n'), { root }));
}
