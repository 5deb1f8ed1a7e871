// Generated from schemas/pipeline.v1.schema.json by `npm run generate`. Do not edit.

/**
 * A name: a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters.
 */
export type Name = string;
/**
 * A string, a number or a boolean.
 */
export type Scalar = string | number | boolean;
/**
 * A name under `models`, or a model id.
 */
export type Model = string;
/**
 * Maximum number of turns of one attempt; an agent starts another turn with status `continue`.
 */
export type MaxTurns = number;
/**
 * A duration above zero, such as `90s`, `30m` or `1h30m`.
 */
export type Timeout = string;
/**
 * Maximum number of attempts in each round.
 */
export type Attempts = number;
/**
 * Globs relative to the root of the repository. Files whose names begin with a dot are included.
 */
export type Globs = string[];
/**
 * Network access of child processes: `any`, `none`, or a list of allowed hosts.
 */
export type Network =
  | string
  | {
      /**
       * Names of allowed hosts.
       */
      allow: string[];
    };
/**
 * Name of an environment variable.
 */
export type Variable = string;
/**
 * A shell script. `${{ }}` is not allowed inside; pass values in `env`. YAML reads `true` and `false` as booleans; here they mean the commands.
 */
export type Run = string | boolean;
/**
 * Program and arguments that run the script (default: `bash -eo pipefail`).
 */
export type Shell = string;
/**
 * One phase of the graph.
 */
export type Phase = AgentPhase | RunPhase | GatePhase | DeliverPhase | PipelinePhase;
/**
 * Task of the agent: a string, or `{ file: PATH }`; `${{ }}` allowed.
 */
export type Prompt =
  | string
  | {
      /**
       * Path of the prompt file, relative to the pipeline file.
       */
      file: string;
    };
/**
 * Phases that must end before this phase: a name, a list of names, or a mapping from names to accepted results.
 */
export type Needs =
  | string
  | string[]
  | {
      [k: string]: Results;
    };
/**
 * Accepted results.
 *
 * @minItems 1
 */
export type Results = ('succeeded' | 'failed' | 'skipped')[];
/**
 * Condition of the phase; if false, the phase is skipped (default: `success()`).
 */
export type If = string | boolean;
/**
 * Access to the workspace: `read`, or `write` to change files (default: `read`).
 */
export type Access = 'read' | 'write';
/**
 * A JSON Schema, with `optional: true` if the output may be missing.
 */
export type Output =
  | {
      /**
       * Whether the output may be missing (default: `false`).
       */
      optional?: boolean;
      [k: string]: unknown;
    }
  | boolean;
/**
 * A duration such as `90s`, `30m` or `1h30m`; `0s` means none.
 */
export type Duration = string;
/**
 * An expression.
 */
export type When = string | boolean;
/**
 * Maximum number of reworks that this phase may request (default: 1).
 */
export type ReworkMax = number;
/**
 * Whether the phase runs before a backlog item is ready; such a phase must not have `access: write`.
 */
export type Scoping = boolean;
/**
 * Whether a failure counts as success for dependent phases.
 */
export type ContinueOnError = boolean;
/**
 * Whether the phase takes the result of an earlier run if nothing that the result depends on differs (default: `false`).
 */
export type Reuse =
  | boolean
  | {
      reads: Globs;
    };
/**
 * Values by name: a list, or an expression with a list value. The whole matrix may also be one expression.
 */
export type Matrix =
  | {
      [k: string]: unknown[] | string;
    }
  | string;
/**
 * A name under `repositories` (default: the repository of the run).
 */
export type RepositoryName = string;
/**
 * `own`: the phase gets its own workspace, so that phases with `access: write` may run at the same time; the changes are merged.
 */
export type PhaseWorkspace = 'own';
/**
 * What happens if the change does not merge: one more attempt, a question to a person, or failure (default: `again`).
 */
export type OnConflict = 'again' | 'block' | 'fail';
/**
 * Deliveries by kind, in order. To repeat a kind, use a list of mappings with one key each.
 */
