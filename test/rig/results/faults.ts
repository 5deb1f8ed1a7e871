/** One call of the protocol: a method of the service, or an operation on a blob. */
export type ResultsCall =
  | 'CreateArtifact'
  | 'FinalizeArtifact'
  | 'ListArtifacts'
  | 'GetSignedArtifactURL'
  | 'DeleteArtifact'
  | 'CreateCacheEntry'
  | 'FinalizeCacheEntryUpload'
  | 'GetCacheEntryDownloadURL'
  | 'PutBlob'
  | 'PutBlock'
  | 'PutBlockList'
  | 'GetBlob'
  | 'HeadBlob';

export type Fault =
  /** Answered with this status, and nothing is done. */
  | { readonly kind: 'status'; readonly status: number }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'reset' }
  /** It is done, and the connection breaks before the answer. */
  | { readonly kind: 'lost-answer' }
  /** Half of the answer, then the connection breaks. */
  | { readonly kind: 'cut' }
  /** An answer of the right length in which one byte is another. */
  | { readonly kind: 'wrong' };

/** A call that waits until the test lets it go on. */
export interface Held {
  /** Resolves when the call has come in. */
  readonly reached: Promise<void>;
  release(): void;
}

/** Before what is asked is done, or after, before the answer. */
export type Moment = 'before' | 'after';

/** What is to go wrong, and with which calls. */
export class Faults {
  readonly #planned = new Map<ResultsCall, Fault[]>();
  readonly #held = new Map<string, { tell: () => void; until: Promise<void> }[]>();
  readonly #releases: (() => void)[] = [];

  plan(call: ResultsCall, fault: Fault, times: number): void {
    const planned = this.#planned.get(call) ?? [];
    this.#planned.set(call, [...planned, ...Array.from({ length: times }, () => fault)]);
  }

  /** From now on everything goes well. */
  heal(): void {
    this.#planned.clear();
    this.#held.clear();
    this.releaseAll();
  }

  hold(call: ResultsCall, moment: Moment): Held {
    const { promise: reached, resolve: tell } = withResolvers();
    const { promise: until, resolve: release } = withResolvers();
    const at = `${moment} ${call}`;
    this.#held.set(at, [...(this.#held.get(at) ?? []), { tell, until }]);
    this.#releases.push(release);
    return { reached, release };
  }

  /** Waits where the test holds the call at this moment. */
  async reach(call: ResultsCall, moment: Moment): Promise<void> {
    const held = this.#held.get(`${moment} ${call}`)?.shift();
    held?.tell();
    await held?.until;
  }

  /** The fault for this call, once the test lets it go on; `null` if it is to go well. */
  async next(call: ResultsCall): Promise<Fault | null> {
    await this.reach(call, 'before');
    return this.#planned.get(call)?.shift() ?? null;
  }

  releaseAll(): void {
    for (const release of this.#releases) release();
  }
}

function withResolvers(): { readonly promise: Promise<void>; readonly resolve: () => void } {
  let resolve = (): void => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
