import { decode } from '../../core/run/codec.ts';
import type { JournalEvent } from '../../core/run/event.ts';
import type { PlanFrom } from '../../core/run/replay.ts';
import { onBranches } from '../../core/run/repositories.ts';
import type { RunData, WrittenPlan } from '../../core/view/page-data.ts';
import { planFromJson } from '../../core/view/plan-json.ts';
import { type RunStory, storyOf } from '../../core/view/story.ts';

/** The run according to its journal; `null`: nothing yet. */
export type JournalReading =
  | { readonly type: 'story'; readonly story: RunStory }
  | { readonly type: 'nothing' }
  | { readonly type: 'fault'; readonly message: string };

/** Decodes only new lines, because a live journal grows line by line. */
export class RunModel {
  readonly #events: JournalEvent[] = [];
  readonly #plans = new Map<WrittenPlan, PlanFrom>();
  #first: string | undefined;
  #read = 0;

  read({
    journal,
    plans,
    branches = {},
    unrecorded = [],
    isHeld,
  }: Pick<RunData, 'journal' | 'plans' | 'branches' | 'unrecorded' | 'isHeld'>): JournalReading {
    if (journal[0] !== this.#first || journal.length < this.#read) this.#restart(journal[0]);
    for (const line of journal.slice(this.#read)) {
      const decoded = decode(line);
      if (!decoded.ok)
        return {
          type: 'fault',
          message: `Line ${this.#read + 1} of the journal: ${decoded.message}.`,
        };
      this.#events.push(decoded.event);
      this.#read += 1;
    }
    if (this.#events.length === 0 || plans.length === 0) return { type: 'nothing' };
    const story = storyOf({
      events: [...this.#events],
      plans: plans.map((written) => this.#plan(written)),
      millisecondsOf: Date.parse,
      unrecorded,
      isHeld,
    });
    return { type: 'story', story: { ...story, state: onBranches(story.state, branches) } };
  }

  #restart(first: string | undefined): void {
    this.#first = first;
    this.#events.length = 0;
    this.#read = 0;
  }

  #plan(written: WrittenPlan): PlanFrom {
    const known = this.#plans.get(written);
    if (known !== undefined) return known;
    const made = { seq: written.seq, plan: planFromJson(written.plan) };
    this.#plans.set(written, made);
    return made;
  }
}
