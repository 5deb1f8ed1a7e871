/** A phase's name; valid only with the plan that contains it. */
export type PhaseId = string & { readonly __brand: 'PhaseId' };
/** A run's name: `[a-z0-9][a-z0-9-]*`, at most 64 characters. */
export type RunId = string & { readonly __brand: 'RunId' };
/** `sha256:` and 64 hex digits. */
export type Digest = string & { readonly __brand: 'Digest' };
/** A full git hash in hex. */
export type Commit = string & { readonly __brand: 'Commit' };

/** A name, prefixed with those of the nested pipelines around it, each possibly a leg; `(start)`: the entry of one. */
export const PHASE_ID =
  /^[a-z][a-z0-9-]{0,63}(?:\[(?:0|[1-9]\d{0,2})\])?(?:\/[a-z][a-z0-9-]{0,63}(?:\[(?:0|[1-9]\d{0,2})\])?){0,5}(?:\/\(start\))?$/;

export const RUN_ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

export const phaseId = (name: string): PhaseId => name as PhaseId;
export const digestOf = (hex: string): Digest => `sha256:${hex}` as Digest;
export const commitOf = (hex: string): Commit => hex as Commit;

/** The id if it can name a folder and a branch on every system, else `null`. */
export function runId(text: string): RunId | null {
  return RUN_ID.test(text) ? (text as RunId) : null;
}
