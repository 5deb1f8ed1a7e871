import type { JsonObject } from '../core/lib/json.ts';
import type { AgentUse } from '../core/plan/plan.ts';
import type { Usage } from '../core/run/event.ts';
import type { AgentCall, AgentEnd, AgentEvent, AgentFault } from '../ports.ts';

/**
 * One agent CLI: its command line, and the meaning of its output stream. Data and pure functions; `streamAgent` runs it. `S` is
 * the state between lines.
 */
export interface Adapter<S> {
  readonly use: AgentUse;
  readonly program: string;
  /** Its npm package, and the version that the tests use. */
  readonly package: string;
  readonly version: string;
  /** The name of its final event, for the message when it is missing. */
  readonly endEvent: string;
  /** `folder` is an empty folder outside of the workspace that contains `files` when the CLI starts. */
  command(call: AgentCall, folder: string): CliCommand;
  begin(call: AgentCall): S;
  read(state: S, line: StreamLine): LineReading<S>;
  end(state: S): StreamReport;
}

/** The command line of a CLI; the prompt is always its stdin. */
export interface CliCommand {
  readonly args: readonly string[];
  /** The author's variables override these. */
  readonly env: Readonly<Record<string, string>>;
  /** File name → text. */
  readonly files: Readonly<Record<string, string>>;
}

export type StreamLine =
  | { readonly type: 'event'; readonly value: JsonObject }
  /** Text from stderr, or a line that is not JSON. */
  | { readonly type: 'text'; readonly text: string };

export interface LineReading<S> {
  readonly state: S;
  readonly events: readonly AgentEvent[];
  /** If set, the call cannot succeed, and the CLI is to be ended now; `null`: continue. */
  readonly stop: AgentFault | null;
}

/** What the whole stream reported. */
export interface StreamReport extends Omit<AgentEnd, 'ending' | 'durationMs'> {
  /** Whether the CLI's final event came. */
  readonly ended: boolean;
  /** The last error without a later success; `null`: none. */
  readonly lastError: string | null;
}

/** A reading with these events only. */
export function reading<S>(state: S, events: readonly AgentEvent[] = []): LineReading<S> {
  return { state, events, stop: null };
}

export const NO_USAGE: Usage = {
  inputTokens: 0,
  outputTokens: 0,
  cacheReadTokens: 0,
  cacheWriteTokens: 0,
};
