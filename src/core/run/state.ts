import type { Commit, PhaseId, RunId } from '../lib/brands.ts';
import type { IndexMap } from '../lib/index-map.ts';
import type { JsonObject } from '../lib/json.ts';
import { legAt } from '../plan/legs.ts';
import type { Budget, Need, Plan, Result } from '../plan/plan.ts';
import type {
  Artifact,
  BudgetExceeded,
  Change,
  Decision,
  Facts,
  OfferedChange,
  RunFinished,
  SkipCause,
} from './event.ts';
import type { ReasonCode } from './reason.ts';

/** One repository of a run, and what the run has done there. */
export interface RepositoryState {
  /** Where it is: an absolute path, or an address that git knows; `null`: the run's own. */
  readonly address: string | null;
  readonly base: Commit;
  readonly branch: string;
  /** The last commit of the run; its base while no writer has changed anything. */
  readonly head: Commit;
  readonly facts: Facts;
  readonly pullRequest: { readonly number: number | null; readonly url: string | null } | null;
}

/** What the journal says about a run, seen from one of its repositories. Always derived by `evolve`, never edited. */
export interface RunState extends RepositoryState {
  readonly run: RunId;
  /** The repository that it is seen from: `main` is the run's own. */
  readonly repository: string;
  /** By name; none where the run has only its own. */
  readonly others: ReadonlyMap<string, RepositoryState>;
  /** What `github` and `item` are in expressions. */
  readonly github: JsonObject;
  readonly item: JsonObject;
  /** Absent: pending, and nothing has happened to it. Read it with {@link phaseState}. */
  readonly phases: IndexMap<PhaseState>;
  /** Pending phases whose needs have all ended. */
  readonly ready: IndexMap<true>;
  readonly running: readonly number[];
  /** Phases that succeeded and want their rework carried out. */
  readonly asking: readonly number[];
  /** Changes made side by side that are not merged yet. */
  readonly offered: readonly number[];
  /** Gates that wait for a person. */
  readonly open: readonly number[];
  readonly spent: Spent;
  /** `null` is no limit. */
  readonly limitUsd: number | null;
  readonly exceeded: BudgetExceeded | null;
  readonly decision: LastDecision | null;
  /** How many deliveries were made. */
  readonly delivered: number;
  /** The base moved on under a delivery: what has to be done about it before anything else. */
  readonly rebase: Rebase | null;
  /** Set in the journal of a child run. */
  readonly child: ChildRun | null;
  /** Set while no process works on the run. */
  readonly finished: RunFinished | null;
}

/** Which legs a child run carries out. */
export interface ChildRun {
  /** Place of the phase whose legs they are. */
  readonly of: number;
  readonly slot: number;
  readonly slots: number;
  /** What the run, as the child has it, may have spent at most: what it had before, and the child's share. */
  readonly limit: Budget;
}

export interface Rebase {
  /** The delivery that waits for it. */
  readonly phase: PhaseId | null;
  /** `null`: the commits have to be made anew; else they are, and these writers' `verify` has to hold on them. */
  readonly verify: readonly PhaseId[] | null;
  /** Why it cannot be done. */
  readonly failure: string | null;
}

export interface PhaseState {
  readonly standing: Standing;
  /** Number of the last attempt over the whole run; 0 before the first. */
  readonly attempt: number;
  /** Attempts that count against `attempts`, in this round. */
  readonly tries: number;
  /** How often it asked for its rework. */
  readonly reworks: number;
  /** How long to wait before its next attempt. */
  readonly waitMs: number;
  /** Waits that its provider asked for in this round; they cost no attempt. */
  readonly waited: { readonly times: number; readonly ms: number };
  /** How often in this round another agent had to take over. */
  readonly fellBack: number;
  /** Attempts over the whole run that succeeded, or failed at a cost: what `escalate` counts. */
  readonly climbed: number;
  /** How often in this round its change did not merge and it was tried again for that. */
  readonly conflicts: number;
  /** Whether its last failure cost one of its attempts. */
  readonly counted: boolean;
  /** Where its result was taken from; `null` where it was made in this run, or passed over by a person's word. */
  readonly reused: ReusedFrom | null;
  /** Somebody wants it done once more: no earlier result is taken. */
  readonly isAnew: boolean;
  /** Needs that have not ended. */
  readonly openNeeds: number;
  /** What the next attempt's prompt tells of earlier ones. */
  readonly memory: readonly Memory[];
  readonly messages: readonly Message[];
  readonly spent: Spent;
  /** Of USD, since a resume raised it; `null`: as the pipeline has it. */
  readonly limitUsd: number | null;
  /** Deliveries made since the phase became pending, and where each one is. */
  readonly made: ReadonlyMap<number, string>;
  /** Of the last attempt. */
  readonly agent: string | null;
  readonly model: string | null;
  /** By which its session can be continued; `null` if there is none, or nobody told. */
  readonly session: string | null;
  readonly notes: readonly string[];
  /** What it was spread into; `null` before that, and for a phase without a matrix. */
  readonly legs: Legs | null;
  /** The values of a leg; `null` for what is none. */
  readonly matrix: JsonObject | null;
  /** Of a spread phase: its legs were given to other jobs, once. Of a leg: another job made its last attempts. */
  readonly isJoined: boolean;
}

