import { ExpressionFault, expressionsIn } from '../../expression/expression.ts';
import { isJsonObject, type Json } from '../../lib/json.ts';
import { suggest } from '../../lib/nearest.ts';
import { staticLegs, textsIn } from '../../plan/matrix.ts';
import { type Finding, quoted, valueAt } from '../finding.ts';
import { phasesOf, type Rule, type Subject, strategyOf } from '../subject.ts';
import type { ContextRead } from '../templates.ts';

/** A matrix without expressions has too many legs, or an empty or invalid list. */
export const matrix: Rule = function* (subject) {
  for (const [name, written] of matricesIn(subject)) {
    const fault = matrixFault(written);
    if (fault === null) continue;
    yield {
      code: 'PG520',
      message: `the matrix of ${quoted(name)} cannot be expanded: ${fault}`,
      hint: 'A matrix is lists of values by name, `include` and `exclude` lists of maps; at most 1000 legs.',
      where: valueAt('phases', name, 'strategy', 'matrix'),
    };
  }
};

/** An expression reads a value that no leg of the matrix has. */
export const unknownMatrixValue: Rule = function* (subject) {
  const matrices = new Map(matricesIn(subject));
  for (const { phase, reads } of subject.templates) {
    const written = phase === null ? undefined : matrices.get(phase);
    const known = written === undefined ? null : namesOf(written);
    if (known !== null) yield* unknownIn(String(phase), known, reads);
  }
};

function* unknownIn(
  phase: string,
  known: readonly string[],
  reads: readonly ContextRead[],
): Generator<Finding> {
  for (const { path, where } of reads) {
    const [context, name] = path;
    if (context !== 'matrix' || name === undefined || name === '*' || known.includes(name))
      continue;
    const message = `the matrix of ${quoted(phase)} has no ${quoted(name)}`;
    yield { code: 'PG414', message, hint: suggest(name, known), where };
  }
}

function* matricesIn(subject: Subject): Generator<[string, Json]> {
  for (const [name, phase] of phasesOf(subject)) {
    const strategy = strategyOf(phase);
    if (strategy !== null) yield [name, strategy.matrix as Json];
  }
}

/** `null`: valid, or unknown before evaluation. */
function matrixFault(written: Json): string | null {
  try {
    staticLegs(written);
    return null;
  } catch (fault) {
    if (!(fault instanceof ExpressionFault)) throw fault;
    return fault.message;
  }
}

/** `null`: expressions may add other names. */
function namesOf(written: Json): readonly string[] | null {
  if (!isJsonObject(written)) return null;
  const { include = [], exclude: _, ...lists } = written;
  if (hasExpression(include) || !Array.isArray(include)) return null;
  const more = include.filter(isJsonObject).flatMap((one) => Object.keys(one));
  return [...new Set([...Object.keys(lists), ...more])];
}

const hasExpression = (written: Json): boolean =>
  textsIn(written).some((text) => expressionsIn(text).length > 0);
