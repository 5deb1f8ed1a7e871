import type { AnyMessage, Stream } from '@agentclientprotocol/sdk/unstable';

/** What a program prints, as the bytes of a stream. */
export class Printed {
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
 * Only requests, and answers to ours. The library prints what it does not expect, and what an agent says must not reach
 * the terminal, or the log of a workflow, as it is; so notifications are for `onNews`.
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
  // Where either side fails, the connection over it is closed, which its own promises tell.
  noted.readable.pipeTo(writable).catch(() => {});
  return { readable: readable.pipeThrough(wanted), writable: noted.writable };
}
