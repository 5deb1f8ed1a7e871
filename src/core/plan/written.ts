import { durationMs } from '../lib/duration.ts';
import type * as Yaml from '../pipeline/schema.gen.ts';
import type { Budget, Script } from './plan.ts';

export const SHELL = 'bash -eo pipefail';

/** A command of the file, with its defaults. */
export function scriptOf(script: Yaml.Script): Script {
  return {
    run: `${script.run}`,
    shell: script.shell ?? SHELL,
    timeoutMs: script.timeout === undefined ? null : durationMs(script.timeout),
  };
}

/** A `budget` of the file; what it does not limit is `null`. */
export function budgetOf(budget: Yaml.Budget | undefined): Budget {
  return {
    usd: budget?.usd ?? null,
    tokens: budget?.tokens ?? null,
    timeMs: budget?.time === undefined ? null : durationMs(budget.time),
  };
}

const NO_VARIABLES: Readonly<Record<string, string>> = {};

/** What an `env` of the file holds. */
export function texts(env: Yaml.Env | undefined): Readonly<Record<string, string>> {
  if (env === undefined) return NO_VARIABLES;
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, `${value}`]));
}
