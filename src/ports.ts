import type { Trigger } from './core/gate/trigger.ts';
import type { Commit, Digest, PhaseId, RunId } from './core/lib/brands.ts';
import type { JsonObject } from './core/lib/json.ts';
import type { AgentUse, DeliveryKind, PlannedAgent } from './core/plan/plan.ts';
import type { TreeEntry } from './core/reuse/entry.ts';
import type { Artifact, Facts, Recorded, RunEvent, Spending, Usage } from './core/run/event.ts';
import type { RunState } from './core/run/state.ts';

/**
 * The files that one run works on, and its commits. Every method throws `Refusal` when git, the disk or the files refuse.
 */
export interface Workspace extends AsyncDisposable {
  /** Absolute path; the working directory of every child. There from the first `enter` on. */
  readonly directory: string;
  /** Makes the files, once. `fresh`: no `setup` was done with them. */
  enter(): Promise<{ readonly fresh: boolean }>;
  /** Says that `setup` was done. */
  setUp(): Promise<void>;
  /** The last commit of the run; its base while no writer has succeeded. */
  head(): Commit;
  /** The tree of `head()`. */
  headTree(): Promise<Commit>;
  /**
   * What differs from `head()` now: tracked files changed, untracked files that are not ignored. Paths are
   * relative, sorted. Cheap when nothing changed (no process is started), so it may be asked after every phase.
   * With a view: the same of what its reader sees.
   */
  dirt(view?: ReadView | null): Promise<Dirt>;
  /** Everything that differs from `head()`, ignored files apart, as a tree object; the files stay as they are. */
  freeze(): Promise<Frozen>;
  /** A patch of it without context, whole, that shows every file as a text. */
  additions(frozen: Frozen): Promise<string>;
  /** Makes the files equal to the frozen tree again; returns the paths that had to be put back, sorted. */
  thaw(frozen: Frozen): Promise<readonly string[]>;
  /** One commit on the run's branch with exactly the frozen tree. No hooks, no signing. */
  commit(frozen: Frozen, message: string): Promise<Committed>;
  /**
   * Puts a change that was made elsewhere, as one commit on `from`, onto `head()`. `merged`: the files are that, and what
   * is frozen can be verified, thawed and committed. Otherwise they are as they were.
   */
  merge(offered: { readonly from: Commit; readonly commit: Commit }): Promise<Merged>;
  /** Back to `head()`, as if nothing had run since; ignored files stay. Returns the paths undone, sorted. */
  discard(): Promise<readonly string[]>;
  /** The files of `head()` by their paths. */
  files(): Promise<ReadonlyMap<string, TreeEntry>>;
  /**
   * What a later commit or tree has other than an earlier one, with its contents; `null` if those are more than `mostBytes`,
   * or some file is of a kind that cannot be put back by its content alone.
   */
  delta(from: Commit, to: Commit, mostBytes: number): Promise<readonly PathDelta[] | null>;
  /**
   * Makes the files equal to `head()` with these paths replaced, and returns the tree that they are then. What is not a
   * file of this repository any more, or cannot be, is refused, with the files in any state: `discard` comes next.
   */
  put(delta: readonly PathDelta[]): Promise<Commit>;
  /** Between the run's base and `head()`: unified diff, cut at `maxBytes` with a line that says so. */
  diff(maxBytes: number): Promise<string>;
  /** All of the run's change, from its base to `head()`, found out anew from the commits alone. */
  whole(): Promise<WholeChange>;
  /** Disposes of it; where the run is over nothing of it stays. */
  close(isOver: boolean): Promise<void>;
}

/** One path that differs between two trees; never a folder. */
export interface PathDelta {
  readonly path: string;
  readonly before: TreeEntry | null;
  /** `null`: removed. */
  readonly after: (TreeEntry & { readonly bytes: Uint8Array }) | null;
}

/** Results of earlier runs. Nothing here ever rejects: a store that is down, full or read-only has nothing and takes nothing. */
export interface ReuseStore {
  /** Whose results these are: `owner/name`, or `local`. */
  readonly repository: string;
  /** What is kept under the key; nothing of it is believed. `null` if there is nothing. */
  find(key: Digest): Promise<Uint8Array | null>;
  keep(key: Digest, bytes: Uint8Array): Promise<void>;
  /** Resolves when all that was kept is where it has to be, or cannot be. */
  settled(): Promise<void>;
}

