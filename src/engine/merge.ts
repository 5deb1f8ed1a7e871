import type { Commit, PhaseId } from '../core/lib/brands.ts';
import { phaseAt, requiredPhase } from '../core/lib/graph.ts';
import { isWork } from '../core/plan/phase-kind.ts';
import type { AgentPhase, WorkPhase } from '../core/plan/plan.ts';
import type { OfferedChange, PhaseFailed, RunEvent } from '../core/run/event.ts';
import { doneOf, everyPlace } from '../core/run/legs.ts';
import { REMEDIES, remedyFor } from '../core/run/reason.ts';
import { NO_SPENDING } from '../core/run/spent.ts';
import { type PhaseState, phaseState } from '../core/run/state.ts';
import { namedPaths } from '../core/text/named-paths.ts';
import { undoneText } from '../core/text/undone.ts';
import { type FrozenTree, type MergeResult, Refusal } from '../ports.ts';
import { isFaultOfMachine } from '../system/disk.ts';
import { failpoint } from '../system/failpoint.ts';
import { pathFault, sizeFault } from './attempt/change.ts';
import { type AttemptFailure, failure } from './attempt/claim.ts';
import { secretFault } from './attempt/secrets.ts';
import type { EngineContext } from './context.ts';
import { verifyAgain } from './verify-again.ts';

/**
 * Merges an offered change onto the run's head. If another change was merged in between, the phase's `verify` must also pass on
 * the result.
 */
export async function* mergeEvents(merging: EngineContext, id: PhaseId): AsyncGenerator<RunEvent> {
  const offered = offeredBy(merging, id);
  try {
    const notReady = await merging.deps.ready();
    if (notReady?.type === 'cancelled') return;
    yield* notReady === null
      ? mergedEvents(merging, offered)
      : [failedMerge(merging, offered, notReady)];
  } catch (error) {
    if (!(error instanceof Refusal) || isFaultOfMachine(error)) throw error;
    const { message, remedy } = error;
    yield failedMerge(merging, offered, failure('infrastructure', message, { remedy }));
  }
}

interface OfferedPhase {
  readonly phase: WorkPhase;
  readonly known: PhaseState;
  readonly from: Commit;
  readonly change: OfferedChange;
}

function offeredBy({ plan, state }: EngineContext, id: PhaseId): OfferedPhase {
  const phase = requiredPhase(plan, id);
  const known = phaseState(plan, state, phase.index);
  const { standing } = known;
  if (!isWork(phase) || standing.status !== 'offered') throw new Error(`${id} offers no change`);
  return { phase, known, from: standing.from, change: standing.change };
}

async function* mergedEvents(
  merging: EngineContext,
  offered: OfferedPhase,
): AsyncGenerator<RunEvent> {
  const { deps } = merging;
  const { phase, known, from, change } = offered;
  const about = { phase: phase.id, attempt: known.attempt };
  if (!(await deps.takeOffered({ ...about, from }, change.commit)))
    return yield failedMerge(merging, offered, failure('infrastructure', 'its change is lost'));
  const merged = await deps.workspace.merge({ from, commit: change.commit });
  if (merged.type === 'conflict') return yield conflict(merging, offered, merged);
  if (merged.type === 'nothing')
    return yield { type: 'changeMerged', ...about, change: null, notes: [] };
  const { frozen, message, between } = merged;
  const fault =
    (await judgeAgain(merging, offered, { frozen, message })) ??
    (await verifyMerged(merging, offered, between));
  if (fault !== null) await deps.workspace.discard();
  if (fault?.type === 'cancelled') return;
  if (fault !== null) return yield failedMerge(merging, offered, fault);
  yield await committed(merging, offered, { frozen, message });
}

/** A verdict from another job about its own change does not count; what others changed beside it is known only now. */
async function judgeAgain(
  { deps, plan }: EngineContext,
  { phase, known }: OfferedPhase,
  { frozen, message }: MergedChange,
): Promise<AttemptFailure | null> {
  if (!known.isJoined) return sizeFault({ plan }, frozen);
  const fault = pathFault({ deps, plan, phase }, frozen);
  return fault ?? secretFault({ deps }, { commitMessage: message }, frozen);
}

