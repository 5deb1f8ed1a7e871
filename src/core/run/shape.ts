import {
  type Commit,
  type Digest,
  PHASE_ID,
  type PhaseId,
  RUN_ID,
  type RunId,
} from '../lib/brands.ts';
import { isObject, type Json, type JsonObject } from '../lib/json.ts';

/** The form of a value in the journal, and the only order in which its keys are written. */
export interface JsonShape<T> {
  /**
   * Which part of the value has another shape, and what is expected there, such as "`at` is not a time"; `null`: the value fits.
   */
  fault(value: unknown, path: string): string | null;
  ordered(value: T): Json;
  /** The key may be missing; it is not written if it is. */
  readonly isOptional?: true;
}

/** One shape for every key of `T`. */
export type RecordFields<T> = { readonly [K in keyof T]-?: JsonShape<T[K]> };

/** A value that is written unchanged. */
function leaf<T extends Json>(asked: string, accepts: (value: unknown) => boolean): JsonShape<T> {
  return {
    fault: (value, path) => (accepts(value) ? null : `\`${path}\` is not ${asked}`),
    ordered: (value) => value,
  };
}

export function nullable<T>(shape: JsonShape<T>): JsonShape<T | null> {
  return {
    fault: (value, path) => (value === null ? null : shape.fault(value, path)),
    ordered: (value) => (value === null ? null : shape.ordered(value)),
  };
}

/** A key that may be missing. */
export function optional<T>(shape: JsonShape<T>): JsonShape<T> {
  return { ...shape, isOptional: true };
}

export function list<T>(shape: JsonShape<T>): JsonShape<readonly T[]> {
  return {
    fault: (value, path) =>
      Array.isArray(value)
        ? first(value, (item, index) => shape.fault(item, `${path}[${index}]`))
        : `\`${path}\` is not a list`,
    ordered: (value) => value.map((item) => shape.ordered(item)),
  };
}

/** An object with exactly the keys of `fields`. */
export function record<T>(fields: RecordFields<T>): JsonShape<T> {
  const shapes: readonly (readonly [string, JsonShape<unknown>])[] = Object.entries(fields);
  const known: ReadonlySet<string> = new Set(shapes.map(([key]) => key));
  return {
    fault: (value, path) => {
      if (!isObject(value)) return `\`${path}\` is not an object`;
      const inside = path === '' ? '' : `${path}.`;
      const wrong = first(shapes, ([key, shape]) =>
        Object.hasOwn(value, key)
          ? shape.fault(value[key], inside + key)
          : shape.isOptional
            ? null
            : `\`${inside}${key}\` is missing`,
      );
      if (wrong !== null) return wrong;
      const names = Object.keys(value);
      if (names.length === shapes.length) return null;
      const strange = names.find((key) => !known.has(key));
      return strange === undefined ? null : `\`${inside}${strange}\` is ${NEWER}`;
    },
    ordered: (value) => {
      const object = value as Readonly<Record<string, unknown>>;
      const there = shapes.filter(
        ([key, shape]) => !shape.isOptional || Object.hasOwn(object, key),
      );
      return Object.fromEntries(there.map(([key, shape]) => [key, shape.ordered(object[key])]));
    },
  };
}

export const NEWER = 'not known here; a newer release of Phasegate reads it';

export const text = leaf<string>('a string', (value) => typeof value === 'string');
export const flag = leaf<boolean>('true or false', (value) => typeof value === 'boolean');
export const amount = leaf<number>('a number', Number.isFinite);
export const count = leaf<number>('a whole number', isCount);
export const ordinal = leaf<number>(
  'a whole number from 1',
  (value) => isCount(value) && value > 0,
);
export const json = leaf<Json>('a JSON value', (value) => value !== undefined);
export const object = leaf<JsonObject>('an object', isObject);
export const texts = leaf<Readonly<Record<string, string>>>(
  'an object of strings',
  (value) => isObject(value) && Object.values(value).every((item) => typeof item === 'string'),
);

export function matching<T extends string>(asked: string, pattern: RegExp): JsonShape<T> {
  return leaf<T>(asked, (value) => typeof value === 'string' && pattern.test(value));
}

export const phase = matching<PhaseId>('the name of a phase', PHASE_ID);
export const run = matching<RunId>('the name of a run', RUN_ID);
export const digest = matching<Digest>('a digest', /^sha256:[0-9a-f]{64}$/);
export const commit = matching<Commit>('a git object name', /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
export const sha256 = matching<string>('a SHA-256 in hex', /^[0-9a-f]{64}$/);

export function oneOf<T extends string | number>(...values: readonly T[]): JsonShape<T> {
  const known: ReadonlySet<unknown> = new Set(values);
  return leaf<T>(`one of ${values.join(', ')}`, (value) => known.has(value));
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function first<T>(
  items: readonly T[],
  fault: (item: T, index: number) => string | null,
): string | null {
  let index = 0;
  for (const item of items) {
    const found = fault(item, index);
    if (found !== null) return found;
    index += 1;
  }
  return null;
}
