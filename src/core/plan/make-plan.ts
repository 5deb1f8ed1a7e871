import { bare, callsStatus } from '../expression/expression.ts';
import type { PhaseId } from '../lib/brands.ts';
import { durationMs } from '../lib/duration.ts';
import type { Json, JsonObject } from '../lib/json.ts';
import type * as Yaml from '../pipeline/schema.gen.ts';
import { choiceOf, optionOf } from './choice.ts';
import { fixedText } from './fixed-text.ts';
import { legId } from './legs.ts';
import {
  entryId,
  idIn,
  type LeafPhase,
  legsIn,
  type PipelineLevel,
  type PipelineSource,
  type PlanSlot,
  sinksOf,
  slotsOf,
} from './nest.ts';
import type {
  Condition,
  Delivery,
  DeliveryKind,
  Need,
  Nest,
  OutputSpec,
  Paths,
  PhaseBase,
  PhaseRework,
  Plan,
  PlannedPhase,
  Result,
  Reuse,
  Strategy,
} from './plan.ts';
import { describedAgent, modelOf, type Overrides } from './planned-agent.ts';
import { FREE_JOBS_AT_ONCE } from './slots.ts';
import { wholeOf } from './whole.ts';
import { budgetOf, envTexts, SHELL, scriptOf } from './written.ts';

/** What a run adds to its pipeline file. */
export interface MakePlanOptions extends Omit<PipelineSource, 'file'> {
  readonly inputs: JsonObject;
  /** `name → use[:argument]`: agents that are overridden. */
  readonly agents: Overrides;
}

const TIMEOUT = '30m';
const IDLE_TIMEOUT = '10m';
const MAX_TURNS = 5;

// Shared by all phases, because memory per phase matters with 10,000 of them.
const NO_OUTPUTS: ReadonlyMap<string, OutputSpec> = new Map();
const REUSE_ALL: Reuse = { reads: null };
const EVERY_PATH: Paths = { allow: ['**'], deny: [] };

/** The plan of a pipeline that passed its checks. Defaults are applied here only. */
export function makePlan(file: Yaml.PipelineFile, making: MakePlanOptions): Plan {
  const { inputs, agents: overrides, ...sources } = making;
  const top: PipelineLevel = { source: { ...sources, file }, nest: null, outer: null, agents: {} };
  const slots = slotsOf(top);
  const index = new Map(slots.map(({ id }, at) => [id, at]));
  const needs = slots.map((slot) => plannedNeeds(slot, index));
  const dependants: number[][] = slots.map(() => []);
  for (const [at, own] of needs.entries()) for (const need of own) dependants[need.index]?.push(at);
  const phases = slots.map((slot, at) => {
    const { level, id, phase } = slot;
    const isExit = slot.type === 'exit';
    const frame: PhaseBase = {
      id,
      index: at,
      needs: needs[at] ?? [],
      dependants: dependants[at] ?? [],
      // The condition of a nested pipeline is evaluated at its entry.
      condition: isExit || isOfLeg(slot) ? null : conditionOf(phase.if),
      continueOnError: !isOfLeg(slot) && (phase['continue-on-error'] ?? false),
      within: slot.type === 'phase' ? level.nest : slot.within,
    };
    return slot.type === 'phase'
      ? plannedPhase({ level, overrides, inputs, frame, phase: slot.phase })
      : endOfPipeline(slot, frame);
  });
  return { ...wholeOf(slots, file, inputs), inputs, phases, index, spread: spreadIn(phases) };
}

/** Where one leg begins or ends: what the file says of the phase holds for all legs together. */
const isOfLeg = (slot: PlanSlot): boolean => slot.type !== 'phase' && slot.nest.number !== null;

interface PlanningPhase<P> {
  readonly level: PipelineLevel;
  readonly overrides: Overrides;
  /** Of the run. */
  readonly inputs: JsonObject;
  readonly frame: PhaseBase;
  readonly phase: P;
}

function plannedPhase(context: PlanningPhase<LeafPhase>): PlannedPhase {
  const { frame, phase, inputs } = context;
  if ('prompt' in phase) return agentPhase({ ...context, phase });
  if ('run' in phase) return runPhase({ ...context, phase });
  if ('gate' in phase)
    return { ...frame, kind: 'gate', ...gateOf(phase.gate, frame.within, inputs) };
  return { ...frame, kind: 'deliver', deliveries: deliveriesOf(phase.deliver) };
}

