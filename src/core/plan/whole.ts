import type * as Yaml from '../pipeline/schema.gen.ts';
import type { Slot } from './nest.ts';
import type { Network } from './network.ts';
import type { Plan, PlannedRepository, Policy, Script } from './plan.ts';
import { pricesOf } from './prices.ts';
import { budgetOf, scriptOf, texts } from './written.ts';

/** What holds for a whole run: the file's own, and what the pipelines that it runs add. */
export function wholeOf(
  slots: readonly Slot[],
  file: Yaml.PipelineFile,
): Omit<Plan, 'inputs' | 'phases' | 'index' | 'spread'> {
  const inside = slots.flatMap((slot) => (slot.type === 'entry' ? [slot.inner.source.file] : []));
  const files = [...new Set([file, ...inside])];
  return {
    name: file.name,
    env: texts(file.env),
    setup: onceEach(files.flatMap(({ setup = [] }) => setup.map(scriptOf))),
    // A pipeline that others run has none: `check` refuses them.
    repositories: Object.entries(file.repositories ?? {}).map(repositoryOf),
    workspace: { carry: unionOf(files.map(({ workspace }) => workspace?.carry)) },
    budget: budgetOf(file.budget),
    // Of two prices of one model, that of the outer file counts.
    prices: pricesOf(Object.assign({}, ...files.map(({ prices }) => prices).reverse())),
    policy: policyOf(file, files),
  };
}

function repositoryOf([name, written]: [string, Yaml.Repository]): PlannedRepository {
  const { repo, ref = null, setup = [] } = written;
  return { name, repo, ref, setup: setup.map(scriptOf) };
}

/** The strictest of each; what is about how a run begins and ends is the outermost file's to say. */
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

/** What both allow. */
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

/** What several files set up alike is set up once. */
function onceEach(scripts: readonly Script[]): readonly Script[] {
  return [...new Map(scripts.map((script) => [JSON.stringify(script), script])).values()];
}
