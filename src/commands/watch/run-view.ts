import { isAtRest, type SeenRun } from '../../app/stored/stored.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { type PlanFrom, replay } from '../../core/run/replay.ts';
import { consoleReporter } from '../../report/console.ts';
import type { ScreenReporter } from '../../report/screen.ts';
import { PhaseOutputFeed } from './phase-words.ts';

/** What is open on the screen: a view of one plan. A resume may accept another pipeline text, which is another plan. */
interface OpenView {
  /** Of the event that brought the plan. */
  readonly from: number;
  readonly reporter: ScreenReporter;
  readonly words: PhaseOutputFeed;
}

/** Shows a run as the process shows it that works on it: live on a terminal, elsewhere a line for each event. */
export class RunView implements Disposable {
  #open: OpenView | null = null;
  #shown = 0;

  /** Shows what came since the last look; at the first look, of a run at work, where it stands, too. */
  async show(seen: SeenRun): Promise<void> {
    const { events, plans, folder } = seen;
    const isFirst = this.#shown === 0;
    for (const { event, plan, state } of replay(events, plans)) {
      if (event.seq <= this.#shown) continue;
      this.#shown = event.seq;
      const { words, reporter } = await this.#viewOf(plan, planFor(plans, event.seq));
      words.follow(folder, event);
      reporter.event(event, state);
    }
    this.#open?.words.more();
    if (isFirst && !isAtRest(seen)) this.#open?.reporter.standing();
  }

  /** Takes the view away; the lines stay. `show` opens another one. */
  close(): void {
    this.#open?.reporter.close();
    this.#open = null;
  }

  [Symbol.dispose](): void {
    this.close();
  }

  async #viewOf(plan: Plan, from: number): Promise<OpenView> {
    if (this.#open?.from === from) return this.#open;
    this.close();
    const { stderr: stream, env } = process;
    const isTerminal = stream.isTTY === true;
    const reporter = await consoleReporter({ plan, stream, isTerminal, env });
    this.#open = { from, reporter, words: new PhaseOutputFeed(reporter) };
    return this.#open;
  }
}

const planFor = (plans: readonly PlanFrom[], seq: number): number =>
  plans.findLast((plan) => plan.seq <= seq)?.seq ?? 0;
