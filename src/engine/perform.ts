import type { PhaseId } from '../core/lib/brands.ts';
import { requiredPhase } from '../core/lib/graph.ts';
import { unreachable } from '../core/lib/unreachable.ts';
import { isWork } from '../core/plan/phase-kind.ts';
import type { GatePhase, Plan } from '../core/plan/plan.ts';
import type { ProgressCommand } from '../core/run/command.ts';
import type { GateOpened, OpenedRepository, RunEvent } from '../core/run/event.ts';
import { plainFailure } from '../core/run/plain-failure.ts';
import { REMEDIES } from '../core/run/reason.ts';
import { wholeFacts } from '../core/run/repositories.ts';
import { phaseState, type RunState } from '../core/run/state.ts';
import { Refusal } from '../ports.ts';
import { failpoint } from '../system/failpoint.ts';
import { attemptEvents } from './attempt/events.ts';
import type { EngineContext } from './context.ts';
import { deliveryEvents } from './deliver.ts';
import type { EngineDependencies } from './dependencies.ts';
import { mergeEvents } from './merge.ts';
import { unprovedRun } from './proved-change.ts';
import { contextIn, contextsInEach } from './several.ts';
import { verifyAgainEvents } from './verify-again.ts';

/** Performs one command and yields the resulting events. Rejects only when the run as a whole cannot continue. */
export type PerformCommand = (command: ProgressCommand, state: RunState) => AsyncIterable<RunEvent>;

export function performer(deps: EngineDependencies, plan: Plan): PerformCommand {
  const settle = settler(plan);
  return async function* perform(command, state) {
    switch (command.type) {
      case 'runPhase': {
        const phase = workPhase(plan, command.phase);
        return yield* attemptEvents({
          ...contextIn({ deps, state }, phase.repository),
          plan,
          phase,
        });
      }
      case 'deliver':
        return yield* deliveryEvents({
          deps,
          plan,
          state,
          phase: deliverPhase(plan, command.phase),
        });
      case 'mergeChange': {
        const { repository } = workPhase(plan, command.phase);
        return yield* mergeEvents(
          { ...contextIn({ deps, state }, repository), plan },
          command.phase,
        );
      }
      case 'verifyAgain':
        return yield* verifyAgainEvents({ deps, plan, state }, command.writers);
      case 'openGate':
        yield await openGateEvent({ deps, plan, state }, command);
        return failpoint('gateOpened');
      default:
        return yield* settle(command, state);
    }
  };
}

/** Performs commands that need only the journal, for a process that neither works, nor opens gates, nor delivers. */
export function settler(plan: Plan): PerformCommand {
  return async function* settle(command, state) {
    switch (command.type) {
      case 'skipPhase':
        return yield {
          type: 'phaseSkipped',
          phase: command.phase,
          cause: command.cause,
          reason: command.reason,
        };
      case 'failPhase':
        return yield phaseFailedEvent(plan, state, command);
      case 'expandPhase':
        return yield { type: 'phaseExpanded', phase: command.phase, legs: command.legs };
      case 'askRework':
        return yield { ...command, type: 'reworkAsked' };
      case 'passGate':
        yield {
          type: 'gateDecided',
          phase: command.phase,
          decision: 'approve',
          actor: 'policy',
          comment: command.why,
          proof: 'policy',
          approval: null,
        };
        return failpoint('decided');
      case 'passNest':
        return yield { ...command, type: 'nestPassed' };
      case 'exceedBudget':
        return yield command.event;
      case 'runPhase':
      case 'deliver':
      case 'openGate':
        throw new Error(`${command.type} of ${command.phase} is disabled in this process`);
      case 'mergeChange':
        throw new Error(`mergeChange of ${command.phase} is disabled in this process`);
      case 'verifyAgain':
        throw new Error('verify is disabled in this process');
      default:
        return unreachable(command);
    }
  };
}

function phaseFailedEvent(
  plan: Plan,
  state: RunState,
  command: Extract<ProgressCommand, { type: 'failPhase' }>,
): RunEvent {
  const { phase, reason, message, remedy } = command;
  const { attempt } = phaseState(plan, state, requiredPhase(plan, phase).index);
  return plainFailure({ run: state.run, phase, attempt, reason, message, remedy });
}

async function openGateEvent(
  { deps, plan, state }: EngineContext,
  command: Extract<ProgressCommand, { type: 'openGate' }>,
): Promise<RunEvent> {
  const gate = gatePhase(plan, command.phase);
  const unproved = await unprovedRun({ deps, state });
  if (unproved !== null)
    throw new Refusal(`The gate cannot open: ${unproved.message}.`, REMEDIES[unproved.reason]);
  return {
    type: 'gateOpened',
    phase: gate.id,
    environment: gate.environment,
    why: command.why,
    pipelineDigest: deps.pipelineDigest,
    base: state.base,
    commit: state.head,
    tree: await deps.workspace.headTree(),
    evidence: wholeFacts(state),
    ...(await openedElsewhere({ deps, state })),
    known: await deps.knownReviews(gate),
  };
}

async function openedElsewhere(
  seen: Pick<EngineContext, 'deps' | 'state'>,
): Promise<Pick<GateOpened, 'repositories'>> {
  const [, ...others] = contextsInEach(seen);
  if (others.length === 0) return {};
  const repositories = others.map(async ({ deps, state }): Promise<OpenedRepository> => {
    const { repository: name, base, head: commit, facts: evidence } = state;
    return { name, base, commit, tree: await deps.workspace.headTree(), evidence };
  });
  return { repositories: await Promise.all(repositories) };
}

function workPhase(plan: Plan, id: PhaseId) {
  const phase = requiredPhase(plan, id);
  if (isWork(phase)) return phase;
  throw new Error(`${id} has no work`);
}

function deliverPhase(plan: Plan, id: PhaseId) {
  const phase = requiredPhase(plan, id);
  if (phase.kind === 'deliver') return phase;
  throw new Error(`${id} delivers nothing`);
}

function gatePhase(plan: Plan, id: PhaseId): GatePhase {
  const phase = requiredPhase(plan, id);
  if (phase.kind === 'gate') return phase;
  throw new Error(`${id} is not a gate`);
}
