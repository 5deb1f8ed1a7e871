import type { ActionAnswer, ListedFile, PageAction, RunData } from '../../core/view/page-data.ts';

/** Where the page has a run from. */
export interface RunSource {
  /** What is known now; `null` until a live page has heard of it. The same object until something changed. */
  snapshot(): Snapshot | null;
  /** Calls back after each change; returns what ends that. */
  subscribe(onChange: () => void): () => void;
  /** What a file holds; `null` if it is not there. Rejects with an `Error` whose message is for a person. */
  read(path: string): Promise<FileContent | null>;
  /** `null` where nobody can decide, as in a report. */
  readonly act: ((action: PageAction) => Promise<ActionAnswer>) | null;
}

export interface Snapshot {
  readonly data: RunData;
  readonly files: readonly ListedFile[];
  /** Version of Phasegate that told it. */
  readonly phasegate: string;
  /** When a report was made; `null` for what is live. */
  readonly made: string | null;
  /** Why nothing more comes, for a person; `null` while all is well. */
  readonly fault: string | null;
}

export interface FileContent {
  /** Of the whole file. */
  readonly size: number;
  readonly as: 'text' | 'base64' | 'none';
  readonly content: string;
  /** Bytes left out. */
  readonly cut: number;
}
