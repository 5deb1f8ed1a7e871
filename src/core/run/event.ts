import type { ItemReport } from '../backlog/triage/said.ts';
import type { Commit, Digest, PhaseId, RunId } from '../lib/brands.ts';
import type { JsonObject } from '../lib/json.ts';
import type { NextKind, Outcome } from './outcome.ts';
import type { ReasonCode } from './reason.ts';

/**
 * Something that happened during a run. The journal is a list of events, and the only memory of a run: it holds everything that a
 * later process must know.
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

/** An event as the journal stores it. */
export type JournalEvent<E extends RunEvent = RunEvent> = E & {
  /** 1 for the first line. */
  readonly seq: number;
  /** UTC, ISO 8601 with milliseconds. */
  readonly at: string;
  /** SHA-256 of the previous line in hex; 64 zeros for the first. */
  readonly prev: string;
};

export interface RunStarted {
  readonly type: 'runStarted';
  /** Format version of this journal. */
  readonly format: 1;
  /** The version of Phasegate that wrote the journal. */
  readonly phasegate: string;
  readonly run: RunId;
  readonly pipeline: PinnedPipeline;
  readonly inputs: JsonObject;
  /** `--agent name=use`: these agents are replaced. */
  readonly agents: Readonly<Record<string, string>>;
  readonly base: Commit;
  /** The branch that was checked out; `null`: detached HEAD. */
  readonly baseBranch: string | null;
  readonly branch: string;
  /** The other repositories; omitted if there are none. */
  readonly repositories?: readonly StartedRepository[];
  /** Written by earlier releases; means nothing. */
  readonly workspace?: 'in-place' | 'clone';
  readonly trigger: string;
  readonly actor: string;
  /** The context `github` for expressions; `{}` outside of a workflow. */
  readonly github: JsonObject;
  /** The context `item` for expressions; `{}` outside of the backlog. */
  readonly item: JsonObject;
  /** `--budget` in USD, in addition to the pipeline's own. */
  readonly budgetUsd: number | null;
}

/** Another repository at the beginning of a run. */
export interface StartedRepository {
  readonly name: string;
  /** An absolute path, or a URL for git. */
  readonly address: string;
  readonly base: Commit;
  /** `null`: detached HEAD. */
  readonly baseBranch: string | null;
  readonly branch: string;
}

/** The text that the run uses, whatever happens to the files. */
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
  /** Phases that become pending again: failed phases, phases skipped because of them, and those of `--from`. */
  readonly again: readonly PhaseId[];
  /** The new USD limit of the run, or of the phase whose budget was spent; `null`: unchanged. */
  readonly budgetUsd: number | null;
  /** What attempts of a dead process used, as far as they reported it. */
  readonly recovered: readonly AttemptSpending[];
  /** `--accept-changes`: the new text; `null`: unchanged. */
  readonly pipeline: PinnedPipeline | null;
  /** Whether a session of the backlog asks a provider once more that had failed this run in the same session. */
  readonly sameSession?: boolean;
}

/**
 * A phase with a matrix was spread; its legs are `phase[0]`, `phase[1]`, … Of a phase that runs a pipeline, only if the values
 * are not in the plan: then its entry has passed.
 */
export interface PhaseExpanded {
  readonly type: 'phaseExpanded';
  readonly phase: PhaseId;
  /** The values of each leg, in matrix order. */
  readonly legs: readonly JsonObject[];
}

/** The following events belong to a child run: another job that runs the legs of one slot only. */
export interface ChildBegan {
  readonly type: 'childBegan';
  /** The phase whose legs are distributed over slots. */
  readonly phase: PhaseId;
  /** Digest of the journal up to this line; that part is the parent's. */
  readonly parent: Digest;
  /** From 0. */
  readonly slot: number;
  readonly slots: number;
  /** What the child may spend. */
  readonly share: Budget;
}

/** Limits of spending; `null`: no limit. */
export interface Budget {
  readonly usd: number | null;
  readonly tokens: number | null;
  readonly timeMs: number | null;
}

/** The events that a child run recorded for one leg follow. Recorded once per parent, phase and leg. */
export interface ChildJoined {
  readonly type: 'childJoined';
  /** The leg. */
  readonly phase: PhaseId;
  readonly parent: Digest;
  readonly slot: number;
  /** Spending of the leg's attempts that have no end event. */
  readonly used: readonly AttemptSpending[];
}

/** The slot of a leg returned no valid child run: the leg's part of the share counts as spent, and one attempt has failed. */
export interface ChildLost {
  readonly type: 'childLost';
  /** The leg. */
  readonly phase: PhaseId;
  readonly parent: Digest;
  readonly slot: number;
  /** Completes a sentence that begins with the slot. */
  readonly why: string;
  /** The leg's part of the slot's share. */
  readonly share: Budget;
}

