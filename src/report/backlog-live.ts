import type { RunId } from '../core/lib/brands.ts';
import { phaseIndex } from '../core/plan/legs.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { RunState } from '../core/run/state.ts';
import { oneLine } from '../core/text/line.ts';
import { Tail } from '../core/text/tail.ts';
import { type LiveRunView, renderBacklogLive } from '../core/text/terminal/backlog-live.ts';
import type { Paint } from '../core/text/terminal/paint.ts';
import type { Reporter } from '../ports.ts';
import { liveTextOf } from './activities.ts';
import { TerminalFooter } from './foot.ts';
import type { Screen } from './screen.ts';

/** Characters of a phase's output that are kept for its line. */
const TAIL_LENGTH = 1024;

interface LiveItemRun {
  readonly plan: Plan;
  state: RunState | null;
  /** What the run had cost before this session, in USD; `null`: unknown. */
  costBefore: number | null;
  readonly activities: Map<number, { readonly startedAt: number; readonly output: Tail }>;
}

/** A backlog session on a terminal: its active runs at the foot, and above them one line per event. */
export class BacklogScreen implements Disposable {
  readonly #paint: Paint;
  readonly #foot: TerminalFooter;
  readonly #startedAt = performance.now();
  readonly #runs = new Map<RunId, LiveItemRun>();
  readonly #notes = new Set<string>();
  #costUsd: number | null = null;
  #frame = 0;

  constructor(stream: Screen, paint: Paint) {
    this.#paint = paint;
    // A closed terminal does not end the session, which is stored.
    stream.on('error', () => {});
    this.#foot = new TerminalFooter(stream, () => this.#picture());
  }

  printLine(line: string): void {
    this.#foot.push(oneLine(line));
  }

  /** Follows one step of a run; {@link leave} ends it. */
  follow(run: RunId, plan: Plan): Reporter {
    const followed: LiveItemRun = { plan, state: null, costBefore: null, activities: new Map() };
    this.#runs.set(run, followed);
    return {
      event: (event, state) => {
        followed.costBefore ??= state.spent.usd ?? 0;
        followed.state = state;
        for (const index of followed.activities.keys())
          if (!state.running.includes(index)) followed.activities.delete(index);
        const index = event.type === 'phaseStarted' ? phaseIndex(plan, event.phase) : undefined;
        if (index !== undefined)
          followed.activities.set(index, {
            startedAt: performance.now(),
            output: new Tail(TAIL_LENGTH),
          });
      },
      agent: (phase, event) => {
        const index = phaseIndex(plan, phase);
        if (index !== undefined) followed.activities.get(index)?.output.push(liveTextOf(event));
      },
      note: (text) => this.#note(text),
    };
  }

  /** All runs have the same notes about the machine and the pipeline, so each is shown once. */
  #note(text: string): void {
    if (this.#notes.has(text)) return;
    this.#notes.add(text);
    this.#foot.push(this.#paint('dim', `· ${oneLine(text)}`));
  }

  leave(run: RunId): void {
    this.#costUsd = this.#costNow();
    this.#runs.delete(run);
  }

  [Symbol.dispose](): void {
    this.#foot.close();
  }

  #picture(): string {
    const now = performance.now();
    this.#frame += 1;
    return renderBacklogLive({
      runs: [...this.#runs].flatMap(([run, followed]) => liveRun(run, followed, now)),
      elapsedMs: now - this.#startedAt,
      costUsd: this.#costNow(),
      frame: this.#frame,
      ...this.#foot.size,
      paint: this.#paint,
    });
  }

  /** The sum over finished and active runs. */
  #costNow(): number | null {
    const costs = [...this.#runs.values()].flatMap(({ state, costBefore }) => {
      const usd = state?.spent.usd ?? null;
      return usd === null ? [] : [usd - (costBefore ?? 0)];
    });
    if (costs.length === 0) return this.#costUsd;
    return costs.reduce((sum, cost) => sum + cost, this.#costUsd ?? 0);
  }
}

function liveRun(
  run: RunId,
  { plan, state, activities }: LiveItemRun,
  now: number,
): readonly LiveRunView[] {
  if (state === null) return [];
  const shown = [...activities].map(
    ([index, { startedAt, output }]) =>
      [index, { elapsedMs: now - startedAt, output: output.text }] as const,
  );
  return [{ run, plan, state, activities: new Map(shown) }];
}
