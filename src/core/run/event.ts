import type { Said } from '../backlog/triage/said.ts';
import type { Commit, Digest, PhaseId, RunId } from '../lib/brands.ts';
import type { JsonObject } from '../lib/json.ts';
import type { Next, Outcome } from './outcome.ts';
import type { ReasonCode } from './reason.ts';

/**
 * Something that happened during a run. The journal is a list of these, and the only memory of a run:
 * whatever a later process must know stands in one of them.
 */
export type RunEvent =
  | RunStarted
  | RunResumed
  | PhaseExpanded
  | ChildBegan
  | ChildJoined
  | ChildLost
  | PhaseStarted
  | PhaseSucceeded
  | ChangeOffered
  | ChangeMerged
  | PhaseFailed
  | PhaseBlocked
  | PhaseSkipped
  | PhaseReused
  | NestPassed
  | ReworkAsked
  | GateOpened
  | GateDecided
  | AnswerGiven
  | BudgetExceeded
  | DeliveryStarted
  | DeliveryMade
  | DeliveryFailed
  | RunRebased
  | RebaseVerified
  | RebaseFailed
  | RunFinished;

/** An event as it stands in the journal. */
export type Recorded<E extends RunEvent = RunEvent> = E & {
  /** 1 for the first line. */
  readonly seq: number;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  /** SHA-256 of the previous line in hex; 64 zeros for the first. */
  readonly prev: string;
};

export interface RunStarted {
  readonly type: 'runStarted';
  /** Format of this journal. */
  readonly format: 1;
  /** Version of Phasegate that wrote it. */
  readonly phasegate: string;
  readonly run: RunId;
  readonly pipeline: PinnedPipeline;
  readonly inputs: JsonObject;
  /** `--agent name=use`: these agents are replaced. */
  readonly agents: Readonly<Record<string, string>>;
  readonly base: Commit;
  /** The branch that was checked out, `null` when detached. */
  readonly baseBranch: string | null;
  readonly branch: string;
  /** The other repositories; left out where there is none. */
  readonly repositories?: readonly StartedRepository[];
  readonly workspace: 'in-place' | 'clone';
  readonly trigger: string;
  readonly actor: string;
  /** What `github` is in expressions; `{}` outside of a workflow. */
  readonly github: JsonObject;
  /** What `item` is in expressions; `{}` for a run that is not of the backlog. */
  readonly item: JsonObject;
  /** `--budget`, in addition to the pipeline's own. */
  readonly budgetUsd: number | null;
}

/** Another repository of a run, as it was when the run began. */
export interface StartedRepository {
  readonly name: string;
  /** Where it is: an absolute path, or an address that git knows. */
  readonly address: string;
  readonly base: Commit;
  /** `null`: on no branch. */
  readonly baseBranch: string | null;
  readonly branch: string;
}

/** The whole text that runs, whatever becomes of the files meanwhile. */
export interface PinnedPipeline {
  readonly name: string;
  /** Relative to the repository, with forward slashes. */
  readonly file: string;
  readonly digest: Digest;
  readonly text: string;
  /** Prompt files: path relative to the repository → text. */
  readonly files: Readonly<Record<string, string>>;
}

export interface RunResumed {
  readonly type: 'runResumed';
  readonly phasegate: string;
  readonly actor: string;
  /** Phases that become pending again: failed ones, those skipped because of them, and what `--from` asks for. */
  readonly again: readonly PhaseId[];
  /** The limit of USD from now on, of the run or of the phase whose budget was spent; `null` leaves it. */
  readonly budgetUsd: number | null;
  /** What attempts of a process that died had used, as far as they had told. */
  readonly recovered: readonly Used[];
  /** `--accept-changes`: the text from now on; `null` leaves it. */
  readonly pipeline: PinnedPipeline | null;
}

/** A phase with a matrix was spread; from then on its legs are `phase[0]`, `phase[1]`, … */
export interface PhaseExpanded {
  readonly type: 'phaseExpanded';
  readonly phase: PhaseId;
  /** The values of each leg, in matrix order. */
  readonly legs: readonly JsonObject[];
}

