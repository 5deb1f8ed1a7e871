// Generated from schemas/phasegate.v1.schema.json by `npm run generate`. Do not edit.

/**
 * A name: a lowercase letter, then lowercase letters, digits and hyphens, at most 64 characters.
 */
export type Name = string;
/**
 * Names of labels.
 */
export type Labels = string[];

/**
 * phasegate.yml, version 1: settings of the backlog of a repository.
 */
export interface ConfigFile {
  /**
   * Version of this format.
   */
  version: 1;
  /**
   * Storage of the items.
   */
  backlog?: {
    /**
     * `file`: .task-golem/tasks.jsonl in the repository; `issues`: its GitHub issues.
     */
    source?: 'file' | 'issues';
  };
  /**
   * The largest assessment that passes without a person.
   */
  guardrails?: {
    /**
     * Largest size: `small` (1 to 3 files), `medium` (4 to 10) or `large` (11 or more) (default: `medium`).
     */
    'max-size'?: 'small' | 'medium' | 'large';
    /**
     * Largest complexity: `low`, `medium` or `high` (default: `medium`).
     */
    'max-complexity'?: 'low' | 'medium' | 'high';
    /**
     * Largest risk: `low`, `medium` or `high` (default: `low`).
     */
    'max-risk'?: 'low' | 'medium' | 'high';
  };
  /**
   * Limits of one session.
   */
  limits?: {
    /**
     * Maximum number of items in progress at the same time (default: 1).
     */
    wip?: number;
    /**
     * Maximum number of phases at the same time (default: 1). A phase that writes always runs alone.
     */
    concurrent?: number;
    /**
     * Maximum number of phases of one `phasegate backlog run` (default: 100).
     */
    phases?: number;
    /**
     * Maximum number of follow-up items of one run (default: 10).
     */
    'follow-ups'?: number;
    /**
     * Maximum number of follow-up steps from an item that a person added (default: 2).
     */
    depth?: number;
    /**
     * Maximum number of items that are merged into one item because its agents name them as duplicates (default: 3). If they name more, nothing is merged, and the item waits for a person.
     */
    duplicates?: number;
    /**
     * Number of failed items in a row after which the session stops (default: 2).
     */
    'failures-in-a-row'?: number;
  };
  /**
   * Settings of triage, the assessment of new items.
   */
  triage?: {
    agent?: Name;
    /**
     * Prompt that replaces the built-in one.
     */
    prompt?: {
      /**
       * Path of the prompt file, relative to this file.
       */
      file: string;
    };
    /**
     * Maximum number of attempts before the item is blocked (default: 2).
     */
    attempts?: number;
    /**
     * Timeout of one attempt (default: `10m`).
     */
    timeout?: string;
  };
  /**
   * Pipelines for items: paths of pipeline files by name, relative to the root of the repository.
   */
  pipelines?: {
    /**
     * Path of a pipeline file.
     */
    [k: string]: string;
  };
  'default-pipeline'?: Name;
  /**
   * `each`: every item delivers its own change. `one`: the finished items of a session are delivered as one pull request (default: `each`).
   */
  deliver?: 'each' | 'one';
  /**
   * Settings of pipelines that read `github.settings`, such as issue-triage and issue-follow-up.
   */
  issues?: {
    labels?: Labels;
    ignore?: Labels;
    /**
     * How comments are written, such as `At most five lines, no greeting`.
     */
    style?: string;
    /**
     * `outsiders`: what users without write access start waits for a person; `always`: everything waits (default: `outsiders`).
     */
    gate?: 'outsiders' | 'always';
  };
}