function endOfPipeline(slot: Exclude<PlanSlot, { type: 'phase' }>, frame: PhaseBase): PlannedPhase {
  const { nest, phase } = slot;
  const { name, inputs = {}, outputs = {}, budget } = slot.inner.source.file;
  if (slot.type === 'entry') {
    const { agents, ...given } = phase.with ?? {};
    // Each leg has inputs of its own.
    if (nest.spread !== null)
      return { ...frame, kind: 'entry', nest, with: {}, declared: { name, inputs: {} } };
    return { ...frame, kind: 'entry', nest, with: given as JsonObject, declared: { name, inputs } };
  }
  return {
    ...frame,
    kind: 'pipeline',
    nest,
    pipeline: phase.pipeline,
    outputs,
    budget: budgetOf(nest.number === null ? budget : undefined),
    spread: nest.spread,
  };
}

function agentPhase(context: PlanningPhase<Yaml.AgentPhase>): PlannedPhase {
  const { level, overrides, frame, phase } = context;
  const { file, promptText } = level.source;
  const name = phase.agent ?? file.defaults?.agent;
  if (name === undefined) throw new Error(`phase ${frame.id} has no agent`);
  const choice = choiceOf({ level, overrides, agent: name, model: phase.model });
  const [option] = choice?.options ?? [
    optionOf({ level, overrides, model: phase.model }, name, null),
  ];
  if (option === undefined) throw new Error(`phase ${frame.id} has no agent to choose`);
  const described = describedAgent(level, option.name);
  const isReplaced = described.level !== level || Object.hasOwn(overrides, described.name);
  return {
    ...workOf(context),
    kind: 'agent',
    agent: option.agent,
    fallbacks: option.fallbacks,
    choice,
    // Models of the overridden agent do not apply to its replacement.
    escalate: isReplaced ? [] : (phase.escalate ?? []).map((model) => modelOf(file, model)),
    continues: phase.session === undefined ? null : idIn(level.nest, phase.session.continue),
    prompt: typeof phase.prompt === 'string' ? phase.prompt : promptText(phase.prompt.file),
    verify: (phase.verify ?? []).map(scriptOf),
    maxTurns: phase['max-turns'] ?? MAX_TURNS,
    budget: budgetOf(phase.budget),
  };
}

function runPhase(context: PlanningPhase<Yaml.RunPhase>): PlannedPhase {
  const { phase } = context;
  return {
    ...workOf(context),
    kind: 'run',
    script: scriptOf({ run: phase.run, shell: phase.shell ?? SHELL }),
    expect: phase.expect ?? 'success',
  };
}

/** Includes the frame: a second spread in one literal takes twice the time and memory. */
function workOf({ level, frame, phase }: PlanningPhase<Yaml.AgentPhase | Yaml.RunPhase>) {
  const { defaults } = level.source.file;
  return {
    ...frame,
    repository: phase.repository ?? null,
    access: phase.access ?? 'read',
    paths: pathsOf(phase.paths),
    outputs: outputSpecsOf(phase.outputs),
    artifacts: phase.artifacts ?? [],
    attempts: phase.attempts ?? defaults?.attempts ?? 1,
    backoffMs: durationMs(phase.backoff ?? '0s'),
    timeoutMs: durationMs(phase.timeout ?? defaults?.timeout ?? TIMEOUT),
    idleTimeoutMs: durationMs(phase['idle-timeout'] ?? defaults?.['idle-timeout'] ?? IDLE_TIMEOUT),
    rework: phase.rework ? phaseReworkOf(phase.rework, level.nest) : null,
    env: envTexts(phase.env),
    reuse: reuseOf(phase.reuse),
    workspace: phase.workspace ?? ('run' as const),
    onConflict: phase['on-conflict'] ?? ('again' as const),
    strategy: phase.strategy === undefined ? null : strategyOf(phase.strategy),
    leg: null,
  };
}

function reuseOf(reuse: Yaml.Reuse | undefined): Reuse | null {
  if (reuse === undefined || reuse === false) return null;
  return reuse === true ? REUSE_ALL : { reads: reuse.reads };
}

function gateOf(gate: Yaml.Gate, nest: Nest | null, inputs: JsonObject) {
  const by = gate.by ?? 'environment';
  const environment = gate.environment === undefined ? null : fixedText(gate.environment, inputs);
  return {
    environment: by === 'environment' ? environment : null,
    by,
    when: gate.when === undefined ? null : bare(String(gate.when)),
    rework: gate.rework ? reworkOf(gate.rework, nest) : null,
  };
}