/** From here on this journal is that of a child run: another job, which carries out the legs of one slot and nothing else. */
export interface ChildBegan {
  readonly type: 'childBegan';
  /** The phase whose legs are spread over slots. */
  readonly phase: PhaseId;
  /** Of the journal up to this line, which is the parent's. */
  readonly parent: Digest;
  /** From 0. */
  readonly slot: number;
  readonly slots: number;
  /** What the child may spend. */
  readonly share: Share;
}

/** What may be spent; `null` is no limit. Time is in milliseconds. */
export interface Share {
  readonly usd: number | null;
  readonly tokens: number | null;
  readonly timeMs: number | null;
}

/** What a child run did for one leg follows. Recorded once for each parent, phase and leg. */
export interface ChildJoined {
  readonly type: 'childJoined';
  /** The leg. */
  readonly phase: PhaseId;
  readonly parent: Digest;
  readonly slot: number;
  /** What attempts of the leg used that have no end of their own. */
  readonly used: readonly Used[];
}

/** The slot of a leg gave no valid child run: the leg's part of the share counts as spent, and an attempt of it has failed. */
export interface ChildLost {
  readonly type: 'childLost';
  /** The leg. */
  readonly phase: PhaseId;
  readonly parent: Digest;
  readonly slot: number;
  /** The end of a sentence that begins with the slot. */
  readonly why: string;
  /** Of the slot's share what falls to this leg. */
  readonly share: Share;
}

export interface PhaseStarted {
  readonly type: 'phaseStarted';
  readonly phase: PhaseId;
  /** Counts from 1 over the whole run, never reused. */
  readonly attempt: number;
  readonly agent: string | null;
  readonly model: string | null;
  readonly promptDigest: Digest | null;
}

export interface PhaseSucceeded extends Spending {
  readonly type: 'phaseSucceeded';
  readonly phase: PhaseId;
  readonly attempt: number;
  readonly summary: string;
  readonly outputs: JsonObject;
  readonly artifacts: readonly Artifact[];
  /** What a writer changed; `null` for a reader and for a writer that found nothing to do. */
  readonly change: Change | null;
  /** The phase asks for its rework instead of being done. */
  readonly rework: boolean;
  /** What was undone or put aside, in words. */
  readonly notes: readonly string[];
  /** Beside its result, of its backlog item; `null` if it said nothing of it. */
  readonly said: Said | null;
  /** By which the agent's session can be continued; `null` if it keeps none. */
  readonly session: string | null;
}

/** A writer with a workspace of its own is done; its change is merged when those before it are. */
export interface ChangeOffered extends Spending {
  readonly type: 'changeOffered';
  readonly phase: PhaseId;
  readonly attempt: number;
  readonly summary: string;
  readonly outputs: JsonObject;
  readonly artifacts: readonly Artifact[];
  /** The run's commit that it began from. */
  readonly from: Commit;
  readonly change: OfferedChange;
  readonly rework: boolean;
  readonly notes: readonly string[];
  readonly said: Said | null;
  readonly session: string | null;
}

/** A change on the commit that its phase began from; what the run is with it is known once it is merged. */
export type OfferedChange = Omit<Change, 'facts'>;

/** An offered change is part of the run's: the phase has succeeded. */
export interface ChangeMerged {
  readonly type: 'changeMerged';
  readonly phase: PhaseId;
  readonly attempt: number;
  /** `null`: others had made the same change before. */
  readonly change: Change | null;
  readonly notes: readonly string[];
}

