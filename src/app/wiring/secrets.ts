import { expressionsIn, references } from '../../core/expression/expression.ts';
import type { JsonObject } from '../../core/lib/json.ts';
import { AGENT_TRAITS, isKey } from '../../core/plan/agent-traits.ts';
import type { Plan, PlannedAgent } from '../../core/plan/plan.ts';
import { isSecretName } from '../../core/redaction/secret-name.ts';
import { possibleAgents } from '../../core/run/decide/route.ts';
import { Refusal } from '../../ports.ts';

export interface RunSecrets {
  /** Values of `secrets.NAME` for the names that the pipeline uses. */
  readonly values: JsonObject;
  /** All values that must not leave, whether or not a phase may use them. */
  readonly hidden: readonly string[];
}

/**
 * The secrets that a plan uses or wants redacted, and other environment variables whose names mark them as secrets. If secrets
 * are required, throws `Refusal` with the names of those that are used but not set.
 */
export function secretsOf(
  plan: Plan,
  environment: NodeJS.ProcessEnv,
  are: 'needed' | 'redacted',
): RunSecrets {
  const names = secretNames(plan);
  const missing = names.filter((name) => !environment[name]);
  if (are === 'needed' && missing.length > 0) {
    const list = missing.map((name) => `\`${name}\``).join(', ');
    throw new Refusal(
      `The pipeline uses the secret ${list}, which is not set.`,
      'Set the secret as an environment variable of Phasegate.',
    );
  }
  const values = Object.fromEntries(names.map((name) => [name, environment[name] ?? '']));
  const keys = Object.values(AGENT_TRAITS)
    .flatMap(({ variables }) => variables)
    .filter(isKey);
  const hidden = [...names, ...keys, ...plan.policy.secrets].flatMap(
    (name) => environment[name] ?? [],
  );
  return { values, hidden: [...hidden, ...secretsByName(environment)] };
}

/** Names of the secrets that a plan uses, sorted. */
export const secretNames = (plan: Plan): readonly string[] =>
  [...new Set(layersOf(plan).flatMap(secretNamesIn))].sort();

/** A folder or a word such as `true` is not a secret, whatever the variable is called. */
function secretsByName(environment: NodeJS.ProcessEnv): readonly string[] {
  return Object.entries(environment).flatMap(([name, value = '']) =>
    isSecretName(name) && value.length >= 8 && !value.startsWith('/') ? [value] : [],
  );
}

/** The agent's own login variables, from our environment. */
export function keysOf(
  { use }: PlannedAgent,
  environment: NodeJS.ProcessEnv,
): Readonly<Record<string, string>> {
  const known = AGENT_TRAITS[use].variables.map((name) => [name, environment[name] ?? ''] as const);
  return Object.fromEntries(known.filter(([, value]) => value !== ''));
}

type VariableLayer = Readonly<Record<string, string>>;

function layersOf(plan: Plan): readonly VariableLayer[] {
  const own = plan.phases.flatMap((phase): readonly VariableLayer[] => {
    if (phase.kind === 'agent') return [...possibleAgents(phase).map(({ env }) => env), phase.env];
    if (phase.kind === 'pipeline') return [phase.nest.ownEnv, phase.nest.phaseEnv];
    return phase.kind === 'run' ? [phase.env] : [];
  });
  return [plan.env, ...own];
}

function secretNamesIn(layer: VariableLayer): readonly string[] {
  return Object.values(layer)
    .flatMap((value) => expressionsIn(value))
    .flatMap(({ source }) => references(source.trim()))
    .flatMap(([context, name]) => (context === 'secrets' && name !== undefined ? [name] : []));
}
