import type { Report } from '../app/run/report.ts';
import type { Uploaded } from '../checkpoints/upload/uploader.ts';
import type { Item } from '../core/backlog/item/item.ts';
import type { Next, Outcome } from '../core/run/outcome.ts';

/** What a step came to. */
export type Ended =
  | Stood
  | Planned
  | Worked
  | Slotted
  /** Its event was not for us: no run was touched. */
  | { readonly type: 'nothing'; readonly why: string }
  | Limited;

/** Its event was for us, and a limit forbids a run: people see why, and nothing is red. */
export interface Limited {
  readonly type: 'limited';
  /** Sentences. */
  readonly why: string;
}

/** What of a backlog is to be worked on. */
export interface Planned {
  readonly type: 'planned';
  /** Of this workflow run from now on. */
  readonly items: readonly string[];
  /** How all of it stands, in Markdown. */
  readonly board: string;
}

/** How an item stands, and the run that it came to. */
export interface Worked {
  readonly type: 'worked';
  /** As far as it is known here: nobody has written it down yet. `null` if it is off the backlog. */
  readonly item: Item | null;
  readonly outcome: Outcome;
  /** What the next job is to do with its run; `null` where none is. */
  readonly next: Next | null;
  /** `null` if no run of its was ever begun. */
  readonly stood: Stood | null;
}

/** What a job of mode `slot` did of its legs. */
export interface Slotted {
  readonly type: 'slotted';
  readonly slot: number;
  readonly stood: Stood;
}

/** How a run stands, and where it is kept. */
export interface Stood {
  readonly type: 'stood';
  readonly report: Report;
  readonly checkpoint: Kept | null;
  /** Address of the page about the run as it is now; `null` where none was uploaded. */
  readonly page: string | null;
}

/** An artifact that holds a run as it is now. */
export type Kept = Pick<Uploaded, 'id' | 'name' | 'sha256'>;
