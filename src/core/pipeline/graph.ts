import { isObject, type Json } from '../lib/json.ts';
import { type FindingLocation, keyAt, valueAt } from './finding.ts';

/** The needs between phases, as far as the file is valid. */
export interface NeedsGraph {
  /** Every phase in file order; a phase's number is its index in this list. */
  readonly names: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  /** Numbers of existing needs, without the phase itself. */
  readonly needs: readonly (readonly number[])[];
  readonly dependants: readonly (readonly number[])[];
  /** Every phase after its needs; phases in or behind a cycle are missing. */
  readonly order: readonly number[];
  /** Phases in `order`. */
  readonly ranked: ReadonlySet<number>;
}

export function graphOf(file: unknown): NeedsGraph {
  const phases = isObject(file) && isObject(file.phases) ? file.phases : {};
  const names = Object.keys(phases);
  const index = new Map(names.map((name, at) => [name, at]));
  const needs = Object.values(phases).map((phase, at) => {
    const wanted = isObject(phase) ? needNamesOf(phase.needs) : [];
    const known = wanted.flatMap((name) => index.get(name) ?? []);
    return [...new Set(known)].filter((need) => need !== at);
  });
  const dependants: number[][] = names.map(() => []);
  for (const [at, own] of needs.entries()) for (const need of own) dependants[need]?.push(at);
  const order = orderOf(needs, dependants);
  return {
    names,
    index,
    needs,
    dependants,
    order,
    ranked: new Set(order),
  };
}

/** The names under a phase's `needs`, in any of its three forms. */
export function needNamesOf(needs: unknown): readonly string[] {
  if (typeof needs === 'string') return [needs];
  if (Array.isArray(needs)) return needs.filter((name) => typeof name === 'string');
  return isObject(needs) ? Object.keys(needs) : [];
}

/** The position at which a phase names a need. */
export function needAt(named: {
  readonly name: string;
  readonly needs: Json | undefined;
  readonly need: string;
}): FindingLocation {
  const path = ['phases', named.name, 'needs'];
  if (typeof named.needs === 'string') return valueAt(...path);
  if (Array.isArray(named.needs)) return valueAt(...path, named.needs.indexOf(named.need));
  return keyAt(...path, named.need);
}

export interface AncestorPair {
  readonly above: number;
  readonly below: number;
}

/**
 * Whether each `above` comes before its `below`; `null`: unknown because of a cycle. Traverses the graph once for 32 different
 * phases, which stays fast if each phase asks about another.
 */
export function areAncestors(
  graph: NeedsGraph,
  asked: readonly AncestorPair[],
): readonly (boolean | null)[] {
  const targets = [...new Set(asked.map(({ above }) => above))].filter((at) =>
    graph.ranked.has(at),
  );
  const place = new Map(targets.map((target, at) => [target, at]));
  const answers = asked.map((): boolean | null => null);
  for (let begin = 0; begin < targets.length; begin += BATCH) {
    const reached = bitsAbove(graph, targets.slice(begin, begin + BATCH));
    for (const [at, { above, below }] of asked.entries()) {
      const bit = (place.get(above) ?? -1) - begin;
      if (bit < 0 || bit >= BATCH || !graph.ranked.has(below)) continue;
      answers[at] = (((reached[below] ?? 0) >>> bit) & 1) === 1;
    }
  }
  return answers;
}

/** The number of bits in a bitwise operand. */
const BATCH = 32;

/** For every phase, one bit for each target that comes before it. */
function bitsAbove(graph: NeedsGraph, targets: readonly number[]): Int32Array {
  const own = new Int32Array(graph.names.length);
  for (const [bit, target] of targets.entries()) own[target] = 1 << bit;
  const above = new Int32Array(graph.names.length);
  for (const at of graph.order) {
    let bits = 0;
    for (const need of graph.needs[at] ?? []) bits |= (above[need] ?? 0) | (own[need] ?? 0);
    above[at] = bits;
  }
  return above;
}

function orderOf(
  needs: readonly (readonly number[])[],
  dependants: readonly (readonly number[])[],
): readonly number[] {
  const left = needs.map((own) => own.length);
  const order = [...left.keys()].filter((at) => left[at] === 0);
  for (const at of order) {
    for (const dependant of dependants[at] ?? []) {
      const rest = (left[dependant] ?? 0) - 1;
      left[dependant] = rest;
      if (rest === 0) order.push(dependant);
    }
  }
  return order;
}
