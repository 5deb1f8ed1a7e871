import type { JsonObject } from '../lib/json.ts';
import type * as Yaml from '../pipeline/schema.gen.ts';
import { fixedRepo } from './fixed-text.ts';
import type { PlanSlot } from './nest.ts';
import type { Network } from './network.ts';
import type { Plan, PlannedRepository, Policy, Script } from './plan.ts';
import { pricesOf } from './prices.ts';
import { budgetOf, envTexts, scriptOf } from './written.ts';

/** Settings of a whole run: the file's own, and those of its nested pipelines. */
export function wholeOf(
  slots: readonly PlanSlot[],
  file: Yaml.PipelineFile,
  inputs: JsonObject,
): Omit<Plan, 'inputs' | 'phases' | 'index' | 'spread'> {
  const inside = slots.flatMap((slot) => (slot.type === 'entry' ? [slot.inner.source.file] : []));
  const files = [...new Set([file, ...inside])];
  return {
    name: file.name,
    env: envTexts(file.env),
    setup: onceEach(files.flatMap(({ setup = [] }) => setup.map(scriptOf))),
    // Nested pipelines have none: `check` refuses that.
    repositories: Object.entries(file.repositories ?? {}).map(([name, written]) =>
      plannedRepository(name, written, inputs),
    ),
    workspace: { carry: unionOf(files.map(({ workspace }) => workspace?.carry)) },
    budget: budgetOf(file.budget),
    // For a model with two prices, the outer file's counts.
    prices: pricesOf(Object.assign({}, ...files.map(({ prices }) => prices).reverse())),
    policy: policyOf(file, files),
  };
}

function plannedRepository(
  name: string,
  { repo, ref, setup = [] }: Yaml.Repository,
  inputs: JsonObject,
): PlannedRepository {
  return { name, repo: fixedRepo(repo, inputs), ref: ref ?? null, setup: setup.map(scriptOf) };
}

/** The strictest value of each policy. How a run begins and ends is up to the outermost file. */
function policyOf(file: Yaml.PipelineFile, files: readonly Yaml.PipelineFile[]): Policy {
  const policies = files.map(({ policy }) => policy);
  const isolations = policies.map((policy) => policy?.isolation ?? 'preferred');
  const limits = policies.flatMap((policy) => policy?.['max-diff-lines'] ?? []);
  const [first] = isolations;
  return {
    protect: unionOf(policies.map((policy) => policy?.protect)),
    staleBase: file.policy?.['stale-base'] ?? 'keep',
    maxDiffLines: limits.length === 0 ? null : Math.min(...limits),
    maxRunsPerDay: file.policy?.['max-runs-per-day'] ?? null,
    untrusted: file.policy?.untrusted ?? 'gate',
    isolation: isolations.includes('required') ? 'required' : (first ?? 'preferred'),
    network: policies.map((policy) => networkOf(policy?.network)).reduce(strictest),
    secrets: unionOf(policies.map((policy) => policy?.secrets)),
  };
}

/** The hosts that both policies allow. */
function strictest(one: Network, other: Network): Network {
  if (one.type === 'any' || other.type === 'none') return other;
  if (other.type === 'any' || one.type === 'none') return one;
  return { type: 'allow', hosts: one.hosts.filter((host) => other.hosts.includes(host)) };
}

function networkOf(network: Yaml.Network | undefined): Network {
  if (network === undefined || network === 'any') return { type: 'any' };
  return typeof network === 'string' ? { type: 'none' } : { type: 'allow', hosts: network.allow };
}

function unionOf(lists: readonly (readonly string[] | undefined)[]): readonly string[] {
  return [...new Set(lists.flatMap((list) => list ?? []))];
}

/** Equal setup commands of several files run once. */
function onceEach(scripts: readonly Script[]): readonly Script[] {
  return [...new Map(scripts.map((script) => [JSON.stringify(script), script])).values()];
}
