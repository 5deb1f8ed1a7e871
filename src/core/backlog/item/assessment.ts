import { lettersOf } from '../../lib/letters.ts';

/** An item's size, complexity, risk and impact; `null`: not assessed. */
export interface Assessment {
  readonly size: Size | null;
  readonly complexity: Level | null;
  readonly risk: Level | null;
  readonly impact: Level | null;
}

export type Size = (typeof SIZES)[number];
export type Level = (typeof LEVELS)[number];
export type Dimension = keyof Assessment;

/** In ascending order. */
export const SIZES = ['small', 'medium', 'large'] as const;
export const LEVELS = ['low', 'medium', 'high'] as const;

/** The values of each dimension, in ascending order. */
export const SCALES = { size: SIZES, complexity: LEVELS, risk: LEVELS, impact: LEVELS } as const;
export const DIMENSIONS = ['size', 'complexity', 'risk', 'impact'] as const;

export const UNASSESSED: Assessment = { size: null, complexity: null, risk: null, impact: null };

/** The assessment updated by a later one; missing values stay. */
export function reassessed(before: Assessment, later: Assessment): Assessment {
  return {
    size: later.size ?? before.size,
    complexity: later.complexity ?? before.complexity,
    risk: later.risk ?? before.risk,
    impact: later.impact ?? before.impact,
  };
}

/** The index on the dimension's scale, from 0; `null`: not assessed. */
export function rankOf(dimension: Dimension, value: Size | Level | null): number | null {
  if (value === null) return null;
  const scale: readonly string[] = SCALES[dimension];
  return scale.indexOf(value);
}

/**
 * Parses an assessment; names count in any spelling, words in any case. Of a dimension that is named twice, the highest word counts.
 * `unknown`: dimensions with a word that is not on their scale.
 */
export function scaleWords(told: Readonly<Record<string, unknown>>): {
  readonly words: Partial<Assessment>;
  readonly unknown: readonly Dimension[];
} {
  const words: Record<string, Size | Level> = {};
  const unknown: Dimension[] = [];
  for (const [name, value] of Object.entries(told)) {
    const dimension = dimensionNamed(name);
    if (dimension === null || value === null || value === undefined) continue;
    const word = wordOf(dimension, value);
    if (word === null) unknown.push(dimension);
    else words[dimension] = higher(dimension, words[dimension] ?? null, word);
  }
  for (const dimension of unknown) delete words[dimension];
  return { words, unknown: DIMENSIONS.filter((dimension) => unknown.includes(dimension)) };
}

/** A backlog of ten thousand items names forty thousand, nearly all of them as they are written here. */
function dimensionNamed(name: string): Dimension | null {
  const exact = DIMENSIONS.find((dimension) => dimension === name);
  if (exact !== undefined) return exact;
  const letters = lettersOf(name);
  return DIMENSIONS.find((dimension) => dimension === letters) ?? null;
}

function higher(dimension: Dimension, before: Size | Level | null, word: Size | Level) {
  return (rankOf(dimension, before) ?? -1) > (rankOf(dimension, word) ?? -1)
    ? (before ?? word)
    : word;
}

function wordOf(dimension: Dimension, said: unknown): Size | Level | null {
  const word = typeof said === 'string' ? said.trim().toLowerCase() : null;
  return SCALES[dimension].find((known) => known === word) ?? null;
}

/** The value of unknown words: an unknown word must not let an item pass. */
const HIGHEST: Assessment = { size: 'large', complexity: 'high', risk: 'high', impact: 'high' };

/** An assessment for guardrails: unknown words count as the highest value, missing ones as not assessed. */
export function cautiously(told: Readonly<Record<string, unknown>>): Assessment {
  const { words, unknown } = scaleWords(told);
  const highest = Object.fromEntries(unknown.map((name) => [name, HIGHEST[name]]));
  return { ...UNASSESSED, ...words, ...highest };
}

/** Whether all words are as Phasegate writes them. */
export function isAssessment(told: Readonly<Record<Dimension, unknown>>): told is Assessment {
  const { size, complexity, risk, impact } = told;
  return (
    (size === null || isSize(size)) &&
    [complexity, risk, impact].every((level) => level === null || isLevel(level))
  );
}

export const isSize = (value: unknown): value is Size => SIZES.some((size) => size === value);
export const isLevel = (value: unknown): value is Level => LEVELS.some((level) => level === value);
