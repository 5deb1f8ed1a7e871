import { isMap, isScalar, parseDocument, visit } from 'yaml';
import { ExpressionFault, expressionsIn, interpolateNames } from '../expression/expression.ts';
import type { Json } from '../lib/json.ts';
import type { DeliverPhase, Plan } from '../plan/plan.ts';
import { scopeFor } from '../run/scope.ts';
import { hasEnded, phaseState, type RunState } from '../run/state.ts';

/** How many labels a run may add whose trigger has no write access. */
export const MOST_LABELS = 3;

/**
 * The labels that a run would add without an approval, under `policy.untrusted: labels`; `null` where it would do
 * anything else. Deliveries that a gate passed by its `when` count: nobody approved them.
 */
export function labelsAlone(plan: Plan, state: RunState): readonly string[] | null {
  if (plan.policy.untrusted !== 'labels') return null;
  const due = plan.phases.filter(
    (phase): phase is DeliverPhase =>
      phase.kind === 'deliver' && !hasEnded(phaseState(plan, state, phase.index).standing),
  );
  const labels = due.flatMap((phase) => phase.deliveries.map(labelsOf(plan, state, phase)));
  return labels.some((one) => one === null)
    ? null
    : [...new Set(labels.flatMap((one) => one ?? []))];
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
      // What cannot be told is for a person.
      if (error instanceof ExpressionFault) return null;
      throw error;
    }
  };

function textsOf(value: Json | undefined): readonly string[] {
  const list: readonly Json[] = Array.isArray(value) ? value : [value ?? []];
  return list.filter((one) => typeof one === 'string');
}

/** Labels that start something of ours, whatever workflows say. */
export const isOurs = (label: string): boolean => /^phasegate/i.test(label.trim());

/** Whether a workflow could react to a label: one of its texts names both the label and labels, or it cannot be read. */
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