export interface PhaseFailed extends Spending {
  readonly type: 'phaseFailed';
  readonly phase: PhaseId;
  /** 0 where it failed before it was ever started, as a gate whose reworks are used up does. */
  readonly attempt: number;
  readonly reason: ReasonCode;
  readonly message: string;
  readonly remedy: string;
  readonly summary: string | null;
  /** The end of what `verify` (or the command) printed, capped. */
  readonly output: string | null;
  /** Diff stat of what the attempt had changed, now undone. */
  readonly changes: string | null;
  /** How long the provider asked to wait. */
  readonly retryAfterMs: number | null;
  /** The agent is not there, or its provider failed: another agent may get over it. */
  readonly byProvider: boolean;
  readonly session: string | null;
}

export interface PhaseBlocked extends Spending {
  readonly type: 'phaseBlocked';
  readonly phase: PhaseId;
  readonly attempt: number;
  readonly question: string;
  readonly session: string | null;
}

export interface PhaseSkipped {
  readonly type: 'phaseSkipped';
  readonly phase: PhaseId;
  readonly cause: SkipCause;
  /** In words: "needs `test`, which failed". */
  readonly reason: string;
}

export type SkipCause = 'need' | 'condition' | 'no-change';

/**
 * The result of an earlier run counts as this one's. Without a key nobody looked it up: the phase is passed over by a
 * person's word, or was done on another machine.
 */
export interface PhaseReused {
  readonly type: 'phaseReused';
  readonly phase: PhaseId;
  /** The attempt in which it was taken; 0 where there was none. */
  readonly attempt: number;
  readonly from: RunId;
  /** Under which it was kept. */
  readonly key: Digest | null;
  /** What it had cost in the earlier run, in USD; `null` where nobody told. */
  readonly savedUsd: number | null;
  readonly summary: string;
  readonly outputs: JsonObject;
  readonly artifacts: readonly Artifact[];
  /** A writer's change, made and verified again in this run. */
  readonly change: Change | null;
  /** The phase asks for its rework instead of being done. */
  readonly rework: boolean;
  readonly notes: readonly string[];
  /** What taking and verifying it took. */
  readonly durationMs: number;
}

/** The rest of the event where a phase is passed over. */
export const PASSED_OVER = {
  attempt: 0,
  key: null,
  savedUsd: null,
  outputs: {},
  artifacts: [],
  change: null,
  rework: false,
  notes: [],
  durationMs: 0,
} as const;

/** A pipeline that a phase runs began, or came to its end; it took no attempt. */
export interface NestPassed {
  readonly type: 'nestPassed';
  readonly phase: PhaseId;
  readonly summary: string;
  /** Where it begins: its inputs. */
  readonly outputs: JsonObject;
}

export interface ReworkAsked {
  readonly type: 'reworkAsked';
  readonly by: PhaseId;
  readonly target: PhaseId;
  /** The target and every phase between it and the one that asks, that one included; in file order. */
  readonly pending: readonly PhaseId[];
  /** The asking phase's summary, or the comment of the gate's decision. */
  readonly comment: string;
}

export interface GateOpened {
  readonly type: 'gateOpened';
  readonly phase: PhaseId;
  readonly environment: string | null;
  /** Why a person is asked, in words. */
  readonly why: string;
  readonly pipelineDigest: Digest;
  readonly base: Commit;
  readonly commit: Commit;
  readonly tree: Commit;
  /** Of the change in all repositories. */
  readonly evidence: Facts;
  /** The other repositories; left out where there is none. */
  readonly repositories?: readonly OpenedRepository[];
  /** Ids of the environment's reviews that were there already, which therefore decide nothing here. */
  readonly known: readonly string[];
}

/** What another repository holds when a gate opens. */
export interface OpenedRepository {
  readonly name: string;
  readonly base: Commit;
  readonly commit: Commit;
  readonly tree: Commit;
  readonly evidence: Facts;
}

export interface GateDecided {
  readonly type: 'gateDecided';
  readonly phase: PhaseId;
  readonly decision: Decision;
  readonly actor: string;
  readonly comment: string;
  /** `policy`: `when` said that no person is needed. */
  readonly proof: 'local' | 'policy' | 'environment' | 'comment';
  /** The id of the approval that this decision used up, if a service gave one. */
  readonly approval: string | null;
}

