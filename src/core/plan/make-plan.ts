import { bare, callsStatus } from '../expression/expression.ts';
import { type PhaseId, phaseId } from '../lib/brands.ts';
import { durationMs } from '../lib/duration.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import type * as Yaml from '../pipeline/schema.gen.ts';
import { get } from '../pipeline/subject.ts';
import type { Network } from './network.ts';
import type {
  AgentUse,
  Budget,
  Condition,
  Delivery,
  DeliveryKind,
  Need,
  OutputSpec,
  Paths,
  Plan,
  PlannedAgent,
  PlannedPhase,
  Result,
  Script,
} from './plan.ts';
import { pricesOf } from './prices.ts';

/** What a run adds to its pipeline file. */
export interface Making {
  readonly inputs: JsonObject;
  /** `name → use[:argument]`: agents that are replaced. */
  readonly agents: Readonly<Record<string, string>>;
  /** The text of a prompt file, by its path as the pipeline file has it. */
  readonly promptText: (file: string) => string;
  /** Where a script is in the repository, by its path as the pipeline file has it. */
  readonly scriptPath: (script: string) => string;
}

const SHELL = 'bash -eo pipefail';
const TIMEOUT = '30m';
const IDLE_TIMEOUT = '10m';
const MAX_TURNS = 5;

// One for all phases: with 10,000 of them, what each has of its own counts.
const NO_OUTPUTS: ReadonlyMap<string, OutputSpec> = new Map();
const NO_VARIABLES: Readonly<Record<string, string>> = {};
const EVERY_PATH: Paths = { allow: ['**'], deny: [] };

/** The plan of a pipeline that passed its checks: the one place where defaults are applied. */
export function makePlan(file: Yaml.PipelineFile, making: Making): Plan {
  const names = Object.keys(file.phases);
  const index = new Map(names.map((name, at) => [phaseId(name), at]));
  const dependants: number[][] = names.map(() => []);
  const needs = Object.values(file.phases).map((phase, at) => {
    const own = needsOf(phase.needs, index);
    for (const need of own) dependants[need.index]?.push(at);
    return own;
  });
  const phases = Object.entries(file.phases).map(([name, phase], at) => {
    const frame: Frame = {
      id: phaseId(name),
      index: at,
      needs: needs[at] ?? [],
      dependants: dependants[at] ?? [],
      condition: conditionOf(phase.if),
      continueOnError: phase['continue-on-error'] ?? false,
    };
    return plannedPhase({ file, making, frame, phase });
  });
  return {
    name: file.name,
    inputs: making.inputs,
    env: texts(file.env),
    setup: (file.setup ?? []).map(scriptOf),
    workspace: { carry: file.workspace?.carry ?? [] },
    budget: budgetOf(file.budget),
    prices: pricesOf(file.prices ?? {}),
    policy: {
      protect: file.policy?.protect ?? [],
      staleBase: file.policy?.['stale-base'] ?? 'keep',
      maxDiffLines: file.policy?.['max-diff-lines'] ?? null,
      maxRunsPerDay: file.policy?.['max-runs-per-day'] ?? null,
      isolation: file.policy?.isolation ?? 'preferred',
      network: networkOf(file.policy?.network),
      secrets: file.policy?.secrets ?? [],
    },
    phases,
    index,
  };
}

interface Frame {
  readonly id: PhaseId;
  readonly index: number;
  readonly needs: readonly Need[];
  readonly dependants: readonly number[];
  readonly condition: Condition | null;
  readonly continueOnError: boolean;
}

interface Context<P> {
  readonly file: Yaml.PipelineFile;
  readonly making: Making;
  readonly frame: Frame;
  readonly phase: P;
}

function plannedPhase(context: Context<Yaml.Phase>): PlannedPhase {
  const { file, making, frame, phase } = context;
  if ('prompt' in phase) return agentPhase({ file, making, frame, phase });
  if ('run' in phase) return runPhase({ file, making, frame, phase });
  if ('gate' in phase) return { ...frame, kind: 'gate', ...gateOf(phase.gate) };
  if ('deliver' in phase) {
    return { ...frame, kind: 'deliver', deliveries: deliveriesOf(phase.deliver) };
  }
  throw new Error(`phase ${frame.id} is of a kind that is not supported yet`);
}

