import { once } from 'node:events';
import { createServer } from 'node:http';
import type { Answerer, Turn } from './model-server/answer.ts';
import type { Tokens } from './model-server/protocol.ts';
import { type ModelRequest, Provider } from './model-server/provider.ts';

/** A provider of models on loopback, in four protocols at once, that says what the test tells it to. */
export interface ModelServer extends AsyncDisposable {
  /** `http://127.0.0.1:<port>`, without a path. */
  readonly url: string;
  /** Everything that was asked, in order. */
  readonly requests: readonly ModelRequest[];
  /** The questions among them that belong to a conversation: those that offer tools. */
  readonly turns: readonly Turn[];
  /** The sum of what its whole answers counted. */
  readonly handedOut: Tokens;
  /** From now on: `server.answers(inOrder(tool('Bash', …), text('Done.')))`. */
  answers(answerer: Answerer): void;
  /** Resolves when so many turns have been asked since it was started. */
  asked(turns: number): Promise<void>;
}

/** `await using server = await modelServer()` */
export async function modelServer(): Promise<ModelServer> {
  const provider = new Provider();
  const server = createServer((request, response) => {
    provider.serve(request, response).catch((error: unknown) => {
      // The test's own answerer threw. 400, as programs do not ask again after that.
      response.writeHead(400).end(String(error));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('it has no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    requests: provider.requests,
    turns: provider.turns,
    get handedOut() {
      return provider.handedOut;
    },
    answers: (answerer) => {
      provider.answerer = answerer;
    },
    asked: (turns) => provider.asked(turns),
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
