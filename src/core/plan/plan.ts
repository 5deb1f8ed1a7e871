import type { PhaseId } from '../lib/brands.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import type * as Yaml from '../pipeline/schema.gen.ts';
import type { Budget } from '../run/event.ts';
import type { Network } from './network.ts';
import type { Prices } from './prices.ts';

/**
 * A pipeline that is ready to run with its inputs: defaults are applied, and nothing is optional. Texts may still contain `${{
 * }}`; durations are in milliseconds.
 */
export interface Plan {
  readonly name: string;
  readonly inputs: JsonObject;
  readonly env: Readonly<Record<string, string>>;
  readonly setup: readonly Script[];
  /** `carry`: globs of ignored files that are copied from the person's checkout into a new workspace. */
  readonly workspace: { readonly carry: readonly string[] };
  /** The other repositories of a run, in file order. */
  readonly repositories: readonly PlannedRepository[];
  readonly budget: Budget;
  readonly policy: Policy;
  /** The pipeline's own prices, by the model's id. */
  readonly prices: Prices;
  /** In file order; a phase's `index` is its index in this list. */
  readonly phases: readonly PlannedPhase[];
  readonly index: ReadonlyMap<PhaseId, number>;
  /** Indexes of the phases with a matrix, ascending; the indexes of their legs follow from this (legs.ts). */
  readonly spread: readonly number[];
}

/** Another repository that a run works in. */
export interface PlannedRepository {
  readonly name: string;
  /** `owner/name`, a URL for git, or a path relative to the root of the run's repository. As written if inputs are missing. */
  readonly repo: string;
  /** A branch, a tag or a commit; `null`: what is checked out, or the default branch. */
  readonly ref: string | null;
  readonly setup: readonly Script[];
}

export type PlannedPhase =
  | AgentPhase
  | RunPhase
  | GatePhase
  | DeliverPhase
  | EntryPhase
  | PipelinePhase;
/** A phase with attempts that may use the workspace. */
export type WorkPhase = AgentPhase | RunPhase;

/** What all kinds of phases have. */
export interface PhaseBase {
  readonly id: PhaseId;
  readonly index: number;
  readonly needs: readonly Need[];
  /** Indexes of the phases that name this one in `needs`, ascending. */
  readonly dependants: readonly number[];
  /** The author's `if` without `${{ }}`; `null`: every need must have an accepted result. */
  readonly condition: Condition | null;
  readonly continueOnError: boolean;
  /** The nested pipeline that contains the phase; `null`: the run's own file. */
  readonly within: Nest | null;
}

export interface Need {
  readonly phase: PhaseId;
  readonly index: number;
  readonly accept: readonly Result[];
}

/** The result of an ended phase for its dependents. */
export type Result = 'succeeded' | 'failed' | 'skipped';

export interface Condition {
  readonly expression: string;
  /** Calls `success()`, `failure()`, `always()` or `cancelled()`: then the needs may have any result. */
  readonly callsStatus: boolean;
}

interface WorkPhaseBase extends PhaseBase {
  /** The repository in which the phase works; `null`: the run's own. */
  readonly repository: string | null;
  readonly access: 'read' | 'write';
  readonly paths: Paths;
  /** Output name → JSON Schema. */
  readonly outputs: ReadonlyMap<string, OutputSpec>;
  readonly artifacts: readonly string[];
  readonly attempts: number;
  readonly backoffMs: number;
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly rework: PhaseRework | null;
  readonly env: Readonly<Record<string, string>>;
  /** `null`: the result is neither stored nor reused. */
  readonly reuse: Reuse | null;
  /** `own`: a writer works concurrently in its own workspace, and its change is merged. */
  readonly workspace: 'run' | 'own';
  readonly onConflict: 'again' | 'block' | 'fail';
  /** How the phase is spread over legs; `null`: it is not spread, or it is a leg. */
  readonly strategy: Strategy | null;
  /** The leg that this phase is; `null`: a phase of the file. */
  readonly leg: Leg | null;
}

