// Generated from schemas/pipeline.v1.schema.json by `npm run generate`. Do not edit.

/**
 * A name: a small letter, then small letters, digits and hyphens, 64 characters at most.
 */
export type Name = string;
/**
 * A text, a number or a boolean.
 */
export type Scalar = string | number | boolean;
/**
 * A name under `models`, or a model's id.
 */
export type Model = string;
/**
 * How often an agent may answer `continue` within one attempt.
 */
export type MaxTurns = number;
/**
 * A duration above zero, such as `90s`, `30m` or `1h30m`.
 */
export type Timeout = string;
/**
 * Tries in all, each round.
 */
export type Attempts = number;
/**
 * Globs relative to the repository; files whose names begin with a dot are included.
 */
export type Globs = string[];
/**
 * What children may reach: `any`, `none`, or the hosts allowed.
 */
export type Network =
  | string
  | {
      /**
       * Names of hosts that may be reached.
       */
      allow: string[];
    };
/**
 * Name of an environment variable.
 */
export type Variable = string;
/**
 * A shell script. Values come by `env`: `${{ }}` is not allowed inside. YAML reads `true` and `false` as booleans: here they are the commands.
 */
export type Run = string | boolean;
/**
 * Program and arguments that read the script; `bash -eo pipefail` unless said.
 */
export type Shell = string;
/**
 * One node of the graph.
 */
export type Phase = AgentPhase | RunPhase | GatePhase | DeliverPhase | PipelinePhase;
/**
 * What the agent is to do: text, or `{ file }`; `${{ }}` allowed.
 */
export type Prompt =
  | string
  | {
      /**
       * A file with the text, relative to the pipeline file.
       */
      file: string;
    };
/**
 * What must come first: a name, a list, or a map to the results accepted.
 */
export type Needs =
  | string
  | string[]
  | {
      [k: string]: Results;
    };
/**
 * The results accepted.
 *
 * @minItems 1
 */
export type Results = ('succeeded' | 'failed' | 'skipped')[];
/**
 * An expression; false skips the phase. `success()` unless said.
 */
export type If = string | boolean;
/**
 * Whether the phase may change the workspace; `read` unless said.
 */
export type Access = 'read' | 'write';
/**
 * A JSON Schema, and `optional: true` where the output may be left out.
 */
export type Output =
  | {
      /**
       * Whether it may be left out.
       */
      optional?: boolean;
      [k: string]: unknown;
    }
  | boolean;
/**
 * A duration such as `90s`, `30m` or `1h30m`; `0s` is none.
 */
export type Duration = string;
/**
 * An expression.
 */
export type When = string | boolean;
/**
 * The most reworks that this phase may ask for; 1 unless said.
 */
export type ReworkMax = number;
/**
 * Runs before a backlog item is ready; may not write.
 */
export type Scoping = boolean;
/**
 * A failure counts as success for dependants.
 */
export type ContinueOnError = boolean;
/**
 * Takes an earlier result where the inputs are the same.
 */
export type Reuse =
  | boolean
  | {
      reads: Globs;
    };
/**
 * Values by name, each a list or an expression that gives one; or an expression that gives the whole.
 */
export type Matrix =
  | {
      [k: string]: unknown[] | string;
    }
  | string;
/**
 * `clone`: a workspace of its own, so that writers may run side by side.
 */
export type Isolation = 'clone';
/**
 * Deliveries by kind, in order; a list of one-key maps where one repeats.
 */
export type Deliver =
  | {
      'pull-request'?: PullRequestDelivery;
      commit?: CommitDelivery;
      comment?: CommentDelivery;
      labels?: LabelsDelivery;
      issue?: IssueDelivery;
      dispatch?: DispatchDelivery;
    }
  | Delivery[];
/**
 * A list of names; `${{ }}` allowed. An expression whose value is a list brings in each of its entries.
 */
export type Names = string[] | string;
/**
 * `trigger` (the issue or pull request that started the run; the default), `pull-request` (the one just made), or a number.
 */
export type On = string | number;

/**
 * A Phasegate pipeline, version 1: one YAML file, a graph of phases.
 */