/** Counted, so that the end of one leg costs the same however many there are. */
export interface Legs {
  readonly count: number;
  /** Those that have neither ended nor wait for their rework. */
  readonly open: number;
}

export interface ReusedFrom {
  readonly run: RunId;
  /** In USD; `null` where nobody told. */
  readonly savedUsd: number | null;
}

export type Standing =
  | { readonly status: 'pending' }
  | { readonly status: 'running' }
  /** Its legs are at work, or due. */
  | { readonly status: 'spread' }
  | { readonly status: 'asking'; readonly done: Done }
  /** Its change was made beside others, from the run's commit `from`, and is to be merged. */
  | {
      readonly status: 'offered';
      readonly done: Done;
      readonly from: Commit;
      readonly change: OfferedChange;
      readonly rework: boolean;
    }
  /** `heads`: the last commits that it is about. */
  | { readonly status: 'waiting'; readonly heads: string; readonly why: string }
  | { readonly status: 'blocked'; readonly question: string }
  | Ended;

/** Dependants may go on. */
export type Ended =
  | ({ readonly status: 'succeeded'; readonly by: Passed } & Done & Trail)
  | ({ readonly status: 'failed'; readonly tolerated: boolean } & Failure & Trail)
  | ({ readonly status: 'skipped'; readonly cause: SkipCause; readonly reason: string } & Trail);

export type Passed = 'attempt' | 'reuse' | 'person' | 'policy';

export interface Done {
  readonly summary: string;
  readonly outputs: JsonObject;
  readonly artifacts: readonly Artifact[];
  readonly change: Change | null;
  /** The last commits that a gate was passed on; `null` for other phases. */
  readonly heads: string | null;
}

export interface Failure {
  readonly reason: ReasonCode;
  readonly message: string;
  readonly remedy: string;
}

interface Trail {
  /** It, or something that it needs, failed and was not tolerated: what `failure()` looks at. */
  readonly failedAbove: boolean;
}

export interface Memory {
  readonly attempt: number;
  readonly outcome: 'failed' | 'interrupted' | 'reworked' | 'blocked';
  readonly reason: ReasonCode | null;
  readonly message: string;
  readonly summary: string | null;
  /** The end of what `verify` or the command printed. */
  readonly output: string | null;
  /** Diff stat of what it had changed. */
  readonly changes: string | null;
}

/** What a person or a later phase said to this one. */
export interface Message {
  readonly kind: 'answer' | 'note' | 'rework';
  readonly from: string;
  readonly text: string;
}

/** `null` is unknown: no attempt told. */
export interface Spent {
  readonly inputTokens: number | null;
  readonly outputTokens: number | null;
  readonly usd: number | null;
  readonly ms: number;
}

export interface LastDecision {
  readonly gate: PhaseId;
  readonly decision: Decision;
  readonly actor: string;
  readonly comment: string;
}

export const NOTHING_MADE: ReadonlyMap<number, string> = new Map();
export const NO_WAITS: PhaseState['waited'] = { times: 0, ms: 0 };
export const NOTHING_SPENT: Spent = { inputTokens: null, outputTokens: null, usd: null, ms: 0 };

/** How the phase stands, whether or not anything has happened to it. */
export function phaseState(plan: Plan, state: RunState, index: number): PhaseState {
  const known = state.phases.get(index);
  if (known !== undefined) return known;
  const phase = plan.phases[index];
  if (phase !== undefined) return untouched(phase.needs.length);
  if (legAt(plan, index) === null) throw new Error(`no phase at ${index}`);
  // What a leg needs is that its phase is spread.
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
    fellBack: 0,
    climbed: 0,
    conflicts: 0,
    counted: false,
    reused: null,
    isAnew: false,
    openNeeds,
    memory: [],
    messages: [],
    spent: NOTHING_SPENT,
    limitUsd: null,
    made: NOTHING_MADE,
    agent: null,
    model: null,
    session: null,
    notes: [],
    legs: null,
    matrix: null,
    isJoined: false,
  };
}

/** Whether the run is of an item of the backlog. */
export const isForItem = ({ item }: Pick<RunState, 'item'>): boolean => 'id' in item;

export function hasEnded(standing: Standing): standing is Ended {
  return (
    standing.status === 'succeeded' || standing.status === 'failed' || standing.status === 'skipped'
  );
}

/** What `needs.x.result` is; `null` while the phase has not ended. */
export function resultOf(standing: Standing): Result | null {
  return hasEnded(standing) ? standing.status : null;
}

/** Whether the phase counts as succeeded for those that need it: a tolerated failure does. */
function countsAs(standing: Standing): Result | null {
  if (standing.status === 'failed' && standing.tolerated) return 'succeeded';
  return resultOf(standing);
}

/** Whether the need ended in a way that its phase accepts. */
export function isAccepted(plan: Plan, state: RunState, need: Need): boolean {
  const { standing } = phaseState(plan, state, need.index);
  const results = [countsAs(standing), resultOf(standing)];
  return results.some((result) => result !== null && need.accept.includes(result));
}