export interface PhaseStarted {
  readonly type: 'phaseStarted';
  readonly phase: PhaseId;
  /** Counts from 1 over the whole run; never reused. */
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
  /** A writer's change; `null` for a reader, and for a writer that found nothing to do. */
  readonly change: Change | null;
  /** Whether the phase asks for its rework. */
  readonly rework: boolean;
  /** What was undone or set aside, as text. */
  readonly notes: readonly string[];
  /** What the result says about the backlog item; `null`: nothing. */
  readonly said: ItemReport | null;
  /** The id by which the agent's session can be continued; `null`: none. */
  readonly session: string | null;
}

/** A writer with its own workspace has finished. Its change is merged after the earlier ones. */
export interface ChangeOffered extends Omit<PhaseSucceeded, 'type' | 'change'> {
  readonly type: 'changeOffered';
  /** The commit of the run at which the phase began. */
  readonly from: Commit;
  readonly change: OfferedChange;
}

/** A change on the commit at which its phase began. The facts of the whole run are known after the merge. */
export type OfferedChange = Omit<Change, 'facts'>;

/** An offered change was merged into the run: the phase has succeeded. */
export interface ChangeMerged {
  readonly type: 'changeMerged';
  readonly phase: PhaseId;
  readonly attempt: number;
  /** `null`: the same change was already there. */
  readonly change: Change | null;
  readonly notes: readonly string[];
}

export interface PhaseFailed extends Spending {
  readonly type: 'phaseFailed';
  readonly phase: PhaseId;
  /** 0 if the phase failed before it started, for example a gate without reworks left. */
  readonly attempt: number;
  readonly reason: ReasonCode;
  readonly message: string;
  readonly remedy: string;
  readonly summary: string | null;
  /** Of the output of `verify` or of the command: the part where it first failed, and its end. */
  readonly output: string | null;
  /** Diff stat of the attempt's change, which was undone. */
  readonly changes: string | null;
  /** The pause that the provider asked for; `null`: none. */
  readonly retryAfterMs: number | null;
  /**
   * The agent is not installed, or its provider failed: another agent may succeed. Of a delivery: GitHub failed, and a later try may
   * succeed.
   */
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
  /** For people, such as "needs `test`, which failed". */
  readonly reason: string;
}

export type SkipCause = 'need' | 'condition' | 'no-change';

/**
 * The result of an earlier run counts for this phase. Without a key there was no lookup: a person skipped the phase, or it was
 * done on another machine.
 */
export interface PhaseReused
  extends Pick<
    PhaseSucceeded,
    'phase' | 'summary' | 'outputs' | 'artifacts' | 'change' | 'rework' | 'notes'
  > {
  readonly type: 'phaseReused';
  /** The attempt that reused the result; 0: none. */
  readonly attempt: number;
  readonly from: RunId;
  /** The key of the stored result; `null`: none. */
  readonly key: Digest | null;
  /** Why nothing was looked up; omitted: something was, or the journal is from before this field. */
  readonly passed?: PassedOver;
  /** Cost in the earlier run in USD; `null`: unknown. */
  readonly savedUsd: number | null;
  /** The change of a writer with its own workspace, which is merged after the earlier ones; absent: `change` counts. */
  readonly offered?: ReusedOffer;
  /** Duration of applying and verifying the result. */
  readonly durationMs: number;
}

/** The change of a stored result, made anew on the commit at which its phase began. */
export type ReusedOffer = Pick<ChangeOffered, 'from' | 'change'>;

/** Why a run did nothing of a phase: a person skipped it, or a run on another machine had done it. */
export type PassedOver = 'skipped' | 'elsewhere';

/** The other fields of the event for a skipped phase. */
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

/** A nested pipeline began or ended, without an attempt. */
export interface NestPassed {
  readonly type: 'nestPassed';
  readonly phase: PhaseId;
  readonly summary: string;
  /** At its entry: the inputs of the pipeline. */
  readonly outputs: JsonObject;
}

export interface ReworkAsked {
  readonly type: 'reworkAsked';
  readonly by: PhaseId;
  readonly target: PhaseId;
  /** The target, the asking phase and every phase between, in file order. */
  readonly pending: readonly PhaseId[];
  /** The asking phase's summary, or the comment of the gate's decision. */
  readonly comment: string;
  /** Further legs of the target, for which other legs of the asking phase ask; omitted if there are none. */
  readonly more?: readonly ReworkOfLeg[];
}

/** The rework of one leg, with the summaries of the legs that ask for it. */
export interface ReworkOfLeg {
  readonly target: PhaseId;
  readonly comment: string;
}

export interface GateOpened {
  readonly type: 'gateOpened';
  readonly phase: PhaseId;
  readonly environment: string | null;
  /** Why a person is asked, as text. */
  readonly why: string;
  readonly pipelineDigest: Digest;
  readonly base: Commit;
  readonly commit: Commit;
  readonly tree: Commit;
  /** Facts of the change in all repositories. */
  readonly evidence: ChangeFacts;
  /** The other repositories; omitted if there are none. */
  readonly repositories?: readonly OpenedRepository[];
  /** Ids of the environment's reviews that existed before; they decide nothing here. */
  readonly known: readonly string[];
}

/** The state of another repository when a gate opens. */
export interface OpenedRepository {
  readonly name: string;
  readonly base: Commit;
  readonly commit: Commit;
  readonly tree: Commit;
  readonly evidence: ChangeFacts;
}

