import { DIMENSIONS, SCALES, scaleWords } from '../backlog/item/assessment.ts';
import { canonical } from '../lib/digest.ts';
import { grouped } from '../lib/grouped.ts';
import { isJsonList, isJsonObject, type Json, type JsonObject } from '../lib/json.ts';
import { lettersOf } from '../lib/letters.ts';
import { type AgentStatus, statusFault, statusIn } from './status.ts';

/**
 * Reads fields of known types, in any spelling; `null` is the same as absent. Collects errors and continues. Of a field in two
 * spellings with different values none is preferred, since the other may ask for a person or report a failure: that is an error.
 */
export class ResultFields {
  readonly problems = new Map<string, string>();
  /** Whether two spellings of a field have different values. */
  contradicts = false;
  readonly #object: JsonObject;
  /** Where the object stands in the result, as a prefix of its names. */
  readonly #at: string;
  readonly #known = new Set<string>();
  /** The names in any spelling, by their letters. */
  readonly #spelled: ReadonlyMap<string, readonly string[]>;

  constructor(object: JsonObject, at = '') {
    this.#object = object;
    this.#at = at;
    this.#spelled = grouped(Object.keys(object), lettersOf);
  }

  status(): AgentStatus {
    const given = this.#given('status').map(([name, value]) => [name, statusIn(value)] as const);
    const statuses = given.flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    if (given.length === 0 && this.#isInOutputs('status'))
      return this.#wrong('status', IN_OUTPUTS, 'failed');
    if (statuses.length === 0 || statuses.length < given.length)
      return this.#wrong('status', statusFault(this.#unknownStatus()), 'failed');
    return this.#only(statuses) ?? 'failed';
  }

  text(name: string): string | null {
    const value = this.value(name);
    if (value === null || typeof value === 'string') return value;
    return this.#wrong(name, 'must be a string', null);
  }

  /** One `true` is enough. */
  flag(name: string): boolean {
    const values = this.#given(name).map(([, value]) => value);
    if (values.every((value) => typeof value === 'boolean')) return values.includes(true);
    return this.#wrong(name, 'must be true or false', false);
  }

  list(name: string): readonly Json[] {
    const value = this.value(name) ?? [];
    return isJsonList(value) ? value : this.#wrong(name, 'must be a list', []);
  }

  /** A list whose objects have `names` in any spelling. */
  objects(name: string, names: readonly string[]): readonly Json[] {
    return this.list(name).map((one, index) =>
      isJsonObject(one) ? this.#inner(one, `${name}[${index}]`, names) : one,
    );
  }

  object(name: string): JsonObject | null {
    const value = this.value(name);
    if (value === null || isJsonObject(value)) return value;
    return this.#wrong(name, 'must be an object', null);
  }

  /** Replaces words of the scales by their canonical form. */
  assessment(): JsonObject | null {
    const told = this.object('assessment');
    return told === null ? null : this.#inScales('assessment', told);
  }

  followUps(): readonly Json[] {
    const names = ['title', 'context', 'description'];
    return this.objects('followUps', names).map((told, index) =>
      isJsonObject(told) ? this.#inScales(`followUps[${index}]`, told) : told,
    );
  }

  /** The highest of the numbers that are not negative; `null`: there is none. */
  amount(name: string): number | null {
    const values = this.#given(name).flatMap(([, value]) =>
      typeof value === 'number' && value >= 0 ? [value] : [],
    );
    return values.length === 0 ? null : Math.max(...values);
  }

  value(name: string): Json {
    return this.#only(this.#given(name));
  }

  missing<T>(name: string, instead: T): T {
    // Values that contradict each other are a problem of their own.
    if (this.#given(name).length > 0) return instead;
    return this.#wrong(name, this.#isInOutputs(name) ? IN_OUTPUTS : 'is missing', instead);
  }

  #isInOutputs(name: string): boolean {
    const { outputs } = this.#object;
    return (
      isJsonObject(outputs) &&
      Object.keys(outputs).some((spelled) => lettersOf(spelled) === lettersOf(name))
    );
  }

  rest(): JsonObject {
    return Object.fromEntries(
      Object.entries(this.#object).filter(([name]) => !this.#known.has(name)),
    );
  }

  #unknownStatus(): Json | undefined {
    return this.#given('status').find(([, value]) => statusIn(value) === undefined)?.[1];
  }

  /** The object with `names` in their own spelling. */
  #inner(object: JsonObject, at: string, names: readonly string[]): JsonObject {
    const fields = new ResultFields(object, `${at}.`);
    const read = names.flatMap((name) => {
      const value = fields.value(name);
      return value === null ? [] : [[name, value] as const];
    });
    for (const [name, what] of fields.problems) this.problems.set(name, what);
    this.contradicts ||= fields.contradicts;
    return { ...fields.rest(), ...Object.fromEntries(read) };
  }

  /** Of a dimension in two spellings, the higher word counts. */
  #inScales(name: string, told: JsonObject): JsonObject {
    const { words, unknown } = scaleWords(told);
    for (const dimension of unknown)
      this.#wrong(`${name}.${dimension}`, `must be one of ${SCALES[dimension].join(', ')}`, null);
    const dimensions: readonly string[] = DIMENSIONS;
    const others = Object.entries(told).filter(([key]) => !dimensions.includes(lettersOf(key)));
    return { ...Object.fromEntries(others), ...words };
  }

  /** The values of a field by their spellings, without `null`. */
  #given(name: string): readonly (readonly [string, Json])[] {
    const spelled = this.#spelled.get(lettersOf(name)) ?? [];
    for (const one of [name, ...spelled]) this.#known.add(one);
    return spelled.flatMap((one) => {
      const value = this.#object[one] ?? null;
      return value === null ? [] : [[one, value] as const];
    });
  }

  /** The one value of all spellings; `null`: there is none, or they contradict each other. */
  #only<T extends Json>(given: readonly (readonly [string, T])[]): T | null {
    const [first, ...others] = given;
    if (first === undefined) return null;
    const text = canonical(first[1]);
    const other = others.find(([, value]) => canonical(value) !== text);
    if (other === undefined) return first[1];
    this.contradicts = true;
    return this.#wrong(
      shownName(first[0]),
      `and \`${shownName(other[0])}\` have different values`,
      null,
    );
  }

  #wrong<T>(name: string, what: string, instead: T): T {
    const place = `${this.#at}${name}`;
    if (!this.problems.has(place)) this.problems.set(place, what);
    return instead;
  }
}

const IN_OUTPUTS = 'is missing: it stands in `outputs`, and belongs at the top of the result';

/** An agent's own spelling of a name may hold any characters between its letters. */
export const shownName = (name: string): string =>
  name.replace(/[^\p{L}\p{N}_. -]/gu, '?').slice(0, 40);
