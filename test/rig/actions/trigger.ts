import type { JsonObject } from '../../../src/core/lib/json.ts';

/** What started a run. */
export interface Trigger {
  readonly event: string;
  /** As the webhook brings it. */
  readonly payload: JsonObject;
  /** Of `workflow_dispatch`, without its defaults. */
  readonly inputs: JsonObject;
  readonly actor: string;
  readonly ref: string;
  readonly sha: string;
  /** From a pull request of a fork: no secrets, and nothing may be written. */
  readonly isForeign: boolean;
}