export interface PipelineFile {
  /**
   * Version of this format.
   */
  version: 1;
  name: Name;
  /**
   * What the pipeline does, for people.
   */
  description?: string;
  /**
   * What a run is started with, by name; `inputs.<name>` in expressions.
   */
  inputs?: {
    [k: string]: Input;
  };
  /**
   * Names for how much judgment is wanted, each with a model's id.
   */
  models?: {
    [k: string]: string;
  };
  /**
   * What carries out agent phases, by name.
   */
  agents?: {
    [k: string]: Agent;
  };
  defaults?: Defaults;
  budget?: Budget;
  policy?: Policy;
  /**
   * What a model costs, by its id, in USD per million tokens.
   */
  prices?: {
    [k: string]: Price;
  };
  /**
   * The environment as commands: run once in each fresh workspace, before any phase.
   */
  setup?: Script[];
  /**
   * The files that a run works on: a folder of its own outside of the repository; in a job of a workflow its checkout.
   */
  workspace?: {
    carry?: Globs;
  };
  env?: Env;
  /**
   * What the pipeline gives to a pipeline that runs it, by name: `${{ }}` over its own phases.
   */
  outputs?: {
    [k: string]: Scalar;
  };
  /**
   * The phases by name. Exactly one of `prompt`, `run`, `gate`, `deliver`, `pipeline` makes a phase's kind.
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
   * What it means, for people.
   */
  description?: string;
  /**
   * What its value is; `string` unless said.
   */
  type?: 'string' | 'number' | 'boolean' | 'choice';
  /**
   * Whether a run cannot start without it.
   */
  required?: boolean;
  default?: Scalar;
  /**
   * What may be chosen, for `type: choice`.
   *
   * @minItems 1
   */
  options?: string[];
}
/**
 * An agent CLI, a command or a direct call of a model.
 */
export interface Agent {
  /**
   * Which adapter carries it out.
   */
  use: 'claude' | 'codex' | 'opencode' | 'amp' | 'acp' | 'anthropic' | 'command' | 'scripted';
  model?: Model;
  /**
   * Of `command` and `acp`: a shell line, or a program and its arguments.
   */
  run?: string | string[];
  /**
   * Of `scripted`: a YAML file of what to play, relative to the pipeline file.
   */
  script?: string;
  /**
   * Version of the CLI that it is pinned to.
   */
  version?: string;
  /**
   * How hard the model is to think, in the agent's own words.
   */
  effort?: string;
  'max-turns'?: MaxTurns;
  env?: Env;
  fallback?: Name;
}
/**
 * Variables by name; `${{ }}` allowed.
 */
export interface Env {
  [k: string]: Scalar;
}
/**
 * What phases take where they do not say.
 */
export interface Defaults {
  agent?: Name;
  model?: Model;
  timeout?: Timeout;
  'idle-timeout'?: Timeout;
  attempts?: Attempts;
}
/**
 * Limits of what may be spent.
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
 * What holds for every phase of the run.
 */
export interface Policy {
  protect?: Globs;
  /**
   * What to do when the base moved before delivery: deliver all the same and say so, rebase the change and verify it again, or end the run as stale.
   */
  'stale-base'?: 'keep' | 'rebase' | 'fail';
  /**
   * The most lines that a run may change.
   */
  'max-diff-lines'?: number;
  /**
   * Whether children must run in a sandbox.
   */
  isolation?: 'required' | 'preferred' | 'off';
  network?: Network;
  /**
   * Names of variables whose values are redacted everywhere.
   */
  secrets?: Variable[];
  /**
   * The most runs of this pipeline in a day.
   */
  'max-runs-per-day'?: number;
}
/**
 * Prices of one model, in USD per million tokens.
 */
