import type { BlobVersion, ChangedLines, FileChange } from './core/change/file-change.ts';
import type { Trigger } from './core/gate/trigger.ts';
import type { Commit, Digest, PhaseId, RunId } from './core/lib/brands.ts';
import type { JsonObject } from './core/lib/json.ts';
import type { AgentUse, DeliveryKind, PlannedAgent } from './core/plan/plan.ts';
import type {
  Artifact,
  ChangeFacts,
  JournalEvent,
  RunEvent,
  Spending,
  Usage,
} from './core/run/event.ts';
import type { PhaseArtifacts } from './core/run/legs.ts';
import type { RunState } from './core/run/state.ts';

/** The files and commits of one run. Every method throws `Refusal` when git, the disk or the files refuse. */
export interface Workspace extends AsyncDisposable {
  /** Absolute path, and the working directory of every child. Exists after the first `enter`. */
  readonly directory: string;
  /** Creates the files, once. `fresh`: `setup` has not been done with them. */
  enter(): Promise<{ readonly fresh: boolean }>;
  /** Records that `setup` was done, and that what its scripts changed was discarded. */
  setUp(): Promise<void>;
  /** The last commit of the run; its base if no writer has succeeded. */
  head(): Commit;
  /** The tree of `head()`. */
  headTree(): Promise<Commit>;
  /**
   * What differs from `head()`: changed tracked files, and untracked files that are not ignored. Paths are relative and sorted.
   * Starts no process if nothing changed, so it may be called after every phase. With a view: the same for what its reader sees.
   */
  dirt(view?: ReadView | null): Promise<DirtyFiles>;
  /** Everything that differs from `head()`, except ignored files, as a tree object; the files stay as they are. */
  freeze(): Promise<FrozenTree>;
  /** A complete patch without context that treats every file as text. */
  additions(frozen: FrozenTree): Promise<string>;
  /** Restores the files of the frozen tree; returns the restored paths, sorted. */
  thaw(frozen: FrozenTree): Promise<readonly string[]>;
  /** Makes one commit on the run's branch with exactly the frozen tree. No hooks, no signing. */
  commit(frozen: FrozenTree, message: string): Promise<CommitResult>;
  /**
   * Applies a change, given as one commit on `from`, onto `head()`. `merged`: the files are the result, which is frozen and can
   * be verified, thawed and committed. Otherwise the files are unchanged.
   */
  merge(offered: { readonly from: Commit; readonly commit: Commit }): Promise<MergeResult>;
  /** Restores `head()`; ignored files stay. Returns the undone paths, sorted. */
  discard(): Promise<readonly string[]>;
  /** The files of `head()` by path. */
  files(): Promise<ReadonlyMap<string, BlobVersion>>;
  /** The targets of the links of `head()`, by path. */
  links(): Promise<ReadonlyMap<string, string>>;
  /**
   * The changes from an earlier to a later commit or tree, with contents; `null`: larger than `mostBytes`, or a file is of a kind
   * that cannot be restored from its content.
   */
  delta(from: Commit, to: Commit, mostBytes: number): Promise<readonly PathDelta[] | null>;
  /**
   * Makes the files equal to `head()` with these paths replaced, and returns the resulting tree. Refuses paths that are not, or
   * cannot be, files of this repository; the files are then in any state, and `discard` must follow.
   */
  put(delta: readonly PathDelta[]): Promise<Commit>;
  /** The unified diff from the run's base to `head()`; if it is truncated to `maxBytes`, a line says so. */
  diff(maxBytes: number): Promise<string>;
  /** The whole change of the run, from its base to `head()`, computed again from the commits only. */
  whole(): Promise<WholeChange>;
  /** Disposes of the workspace; if the run is over, removes it completely. */
  close(isOver: boolean): Promise<void>;
}

/** One path that differs between two trees; never a folder. */
export interface PathDelta extends FileChange {
  /** `null`: removed. */
  readonly after: (BlobVersion & { readonly bytes: Uint8Array }) | null;
}

