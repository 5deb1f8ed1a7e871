import { bare, ExpressionFault } from '../../expression/expression.ts';
import type { Json } from '../../lib/json.ts';
import { staticLegs } from '../../plan/matrix.ts';
import { type Finding, quoted, valueAt } from '../finding.ts';
import { get, isWork, phasesOf, type Rule, strategyOf } from '../subject.ts';

/** `rework.leg` names a leg that the phase does not have. */
export const reworkLeg: Rule = function* (subject) {
  for (const [name, phase] of phasesOf(subject)) {
    if (!isWork(phase) || phase.rework?.leg === undefined) continue;
    const target = get(subject.file.phases, phase.rework.phase);
    if (target === undefined) continue;
    const strategy = strategyOf(target);
    const rework = { name, target: phase.rework.phase, leg: phase.rework.leg };
    if (strategy === null) yield withoutMatrix(rework);
    else yield* beyondMatrix(rework, legCount(strategy.matrix as Json));
  }
};

interface LegRework {
  readonly name: string;
  readonly target: string;
  readonly leg: number | string;
}

const withoutMatrix = ({ name, target }: LegRework): Finding => ({
  code: 'PG320',
  message: `${quoted(name)} sends its rework to one leg of ${quoted(target)}, which has no \`strategy\``,
  hint: 'Remove `leg`, or name a phase with `strategy`.',
  where: valueAt('phases', name, 'rework', 'leg'),
});

function* beyondMatrix({ name, target, leg }: LegRework, count: number | null): Generator<Finding> {
  const number = writtenNumber(leg);
  if (number === null || count === null || number < count) return;
  const legs = count === 1 ? 'leg 0 only' : `legs 0 to ${count - 1}`;
  yield {
    code: 'PG323',
    message: `${quoted(name)} sends its rework to leg ${number} of ${quoted(target)}, which has ${legs}`,
    hint: 'Legs count from 0, in the order of the matrix. An expression may name the leg: `${{ outputs.leg }}`.',
    where: valueAt('phases', name, 'rework', 'leg'),
  };
}

/** A number that is written as such, or as a text or an expression; `null`: evaluated in the run. */
function writtenNumber(leg: number | string): number | null {
  const text = typeof leg === 'number' ? String(leg) : bare(leg);
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** `null`: known only after evaluation, or the matrix is invalid, which has a diagnostic of its own. */
function legCount(written: Json): number | null {
  try {
    return staticLegs(written)?.length ?? null;
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    return null;
  }
}
