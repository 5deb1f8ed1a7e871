import type { Digest } from '../../core/lib/brands.ts';
import { type CheckpointStore, Refusal } from '../../ports.ts';
import { failpoint } from '../../system/failpoint.ts';
import type { Packed, Packer } from '../archive/pack.ts';
import { OutOfTime, withinTime } from '../time-limit.ts';
import { type LastUpload, readLastUpload, writeLastUpload } from './last-upload.ts';

export interface UploaderOptions {
  /** The folder of the run. */
  readonly folder: string;
  /** Of the workflow run. */
  readonly scope: string;
  readonly packer: Packer;
  /** The first is the one that counts; what the others take is a quick way, and never waited for but at the end. */
  readonly stores: readonly CheckpointStore[];
  /** How long to leave it at that after so many uploads; see {@link pauseAfter}. */
  readonly pauseMs: (uploads: number) => number;
  readonly onNote: (note: string) => void;
}

/** Keeps checkpoints of a run while it goes on. */
export interface Uploader {
  /** Something has happened that should not be lost. Returns at once. */
  changed(): void;
  /**
   * Uploads the run in its current state and does nothing else; `null` where none is kept. Throws `Refusal` if it
   * could not be done in time.
   */
  flush(withinMs: number): Promise<Uploaded | null>;
}

export interface Uploaded {
  readonly id: string;
  readonly name: string;
  /** Of the whole file, in hex. */
  readonly sha256: string;
  /** Of the run, as its journal ends there. */
  readonly digest: Digest;
}

export function uploaderOf(options: UploaderOptions): Uploader {
  return new FollowingUploader(options);
}

/**
 * So that what a job may upload lasts for the six hours that it may take, and the first phases are kept at once. Before
 * the first the libraries that upload are loaded, for which the first phase is not to wait.
 */
export const pauseAfter = (uploads: number): number => Math.max(600 * uploads ** 2, 300);

/** A job may have many artifacts, but people look at them; the last ones are for the end. */
const MOST = { whileRunning: 45, atTheEnd: 3 } as const;

class FollowingUploader implements Uploader {
  readonly #options: UploaderOptions;
  #last: LastUpload | null;
  #isDue = false;
  #isFlushing = false;
  #timer: NodeJS.Timeout | null = null;
  #inFlight: Promise<void> | null = null;
  #uploads = 0;
  #take = 1;
  /** The last upload, or when this process began. */
  #endedAt = Date.now();
  /** Of ours, met while the run went on; shown at its end. */
  #bug: unknown = null;

  constructor(options: UploaderOptions) {
    this.#options = options;
    this.#last = readLastUpload(options.folder, options.scope);
  }

  changed(): void {
    this.#isDue = true;
    this.#schedule();
  }

  async flush(withinMs: number): Promise<Uploaded | null> {
    this.#isFlushing = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (this.#options.stores.length === 0) return null;
    const deadline = Date.now() + withinMs;
    const left = (): number => Math.max(deadline - Date.now(), 1);
    // One that is stuck must not take all of the time.
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
    if (this.#options.stores.length === 0 || this.#uploads >= MOST.whileRunning) return;
    const pause = this.#options.pauseMs(this.#uploads);
    const wait = Math.max(this.#endedAt + pause - Date.now(), 0);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      this.#inFlight = this.#follow().finally(() => {
        this.#inFlight = null;
        if (this.#isDue) this.#schedule();
      });
    }, wait);
    // The run's end does not wait for it: there is `flush`.
    this.#timer.unref();
  }

  /** Never rejects: what went wrong is noted, and tried again when something happens. */
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

  async #uploadAtLast(): Promise<Packed | null> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.#upload();
      } catch (error) {
        if (!(error instanceof Refusal) || tries === MOST.atTheEnd) throw error;
      }
    }
  }

  /** `null` if what is there is stored already. */
  async #upload(): Promise<Packed | null> {
    const { packer, stores, scope, folder } = this.#options;
    const packed = await packer(this.#last, this.#take);
    if (packed === null) return null;
    failpoint('checkpointPacked');
    try {
      this.#uploads += 1;
      // Whether it was taken or not, the answer may get lost; then the name is taken.
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

  /** One that was thought to be stuck may come to its end after a later one. */
  #isNewer({ manifest }: LastUpload): boolean {
    return manifest.journal.lines >= (this.#last?.manifest.journal.lines ?? 0);
  }

  /** A store that is beside the one that counts says itself, once, if it takes nothing. */
  async #copy({ name, file }: Packed): Promise<void> {
    for (const store of this.#options.stores.slice(1)) await store.put(name, file);
  }
}

const LATE = Symbol('late');

/** Rejects only for what the work itself is refused with. */
async function unlessLate<T>(ms: number, work: () => Promise<T>): Promise<T | typeof LATE> {
  try {
    return await withinTime(ms, work);
  } catch (error) {
    if (error instanceof OutOfTime) return LATE;
    throw error;
  }
}

function uploadedOf(last: LastUpload | null): Uploaded | null {
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
  );
}
