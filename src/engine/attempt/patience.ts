import { providerPause } from '../../core/run/provider-pause.ts';
import { soundSession } from '../../core/run/session.ts';
import { phaseState } from '../../core/run/state.ts';
import { durationText } from '../../core/text/duration-text.ts';
import type { AgentEnd, AgentFault } from '../../ports.ts';
import { pause } from '../pause.ts';
import { addReported, spentOf } from './spending.ts';
import type { AgentTurn, TurnResult } from './turn.ts';

/**
 * Calls the agent, and calls it again after a growing pause while its provider is overloaded or not reachable. Its work stays in
 * the workspace, and its session continues. All pauses count towards the attempt's time.
 */
export async function callPatiently(
  first: AgentTurn,
  call: (turn: AgentTurn) => Promise<TurnResult>,
): Promise<TurnResult & { readonly turn: AgentTurn }> {
  let turn = first;
  let lastFault: AgentFault | null = null;
  for (let failed = 0; ; failed += 1) {
    const turned = withLastFault(await call(turn), lastFault);
    const pauseMs = turned.exceeded === null ? pauseAfter(turn, turned.end, failed) : null;
    if (pauseMs === null) return { ...turned, turn };
    lastFault = turned.end.fault;
    await rest(turn, turned.end, pauseMs);
    if (turn.attempt.deps.signal.aborted)
      return { ...turned, turn, end: { ...turned.end, ending: { type: 'cancelled' } } };
    turn = {
      ...turn,
      session: soundSession(turned.end.session) ?? turn.session,
      before: addReported(turn.before, spentOf(turned.end, { type: 'none' }, turn.priced)),
    };
  }
}

/** If the time runs out while the provider is failing, the provider is the cause of the failure. */
function withLastFault(turned: TurnResult, lastFault: AgentFault | null): TurnResult {
  const { end } = turned;
  const ranOut = end.ending.type === 'timeout' || end.ending.type === 'idle-timeout';
  return ranOut && end.fault === null ? { ...turned, end: { ...end, fault: lastFault } } : turned;
}

/** `null`: no pause. The run decides what the ending means, for example whether another agent takes over. */
function pauseAfter(turn: AgentTurn, { fault, ending }: AgentEnd, failed: number): number | null {
  const { deps, plan, state, phase } = turn.attempt;
  const isProviders = fault?.reason === 'rate-limit' || fault?.reason === 'provider-failed';
  if (!isProviders || fault.retryAfterMs !== null || ending.type === 'cancelled') return null;
  const canFallBack = phaseState(plan, state, phase.index).fallbackCount < phase.fallbacks.length;
  if (canFallBack) return null;
  const ofAttempt = phase.timeoutMs - (deps.now() - turn.startedAt);
  return providerPause(failed, Math.min(ofAttempt, deps.meter.patienceMs));
}

async function rest(
  { attempt, startedAt }: AgentTurn,
  { fault }: AgentEnd,
  pauseMs: number,
): Promise<void> {
  const { deps, phase, record } = attempt;
  const why = deps.redact(fault?.message ?? '');
  // The time comes first: a line that is too narrow cuts off the rest of what the provider said.
  const message = `asked again in ${durationText(pauseMs)}: ${why.trim()}`;
  const event = { type: 'error' as const, message, waitMs: pauseMs };
  const ms = Math.round(deps.now() - startedAt);
  record.append('transcript.jsonl', `${JSON.stringify({ ms, ...event })}\n`);
  deps.reporter.agent(phase.id, event);
  await pause(pauseMs, deps.signal);
}
