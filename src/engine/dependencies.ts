import type { Commit, Digest, PhaseId, RunId } from '../core/lib/brands.ts';
import type { JsonObject } from '../core/lib/json.ts';
import type { GatePhase, OutputSpec, PlannedAgent, WorkPhase } from '../core/plan/plan.ts';
import type { PieceRedactor } from '../core/redaction/pieces.ts';
import type { Detect } from '../core/redaction/span.ts';
import type { ReadResult } from '../core/result/result.ts';
import type {
  Agents,
  ArtifactStore,
  AttemptRecord,
  ChildFile,
  Confine,
  Deliver,
  ReadView,
  Reporter,
  ReuseStore,
  RunScript,
  Tracer,
  Workspace,
} from '../ports.ts';
import type { AttemptFailure, Cancellation } from './attempt/claim.ts';
import type { UsagePricing } from './attempt/spending.ts';
import type { Meter } from './meter.ts';
import type { Readers } from './readers.ts';

/** Everything that the engine needs from outside, for one run in one process. */
export interface EngineDependencies extends Redaction {
  readonly run: RunId;
  /** `null`: the run has one repository. */
  readonly several: RepositorySet | null;
  readonly workspace: Workspace;
  readonly readers: Readers;
  /** A view of the workspace for one attempt of a reader; `null` where readers share it. */
  readonly openView: (phase: WorkPhase) => Promise<ReadView | null>;
  /** A separate workspace for one attempt of a writer; it starts at the given commit of the run. */
  readonly openOwn: (attempt: OwnAttempt) => Promise<OwnWorkspace>;
  /** Makes an offered change available, also if another machine made it; false: the change is lost. */
  readonly takeOffered: (attempt: OwnAttempt, commit: Commit) => Promise<boolean>;
  /** Prepares the workspace once; every caller gets the same failure. */
  readonly ready: () => Promise<AttemptFailure | Cancellation | null>;
  readonly setupLog: (text: string) => void;
  readonly agents: Agents;
  readonly runScript: RunScript;
  /** Isolates every child, as the pipeline's policy and this machine allow. */
  readonly confine: Confine;
  readonly artifacts: ArtifactStore;
  /** `null`: results are neither stored nor looked up. */
  readonly reuse: ReuseSettings | null;
  /** The version of an agent's program, or the digest of its script; `null`: unknown. */
  readonly versionOf: (agent: PlannedAgent) => Promise<string | null>;
  /** Operating system and processor, such as `linux-x64`. */
  readonly platform: string;
  readonly reporter: Reporter;
  readonly tracer: Tracer;
  readonly signal: AbortSignal;
  readonly baseBranch: string | null;
  /** Ids of the existing reviews of the gate's environment; empty on platforms without reviews. */
  readonly knownReviews: (gate: GatePhase) => Promise<readonly string[]>;
  readonly pipelineDigest: Digest;
  readonly deliver: Deliver;
  /** `owner/name` where deliveries go to GitHub; empty elsewhere. */
  readonly postedTo: () => Promise<string>;
  /** Those of the paths that the person's checkout has, and the commit that the run works on has not. */
  readonly onlyInCheckout: (paths: readonly string[]) => Promise<readonly string[]>;
  /** Whether the branch that the run started from has moved. */
  readonly baseNow: () => Promise<'same' | 'moved' | 'gone'>;
  readonly openRecord: (
    phase: PhaseId,
    attempt: number,
  ) => Promise<AttemptRecord & AsyncDisposable>;
  /** The result that the agent reported for its turn, in its result file or its final message. */
  readonly readTurnResult: (turn: {
    readonly resultFile: string;
    readonly finalMessage: string | null;
  }) => Promise<ReadResult>;
  /** The text of a file that a child wrote. Links and devices are refused, and so is more than 1 MiB. */
  readonly readChildFile: (path: string) => Promise<ChildFile>;
  /** Whether a person must approve a change of the path. */
  readonly isProtected: (path: string) => boolean;
  /** A child's whole environment: the allowed part of the process's own, then the layers, then `PHASEGATE_*`. */
  readonly environment: (
    layers: readonly Readonly<Record<string, string>>[],
    phasegate: Readonly<Record<string, string>>,
  ) => Readonly<Record<string, string>>;
  /** The variables of this process's environment by which the agent logs in to its provider. */
  readonly keysOf: (agent: PlannedAgent) => Readonly<Record<string, string>>;
  /** The variables that `secrets.NAME` may name. */
  readonly secrets: JsonObject;
  /** Redaction for the output and the files of one child. */
  readonly redaction: () => Redaction;
  /** What is wrong with the outputs, as text; `null`: they satisfy their schemas. */
  readonly faultOfOutputs: (
    specs: ReadonlyMap<string, OutputSpec>,
    outputs: JsonObject,
  ) => Promise<string | null>;
  readonly meter: Meter;
  /** What tokens of the agent's model cost. */
  readonly pricesOf: (agent: PlannedAgent) => Promise<UsagePricing>;
  /** Random; what fences untrusted text in a prompt. */
  readonly mark: () => string;
  /** SHA-256 in hex. */
  readonly hash: (text: string) => string;
  /** Milliseconds of a monotonic clock. */
  readonly now: () => number;
}

/** The repositories of a run over several repositories. */
export interface RepositorySet {
  /** Dependencies for each repository by name, including the run's own. */
  readonly depsByRepository: ReadonlyMap<string, EngineDependencies>;
  /** The folder that contains the files of each repository under its name. */
  readonly folder: string;
}

export interface ReuseSettings {
  readonly store: ReuseStore;
  /** Whether stored results are used (default), or only new ones stored (`--no-reuse`). */
  readonly usesStored: boolean;
}

export interface OwnAttempt {
  readonly phase: PhaseId;
  readonly attempt: number;
  readonly from: Commit;
}

/** A workspace for one writer that works at the same time as others. Disposed of when its attempt is over. */
export interface OwnWorkspace extends AsyncDisposable {
  /** Dependencies in this workspace. */
  readonly deps: EngineDependencies;
  /** Hands the commit to the run, so that the commit outlives the workspace. */
  readonly offer: (commit: Commit) => Promise<void>;
}

/** Removes secrets from everything that leaves the process. */
export interface Redaction {
  /** For text that is stored, shown or sent. */
  readonly redact: (text: string) => string;
  /** Positions of secrets in a text that must contain none. */
  readonly findSecrets: Detect;
  /** For text that arrives in pieces. */
  readonly redactPieces: () => PieceRedactor;
  /** For a child's output. A value that the child asks to mask becomes a secret for all four functions. */
  readonly redactOutput: () => PieceRedactor;
}