/** Results of earlier runs. No method rejects: an unavailable, full or read-only store finds and stores nothing. */
export interface ReuseStore {
  /** The repository of the results: `owner/name`, or `local`. */
  readonly repository: string;
  /** The untrusted content under the key; `null`: none. */
  find(key: Digest): Promise<Uint8Array | null>;
  keep(key: Digest, bytes: Uint8Array): Promise<void>;
  /** Resolves when all results are stored, or cannot be. */
  settled(): Promise<void>;
}

export interface DirtyFiles {
  readonly tracked: readonly string[];
  readonly untracked: readonly string[];
}

export interface FrozenTree {
  /** Hash of the tree object. */
  readonly tree: Commit;
  /** Every path of the change, sorted; both paths of a rename. */
  readonly paths: readonly string[];
  readonly insertions: number;
  readonly deletions: number;
  /** Added and removed lines of the whole run, from its base. */
  readonly runLines: number;
  /** With the names as they are: whoever shows them redacts them first. */
  readonly files: readonly ChangedLines[];
  /** Its unified diff, truncated to 1 MiB. */
  readonly diff: string;
}

export type MergeResult =
  /** Both sides changed the same places of these paths, sorted. */
  | {
      readonly type: 'conflict';
      readonly paths: readonly string[];
      /** The commits that changed them since `from`, newest first. */
      readonly between: readonly Commit[];
    }
  /** `head()` already contains all of the change. */
  | { readonly type: 'nothing' }
  | {
      readonly type: 'merged';
      readonly frozen: FrozenTree;
      readonly message: string;
      /** The commits that came in since `from`, newest first. */
      readonly between: readonly Commit[];
    };

export interface WholeChange {
  readonly facts: ChangeFacts;
  /** Every path of the change, sorted; both paths of a rename. */
  readonly paths: readonly string[];
  /** A complete patch that treats every file as text. */
  readonly patch: string;
}

export interface CommitResult {
  readonly commit: Commit;
  readonly facts: ChangeFacts;
}

/** An agent CLI, a command or a model, called once per turn of an attempt. Never rejects because of the agent. */
export interface Agent {
  call(call: AgentCall, on: OnAgentEvent): Promise<AgentEnd>;
}

/** The agent of each `use: …`. */
export type Agents = Readonly<Record<AgentUse, Agent>>;

export interface AgentCall {
  readonly agent: PlannedAgent;
  readonly phase: PhaseId;
  readonly attempt: number;
  /** From 1; more than 1 after the agent answered `continue`. */
  readonly turn: number;
  readonly access: 'read' | 'write';
  /** Whether a change of this path, relative to the workspace, could be accepted. */
  readonly mayChange: (path: string) => boolean;
  readonly prompt: string;
  /** Equal for equal prompts: computed without their random parts. */
  readonly promptDigest: Digest;
  /** JSON Schema of the result, for agents with structured output. */
  readonly resultSchema: JsonObject;
  /** The session to continue; `null`: a new one. */
  readonly session: string | null;
  readonly workspace: string;
  /** The child's whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly confine: Confine;
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly signal: AbortSignal;
}

/** Takes what an agent does, as it happens. */
export type OnAgentEvent = (event: AgentEvent) => void;

/** The agent's events for the live view, the transcript and the report. */
export type AgentEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'toolCall'; readonly tool: string; readonly input: string }
  | { readonly type: 'toolResult'; readonly tool: string; readonly output: string }
  | { readonly type: 'fileChange'; readonly path: string }
  /** Usage of this call so far; `null`: not reported. */
  | { readonly type: 'usage'; readonly usage: Usage | null; readonly costUsd: number | null }
  /** An error from which the agent may recover. `waitMs`: the provider did not answer, and is asked again after this pause. */
  | { readonly type: 'error'; readonly message: string; readonly waitMs?: number }
  | { readonly type: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string };