export interface Dirt {
  readonly tracked: readonly string[];
  readonly untracked: readonly string[];
}

export interface Frozen {
  /** The tree object's name. */
  readonly tree: Commit;
  /** Every path of the change, sorted; for a rename both. */
  readonly paths: readonly string[];
  readonly insertions: number;
  readonly deletions: number;
  /** `git diff --stat` of it. */
  readonly stat: string;
  /** Unified diff of it, cut at 1 MiB. */
  readonly diff: string;
}

export type Merged =
  /** Both sides changed the same places of these paths, sorted. */
  | { readonly type: 'conflict'; readonly paths: readonly string[] }
  /** `head()` has all of it already. */
  | { readonly type: 'nothing' }
  | { readonly type: 'merged'; readonly frozen: Frozen; readonly message: string };

export interface WholeChange {
  readonly facts: Facts;
  /** Every path of it, sorted; for a rename both. */
  readonly paths: readonly string[];
  /** A patch of it, whole, that shows every file as a text. */
  readonly patch: string;
}

export interface Committed {
  readonly commit: Commit;
  readonly facts: Facts;
}

/** An agent CLI, a command or a model, called once for each turn of an attempt. Never rejects for what it did. */
export interface Agent {
  call(call: AgentCall, on: (event: AgentEvent) => void): Promise<AgentEnd>;
}

/** Which agent carries out `use: …`. */
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
  /** The same for equal prompts: made without what is random in them. */
  readonly promptDigest: Digest;
  /** JSON Schema of the result that is wanted, for agents that can be held to one. */
  readonly resultSchema: JsonObject;
  /** The session to continue; `null` for a new one. */
  readonly session: string | null;
  readonly workspace: string;
  /** The child's whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly confine: Confine;
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly signal: AbortSignal;
}

/** One canonical stream for the live view, the transcript and the report. */
export type AgentEvent =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'toolCall'; readonly tool: string; readonly input: string }
  | { readonly type: 'toolResult'; readonly tool: string; readonly output: string }
  | { readonly type: 'fileChange'; readonly path: string }
  /** Of this call so far; `null` is what the agent does not tell. */
  | { readonly type: 'usage'; readonly usage: Usage | null; readonly costUsd: number | null }
  /** Something went wrong that the agent may still get over. */
  | { readonly type: 'error'; readonly message: string }
  | { readonly type: 'output'; readonly stream: 'stdout' | 'stderr'; readonly text: string };

export interface AgentEnd {
  readonly ending: Ending;
  /** What the agent's own stream says went wrong, whatever its exit code; `null` if it says that it ended well. */
  readonly fault: AgentFault | null;
  /** By which its session can be continued; `null` if it cannot be. */
  readonly session: string | null;
  /** The agent's last words where it left no result file: its structured output or final message. */
  readonly finalMessage: string | null;
  readonly usage: Usage | null;
  readonly costUsd: number | null;
  readonly durationMs: number;
}

export interface AgentFault {
  readonly reason:
    | 'auth'
    | 'rate-limit'
    /** Its provider could not be reached, or answered that it is broken. */
    | 'provider-failed'
    | 'agent-failed'
    | 'agent-missing'
    | 'no-result'
    /** The session to continue does not exist. */
    | 'session-lost';
  /** In the provider's or the agent's own words. */
  readonly message: string;
  /** How long the provider asks to wait; `null` where it does not say. */
  readonly retryAfterMs: number | null;
}

/** How a child process ended. */
export type Ending =
  | { readonly type: 'exit'; readonly code: number }
  | { readonly type: 'signal'; readonly signal: string }
  | { readonly type: 'timeout'; readonly afterMs: number }
  | { readonly type: 'idle-timeout'; readonly afterMs: number }
  | { readonly type: 'cancelled' }
  | { readonly type: 'not-started'; readonly program: string; readonly message: string };

/** A program with all that it is started with. */
export interface Child {
  readonly program: string;
  readonly args: readonly string[];
  readonly cwd: string;
  /** Its whole environment. */
  readonly env: Readonly<Record<string, string>>;
}

/** Returns the command that starts a child process in isolation; `null` if its program or folder does not exist. */
export type Confine = (child: Child, needs: ChildNeeds) => Promise<Confined | null>;

