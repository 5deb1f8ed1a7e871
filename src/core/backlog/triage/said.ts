import type { Json, JsonObject } from '../../lib/json.ts';

/** What an agent says about its item, in addition to its result. All of it is checked before use. */
export interface ItemReport {
  readonly needsPerson: boolean;
  readonly assessment: JsonObject | null;
  readonly followUps: readonly Json[];
  readonly duplicates: readonly Json[];
}
