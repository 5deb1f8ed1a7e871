import type { Assessment } from './assessment.ts';
import type { Block, Item, Status } from './item.ts';

/** Something that happened to an item. Its store changes by these only, and keeps them beside the items. */
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

/** An event with who did it, and when. */
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

/** All of its words as they are from now on. */
export interface ItemEdited extends About, Words {
  readonly type: 'itemEdited';
}

export interface ItemMoved extends About {
  readonly type: 'itemMoved';
  readonly to: Status;
  /** In words. */
  readonly why: string;
  /** Set exactly where it becomes blocked. */
  readonly block: Omit<Block, 'from' | 'reason'> | null;
}

export interface ItemAssessed extends About {
  readonly type: 'itemAssessed';
  /** As it is from now on. */
  readonly assessment: Assessment;
  readonly pipeline: string | null;
  /** The phase that said so. */
  readonly phase: string;
}

export interface PersonAsked extends About {
  readonly type: 'personAsked';
  readonly phase: string;
}

export interface PhaseReached extends About {
  readonly type: 'phaseReached';
  /** `null`: before its first. */
  readonly phase: string | null;
}

/** All is done but its delivery, which is made together with that of others. */
export interface DeliveryDue extends About {
  readonly type: 'deliveryDue';
  /** The run that delivers them; `null` before one has begun. */
  readonly run: string | null;
}

export interface RunBegun extends About {
  readonly type: 'runBegun';
  readonly run: string;
  readonly kind: 'work' | 'triage';
}

/** What the item's run did since the item last looked. */
export interface WorkSeen extends About {
  readonly type: 'workSeen';
  readonly run: string;
  /** The last event of the run's journal that was looked at. */
  readonly seq: number;
  readonly attempts: number;
  readonly costUsd: number | null;
  readonly ms: number;
  /** `null` leaves it, as for the two that follow. */
  readonly commit: string | null;
  /** With its change. */
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

/** They stand in the journal of its run from now on. */
export interface NotesTaken extends About {
  readonly type: 'notesTaken';
}

/** A person has it begun anew, in a run of its own: what its last one made was rejected. */
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

/** Nothing changed, and somebody should know. */
export interface Noted extends About {
  readonly type: 'noted';
  readonly text: string;
}
