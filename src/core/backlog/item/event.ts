import type { Assessment } from './assessment.ts';
import type { Item, ItemBlock, ItemStatus } from './item.ts';

/** Something that happened to an item. The store changes only by events, and keeps them with the items. */
export type BacklogEvent =
  | ItemAdded
  | ItemEdited
  | ItemMoved
  | ItemAssessed
  | PersonAsked
  | PhaseReached
  | DeliveryDue
  | RunBegun
  | WorkSeen
  | ItemClaimed
  | ItemReleased
  | OverrideGiven
  | NotesGiven
  | NotesTaken
  | ItemRestarted
  | ItemMerged
  | ItemUnmerged
  | ItemArchived
  | ItemNoted;

/** An event with its actor and time. */
export type RecordedEvent<E extends BacklogEvent = BacklogEvent> = E & {
  readonly by: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
};

interface ItemEventBase {
  readonly item: string;
}

/** What a person or an agent says about an item. */
export type ItemDetails = Pick<
  Item,
  'title' | 'description' | 'tags' | 'dependencies' | 'assessment' | 'pipeline'
>;

export interface ItemAdded extends ItemEventBase, ItemDetails {
  readonly type: 'itemAdded';
  readonly origin: string | null;
  readonly depth: number;
}

/** The complete new words of the item. */
export interface ItemEdited extends ItemEventBase, ItemDetails {
  readonly type: 'itemEdited';
}

export interface ItemMoved extends ItemEventBase {
  readonly type: 'itemMoved';
  readonly to: ItemStatus;
  /** For people. */
  readonly why: string;
  /** Set if and only if the item becomes blocked. */
  readonly block: Omit<ItemBlock, 'from' | 'reason'> | null;
}

export interface ItemAssessed extends ItemEventBase {
  readonly type: 'itemAssessed';
  readonly assessment: Assessment;
  readonly pipeline: string | null;
  readonly phase: string;
}

export interface PersonAsked extends ItemEventBase {
  readonly type: 'personAsked';
  readonly phase: string;
}

export interface PhaseReached extends ItemEventBase {
  readonly type: 'phaseReached';
  /** `null`: before the first phase. */
  readonly phase: string | null;
}

/** Only the delivery is left, which is made together with other items. */
export interface DeliveryDue extends ItemEventBase {
  readonly type: 'deliveryDue';
  /** The run that delivers the items; `null`: not begun. */
  readonly run: string | null;
}

export interface RunBegun extends ItemEventBase {
  readonly type: 'runBegun';
  readonly run: string;
  readonly kind: 'work' | 'triage';
}

/** What the item's run did since the item was last updated. */
export interface WorkSeen extends ItemEventBase {
  readonly type: 'workSeen';
  readonly run: string;
  /** The last event of the run's journal that was processed. */
  readonly seq: number;
  readonly attempts: number;
  readonly costUsd: number | null;
  readonly ms: number;
  /** `null`: unchanged; the same for the two fields below. */
  readonly commit: string | null;
  /** The branch with its change. */
  readonly branch: string | null;
  /** Its URL. */
  readonly pullRequest: string | null;
  /** One line for each phase that ended. */
  readonly summary: string;
}

export interface ItemClaimed extends ItemEventBase {
  readonly type: 'itemClaimed';
}

export interface ItemReleased extends ItemEventBase {
  readonly type: 'itemReleased';
}

export interface OverrideGiven extends ItemEventBase {
  readonly type: 'overrideGiven';
  readonly assessment: Assessment;
}

export interface NotesGiven extends ItemEventBase {
  readonly type: 'notesGiven';
  readonly text: string;
}

/** An attempt has begun whose prompt has the notes. */
export interface NotesTaken extends ItemEventBase {
  readonly type: 'notesTaken';
}

/** A person restarts the item in a new run, because the last result was rejected. */
export interface ItemRestarted extends ItemEventBase {
  readonly type: 'itemRestarted';
}

export interface ItemMerged extends ItemEventBase {
  readonly type: 'itemMerged';
  readonly into: string;
}

/** A person takes an item back out of the item into which it was merged. */
export interface ItemUnmerged extends ItemEventBase, ItemDetails {
  readonly type: 'itemUnmerged';
  /** `null`: unknown. */
  readonly from: string | null;
  readonly origin: string | null;
  readonly depth: number;
  readonly createdAt: string;
  readonly needsPerson: boolean;
}

export interface ItemArchived extends ItemEventBase {
  readonly type: 'itemArchived';
}

/** A note for people; nothing changes. */
export interface ItemNoted extends ItemEventBase {
  readonly type: 'noted';
  readonly text: string;
}