export type Deliver =
  | {
      'pull-request'?: PullRequestDelivery;
      commit?: CommitDelivery;
      comment?: CommentDelivery;
      review?: ReviewDelivery;
      labels?: LabelsDelivery;
      issue?: IssueDelivery;
      dispatch?: DispatchDelivery;
    }
  | Delivery[];
/**
 * A list of names; `${{ }}` allowed. An expression with a list value adds each entry of the list.
 */
export type Names = string[] | string;
/**
 * Target: `trigger` (the issue or pull request that started the run), `pull-request` (the one from the same delivery), or a number (default: `trigger`).
 */
export type On = string | number;

/**
 * A Phasegate pipeline, version 1: one YAML file that describes a graph of phases.
 */
export interface PipelineFile {
  /**
   * Version of this format.
   */
  version: 1;
  name: Name;
  /**
   * Description of the pipeline for people.
   */
  description?: string;
  /**
   * Inputs of a run by name, available as `inputs.<name>` in expressions.
   */
  inputs?: {
    [k: string]: Input;
  };
  /**
   * Aliases for models: model ids by name, such as `cheap` or `judgment`.
   */
  models?: {
    [k: string]: string;
  };
  /**
   * Agents that run agent phases, by name.
   */
  agents?: {
    [k: string]: Agent;
  };
  defaults?: Defaults;
  budget?: Budget;
  policy?: Policy;
  /**
   * Prices by model id, in USD per million tokens.
   */
  prices?: {
    [k: string]: Price;
  };
  /**
   * Commands that prepare the environment. They run once in each fresh workspace, before any phase.
   */
  setup?: Script[];
  /**
   * Settings of the workspace, the folder with the files of a run. It is outside the repository; in a workflow job it is the checkout.
   */
  workspace?: {
    carry?: Globs;
  };
  /**
   * Other repositories of a run, by name. A phase with `repository` works in one of them. `main` is the name of the repository of the run.
   */
  repositories?: {
    [k: string]: Repository;
  };
  env?: Env;
  /**
   * Outputs of the pipeline for a pipeline that runs it, by name; `${{ }}` over its own phases.
   */
  outputs?: {
    [k: string]: Scalar;
  };
  /**
   * Phases by name. Exactly one of `prompt`, `run`, `gate`, `deliver`, `pipeline` determines the kind of a phase.
   */
  phases: {
    [k: string]: Phase;
  };
}
/**
 * One input of the pipeline.
 */
export interface Input {
  /**
   * Description of the input for people.
   */
  description?: string;
  /**
   * Type of the value (default: `string`).
   */
  type?: 'string' | 'number' | 'boolean' | 'choice';
  /**
   * Whether a run needs this input to start (default: `false`).
   */
  required?: boolean;
  default?: Scalar;
  /**
   * Allowed values, for `type: choice`.
   *
   * @minItems 1
   */
  options?: string[];
}
/**
 * An agent: an agent CLI, a command or a direct model call.
 */
export interface Agent {
  /**
   * Adapter that runs the agent.
   */
  use: 'claude' | 'codex' | 'opencode' | 'amp' | 'acp' | 'anthropic' | 'command' | 'scripted';
  model?: Model;
  /**
   * For `command` and `acp`: a shell command, or a list with a program and its arguments.
   */
  run?: string | string[];
  /**
   * For `scripted`: path of a YAML script, relative to the pipeline file.
   */
  script?: string;
  /**
   * Pinned version of the CLI.
   */
  version?: string;
  /**
   * Reasoning effort of the model, in the values of the agent.
   */
  effort?: string;
  'max-turns'?: MaxTurns;
  env?: Env;
  fallback?: Name;
}
/**
 * Environment variables by name; `${{ }}` allowed.
 */
export interface Env {
  [k: string]: Scalar;
}
/**
 * Defaults for phases.
 */
