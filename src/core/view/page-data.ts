import type { Digest, PhaseId, RunId } from '../lib/brands.ts';
import type { Json } from '../lib/json.ts';

/*
 * What the page about a run is made of. One bundle reads both: a report holds everything; a live page asks its server.
 *
 *     <script type="application/json" id="phasegate-data"> PageData </script>
 *
 * A live page then asks the server that it came from, each time with `Authorization: Bearer <token>`:
 *
 *     GET  /api/runs/<run>/events          NDJSON without an end: one LiveMessage a line
 *     GET  /api/runs/<run>/files/<path>    the bytes of one file of `files`, at most FILE_BYTES, the rest cut
 *     POST /api/runs/<run>/actions         PageAction → ActionAnswer
 */

export type PageData = ReportData | LiveData;

/** The page of a server. Which run it shows stands in its path, `/runs/<run>`, unless it is named here. */
export interface LiveData {
  readonly live: true;
  readonly run?: RunId;
}

/** All of a run as it was when the report was made. */
export interface ReportData extends RunData {
  readonly live: false;
  readonly format: 1;
  /** Version of Phasegate that made the report. */
  readonly phasegate: string;
  /** When, in UTC, ISO 8601. */
  readonly made: string;
  readonly files: readonly ReportFile[];
}

/** What a run's view is folded from. */
export interface RunData {
  /** The journal's lines, byte for byte, without their ends. */
  readonly journal: readonly string[];
  /** Of the pipeline as it was pinned, and of each text that a resume accepted; by the event that brought it, ascending. */
  readonly plans: readonly WrittenPlan[];
  /** Whether a process works on the run. */
  readonly isHeld: boolean;
  /** Where files lie that are cut or left out: the run's folder, or the name of the checkpoint's artifact. */
  readonly place: string;
  /** The address of the workflow run; `null` outside of a workflow. */
  readonly workflowRun: string | null;
  /** What was redacted, cut or not found when this was made, for a person. */
  readonly notes: readonly string[];
}

export interface WrittenPlan {
  /** From this event on, by its `seq`. */
  readonly seq: number;
  /** By `planJson`. */
  readonly plan: Json;
}

/** A file of the run's folder: `phases/<phase>/<attempt>/output.log`, `phases/<phase>/artifacts/<path>`; or {@link CHANGE}. */
export interface ListedFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

export interface ReportFile extends ListedFile {
  /** `none`: left out, for its size or because it cannot be shown. */
  readonly as: 'text' | 'base64' | 'none';
  readonly content: string;
  /** Bytes left out; of a text from its middle, where a line says so. */
  readonly cut: number;
}

/** A unified diff of all that the run changed, from its base to its last commit. No file of the run's folder. */
export const CHANGE = 'change.diff';
/** Bytes of one file that a server gives. */
export const FILE_BYTES = 8 * 1024 * 1024;

/** A line of `/api/runs/<run>/events`: first one `run`, then all lines of the journal, then whatever comes. */
export type LiveMessage =
  /** All of it but the journal, which follows. */
  | ({ readonly type: 'run' } & Omit<RunData, 'journal'> & {
        /** Version of Phasegate. */
        readonly phasegate: string;
      })
  /** A line of the journal, byte for byte. */
  | { readonly type: 'line'; readonly line: string }
  /** A resume accepted another text; sent before the line of that resume. */
  | { readonly type: 'plan'; readonly plan: WrittenPlan }
  /** All that there is, whenever there is more or it grew. */
  | { readonly type: 'files'; readonly files: readonly ListedFile[] }
  /** A process took the run up, or left it. */
  | { readonly type: 'held'; readonly isHeld: boolean }
  /** The server can go on no further: a damaged journal. */
  | { readonly type: 'fault'; readonly message: string }
  /** At least every 15 seconds, so that a connection that died is noticed. */
  | { readonly type: 'beat' };

/** What a person does on a live page. `digest`: of the journal that the person saw; another one is refused. */
export type PageAction =
  | {
      readonly action: 'approve' | 'reject' | 'rework';
      readonly gate: PhaseId;
      readonly comment: string;
      readonly digest: Digest;
    }
  | { readonly action: 'answer'; readonly phase: PhaseId; readonly answer: string }
  | { readonly action: 'cancel' }
  | { readonly action: 'resume' };

export type ActionAnswer =
  | { readonly ok: true; readonly message: string }
  /** What happened and what to do, as `Refusal` has them. */
  | { readonly ok: false; readonly message: string; readonly remedy: string };