export interface GateDecided {
  readonly type: 'gateDecided';
  readonly phase: PhaseId;
  readonly decision: Decision;
  readonly actor: string;
  readonly comment: string;
  /** `policy`: `when` decided that no person is needed. */
  readonly proof: 'local' | 'policy' | 'environment' | 'comment';
  /** The id of the approval that this decision used up; `null`: the service gave none. */
  readonly approval: string | null;
  /** `--approve` of a command decided; omitted: it did not. */
  readonly how?: 'approve-option';
}

export type Decision = 'approve' | 'reject' | 'rework';

export interface AnswerGiven {
  readonly type: 'answerGiven';
  readonly phase: PhaseId;
  /** A message to a phase without a question goes into its next prompt, too. */
  readonly answer: string;
  readonly actor: string;
}

export interface BudgetExceeded {
  readonly type: 'budgetExceeded';
  /** `null`: the budget of the whole run or of the session. */
  readonly phase: PhaseId | null;
  /** `session`: the USD limit over all items of the backlog on which one process works. */
  readonly limit: 'usd' | 'tokens' | 'time' | 'session';
  /** In USD, tokens, or milliseconds. */
  readonly allowed: number;
  readonly spent: number;
  /** The attempt that was stopped, and what it used; `null`: none was under way. */
  readonly stopped: AttemptSpending | null;
}

/** Spending of an attempt that has no end event. */
export interface AttemptSpending extends Spending {
  readonly phase: PhaseId;
  readonly attempt: number;
}

export interface DeliveryStarted {
  readonly type: 'deliveryStarted';
  readonly phase: PhaseId;
  /** Index among the phase's deliveries, from 0. */
  readonly delivery: number;
  readonly kind: string;
}

export interface DeliveryMade {
  readonly type: 'deliveryMade';
  readonly phase: PhaseId;
  readonly delivery: number;
  readonly kind: string;
  /** For people. */
  readonly where: string;
  readonly url: string | null;
  /** Number of a pull request or issue; `null`: the service gave none. */
  readonly number: number | null;
}

export interface DeliveryFailed {
  readonly type: 'deliveryFailed';
  readonly phase: PhaseId;
  readonly delivery: number;
  readonly kind: string;
  readonly message: string;
}

/** The run's commits were rebased on the current base. */
export interface RunRebased {
  readonly type: 'runRebased';
  /** The last commit before the rebase. */
  readonly from: Commit;
  /** The new base of the run. */
  readonly base: Commit;
  /** The new last commit; the base if nothing is left of the change. */
  readonly commit: Commit;
  readonly facts: ChangeFacts;
  /** Phases that become pending again, because they judged the earlier change. */
  readonly again: readonly PhaseId[];
  /** Writers whose `verify` must pass on the new base, too. */
  readonly verify: readonly PhaseId[];
}

/** The writers' `verify` passed on the new base. */
export interface RebaseVerified {
  readonly type: 'rebaseVerified';
}

/** The change does not apply to the new base: the run ends `stale`, and a resume starts the rebase again. */
export interface RebaseFailed {
  readonly type: 'rebaseFailed';
  readonly message: string;
}

/** The process stopped here regularly. A later `runResumed` may follow. */
export interface RunFinished {
  readonly type: 'runFinished';
  readonly outcome: Outcome;
  readonly next: NextKind | null;
  /** The gate, blocked phase or failed phase of the outcome; `null`: none. */
  readonly phase: PhaseId | null;
  /** Of a cancelled run; omitted if unknown. */
  readonly by?: CancelCause;
  /** What attempts used that the cancellation stopped, as far as they reported it; omitted if none did. */
  readonly stopped?: readonly AttemptSpending[];
}

/** What cancelled a run: a signal, or a person with `phasegate cancel`. */
export interface CancelCause {
  readonly how: CancelWay;
  /** Who used the command; `null`: unknown, as of a signal. */
  readonly actor: string | null;
}

export type CancelWay = 'SIGINT' | 'SIGTERM' | 'SIGHUP' | 'command';

/** What an attempt used. `null`: unknown, never 0. */
export interface Spending {
  readonly usage: Usage | null;
  readonly costUsd: number | null;
  readonly durationMs: number;
  /** Some of the tokens have no known cost, and it is not in `costUsd`; omitted if all or none are known. */
  readonly isUnpriced?: boolean | undefined;
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
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

export interface Change {
  /** The repository of the commit, if not the run's own. */
  readonly repository?: string;
  readonly commit: Commit;
  readonly tree: Commit;
  /** Of this phase alone. */
  readonly files: number;
  readonly insertions: number;
  readonly deletions: number;
  /** Of the whole run, from its base to this commit. */
  readonly facts: ChangeFacts;
}

/** What the runner itself determined about the run's change. */
export interface ChangeFacts {
  /** Files changed between base and commit. */
  readonly files: number;
  /** Lines added and removed. */
  readonly lines: number;
  /** Protected paths in the change, sorted. */
  readonly protected: readonly string[];
  /** Notes for the reviewer, sorted. */
  readonly risks: readonly string[];
}
