import type { Assessment } from './assessment.ts';
import type { Block, Item, Status } from './item.ts';

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
  | ItemArchived
  | Noted;

/** An event with its actor and time. */
export type RecordedEvent<E extends BacklogEvent = BacklogEvent> = E & {
  readonly by: string;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
};

interface About {
  readonly item: string;
}

/** What a person or an agent says about an item. */
export type Words = Pick<
  Item,
  'title' | 'description' | 'tags' | 'dependencies' | 'assessment' | 'pipeline'
>;

export interface ItemAdded extends About, Words {
  readonly type: 'itemAdded';
  readonly origin: string | null;
  readonly depth: number;
}

/** The complete new words of the item. */
export interface ItemEdited extends About, Words {
  readonly type: 'itemEdited';
}

export interface ItemMoved extends About {
  readonly type: 'itemMoved';
  readonly to: Status;
  /** For people. */
  readonly why: string;
  /** Set if and only if the item becomes blocked. */
  readonly block: Omit<Block, 'from' | 'reason'> | null;
}

export interface ItemAssessed extends About {
  readonly type: 'itemAssessed';
  /** The new assessment. */
  readonly assessment: Assessment;
  readonly pipeline: string | null;
  /** The phase that assessed the item. */
  readonly phase: string;
}

export interface PersonAsked extends About {
  readonly type: 'personAsked';
  readonly phase: string;
}

export interface PhaseReached extends About {
  readonly type: 'phaseReached';
  /** `null`: before the first phase. */
  readonly phase: string | null;
}

/** Only the delivery is left, which is made together with other items. */
export interface DeliveryDue extends About {
  readonly type: 'deliveryDue';
  /** The run that delivers the items; `null`: not begun. */
  readonly run: string | null;
}

export interface RunBegun extends About {
  readonly type: 'runBegun';
  readonly run: string;
  readonly kind: 'work' | 'triage';
}

/** What the item's run did since the item was last updated. */
export interface WorkSeen extends About {
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

export interface ItemClaimed extends About {
  readonly type: 'itemClaimed';
}

export interface ItemReleased extends About {
  readonly type: 'itemReleased';
}

export interface OverrideGiven extends About {
  readonly type: 'overrideGiven';
  readonly assessment: Assessment;
}

export interface NotesGiven extends About {
  readonly type: 'notesGiven';
  readonly text: string;
}

/** The notes are now in the journal of its run. */
export interface NotesTaken extends About {
  readonly type: 'notesTaken';
}

/** A person restarts the item in a new run, because the last result was rejected. */
export interface ItemRestarted extends About {
  readonly type: 'itemRestarted';
}

export interface ItemMerged extends About {
  readonly type: 'itemMerged';
  readonly into: string;
}

export interface ItemArchived extends About {
  readonly type: 'itemArchived';
}

/** A note for people; nothing changes. */
export interface Noted extends About {
  readonly type: 'noted';
  readonly text: string;
}
