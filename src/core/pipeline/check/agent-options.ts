import { suggest } from '../../nearest.ts';
import { type Finding, keyAt, quoted } from '../finding.ts';
import type { Agent } from '../schema.gen.ts';
import { get, keysAt, phasesOf, type Rule } from '../subject.ts';

/** An agent has an option that its adapter knows nothing of, or lacks one that it must have. */
export const agentOptions: Rule = function* (subject) {
  const agents = Object.entries(subject.file.agents ?? {});
  for (const [name, agent] of agents) {
    yield* foreign(name, agent);
    yield* missing(name, agent, keysAt(subject, 'agents', name));
  }
  for (const [name, phase] of phasesOf(subject)) {
    if (!('prompt' in phase) || phase.model === undefined) continue;
    const use = get(subject.file.agents, phase.agent ?? subject.file.defaults?.agent ?? '')?.use;
    if (use === undefined || OPTIONS[use].has.includes('model')) continue;
    const message = `the agent of ${quoted(name)} is of use \`${use}\`, which takes no model`;
    yield { code: 'PG501', message, hint: null, where: keyAt('phases', name, 'model') };
  }
};

function* foreign(name: string, agent: Agent): Generator<Finding> {
  const { has } = OPTIONS[agent.use];
  for (const key of Object.keys(agent)) {
    if (COMMON.includes(key) || has.includes(key)) continue;
    const message = `an agent of use \`${agent.use}\` has no \`${key}\``;
    const hint = suggest(key, has);
    yield { code: 'PG501', message, hint, where: keyAt('agents', name, key) };
  }
}

function* missing(name: string, agent: Agent, written: readonly string[]): Generator<Finding> {
  for (const key of OPTIONS[agent.use].must) {
    if (written.includes(key)) continue;
    const message = `an agent of use \`${agent.use}\` must have \`${key}\``;
    yield { code: 'PG502', message, hint: MEANING[key], where: keyAt('agents', name) };
  }
}

const COMMON: readonly string[] = ['use', 'env', 'fallback'];

interface Options {
  readonly has: readonly string[];
  readonly must: readonly (keyof typeof MEANING)[];
}

const OPTIONS: Readonly<Record<Agent['use'], Options>> = {
  claude: { has: ['model', 'version', 'effort', 'max-turns'], must: [] },
  codex: { has: ['model', 'version', 'effort'], must: [] },
  opencode: { has: ['model', 'version'], must: [] },
  amp: { has: ['version'], must: [] },
  acp: { has: ['run', 'model', 'version'], must: ['run'] },
  anthropic: { has: ['model', 'effort', 'max-turns'], must: [] },
  command: { has: ['run'], must: ['run'] },
  scripted: { has: ['script'], must: ['script'] },
};

const MEANING = {
  run: 'It is a shell line, or a program and its arguments.',
  script: 'It is a YAML file of what to play, relative to the pipeline file.',
} as const;