export interface AgentEnd {
  readonly ending: Ending;
  /** The error that the agent's own stream reports, whatever its exit code; `null`: it reports success. */
  readonly fault: AgentFault | null;
  /** The id by which its session can be continued; `null`: it cannot be continued. */
  readonly session: string | null;
  /** Structured output or the final message, for an agent without a result file; `null`: none. */
  readonly finalMessage: string | null;
  /** The end of all that it printed, if the final message is only a part of that; omitted: it is not. */
  readonly lastWords?: string;
  readonly usage: Usage | null;
  readonly costUsd: number | null;
  readonly durationMs: number;
}

export interface AgentFault {
  readonly reason:
    | 'auth'
    | 'rate-limit'
    /** The provider was unreachable, or reported an internal error. */
    | 'provider-failed'
    | 'agent-failed'
    | 'agent-missing'
    | 'no-result'
    /** The session to continue does not exist. */
    | 'session-lost';
  /** The provider's or the agent's own text. */
  readonly message: string;
  /** How long the provider asks to wait, in milliseconds; `null`: not given. */
  readonly retryAfterMs: number | null;
}

/** How a child process ended. */
export type Ending =
  | { readonly type: 'exit'; readonly code: number }
  | { readonly type: 'signal'; readonly signal: string }
  | { readonly type: 'timeout'; readonly afterMs: number }
  | { readonly type: 'idle-timeout'; readonly afterMs: number }
  | { readonly type: 'cancelled' }
  | { readonly type: 'not-started'; readonly message: string };

/** A program with everything that it is started with. */
export interface Child {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Its whole environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** Returns the command that starts a child process in isolation; `null` if its program or folder does not exist. */
export type Confine = (child: Child, needs: ChildNeeds) => Promise<ConfinedChild | null>;

/** The purpose of a child. */
export type Purpose = 'agent' | 'setup' | 'run' | 'verify';

export interface ChildNeeds {
  readonly purpose: Purpose;
  /** The agent whose configuration and model it must reach; `null`: a script of the author. */
  readonly agent: PlannedAgent | null;
  /** Files created for this child outside of the workspace; absolute paths. */
  readonly given: readonly string[];
  /** The phase whose agents have the home of this one; absent: not an agent of a phase. */
  readonly home?: PhaseId;
}

export interface ConfinedChild extends Child {
  /** Files that the started process finds open for reading, from descriptor 3 on; absent: none. */
  readonly opened?: readonly string[];
  /** Set if the started process is not the child, but isolates it and does not pass signals on; `null`: it is the child. */
  readonly keeper: Keeper | null;
  /** Called once, when the child and its descendants have ended. */
  readonly release: () => Promise<void>;
}

/** An overlay's layer over a folder: a character device 0:0 marks a removed file. */
export interface UpperLayer {
  readonly upper: string;
  /** Relative folders that hide everything below them. */
  readonly opaque: readonly string[];
}

/** A reader's private view of the workspace. Disposed of when its attempt is over. */
export interface ReadView extends AsyncDisposable {
  /** The folder with the reader's changes; the workspace itself is unchanged. */
  readonly upper: string;
  readonly confine: Confine;
  /** Folders, relative to the workspace, that show only what `upper` has, sorted. */
  opaque(): Promise<readonly string[]>;
  /** Wraps a program of the runner: it sees the workspace as the reader left it, read-only, at the returned folder. */
  readonly asSeen: (program: string, args: readonly string[]) => ViewCommand;
}

export interface ViewCommand {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
}

export interface Keeper {
  /** Why the child was never started, according to all output; `null`: it was started. */
  readonly whyNotStarted: (printed: string) => string | null;
}

/** The events of one run; each is on the disk before anything that depends on it happens. */
export interface Journal extends AsyncDisposable {
  readonly run: RunId;
  /** The events when the journal was opened. */
  readonly past: readonly JournalEvent[];
  /** Resolves when the event is flushed to the disk. Throws if another process changed the journal. */
  append(event: RunEvent): Promise<JournalEvent>;
  /** Hash of the last line in hex. */
  head(): string;
}

/** The folder of one attempt, for people to read later. */
export interface AttemptRecord {
  readonly folder: string;
  /** The attempt's prompt, in a folder that the child cannot write to. */
  readonly promptFile: string;
  /** The untrusted result, in a folder that the child can write to. */
  readonly resultFile: string;
  /** `$PHASEGATE_OUTPUT` of a `run` phase, in the same folder. */
  readonly outputFile: string;
  /** `$PHASEGATE_ARTIFACTS`: the folder with artifacts of its needs. */
  readonly artifactsFolder: string;
  /** Appends to a file of the record: `output.log`, `transcript.jsonl`, `verify.log`. */
  append(file: string, text: string): void;
  write(file: string, text: string): Promise<void>;
  /** Stores the attempt's spending so far in `spending.json`, in case this process dies. */
  recordSpending(spending: Spending): void;
  /** Resolves when everything appended so far is in the files. */
  flush(): Promise<void>;
}

/** The result of reading a file from a child, which may have replaced it by something else. */
export type ChildFile =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'missing' }
  /** The message begins with "it" or "its". */
  | { readonly type: 'refused'; readonly message: string };

