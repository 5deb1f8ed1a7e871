import type { JsonObject } from '../core/lib/json.ts';
import { textAt } from '../core/lib/json-value.ts';
import type { AgentCall, AgentFault } from '../ports.ts';
import { type Adapter, type CliCommand, type LineReading, reading } from './adapter.ts';
import {
  hearAssistant,
  hearUser,
  type MessageStreamState,
  newConversation,
} from './stream/messages.ts';
import { providerFault } from './stream/provider-fault.ts';

interface AmpState {
  readonly conversation: MessageStreamState;
  readonly session: string | null;
  readonly result: JsonObject | null;
}

/** Amp. Its loop runs on its own service, so the tests use lines from its manual. Its stream reports neither version nor cost. */
export const amp: Adapter<AmpState> = {
  use: 'amp',
  program: 'amp',
  package: '@sourcegraph/amp',
  version: '0.0.1790142911-g7618fb',
  endEvent: 'result',
  command,
  begin: (call) => ({
    conversation: newConversation(call.workspace),
    session: null,
    result: null,
  }),
  read: (state, line) =>
    line.type === 'event' ? readEvent(state, line.value) : readText(state, line.text),
  end: ({ conversation, session, result }) => ({
    ended: result !== null,
    fault: result === null ? null : faultInResult(result),
    lastError: null,
    finalMessage: (result === null ? null : textAt(result, 'result')) ?? conversation.lastText,
    session,
    usage: conversation.usage,
    costUsd: null,
  }),
};

/**
 * It has no read-only mode. A reader does not get all permissions, but the user's own settings may grant them; the engine detects
 * and undoes a reader's changes.
 */
function command({ access, session }: AgentCall): CliCommand {
  return {
    args: [
      ...(session === null ? [] : ['threads', 'continue', session]),
      ...['--execute', '--stream-json', '--no-ide'],
      ...(access === 'read' ? [] : ['--dangerously-allow-all']),
    ],
    env: { AMP_SKIP_UPDATE_CHECK: '1' },
    files: {},
  };
}

function readEvent(before: AmpState, line: JsonObject): LineReading<AmpState> {
  const state = { ...before, session: textAt(line, 'session_id') ?? before.session };
  switch (textAt(line, 'type')) {
    case 'assistant': {
      const { conversation, events } = hearAssistant(state.conversation, line);
      return reading({ ...state, conversation }, events);
    }
    case 'user': {
      const { conversation, events } = hearUser(state.conversation, line);
      return reading({ ...state, conversation }, events);
    }
    case 'result':
      return reading({ ...state, result: line });
    default:
      return reading(state);
  }
}

/** Without a key it waits for input of one. */
function readText(state: AmpState, text: string): LineReading<AmpState> {
  if (!text.startsWith('No API key found')) return reading(state);
  return { state, events: [], stop: { reason: 'auth', message: text, retryAfterMs: null } };
}

function faultInResult(result: JsonObject): AgentFault | null {
  if (result.is_error !== true) return null;
  const message = textAt(result, 'error') ?? textAt(result, 'result') ?? 'ended with an error';
  return providerFault(message, null);
}
