import type { PhaseId } from '../lib/brands.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import type { PipelineFile } from '../pipeline/schema.gen.ts';
import type { Network } from './network.ts';
import type { Prices } from './prices.ts';

/**
 * A pipeline made ready to run with its inputs: every default applied, nothing optional left.
 * Texts may still hold `${{ }}`; durations are milliseconds.
 */
export interface Plan {
  readonly name: string;
  readonly inputs: JsonObject;
  readonly env: Readonly<Record<string, string>>;
  readonly setup: readonly Script[];
  /** `carry`: globs of ignored files that a fresh workspace gets from the person's checkout. */
  readonly workspace: { readonly carry: readonly string[] };
  /** The other repositories of a run, in file order. */
  readonly repositories: readonly PlannedRepository[];
  readonly budget: Budget;
  readonly policy: Policy;
  /** The author's own, by the model's id. */
  readonly prices: Prices;
  /** In file order; a phase's `index` is its place here. */
  readonly phases: readonly PlannedPhase[];
  readonly index: ReadonlyMap<PhaseId, number>;
  /** Places of the phases with a matrix, ascending: where the legs of each are follows from it (legs.ts). */
  readonly spread: readonly number[];
}

/** Another repository that a run works in. */
export interface PlannedRepository {
  readonly name: string;
  /** `owner/name`, an address that git knows, or a path relative to the root of the run's repository. */
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
/** A phase that has attempts and may touch the workspace. */
export type WorkPhase = AgentPhase | RunPhase;

interface Common {
  readonly id: PhaseId;
  readonly index: number;
  readonly needs: readonly Need[];
  /** Indices of the phases that name this one in `needs`, ascending. */
  readonly dependants: readonly number[];
  /** The author's `if`, without `${{ }}`; `null` means every need ended as accepted. */
  readonly condition: Condition | null;
  readonly continueOnError: boolean;
  /** The pipeline phase that it is part of; `null` for a phase of the run's own file. */
  readonly within: Nest | null;
}

export interface Need {
  readonly phase: PhaseId;
  readonly index: number;
  readonly accept: readonly Result[];
}

/** What dependants see of a phase that has ended. */
export type Result = 'succeeded' | 'failed' | 'skipped';

export interface Condition {
  readonly expression: string;
  /** Calls `success()`, `failure()`, `always()` or `cancelled()`: then needs need not end as accepted. */
  readonly callsStatus: boolean;
}

interface Work extends Common {
  /** The repository that it works in; `null`: the run's own. */
  readonly repository: string | null;
  readonly access: 'read' | 'write';
  readonly paths: Paths;
  /** Name → JSON Schema of what the phase must give. */
  readonly outputs: ReadonlyMap<string, OutputSpec>;
  readonly artifacts: readonly string[];
  readonly attempts: number;
  readonly backoffMs: number;
  readonly timeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly rework: PhaseRework | null;
  readonly env: Readonly<Record<string, string>>;
  /** `null`: its result is neither kept nor taken from an earlier run. */
  readonly reuse: Reuse | null;
  /** `own`: a writer works in a workspace of its own, side by side with others, and its change is merged. */
  readonly workspace: 'run' | 'own';
  readonly onConflict: 'again' | 'block' | 'fail';
  /** How the phase is spread over legs; `null` for one that is not, and for a leg. */
  readonly strategy: Strategy | null;
  /** Which leg of which phase this is; `null` for a phase of the file. */
  readonly leg: Leg | null;
}

/** How a phase is spread over legs. */
export interface Strategy {
  /** As it stands in the file, expressions not yet evaluated. */
  readonly matrix: Json;
  /** How many legs may run side by side; `null` is no limit of its own. */
  readonly maxParallel: number | null;
  /** One leg that failed for good skips those that have not begun. */
  readonly failFast: boolean;
  /** Over how many jobs of a workflow the legs are spread, at most; `null`: they stay in one. */
  readonly jobs: number | null;
}

/** One instance of a phase with a matrix. */
export interface Leg {
  readonly of: PhaseId;
  /** The place of that phase. */
  readonly at: number;
  /** From 0, in matrix order. */
  readonly number: number;
}

export interface Reuse {
  /** Globs of the files that the result depends on; `null` means all. */
  readonly reads: readonly string[] | null;
}

export interface AgentPhase extends Work {
  readonly kind: 'agent';
  readonly agent: PlannedAgent;
  /** The agent's own `fallback`, that one's, and so on. */
  readonly fallbacks: readonly PlannedAgent[];
  /** `null` where the file names the agent and its model; else `agent` and `fallbacks` are those of the first option. */
  readonly choice: Choice | null;
  /** Models of the agent, by attempt; empty means that it keeps its own. */
  readonly escalate: readonly string[];
  /** The phase whose conversation goes on. */
  readonly continues: PhaseId | null;
  /** The prompt's text; where the file names a prompt file, what that file holds. */
  readonly prompt: string;
  readonly verify: readonly Script[];
  readonly maxTurns: number;
  readonly budget: Budget;
}

/** Which agent or model carries out a phase, where that is known only when the phase starts. */
export interface Choice {
  /** Texts with `${{ }}`; `null` where the file names it. */
  readonly agent: string | null;
  readonly model: string | null;
  readonly options: readonly AgentOption[];
}

/** What expressions may name. */
export interface AgentOption {
  /** Under `agents`. */
  readonly name: string;
  /** Under `models`; `null`: the agent's own. */
  readonly model: string | null;
  readonly agent: PlannedAgent;
  readonly fallbacks: readonly PlannedAgent[];
}

export interface RunPhase extends Work {
  readonly kind: 'run';
  readonly script: Script;
  readonly expect: 'success' | 'failure';
}

export interface GatePhase extends Common {
  readonly kind: 'gate';
  /** `null` where the gate is decided by comment or locally. */
  readonly environment: string | null;
  readonly by: 'environment' | 'comment';
  /** Without `${{ }}`; `null` means always opened. */
  readonly when: string | null;
  readonly rework: Rework | null;
}

export interface DeliverPhase extends Common {
  readonly kind: 'deliver';
  readonly deliveries: readonly Delivery[];
}

/**
 * A phase that runs another pipeline is planned as that pipeline's phases, with one before and one behind them: this is
 * where it begins. It takes the pipeline phase's `needs` and `if`; what it ends with is the inputs.
 */
export interface EntryPhase extends Common {
  readonly kind: 'entry';
  readonly nest: Nest;
  /** `with`: texts may hold `${{ }}` of the file that names the pipeline. */
  readonly with: JsonObject;
  readonly declared: Pick<PipelineFile, 'name' | 'inputs'>;
}

/** Where another pipeline ends: what others need of it, under the name that the file gives it. */
export interface PipelinePhase extends Common {
  readonly kind: 'pipeline';
  readonly nest: Nest;
  /** As the file names it. */
  readonly pipeline: string;
  /** Texts hold `${{ }}` of the pipeline that ends. */
  readonly outputs: JsonObject;
  /** Of all its phases together. */
  readonly budget: Budget;
}

/** One use of another pipeline: what its phases see, instead of what the phases around them do. */
export interface Nest {
  /** The pipeline phase; names of phases inside begin with it and a slash. */
  readonly id: PhaseId;
  /** The places of its first and last phase; all between them are its phases. */
  readonly entry: number;
  readonly exit: number;
  /** The pipelines' own variables, the outermost's first; a phase sees all of them together as `env`. */
  readonly env: Readonly<Record<string, string>>;
  /** Of the pipeline itself, in its own terms. */
  readonly ownEnv: Readonly<Record<string, string>>;
  /** Of the pipeline phase, in terms of the file that it stands in. */
  readonly phaseEnv: Readonly<Record<string, string>>;
  /** Whether the run goes on as if nothing had failed when a phase inside fails. */
  readonly excused: boolean;
  readonly within: Nest | null;
}

export type DeliveryKind =
  | 'pull-request'
  | 'commit'
  | 'comment'
  | 'review'
  | 'labels'
  | 'issue'
  | 'dispatch';

export interface Delivery {
  readonly kind: DeliveryKind;
  /** The repository that it goes to; `null`: the run's own. */
  readonly repository: string | null;
  /** The other keys of the file as they stand there (kebab-case), texts not yet interpolated. */
  readonly fields: JsonObject;
}

export interface Rework {
  readonly phase: PhaseId;
  readonly max: number;
}

export interface PhaseRework extends Rework {
  readonly when: string;
  /** An expression, without `${{ }}`, for the number of the one leg that is done again; `null`: all of the phase. */
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
  /** The CLI's own bound on its turns of tool use. */
  readonly maxTurns: number | null;
  readonly env: Readonly<Record<string, string>>;
  /** The pipeline phase in whose file it is described, in terms of which its `env` is; `null`: the run's own file. */
  readonly within: Nest | null;
}

export type AgentUse =
  | 'claude'
  | 'codex'
  | 'opencode'
  | 'amp'
  | 'acp'
  | 'anthropic'
  | 'command'
  | 'scripted';

export interface Script {
  readonly run: string;
  /** Program and arguments that read the script from a file named after them. */
  readonly shell: string;
  /** `null`: bounded by the attempt's own timeout. */
  readonly timeoutMs: number | null;
}

export interface Paths {
  readonly allow: readonly string[];
  readonly deny: readonly string[];
}

/** `null` is no limit. */
export interface Budget {
  readonly usd: number | null;
  readonly tokens: number | null;
  readonly timeMs: number | null;
}

export interface Policy {
  readonly protect: readonly string[];
  readonly staleBase: 'keep' | 'rebase' | 'fail';
  readonly maxDiffLines: number | null;
  /** How many runs may begin within any 24 hours. */
  readonly maxRunsPerDay: number | null;
  /** What may be delivered without an approval where the trigger has no write access: nothing, or labels. */
  readonly untrusted: 'gate' | 'labels';
  /** Whether child processes must be isolated, are isolated if the machine supports it, or are not isolated. */
  readonly isolation: 'required' | 'preferred' | 'off';
  readonly network: Network;
  /** Names of variables whose values are redacted. */
  readonly secrets: readonly string[];
}
