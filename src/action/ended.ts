import type { Report } from '../app/run/report.ts';
import type { Uploaded } from '../checkpoints/upload/uploader.ts';
import type { Item } from '../core/backlog/item/item.ts';
import type { Next, Outcome } from '../core/run/outcome.ts';

/** The result of a step. */
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
  /** Items of this workflow run from now on. */
  readonly items: readonly string[];
  /** The state of the whole backlog in Markdown. */
  readonly board: string;
}

/** The state of an item and of its run. */
export interface Worked {
  readonly type: 'worked';
  /** The item according to this job, which cannot write it; `null`: it is off the backlog. */
  readonly item: Item | null;
  readonly outcome: Outcome;
  /** What the next job has to do with its run; `null`: nothing. */
  readonly next: Next | null;
  /** `null`: it has no run. */
  readonly stood: Stood | null;
}

/** The result of a job of mode `slot`. */
export interface Slotted {
  readonly type: 'slotted';
  readonly slot: number;
  readonly stood: Stood;
}

/** The state of a run, and its checkpoint. */
export interface Stood {
  readonly type: 'stood';
  readonly report: Report;
  readonly checkpoint: Kept | null;
  /** URL of the current report page; `null`: none was uploaded. */
  readonly page: string | null;
}

/** An artifact with the current state of a run. */
export type Kept = Pick<Uploaded, 'id' | 'name' | 'sha256'>;