/** Files that phases leave for their dependents. */
export interface ArtifactStore {
  /**
   * Copies matching files from the workspace, and from the layer over it if there is one; rejects links and devices. Empty if
   * nothing matches.
   */
  collect(
    phase: PhaseId,
    globs: readonly string[],
    workspace: string,
    over?: UpperLayer | null,
  ): Promise<readonly Artifact[]>;
  /**
   * Copies a need's artifacts to the new folder `<folder>/<name>/…`. Throws `Refusal` with the first file that differs from the
   * journal.
   */
  provide(left: PhaseArtifacts, folder: string): Promise<void>;
}

/** Runs a script of the author: `run`, `verify`, `setup`. Never rejects because of the script. */
export type RunScript = (call: ScriptCall) => Promise<ScriptEnd>;

export interface ScriptCall {
  readonly script: string;
  /** Program and arguments; the path of the script file is appended. */
  readonly shell: string;
  readonly cwd: string;
  /** The child's whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly confine: Confine;
  readonly timeoutMs: number;
  /** Longest time without output, in milliseconds. */
  readonly idleTimeoutMs: number;
  readonly purpose: Exclude<Purpose, 'agent'>;
  readonly signal: AbortSignal;
  readonly onOutput: (stream: 'stdout' | 'stderr', text: string) => void;
}

export interface ScriptEnd {
  readonly ending: Ending;
  readonly durationMs: number;
  /** The last characters of stdout and stderr, interleaved as they came. */
  readonly tail: string;
}

/** A store for packed checkpoints outside of this machine. */
export interface CheckpointStore {
  readonly name: 'directory' | 'artifact' | 'cache';
  /**
   * Stores the file under its own name. `null`: the store does not accept it (read-only, full, unavailable), and has noted that
   * once. Throws `NameTaken` if the name is in use.
   */
  put(name: string, file: string): Promise<StoredCheckpoint | null>;
  /**
   * Writes the content under the id to `file`; false: there is none. Throws `Refusal` if the store does not respond or the
   * content is damaged.
   */
  get(id: string, file: string): Promise<boolean>;
  /** Entries whose names begin with the prefix, in no particular order. */
  find(prefix: string): Promise<readonly StoredCheckpoint[]>;
}

export interface StoredCheckpoint {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the file in hex when it was stored; `null`: the store does not report it. */
  readonly sha256: string | null;
}

/** Makes one delivery. Throws `Refusal` if the service refuses. */
export type Deliver = (request: DeliveryRequest) => Promise<DeliveryResult>;