export interface Price {
  /**
   * Of input tokens.
   */
  input: number;
  /**
   * Of output tokens.
   */
  output: number;
  /**
   * Of input tokens read from the cache.
   */
  'cache-read'?: number;
  /**
   * Of input tokens written to the cache.
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
 * A phase that an agent carries out.
 */
export interface AgentPhase {
  prompt: Prompt;
  needs?: Needs;
  if?: If;
  agent?: Name;
  model?: Model;
  /**
   * Models: attempt N is made with the Nth, the last one from then on; attempts that cost none do not count.
   *
   * @minItems 1
   */
  escalate?: Model[];
  access?: Access;
  paths?: Paths;
  outputs?: Outputs;
  artifacts?: Globs;
  /**
   * Commands that the runner runs after an attempt; a failure is a failed attempt.
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
  isolation?: Isolation;
  session?: Session;
}
/**
 * Which files a writer may change; all but the protected ones unless said.
 */
export interface Paths {
  allow?: Globs;
  deny?: Globs;
}
/**
 * What the phase must give, by name, each with its JSON Schema.
 */
export interface Outputs {
  [k: string]: Output;
}
/**
 * Sends the work back to an ancestor, with this phase's summary in its prompt.
 */
export interface Rework {
  phase: Name;
  when: When;
  max?: ReworkMax;
}
/**
 * Fans the phase out.
 */
export interface Strategy {
  matrix: Matrix;
  /**
   * How many legs may run side by side.
   */
  'max-parallel'?: number;
  /**
   * Whether one failed leg ends the others; false unless said.
   */
  'fail-fast'?: boolean;
}
/**
 * Goes on with an earlier phase's conversation.
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
   * How the script must end; `failure` is an ordinary non-zero exit.
   */
  expect?: 'success' | 'failure';
  rework?: Rework;
  scoping?: Scoping;
  env?: Env;
  'continue-on-error'?: ContinueOnError;
  reuse?: Reuse;
  strategy?: Strategy;
  isolation?: Isolation;
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
 * Who decides, and when a person is needed at all.
 */
export interface Gate {
  /**
   * The GitHub environment whose reviewers decide.
   */
  environment?: string;
  /**
   * How the decision is made on GitHub; `environment` unless said.
   */
  by?: 'environment' | 'comment';
  when?: When;
  rework?: GateRework;
}
/**
 * Where a rework decision sends its comment.
 */
export interface GateRework {
  phase: Name;
  max?: ReworkMax;
}
/**
 * A phase that delivers what the run made.
 */
export interface DeliverPhase {
  deliver: Deliver;
  needs?: Needs;
  if?: If;
  'continue-on-error'?: ContinueOnError;
}
/**
 * Opens a pull request with the run's commits.
 */
export interface PullRequestDelivery {
  /**
   * Its title; `${{ }}` allowed.
   */
  title: string;
  /**
   * Its text; `${{ }}` allowed.
   */
  body?: string;
  /**
   * The branch to merge into; the one that the run started on unless said.
   */
  base?: string;
  labels?: Names;
  reviewers?: Names;
  assignees?: Names;
  /**
   * Whether it is a draft.
   */
  draft?: boolean;
  /**
   * Whether it merges by itself once it may.
   */
  'auto-merge'?: boolean;
  /**
   * Message of the commit; `${{ }}` allowed.
   */
  message?: string;
}
/**
 * Pushes the run's change to a branch.
 */
export interface CommitDelivery {
  /**
   * The branch; the run's own unless said. `${{ }}` allowed.
   */
  branch?: string;
  /**
   * Message of the commit; `${{ }}` allowed.
   */
  message?: string;
}
/**
 * Writes a comment.
 */
export interface CommentDelivery {
  on?: On;
  /**
   * Its text; `${{ }}` allowed.
   */
  body: string;
}
/**
 * Adds and removes labels.
 */
export interface LabelsDelivery {
  on?: On;
  add?: Names;
  remove?: Names;
}
/**
 * Opens an issue.
 */
export interface IssueDelivery {
  /**
   * Its title; `${{ }}` allowed.
   */
  title: string;
  /**
   * Its text; `${{ }}` allowed.
   */
  body?: string;
  labels?: Names;
}
/**
 * Starts a workflow.
 */
export interface DispatchDelivery {
  /**
   * File name of the workflow.
   */
  workflow: string;
  /**
   * Branch or tag to run it on; the default branch unless said.
   */
  ref?: string;
  /**
   * Its inputs by name; `${{ }}` allowed.
   */
  inputs?: {
    [k: string]: Scalar;
  };
}
/**
 * One delivery: its kind and fields.
 */
export interface Delivery {
  'pull-request'?: PullRequestDelivery;
  commit?: CommitDelivery;
  comment?: CommentDelivery;
  labels?: LabelsDelivery;
  issue?: IssueDelivery;
  dispatch?: DispatchDelivery;
}
/**
 * A phase that runs another pipeline.
 */
export interface PipelinePhase {
  /**
   * Another pipeline file, relative to this one, or `library:NAME`, which this release ships.
   */
  pipeline: string;
  /**
   * Its inputs by name; `${{ }}` allowed.
   */
  with?: {
    /**
     * Agents of this file that take the place of its own: its name → the name here.
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
  agent: ['prompt', 'needs', 'if', 'agent', 'model', 'escalate', 'access', 'paths', 'outputs', 'artifacts', 'verify', 'attempts', 'backoff', 'timeout', 'idle-timeout', 'max-turns', 'budget', 'rework', 'scoping', 'env', 'continue-on-error', 'reuse', 'strategy', 'isolation', 'session'],
  run: ['run', 'shell', 'needs', 'if', 'access', 'paths', 'outputs', 'artifacts', 'attempts', 'backoff', 'timeout', 'idle-timeout', 'expect', 'rework', 'scoping', 'env', 'continue-on-error', 'reuse', 'strategy', 'isolation'],
  gate: ['gate', 'needs', 'if', 'continue-on-error'],
  deliver: ['deliver', 'needs', 'if', 'continue-on-error'],
  pipeline: ['pipeline', 'with', 'env', 'needs', 'if', 'continue-on-error', 'strategy'],
} as const;