/** What a child is started for. */
export type Purpose = 'agent' | 'setup' | 'run' | 'verify';

export interface ChildNeeds {
  readonly purpose: Purpose;
  /** Whose configuration and model it has to reach; `null` for a script of the author's. */
  readonly agent: PlannedAgent | null;
  /** What was made for it alone, outside of the workspace; absolute paths. */
  readonly given: readonly string[];
}

export interface Confined extends Child {
  /** Not `null`: what is started is not the child but holds it in, and does not pass signals on. */
  readonly keeper: Keeper | null;
  /** Called once, when nothing of the child is left. */
  readonly release: () => Promise<void>;
}

/** What lies over a folder, as an overlay has it: a character device 0:0 stands for what was removed. */
export interface UpperLayer {
  readonly upper: string;
  /** Folders, relative, of which nothing below shows through. */
  readonly opaque: readonly string[];
}

/** The workspace as one reader sees and changes it, apart from all others. Disposed of when its attempt is over. */
export interface ReadView extends AsyncDisposable {
  /** The folder with what the reader changed; the workspace itself stays as it was. */
  readonly upper: string;
  readonly confine: Confine;
  /** Folders, relative to the workspace, of which nothing is seen but what `upper` has, sorted. */
  opaque(): Promise<readonly string[]>;
  /** Wraps a program of the runner's own: it sees the workspace as the reader left it, read-only, at the returned folder. */
  readonly asSeen: (program: string, args: readonly string[]) => AsSeen;
}

export interface AsSeen {
  readonly program: string;
  readonly args: readonly string[];
  readonly folder: string;
}

export interface Keeper {
  /** Why the child was never started, by all that was printed; `null` if it was. */
  readonly whyNotStarted: (printed: string) => string | null;
}

/** The events of one run, on disk before anything that depends on them happens. */
export interface Journal extends AsyncDisposable {
  readonly run: RunId;
  /** What it held when it was opened. */
  readonly past: readonly Recorded[];
  /** Resolves when the event is flushed to disk. Throws if the journal was changed behind our back. */
  append(event: RunEvent): Promise<Recorded>;
  /** Hash of its last line in hex. */
  head(): string;
}

/** The folder of one attempt, for a person to read later. */
export interface AttemptRecord {
  readonly folder: string;
  /** What the attempt itself is given; its folder is not the child's to write to. */
  readonly promptFile: string;
  /** What the attempt may write; none of it is trusted. Its folder is the child's. */
  readonly resultFile: string;
  /** `$PHASEGATE_OUTPUT` of a `run` phase, in the same folder. */
  readonly outputFile: string;
  /** `$PHASEGATE_ARTIFACTS`: where artifacts of its needs are put. */
  readonly artifactsFolder: string;
  /** Adds to a file of the record: `output.log`, `transcript.jsonl`, `verify.log`. */
  append(file: string, text: string): void;
  write(file: string, text: string): Promise<void>;
  /** Notes what the attempt has used so far, so that it is not forgotten should this process die: `spending.json`. */
  tell(spending: Spending): void;
  /** Everything appended so far is in the files. */
  flush(): Promise<void>;
}

/** What became of reading a file that a child wrote, or may have put something else in the place of. */
export type ChildFile =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'missing' }
  /** The message begins with "it" or "its". */
  | { readonly type: 'refused'; readonly message: string };

/** What a phase left, as the journal recorded it. */
export interface LeftArtifacts {
  readonly phase: PhaseId;
  /** Where they are for whoever needs them: the name of the phase there, and for a leg its number below that. */
  readonly name: string;
  readonly artifacts: readonly Artifact[];
}

/** Files that phases leave for those that need them. */
export interface ArtifactStore {
  /**
   * Copies what matches out of the workspace, with a layer over it if there is one; rejects links and devices. Empty if
   * nothing matches.
   */
  collect(
    phase: PhaseId,
    globs: readonly string[],
    workspace: string,
    over?: UpperLayer | null,
  ): Promise<readonly Artifact[]>;
  /**
   * Copies what a need left to `<folder>/<name>/…`, which is new. Throws `Refusal` naming the file where what is stored
   * is not what the journal recorded.
   */
  provide(left: LeftArtifacts, folder: string): Promise<void>;
}

