import type { ActionAnswer, ListedFile, PageAction, RunData } from '../../core/view/page-data.ts';
import type { RunStory } from '../../core/view/story.ts';

/** The source of the page's run. */
export interface RunSource {
  /** The current data; `null`: a live page has received nothing yet. The same object until something changes. */
  snapshot(): Snapshot | null;
  /** Calls back after each change; returns a function that ends that. */
  subscribe(onChange: () => void): () => void;
  /** The content of a file; `null`: it does not exist. Rejects with an `Error` whose message is for people. */
  read(path: string): Promise<FileContent | null>;
  /** `null`: decisions are impossible, as in a report. */
  readonly act: ((action: PageAction) => Promise<ActionAnswer>) | null;
}

export interface Snapshot {
  readonly data: RunData;
  readonly files: readonly ListedFile[];
  /** The version of Phasegate that provided the data. */
  readonly phasegate: string;
  /** When a report was made; `null`: live. */
  readonly made: string | null;
  /** Why no more data come, for people; `null`: no error. */
  readonly fault: string | null;
}

/** What a section of the page shows, and where it comes from. */
export interface SectionProps {
  readonly story: RunStory;
  readonly snapshot: Snapshot;
  readonly source: RunSource;
}

export interface FileContent {
  /** Size of the complete file in bytes. */
  readonly size: number;
  readonly as: 'text' | 'base64' | 'none';
  readonly content: string;
  /** Omitted bytes. */
  readonly cut: number;
}
