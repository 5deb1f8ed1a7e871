import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as wholeText } from 'node:stream/consumers';
import type { JsonObject } from '../../../src/core/lib/json.ts';
import { unreachable } from '../../../src/core/lib/unreachable.ts';
import { type Answer, type Answerer, type Turn, text } from './answer.ts';
import { anthropic } from './anthropic.ts';
import { chat } from './chat.ts';
import { gemini } from './gemini.ts';
import type { Protocol, Question, Reply, Tokens, Words } from './protocol.ts';
import { responses } from './responses.ts';

const PROTOCOLS: readonly Protocol[] = [anthropic, responses, chat, gemini];
const NONE: Tokens = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0 };

export interface ModelRequest {
  readonly method: string;
  /** With its query. */
  readonly path: string;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: JsonObject;
}

/** Answers requests, and remembers them. */
export class Provider {
  readonly requests: ModelRequest[] = [];
  readonly turns: Turn[] = [];
  answerer: Answerer = () => text('Done.');
  handedOut: Tokens = NONE;
  readonly #waiting: Waiting[] = [];
  #replies = 0;

  async serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const request = await requestOf(incoming);
    this.requests.push(request);
    const { pathname } = new URL(request.path, 'http://127.0.0.1');
    for (const protocol of PROTOCOLS) {
      const question = protocol.read(pathname, request.body);
      if (question === null) continue;
      const answer = this.#answerTo(protocol, question);
      return this.#give(answer, { protocol, question, response });
    }
    const [, known] = OTHERS.find(([pattern]) => pattern.test(pathname)) ?? [];
    if (known === undefined) send(response, 404, { error: { message: `no ${pathname}` } });
    else send(response, 200, known);
  }

  asked(turns: number): Promise<void> {
    return new Promise((tell) => {
      this.#waiting.push({ turns, tell });
      this.#tellWhoWaits();
    });
  }

  #answerTo({ name }: Protocol, question: Question): Answer {
    if (question.tools.length === 0) return text(SIDE_ANSWER, NONE);
    const turn: Turn = { ...question, protocol: name, number: this.turns.length + 1 };
    this.turns.push(turn);
    const answer = this.answerer(turn);
    this.#tellWhoWaits();
    return answer;
  }

  #tellWhoWaits(): void {
    for (const { turns, tell } of this.#waiting) if (this.turns.length >= turns) tell();
  }

  #give(answer: Answer, asked: Asked): void {
    const { protocol, response } = asked;
    switch (answer.type) {
      case 'text':
      case 'tool':
        this.handedOut = plus(this.handedOut, answer.tokens);
        speak(asked, this.#replyOf(asked, answer, answer.tokens));
        break;
      case 'cut':
        breakOff(asked, this.#replyOf(asked, { type: 'text', text: answer.text }, NONE));
        break;
      case 'status':
        response.setHeaders(new Map(Object.entries(answer.headers)));
        send(response, answer.status, protocol.error(answer.status, answer.message));
        break;
      case 'hang':
        break;
      default:
        unreachable(answer);
    }
  }

  #replyOf({ protocol, question }: Asked, words: Words, tokens: Tokens): Reply {
    this.#replies += 1;
    return protocol.reply({ id: `${this.#replies}`, model: question.model, words, tokens });
  }
}

interface Waiting {
  readonly turns: number;
  readonly tell: () => void;
}

interface Asked {
  readonly protocol: Protocol;
  readonly question: Question;
  readonly response: ServerResponse;
}

/** Programs ask without tools on the side, such as for a title of the conversation; no bill shows that. */
const SIDE_ANSWER = 'A title';

/** What programs look at before they ask a model. */
const OTHERS: readonly (readonly [RegExp, JsonObject])[] = [
  [/count_?tokens$/i, { input_tokens: 10, totalTokens: 10 }],
  [/\/models$/, { object: 'list', data: [], models: [] }],
];

async function requestOf(incoming: IncomingMessage): Promise<ModelRequest> {
  const { method = '', url = '', headers } = incoming;
  const body = await wholeText(incoming);
  return { method, path: url, headers, body: parsed(body) };
}

function parsed(body: string): JsonObject {
  try {
    return JSON.parse(body);
  } catch {
    return {};
  }
}

function speak({ question, response }: Asked, reply: Reply): void {
  if (question.stream) beginStream(response).end(reply.stream.join(''));
  else send(response, 200, reply.plain);
}

/** The program sees the first half of the answer, then the connection's end. */
function breakOff({ question, response }: Asked, reply: Reply): void {
  const half = reply.stream.slice(0, Math.ceil(reply.stream.length / 2)).join('');
  if (question.stream) beginStream(response).write(half, () => response.destroy());
  else response.destroy();
}

function beginStream(response: ServerResponse): ServerResponse {
  return response.writeHead(200, {
    'content-type': 'text/event-stream',
    'cache-control': 'no-cache',
  });
}

function send(response: ServerResponse, status: number, body: JsonObject): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

function plus(one: Tokens, other: Tokens): Tokens {
  return {
    input: one.input + other.input,
    output: one.output + other.output,
    cacheRead: one.cacheRead + other.cacheRead,
    cacheWrite: one.cacheWrite + other.cacheWrite,
  };
}
