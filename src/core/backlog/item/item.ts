import type { Assessment } from './assessment.ts';

/** A piece of work on the backlog, as its store and its events have it. */
export interface Item {
  readonly id: string;
  readonly title: string;
  readonly description: string | null;
  readonly tags: readonly string[];
  /** Ids of items that must be done first. */
  readonly dependencies: readonly string[];
  /** UTC, ISO 8601. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly status: Status;
  /** Set exactly while it is blocked. */
  readonly block: Block | null;
  /** The phase to run next; `null` before its first. */
  readonly phase: string | null;
  readonly assessment: Assessment;
  /** A name under `pipelines`; `null`: the default one. */
  readonly pipeline: string | null;
  /** A phase asked for a person, who has not looked yet. */
  readonly needsPerson: boolean;
  /** The item whose work it came out of, and how many such steps lie between it and a person's own. */
  readonly origin: string | null;
  readonly depth: number;
  /** What a person said when unblocking; for the next prompt, and then gone. */
  readonly notes: string | null;
  /** The assessment that a person let pass. */
  readonly override: Override | null;
  /** The last commit of its run. */
  readonly commit: string | null;
  readonly work: Work;
  /** Set while it is finished and waits to be delivered together with others. */
  readonly delivery: Together | null;
  /** Who works on it. */
  readonly claim: Claim | null;
}

export type Status = (typeof STATUSES)[number];

/** In the order of an item's life; from each of the first four it can be blocked. */
export const STATUSES = ['new', 'scoping', 'ready', 'in_progress', 'done', 'blocked'] as const;

export interface Block {
  /** Where it goes on. */
  readonly from: Exclude<Status, 'done' | 'blocked'>;
  readonly kind: BlockKind;
  /** The question, or why it is blocked, in words. */
  readonly reason: string;
  /** The phase that it is about. */
  readonly phase: string | null;
}

/** What would let it go on: an answer, a person's leave, another try, a decision at a gate, or more money. */
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const BLOCK_KINDS = [
  'question',
  'guardrail',
  'person',
  'failed',
  'gate',
  'budget',
  'rejected',
  'by-hand',
] as const;

export interface Override {
  readonly assessment: Assessment;
  readonly by: string;
  readonly at: string;
}

/** What was done for it so far. */
export interface Work {
  /** The run of its pipeline. */
  readonly run: string | null;
  /** The run of its last triage. */
  readonly triage: string | null;
  /** Of each run: the last event of its journal that the item knows of. */
  readonly seen: Readonly<Record<string, number>>;
  /** Phases that were tried, triage included. */
  readonly attempts: number;
  /** `null`: nobody told. */
  readonly costUsd: number | null;
  /** That attempts took, triage included. */
  readonly ms: number;
  /** With its change; `null` while there is none. */
  readonly branch: string | null;
  /** Its URL; `null` where there is none. */
  readonly pullRequest: string | null;
}

export interface Together {
  /** The run that delivers them; `null` before one has begun. */
  readonly run: string | null;
}

export interface Claim {
  readonly by: string;
  readonly at: string;
}

export const NO_WORK: Work = {
  run: null,
  triage: null,
  seen: {},
  attempts: 0,
  costUsd: null,
  ms: 0,
  branch: null,
  pullRequest: null,
};

/** Oldest first; of one age, by id. */
export function byAge(a: Item, b: Item): number {
  return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}

export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** How people read a status: `in-progress`. */
export const statusText = (status: Status): string => status.replace('_', '-');
