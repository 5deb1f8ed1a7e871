import type { Commit, Digest, PhaseId, RunId } from '../core/lib/brands.ts';
import type { JsonObject } from '../core/lib/json.ts';
import type { GatePhase, OutputSpec, PlannedAgent, WorkPhase } from '../core/plan/plan.ts';
import type { Pieces } from '../core/redaction/pieces.ts';
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
import type { Cancelled, Failure } from './attempt/claim.ts';
import type { Priced } from './attempt/spending.ts';
import type { Meter } from './meter.ts';
import type { Readers } from './readers.ts';

/** Everything that the engine needs from outside, for one run in one process. */
export interface EngineDependencies extends Redaction {
  readonly run: RunId;
  /** `null`: the run has one repository. */
  readonly several: Several | null;
  readonly workspace: Workspace;
  readonly readers: Readers;
  /** A view of the workspace for one attempt of a reader; `null` where readers share it. */
  readonly openView: (phase: WorkPhase) => Promise<ReadView | null>;
  /** A workspace of its own for one attempt of a writer, which begins at that commit of the run. */
  readonly openOwn: (attempt: OwnAttempt) => Promise<OwnWorkspace>;
  /** Makes sure that an offered change is at hand, also where another machine made it; false if it is lost. */
  readonly takeOffered: (attempt: OwnAttempt, commit: Commit) => Promise<boolean>;
  /** Makes the workspace ready, once; what went wrong is the same for everyone who asks. */
  readonly ready: () => Promise<Failure | Cancelled | null>;
  readonly setupLog: (text: string) => void;
  readonly agents: Agents;
  readonly runScript: RunScript;
  /** Holds every child in, as the pipeline's policy and this machine have it. */
  readonly confine: Confine;
  readonly artifacts: ArtifactStore;
  /** `null`: no result is kept here, and none is looked up. */
  readonly reuse: Reusing | null;
  /** Of the program that an agent is, or the digest of its script; `null` where nobody knows it. */
  readonly versionOf: (agent: PlannedAgent) => Promise<string | null>;
  /** Operating system and processor, such as `linux-x64`. */
  readonly platform: string;
  readonly reporter: Reporter;
  readonly tracer: Tracer;
  readonly signal: AbortSignal;
  readonly baseBranch: string | null;
  /** Ids of the reviews of the gate's environment that there are now; none where no platform keeps any. */
  readonly knownReviews: (gate: GatePhase) => Promise<readonly string[]>;
  readonly pipelineDigest: Digest;
  readonly deliver: Deliver;
  /** `owner/name` where deliveries go to GitHub; empty elsewhere. */
  readonly postedTo: () => Promise<string>;
  /** Where the branch that the run started from stands now. */
  readonly baseNow: () => Promise<'same' | 'moved' | 'gone'>;
  readonly openRecord: (
    phase: PhaseId,
    attempt: number,
  ) => Promise<AttemptRecord & AsyncDisposable>;
  /** What the agent said of its turn, by its result file or its final message. */
  readonly readTurnResult: (turn: {
    readonly resultFile: string;
    readonly finalMessage: string | null;
  }) => Promise<ReadResult>;
  /** The text of a file that a child wrote. Links and devices are refused, and so is more than 1 MiB. */
  readonly readChildFile: (path: string) => Promise<ChildFile>;
  /** Whether a change of the path is for a person to judge. */
  readonly isProtected: (path: string) => boolean;
  /** A child's whole environment: the allowed part of ours, then the layers, then `PHASEGATE_*`. */
  readonly environment: (
    layers: readonly Readonly<Record<string, string>>[],
    phasegate: Readonly<Record<string, string>>,
  ) => Readonly<Record<string, string>>;
  /** The agent's own login at its provider, as far as our environment has it. */
  readonly keysOf: (agent: PlannedAgent) => Readonly<Record<string, string>>;
  /** The variables that `secrets.NAME` may name. */
  readonly secrets: JsonObject;
  /** For what one child says and leaves. */
  readonly redaction: () => Redaction;
  /** What is wrong with the outputs, in words; `null` if they satisfy their schemas. */
  readonly faultOfOutputs: (
    specs: ReadonlyMap<string, OutputSpec>,
    outputs: JsonObject,
  ) => Promise<string | null>;
  readonly meter: Meter;
  /** What tokens of the agent's model cost. */
  readonly pricesOf: (agent: PlannedAgent) => Promise<Priced>;
  /** Random; what fences untrusted text in a prompt. */
  readonly mark: () => string;
  /** SHA-256 in hex. */
  readonly hash: (text: string) => string;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
}

/** Several repositories of one run. */
export interface Several {
  /** Dependencies in each repository, by its name, the run's own repository included. */
  readonly depsByRepository: ReadonlyMap<string, EngineDependencies>;
  /** The folder in which the files of each are found by its name. */
  readonly folder: string;
}

export interface Reusing {
  readonly store: ReuseStore;
  /** Whether results are taken (default), or only kept: `--no-reuse`. */
  readonly takes: boolean;
}

export interface OwnAttempt {
  readonly phase: PhaseId;
  readonly attempt: number;
  readonly from: Commit;
}

/** Where one writer works beside others. Disposed of when its attempt is over. */
export interface OwnWorkspace extends AsyncDisposable {
  /** Dependencies in this workspace. */
  readonly deps: EngineDependencies;
  /** Gives the run the commit that was made there, so that it stays when the workspace goes. */
  readonly offer: (commit: Commit) => Promise<void>;
}

/** Takes secrets out of all that leaves. */
export interface Redaction {
  /** What is kept, shown or sent. */
  readonly redact: (text: string) => string;
  /** Where secrets stand in a text that must hold none. */
  readonly findSecrets: Detect;
  /** What comes in pieces. */
  readonly redactPieces: () => Pieces;
  /** What a child prints: from then on, what it asks to be masked is a secret to all four of these. */
  readonly redactOutput: () => Pieces;
}
