import { Writable } from 'node:stream';
import type { PromptResponse } from '@agentclientprotocol/sdk/unstable';
import { amountAt } from '../../core/lib/json-value.ts';
import type { Usage } from '../../core/run/event.ts';
import type { AgentCall, AgentEnd, OnAgentEvent } from '../../ports.ts';
import { answer } from './answer.ts';
import { converse } from './conversation.ts';
import { PrintedStream, withoutNews } from './messages.ts';
import { SessionUpdates } from './updates.ts';

export type TurnOutcome =
  | { readonly type: 'stopped'; readonly response: PromptResponse }
  | { readonly type: 'failed'; readonly error: unknown };

export type TurnReport = Pick<AgentEnd, 'session' | 'finalMessage' | 'usage' | 'costUsd'> & {
  /** `null`: the agent's program was never started. */
  readonly turn: TurnOutcome | null;
};

/** One turn with an agent whose program the caller runs. */
export class AcpTurn {
  readonly #call: AgentCall;
  readonly #on: OnAgentEvent;
  readonly #printed = new PrintedStream();
  readonly #updates: SessionUpdates;
  #session: string | null = null;
  #turn: Promise<TurnOutcome> | null = null;

  constructor(call: AgentCall, on: OnAgentEvent) {
    this.#call = call;
    this.#on = on;
    this.#updates = new SessionUpdates(call.workspace, on);
  }

  /** Resolves when the turn is over, whatever its result. */
  async start(input: Writable): Promise<void> {
    this.#turn = this.#converse(input);
    await this.#turn;
  }

  /** Takes the program's stdout. */
  hear(text: string): void {
    this.#printed.push(text);
  }

  /** Must be called when the program has ended. */
  async end(): Promise<TurnReport> {
    this.#printed.end();
    const turn = await this.#turn;
    this.#updates.end();
    const usage = turn?.type === 'stopped' ? usageOf(turn.response) : null;
    const { costUsd, finalMessage } = this.#updates;
    if (usage !== null) this.#on({ type: 'usage', usage, costUsd });
    return { turn, usage, costUsd, finalMessage, session: this.#session };
  }

  async #converse(input: Writable): Promise<TurnOutcome> {
    const [call, on, updates] = [this.#call, this.#on, this.#updates];
    try {
      // Stable version 1, and the token counts of a turn, which only the unstable part has.
      const acp = await import('@agentclientprotocol/sdk/unstable');
      const stream = acp.ndJsonStream(Writable.toWeb(input), this.#printed.stream);
      const asked = withoutNews(stream, (news) => updates.take(news));
      const response = await acp
        .client({ name: 'phasegate' })
        .onRequest('session/request_permission', ({ params }) =>
          answer({ call, updates, on }, params),
        )
        .connectWith(asked, (agent) =>
          converse({ call, agent, updates, onSession: (id) => this.#keep(id) }),
        );
      return { type: 'stopped', response };
    } catch (error) {
      return { type: 'failed', error };
    }
  }

  #keep(session: string): void {
    this.#session = session;
  }
}

function usageOf({ usage, _meta }: PromptResponse): Usage | null {
  if (usage === undefined || usage === null) return geminiUsage(_meta);
  return {
    inputTokens: usage.inputTokens,
    outputTokens: usage.outputTokens + (usage.thoughtTokens ?? 0),
    cacheReadTokens: usage.cachedReadTokens ?? 0,
    cacheWriteTokens: usage.cachedWriteTokens ?? 0,
  };
}

/** Gemini CLI reports its tokens in its own field, and includes cached tokens in the input. */
function geminiUsage(meta: unknown): Usage | null {
  const inputTokens = amountAt(meta, 'quota', 'token_count', 'input_tokens');
  const outputTokens = amountAt(meta, 'quota', 'token_count', 'output_tokens');
  if (inputTokens === null || outputTokens === null) return null;
  return { inputTokens, outputTokens, cacheReadTokens: 0, cacheWriteTokens: 0 };
}
