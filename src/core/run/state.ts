import type { Dimension } from '../backlog/item/assessment.ts';
import type { Commit, PhaseId, RunId } from '../lib/brands.ts';
import type { IndexMap } from '../lib/index-map.ts';
import type { JsonObject } from '../lib/json.ts';
import { legAt } from '../plan/legs.ts';
import type { Need, Plan, Result } from '../plan/plan.ts';
import type {
  Artifact,
  Budget,
  BudgetExceeded,
  Change,
  ChangeFacts,
  Decision,
  OfferedChange,
  PassedOver,
  RunFinished,
  SkipCause,
} from './event.ts';
import type { ReasonCode } from './reason.ts';

/** One repository of a run, and what the run has done there. */
export interface RepositoryState {
  /** An absolute path, or a URL for git; `null`: the run's own. */
  readonly address: string | null;
  readonly base: Commit;
  readonly branch: string;
  /** The last commit of the run; its base if no writer has changed anything. */
  readonly head: Commit;
  readonly facts: ChangeFacts;
  readonly pullRequest: { readonly number: number | null; readonly url: string | null } | null;
}

/** The words that phases of the run said about the item and that are higher than the word with which the run began. */
export type RaisedWords = Readonly<Partial<Record<Dimension, readonly string[]>>>;

export const NOTHING_RAISED: RaisedWords = {};

/** The state of a run according to its journal, seen from one of its repositories. Derived by `evolve`, never edited. */
export interface RunState extends RepositoryState {
  readonly run: RunId;
  /** The pipeline file with which the run began. */
  readonly file: string;
  /** The current repository; `main` is the run's own. */
  readonly repository: string;
  /** The other repositories by name; empty if there are none. */
  readonly others: ReadonlyMap<string, RepositoryState>;
  /** The contexts `github` and `item` for expressions. */
  readonly github: JsonObject;
  readonly item: JsonObject;
  /** Higher words about the item, said by phases. `item` stays as it began. */
  readonly raised: RaisedWords;
  /** Absent: pending, without any event. Read through {@link phaseState}. */
  readonly phases: IndexMap<PhaseState>;
  /** Pending phases whose needs have all ended. */
  readonly ready: IndexMap<true>;
  readonly running: readonly number[];
  /** Phases that succeeded and ask for their rework. */
  readonly asking: readonly number[];
  /** Changes of concurrent writers that are not merged yet. */
  readonly offered: readonly number[];
  /** Gates that wait for a person. */
  readonly open: readonly number[];
  readonly spent: SpentTotals;
  /** `null`: no limit. */
  readonly limitUsd: number | null;
  readonly exceeded: BudgetExceeded | null;
  readonly decision: LastDecision | null;
  /** Number of deliveries made. */
  readonly delivered: number;
  /** The base moved during a delivery: what has to be done before anything else; `null`: nothing. */
  readonly rebase: Rebase | null;
  /** Set in the journal of a child run. */
  readonly child: ChildRun | null;
  /** Set while no process works on the run. */
  readonly finished: RunFinished | null;
}

/** The legs that a child run carries out. */
export interface ChildRun {
  /** Index of the phase of the legs. */
  readonly of: number;
  readonly slot: number;
  readonly slots: number;
  /** The limit of the run as the child sees it: what was spent before, and the child's share. */
  readonly limit: Budget;
}

export interface Rebase {
  /** The delivery that waits for the rebase. */
  readonly phase: PhaseId | null;
  /** `null`: the commits must be rebased; else they are rebased, and these writers' `verify` must pass. */
  readonly verify: readonly PhaseId[] | null;
  /** Why the rebase failed; `null`: it did not fail. */
  readonly failure: string | null;
}