interface MergedChange {
  readonly frozen: FrozenTree;
  readonly message: string;
}

/** If nothing was merged in between, the change was already verified in this job. */
async function verifyMerged(
  merging: EngineContext,
  { phase, known, from }: OfferedPhase,
  between: readonly Commit[],
) {
  const isVerified = phase.kind !== 'agent' || phase.verify.length === 0;
  if (isVerified || (merging.state.head === from && !known.isJoined)) return null;
  const others = phasesOf(merging, between);
  const on = `the files merged with ${others === '' ? 'the run' : `the changes of ${others}`}`;
  const planned = phase satisfies AgentPhase;
  const fault = await verifyAgain(merging, { planned, known, on: merging.deps.redact(on) });
  if (fault?.type !== 'failed' || fault.reason !== 'verify-failed') return fault;
  return { ...fault, message: `its own \`verify\` had passed, but on ${on}, ${fault.message}` };
}

/** The phases that made the commits, in the order of the file; empty if none is known. */
function phasesOf({ plan, state }: EngineContext, commits: readonly Commit[]): string {
  const names = everyPlace(plan, state).flatMap((index) => {
    const change = doneOf(phaseState(plan, state, index).standing)?.change;
    return change != null && commits.includes(change.commit) ? [phaseAt(plan, index).id] : [];
  });
  return namedPaths(names);
}

async function committed(
  { deps }: EngineContext,
  { phase, known }: OfferedPhase,
  { frozen, message }: MergedChange,
): Promise<RunEvent> {
  const thawed = await deps.workspace.thaw(frozen);
  const { commit, facts } = await deps.workspace.commit(frozen, message);
  failpoint('committed');
  const { tree, paths, insertions, deletions } = frozen;
  const notes = thawed.length === 0 ? [] : [`undid what \`verify\` changed: ${undoneText(thawed)}`];
  return {
    type: 'changeMerged',
    phase: phase.id,
    attempt: known.attempt,
    change: { commit, tree, files: paths.length, insertions, deletions, facts },
    notes: notes.map(deps.redact),
  };
}

function conflict(
  merging: EngineContext,
  offered: OfferedPhase,
  { paths, between }: Extract<MergeResult, { readonly type: 'conflict' }>,
): RunEvent {
  const { phase, known } = offered;
  const where = merging.deps.redact(namedPaths(paths));
  const others = phasesOf(merging, between);
  const message = `its change does not merge: ${where} changed on both sides${others === '' ? '' : `, there by ${others}`}`;
  if (phase.onConflict !== 'block')
    return failedMerge(merging, offered, failure('merge-conflict', message));
  return {
    type: 'phaseBlocked',
    phase: phase.id,
    attempt: known.attempt,
    question: `The change of \`${phase.id}\` does not merge with ${others === '' ? 'what came in between' : `that of ${others}`}: ${where} changed on both sides. How is it to be made on top of that?`,
    session: known.session,
    ...NO_SPENDING,
  };
}

/** The cost of its attempt is already recorded. */

function failedMerge(
  { deps, state }: EngineContext,
  { phase, known }: OfferedPhase,
  { reason, message, output, remedy }: AttemptFailure,
): PhaseFailed {
  const { standing } = known;
  return {
    type: 'phaseFailed',
    phase: phase.id,
    attempt: known.attempt,
    reason,
    message: deps.redact(message),
    remedy: remedyFor(remedy ?? REMEDIES[reason], { run: state.run, phase: phase.id }),
    summary: standing.status === 'offered' ? standing.done.summary : null,
    output: output === null ? null : output.slice(-4096),
    changes: null,
    retryAfterMs: null,
    byProvider: false,
    session: known.session,
    ...NO_SPENDING,
  };
}
