import { ExpressionFault, evaluate, references, truthy } from '../../expression/expression.ts';
import { environmentKey } from '../../gate/environment-name.ts';
import type { PhaseId } from '../../lib/brands.ts';
import { downstream, findPhase, phaseAt, requiredPhase } from '../../lib/graph.ts';
import { ownerOf } from '../../plan/legs.ts';
import { idIn } from '../../plan/nest.ts';
import { isGate } from '../../plan/phase-kind.ts';
import type { DeliverPhase, GatePhase, Plan, PlannedPhase } from '../../plan/plan.ts';
import { conditionText } from '../../text/condition-text.ts';
import type { Command } from '../command.ts';
import { isSkippedByPerson, passedOver } from '../passed-over.ts';
import { headsOf, wholeFacts } from '../repositories.ts';
import { scopesFor } from '../scope.ts';
import { hasEnded, type PhaseState, phaseState, type RunState } from '../state.ts';
import { judgesBefore } from './judges.ts';
import { isOutOfScope, type RunLimits } from './limits.ts';
import { isOfChange } from './of-change.ts';
import { isOfLabels } from './of-labels.ts';

/**
 * Gates and deliveries, when no work is running or due. Gates that pass without a person come first, because they may make more
 * work due; then one delivery at a time; gates open last, on the final change.
 */
export function atQuiet(plan: Plan, state: RunState, limits: RunLimits): readonly Command[] {
  const due = [...state.ready.keys()]
    .map((index) => phaseAt(plan, index))
    .flatMap((phase) =>
      isOutOfScope(phase, limits)
        ? askedBefore(plan, state, { phase, limits })
        : dueOf(plan, state, phase),
    );
  const stale = state.open
    .map((index) => phaseAt(plan, index))
    .filter(isGate)
    .filter((gate) => !isAbout(plan, state, gate))
    .map((gate) => gateCommand(plan, state, gate));
  const commands = [...due, ...stale];
  const settled = commands.filter(({ type }) => type === 'passGate' || type === 'skipPhase');
  if (settled.length > 0) return settled;
  const delivery = commands.find(({ type }) => type === 'deliver');
  if (delivery !== undefined) return [delivery];
  return areLabelsDue(plan, state, limits) ? [] : oneAnEnvironment(plan, state, commands);
}

/** Labels that need no approval do not wait for a gate: a later job adds them, and the gate opens after that. */
function areLabelsDue(plan: Plan, state: RunState, { may }: RunLimits): boolean {
  if (may.deliver !== 'later' || plan.policy.untrusted !== 'labels') return false;
  return (
    state.open.length === 0 &&
    [...state.ready.keys()]
      .map((index) => phaseAt(plan, index))
      .filter((phase) => phase.kind === 'deliver')
      .filter(isOfLabels)
      .some((phase) => deliveryDue(plan, state, phase).some(({ type }) => type === 'deliver'))
  );
}

function dueOf(plan: Plan, state: RunState, phase: PlannedPhase): readonly Command[] {
  if (phase.kind === 'gate') return [gateDue(plan, state, phase)];
  return phase.kind === 'deliver' ? deliveryDue(plan, state, phase) : [];
}

function gateDue(plan: Plan, state: RunState, gate: GatePhase): Command {
  const after = downstream(plan, gate.index).map((index) => phaseAt(plan, index));
  const deliveries = after.flatMap((phase) => (phase.kind === 'deliver' ? phase.deliveries : []));
  const changesMore = after.some((phase) => 'access' in phase && phase.access === 'write');
  const isIdle = deliveries.length > 0 && !changesMore && deliveries.every(isOfChange);
  return isIdle && wholeFacts(state).files === 0 ? noChange(gate) : gateCommand(plan, state, gate);
}

/** Gates before a delivery that another process makes. That process checks whether they concern the current change. */
function askedBefore(
  plan: Plan,
  state: RunState,
  { phase, limits }: { readonly phase: PlannedPhase; readonly limits: RunLimits },
): readonly Command[] {
  if (phase.kind !== 'deliver' || !phase.deliveries.some(isOfChange)) return [];
  return judgesBefore(plan, state, phase)
    .filter(isGate)
    .filter((gate) => !isOutOfScope(gate, limits) && !isAbout(plan, state, gate))
    .map((gate) => gateCommand(plan, state, gate));
}

/** Passes the gate by policy or opens it for a person. If the policy cannot be evaluated, a person decides. */
export function gateCommand(plan: Plan, state: RunState, gate: GatePhase): Command {
  const open = (why: string): Command => ({ type: 'openGate', phase: gate.id, why });
  const touched = wholeFacts(state).protected;
  if (touched.length > 0) return open(`protected paths changed: ${touched.join(', ')}`);
  if (gate.when === null) return open('this gate always asks');
  const { when } = gate;
  try {
    const scopes = scopesFor(plan, state, { phase: gate, expressions: [when] });
    const asking = scopes.find((scope) => truthy(evaluate(when, scope)));
    const why = conditionText(when, asking ?? scopes[0], asking !== undefined);
    if (asking !== undefined) return open(why);
    const [foreign] = foreignIn(plan, state, gate);
    if (foreign === undefined) return { type: 'passGate', phase: gate.id, why };
    const { id, from } = foreign;
    return open(`\`when\` is false because of the result of \`${id}\`, which ${from}`);
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    return open(`\`when\` could not be evaluated: ${fault.message}`);
  }
}