export interface PhaseState {
  readonly standing: PhaseStanding;
  /** Number of the last attempt over the whole run; 0 before the first. */
  readonly attempt: number;
  /** Attempts that count against `attempts`, in this round. */
  readonly tries: number;
  /** How often the phase asked for its rework. */
  readonly reworks: number;
  /** Milliseconds to wait before the next attempt. */
  readonly waitMs: number;
  /** Pauses that the provider asked for in this round; they use up no attempt. */
  readonly waited: { readonly times: number; readonly ms: number };
  /** How often another agent had to take over in this round. */
  readonly fallbackCount: number;
  /** Attempts over the whole run that succeeded, or failed and used up an attempt: counted by `escalate`. */
  readonly escalationCount: number;
  /** How often the phase was repeated in this round because of a merge conflict. */
  readonly conflicts: number;
  /** Whether its last failure used up an attempt. */
  readonly counted: boolean;
  /** Where its result was reused from; `null`: made in this run, or skipped by a person. */
  readonly reused: ReusedFrom | null;
  /** A person asked to repeat the phase: no earlier result is reused. */
  readonly isRepeatRequested: boolean;
  /** Needs that have not ended. */
  readonly openNeeds: number;
  /** Earlier attempts, for the next prompt. */
  readonly memory: readonly AttemptMemory[];
  readonly messages: readonly Message[];
  readonly spent: SpentTotals;
  /** The USD limit since a resume raised it; `null`: the pipeline's. */
  readonly limitUsd: number | null;
  /** The last commit of its repository when its last attempt began; `null` before the first. */
  readonly beganAt: Commit | null;
  /** Deliveries made since the phase became pending: index → place. */
  readonly made: ReadonlyMap<number, string>;
  /** The agent of the last attempt. */
  readonly agent: string | null;
  readonly model: string | null;
  /** The id by which its session can be continued; `null`: none. */
  readonly session: string | null;
  readonly notes: readonly string[];
  /** The legs of a spread phase; `null`: not spread. */
  readonly legs: LegCounts | null;
  /** The values of a leg; `null`: not a leg. */
  readonly matrix: JsonObject | null;
  /**
   * At the entry of a pipeline's legs that have places: the values of each, also those of an earlier round; `null`: none yet.
   */
  readonly values: readonly JsonObject[] | null;
  /**
   * For a spread phase: its legs have been given to other jobs, which happens once. For a leg: another job made its last
   * attempts.
   */
  readonly isJoined: boolean;
}

/** Counters, so that the end of a leg costs the same for any number of legs. */
export interface LegCounts {
  readonly count: number;
  /** Legs that have neither ended nor asked for rework. */
  readonly open: number;
}

export interface ReusedFrom {
  readonly run: RunId;
  /** In USD; `null`: unknown. */
  readonly savedUsd: number | null;
}

export type PhaseStanding =
  | { readonly status: 'pending' }
  | { readonly status: 'running' }
  /** Its legs are running or due. */
  | { readonly status: 'spread' }
  | { readonly status: 'asking'; readonly done: PhaseResult }
  /** Its change was made concurrently, on the run's commit `from`, and is to be merged. */
  | {
      readonly status: 'offered';
      readonly done: PhaseResult;
      readonly from: Commit;
      readonly change: OfferedChange;
      readonly rework: boolean;
    }
  /** `heads`: the last commits that the gate is about. */
  | { readonly status: 'waiting'; readonly heads: string; readonly why: string }
  | { readonly status: 'blocked'; readonly question: string }
  | EndedStanding;

/** Dependents may start. */
export type EndedStanding =
  | ({ readonly status: 'succeeded'; readonly by: SuccessSource } & PhaseResult & FailureTrail)
  | ({ readonly status: 'failed'; readonly tolerated: boolean } & PhaseFailure & FailureTrail)
  | ({
      readonly status: 'skipped';
      readonly cause: SkipCause;
      readonly reason: string;
    } & FailureTrail);

export type SuccessSource = 'attempt' | 'reuse' | PassedOver | 'person' | 'policy';

export interface PhaseResult {
  readonly summary: string;
  readonly outputs: JsonObject;
  readonly artifacts: readonly Artifact[];
  readonly change: Change | null;
  /** The last commits for which a gate was passed; `null` for other phases. */
  readonly heads: string | null;
}

