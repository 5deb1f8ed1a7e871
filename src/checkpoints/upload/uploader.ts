import type { Digest } from '../../core/lib/brands.ts';
import { type CheckpointStore, NameTaken, Refusal } from '../../ports.ts';
import { failpoint } from '../../system/failpoint.ts';
import type { PackedCheckpoint, Packer } from '../archive/pack.ts';
import { OutOfTime, withinTime } from '../time-limit.ts';
import { type LastUpload, readLastUpload, writeLastUpload } from './last-upload.ts';

export interface UploaderOptions {
  /** The folder of the run. */
  readonly folder: string;
  /** Scope of the workflow run. */
  readonly scope: string;
  readonly packer: Packer;
  /** The first store is authoritative; the others are a fast path, and are awaited only at the end. */
  readonly stores: readonly CheckpointStore[];
  /** Pause in milliseconds after this number of uploads; see {@link pauseAfter}. */
  readonly pauseMs: (uploads: number) => number;
  readonly onNote: (note: string) => void;
}

/** Stores checkpoints of a run while it continues. */
export interface Uploader {
  /** Schedules an upload after an event that must not be lost. Returns at once. */
  changed(): void;
  /**
   * Uploads the run in its current state, and then nothing more; `null`: no checkpoint could be stored. Throws `Refusal` after
   * the time limit.
   */
  flush(withinMs: number): Promise<UploadedCheckpoint | null>;
}

export interface UploadedCheckpoint {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the whole file in hex. */
  readonly sha256: string;
  /** Digest of the run at the end of the checkpoint's journal. */
  readonly digest: Digest;
}

export function uploaderOf(options: UploaderOptions): Uploader {
  return new FollowingUploader(options);
}

/**
 * Spreads the permitted uploads of a job over its longest time of six hours, with the first phases stored soon. The first pause
 * lets the first phase start before the upload libraries are loaded, which takes half a second.
 */
export const pauseAfter = (uploads: number): number => (uploads === 0 ? 1_000 : 600 * uploads ** 2);

/** A job may have many artifacts, but people read the list; the last ones are reserved for the end. */
const MAX_UPLOADS = { whileRunning: 45, atTheEnd: 3 } as const;
/** Each skips twice as many names as the one before, so that these are enough for all that another uploader may have used. */
const MAX_TAKEN = 6;

class FollowingUploader implements Uploader {
  readonly #options: UploaderOptions;
  #last: LastUpload | null;
  #isDue = false;
  #isFlushing = false;
  #timer: NodeJS.Timeout | null = null;
  #inFlight: Promise<void> | null = null;
  #uploads = 0;
  #take = 1;
  /** Time of the last upload, or of the first change; `null`: nothing has changed. */
  #endedAt: number | null = null;
  /** A bug that occurred during the run; thrown at its end. */
  #bug: unknown = null;

  constructor(options: UploaderOptions) {
    this.#options = options;
    this.#last = readLastUpload(options.folder, options.scope);
  }

  changed(): void {
    this.#isDue = true;
    this.#schedule();
  }