interface ForeignResult {
  readonly id: PhaseId;
  /** Why the result was not made in this run, as the end of a sentence. */
  readonly from: string;
}

/**
 * Phases that the gate's `when` reads and whose results were not made in this run, because they are reused or the phases were
 * skipped: such a result cannot pass a gate. Inputs and outputs of a nested pipeline may come from any phase.
 */
function foreignIn(plan: Plan, state: RunState, gate: GatePhase): readonly ForeignResult[] {
  const named = references(gate.when ?? '').flatMap(([context, name]) =>
    context === 'needs' || (context === 'inputs' && gate.within !== null)
      ? [context === 'needs' ? (name ?? '*') : '*']
      : [],
  );
  if (named.length === 0) return [];
  const ids = named.map((name) => idIn(gate.within, name));
  const isOfPipeline = ids.some((id) => findPhase(plan, id)?.kind === 'pipeline');
  const isAny = named.includes('*') || isOfPipeline;
  return [...state.phases.entries()].flatMap(([index, known]) => {
    const phase = phaseAt(plan, index);
    const { id } = phase;
    const isRead = isAny || ids.includes(id) || ids.includes(ownerOf(phase));
    const from = foreignSource(known);
    return isRead && from !== null ? [{ id, from }] : [];
  });
}

function foreignSource(phase: PhaseState): ForeignResult['from'] | null {
  if (phase.reused !== null) return 'comes from an earlier run';
  if (isSkippedByPerson(phase)) return 'was skipped by a person';
  return passedOver(phase) === null ? null : 'was done on another machine';
}

function deliveryDue(plan: Plan, state: RunState, phase: DeliverPhase): readonly Command[] {
  const gates = judgesBefore(plan, state, phase).filter(isGate);
  if (phase.deliveries.some(isOfChange)) {
    const rejected = gates.find(
      (gate) => phaseState(plan, state, gate.index).standing.status === 'failed',
    );
    if (rejected !== undefined) {
      const reason = `the change did not pass \`${rejected.id}\``;
      return [{ type: 'skipPhase', phase: phase.id, cause: 'need', reason }];
    }
    if (wholeFacts(state).files === 0 && phase.deliveries.every(isOfChange))
      return [noChange(phase)];
  }
  // A person approved a change other than the current one: the gate is asked again.
  const outdated = gates.filter((gate) => !isAbout(plan, state, gate));
  if (outdated.length > 0) return outdated.map((gate) => gateCommand(plan, state, gate));
  // A gate was opened again although phases behind it had already ended.
  const isAsked = gates.some(({ index }) => !hasEnded(phaseState(plan, state, index).standing));
  if (isAsked) return [];
  return [{ type: 'deliver', phase: phase.id }];
}

/** Whether the gate was decided, or is open, for the run's current change. */
function isAbout(plan: Plan, state: RunState, gate: GatePhase): boolean {
  const { standing } = phaseState(plan, state, gate.index);
  if (standing.status !== 'succeeded' && standing.status !== 'waiting') return true;
  return standing.heads === headsOf(state);
}

/** Each gate once, and one gate for each environment: if two waited at the same one, a review could not be assigned. */
function oneAnEnvironment(
  plan: Plan,
  state: RunState,
  commands: readonly Command[],
): readonly Command[] {
  const holders = new Map<string, PhaseId>();
  for (const index of state.open) {
    const gate = phaseAt(plan, index);
    holders.set(decisionPlaceOf(gate), gate.id);
  }
  const asked = new Set<PhaseId>();
  return commands.filter((command) => {
    if (command.type !== 'openGate') return true;
    const place = decisionPlaceOf(requiredPhase(plan, command.phase));
    const holder = holders.get(place) ?? command.phase;
    if (holder !== command.phase || asked.has(holder)) return false;
    holders.set(place, holder);
    asked.add(holder);
    return true;
  });
}

/** Where a person decides: an environment, or the gate itself. */
function decisionPlaceOf(phase: PlannedPhase): string {
  const isAtEnvironment = isGate(phase) && phase.by === 'environment' && phase.environment !== null;
  return isAtEnvironment ? `environment ${environmentKey(phase.environment)}` : phase.id;
}

function noChange(phase: PlannedPhase): Command {
  const reason = 'the change is empty, so there is nothing to approve or deliver';
  return { type: 'skipPhase', phase: phase.id, cause: 'no-change', reason };
}
