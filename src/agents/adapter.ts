import type { JsonObject } from '../core/lib/json.ts';
import type { AgentUse } from '../core/plan/plan.ts';
import type { Usage } from '../core/run/event.ts';
import type { AgentCall, AgentEvent, AgentFault } from '../ports.ts';

/**
 * One agent CLI: how to call it and what its stream means. Data and pure functions; `streamAgent` runs it.
 * `S` is what has to be remembered from one line to the next.
 */
export interface Adapter<S> {
  readonly use: AgentUse;
  readonly program: string;
  /** Its npm package, and the version that the tests were made with. */
  readonly package: string;
  readonly version: string;
  /** What its own end event is called, for the message when it is missing. */
  readonly endEvent: string;
  /** `folder` is an empty one, outside of the workspace, that holds `files` when the CLI starts. */
  command(call: AgentCall, folder: string): CliCommand;
  begin(call: AgentCall): S;
  read(state: S, line: StreamLine): Reading<S>;
  end(state: S): Told;
}

/** How to call a CLI; the prompt is always its standard input. */
export interface CliCommand {
  readonly args: readonly string[];
  /** Weaker than what the author wrote, where both name a variable. */
  readonly env: Readonly<Record<string, string>>;
  /** Name → text. */
  readonly files: Readonly<Record<string, string>>;
}

export type StreamLine =
  | { readonly type: 'event'; readonly value: JsonObject }
  /** Of standard error, or what is no JSON. */
  | { readonly type: 'text'; readonly text: string };

export interface Reading<S> {
  readonly state: S;
  readonly events: readonly AgentEvent[];
  /** Not `null`: nothing good can follow, and the CLI is to be ended now. */
  readonly stop: AgentFault | null;
}

/** What the whole stream told. */
export interface Told {
  /** The CLI's own end event came. */
  readonly ended: boolean;
  readonly fault: AgentFault | null;
  /** The last thing that went wrong and was not got over; `null` if nothing did. */
  readonly lastError: string | null;
  readonly finalMessage: string | null;
  readonly session: string | null;
  readonly usage: Usage | null;
  readonly costUsd: number | null;
}

/** Nothing to say about this line but, perhaps, events. */
export function reading<S>(state: S, events: readonly AgentEvent[] = []): Reading<S> {
  return { state, events, stop: null };
}

export const NO_USAGE: Usage = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
};
