import type { StoredRun } from '../../app/stored/stored.ts';
import { localActor } from '../../app/stored/surroundings.ts';
import { digestOf } from '../../core/lib/brands.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import type { PlannedPhase } from '../../core/plan/plan.ts';
import { reworkOf } from '../../core/run/decide/rework.ts';
import type { Decision, GateDecided } from '../../core/run/event.ts';
import { phaseState } from '../../core/run/state.ts';
import { oneLine } from '../../core/text/line.ts';
import { saysNothing } from '../../core/text/says-nothing.ts';
import { Refusal } from '../../ports.ts';

/** Throws `Refusal` if the run has changed since the person saw it. */
export function refuseMoved(run: string, wanted: string | undefined, head: string): void {
  if (wanted === undefined || wanted === digestOf(head)) return;
  throw new Refusal(
    `The run \`${run}\` has gone on since: its digest is ${digestOf(head)}, not ${wanted}.`,
    `Look at it again: \`phasegate status ${run}\`.`,
  );
}

export interface DecisionRequest {
  readonly decision: Decision;
  readonly gate: string | undefined;
  readonly comment: string;
}

/** The decision as an event. Throws `Refusal` if the run does not wait for it. */
export function gateDecidedEvent(
  stored: StoredRun,
  { decision, gate, comment }: DecisionRequest,
): GateDecided {
  const phase = openGate(stored, { decision, gate });
  if (decision === 'rework') refuseRework(stored, phase);
  refuseComment(decision, comment);
  return {
    type: 'gateDecided',
    phase: phase.id,
    decision,
    actor: localActor(),
    comment,
    proof: 'local',
    approval: null,
  };
}

/** A comment is for the agent or the record; one without words is a suggested command that was typed as it stands. */
function refuseComment(decision: Decision, comment: string): void {
  if (!saysNothing(comment)) return;
  if (decision === 'rework')
    throw new Refusal(
      comment.trim() === ''
        ? 'A rework needs a comment.'
        : `The comment \`${oneLine(comment)}\` does not say what to change.`,
      'Say what to change, as in `--comment "Add a test for leap years"`; the agent reads the comment.',
    );
  if (comment.trim() === '') return;
  throw new Refusal(
    `The comment \`${oneLine(comment)}\` says nothing.`,
    'Write the reason, or leave `--comment` out.',
  );
}

function refuseRework({ run, plan, state }: StoredRun, phase: PlannedPhase): void {
  const rework = reworkOf(phase);
  if (rework === null) {
    throw new Refusal(
      `The gate \`${phase.id}\` has no \`rework\`.`,
      'Approve or reject, or give the gate a `rework` in the pipeline.',
    );
  }
  if (phaseState(plan, state, phase.index).reworks < rework.max) return;
  throw new Refusal(
    `The gate \`${phase.id}\` has no rework left: \`rework.max\` of ${rework.max} is reached.`,
    `Approve or reject it, or raise \`rework.max\` in the pipeline and type \`phasegate resume ${run} --accept-changes\`.`,
  );
}

function openGate(
  { run, plan, state }: StoredRun,
  { decision, gate: wanted }: Pick<DecisionRequest, 'decision' | 'gate'>,
) {
  if (state.finished?.outcome === 'cancelled') {
    throw new Refusal(
      `The run \`${run}\` is cancelled.`,
      `Resume it first: \`phasegate resume ${run}\`.`,
    );
  }
  const open = state.open.map((index) => phaseAt(plan, index));
  const names = open.map((phase) => `\`${phase.id}\``).join(', ');
  const [only, ...others] = wanted === undefined ? open : open.filter(({ id }) => id === wanted);
  if (only !== undefined && others.length === 0) return only;
  if (open.length === 0 && state.finished?.next === 'deliver') {
    throw new Refusal(
      `The run \`${run}\` waits before a delivery, and not at a gate.`,
      `Deliver: \`phasegate resume ${run}\`.`,
    );
  }
  if (open.length === 0) {
    const outcome = state.finished?.outcome;
    const isOpen = outcome === undefined || outcome === 'waiting';
    throw new Refusal(
      `The run \`${run}\` does not wait at a gate${isOpen ? '' : `: its outcome is \`${outcome}\``}.`,
      `\`phasegate status ${run}\` shows what to do next.`,
    );
  }
  if (wanted === undefined) {
    const commands = open.map(({ id }) => `\`phasegate ${decision} ${run} ${id}\``);
    throw new Refusal(
      `The run \`${run}\` waits at ${names}.`,
      `Name one gate: ${commands.join(' or ')}.`,
    );
  }
  throw new Refusal(`The run \`${run}\` does not wait at \`${wanted}\`.`, `It waits at ${names}.`);
}
