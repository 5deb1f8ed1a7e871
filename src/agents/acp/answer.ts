import type {
  RequestPermissionRequest,
  RequestPermissionResponse,
} from '@agentclientprotocol/sdk/unstable';
import type { AgentCall, OnAgentEvent } from '../../ports.ts';
import { wayWithin } from '../files/way-within.ts';
import { optionFor, permission, type ToolPermissionRequest } from './permission.ts';
import { pathsOf, type SessionUpdates, type ToolUse } from './updates.ts';

export interface AnswerContext {
  readonly call: AgentCall;
  readonly updates: SessionUpdates;
  readonly on: OnAgentEvent;
}

/** Answers an agent's permission request by our rules; a refusal is shown, so that people see the reason. */
export async function answer(
  { call, updates, on }: AnswerContext,
  { toolCall, options }: RequestPermissionRequest,
): Promise<RequestPermissionResponse> {
  const use = updates.use(toolCall);
  const why = permission(await askedBy(call, use), call);
  const option = optionFor(why === null ? 'allow' : 'reject', options);
  if (why !== null) on({ type: 'error', message: `Refused ${use.tool}: ${why}.` });
  return { outcome: option === null ? { outcome: 'cancelled' } : selected(option) };
}

function selected(optionId: string) {
  return { outcome: 'selected' as const, optionId };
}

async function askedBy(call: AgentCall, use: ToolUse): Promise<ToolPermissionRequest> {
  const {
    PHASEGATE_RESULT: result,
    PHASEGATE_PROMPT: prompt,
    PHASEGATE_ARTIFACTS: given,
  } = call.env;
  const paths = pathsOf(use);
  // Every agent may write the result file.
  if (paths.length > 0 && paths.every((path) => path === result))
    return { kind: 'read', paths: [] };
  const isRead = use.kind === 'read' || use.kind === 'search';
  const open = isRead ? [prompt, given].filter((path) => path !== undefined) : [];
  const places = await Promise.all(paths.map((path) => relativePathOf(call.workspace, open, path)));
  return { kind: use.kind, paths: places };
}

/** Files that the attempt was given to read count as inside the workspace. */
async function relativePathOf(workspace: string, open: readonly string[], path: string) {
  for (const ours of open) {
    const way = await wayWithin(ours, path);
    if (way !== null) return way;
  }
  return wayWithin(workspace, path);
}
