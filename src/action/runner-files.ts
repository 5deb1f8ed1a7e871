import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { EOL } from 'node:os';
import { Refusal } from '../ports.ts';
import { systemRefusal } from '../system/disk.ts';

// What a step needs before its first child. @actions/core does the rest: it takes a tenth of the time to the first child to load.

/** An input as it was given; empty if it was not. */
export function inputOf(name: string): string {
  return process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '';
}

/**
 * Keeps a value for the post step, in the form for values with line breaks, between words that no value can guess:
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#sending-values-to-the-pre-and-post-actions
 */
export function saveState(name: string, value: string): void {
  const file = process.env.GITHUB_STATE;
  const end = `end_${randomUUID()}`;
  if (!file) return;
  try {
    appendFileSync(file, [`${name}<<${end}`, value, end, ''].join(EOL));
  } catch (error) {
    throw new StepFileFault('state', error);
  }
}

/** A file that the runner gave the step for what it tells cannot be written: neither a bug nor a mistake of the workflow. */
export class StepFileFault extends Refusal {
  override readonly name = 'StepFileFault';

  /** `what`: such as `outputs`. */
  constructor(what: string, error: unknown) {
    const known = systemRefusal(error);
    const why = known?.message ?? (error instanceof Error ? error.message : String(error));
    const remedy =
      known?.remedy ?? 'Look for a step or a process that changes files of the runner.';
    super(`The ${what} of the step cannot be written: ${why}`, remedy, { cause: error });
  }
}
