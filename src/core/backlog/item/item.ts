import { compare } from '../../lib/compare.ts';
import type { Assessment } from './assessment.ts';

/** A piece of work on the backlog, according to its store and events. */
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
  readonly status: ItemStatus;
  /** Set if and only if the item is blocked. */
  readonly block: ItemBlock | null;
  /** The phase to run next; `null`: before the first. */
  readonly phase: string | null;
  readonly assessment: Assessment;
  /** A name under `pipelines`; `null`: the default pipeline. */
  readonly pipeline: string | null;
  /** Whether a phase asked for a person, who has not responded yet. */
  readonly needsPerson: boolean;
  /** The item that it is a follow-up of, and its distance from an item that a person added. */
  readonly origin: string | null;
  readonly depth: number;
  /** A person's notes that no agent's prompt has yet: for the next one only. */
  readonly notes: string | null;
  /** What people said before the current run began: for every prompt of the item until it is done. */
  readonly messages: readonly ItemMessage[];
  /** The items that were merged into it. */
  readonly merged: readonly MergedAway[];
  /** Whether a person took it back out of another item: no agent merges it again. */
  readonly isSeparate: boolean;
  /** The assessment that a person accepted. */
  readonly override: Override | null;
  /** The last commit of its run. */
  readonly commit: string | null;
  readonly work: ItemWork;
  /** Set while the finished item waits to be delivered together with others. */
  readonly delivery: SharedDeliveryRun | null;
  /** The process that works on it. */
  readonly claim: ItemClaim | null;
}

export type ItemStatus = (typeof STATUSES)[number];

/** In the order of an item's life; an item can become blocked in each of the first four. */
export const STATUSES = ['new', 'scoping', 'ready', 'in_progress', 'done', 'blocked'] as const;

export interface ItemBlock {
  /** The status after unblocking. */
  readonly from: Exclude<ItemStatus, 'done' | 'blocked'>;
  readonly kind: BlockKind;
  /** The question, or why the item is blocked, as text. */
  readonly reason: string;
  /** The phase of the block; `null`: none. */
  readonly phase: string | null;
}

/** What unblocks the item: an answer, an override, another try, a decision at a gate, or a higher limit. */
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

export interface ItemMessage {
  readonly from: string;
  readonly text: string;
}

/** An item that is archived because another one has its text. */
export type MergedAway = Pick<Item, 'id' | 'title'>;

export interface Override {
  readonly assessment: Assessment;
  readonly by: string;
  readonly at: string;
}

/** What was done for the item so far. */
export interface ItemWork {
  /** The run of its pipeline. */
  readonly run: string | null;
  /** The run of its last triage. */
  readonly triage: string | null;
  /** For each run, the last event of its journal that the item knows. */
  readonly seen: Readonly<Record<string, number>>;
  /** Number of attempts, including triage. */
  readonly attempts: number;
  /** `null`: unknown. */
  readonly costUsd: number | null;
  /** Duration of all attempts in milliseconds, including triage. */
  readonly ms: number;
  /** The branch with its change; `null`: none. */
  readonly branch: string | null;
  /** Its URL; `null`: none. */
  readonly pullRequest: string | null;
}

export interface SharedDeliveryRun {
  /** The run that delivers the items; `null`: not begun. */
  readonly run: string | null;
}

export interface ItemClaim {
  readonly by: string;
  readonly at: string;
}

export const NO_WORK: ItemWork = {
  run: null,
  triage: null,
  seen: {},
  attempts: 0,
  costUsd: null,
  ms: 0,
  branch: null,
  pullRequest: null,
};

/** Oldest first; items of the same age by id. */
export function byAge(a: Item, b: Item): number {
  return compare(a.createdAt, b.createdAt) || compare(a.id, b.id);
}

/** The status for people, such as `in-progress`. */
export const statusText = (status: ItemStatus): string => status.replace('_', '-');
