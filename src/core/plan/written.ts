import { durationMs } from '../lib/duration.ts';
import type * as Yaml from '../pipeline/schema.gen.ts';
import type { Budget } from '../run/event.ts';
import type { Script } from './plan.ts';

export const SHELL = 'bash -eo pipefail';

/** A command of the file with defaults applied. */
export function scriptOf(script: Yaml.Script): Script {
  return {
    run: `${script.run}`,
    shell: script.shell ?? SHELL,
    timeoutMs: script.timeout === undefined ? null : durationMs(script.timeout),
  };
}

/** A `budget` of the file; missing limits are `null`. */
export function budgetOf(budget: Yaml.Budget | undefined): Budget {
  return {
    usd: budget?.usd ?? null,
    tokens: budget?.tokens ?? null,
    timeMs: budget?.time === undefined ? null : durationMs(budget.time),
  };
}

const NO_VARIABLES: Readonly<Record<string, string>> = {};

/** The variables of an `env` in the file as text. */
export function envTexts(env: Yaml.Env | undefined): Readonly<Record<string, string>> {
  if (env === undefined) return NO_VARIABLES;
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, `${value}`]));
}
