import { isJsonObject, type JsonObject, parsedJson } from '../lib/json.ts';
import { amountAt, textAt } from '../lib/json-value.ts';
import type { Mutable } from '../lib/mutable.ts';

/** One turn of an agent: its text, and the tool calls that followed. */
export interface TurnView {
  /** Milliseconds since the attempt began; `null`: an older release did not record it. */
  readonly ms: number | null;
  readonly text: string;
  readonly parts: readonly PartView[];
  /** Tokens of the call after this turn; `null`: not reported yet. */
  readonly tokens: number | null;
  readonly usd: number | null;
}

export type PartView =
  | {
      readonly type: 'tool';
      readonly tool: string;
      readonly input: string;
      readonly output: string | null;
    }
  | { readonly type: 'file'; readonly path: string }
  | { readonly type: 'error'; readonly message: string; readonly waitMs: number | null }
  | { readonly type: 'output'; readonly text: string };

export interface ConversationView {
  readonly turns: readonly TurnView[];
  readonly toolCalls: number;
  /** Number of unreadable lines: truncated, or not written by Phasegate. */
  readonly unread: number;
}

type OpenTurnView = Omit<Mutable<TurnView>, 'parts'> & { parts: Mutable<PartView>[] };

/** Parses `transcript.jsonl`. Never throws: unreadable lines are skipped and counted. */
export function conversationOf(transcript: string): ConversationView {
  const reader = new TranscriptReader();
  for (const line of transcript.split('\n')) if (line !== '') reader.add(line);
  return reader.view();
}

class TranscriptReader {
  readonly #turns: OpenTurnView[] = [];
  #toolCalls = 0;
  #unread = 0;

  add(line: string): void {
    const value = parseObjectLine(line);
    if (value === null || !this.#hear(value)) this.#unread += 1;
  }

  view(): ConversationView {
    return {
      turns: this.#turns as readonly TurnView[],
      toolCalls: this.#toolCalls,
      unread: this.#unread,
    };
  }

  /** Returns whether the line is valid. */
  #hear(value: JsonObject): boolean {
    const text = textAt(value, 'text') ?? '';
    switch (value.type) {
      case 'text':
        this.#addText(value, text);
        return true;
      case 'toolCall': {
        const tool = textAt(value, 'tool') ?? '';
        this.#toolCalls += 1;
        this.#turn(value).parts.push({
          type: 'tool',
          tool,
          input: textAt(value, 'input') ?? '',
          output: null,
        });
        return true;
      }
      case 'toolResult':
        this.#result(value);
        return true;
      case 'fileChange':
        this.#turn(value).parts.push({ type: 'file', path: textAt(value, 'path') ?? '' });
        return true;
      case 'error': {
        const message = textAt(value, 'message') ?? '';
        this.#turn(value).parts.push({ type: 'error', message, waitMs: amountAt(value, 'waitMs') });
        return true;
      }
      case 'output':
        this.#printed(value, text);
        return true;
      case 'usage':
        this.#usage(value);
        return true;
      default:
        return false;
    }
  }

  #turn(value: JsonObject): OpenTurnView {
    return this.#turns.at(-1) ?? this.#begin(value, '');
  }

  #begin(value: JsonObject, text: string): OpenTurnView {
    const before = this.#turns.at(-1);
    const { tokens, usd } = before ?? { tokens: null, usd: null };
    const turn: OpenTurnView = { ms: amountAt(value, 'ms'), text, parts: [], tokens, usd };
    this.#turns.push(turn);
    return turn;
  }

  /** Consecutive pieces of text are joined. */
  #addText(value: JsonObject, text: string): void {
    const last = this.#turns.at(-1);
    if (last !== undefined && last.parts.length === 0 && last.text !== '') last.text += text;
    else this.#begin(value, text);
  }

  #result(value: JsonObject): void {
    const tool = textAt(value, 'tool') ?? '';
    const output = textAt(value, 'output') ?? '';
    const calls = this.#turns.slice(-8).flatMap(({ parts }) => parts);
    const call = calls.find(
      (part) => part.type === 'tool' && part.output === null && (part.tool === tool || tool === ''),
    );
    if (call?.type === 'tool') call.output = output;
    else this.#turn(value).parts.push({ type: 'tool', tool, input: '', output });
  }

  #printed(value: JsonObject, text: string): void {
    const { parts } = this.#turn(value);
    const last = parts.at(-1);
    if (last?.type === 'output') last.text += text;
    else parts.push({ type: 'output', text });
  }

  #usage(value: JsonObject): void {
    const last = this.#turns.at(-1);
    if (last === undefined) return;
    const usage = isJsonObject(value.usage) ? value.usage : null;
    if (usage !== null)
      last.tokens = Object.values(usage).reduce<number>(
        (sum, each) => sum + (typeof each === 'number' ? each : 0),
        0,
      );
    last.usd = amountAt(value, 'costUsd') ?? last.usd;
  }
}

function parseObjectLine(line: string): JsonObject | null {
  const value = parsedJson(line);
  return isJsonObject(value) ? value : null;
}