/** Runs a script of the author's: `run`, `verify`, `setup`. Never rejects for what it does. */
export type RunScript = (call: ScriptCall) => Promise<ScriptEnd>;

export interface ScriptCall {
  readonly script: string;
  /** Program and arguments that read it. */
  readonly shell: string;
  readonly cwd: string;
  /** The child's whole environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly confine: Confine;
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly purpose: Exclude<Purpose, 'agent'>;
  readonly signal: AbortSignal;
  readonly onOutput: (stream: 'stdout' | 'stderr', text: string) => void;
}

export interface ScriptEnd {
  readonly ending: Ending;
  readonly durationMs: number;
  /** The end of what it printed. */
  readonly tail: string;
}

/** Where packed checkpoints are kept beyond this machine. */
export interface CheckpointStore {
  readonly name: 'directory' | 'artifact' | 'cache';
  /** Keeps the file under a name of its own. `null`: the store does not take it (read-only, full, gone); it has said so once. */
  put(name: string, file: string): Promise<StoredCheckpoint | null>;
  /** Writes what is kept under the id to `file`; false if there is nothing. Throws `Refusal` if it cannot be told or came damaged. */
  get(id: string, file: string): Promise<boolean>;
  /** What is kept under names that begin so, in no order that means anything. */
  find(prefix: string): Promise<readonly StoredCheckpoint[]>;
}

export interface StoredCheckpoint {
  readonly id: string;
  readonly name: string;
  /** Of the file, in hex, as it was when it was put there; `null` where the store does not tell. */
  readonly sha256: string | null;
}

/** Takes one thing out of the run. Throws `Refusal` when the other side says no. */
export type Deliver = (request: DeliveryRequest) => Promise<Delivered>;

export interface DeliveryRequest {
  readonly run: RunId;
  /** The pipeline's name. */
  readonly pipeline: string;
  readonly phase: PhaseId;
  /** Its place among the phase's deliveries, from 0. */
  readonly delivery: number;
  /** Of its phase, from 1. */
  readonly attempt: number;
  /** The workflow run that began this run; `null` elsewhere. */
  readonly startedIn: number | null;
  readonly kind: DeliveryKind;
  /** The keys of the file, texts interpolated. */
  readonly fields: JsonObject;
  readonly branch: string;
  readonly base: Commit;
  readonly baseBranch: string | null;
  readonly commit: Commit;
  /** What was looked at: the head of the pull request that started the run, else where the run began. */
  readonly head: Commit;
  /** What `on: trigger` is: the issue or pull request whose event started the run. */
  readonly trigger: Trigger | null;
  /** What `on: pull-request` is: the number of the one that this run made. */
  readonly pullRequest: number | null;
  /** What a pull request says of the run, as Markdown. */
  readonly story: string;
}

export interface Delivered {
  /** In words, for a person. */
  readonly where: string;
  readonly url: string | null;
  readonly number: number | null;
}

/** Follows a run for people. Never throws. */
export interface Reporter {
  /** `state` is the run's after the event. */
  event(event: Recorded, state: RunState): void;
  agent(phase: PhaseId, event: AgentEvent): void;
  note(text: string): void;
}

/** Follows the parts of an attempt that the journal does not have. Never throws, and changes nothing. */
export interface Tracer {
  /** Variables by which what an attempt's children tell a collector becomes part of the same trace. */
  context(phase: PhaseId, attempt: number): Readonly<Record<string, string>>;
  /** What is given back is called when the part ends. */
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
  /** What went wrong, in words; `null` if nothing did. */
  readonly fault: string | null;
  /** By which an agent's session can be continued. */
  readonly session: string | null;
}

/** What a user can act on: what happened, where, and what to do about it. Not a bug of ours. */
export class Refusal extends Error {
  readonly remedy: string;
  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Refusal';
    this.remedy = remedy;
  }
}

/** Something that was to be kept holds a secret. */
export class SecretFound extends Refusal {
  override readonly name = 'SecretFound';

  constructor(where: string) {
    super(`${where} contains a secret.`, 'Remove the secret, and rotate it.');
  }
}

/** A change holds something that must not be committed, whoever asks: a nested repository, a link that leads out, a device. */
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

/** A child did what none may, whatever its phase allows; it was undone. */
export class PolicyViolation extends Refusal {
  override readonly name = 'PolicyViolation';
}
