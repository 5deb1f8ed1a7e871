import { hash, randomBytes } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChildFile } from '../../agents/files/child-file.ts';
import { readTurnResult } from '../../agents/stream/turn-result.ts';
import { recorded } from '../../agents/tape/recording.ts';
import { replayed } from '../../agents/tape/replaying.ts';
import { openArtifacts } from '../../checkpoints/artifacts.ts';
import { openRecord } from '../../checkpoints/record.ts';
import type { PhaseId } from '../../core/lib/brands.ts';
import { MAIN } from '../../core/lib/main-repository.ts';
import { AGENT_TRAITS } from '../../core/plan/agent-traits.ts';
import { childEnvironment, MARK_VARIABLE } from '../../core/plan/environment.ts';
import type { Plan, PlannedAgent, WorkPhase } from '../../core/plan/plan.ts';
import { costOf } from '../../core/plan/prices.ts';
import { protectedPaths } from '../../core/plan/protected.ts';
import type { Detect } from '../../core/redaction/span.ts';
import type { PinnedPipeline } from '../../core/run/event.ts';
import {
  NOTHING_SPENT,
  phaseState,
  type RunState,
  type SpentTotals,
} from '../../core/run/state.ts';
import { RedactedEvents } from '../../engine/attempt/redacted-events.ts';
import type { UsagePricing } from '../../engine/attempt/spending.ts';
import type {
  EngineDependencies,
  RepositorySet,
  ReuseSettings,
} from '../../engine/dependencies.ts';
import { Meter } from '../../engine/meter.ts';
import { Readers } from '../../engine/readers.ts';
import { setUp } from '../../engine/setup.ts';
import type { SharedBudget } from '../../engine/shared-budget.ts';
import { faultOfOutputs } from '../../engine/validate-outputs.ts';
import { onlyInCheckout } from '../../git/not-in-commit.ts';
import type { RunnerDirectory } from '../../git/objects/runner-directory.ts';
import type { Agent, Agents, OnAgentEvent, Reporter, Tracer, Workspace } from '../../ports.ts';
import { priceOf } from '../../prices/table.ts';
import { runScript } from '../../process/run-script.ts';
import { type CommandFiles, commandFilesOf } from '../../sandbox/command-files.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { awakeNow } from '../../system/awake-clock.ts';
import { redactDebugLog } from '../../system/debug-log.ts';
import { protectedBy } from '../admission/protected-by.ts';
import { artifactsIfOurs, type LockOwnership } from '../run/if-ours.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { isInActions } from '../stored/surroundings.ts';
import { agentIdentity } from './agent-identity.ts';
import { agentsHere } from './agents.ts';
import { deliveriesHere } from './deliveries.ts';
import type { Platform } from './platform.ts';
import { redactionOf } from './redaction.ts';
import { keysOf, secretsOf } from './secrets.ts';

export interface DependencySource {
  readonly place: RepositoryPlace;
  readonly platform: Platform;
  readonly runFolder: string;
  /** In the environment of all children. */
  readonly mark: string;
  readonly session: LockOwnership;
  readonly plan: Plan;
  readonly pinned: PinnedPipeline;
  readonly state: RunState;
  readonly baseBranch: string | null;
  /** `null`: the run has one repository. */
  readonly several: RepositorySet | null;
  /** The root of the run's own repository, to which the pipeline's files are relative. */
  readonly root: string;
  /** The runner's git directory of the run. */
  readonly own: RunnerDirectory;
  readonly workspace: Workspace;
  readonly sandbox: Sandbox;
  readonly reporter: Reporter;
  readonly tracer: Tracer;
  readonly signal: AbortSignal;
  /** Whether phases run in this process; they may need secrets. */
  readonly mayWork: boolean;
  /** Where agents' calls are recorded, or replayed from. */
  readonly tape: TapeMode;
  readonly budgetPool: SharedBudget | null;
  /** `null`: results are neither reused nor stored. */
  readonly reuse: ReuseSettings | null;
  /** Detects secrets, in addition to our own patterns. */
  readonly detect: Detect;
}

export type TapeMode =
  | { readonly mode: 'none' }
  | { readonly mode: 'record' | 'replay'; readonly folder: string };

