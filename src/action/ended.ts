import type { Report } from '../app/run/report.ts';
import type { UploadedCheckpoint } from '../checkpoints/upload/uploader.ts';
import type { Item } from '../core/backlog/item/item.ts';
import type { ManyLeg } from '../core/many/legs.ts';
import type { NextKind, Outcome } from '../core/run/outcome.ts';
import type { LegRow } from '../core/text/markdown/leg-table.ts';

export type StepResult =
  | RunStepResult
  | PlanStepResult
  | ItemStepResult
  | SlotStepResult
  | ListStepResult
  | TableStepResult
  /** Its event was not for us: no run was touched. */
  | { readonly type: 'nothing'; readonly why: string }
  | LimitedStepResult;

/** Its event was for us, and a limit forbids a run: people see why, and nothing is red. */
export interface LimitedStepResult {
  readonly type: 'limited';
  /** Sentences. */
  readonly why: string;
}

/** What of a backlog is to be worked on. */
export interface PlanStepResult {
  readonly type: 'planned';
  /** Items of this workflow run from now on. */
  readonly items: readonly string[];
  /** The state of the whole backlog in Markdown. */
  readonly board: string;
}

/** The legs of a workflow in many repositories. */
export interface ListStepResult {
  readonly type: 'listed';
  readonly legs: readonly ManyLeg[];
}

/** How the runs of a workflow in many repositories stand. */
export interface TableStepResult {
  readonly type: 'tabled';
  readonly rows: readonly LegRow[];
}

/** The state of an item and of its run. */
export interface ItemStepResult {
  readonly type: 'worked';
  /** The item according to this job, which cannot write it; `null`: it is off the backlog. */
  readonly item: Item | null;
  readonly outcome: Outcome;
  /** What the next job has to do with its run; `null`: nothing. */
  readonly next: NextKind | null;
  /** `null`: it has no run. */
  readonly result: RunStepResult | null;
}

/** The result of a job of mode `slot`. */
export interface SlotStepResult {
  readonly type: 'slotted';
  readonly slot: number;
  readonly result: RunStepResult;
}

/** The state of a run, and its checkpoint. */
export interface RunStepResult {
  readonly type: 'stood';
  readonly report: Report;
  readonly checkpoint: KeptCheckpoint | null;
  /** URL of the current report page; `null`: none was uploaded. */
  readonly page: string | null;
}

/** An artifact with the current state of a run. */
export type KeptCheckpoint = Pick<UploadedCheckpoint, 'id' | 'name' | 'sha256'>;
