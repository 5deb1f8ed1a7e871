import {
  bare,
  ExpressionFault,
  evaluate,
  expressionsIn,
  interpolate,
  type Scope,
} from '../expression/expression.ts';
import { canonical } from '../lib/digest.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import { MAX_LEGS, MAX_PLACES } from './legs.ts';

/**
 * The values of each leg in order, like GitHub's matrices: every combination of the lists (the last list varies fastest), without
 * those that match `exclude`; then each `include` extends the combinations that it matches, or adds one. A list of objects
 * instead of a map gives the legs directly. Throws `ExpressionFault`, also if there are more legs than the limit allows.
 */
export function expandMatrix(
  written: Json,
  scope: Scope,
  limit: LegLimit = OF_A_PHASE,
): readonly JsonObject[] {
  const matrix = evaluated(written, scope);
  if (isJsonList(matrix)) return atMost(objectsOf(matrix, 'matrix'), limit);
  if (!isJsonObject(matrix))
    throw new ExpressionFault(
      `it is ${describeValue(matrix)}, not a map of lists or a list of maps`,
    );
  const { include, exclude, ...lists } = matrix;
  const axes = Object.entries(lists).map(([name, values]): MatrixAxis => {
    if (!isJsonList(values)) throw notList(name, values);
    return { name, values };
  });
  const excluded = exclude === undefined ? [] : objectsOf(exclude, 'exclude');
  const combined = combinations(axes, limit).filter(
    (one) => !excluded.some((no) => matches(one, no)),
  );
  const included = include === undefined ? [] : objectsOf(include, 'include');
  return atMost(withIncluded(combined, included), limit);
}

/** How many legs there may be, and of what. */
interface LegLimit {
  readonly of: string;
  readonly most: number;
  /** What else a person can do; empty: nothing but fewer legs. */
  readonly advice: string;
}

const OF_A_PHASE: LegLimit = { of: 'a phase', most: MAX_LEGS, advice: '' };

/** Of a pipeline phase whose matrix has an expression. */
export const OF_PLACES: LegLimit = {
  of: 'a phase that runs a pipeline for the values of an expression',
  most: MAX_PLACES,
  advice:
    '; make fewer legs, each for a part of the values, or move the matrix to a phase inside that pipeline',
};

function notList(name: string, value: Json): ExpressionFault {
  const is = `\`${name}\` is ${typeof value === 'string' ? 'the text ' : ''}${describeValue(value)}, not a list`;
  if (typeof value !== 'string') return new ExpressionFault(is);
  return new ExpressionFault(`${is}; an output is a list if it is declared with \`type: array\``);
}

interface MatrixAxis {
  readonly name: string;
  readonly values: readonly Json[];
}

function combinations(axes: readonly MatrixAxis[], limit: LegLimit): readonly JsonObject[] {
  if (axes.length === 0) return [];
  const count = axes.reduce((product, { values }) => product * values.length, 1);
  // `exclude` may remove some of them, but an excessive list is not built.
  if (count > MAX_LEGS * 100) throw tooMany(count, limit);
  return axes.reduce<readonly JsonObject[]>(
    (all, { name, values }) =>
      all.flatMap((one) => values.map((value) => ({ ...one, [name]: value }))),
    [{}],
  );
}

/** Each entry extends every combination of which it changes no value; if there is none, it is a separate leg. */
function withIncluded(
  combined: readonly JsonObject[],
  included: readonly JsonObject[],
): readonly JsonObject[] {
  const legs = combined.map((own) => ({ own, values: own }));
  const more: JsonObject[] = [];
  for (const extra of included) {
    const fitting = legs.filter(({ own }) =>
      Object.entries(extra).every(
        ([name, value]) => !Object.hasOwn(own, name) || equal(own[name], value),
      ),
    );
    for (const leg of fitting) leg.values = { ...leg.values, ...extra };
    if (fitting.length === 0) more.push(extra);
  }
  return [...legs.map(({ values }) => values), ...more];
}

const matches = (one: JsonObject, asked: JsonObject): boolean =>
  Object.entries(asked).every(
    ([name, value]) => Object.hasOwn(one, name) && equal(one[name], value),
  );

const equal = (a: Json | undefined, b: Json): boolean =>
  a !== undefined && canonical(a) === canonical(b);

function atMost(legs: readonly JsonObject[], limit: LegLimit): readonly JsonObject[] {
  if (legs.length > limit.most) throw tooMany(legs.length, limit);
  return legs;
}

const tooMany = (count: number, { of, most, advice }: LegLimit): ExpressionFault =>
  new ExpressionFault(`it has ${count} legs, and ${of} may have ${most}${advice}`);

function objectsOf(value: Json, what: string): readonly JsonObject[] {
  if (isJsonList(value)) {
    const stray = value.find((one) => !isJsonObject(one));
    if (stray === undefined) return value.filter(isJsonObject);
    throw new ExpressionFault(`\`${what}\` holds ${describeValue(stray)}, and may hold maps only`);
  }
  throw new ExpressionFault(`\`${what}\` is ${describeValue(value)}, not a list of maps`);
}

/** The value with its expressions evaluated. An expression that is a whole text may yield a list or a map. */
function evaluated(written: Json, scope: Scope): Json {
  if (typeof written === 'string') return evaluatedText(written, scope);
  if (isJsonList(written)) return written.map((one) => evaluated(one, scope));
  if (!isJsonObject(written)) return written;
  return Object.fromEntries(
    Object.entries(written).map(([name, value]) => [name, evaluated(value, scope)]),
  );
}

function evaluatedText(text: string, scope: Scope): Json {
  const expression = bare(text);
  if (expression !== text.trim()) return evaluate(expression, scope);
  return interpolate(text, scope, (value) => value);
}

/** The legs of a matrix without expressions; `null`: they are known only after evaluation. */
export function staticLegs(written: Json): readonly JsonObject[] | null {
  if (textsIn(written).some((text) => expressionsIn(text).length > 0)) return null;
  return expandMatrix(written, { contexts: {}, status: null });
}

/** The texts of a matrix that may hold expressions. */
export function textsIn(written: Json): readonly string[] {
  if (typeof written === 'string') return [written];
  if (isJsonList(written)) return written.flatMap(textsIn);
  return isJsonObject(written) ? Object.values(written).flatMap(textsIn) : [];
}

function describeValue(value: Json): string {
  if (value === null) return 'nothing';
  if (isJsonList(value)) return 'a list';
  return typeof value === 'object' ? 'a map' : `\`${String(value).slice(0, 60)}\``;
}
