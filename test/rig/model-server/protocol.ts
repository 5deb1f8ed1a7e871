import type { JsonObject } from '../../../src/core/lib/json.ts';

/** How programs talk to one provider's models: what they ask, and how an answer looks. */
export interface Protocol {
  readonly name: ProtocolName;
  /** `null` if the request is none of this protocol's. */
  read(path: string, body: JsonObject): Question | null;
  reply(spoken: Spoken): Reply;
  /** The body of an answer with a status of 400 or more. */
  error(status: number, message: string): JsonObject;
}

export type ProtocolName = 'anthropic' | 'responses' | 'chat' | 'gemini';

export interface Question {
  readonly model: string;
  readonly stream: boolean;
  /** The names of the tools that the model may call. */
  readonly tools: readonly string[];
  readonly messages: readonly Message[];
}

export interface Message {
  /** `tool` is what a tool gave. */
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly text: string;
}

export interface Spoken {
  /** Unlike any other answer's. */
  readonly id: string;
  readonly model: string;
  readonly words: Words;
  readonly tokens: Tokens;
}

/** What a model says: its last word, or the call of a tool. */
export type Words =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'tool'; readonly tool: string; readonly input: JsonObject };

/** `input` counts neither what was read from the provider's cache nor what was written to it. */
export interface Tokens {
  readonly input: number;
  readonly output: number;
  readonly cacheRead: number;
  readonly cacheWrite: number;
}

export interface Reply {
  readonly plain: JsonObject;
  /** The same as server-sent events, each with its blank line. */
  readonly stream: readonly string[];
}

/** A server-sent event without a name of its own. */
export const data = (value: JsonObject): string => `data: ${JSON.stringify(value)}\n\n`;

/** A server-sent event that is named by its `type`. */
export const named = (value: JsonObject): string => `event: ${value.type}\n${data(value)}`;