  async flush(withinMs: number): Promise<UploadedCheckpoint | null> {
    this.#isFlushing = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (this.#options.stores.length === 0) return null;
    const deadline = Date.now() + withinMs;
    const left = (): number => Math.max(deadline - Date.now(), 1);
    // A stuck upload may take only half of the time.
    await unlessLate(withinMs / 2, async () => this.#inFlight);
    if (this.#bug !== null) throw this.#bug;
    const packed = await unlessLate(left(), () => this.#uploadAtLast());
    if (packed === LATE) throw notInTime(withinMs);
    if (packed !== null) {
      await unlessLate(left(), () => this.#copy(packed));
      await packed[Symbol.asyncDispose]();
    }
    return uploadedOf(this.#last);
  }

  #schedule(): void {
    if (this.#isFlushing || this.#timer !== null || this.#inFlight !== null) return;
    if (this.#options.stores.length === 0 || this.#uploads >= MAX_UPLOADS.whileRunning) return;
    const pause = this.#options.pauseMs(this.#uploads);
    this.#endedAt ??= Date.now();
    const wait = Math.max(this.#endedAt + pause - Date.now(), 0);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#inFlight = this.#follow().finally(() => {
        this.#inFlight = null;
        if (this.#isDue) this.#schedule();
      });
    }, wait);
    // The run's end uses `flush` and does not wait for the timer.
    this.#timer.unref();
  }

  /** Never rejects: an error is noted, and the upload tried again after the next event. */
  async #follow(): Promise<void> {
    this.#isDue = false;
    try {
      await using packed = await this.#upload();
      if (packed !== null) await this.#copy(packed);
    } catch (error) {
      if (error instanceof Refusal) {
        this.#options.onNote(
          `No checkpoint was stored this time. The run continues. ${error.message}`,
        );
      } else this.#bug ??= error;
    } finally {
      this.#endedAt = Date.now();
    }
  }

  async #uploadAtLast(): Promise<PackedCheckpoint | null> {
    let tries = 0;
    for (let taken = 0; ; ) {
      try {
        return await this.#upload();
      } catch (error) {
        // Another uploader of this run in this job tried these names; a later name is free.
        if (error instanceof NameTaken && taken < MAX_TAKEN) {
          this.#take += 2 ** taken - 1;
          taken += 1;
        } else tries += 1;
        if (!(error instanceof Refusal) || tries === MAX_UPLOADS.atTheEnd) throw error;
      }
    }
  }

  /** `null`: the current state is already stored. */
  async #upload(): Promise<PackedCheckpoint | null> {
    const { packer, stores, scope, folder } = this.#options;
    const packed = await packer(this.#last, this.#take);
    if (packed === null) return null;
    failpoint('checkpointPacked');
    try {
      this.#uploads += 1;
      // The response may be lost although the upload succeeded, so the name counts as used.
      this.#take += 1;
      const { name, sha256, manifest } = packed;
      const kept = await stores[0]?.put(name, packed.file);
      if (!kept) throw notTaken();
      failpoint('checkpointStored');
      const last = { scope, stored: { id: kept.id, name, sha256 }, manifest };
      if (this.#isNewer(last)) {
        this.#last = last;
        writeLastUpload(folder, last);
        this.#take = 1;
      }
      return packed;
    } catch (error) {
      await packed[Symbol.asyncDispose]();
      throw error;
    }
  }

  /** An upload that seemed stuck may finish after a later one. */
  #isNewer({ manifest }: LastUpload): boolean {
    return manifest.journal.lines >= (this.#last?.manifest.journal.lines ?? 0);
  }

  /** The other stores note once if they store nothing. */
  async #copy({ name, file }: PackedCheckpoint): Promise<void> {
    for (const store of this.#options.stores.slice(1)) await store.put(name, file);
  }
}

const LATE = Symbol('late');

/** Rejects only with the work's own error. */
async function unlessLate<T>(ms: number, work: () => Promise<T>): Promise<T | typeof LATE> {
  try {
    return await withinTime(ms, work);
  } catch (error) {
    if (error instanceof OutOfTime) return LATE;
    throw error;
  }
}

function uploadedOf(last: LastUpload | null): UploadedCheckpoint | null {
  if (last === null) return null;
  const { stored, manifest } = last;
  const { id, name, sha256 } = stored;
  return { id, name, sha256, digest: manifest.journal.digest };
}

function notTaken(): Refusal {
  return new Refusal(
    'The checkpoint could not be stored: no store is available.',
    'The note above has the reason. To run without checkpoints, set `keep: none`.',
  );
}

function notInTime(ms: number): Refusal {
  return new Refusal(
    `The checkpoint could not be uploaded within ${ms / 1000} s.`,
    'Run the job again. It continues from the last uploaded checkpoint.',
    { isPassing: true },
  );
}