export interface Defaults {
  agent?: Name;
  model?: Model;
  timeout?: Timeout;
  'idle-timeout'?: Timeout;
  attempts?: Attempts;
}
/**
 * Spending limits.
 */
export interface Budget {
  /**
   * US dollars.
   */
  usd?: number;
  /**
   * Input and output tokens together.
   */
  tokens?: number;
  time?: Timeout;
}
/**
 * Rules for all phases of the run.
 */
export interface Policy {
  protect?: Globs;
  /**
   * Action if the base branch moved before delivery: `keep` (default) delivers and says so, `rebase` rebases and verifies again, `fail` ends the run as stale.
   */
  'stale-base'?: 'keep' | 'rebase' | 'fail';
  /**
   * Maximum number of lines that a run may change, in all of its phases together.
   */
  'max-diff-lines'?: number;
  /**
   * Whether child processes must run in a sandbox.
   */
  isolation?: 'required' | 'preferred' | 'off';
  network?: Network;
  /**
   * Names of environment variables whose values are redacted everywhere.
   */
  secrets?: Variable[];
  /**
   * Deliveries of a workflow run whose trigger has no write access to the repository: `gate` (default) needs an approval before each delivery; `labels` also adds labels without one, before a gate opens. Such a pipeline only reads, and adds at most three existing labels that no workflow names. In a workflow, each user without write access starts at most five runs an hour.
   */
  untrusted?: 'gate' | 'labels';
  /**
   * Maximum number of runs of this pipeline within 24 hours.
   */
  'max-runs-per-day'?: number;
}
/**
 * Prices of one model, in USD per million tokens.
 */
export interface Price {
  /**
   * Price of input tokens.
   */
  input: number;
  /**
   * Price of output tokens.
   */
  output: number;
  /**
   * Price of input tokens read from the cache.
   */
  'cache-read'?: number;
  /**
   * Price of input tokens written to the cache.
   */
  'cache-write'?: number;
}
/**
 * A command that the runner runs itself.
 */
export interface Script {
  run: Run;
  shell?: Shell;
  timeout?: Timeout;
}
/**
 * Another repository of the run.
 */
export interface Repository {
  /**
   * `owner/name` on GitHub, an address that git knows, or a path relative to the root of the repository of the run. With `${{ inputs.NAME }}`: always `owner/name`.
   */
  repo: string;
  /**
   * Branch, tag or commit where the run starts (default: the checked-out commit of a path, otherwise the default branch).
   */
  ref?: string;
  /**
   * Commands that prepare the workspace of this repository, as `setup` does for the repository of the run.
   */
  setup?: Script[];
}
/**
 * A phase that an agent runs.
 */
export interface AgentPhase {
  prompt: Prompt;
  needs?: Needs;
  if?: If;
  /**
   * A name under `agents`, or `${{ }}` with such a name as its value (default: `defaults.agent`).
   */
  agent?: string;
  /**
   * A name under `models`, or a model id. An expression `${{ }}` must have a name under `models` as its value; an empty value is the agent's own model.
   */
  model?: string;
  /**
   * Models for attempts: attempt N uses the Nth model, later attempts use the last one. Attempts that are not counted do not advance the list.
   *
   * @minItems 1
   */
  escalate?: Model[];
  access?: Access;
  paths?: Paths;
  outputs?: Outputs;
  artifacts?: Globs;
  /**
   * Commands that the runner runs after an attempt. If one fails, the attempt fails.
   */
  verify?: Script[];
  attempts?: Attempts;
  backoff?: Duration;
  timeout?: Timeout;
  'idle-timeout'?: Timeout;
  'max-turns'?: MaxTurns;
  budget?: Budget;
  rework?: Rework;
  scoping?: Scoping;
  env?: Env;
  'continue-on-error'?: ContinueOnError;
  reuse?: Reuse;
  strategy?: Strategy;
  repository?: RepositoryName;
  workspace?: PhaseWorkspace;
  'on-conflict'?: OnConflict;
  session?: Session;
}
/**
 * Files that a phase with `access: write` may change (default: all files except protected paths).
 */