function agentPhase({ file, making, frame, phase }: Context<Yaml.AgentPhase>): PlannedPhase {
  const name = phase.agent ?? file.defaults?.agent;
  if (name === undefined) throw new Error(`phase ${frame.id} has no agent`);
  return {
    ...workOf({ file, making, frame, phase }),
    kind: 'agent',
    agent: agentOf({ file, making, name, model: phase.model }),
    fallbacks: fallbacksOf({ file, making, name }),
    // Models of the agent that is replaced are not the other's.
    escalate: Object.hasOwn(making.agents, name)
      ? []
      : (phase.escalate ?? []).map((model) => modelOf(file, model)),
    continues: phase.session === undefined ? null : phaseId(phase.session.continue),
    prompt: typeof phase.prompt === 'string' ? phase.prompt : making.promptText(phase.prompt.file),
    verify: (phase.verify ?? []).map(scriptOf),
    maxTurns: phase['max-turns'] ?? MAX_TURNS,
    budget: budgetOf(phase.budget),
  };
}

function runPhase({ file, making, frame, phase }: Context<Yaml.RunPhase>): PlannedPhase {
  return {
    ...workOf({ file, making, frame, phase }),
    kind: 'run',
    script: scriptOf({ run: phase.run, shell: phase.shell ?? SHELL }),
    expect: phase.expect ?? 'success',
  };
}

/** With the frame in it: a second spread in one literal takes twice the time and memory. */
function workOf({ file, frame, phase }: Context<Yaml.AgentPhase | Yaml.RunPhase>) {
  const { defaults } = file;
  return {
    ...frame,
    access: phase.access ?? 'read',
    paths: pathsOf(phase.paths),
    outputs: outputsOf(phase.outputs),
    artifacts: phase.artifacts ?? [],
    attempts: phase.attempts ?? defaults?.attempts ?? 1,
    backoffMs: durationMs(phase.backoff ?? '0s'),
    timeoutMs: durationMs(phase.timeout ?? defaults?.timeout ?? TIMEOUT),
    idleTimeoutMs: durationMs(phase['idle-timeout'] ?? defaults?.['idle-timeout'] ?? IDLE_TIMEOUT),
    rework: phase.rework
      ? { ...reworkOf(phase.rework), when: bare(String(phase.rework.when)) }
      : null,
    env: texts(phase.env),
  };
}

function gateOf(gate: Yaml.Gate) {
  const by = gate.by ?? 'environment';
  return {
    environment: by === 'environment' ? (gate.environment ?? null) : null,
    by,
    when: gate.when === undefined ? null : bare(String(gate.when)),
    rework: gate.rework ? reworkOf(gate.rework) : null,
  };
}

function reworkOf(rework: Yaml.Rework | Yaml.GateRework) {
  return { phase: phaseId(rework.phase), max: rework.max ?? 1 };
}

function deliveriesOf(deliver: Yaml.Deliver): readonly Delivery[] {
  const maps = Array.isArray(deliver) ? deliver : [deliver];
  return maps.flatMap((map) =>
    Object.entries(map).map(([kind, fields]) => ({
      kind: kind as DeliveryKind,
      fields: (fields ?? {}) as JsonObject,
    })),
  );
}

interface AgentSource {
  readonly file: Yaml.PipelineFile;
  readonly making: Making;
  readonly name: string;
  readonly model: string | undefined;
}

/** Each with its own model: those that the phase names are another provider's. `check` has refused circles. */
function fallbacksOf({ file, making, name }: Omit<AgentSource, 'model'>): readonly PlannedAgent[] {
  const next = file.agents?.[name]?.fallback;
  if (next === undefined) return [];
  const agent = agentOf({ file, making, name: next, model: undefined });
  return [agent, ...fallbacksOf({ file, making, name: next })];
}