export interface DeliveryRequest {
  readonly run: RunId;
  /** The pipeline's name. */
  readonly pipeline: string;
  readonly phase: PhaseId;
  /** Index among the phase's deliveries, from 0. */
  readonly delivery: number;
  /** Attempt of its phase, from 1. */
  readonly attempt: number;
  /** The workflow run in which this run began; `null`: none. */
  readonly startedIn: number | null;
  readonly kind: DeliveryKind;
  /** The keys in the file, interpolated. */
  readonly fields: JsonObject;
  readonly branch: string;
  readonly base: Commit;
  readonly baseBranch: string | null;
  readonly commit: Commit;
  /** Whether a base branch that moved since the run began may get the change on top of its newer commits. */
  readonly onMovedBase: boolean;
  /** What was looked at: the head of the pull request that started the run, else where the run began. */
  readonly head: Commit;
  /** The target of `on: trigger`: the issue or pull request whose event triggered the run; `null`: none. */
  readonly trigger: Trigger | null;
  /** The failed workflow run that started work on the pull request of `trigger`; `null`: something else started it. */
  readonly check: number | null;
  /** The target of `on: pull-request`: the number of this run's pull request; `null`: none. */
  readonly pullRequest: number | null;
  /** The part of a pull request's body about the run, in Markdown. */
  readonly story: string;
}

export interface DeliveryResult {
  /** For people. */
  readonly where: string;
  readonly url: string | null;
  readonly number: number | null;
}

/** Shows a run to people. Never throws. */
export interface Reporter {
  /** `state` is the run's state after the event. */
  event(event: JournalEvent, state: RunState): void;
  agent(phase: PhaseId, event: AgentEvent): void;
  note(text: string): void;
}

/** Traces the parts of an attempt that the journal does not have. Never throws, and changes nothing. */
export interface Tracer {
  /** Variables with which spans of an attempt's children become part of the same trace. */
  context(phase: PhaseId, attempt: number): Readonly<Record<string, string>>;
  /** Returns a function to call when the part ends. */
  begin(part: TracedPart): (end: TracedEnd) => void;
}

export type TracedPart =
  | {
      readonly type: 'turn';
      readonly phase: PhaseId;
      readonly attempt: number;
      readonly turn: number;
      readonly prompt: string;
    }
  | {
      readonly type: 'verify';
      readonly phase: PhaseId;
      readonly attempt: number;
      /** Its first line. */
      readonly command: string;
    };

export interface TracedEnd {
  /** What went wrong, as text; `null`: nothing. */
  readonly fault: string | null;
  /** The id by which an agent's session can be continued; `null`: none. */
  readonly session: string | null;
}

/** An error on which a user can act: what happened, where, and how to fix it. Not a bug. */
export class Refusal extends Error {
  readonly remedy: string;
  /** Whether a later try may succeed: a rate limit, a failure of a service or of the network. */
  readonly isPassing: boolean;

  constructor(
    message: string,
    remedy: string,
    options?: ErrorOptions & { readonly isPassing?: boolean },
  ) {
    super(message, options);
    this.name = 'Refusal';
    this.remedy = remedy;
    this.isPassing = options?.isPassing ?? false;
  }
}

/** A store has a file of that name already: an earlier uploader's, whose answer was lost or whose upload was not finished. */
export class NameTaken extends Refusal {
  override readonly name = 'NameTaken';
}

/** Something to be stored contains a secret. */
export class SecretFound extends Refusal {
  override readonly name = 'SecretFound';

  constructor(where: string) {
    super(`${where} contains a secret.`, 'Remove the secret, and rotate it.');
  }
}

/** A change contains something that must never be committed: a nested repository, a link that leads outside, a device. */
export class ChangeRefused extends Refusal {
  override readonly name = 'ChangeRefused';
  readonly path: string;
  readonly why: string;

  constructor(
    path: string,
    why: string,
    remedy = 'Exclude the file from the change, or change it by hand.',
  ) {
    super(`\`${path}\` cannot be part of a change: ${why}.`, remedy);
    this.path = path;
    this.why = why;
  }
}

/** A child did something that no phase allows; it was undone. */
export class PolicyViolation extends Refusal {
  override readonly name = 'PolicyViolation';
}
