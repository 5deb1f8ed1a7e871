import { data } from '@actions/expressions';
import { isJsonList, type Json, type JsonObject } from '../lib/json.ts';

export type Datum = ReturnType<data.Dictionary['values']>[number];

/** Converts a value to the library's form. Lists and maps are converted on access. */
export function toDatum(value: Json): Datum {
  if (value === null) return new data.Null();
  switch (typeof value) {
    case 'string':
      return new data.StringData(value);
    case 'number':
      return new data.NumberData(value);
    case 'boolean':
      return new data.BooleanData(value);
    default:
      return isJsonList(value) ? new ListView(value) : new MapView(value);
  }
}

/** Converts a value from the library's form. */
export function toJson(datum: Datum): Json {
  if (datum instanceof MapView || datum instanceof ListView) return datum.source;
  if (datum instanceof data.Array) return datum.values().map(toJson);
  if (datum instanceof data.Dictionary) {
    return Object.fromEntries(datum.pairs().map(({ key, value }) => [key, toJson(value)]));
  }
  return datum instanceof data.Null ? null : datum.value;
}

/** All contexts as one map; absent ones are null. */
export function rootOf(contexts: JsonObject): data.Dictionary {
  return new ContextRoot(contexts);
}

/** A map with access to own keys only: first exact, then case-insensitive, as on GitHub. */
class MapView extends data.Dictionary {
  readonly source: JsonObject;
  #byLowerCase: ReadonlyMap<string, string> | null = null;

  constructor(source: JsonObject) {
    super();
    this.source = source;
  }

  override get(key: string): Datum | undefined {
    const name = Object.hasOwn(this.source, key) ? key : this.#lowerCase().get(key.toLowerCase());
    const value = name === undefined ? undefined : this.source[name];
    return value === undefined ? undefined : toDatum(value);
  }

  override values(): Datum[] {
    return Object.values(this.source).map(toDatum);
  }

  override pairs(): { key: string; value: Datum }[] {
    return Object.entries(this.source).map(([key, value]) => ({ key, value: toDatum(value) }));
  }

  #lowerCase(): ReadonlyMap<string, string> {
    this.#byLowerCase ??= new Map(
      Object.keys(this.source)
        .reverse()
        .map((key) => [key.toLowerCase(), key]),
    );
    return this.#byLowerCase;
  }
}

class ContextRoot extends MapView {
  override get(key: string): Datum {
    return super.get(key) ?? new data.Null();
  }
}

class ListView extends data.Array {
  readonly source: readonly Json[];

  constructor(source: readonly Json[]) {
    super();
    this.source = source;
  }

  override get(index: number): Datum {
    return toDatum(this.source[index] ?? null);
  }

  override values(): Datum[] {
    return this.source.map(toDatum);
  }
}
