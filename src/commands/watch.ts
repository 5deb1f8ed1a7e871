import { once } from 'node:events';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { recordFolder } from '../checkpoints/directory.ts';
import type { PhaseId, RunId } from '../core/lib/brands.ts';
import { digestOf } from '../core/lib/brands.ts';
import { ATTEMPT_ENDS } from '../core/run/attempt-ends.ts';
import type { Recorded } from '../core/run/event.ts';
import { replay } from '../core/run/replay.ts';
import { runJson } from '../core/run/show/report-json.ts';
import { statusLines } from '../core/text/terminal/status.ts';
import type { AgentEvent } from '../ports.ts';
import { consoleReporter } from '../report/console.ts';
import { printJson, printNote, surfaceOf } from '../report/print.ts';
import type { ScreenReporter } from '../report/screen.ts';
import { type CommonOptions, type Registered, subcommand } from './command.ts';
import { anyRun } from './meant.ts';

/** `phasegate watch RUN`: the live view of a run that another process works on. */
export function watchCommand(): Registered {
  const command = subcommand('watch', 'Follow a run in another process, until it ends or waits.')
    .argument(
      '[run]',
      'run, item of the backlog, or the beginning of a name (default: the only run)',
    )
    .addHelpText(
      'after',
      `
On a terminal this is the live view of \`phasegate run\`; elsewhere a line for each event. Ctrl-C ends the watching
only. Exit code 0, however the run ends.`,
    );
  return { command, act: watch, hidden: false };
}

async function watch(name: string | undefined, { root, json }: CommonOptions): Promise<number> {
  const { findPlace } = await import('../app/stored/place.ts');
  const { store } = await findPlace(root);
  const run = await anyRun(store, name, 'phasegate watch RUN');
  const stop = new AbortController();
  void once(process, 'SIGINT').then(() => stop.abort());
  const { readRun } = await import('../app/stored/stored.ts');
  if (!json) await show({ store, run, signal: stop.signal });
  else await untilRest(store, run, stop.signal);
  const { plan, state, head } = await readRun(store, run);
  if (json) printJson(runJson({ plan, state, digest: digestOf(head) }));
  else
    printNote(
      ['', ...statusLines({ plan, state, evidence: null, ...surfaceOf(process.stderr) })].join(
        '\n',
      ),
    );
  return 0;
}

interface Watched {
  readonly store: string;
  readonly run: RunId;
  readonly signal: AbortSignal;
}

async function show({ store, run, signal }: Watched): Promise<void> {
  const { readRun } = await import('../app/stored/stored.ts');
  const { stderr: stream, env } = process;
  const { plan } = await readRun(store, run);
  using reporter = await consoleReporter({ plan, stream, isTerminal: stream.isTTY === true, env });
  const said = new Said(reporter);
  let shown = 0;
  for await (const seen of looks(store, run, signal)) {
    for (const { event, state } of replay(seen.events, seen.plans)) {
      if (event.seq <= shown) continue;
      said.follow(seen.folder, event);
      reporter.event(event, state);
      shown = event.seq;
    }
    said.more();
  }
}

async function untilRest(store: string, run: RunId, signal: AbortSignal): Promise<void> {
  for await (const _ of looks(store, run, signal));
}

/** The run now, and whenever its folder tells of a change, until no process works on it or it waits. */
async function* looks(store: string, run: RunId, signal: AbortSignal) {
  const { readRun } = await import('../app/stored/stored.ts');
  const { FolderWatch } = await import('../serve/folder-watch.ts');
  const { Signal } = await import('../serve/lines.ts');
  const changed = new Signal();
  using watching = new FolderWatch(() => changed.set());
  for (;;) {
    const seen = await readRun(store, run);
    yield seen;
    if (seen.state.finished !== null || !seen.isHeld || signal.aborted) return;
    const running = [...openAttempts(seen.events)].map(([phase, attempt]) =>
      recordFolder(seen.folder, phase, attempt),
    );
    const phases = join(seen.folder, 'phases');
    watching.folders([seen.folder, join(seen.folder, 'lock'), phases, ...running]);
    if ((await changed.wait(signal)) === 'aborted') return;
  }
}

function openAttempts(events: readonly Recorded[]): ReadonlyMap<PhaseId, number> {
  const open = new Map<PhaseId, number>();
  for (const event of events) {
    if (event.type === 'phaseStarted') open.set(event.phase, event.attempt);
    else if (ATTEMPT_ENDS.has(event.type) && 'phase' in event && event.phase !== null)
      open.delete(event.phase);
  }
  return open;
}

/** What the phases under way say, by their records. */
class Said {
  readonly #reporter: ScreenReporter;
  readonly #open = new Map<PhaseId, GrowingFile[]>();

  constructor(reporter: ScreenReporter) {
    this.#reporter = reporter;
  }

  follow(folder: string, event: Recorded): void {
    if (event.type === 'phaseStarted') {
      const at = recordFolder(folder, event.phase, event.attempt);
      this.#open.set(event.phase, [
        new GrowingFile(join(at, 'transcript.jsonl')),
        new GrowingFile(join(at, 'output.log')),
      ]);
    } else if (ATTEMPT_ENDS.has(event.type) && 'phase' in event && event.phase !== null)
      this.#open.delete(event.phase);
  }

  more(): void {
    for (const [phase, [transcript, output]] of this.#open) {
      const events = (transcript?.lines() ?? []).flatMap(eventIn);
      for (const event of events) this.#reporter.agent(phase, event);
      // Of an agent, the transcript has what it printed, too.
      if (transcript?.isThere === true) continue;
      for (const line of output?.lines() ?? [])
        this.#reporter.agent(phase, { type: 'output', stream: 'stdout', text: `${line}\n` });
    }
  }
}

/** The runner wrote it; its last line may be cut where it was too long. */
function eventIn(line: string): readonly AgentEvent[] {
  try {
    return [JSON.parse(line) as AgentEvent];
  } catch {
    return [];
  }
}

/** Whole lines of a file as it grows; of one that is long already, its end. */
class GrowingFile {
  isThere = false;
  readonly #path: string;
  #at = -1;
  #rest = '';

  constructor(path: string) {
    this.#path = path;
  }

  lines(): readonly string[] {
    let fd: number;
    try {
      fd = openSync(this.#path, 'r');
    } catch {
      return [];
    }
    this.isThere = true;
    try {
      const { size } = fstatSync(fd);
      if (this.#at === -1) this.#at = Math.max(0, size - MOST_FIRST);
      const bytes = Buffer.alloc(Math.max(0, size - this.#at));
      const length = readSync(fd, bytes, 0, bytes.length, this.#at);
      this.#at += length;
      const lines = (this.#rest + bytes.toString('utf8', 0, length)).split('\n');
      this.#rest = lines.pop() ?? '';
      return lines;
    } finally {
      closeSync(fd);
    }
  }
}

const MOST_FIRST = 64 * 1024;
