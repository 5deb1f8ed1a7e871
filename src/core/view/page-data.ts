import type { Digest, PhaseId, RunId } from '../lib/brands.ts';
import type { Json } from '../lib/json.ts';
import type { AttemptSpending } from '../run/event.ts';
import type { BranchNames } from '../run/repositories.ts';

/*
 * The data of the run page. One bundle reads both forms: a report contains all data; a live page requests them.
 *
 *     <script type="application/json" id="phasegate-data"> PageData </script>
 *
 * A live page then sends requests to its own server, each with `Authorization: Bearer <token>`:
 *
 *     GET  /api/runs/<run>/events          NDJSON without an end: one LiveMessage per line
 *     GET  /api/runs/<run>/files/<path>    one file of `files`, truncated to FILE_BYTES
 *     POST /api/runs/<run>/actions         PageAction → ActionAnswer
 */

export type PageData = ReportData | LiveData;

/** The page of a server. Its path `/runs/<run>` names the run, unless `run` does. */
export interface LiveData {
  readonly live: true;
  readonly run?: RunId;
}

/** All data of a run when the report was made. */
export interface ReportData extends RunData {
  readonly live: false;
  readonly format: 1;
  /** The version of Phasegate that made the report. */
  readonly phasegate: string;
  /** When it was made, in UTC, ISO 8601. */
  readonly made: string;
  readonly files: readonly ReportFile[];
}

/** The data from which a run's view is computed. */
export interface RunData {
  /** The journal's lines, byte for byte, without line breaks. */
  readonly journal: readonly string[];
  /** Plans of the pinned pipeline and of each text that a resume accepted, in the order of their events. */
  readonly plans: readonly WrittenPlan[];
  /** Whether a process works on the run. */
  readonly isHeld: boolean;
  /** What attempts of a dead process used, which no event has yet; omitted if nothing. */
  readonly unrecorded?: readonly AttemptSpending[];
  /** The run's published branches by repository; omitted if they have the names of the journal. */
  readonly branches?: BranchNames;
  /** What the deliveries behind each opened gate will say, without secrets; omitted if no gate was opened. */
  readonly deliveries?: readonly GateDeliveries[];
  /** Where truncated or omitted files are: the run's folder, or the name of the checkpoint's artifact. */
  readonly place: string;
  /** The URL of the workflow run; `null`: outside of a workflow. */
  readonly workflowRun: string | null;
  /** What was redacted, truncated or missing when the data were made, for people. */
  readonly notes: readonly string[];
}

export interface GateDeliveries {
  /** The `seq` of the event that opened the gate. */
  readonly seq: number;
  readonly deliveries: readonly DeliveryEvidence[];
}

/** One delivery behind a gate, with its fields as they will be written. */
export interface DeliveryEvidence {
  readonly phase: string;
  readonly kind: string;
  readonly fields: readonly (readonly [name: string, text: string])[];
}

export interface WrittenPlan {
  /** The `seq` of the event from which the plan applies. */
  readonly seq: number;
  /** In the form of `planJson`. */
  readonly plan: Json;
}

/** A file of the run's folder, `phases/<phase>/<attempt>/output.log` or `phases/<phase>/artifacts/<path>`, or {@link CHANGE}. */
export interface ListedFile {
  readonly path: string;
  /** In bytes. */
  readonly size: number;
}

export interface ReportFile extends ListedFile {
  /** `none`: omitted because of its size or kind. */
  readonly as: 'text' | 'base64' | 'none';
  readonly content: string;
  /** Omitted bytes; in a text they are in the middle, where a line says so. */
  readonly cut: number;
}

/** A unified diff of the run's whole change, from its base to its last commit. Not a file of the run's folder. */
export const CHANGE = 'change.diff';
/** Limit of one file that a server sends, in bytes. */
export const FILE_BYTES = 8 * 1024 * 1024;

/** A line of `/api/runs/<run>/events`: first one `run`, then all lines of the journal, then changes. */
export type LiveMessage =
  /** Everything except the journal, which follows. */
  | ({ readonly type: 'run' } & Omit<RunData, 'journal'> & {
        /** The version of Phasegate. */
        readonly phasegate: string;
      })
  /** A line of the journal, byte for byte. */
  | { readonly type: 'line'; readonly line: string }
  /** A resume accepted another text; sent before that event's line. */
  | { readonly type: 'plan'; readonly plan: WrittenPlan }
  /** The complete list, sent whenever it changes or a file grows. */
  | { readonly type: 'files'; readonly files: readonly ListedFile[] }
  /** A process began or stopped working on the run. */
  | ({ readonly type: 'held' } & Pick<RunData, 'isHeld' | 'unrecorded'>)
  /** The work was published under other names than before. */
  | { readonly type: 'branches'; readonly branches: BranchNames }
  /** The state has changed, and with it what would be delivered. */
  | { readonly type: 'deliveries'; readonly deliveries: readonly GateDeliveries[] }
  /** The server cannot continue, because the journal is damaged. */
  | { readonly type: 'fault'; readonly message: string }
  /** Sent at least every 15 seconds, so that a dead connection is noticed. */
  | { readonly type: 'beat' };

/** A person's action on a live page. `digest`: of the journal that was shown; the action is refused if it has changed. */
export type PageAction =
  | {
      readonly action: 'approve' | 'reject' | 'rework';
      readonly gate: PhaseId;
      readonly comment: string;
      readonly digest: Digest;
    }
  | { readonly action: 'answer'; readonly phase: PhaseId; readonly answer: string }
  | { readonly action: 'cancel' }
  /** `addUsd`: by how much the limit is raised, as decimal digits; `null`: it stays. */
  | { readonly action: 'resume'; readonly addUsd: string | null };

export type ActionAnswer =
  | { readonly ok: true; readonly message: string }
  /** What happened and how to fix it, as in `Refusal`. */
  | { readonly ok: false; readonly message: string; readonly remedy: string };
