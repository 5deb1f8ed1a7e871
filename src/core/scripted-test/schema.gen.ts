// Generated from schemas/test.v1.schema.json by `npm run generate`. Do not edit.

/**
 * A scripted test of a pipeline: the actions of agents, commands and people, and the expected end of the run.
 */
export interface ScriptedTestFile {
  /**
   * Version of this format.
   */
  version: 1;
  /**
   * What the test proves, in one sentence.
   */
  description: string;
  /**
   * Inputs of the run by name.
   */
  inputs?: {
    [k: string]: string | number | boolean;
  };
  /**
   * Payload of the GitHub event that starts the run.
   */
  event?: {
    [k: string]: unknown;
  };
  /**
   * The backlog item that the run is for.
   */
  item?: {
    [k: string]: unknown;
  };
  /**
   * Files of the repository by path, before the run.
   */
  files?: {
    [k: string]: string;
  };
  /**
   * Script in place of `setup` (default: none).
   */
  setup?: string;
  run?: Scripts;
  verify?: Scripts;
  /**
   * Actions of agents: entries of the `scripted` agent, one for each attempt at a phase.
   */
  agents?: Entry[];
  /**
   * Decisions at gates, in order. The run stops at a gate if no decision for it is left.
   */
  decisions?: Decision[];
  /**
   * Answers to questions, by phase; each is given once.
   */
  answers?: {
    [k: string]: string;
  };
  expect: Expect;
}
/**
 * Scripts by phase.
 */
export interface Scripts {
  [k: string]: string;
}
/**
 * Actions of an agent in one attempt at a phase.
 */
export interface Entry {
  /**
   * Phase; one of a nested pipeline is named `OUTER/INNER`.
   */
  phase: string;
  /**
   * Number of the attempt (default: any).
   */
  attempt?: number;
  /**
   * Number of the turn, after an answer (default: any).
   */
  turn?: number;
  /**
   * Actions, in order.
   */
  steps?: Step[];
  usage?: Usage;
  /**
   * Result of the agent, such as `{ status: complete, summary: Done. }`.
   */
  result?: {
    [k: string]: unknown;
  };
  /**
   * Exit code (default: 0).
   */
  exit?: number;
}
/**
 * One action of an agent, such as `write: { path: a.txt, text: "Hello\n" }`.
 */
export interface Step {
  /**
   * Text that the agent writes.
   */
  say?: string;
  write?: Content;
  append?: Content;
  /**
   * Path of the file to delete.
   */
  delete?: string;
  /**
   * Renames a file.
   */
  rename?: {
    /**
     * Its path.
     */
    from: string;
    /**
     * Its new path.
     */
    to: string;
  };
  /**
   * Script that the agent runs.
   */
  run?: string;
  /**
   * Time to wait, such as `200ms` or `1m30s`.
   */
  sleep?: string;
  /**
   * Question of the agent.
   */
  ask?: string;
}
/**
 * Text of a file.
 */
export interface Content {
  /**
   * Path of the file.
   */
  path: string;
  /**
   * The text.
   */
  text: string;
}
/**
 * Tokens and cost of the attempt.
 */
export interface Usage {
  /**
   * Input tokens.
   */
  inputTokens: number;
  /**
   * Output tokens.
   */
  outputTokens: number;
  /**
   * Cost in USD (default: none).
   */
  usd?: number;
}
/**
 * One decision at a gate.
 */
export interface Decision {
  /**
   * Phase of the gate.
   */
  gate: string;
  /**
   * The decision.
   */
  decision: 'approve' | 'reject' | 'rework';
  /**
   * Comment of the decision.
   */
  comment?: string;
}
/**
 * Expected end of the run.
 */
export interface Expect {
  /**
   * Outcome of the run.
   */
  outcome:
    | 'succeeded'
    | 'no-change'
    | 'failed'
    | 'waiting'
    | 'blocked'
    | 'over-budget'
    | 'rejected'
    | 'stale';
  /**
   * Status of phases by name.
   */
  phases?: {
    [k: string]: 'pending' | 'succeeded' | 'failed' | 'skipped' | 'blocked' | 'waiting';
  };
  /**
   * Number of attempts by phase.
   */
  attempts?: {
    [k: string]: number;
  };
  /**
   * Paths of all files that the branch of the run changes.
   */
  change?: string[];
  /**
   * All deliveries: strings that each field contains, by phase and kind.
   */
  deliveries?: {
    [k: string]: Delivered;
  };
  /**
   * Strings that the last prompt of a phase contains.
   */
  prompts?: {
    [k: string]: string[];
  };
}
/**
 * Deliveries of one phase by kind.
 */
export interface Delivered {
  [k: string]: {
    [k: string]: string;
  };
}
