import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';

// What @actions/core does, without its client for tokens: that takes a tenth of the time to the first child to load.

/** An input as it was given; empty if it was not. */
export function inputOf(name: string): string {
  return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}

/** For later steps and jobs of the workflow. */
export function setOutput(name: string, value: string): void {
  addValue('GITHUB_OUTPUT', name, value);
}

/** For the post step of the same Action. */
export function saveState(name: string, value: string): void {
  addValue('GITHUB_STATE', name, value);
}

/** Empty if the main step did not save it. */
export function stateOf(name: string): string {
  return process.env[`STATE_${name}`] ?? '';
}

/** Adds Markdown to the page of the workflow run. */
export function addSummary(markdown: string): void {
  add('GITHUB_STEP_SUMMARY', markdown);
}

/**
 * In the form for values with line breaks, between words that no value can guess:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#multiline-strings
 */
function addValue(variable: string, name: string, value: string): void {
  const end = `end_${randomUUID()}`;
  add(variable, [`${name}<<${end}`, value, end, ''].join(EOL));
}

/** Nothing reads it where the variable is not set. */
function add(variable: string, text: string): void {
  const file = process.env[variable];
  if (file) appendFileSync(file, text);
}
