import { ExpressionFault, evaluate } from '../../expression/expression.ts';
import type { PhaseId } from '../../lib/brands.ts';
import { between, phaseAt } from '../../lib/graph.ts';
import type { Json } from '../../lib/json.ts';
import { legId } from '../../plan/legs.ts';
import { beginOf } from '../../plan/nest.ts';
import { isWork } from '../../plan/phase-kind.ts';
import type { Plan, PlannedPhase, Rework } from '../../plan/plan.ts';
import { remedyAfterNo } from '../after-no.ts';
import type { Command } from '../command.ts';
import { everyLegOf, legsOf } from '../legs.ts';
import { isThere } from '../places.ts';
import { scopeFor } from '../scope.ts';
import { type PhaseState, phaseState, type RunState } from '../state.ts';

/** The first requested rework that has not begun. One at a time, because rounds may overlap. */
export function reworks(plan: Plan, state: RunState): readonly Command[] {
  const [index] = state.asking;
  if (index === undefined) return [];
  const phase = phaseAt(plan, index);
  const known = phaseState(plan, state, index);
  const rework = reworkOf(phase);
  if (rework === null)
    return [exhausted(plan, state, { phase, message: 'the gate has no `rework`' })];
  if (known.reworks >= rework.max)
    return [exhausted(plan, state, { phase, message: reachedText(rework.max, commentOf(known)) })];
  const target = plan.index.get(rework.phase);
  if (target === undefined) throw new Error(`rework of an unknown phase ${rework.phase}`);
  const asked = askedLegs(plan, state, { phase, target });
  if ('type' in asked) return [{ ...asked, phase: phase.id }];
  const ids = [...asked.keys()];
  const begins = ids.map((id) => beginOf(phaseAt(plan, plan.index.get(id) ?? target)));
  const path = new Set(begins.flatMap((begin) => between(plan, begin, index)));
  const pending = [...path]
    .sort((a, b) => a - b)
    .map((at) => phaseAt(plan, at))
    .filter((each) => isThere(state, each))
    .map((each) => each.id)
    // If some legs are reworked, the others keep their results. Legs that run a pipeline are in the plan.
    .flatMap((id) => (id === rework.phase && !ids.some((one) => plan.index.has(one)) ? ids : [id]));
  const [first, ...more] = [...asked].map(([id, comment]) => ({ target: id, comment }));
  if (first === undefined) throw new Error(`${phase.id} asks for no rework`);
  const others = more.length === 0 ? {} : { more };
  return [{ type: 'askRework', by: phase.id, pending, ...first, ...others }];
}

interface ReworkRequest {
  readonly phase: PlannedPhase;
  readonly target: number;
}

type Refused = Omit<Extract<Command, { type: 'failPhase' }>, 'phase'>;

/** What is done again, with what is said about it: the whole target, or the leg that each asking leg names. */
function askedLegs(
  plan: Plan,
  state: RunState,
  { phase, target }: ReworkRequest,
): ReadonlyMap<PhaseId, string> | Refused {
  const { id } = phaseAt(plan, target);
  const expression = legExpression(phase);
  const known = phaseState(plan, state, phase.index);
  if (expression === null) return new Map([[id, commentOf(known)]]);
  const askers = legsOf(plan, state, phase.index).filter(
    (leg) => leg.known.standing.status === 'asking',
  );
  const all = askers.length === 0 ? [{ index: phase.index, known }] : askers;
  const asked = new Map<PhaseId, string>();
  for (const asker of all) {
    const by = phaseAt(plan, asker.index);
    const leg = legFor(plan, state, { phase: by, target, expression });
    if ('reason' in leg) return leg;
    const said = askers.length === 0 ? commentOf(known) : `${by.id}: ${commentOf(asker.known)}`;
    const before = asked.get(leg.id);
    asked.set(leg.id, before === undefined ? said : `${before}\n${said}`);
  }
  return asked;
}

const legExpression = (phase: PlannedPhase): string | null =>
  isWork(phase) ? (phase.rework?.leg ?? null) : null;

interface LegRequest extends ReworkRequest {
  readonly expression: string;
}

/** The leg of the target that the phase, or one of its legs, names. */
function legFor(
  plan: Plan,
  state: RunState,
  { phase, target, expression }: LegRequest,
): { readonly id: PhaseId } | Refused {
  const failed = (message: string) =>
    ({ type: 'failPhase', reason: 'infrastructure', message }) as const;
  const { standing } = phaseState(plan, state, phase.index);
  const outputs = standing.status === 'asking' ? standing.done.outputs : {};
  try {
    const scope = scopeFor(plan, state, { phase, expressions: [expression], more: { outputs } });
    const value = evaluate(expression, scope);
    const number = legNumber(value);
    const { id } = phaseAt(plan, target);
    const count = everyLegOf(plan, state, target).length;
    if (number !== null && number < count) return { id: legId(id, number) };
    const found = count === 0 ? 'no legs' : `legs 0 to ${count - 1}`;
    return failed(
      `its \`rework.leg\` is ${JSON.stringify(value)} in \`${phase.id}\`, but \`${id}\` has ${found}`,
    );
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    return failed(`its \`rework.leg\` could not be evaluated: ${fault.message}`);
  }
}

/** A value that is missing is no number, least of all 0. */
function legNumber(value: Json): number | null {
  const isNumber = typeof value === 'number' || (typeof value === 'string' && /^\d+$/.test(value));
  const number = isNumber ? Number(value) : -1;
  return Number.isSafeInteger(number) && number >= 0 ? number : null;
}

export function reworkOf(phase: PlannedPhase): Rework | null {
  return 'rework' in phase ? phase.rework : null;
}

/** `comment`: what the last round said is still wrong. */
const reachedText = (max: number, comment: string): string => {
  const reached = `\`rework.max\` of ${max} is reached`;
  return comment === '' ? reached : `${reached}: ${comment}`;
};

function exhausted(
  plan: Plan,
  state: RunState,
  { phase, message }: { readonly phase: PlannedPhase; readonly message: string },
): Command {
  const about = { type: 'failPhase', phase: phase.id } as const;
  if (phase.kind !== 'gate') return { ...about, reason: 'rework-exhausted', message };
  const remedy = remedyAfterNo(plan, state, phase.id);
  return { ...about, reason: 'rejected', message: `rejected: ${message}`, remedy };
}

function commentOf({ standing }: PhaseState): string {
  return standing.status === 'asking' ? standing.done.summary : '';
}
