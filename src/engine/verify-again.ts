import type { PhaseId } from '../core/lib/brands.ts';
import { findPhase } from '../core/lib/graph.ts';
import type { AgentPhase, Plan } from '../core/plan/plan.ts';
import { agentFor, asBegun } from '../core/run/decide/route.ts';
import type { RunEvent } from '../core/run/event.ts';
import { type PhaseState, phaseState } from '../core/run/state.ts';
import { lastLine } from '../core/text/line.ts';
import { undoneText } from '../core/text/undone.ts';
import type { AttemptFailure, Cancellation } from './attempt/claim.ts';
import { environmentOf } from './attempt/environment.ts';
import { provideArtifacts } from './attempt/provide-artifacts.ts';
import { verify } from './attempt/verify.ts';
import type { EngineContext } from './context.ts';
import type { EngineDependencies } from './dependencies.ts';

/** Runs the writers' `verify` on the rebased change. Changes that `verify` makes are undone. */
export async function* verifyAgainEvents(
  verifying: EngineContext,
  writers: readonly PhaseId[],
): AsyncGenerator<RunEvent> {
  const { deps } = verifying;
  const notReady = await deps.ready();
  if (notReady?.type === 'cancelled') return;
  if (notReady !== null) return yield failedOn('`setup`', notReady, deps);
  for (const writer of writers) {
    const fault = await verifyOne(verifying, writer);
    if (fault?.type === 'cancelled') return;
    if (fault !== null) return yield failedOn(`\`verify\` of \`${writer}\``, fault, deps);
  }
  yield { type: 'rebaseVerified' };
}

async function verifyOne(verifying: EngineContext, writer: PhaseId) {
  const { deps, plan, state } = verifying;
  const planned = writerAt(plan, writer);
  const known = phaseState(plan, state, planned.index);
  try {
    return await verifyAgain(verifying, { planned, known, on: 'the new base' });
  } finally {
    const undone = await deps.workspace.discard();
    if (undone.length > 0) deps.reporter.note(`undid changes by \`verify\`: ${undoneText(undone)}`);
  }
}

interface VerifiedAgain {
  readonly planned: AgentPhase;
  readonly known: PhaseState;
  /** What the files are now, for people. */
  readonly on: string;
}

/** Runs a writer's `verify` on the current files. Its changes stay; its output goes to the record. */
export async function verifyAgain(
  { deps, plan, state }: EngineContext,
  { planned, known, on }: VerifiedAgain,
): Promise<AttemptFailure | Cancellation | null> {
  const phase = { ...planned, agent: agentFor(asBegun(planned, known), known) };
  const number = known.attempt;
  await using record = await deps.openRecord(planned.id, number);
  const about = { deps, plan, state, phase, number, record };
  record.append('verify.log', `[Phasegate runs \`verify\` again on ${on}]\n`);
  await provideArtifacts(about);
  const env = environmentOf(about);
  // The record stays open until then.
  return await verify({ ...about, known, view: null, reused: null, mark: deps.mark(), env });
}

function writerAt(plan: Plan, id: PhaseId): AgentPhase {
  const phase = findPhase(plan, id);
  if (phase?.kind === 'agent') return phase;
  throw new Error(`${id} has no \`verify\``);
}

function failedOn(
  what: string,
  { message, output }: AttemptFailure,
  { redact }: EngineDependencies,
): RunEvent {
  const said = lastLine(output ?? '');
  const why = redact(message) + (said === '' ? '' : `: ${said}`);
  return { type: 'rebaseFailed', message: `on the new base ${what} fails: ${why}` };
}
