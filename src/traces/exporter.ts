import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Span } from '../core/trace/span.ts';
import { requestBody } from './request-body.ts';
import type { TraceSettings } from './settings.ts';

const compressed = promisify(gzip);

/** Milliseconds that a finished process waits for its last spans. */
const FAREWELL_MS = 2000;
/** After this number of failures the process stops sending. */
const MAX_FAILURES = 5;

export interface ExporterOptions {
  readonly settings: TraceSettings;
  readonly trace: string;
  /** Called once, when the first spans are lost. */
  readonly onLost: (why: string) => void;
}

/** Sends spans in the background. Its errors never reach the caller. */
export class SpanExporter {
  readonly #options: ExporterOptions;
  readonly #stop = new AbortController();
  readonly #queue: Span[] = [];
  #sending: Promise<void> | null = null;
  #timer: NodeJS.Timeout | null = null;
  #failures = 0;
  #hasReported = false;

  constructor(options: ExporterOptions) {
    this.#options = options;
  }

  add(spans: readonly Span[]): void {
    const { maxQueue, maxBatch, delayMs } = this.#options.settings;
    const room = Math.max(0, maxQueue - this.#queue.length);
    if (spans.length > room) this.#lost('more of them ended than could be sent');
    this.#queue.push(...spans.slice(0, room));
    if (this.#queue.length >= maxBatch) this.#send();
    else if (this.#queue.length > 0)
      this.#timer ??= setTimeout(() => this.#send(), delayMs).unref();
  }

  /** Sends the remaining spans within a time limit; after that, pending requests are abandoned. */
  async close(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    if (this.#queue.length === 0 && this.#sending === null) return;
    const end = setTimeout(() => this.#stop.abort(), FAREWELL_MS);
    this.#send();
    while (this.#sending !== null) await this.#sending;
    clearTimeout(end);
  }

  #send(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    this.#sending ??= this.#sendAll().finally(() => {
      this.#sending = null;
    });
  }

  async #sendAll(): Promise<void> {
    while (this.#queue.length > 0) {
      const { maxBatch } = this.#options.settings;
      const batch = this.#queue.splice(0, maxBatch);
      if (this.#failures >= MAX_FAILURES || this.#stop.signal.aborted) {
        this.#lost('the collector did not take them in time');
        continue;
      }
      const why = await this.#sendOne(batch);
      if (why === null) this.#failures = 0;
      else {
        this.#failures += 1;
        this.#lost(why);
      }
    }
  }

  /** Why the batch was rejected; `null`: it was accepted. */
  async #sendOne(batch: readonly Span[]): Promise<string | null> {
    const { settings, trace } = this.#options;
    try {
      const plain = requestBody(batch, trace, settings);
      const body = settings.isCompressed ? await compressed(plain) : plain;
      const answer = await fetch(settings.url, {
        method: 'POST',
        headers: {
          ...settings.headers,
          'content-type': 'application/x-protobuf',
          ...(settings.isCompressed ? { 'content-encoding': 'gzip' } : {}),
        },
        body: new Uint8Array(body),
        redirect: 'error',
        signal: AbortSignal.any([AbortSignal.timeout(settings.timeoutMs), this.#stop.signal]),
      });
      await answer.body?.cancel();
      return answer.ok ? null : `the collector answered ${answer.status}`;
    } catch (error) {
      return reasonOf(error);
    }
  }

  #lost(why: string): void {
    if (this.#hasReported) return;
    this.#hasReported = true;
    this.#options.onLost(why);
  }
}

/** Omits host name and headers, which may contain keys. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : error.name;
  return `the collector could not be reached (${code})`;
}
