/** Interval of keep-alive messages on an idle stream, in milliseconds. */
const BEAT_MS = 10_000;

/** Resolves after a change or when a keep-alive is due; `aborted`: the client is gone. */
export type WaitForChange = () => Promise<'changed' | 'beat' | 'aborted'>;

/** A response of JSON lines, generated as fast as the client reads. */
export function ndjson(lines: (signal: AbortSignal) => AsyncGenerator<unknown>): Response {
  const listening = new AbortController();
  const made = lines(listening.signal);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const next = await made.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(`${JSON.stringify(next.value)}\n`));
    },
    cancel: async () => {
      listening.abort();
      await made.return(undefined);
    },
  });
  return new Response(body, { headers: { 'content-type': 'application/x-ndjson' } });
}

/** Remembers a notification until somebody waits for it. */
export class ChangeSignal {
  #happened = false;
  #wake = (): void => {};

  set(): void {
    this.#happened = true;
    this.#wake();
  }

  wait(signal: AbortSignal): ReturnType<WaitForChange> {
    return new Promise((resolve) => {
      const end = (how: 'changed' | 'beat' | 'aborted'): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', abort);
        this.#wake = () => {};
        if (how === 'changed') this.#happened = false;
        resolve(how);
      };
      const abort = (): void => end('aborted');
      const timer = setTimeout(() => end('beat'), BEAT_MS);
      signal.addEventListener('abort', abort, { once: true });
      if (signal.aborted) return end('aborted');
      if (this.#happened) return end('changed');
      this.#wake = () => end('changed');
    });
  }
}
