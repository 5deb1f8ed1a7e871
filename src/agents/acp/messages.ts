import type { AnyMessage, Stream } from '@agentclientprotocol/sdk/unstable';

/** A program's output as a byte stream. */
export class PrintedStream {
  readonly stream: ReadableStream<Uint8Array>;
  readonly #encoder = new TextEncoder();
  #controller: ReadableStreamDefaultController<Uint8Array> | null = null;

  constructor() {
    this.stream = new ReadableStream({
      start: (controller) => {
        this.#controller = controller;
      },
      cancel: () => {
        this.#controller = null;
      },
    });
  }

  push(text: string): void {
    this.#controller?.enqueue(this.#encoder.encode(text));
  }

  end(): void {
    this.#controller?.close();
    this.#controller = null;
  }
}

/**
 * Passes only requests, and responses to ours; notifications go to `onNews`. The library would print unexpected messages, and an
 * agent's text must not reach the terminal or a workflow's log unfiltered.
 */
export function withoutNews(
  { readable, writable }: Stream,
  onNews: (news: AnyMessage) => void,
): Stream {
  const asked = new Set<unknown>();
  const noted = new TransformStream<AnyMessage, AnyMessage>({
    transform: (message, controller) => {
      if ('method' in message && 'id' in message) asked.add(message.id);
      controller.enqueue(message);
    },
  });
  const wanted = new TransformStream<AnyMessage, AnyMessage>({
    transform: (message, controller) => {
      if (!('id' in message)) onNews(message);
      else if ('method' in message || asked.delete(message.id)) controller.enqueue(message);
    },
  });
  // An error on either side closes the connection, whose own promises report it.
  noted.readable.pipeTo(writable).catch(() => {});
  return { readable: readable.pipeThrough(wanted), writable: noted.writable };
}
