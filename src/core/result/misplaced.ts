import { DIMENSIONS, type Dimension, rankOf, scaleWords } from '../backlog/item/assessment.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import { lettersOf } from '../lib/letters.ts';
import type { AgentResult, InvalidResult } from './result.ts';
import { ResultFields, shownName } from './result-fields.ts';
import { type AgentStatus, statusIn } from './status.ts';

export interface ResultPlaces {
  /** The names of the phase's own outputs. */
  readonly declared: ReadonlySet<string>;
  /** Whether the work is for a backlog item, about which the agent may report more. */
  readonly isForItem: boolean;
}

export type PlacedResult =
  /** The notes are sentences for the log, without full stops. */
  | { readonly type: 'result'; readonly result: AgentResult; readonly notes: readonly string[] }
  | InvalidResult;

/**
 * The result with the fields that models put in the wrong place: fields of the contract in `outputs`, unless the phase declares such
 * an output, and values of an assessment or declared outputs at the top. They count if their meaning is plain, otherwise a note says
 * that they do not. A status in `outputs` that says something else than a success makes the result invalid.
 */
export function placed(result: AgentResult, places: ResultPlaces): PlacedResult {
  const { declared, isForItem } = places;
  const strays = withoutNames(result.outputs, declared);
  if (SUCCESSES.has(result.status) && saysOtherwise(result.status, strays))
    return invalid('`status` and `outputs.status` have different values');
  const fields = new ResultFields(strays, 'outputs.');
  const moved = withMoved(result, fields, isForItem);
  if (fields.problems.size > 0)
    return invalid([...fields.problems].map(([name, what]) => `\`${name}\` ${what}`).join('; '));
  const top = Object.entries(result.extra).filter(
    ([name]) => declared.has(name) && result.outputs[name] === undefined,
  );
  const loose = isForItem ? looseWords(withoutNames(result.extra, declared), strays) : [];
  return {
    type: 'result',
    result: {
      ...moved,
      outputs: { ...result.outputs, ...Object.fromEntries(top) },
      assessment: loose.reduce<JsonObject | null>(
        (before, { name, word }) => stricter(before, { [name]: word }),
        moved.assessment,
      ),
    },
    notes: [
      ...Object.keys(strays).flatMap((name) => strayNotes(name, result, isForItem)),
      ...loose.map(({ at, name }) => countsAs(at, `assessment.${name}`)),
      ...top.map(([name]) => countsAs(name, `outputs.${name}`)),
    ],
  };
}

const invalid = (message: string): InvalidResult => ({ type: 'invalid', message, fault: 'fields' });

const withoutNames = (object: JsonObject, names: ReadonlySet<string>): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([name]) => !names.has(name)));

const SUCCESSES: ReadonlySet<AgentStatus> = new Set(['complete', 'continue', 'no-change']);

/** A word that is no status counts if it says that the work failed. */
const saysOtherwise = (status: AgentStatus, strays: JsonObject): boolean =>
  Object.entries(strays).some(([name, value]) => {
    if (lettersOf(name) !== 'status' || typeof value !== 'string') return false;
    const told = statusIn(value);
    return told === undefined ? FAILURE.test(value) : told !== status;
  });

const FAILURE = /\b(?:fail|fails|failure|failing|error|errors|errored|aborted|incomplete)\b/i;

function withMoved(result: AgentResult, fields: ResultFields, isForItem: boolean): AgentResult {
  const commitMessage = result.commitMessage ?? fields.text('commitMessage');
  if (!isForItem) return { ...result, commitMessage };
  return {
    ...result,
    commitMessage,
    assessment: stricter(result.assessment, fields.assessment()),
    followUps: [...result.followUps, ...fields.followUps()],
    duplicates: [...result.duplicates, ...fields.objects('duplicates', ['id'])],
  };
}

/** Of two assessments, the higher word of each dimension. */
function stricter(own: JsonObject | null, other: JsonObject | null): JsonObject | null {
  if (own === null || other === null) return own ?? other;
  const [words, others] = [scaleWords(own).words, scaleWords(other).words];
  const higher = DIMENSIONS.flatMap((name) => {
    const [one = null, two = null] = [words[name], others[name]];
    const highest = (rankOf(name, two) ?? -1) > (rankOf(name, one) ?? -1) ? two : one;
    return highest === null ? [] : [[name, highest] as const];
  });
  return { ...other, ...own, ...Object.fromEntries(higher) };
}

interface LooseWord {
  readonly name: Dimension;
  readonly word: Json;
  /** Where it stands in the result. */
  readonly at: string;
}

/** Words on the scale of a dimension that stand without `assessment`. Other values, such as a text about risks, are something else. */
function looseWords(top: JsonObject, strays: JsonObject): readonly LooseWord[] {
  const all = [
    ...Object.entries(top).map(([name, value]) => ['', name, value] as const),
    ...Object.entries(strays).map(([name, value]) => ['outputs.', name, value] as const),
  ];
  return all.flatMap(([place, spelled, value]) => {
    const { words } = scaleWords({ [spelled]: value });
    return DIMENSIONS.flatMap((name) => {
      const word = words[name] ?? null;
      return word === null ? [] : [{ name, word, at: `${place}${shownName(spelled)}` }];
    });
  });
}

function strayNotes(
  spelled: string,
  { commitMessage }: AgentResult,
  isForItem: boolean,
): readonly string[] {
  const field = FIELDS.find((name) => lettersOf(name) === lettersOf(spelled));
  if (field === undefined) return [];
  const at = `outputs.${shownName(spelled)}`;
  if (OF_ITEM.has(field)) return isForItem ? [countsAs(at, field)] : [];
  return field === 'commitMessage' && commitMessage === null
    ? [countsAs(at, field)]
    : [`\`${at}\` has no effect: \`${field}\` belongs at the top of the result`];
}

const countsAs = (at: string, field: string): string =>
  `\`${at}\` of the result counts as \`${field}\`, where it belongs`;

const OF_ITEM: ReadonlySet<string> = new Set([
  'assessment',
  'needsPerson',
  'followUps',
  'duplicates',
]);
const FIELDS = ['status', 'summary', 'question', 'commitMessage', 'usage', ...OF_ITEM];