function reworkOf(rework: Yaml.Rework | Yaml.GateRework, nest: Nest | null) {
  return { phase: idIn(nest, rework.phase), max: rework.max ?? 1 };
}

function spreadIn(phases: readonly PlannedPhase[]): readonly number[] {
  return phases.flatMap((phase) =>
    'strategy' in phase && phase.strategy !== null ? [phase.index] : [],
  );
}

function phaseReworkOf(rework: Yaml.Rework, nest: Nest | null): PhaseRework {
  const leg = rework.leg === undefined ? null : bare(String(rework.leg));
  return { ...reworkOf(rework, nest), when: bare(String(rework.when)), leg };
}

function strategyOf(strategy: Yaml.Strategy): Strategy {
  return {
    matrix: strategy.matrix as Json,
    maxParallel: strategy['max-parallel'] ?? null,
    failFast: strategy['fail-fast'] ?? false,
    jobs: jobsOf(strategy.jobs ?? false),
  };
}

function jobsOf(jobs: number | boolean): number | null {
  return typeof jobs === 'number' ? jobs : jobs ? FREE_JOBS_AT_ONCE : null;
}

function deliveriesOf(deliver: Yaml.Deliver): readonly Delivery[] {
  const maps = Array.isArray(deliver) ? deliver : [deliver];
  return maps.flatMap((map) =>
    Object.entries(map).map(([kind, written]) => {
      const { repository = null, ...fields } = (written ?? {}) as WrittenDelivery;
      return { kind: kind as DeliveryKind, repository, fields };
    }),
  );
}

type WrittenDelivery = JsonObject & { readonly repository?: string };

const ANY: readonly Result[] = ['succeeded', 'failed', 'skipped'];

function plannedNeeds(slot: PlanSlot, index: ReadonlyMap<PhaseId, number>): readonly Need[] {
  const need = (id: PhaseId, accept: readonly Result[]): Need => {
    const at = index.get(id);
    if (at === undefined) throw new Error(`no phase ${id}`);
    return { phase: id, index: at, accept };
  };
  if (slot.type === 'exit') {
    return lastOf(slot).map((id) => need(id, ANY));
  }
  if (slot.type === 'entry' && slot.nest.number !== null && slot.within !== null)
    return [entryNeed(slot.within)];
  const { nest } = slot.level;
  const written = writtenNeeds(slot.phase.needs);
  if (written.length > 0) return written.map(([name, accept]) => need(idIn(nest, name), accept));
  return nest === null ? [] : [entryNeed(nest)];
}

/** What the end of a nested pipeline waits for: the phases that no other needs, or the legs. */
function lastOf({ nest, inner, phase }: Exclude<PlanSlot, { type: 'phase' }>): readonly PhaseId[] {
  if (nest.spread === null) return sinksOf(inner.source.file).map((name) => idIn(nest, name));
  const legs = legsIn(phase) ?? [];
  return legs.length === 0 ? [entryId(nest.id)] : legs.map((_, number) => legId(nest.id, number));
}

/** A phase without needs in its own file starts after the entry of its pipeline. */
const entryNeed = ({ id, entry }: Nest): Need => ({
  phase: entryId(id),
  index: entry,
  accept: ['succeeded'],
});

function writtenNeeds(
  needs: Yaml.Needs | undefined,
): readonly (readonly [string, readonly Result[]])[] {
  if (needs === undefined) return [];
  if (typeof needs === 'string') return [[needs, ['succeeded']]];
  return Array.isArray(needs)
    ? [...new Set(needs)].map((name) => [name, ['succeeded']])
    : Object.entries(needs);
}

function conditionOf(written: string | boolean | undefined): Condition | null {
  if (written === undefined) return null;
  const expression = bare(String(written));
  return { expression, callsStatus: callsStatus(expression) };
}

function outputSpecsOf(outputs: Yaml.Outputs | undefined): ReadonlyMap<string, OutputSpec> {
  if (outputs === undefined) return NO_OUTPUTS;
  return new Map(
    Object.entries(outputs).map(([name, written]) => {
      if (typeof written === 'boolean') return [name, { schema: written, optional: false }];
      const { optional, ...schema } = written;
      return [name, { schema: schema as Json, optional: optional ?? false }];
    }),
  );
}

function pathsOf(paths: Yaml.Paths | undefined): Paths {
  if (paths === undefined) return EVERY_PATH;
  return { allow: paths.allow ?? EVERY_PATH.allow, deny: paths.deny ?? EVERY_PATH.deny };
}
