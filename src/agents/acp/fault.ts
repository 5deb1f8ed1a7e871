import type { StopReason } from '@agentclientprotocol/sdk/unstable';
import { errorText } from '../../core/lib/error-text.ts';
import { at, displayText, textAt } from '../../core/lib/json-value.ts';
import type { AgentFault } from '../../ports.ts';
import { agentFailed } from '../agent-failed.ts';
import { providerFault } from '../stream/provider-fault.ts';
import { CannotDo, SessionLost } from './cannot-do.ts';

/** The fault of an agent's stop reason; `null`: the turn ended normally. */
export function stopFault(reason: StopReason): AgentFault | null {
  const message = STOPS[reason];
  return message === null ? null : agentFailed(message);
}

const STOPS: Readonly<Record<StopReason, string | null>> = {
  end_turn: null,
  refusal: 'The agent refused to continue.',
  max_tokens: 'The agent reached the token limit of its model.',
  max_turn_requests: 'The agent reached the request limit of one turn.',
  cancelled: 'The agent reported that its turn was cancelled.',
};

/** The fault of an agent's error response, or of a missing capability; `null` for any other error. */
export function errorFault(error: unknown): AgentFault | null {
  if (error instanceof SessionLost)
    return { reason: 'session-lost', message: error.message, retryAfterMs: null };
  if (error instanceof CannotDo) return agentFailed(error.message);
  const code = at(error, 'code');
  if (!(error instanceof Error) || typeof code !== 'number') return null;
  const message = [error.message, ...details(error)].join(': ');
  if (code === AUTH_REQUIRED) return { reason: 'auth', message, retryAfterMs: null };
  // Some agents pass on a provider's HTTP status as the error's code, others only in the message.
  return providerFault(message, code >= 400 && code < 600 ? code : null);
}

const AUTH_REQUIRED = -32000;

/** The agent ended during its turn, or violated the protocol. */
export function brokenFault(error: unknown, words: string): AgentFault {
  const why = errorText(error);
  const message = `The agent stopped before the end of its turn (${why}).`;
  return agentFailed(words.trim() === '' ? message : `${message}\n${words.trim()}`);
}

const MAX_DETAILS = 2048;

function details(error: unknown): readonly string[] {
  const data = at(error, 'data');
  if (data === undefined || data === null) return [];
  const told = textAt(data, 'message') ?? textAt(data, 'details') ?? data;
  return [displayText(told, MAX_DETAILS)];
}
