import type { Json, JsonObject } from '../../lib/json.ts';

/** What an agent says of the item that it works for, beside its result. Nothing of it is believed without a look. */
export interface Said {
  readonly needsPerson: boolean;
  readonly assessment: JsonObject | null;
  readonly followUps: readonly Json[];
  readonly duplicates: readonly Json[];
}