/** How a phase is spread over legs. */
export interface Strategy {
  /** As written in the file, before evaluation. */
  readonly matrix: Json;
  /** Most concurrent legs; `null`: no limit. */
  readonly maxParallel: number | null;
  /** Whether a failed leg skips the legs that have not begun. */
  readonly failFast: boolean;
  /** Most workflow jobs over which the legs are distributed; `null`: they stay in one job. */
  readonly jobs: number | null;
}

/** One instance of a phase with a matrix. */
export interface Leg {
  readonly of: PhaseId;
  /** The index of that phase. */
  readonly at: number;
  /** From 0, in matrix order. */
  readonly number: number;
}

export interface Reuse {
  /** Globs of the files on which the result depends; `null`: all. */
  readonly reads: readonly string[] | null;
}

export interface AgentPhase extends WorkPhaseBase {
  readonly kind: 'agent';
  readonly agent: PlannedAgent;
  /** The agent's `fallback`, the fallback's own, and so on. */
  readonly fallbacks: readonly PlannedAgent[];
  /** `null`: the file names the agent and its model. Otherwise `agent` and `fallbacks` are those of the first option. */
  readonly choice: AgentSelection | null;
  /** Models by attempt; empty: the agent's own. */
  readonly escalate: readonly string[];
  /** The phase whose session is continued; `null`: none. */
  readonly continues: PhaseId | null;
  /** The prompt's text, or the content of the prompt file. */
  readonly prompt: string;
  readonly verify: readonly Script[];
  readonly maxTurns: number;
  readonly budget: Budget;
}

/** The choice of an agent or a model that is made when the phase starts. */
export interface AgentSelection {
  /** Text with `${{ }}`; `null`: the file names it. */
  readonly agent: string | null;
  readonly model: string | null;
  readonly options: readonly AgentOption[];
}

/** A combination that expressions may select. */
export interface AgentOption {
  /** The name under `agents`. */
  readonly name: string;
  /** The name under `models`; `null`: the agent's own. */
  readonly model: string | null;
  readonly agent: PlannedAgent;
  readonly fallbacks: readonly PlannedAgent[];
}

export interface RunPhase extends WorkPhaseBase {
  readonly kind: 'run';
  readonly script: Script;
  readonly expect: 'success' | 'failure';
}

export interface GatePhase extends PhaseBase {
  readonly kind: 'gate';
  /** `null`: the gate is decided by comment or locally. */
  readonly environment: string | null;
  readonly by: 'environment' | 'comment';
  /** Without `${{ }}`; `null`: the gate always opens. */
  readonly when: string | null;
  readonly rework: Rework | null;
}

export interface DeliverPhase extends PhaseBase {
  readonly kind: 'deliver';
  readonly deliveries: readonly Delivery[];
}

/**
 * The entry of a nested pipeline. A pipeline phase is planned as its pipeline's phases with an entry before and the pipeline
 * phase itself behind them. The entry has the `needs` and `if` of the pipeline phase; its outputs are the pipeline's inputs.
 */
export interface EntryPhase extends PhaseBase {
  readonly kind: 'entry';
  readonly nest: Nest;
  /** `with`: texts may contain `${{ }}` with the contexts of the outer file. */
  readonly with: JsonObject;
  readonly declared: Pick<Yaml.PipelineFile, 'name' | 'inputs'>;
}

/** The end of a nested pipeline: what other phases need of it, under the name in the outer file. */
export interface PipelinePhase extends PhaseBase {
  readonly kind: 'pipeline';
  readonly nest: Nest;
  /** The value of `pipeline` in the file. */
  readonly pipeline: string;
  /** Texts contain `${{ }}` with the contexts of the nested pipeline. */
  readonly outputs: JsonObject;
  /** Limit of all its phases together, also of all legs. */
  readonly budget: Budget;
  /** How the pipeline is spread over legs, each a use of its own (`nest.spread`); `null`: it is used once. */
  readonly spread: PipelineSpread | null;
}

