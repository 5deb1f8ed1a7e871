import type { PhaseId, RunId } from '../lib/brands.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import type { RunStanding } from '../run/show/run-standing.ts';

/*
 * Requests of the pages of `phasegate serve`, in addition to those of one run in page-data.ts. Each request has
 * `Authorization: Bearer <token>`; an error response is a `Problem` with status 4xx.
 *
 *     GET  /api/runs                   NDJSON: one RunSummary per line, newest first; then ends
 *     GET  /api/now                    NDJSON without an end: active phases, after each change
 *     POST /api/runs                   StartRequest → StartAnswer
 *     GET  /api/pipelines              PipelineSummary[]
 *     GET  /api/pipelines/<name>       PipelineText; <name> is one of the list
 *     PUT  /api/pipelines/<name>       SaveRequest → SaveResult
 *     POST /api/trials                 TrialRequest → TrialAnswer
 *     GET  /api/library                LibrarySummary[]
 *     GET  /api/library/<name>         Record<string, string>: path → text
 *     GET  /api/plan/<name>            output of `phasegate plan --json`
 *     GET  /api/costs?since=&by=       output of `phasegate costs --json`
 *     GET  /api/doctor                 output of `phasegate doctor --json`
 *     GET  /api/backlog                Board
 *     POST /api/backlog                BoardAction → ActionAnswer
 */

export interface RunSummary {
  readonly run: RunId;
  readonly pipeline: string;
  /** `interrupted`: its process died. `damaged`: its journal is unreadable. */
  readonly standing: RunStanding | 'damaged';
  /** The open gates, or the phase of the outcome. */
  readonly places: readonly string[];
  /** UTC, ISO 8601. */
  readonly startedAt: string;
  /** Whether it could not deliver all that it should; omitted: no. */
  readonly isUndelivered?: true;
  readonly costUsd: number | null;
  /** Attempts used tokens whose cost is unknown, which is not in `costUsd`; omitted if there are none. */
  readonly isUnpriced?: true;
  readonly inputs: JsonObject;
  /** The title or id of its backlog item; `null`: none. */
  readonly item: string | null;
  /** What it asks, or why it failed; empty otherwise. For a damaged run, its error. */
  readonly note: string;
}

/** A phase that any process runs now. */
export interface RunningPhase {
  readonly run: RunId;
  readonly pipeline: string;
  readonly phase: PhaseId;
  readonly attempt: number;
  readonly agent: string | null;
  /** UTC, ISO 8601. */
  readonly since: string;
  /** The end of its output. */
  readonly lines: readonly string[];
}

export type NowMessage =
  | {
      readonly type: 'now';
      readonly working: readonly RunningPhase[];
      /** Number of runs; a changed number means that the list is outdated. */
      readonly runs: number;
      /** Changes whenever any run does. */
      readonly version: number;
    }
  | { readonly type: 'beat' };

export interface PipelineSummary {
  /** Its key in requests: its path relative to the repository. */
  readonly name: string;
  readonly title: string;
  readonly description: string | null;
  readonly inputs: readonly InputField[];
  /** The error that `check` reports, with which it cannot be started; `null`: none. */
  readonly fault: string | null;
}

export interface InputField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean' | 'choice';
  readonly description: string | null;
  readonly required: boolean;
  readonly default: Json;
  readonly options: readonly string[];
}

export interface PipelineText {
  readonly name: string;
  readonly text: string;
  /** Path → text of its prompt files and nested pipelines. */
  readonly files: Readonly<Record<string, string>>;
}

/** A pipeline of the library. */
export interface LibrarySummary {
  readonly name: string;
  readonly description: string;
}

/** The builder's current text, and the phase to try. */
export interface TrialRequest {
  readonly name: string;
  readonly text: string;
  readonly phase: string;
}

/** The result of the phase if every agent succeeds. */
export interface TrialAnswer {
  readonly outcome: string;
  /** Why the run failed; `null`: it did not fail. */
  readonly error: string | null;
  readonly status: string;
  readonly attempts: number;
  /** The prompt of its last attempt; `null`: not an agent phase, or not reached. */
  readonly prompt: string | null;
}

/** Replaces the whole file, if it equals `before`. `null`: it must not exist. */
export interface SaveRequest {
  readonly text: string;
  readonly before: string | null;
}

export type SaveResult =
  | { readonly type: 'saved' }
  /** The file was changed meanwhile; `null`: removed. */
  | { readonly type: 'conflict'; readonly now: string | null };

export interface StartRequest {
  readonly pipeline: string;
  readonly inputs: JsonObject;
  readonly budgetUsd: number | null;
}

export type StartAnswer =
  | { readonly ok: true; readonly run: RunId }
  | { readonly ok: false; readonly message: string; readonly remedy: string };

export interface Problem {
  readonly message: string;
  readonly remedy: string;
}

export interface Board {
  /** `null`: the repository has no backlog. */
  readonly items: readonly BoardItem[] | null;
}

/** An item of `phasegate backlog list --json`, as far as the board shows it. */
export interface BoardItem {
  readonly id: string;
  readonly title: string;
  readonly status: 'new' | 'scoping' | 'ready' | 'in_progress' | 'blocked' | 'done';
  readonly phase: string | null;
  readonly pipeline: string | null;
  readonly tags: readonly string[];
  readonly blocked: { readonly kind: string } | null;
  /** Whom it waits for, and why; empty if it does not wait. */
  readonly waitsFor: string;
  readonly run: string | null;
  readonly costUsd: number | null;
}

export type BoardAction =
  /** Creates the backlog. */
  | { readonly action: 'create' }
  | { readonly action: 'add'; readonly title: string }
  | { readonly action: 'answer'; readonly item: string; readonly text: string }
  | {
      readonly action: 'unblock';
      readonly item: string;
      readonly notes: string;
      readonly override: boolean;
    }
  | { readonly action: 'retitle'; readonly item: string; readonly title: string };
