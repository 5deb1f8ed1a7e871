import { forkIn } from '../core/gate/fork.ts';
import type { JsonObject } from '../core/lib/json.ts';
import { Refusal } from '../ports.ts';

/** A run that a fork's pull request triggered is never delivered, whoever resumes it. Throws `Refusal`. */
export function refuseForks(github: JsonObject): void {
  const fork = forkIn(github);
  if (fork === null) return;
  throw new Refusal(
    `Nothing is delivered for a pull request from the fork ${fork}.`,
    'Use the run for its report only, or deliver from a branch of this repository.',
  );
}