export interface Paths {
  allow?: Globs;
  deny?: Globs;
}
/**
 * Outputs that the phase must return: a JSON Schema by name.
 */
export interface Outputs {
  [k: string]: Output;
}
/**
 * Sends the work back to an earlier phase, with the summary of this phase in its prompt.
 */
export interface Rework {
  phase: Name;
  when: When;
  max?: ReworkMax;
  /**
   * Number of the leg to rework, or an expression (default: all legs).
   */
  leg?: number | string;
}
/**
 * Runs the phase once for each combination of a matrix; each run is a leg.
 */
export interface Strategy {
  matrix: Matrix;
  /**
   * Maximum number of legs at the same time.
   */
  'max-parallel'?: number;
  /**
   * Whether a failed leg skips the legs that have not started (default: `false`).
   */
  'fail-fast'?: boolean;
  /**
   * In GitHub Actions: number of jobs that share the legs, at most 256; `true` means 20 (default: one job). Legs of a phase with `access: write` need `workspace: own`.
   */
  jobs?: number | boolean;
}
/**
 * Continues the session of an earlier phase.
 */
export interface Session {
  continue: Name;
}
/**
 * A phase that runs a script.
 */
export interface RunPhase {
  run: Run;
  shell?: Shell;
  needs?: Needs;
  if?: If;
  access?: Access;
  paths?: Paths;
  outputs?: Outputs;
  artifacts?: Globs;
  attempts?: Attempts;
  backoff?: Duration;
  timeout?: Timeout;
  'idle-timeout'?: Timeout;
  /**
   * Required end of the script; `failure` requires a non-zero exit code that no signal caused.
   */
  expect?: 'success' | 'failure';
  rework?: Rework;
  scoping?: Scoping;
  env?: Env;
  'continue-on-error'?: ContinueOnError;
  reuse?: Reuse;
  strategy?: Strategy;
  repository?: RepositoryName;
  workspace?: PhaseWorkspace;
  'on-conflict'?: OnConflict;
}
/**
 * A phase that waits for a person's decision.
 */
export interface GatePhase {
  gate: Gate;
  needs?: Needs;
  if?: If;
  'continue-on-error'?: ContinueOnError;
}
/**
 * Settings of the decision: who decides, and when a person is needed.
 */
export interface Gate {
  /**
   * GitHub environment whose reviewers decide. It may contain `${{ inputs.NAME }}` of an input that names a repository.
   */
  environment?: string;
  /**
   * Place of the decision on GitHub: a review of the environment, or a comment (default: `environment`).
   */
  by?: 'environment' | 'comment';
  when?: When;
  rework?: GateRework;
}
/**
 * Phase that a rework decision sends its comment to.
 */
export interface GateRework {
  phase: Name;
  max?: ReworkMax;
}
/**
 * A phase that delivers the result of the run.
 */
export interface DeliverPhase {
  deliver: Deliver;
  needs?: Needs;
  if?: If;
  'continue-on-error'?: ContinueOnError;
}
/**
 * Opens a pull request with the change of the run.
 */
export interface PullRequestDelivery {
  repository?: RepositoryName;
  /**
   * Title; `${{ }}` allowed.
   */
  title: string;
  /**
   * Body text; `${{ }}` allowed.
   */
  body?: string;
  /**
   * Base branch to merge into (default: the branch on which the run started).
   */
  base?: string;
  labels?: Names;
  reviewers?: Names;
  assignees?: Names;
  /**
   * Whether the pull request is a draft (default: `false`).
   */
  draft?: boolean;
  /**
   * Whether to enable auto-merge (default: `false`).
   */
  'auto-merge'?: boolean;
  /**
   * Commit message; `${{ }}` allowed.
   */
  message?: string;
}
/**
 * Pushes the change of the run to a branch.
 */
