import { forkIn } from '../core/gate/fork.ts';
import type { JsonObject } from '../core/lib/json.ts';
import { Refusal } from '../ports.ts';

/** What a stranger's pull request started is never delivered, whoever goes on with it. Throws `Refusal`. */
export function refuseForks(github: JsonObject): void {
  const fork = forkIn(github);
  if (fork === null) return;
  throw new Refusal(
    `Nothing is delivered for a pull request from the fork ${fork}.`,
    'Use the run for its report only, or deliver from a branch of this repository.',
  );
}