export interface PhaseFailure {
  readonly reason: ReasonCode;
  readonly message: string;
  readonly remedy: string;
}

interface FailureTrail {
  /** The phase, or one that it needs, failed without being tolerated; read by `failure()`. */
  readonly failedAbove: boolean;
}

export interface AttemptMemory {
  readonly attempt: number;
  readonly outcome: 'failed' | 'interrupted' | 'reworked' | 'blocked';
  readonly reason: ReasonCode | null;
  readonly message: string;
  readonly summary: string | null;
  /** Of the output of `verify` or of the command: the part where it first failed, and its end. */
  readonly output: string | null;
  /** Diff stat of its change, which was undone. */
  readonly changes: string | null;
}

/** A message from a person or a later phase. */
export interface Message {
  readonly kind: 'answer' | 'note' | 'rework';
  readonly from: string;
  readonly text: string;
}

/** `null`: unknown, because no attempt reported it. */
export interface SpentTotals {
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly usd: number | null;
  readonly ms: number;
  /** Attempts reported tokens whose cost is unknown, which is not in `usd`; omitted if there are none. */
  readonly isUnpriced?: true;
}

export interface LastDecision {
  readonly gate: PhaseId;
  readonly decision: Decision;
  readonly actor: string;
  readonly comment: string;
}

export const NOTHING_MADE: ReadonlyMap<number, string> = new Map();
export const NO_WAITS: PhaseState['waited'] = { times: 0, ms: 0 };
export const NOTHING_SPENT: SpentTotals = {
  inputTokens: null,
  outputTokens: null,
  usd: null,
  ms: 0,
};

/** The state of the phase, also without any event. */
export function phaseState(plan: Plan, state: RunState, index: number): PhaseState {
  const known = state.phases.get(index);
  if (known !== undefined) return known;
  const phase = plan.phases[index];
  if (phase !== undefined) return untouched(phase.needs.length);
  if (legAt(plan, index) === null) throw new Error(`no phase at ${index}`);
  // A leg needs its phase to be spread.
  return untouched(1);
}

function untouched(openNeeds: number): PhaseState {
  return {
    standing: { status: 'pending' },
    attempt: 0,
    tries: 0,
    reworks: 0,
    waitMs: 0,
    waited: NO_WAITS,
    fallbackCount: 0,
    escalationCount: 0,
    conflicts: 0,
    counted: false,
    reused: null,
    isRepeatRequested: false,
    openNeeds,
    memory: [],
    messages: [],
    spent: NOTHING_SPENT,
    limitUsd: null,
    beganAt: null,
    made: NOTHING_MADE,
    agent: null,
    model: null,
    session: null,
    notes: [],
    legs: null,
    matrix: null,
    values: null,
    isJoined: false,
  };
}

/** Whether the run belongs to a backlog item. */
export const isForItem = ({ item }: Pick<RunState, 'item'>): boolean => 'id' in item;

export function hasEnded(standing: PhaseStanding): standing is EndedStanding {
  return (
    standing.status === 'succeeded' || standing.status === 'failed' || standing.status === 'skipped'
  );
}

/** The value of `needs.x.result`; `null`: the phase has not ended. */
export function resultOf(standing: PhaseStanding): Result | null {
  return hasEnded(standing) ? standing.status : null;
}

/** The result of the phase for its dependents: a tolerated failure counts as success. */
function countsAs(standing: PhaseStanding): Result | null {
  if (standing.status === 'failed' && standing.tolerated) return 'succeeded';
  return resultOf(standing);
}

/** Whether the need ended with a result that its phase accepts. */
export function isAccepted(plan: Plan, state: RunState, need: Need): boolean {
  const { standing } = phaseState(plan, state, need.index);
  const results = [countsAs(standing), resultOf(standing)];
  return results.some((result) => result !== null && need.accept.includes(result));
}