export type Decision = 'approve' | 'reject' | 'rework';

export interface AnswerGiven {
  readonly type: 'answerGiven';
  readonly phase: PhaseId;
  /** What a phase that has not asked is told is for its next prompt, too. */
  readonly answer: string;
  readonly actor: string;
}

export interface BudgetExceeded {
  readonly type: 'budgetExceeded';
  /** `null`: the budget of the whole run, or of the session. */
  readonly phase: PhaseId | null;
  /** `session`: USD that all items of the backlog share, on which one process works. */
  readonly limit: 'usd' | 'tokens' | 'time' | 'session';
  /** In USD, tokens, or milliseconds. */
  readonly allowed: number;
  readonly spent: number;
  /** The attempt that was stopped in its middle, and what it had used; `null` where none was started any more. */
  readonly stopped: Used | null;
}

/** What an attempt without an end of its own used. */
export interface Used extends Spending {
  readonly phase: PhaseId;
  readonly attempt: number;
}

export interface DeliveryStarted {
  readonly type: 'deliveryStarted';
  readonly phase: PhaseId;
  /** Its place among the phase's deliveries, from 0. */
  readonly delivery: number;
  readonly kind: string;
}

export interface DeliveryMade {
  readonly type: 'deliveryMade';
  readonly phase: PhaseId;
  readonly delivery: number;
  readonly kind: string;
  /** In words, for a person. */
  readonly where: string;
  readonly url: string | null;
  /** Number of a pull request or issue, where the service gave one. */
  readonly number: number | null;
}

export interface DeliveryFailed {
  readonly type: 'deliveryFailed';
  readonly phase: PhaseId;
  readonly delivery: number;
  readonly kind: string;
  readonly message: string;
}

/** The run's commits were made anew on its base as it is now. */
export interface RunRebased {
  readonly type: 'runRebased';
  /** The last commit before. */
  readonly from: Commit;
  /** Where the run begins from now on. */
  readonly base: Commit;
  /** The last commit from now on; its base if nothing was left of the change. */
  readonly commit: Commit;
  readonly facts: Facts;
  /** Phases that become pending again: what judged the change as it was. */
  readonly again: readonly PhaseId[];
  /** Writers whose `verify` has to hold on the new base, too. */
  readonly verify: readonly PhaseId[];
}

/** What the writers' `verify` says of the change holds on the new base. */
export interface RebaseVerified {
  readonly type: 'rebaseVerified';
}

/** The change does not fit the new base: the run ends `stale`, and begins here again when it is resumed. */
export interface RebaseFailed {
  readonly type: 'rebaseFailed';
  readonly message: string;
}

/** The process stopped here, having said so. A later `runResumed` may follow. */
export interface RunFinished {
  readonly type: 'runFinished';
  readonly outcome: Outcome;
  readonly next: Next | null;
  /** The gate, blocked or failed phase that the outcome is about. */
  readonly phase: PhaseId | null;
}

/** What an attempt used. `null` is unknown, never 0. */
export interface Spending {
  readonly usage: Usage | null;
  readonly costUsd: number | null;
  readonly durationMs: number;
}

export interface Usage {
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly cacheReadTokens: number;
  readonly cacheWriteTokens: number;
}

export interface Artifact {
  /** Relative to the phase's artifacts folder, with forward slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface Change {
  readonly commit: Commit;
  readonly tree: Commit;
  /** Of this phase alone. */
  readonly files: number;
  readonly insertions: number;
  readonly deletions: number;
  /** Of the whole run, from its base to this commit. */
  readonly facts: Facts;
}

/** What the runner found out itself about the run's change. */
export interface Facts {
  /** Files changed between base and commit. */
  readonly files: number;
  /** Lines added and removed. */
  readonly lines: number;
  /** Protected paths in the change, sorted. */
  readonly protected: readonly string[];
  /** Notes for the reviewer, sorted. */
  readonly risks: readonly string[];
}
