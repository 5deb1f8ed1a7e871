import { nearest } from '../../lib/nearest.ts';
import { AGENT_TRAITS } from '../../plan/agent-traits.ts';
import { type Finding, keyAt, quoted } from '../finding.ts';
import type { Agent, AgentPhase } from '../schema.gen.ts';
import { get, keysAt, phasesOf, type Rule, type Subject, useOf } from '../subject.ts';

/** An agent has an option that its adapter does not support, or lacks a required one. */
export const agentOptions: Rule = function* (subject) {
  const agents = Object.entries(subject.file.agents ?? {});
  for (const [name, agent] of agents) {
    yield* foreign(name, agent);
    yield* missing(name, agent, keysAt(subject, 'agents', name));
  }
  for (const [name, phase] of phasesOf(subject)) {
    const use = useOf(subject, name);
    if (!('prompt' in phase) || use === null) continue;
    yield* unfit(name, phase, use);
    if (phase.access === 'write') yield* onlyReading(subject, name, phase);
  }
};

/** Keys of a phase that its agent does not support. */
function* unfit(name: string, phase: AgentPhase, use: Agent['use']): Generator<Finding> {
  const { options, hasSessions } = AGENT_TRAITS[use];
  const models = (['model', 'escalate'] as const).filter(() => !options.includes('model'));
  const sessions = (['session'] as const).filter(() => !hasSessions);
  for (const key of [...models, ...sessions]) {
    if (phase[key] === undefined) continue;
    const lacks = key === 'session' ? 'cannot resume a session' : 'has no model option';
    const message = `the agent of ${quoted(name)} has \`use: ${use}\`, which ${lacks}`;
    const hint = `Remove \`${key}\`, or ${otherUse(key === 'session' ? canResume : hasModel)}.`;
    yield { code: 'PG501', message, hint, where: keyAt('phases', name, key) };
  }
}

/** Agents that may carry out a writing phase but cannot write. */
function* onlyReading(
  { file: { agents, defaults } }: Subject,
  phase: string,
  { agent }: AgentPhase,
): Generator<Finding> {
  const seen = new Set<string>();
  let name = agent ?? defaults?.agent;
  for (; name !== undefined && !seen.has(name); name = get(agents, name)?.fallback) {
    seen.add(name);
    const use = get(agents, name)?.use;
    if (use === undefined || AGENT_TRAITS[use].canWrite) continue;
    const message = `${quoted(phase)} has \`access: write\`, but its agent ${quoted(name)} has \`use: ${use}\`, which can only read`;
    const hint = `Write \`access: read\`, or ${otherUse(({ canWrite }) => canWrite)}.`;
    yield { code: 'PG501', message, hint, where: keyAt('phases', phase, 'access') };
  }
}

function* foreign(name: string, agent: Agent): Generator<Finding> {
  const { options } = AGENT_TRAITS[agent.use];
  for (const key of Object.keys(agent)) {
    if (COMMON.includes(key) || options.includes(key)) continue;
    const message = `an agent with \`use: ${agent.use}\` has no key \`${key}\``;
    const near = nearest(key, options);
    const hint =
      near === null
        ? `Remove \`${key}\`, or ${otherUse((traits) => traits.options.some((one) => one === key))}.`
        : `Did you mean \`${near}\`?`;
    yield { code: 'PG501', message, hint, where: keyAt('agents', name, key) };
  }
}

function* missing(name: string, agent: Agent, written: readonly string[]): Generator<Finding> {
  for (const key of AGENT_TRAITS[agent.use].required) {
    if (written.includes(key)) continue;
    const message = `an agent with \`use: ${agent.use}\` must have the key \`${key}\``;
    yield { code: 'PG502', message, hint: MEANING[key], where: keyAt('agents', name) };
  }
}

type AgentTraits = (typeof AGENT_TRAITS)[Agent['use']];

const hasModel = ({ options }: AgentTraits): boolean => options.includes('model');
const canResume = ({ hasSessions }: AgentTraits): boolean => hasSessions;

function otherUse(fits: (traits: AgentTraits) => boolean): string {
  const uses = Object.entries(AGENT_TRAITS).flatMap(([use, traits]) => (fits(traits) ? [use] : []));
  return `choose another agent: \`use: ${uses.join('`, `')}\``;
}

const COMMON: readonly string[] = ['use', 'env', 'fallback'];

const MEANING = {
  run: 'The value is a shell command, or a list with a program and its arguments.',
  script: 'The value is the path of a YAML script, relative to the pipeline file.',
} as const;
