import type { JsonObject } from '../../../src/core/lib/json.ts';
import type { ProtocolName, Question, Tokens, Words } from './protocol.ts';

/** What the server does with one question that belongs to a conversation. */
export type Answer =
  | (Words & { readonly tokens: Tokens })
  | {
      readonly type: 'status';
      readonly status: number;
      readonly message: string;
      readonly headers: Readonly<Record<string, string>>;
    }
  /** Half of an answer, then the connection breaks. */
  | { readonly type: 'cut'; readonly text: string }
  /** The question is taken and never answered. */
  | { readonly type: 'hang' };

/** One question of a conversation. */
export interface Turn extends Question {
  readonly protocol: ProtocolName;
  /** From 1, over all that were asked of this server. */
  readonly number: number;
}

export type Answerer = (turn: Turn) => Answer;

const TOKENS: Tokens = { input: 1200, output: 340, cacheRead: 0, cacheWrite: 0 };

export function text(text: string, tokens: Partial<Tokens> = {}): Answer {
  return { type: 'text', text, tokens: { ...TOKENS, ...tokens } };
}

export function tool(tool: string, input: JsonObject, tokens: Partial<Tokens> = {}): Answer {
  return { type: 'tool', tool, input, tokens: { ...TOKENS, ...tokens } };
}

export function status(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { type: 'status', status, message, headers };
}

export const cut = (text: string): Answer => ({ type: 'cut', text });
export const hang: Answer = { type: 'hang' };

/** One after the other; the last one from then on. */
export function inOrder(...answers: readonly (Answer | Answerer)[]): Answerer {
  let next = 0;
  return (turn) => {
    const answer = answers[Math.min(next, answers.length - 1)];
    if (answer === undefined) throw new Error('there is no answer');
    next += 1;
    return typeof answer === 'function' ? answer(turn) : answer;
  };
}

/** Programs that ask in different protocols are told apart by them. */
export function byProtocol(answerers: Readonly<Partial<Record<ProtocolName, Answerer>>>): Answerer {
  return (turn) => {
    const answer = answerers[turn.protocol];
    if (answer === undefined) throw new Error(`nobody should ask in the protocol ${turn.protocol}`);
    return answer(turn);
  };
}