export interface CommitDelivery {
  repository?: RepositoryName;
  /**
   * Target branch (default: the branch of the run); `${{ }}` allowed.
   */
  branch?: string;
  /**
   * Commit message; `${{ }}` allowed.
   */
  message?: string;
}
/**
 * Writes a comment.
 */
export interface CommentDelivery {
  repository?: RepositoryName;
  on?: On;
  /**
   * Whether to update the comment that an earlier run of this pipeline made there (default: false).
   */
  update?: boolean;
  /**
   * Body text; `${{ }}` allowed.
   */
  body: string;
}
/**
 * Reviews a pull request once, without approving it or requesting changes.
 */
export interface ReviewDelivery {
  repository?: RepositoryName;
  on?: On;
  /**
   * Body text; `${{ }}` allowed.
   */
  body?: string;
  /**
   * Expression for a list of `{ path, line, body, side? }`. Comments on lines outside of the diff go into the body.
   */
  comments?: string;
}
/**
 * Adds and removes labels.
 */
export interface LabelsDelivery {
  repository?: RepositoryName;
  on?: On;
  add?: Names;
  remove?: Names;
}
/**
 * Opens an issue.
 */
export interface IssueDelivery {
  repository?: RepositoryName;
  /**
   * Title; `${{ }}` allowed.
   */
  title: string;
  /**
   * Body text; `${{ }}` allowed.
   */
  body?: string;
  labels?: Names;
}
/**
 * Starts a workflow.
 */
export interface DispatchDelivery {
  repository?: RepositoryName;
  /**
   * File name of the workflow.
   */
  workflow: string;
  /**
   * Branch or tag to run the workflow on (default: the default branch).
   */
  ref?: string;
  /**
   * Inputs by name; `${{ }}` allowed.
   */
  inputs?: {
    [k: string]: Scalar;
  };
}
/**
 * One delivery: its kind and its fields.
 */
export interface Delivery {
  'pull-request'?: PullRequestDelivery;
  commit?: CommitDelivery;
  comment?: CommentDelivery;
  review?: ReviewDelivery;
  labels?: LabelsDelivery;
  issue?: IssueDelivery;
  dispatch?: DispatchDelivery;
}
/**
 * A phase that runs another pipeline.
 */
export interface PipelinePhase {
  /**
   * Path of another pipeline file, relative to this file, or `library:NAME` for a pipeline of the library.
   */
  pipeline: string;
  /**
   * Inputs by name; `${{ }}` allowed.
   */
  with?: {
    /**
     * Agents that replace agents of that pipeline: its agent name to an agent name in this file.
     */
    agents?: {
      [k: string]: Name;
    };
    [k: string]:
      | Scalar
      | {
          [k: string]: Name;
        }
      | undefined;
  };
  env?: Env;
  needs?: Needs;
  if?: If;
  'continue-on-error'?: ContinueOnError;
  strategy?: Strategy;
}
/** The keys of each kind of phase; the first makes the kind. */
export const PHASE_KEYS = {
  agent: ['prompt', 'needs', 'if', 'agent', 'model', 'escalate', 'access', 'paths', 'outputs', 'artifacts', 'verify', 'attempts', 'backoff', 'timeout', 'idle-timeout', 'max-turns', 'budget', 'rework', 'scoping', 'env', 'continue-on-error', 'reuse', 'strategy', 'repository', 'workspace', 'on-conflict', 'session'],
  run: ['run', 'shell', 'needs', 'if', 'access', 'paths', 'outputs', 'artifacts', 'attempts', 'backoff', 'timeout', 'idle-timeout', 'expect', 'rework', 'scoping', 'env', 'continue-on-error', 'reuse', 'strategy', 'repository', 'workspace', 'on-conflict'],
  gate: ['gate', 'needs', 'if', 'continue-on-error'],
  deliver: ['deliver', 'needs', 'if', 'continue-on-error'],
  pipeline: ['pipeline', 'with', 'env', 'needs', 'if', 'continue-on-error', 'strategy'],
} as const;
