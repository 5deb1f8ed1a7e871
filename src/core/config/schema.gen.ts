// Generated from schemas/phasegate.v1.schema.json by `npm run generate`. Do not edit.

/**
 * A name: a small letter, then small letters, digits and hyphens, 64 characters at most.
 */
export type Name = string;

/**
 * phasegate.yml, version 1: how a repository's backlog is worked through.
 */
export interface ConfigFile {
  /**
   * Version of this format.
   */
  version: 1;
  /**
   * Where the items are kept.
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
     * `small` is 1 to 3 files, `medium` 4 to 10, `large` 11 or more; `medium` unless said.
     */
    'max-size'?: 'small' | 'medium' | 'large';
    /**
     * `low`, `medium` or `high`; `medium` unless said.
     */
    'max-complexity'?: 'low' | 'medium' | 'high';
    /**
     * `low`, `medium` or `high`; `low` unless said.
     */
    'max-risk'?: 'low' | 'medium' | 'high';
  };
  /**
   * How much is done at once, and when to stop.
   */
  limits?: {
    /**
     * Items in progress at once; 1 unless said.
     */
    wip?: number;
    /**
     * Phases at once; 1 unless said. A phase that writes is always alone.
     */
    concurrent?: number;
    /**
     * Phases of one `phasegate backlog run`; 100 unless said.
     */
    phases?: number;
    /**
     * Items that may come out of one run; 10 unless said.
     */
    'follow-ups'?: number;
    /**
     * How many such steps may lie between an item and one that a person added; 2 unless said.
     */
    depth?: number;
    /**
     * After so many items that failed one after the other it stops; 2 unless said.
     */
    'failures-in-a-row'?: number;
  };
  /**
   * Who assesses new items.
   */
  triage?: {
    agent?: Name;
    /**
     * Instead of the prompt that is built in.
     */
    prompt?: {
      /**
       * Path of the prompt's text, relative to this file.
       */
      file: string;
    };
    /**
     * Tries before the item is blocked; 2 unless said.
     */
    attempts?: number;
    /**
     * Of one attempt, such as `10m`; `10m` unless said.
     */
    timeout?: string;
  };
  /**
   * Ways of working, by name: pipeline files, relative to the repository.
   */
  pipelines?: {
    /**
     * Path of a pipeline file.
     */
    [k: string]: string;
  };
  'default-pipeline'?: Name;
  /**
   * `each`: every item delivers its own change, which is so unless said; `one`: what a session finishes comes as one pull request.
   */
  deliver?: 'each' | 'one';
}