function agentOf({ file, making, name, model }: AgentSource): PlannedAgent {
  const written = file.agents?.[name];
  if (written === undefined) throw new Error(`no agent ${name}`);
  const wanted = model ?? written.model ?? file.defaults?.model ?? null;
  const agent: PlannedAgent = {
    name,
    use: written.use,
    model: wanted === null ? null : modelOf(file, wanted),
    run: written.run ?? null,
    script: written.script === undefined ? null : making.scriptPath(written.script),
    version: written.version ?? null,
    effort: written.effort ?? null,
    maxTurns: written['max-turns'] ?? null,
    env: texts(written.env),
  };
  const replaced = making.agents[name];
  return replaced === undefined ? agent : overridden(file, agent, replaced);
}

function modelOf({ models }: Yaml.PipelineFile, written: string): string {
  return get(models, written) ?? written;
}

/**
 * `--agent name=use[:argument]`: the argument is the script of `scripted`, the command line of `command` and `acp`, the
 * model of the others.
 */
function overridden(file: Yaml.PipelineFile, agent: PlannedAgent, override: string): PlannedAgent {
  const [use = '', ...rest] = override.split(':');
  const argument = rest.length === 0 ? null : rest.join(':');
  return {
    ...agent,
    use: use as AgentUse,
    model: argument === null || isStarted(use) ? null : modelOf(file, argument),
    version: null,
    effort: null,
    maxTurns: null,
    script: use === 'scripted' ? (argument ?? agent.script) : null,
    run: use === 'command' || use === 'acp' ? (argument ?? agent.run) : null,
  };
}

/** Whether its argument says what to start or play. */
const isStarted = (use: string): boolean => ['command', 'acp', 'scripted'].includes(use);

function needsOf(
  needs: Yaml.Needs | undefined,
  index: ReadonlyMap<PhaseId, number>,
): readonly Need[] {
  const entries: readonly (readonly [string, readonly Result[]])[] =
    needs === undefined
      ? []
      : typeof needs === 'string'
        ? [[needs, ['succeeded']]]
        : Array.isArray(needs)
          ? [...new Set(needs)].map((name) => [name, ['succeeded']])
          : Object.entries(needs);
  return entries.map(([name, accept]) => {
    const at = index.get(phaseId(name));
    if (at === undefined) throw new Error(`no phase ${name}`);
    return { phase: phaseId(name), index: at, accept };
  });
}

function conditionOf(written: string | boolean | undefined): Condition | null {
  if (written === undefined) return null;
  const expression = bare(String(written));
  return { expression, callsStatus: callsStatus(expression) };
}

function outputsOf(outputs: Yaml.Outputs | undefined): ReadonlyMap<string, OutputSpec> {
  if (outputs === undefined) return NO_OUTPUTS;
  return new Map(
    Object.entries(outputs).map(([name, written]) => {
      if (typeof written === 'boolean') return [name, { schema: written, optional: false }];
      const { optional, ...schema } = written;
      return [name, { schema: schema as Json, optional: optional ?? false }];
    }),
  );
}

function scriptOf(script: Yaml.Script): Script {
  return {
    run: `${script.run}`,
    shell: script.shell ?? SHELL,
    timeoutMs: script.timeout === undefined ? null : durationMs(script.timeout),
  };
}

function budgetOf(budget: Yaml.Budget | undefined): Budget {
  return {
    usd: budget?.usd ?? null,
    tokens: budget?.tokens ?? null,
    timeMs: budget?.time === undefined ? null : durationMs(budget.time),
  };
}

function networkOf(network: Yaml.Network | undefined): Network {
  if (network === undefined || network === 'any') return { type: 'any' };
  return typeof network === 'string' ? { type: 'none' } : { type: 'allow', hosts: network.allow };
}

function pathsOf(paths: Yaml.Paths | undefined): Paths {
  if (paths === undefined) return EVERY_PATH;
  return { allow: paths.allow ?? EVERY_PATH.allow, deny: paths.deny ?? EVERY_PATH.deny };
}

function texts(env: Yaml.Env | undefined): Readonly<Record<string, string>> {
  if (env === undefined) return NO_VARIABLES;
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, `${value}`]));
}
