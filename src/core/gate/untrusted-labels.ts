import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { ExpressionFault, expressionsIn, interpolateNames } from '../expression/expression.ts';
import type { PhaseId } from '../lib/brands.ts';
import type { Json } from '../lib/json.ts';
import type { DeliverPhase, Plan, PlannedPhase } from '../plan/plan.ts';
import { judgesBefore } from '../run/decide/judges.ts';
import { gateCommand } from '../run/decide/quiet.ts';
import { scopeFor } from '../run/scope.ts';
import { hasEnded, phaseState, type RunState } from '../run/state.ts';

/** Most labels that a run without a trusted trigger may add. */
export const MAX_LABELS = 3;

/** Deliveries that need no approval, as far as their labels do no harm. */
export interface LabelDeliveries {
  readonly phases: ReadonlySet<PhaseId>;
  readonly labels: readonly string[];
}

/**
 * The labels that a run would add without an approval, under `policy.untrusted: labels`; `null` where it would do
 * anything else. Deliveries behind a gate that asks a person are not made without one. Those behind a gate that passed by
 * its `when` count: nobody approved them.
 */
export function labelsAlone(plan: Plan, state: RunState): LabelDeliveries | null {
  if (plan.policy.untrusted !== 'labels') return null;
  const due = plan.phases
    .filter((phase) => phase.kind === 'deliver')
    .filter(({ index }) => !hasEnded(phaseState(plan, state, index).standing))
    .filter(
      (phase) => !judgesBefore(plan, state, phase).some((gate) => isAsked(plan, state, gate)),
    );
  const labels = due.flatMap((phase) => phase.deliveries.map(labelsOf(plan, state, phase)));
  if (labels.includes(null)) return null;
  return {
    phases: new Set(due.map(({ id }) => id)),
    labels: [...new Set(labels.flatMap((one) => one ?? []))],
  };
}

/** Whether a person will be asked there, whatever the deliveries before it come to. */
function isAsked(plan: Plan, state: RunState, gate: PlannedPhase): boolean {
  const { standing } = phaseState(plan, state, gate.index);
  if (gate.kind !== 'gate' || hasEnded(standing)) return false;
  if (standing.status === 'waiting') return true;
  return state.ready.get(gate.index) === true
    ? gateCommand(plan, state, gate).type === 'openGate'
    : gate.when === null && gate.condition === null;
}

const labelsOf =
  (plan: Plan, state: RunState, phase: DeliverPhase) =>
  ({ kind, fields }: DeliverPhase['deliveries'][number]): readonly string[] | null => {
    if (kind !== 'labels' || fields.remove !== undefined) return null;
    const written = textsOf(fields.add);
    const expressions = written.flatMap((text) =>
      expressionsIn(text).map(({ source }) => source.trim()),
    );
    const scope = scopeFor(plan, state, { phase, expressions });
    try {
      return written.flatMap((text) => interpolateNames(text, scope));
    } catch (error) {
      // A label that cannot be evaluated needs a person.
      if (error instanceof ExpressionFault) return null;
      throw error;
    }
  };

function textsOf(value: Json | undefined): readonly string[] {
  const list: readonly Json[] = Array.isArray(value) ? value : [value ?? []];
  return list.filter((one) => typeof one === 'string');
}

/** Labels that Phasegate itself reacts to, regardless of workflows. */
export const isPhasegateLabel = (label: string): boolean => /^phasegate/i.test(label.trim());

/**
 * Whether a workflow could react to a label: one of its texts contains the label's name and the word "label", or it cannot be
 * parsed.
 */
export function namesLabel(workflow: string, label: string): boolean {
  const document = parseDocument(workflow);
  if (document.errors.length > 0 || !isMap(document.contents)) return true;
  let isNamed = false;
  visit(document, {
    Scalar: (_, node) => {
      const text = isScalar(node) && typeof node.value === 'string' ? node.value.toLowerCase() : '';
      if (!text.includes('label') || !text.includes(label.toLowerCase())) return undefined;
      isNamed = true;
      return visit.BREAK;
    },
  });
  return isNamed;
}