/** The legs of a pipeline phase, each of which is in the plan. */
export interface PipelineSpread extends Pick<Strategy, 'maxParallel' | 'failFast'> {
  /** Number of legs; of places for them, if their values are known only in the run. */
  readonly count: number;
  /** The matrix, if it is evaluated when the phase begins; `null`: the values are in the plan (`Nest.matrix`). */
  readonly matrix: Json | null;
}

/** One use of a nested pipeline: it defines the contexts of its phases. */
export interface Nest {
  /** The pipeline phase; names of inner phases begin with it and a slash. */
  readonly id: PhaseId;
  /** Indexes of the entry and the end; all indexes between are its phases. */
  readonly entry: number;
  readonly exit: number;
  /** Variables of the nested pipelines, outermost first; phases see them merged as `env`. */
  readonly env: Readonly<Record<string, string>>;
  /** The pipeline's own variables, with its own contexts. */
  readonly ownEnv: Readonly<Record<string, string>>;
  /** The pipeline phase's variables, with the contexts of its file. */
  readonly phaseEnv: Readonly<Record<string, string>>;
  /** Whether a failure inside does not fail the run. */
  readonly excused: boolean;
  /** Set if this use is one leg of several: its number, from 0 in matrix order. */
  readonly number: number | null;
  /** The values of the leg; `null`: no leg, or they are known only in the run. */
  readonly matrix: JsonObject | null;
  /** Set for all legs of a pipeline phase together. Their `within` is this one, but they are written in the file around it. */
  readonly spread: PipelineSpread | null;
  readonly within: Nest | null;
}

export type DeliveryKind = keyof Yaml.Delivery;

export interface Delivery {
  readonly kind: DeliveryKind;
  /** The repository of the delivery; `null`: the run's own. */
  readonly repository: string | null;
  /** The other keys of the file in kebab-case, before interpolation. */
  readonly fields: JsonObject;
}

export interface Rework {
  readonly phase: PhaseId;
  readonly max: number;
}

export interface PhaseRework extends Rework {
  readonly when: string;
  /** An expression without `${{ }}` for the number of the only leg to rework; `null`: the whole phase. */
  readonly leg: string | null;
}

export interface OutputSpec {
  readonly schema: Json;
  readonly optional: boolean;
}

export interface PlannedAgent {
  /** The name under `agents`. */
  readonly name: string;
  readonly use: AgentUse;
  readonly model: string | null;
  /** `command` and `acp`: a shell line, or a program and its arguments. */
  readonly run: string | readonly string[] | null;
  /** `scripted`: path of the script, relative to the repository. */
  readonly script: string | null;
  readonly version: string | null;
  readonly effort: string | null;
  /** The CLI's own limit of turns. */
  readonly maxTurns: number | null;
  readonly env: Readonly<Record<string, string>>;
  /** The pipeline phase whose file describes the agent; `env` uses its contexts. `null`: the run's own file. */
  readonly within: Nest | null;
}

export type AgentUse = Yaml.Agent['use'];

export interface Script {
  readonly run: string;
  /** Program and arguments; the path of the script file is appended. */
  readonly shell: string;
  /** `null`: limited by the attempt's timeout. */
  readonly timeoutMs: number | null;
}

export interface Paths {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}

export interface Policy {
  readonly protect: readonly string[];
  readonly staleBase: 'keep' | 'rebase' | 'fail';
  readonly maxDiffLines: number | null;
  /** Most runs that may begin within 24 hours. */
  readonly maxRunsPerDay: number | null;
  /** What may be delivered without an approval if the triggering user has no write access: nothing, or labels. */
  readonly untrusted: 'gate' | 'labels';
  /** Whether child processes must be isolated, are isolated if the machine supports it, or are not isolated. */
  readonly isolation: 'required' | 'preferred' | 'off';
  readonly network: Network;
  /** Names of variables whose values are redacted. */
  readonly secrets: readonly string[];
}
