import type {
  ClientContext,
  InitializeResponse,
  NewSessionResponse,
  PromptResponse,
} from '@agentclientprotocol/sdk/unstable';
import { unreachable } from '../../core/lib/unreachable.ts';
import type { AgentCall } from '../../ports.ts';
import { VERSION } from '../../version.ts';
import { CannotDo, SessionLost } from './cannot-do.ts';
import { errorFault } from './fault.ts';
import { type AcpSetting, modelSetting, readOnlyMode, type SessionOffer } from './settings.ts';
import type { SessionUpdates } from './updates.ts';

export interface AcpConversation {
  readonly call: AgentCall;
  readonly agent: ClientContext;
  readonly updates: SessionUpdates;
  /** Called as soon as the session can be continued. */
  readonly onSession: (id: string) => void;
}

/** One turn, from initialization to the agent's stop reason. Throws `CannotDo`, or the agent's error. */
export async function converse(conversation: AcpConversation): Promise<PromptResponse> {
  const { call, agent, updates, onSession } = conversation;
  const about = await agent.request('initialize', {
    protocolVersion: 1,
    // The agent changes the files itself: the process is isolated, and its changes are checked afterwards.
    clientCapabilities: { fs: { readTextFile: false, writeTextFile: false }, terminal: false },
    clientInfo: { name: 'phasegate', version: VERSION },
  });
  if (about.protocolVersion !== 1)
    throw new CannotDo(`The agent uses version ${about.protocolVersion} of the protocol, not 1.`);
  const { sessionId, offer } = await openSession(conversation, about);
  if (resumeMethodOf(about) !== null) onSession(sessionId);
  for (const setting of settingsFor(call, offer)) await choose(agent, sessionId, setting);
  updates.begin(call.session === null ? 'new' : 'old');
  const prompt = [{ type: 'text' as const, text: call.prompt }];
  return agent.request('session/prompt', { sessionId, prompt });
}

interface AcpSession {
  readonly sessionId: string;
  readonly offer: SessionOffer;
}

async function openSession(
  { call, agent }: AcpConversation,
  about: InitializeResponse,
): Promise<AcpSession> {
  const where = { cwd: call.workspace, mcpServers: [] };
  if (call.session === null) {
    const opened: NewSessionResponse = await agent.request('session/new', where);
    return { sessionId: opened.sessionId, offer: opened };
  }
  const by = resumeMethodOf(about);
  if (by === null) throw new SessionLost('The agent cannot continue an earlier session.');
  const sessionId = call.session;
  try {
    return { sessionId, offer: await agent.request(by, { ...where, sessionId }) };
  } catch (error) {
    const fault = errorFault(error);
    throw fault?.reason === 'agent-failed' ? new SessionLost(fault.message) : error;
  }
}

/** `resume` comes first, because it does not repeat the history. */
function resumeMethodOf({ agentCapabilities: can }: InitializeResponse) {
  if (can?.sessionCapabilities?.resume) return 'session/resume' as const;
  return can?.loadSession === true ? ('session/load' as const) : null;
}

function settingsFor(
  { access, agent: { model } }: AgentCall,
  offer: SessionOffer,
): readonly AcpSetting[] {
  const mode = access === 'read' ? readOnlyMode(offer) : null;
  const settings = mode === null ? [] : [mode];
  if (model === null) return settings;
  const chosen = modelSetting(offer, model);
  if (chosen.type === 'chosen') return [chosen.setting, ...settings];
  const { offered } = chosen;
  throw new CannotDo(
    offered.length === 0
      ? `The agent has no model option, but \`model: ${model}\` is set. Set the model in \`run\`.`
      : `The agent has no model \`${model}\`; it has ${offered.join(', ')}.`,
  );
}

async function choose(agent: ClientContext, sessionId: string, setting: AcpSetting): Promise<void> {
  switch (setting.type) {
    case 'mode':
      await agent.request('session/set_mode', { sessionId, modeId: setting.mode });
      return;
    case 'option': {
      const { option: configId, value } = setting;
      await agent.request('session/set_config_option', { sessionId, configId, value });
      return;
    }
    default:
      unreachable(setting);
  }
}