/** All dependencies of the engine on this machine. */
export function engineDependencies(
  source: DependencySource,
): Omit<EngineDependencies, 'openOwn' | 'takeOffered'> {
  const { runFolder, plan, state, workspace, sandbox, reporter, signal } = source;
  const protect = protectedBy(plan, source.pinned);
  const secrets = secretsOf(plan, process.env, source.mayWork ? 'needed' : 'redacted');
  const redaction = redactionOf(secrets.hidden, source.detect);
  redactDebugLog(redaction.redact);
  const inherited = { ...process.env, HOME: sandbox.home };
  const commandFiles = commandFilesOf(isInActions() ? process.env : {});
  const mark = { [MARK_VARIABLE]: source.mark };
  const unpriced = new Set<string>();
  let ready: ReturnType<EngineDependencies['ready']> | null = null;
  const deps: Omit<EngineDependencies, 'openOwn' | 'takeOffered'> = {
    run: state.run,
    several: source.several,
    workspace,
    readers: new Readers(workspace),
    openView: async (phase) =>
      worksHere(phase, source.tape) ? null : sandbox.openView(workspace.directory),
    ready: () => {
      ready ??= setUp(deps, { ...plan, setup: setupIn(plan, state.repository) });
      return ready;
    },
    setupLog: (text) => appendFileSync(join(runFolder, 'setup.log'), text),
    agents: watchedAgents(tapedAgents(source, redaction.redaction), commandFiles),
    runScript: (call) => commandFiles.watch(() => runScript(call)),
    confine: sandbox.confine,
    artifacts: artifactsIfOurs(openArtifacts(runFolder, redaction.findSecrets), source.session),
    ...reusingOf(source),
    reporter: quiet(reporter, redaction.redact),
    tracer: source.tracer,
    signal,
    baseBranch: source.baseBranch,
    onlyInCheckout: (paths) => onlyInCheckout(source.place.repository, state.base, paths),
    knownReviews: source.platform.knownReviews,
    pipelineDigest: source.pinned.digest,
    ...deliveries(source),
    openRecord: (phase, attempt) => openRecord({ runFolder, phase, attempt }),
    readTurnResult,
    readChildFile,
    isProtected: (path) => protectedPaths([path], protect).length > 0,
    environment: (layers, phasegate) =>
      childEnvironment({ process: inherited, layers, phasegate: { ...phasegate, ...mark } }),
    secrets: secrets.values,
    ...redaction,
    faultOfOutputs,
    meter: meterOf(source),
    pricesOf: (agent) => pricesFor(agent, { plan, reporter, unpriced }),
    keysOf: (agent) => keysOf(agent, process.env),
    mark: () => randomBytes(9).toString('base64url'),
    hash: (text) => hash('sha256', text),
    now: awakeNow,
  };
  return deps;
}

const meterOf = (source: DependencySource): Meter =>
  new Meter({
    spent: source.state.spent,
    of: spentBefore(source),
    budgetPool: source.budgetPool,
  });

/** The `setup` of a repository's workspace. */
function setupIn({ setup, repositories }: Plan, name: string): Plan['setup'] {
  return name === MAIN ? setup : (repositories.find((one) => one.name === name)?.setup ?? []);
}

function reusingOf(
  source: DependencySource,
): Pick<EngineDependencies, 'reuse' | 'versionOf' | 'platform'> {
  const { root, tape } = source;
  return {
    // A recording contains all calls of a run.
    reuse: tape.mode === 'none' ? source.reuse : null,
    versionOf: agentIdentity(root),
    platform: `${process.platform}-${process.arch}`,
  };
}

/** What a phase had spent when this process began. */
function spentBefore({ plan, state }: DependencySource) {
  return (phase: PhaseId): SpentTotals => {
    const index = plan.index.get(phase);
    return index === undefined ? NOTHING_SPENT : phaseState(plan, state, index).spent;
  };
}

function deliveries(source: DependencySource): ReturnType<typeof deliveriesHere> {
  const { place, own, runFolder, state, baseBranch, platform, signal } = source;
  const { repository } = place;
  const { base } = state;
  const { token, askGit } = platform;
  return deliveriesHere({ repository, own, runFolder, base, baseBranch, token, askGit, signal });
}

/** Whether this process makes the phase's changes itself, and so knows the workspace. */
function worksHere(phase: WorkPhase, tape: TapeMode): boolean {
  return phase.kind === 'agent' && (phase.agent.use === 'scripted' || tape.mode !== 'none');
}

/** Notes of the engine may contain file names, which agents choose. */
function quiet(reporter: Reporter, redact: EngineDependencies['redact']): Reporter {
  return {
    event: (event, state) => reporter.event(event, state),
    agent: (phase, event) => reporter.agent(phase, event),
    note: (text) => reporter.note(redact(text)),
  };
}

interface PriceSource {
  readonly plan: Plan;
  readonly reporter: Reporter;
  /** The models whose unknown price was noted. */
  readonly unpriced: Set<string>;
}

/** The price of an agent's tokens from the pipeline, else from the table. An unknown price is noted once per model. */
async function pricesFor(
  { model, use }: PlannedAgent,
  { plan: { prices }, reporter, unpriced }: PriceSource,
): Promise<UsagePricing> {
  if (model === null || use === 'scripted' || use === 'command') return () => null;
  const price = prices.get(model) ?? (await priceOf(model));
  if (price === null) {
    if (AGENT_TRAITS[use].needsPrices && !unpriced.has(model)) {
      reporter.note(
        `The price of \`${model}\` is unknown. If \`${use}\` reports no cost, only tokens are counted.`,
      );
      unpriced.add(model);
    }
    return () => null;
  }
  const known = new Map([[model, price]]);
  return (usage) => costOf(usage, model, known);
}

function watchedAgents(agents: Agents, files: CommandFiles): Agents {
  const entries = Object.entries(agents).map(([use, agent]): [string, Agent] => [
    use,
    { call: (call, on) => files.watch(() => agent.call(call, on)) },
  ]);
  return Object.fromEntries(entries) as Agents;
}

/** The agents, recorded or replayed if the tape is in use. */
function tapedAgents(source: DependencySource, redaction: EngineDependencies['redaction']): Agents {
  const { tape, workspace } = source;
  const agents = agentsHere(source);
  if (tape.mode === 'none') return agents;
  const { mode, folder } = tape;
  const entries = Object.entries(agents).map(([use, agent]): [string, Agent] => {
    if (mode === 'replay') return [use, replayed(folder)];
    const { redact } = redaction();
    const redactEvents = (on: OnAgentEvent) => new RedactedEvents(redaction(), on);
    return [use, recorded(agent, { folder, workspace, redact, redactEvents })];
  });
  return Object.fromEntries(entries) as Agents;
}
