import type { RunId } from '../core/lib/brands.ts';
import { phaseIndex } from '../core/plan/legs.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { RunState } from '../core/run/state.ts';
import { oneLine } from '../core/text/line.ts';
import { Tail } from '../core/text/tail.ts';
import { type LiveRun, renderBacklogLive } from '../core/text/terminal/backlog-live.ts';
import type { Paint } from '../core/text/terminal/paint.ts';
import type { Reporter } from '../ports.ts';
import { Foot } from './foot.ts';
import { wordsOf } from './live.ts';
import type { Screen } from './screen.ts';

/** Characters of a phase's output that are kept for its line. */
const TAIL = 1024;

interface Followed {
  readonly plan: Plan;
  state: RunState | null;
  /** What the run had cost before this session, in USD; `null`: unknown. */
  costBefore: number | null;
  readonly activities: Map<number, { readonly startedAt: number; readonly said: Tail }>;
}

/** A backlog session on a terminal: its active runs at the foot, and above them one line per event. */
export class BacklogScreen implements Disposable {
  readonly #paint: Paint;
  readonly #foot: Foot;
  readonly #startedAt = performance.now();
  readonly #runs = new Map<RunId, Followed>();
  readonly #notes = new Set<string>();
  #costUsd: number | null = null;
  #frame = 0;

  constructor(stream: Screen, paint: Paint) {
    this.#paint = paint;
    // A closed terminal does not end the session, which is stored.
    stream.on('error', () => {});
    this.#foot = new Foot(stream, () => this.#picture());
  }

  say(line: string): void {
    this.#foot.push(oneLine(line));
  }

  /** Follows one step of a run; {@link leave} ends it. */
  follow(run: RunId, plan: Plan): Reporter {
    const followed: Followed = { plan, state: null, costBefore: null, activities: new Map() };
    this.#runs.set(run, followed);
    return {
      event: (event, state) => {
        followed.costBefore ??= state.spent.usd ?? 0;
        followed.state = state;
        for (const index of followed.activities.keys())
          if (!state.running.includes(index)) followed.activities.delete(index);
        const index = event.type === 'phaseStarted' ? phaseIndex(plan, event.phase) : undefined;
        if (index !== undefined)
          followed.activities.set(index, { startedAt: performance.now(), said: new Tail(TAIL) });
      },
      agent: (phase, event) => {
        const index = phaseIndex(plan, phase);
        if (index !== undefined) followed.activities.get(index)?.said.push(wordsOf(event));
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
  { plan, state, activities }: Followed,
  now: number,
): readonly LiveRun[] {
  if (state === null) return [];
  const shown = [...activities].map(
    ([index, { startedAt, said }]) =>
      [index, { elapsedMs: now - startedAt, said: said.text }] as const,
  );
  return [{ run, plan, state, activities: new Map(shown) }];
}
