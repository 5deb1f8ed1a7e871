import type { AgentPhase } from '../../core/plan/plan.ts';
import type { AgentResult, ReadResult } from '../../core/result/result.ts';
import { resultSchema } from '../../core/result/result-schema.ts';
import type { BudgetExceeded, Usage } from '../../core/run/event.ts';
import { sessionFor, soundSession } from '../../core/run/session.ts';
import { isForItem } from '../../core/run/state.ts';
import type { Agent, AgentCall, AgentEnd } from '../../ports.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { claimOf } from './agent-claim.ts';
import { type Attempt, promptDigest } from './attempt.ts';
import { mayChange } from './change.ts';
import { type Claim, endingFault, failure, NOTHING, type Spent } from './claim.ts';
import { RedactedEvents } from './redacted-events.ts';
import { type Priced, plus, spentOf, withPrice } from './spending.ts';

/** The prompt of a turn; `said` is what the agent answered to the turn before. */
export type PromptFor = (turn: number, said: AgentResult | null) => Prompt;

export interface Prompt {
  readonly text: string;
  /** How many secrets were taken out of it. */
  readonly withheld: number;
}

/**
 * Carries out an agent phase: turns of its agent, until it says how it went or a budget is spent. Turns are one
 * conversation, as far as the agent can go on with one.
 */
export async function runAgent(attempt: Attempt<AgentPhase>, promptFor: PromptFor): Promise<Claim> {
  const { world, phase } = attempt;
  const agent = world.agents[phase.agent.use];
  const startedAt = world.now();
  const priced = await world.pricesOf(phase.agent);
  let spent: Spent = NOTHING;
  let said: AgentResult | null = null;
  let session = sessionFor(attempt.plan, attempt.state, phase);
  if (phase.continues !== null && session === null)
    world.reporter.note(anew(phase, 'is none that this agent could go on with'));
  for (let turn = 1; turn <= phase.maxTurns; turn += 1) {
    const prompt = withoutSecrets(attempt, promptFor(turn, said));
    const call = { attempt, agent, turn, prompt, session, priced, startedAt, before: spent };
    const { end, exceeded } = await callInSession(call);
    session = soundSession(end.session);
    const { resultFile } = attempt.record;
    const read = await world.readTurnResult({ resultFile, finalMessage: end.finalMessage });
    spent = plus(spent, spentOf(end, read, priced));
    const trace = { ...spent, session };
    if (exceeded !== null) return { type: 'over-budget', exceeded, ...trace };
    // What a program says of itself does not outweigh how it ended.
    const fault = agentFault(attempt, end);
    if (fault !== null) return { ...fault, ...trace };
    if (read.type !== 'none') {
      await attempt.record.write('result.json', world.redact(resultText(read)));
    }
    if (read.type !== 'result' || read.result.status !== 'continue') {
      return { ...claimOf(attempt, read, end), ...trace };
    }
    said = read.result;
  }
  const message = `answered \`continue\` in each of its ${phase.maxTurns} turns`;
  return { ...failure('agent-failed', message), ...spent, session };
}

/** Said, as the agent works without what was taken out. */
function withoutSecrets({ world, phase }: Attempt<AgentPhase>, { text, withheld }: Prompt): string {
  const secrets = withheld === 1 ? 'secret' : 'secrets';
  if (withheld > 0)
    world.reporter.note(`Took ${withheld} ${secrets} out of the prompt of \`${phase.id}\`.`);
  return text;
}

const TAIL = 4096;

/** How its process ended comes first; then what its own stream says, which may tell of a failure with exit code 0. */
function agentFault({ phase, world }: Attempt<AgentPhase>, end: AgentEnd) {
  const { ending, fault } = end;
  if (ending.type === 'not-started' && phase.agent.use === 'scripted') {
    const remedy = 'Mend the script that the agent plays.';
    return failure('agent-failed', ending.message, { remedy });
  }
  if (fault !== null && ending.type !== 'cancelled') {
    const { reason, retryAfterMs } = fault;
    const message = world.redact(fault.message);
    if (reason === 'provider-failed') return failure('agent-failed', message, { byProvider: true });
    return failure(reason === 'session-lost' ? 'agent-failed' : reason, message, { retryAfterMs });
  }
  return endingFault(ending, world.redact(end.finalMessage ?? '').slice(-TAIL));
}

interface Turn {
  readonly attempt: Attempt<AgentPhase>;
  readonly agent: Agent;
  readonly turn: number;
  readonly prompt: string;
  /** The conversation to go on with; `null` for a new one. */
  readonly session: string | null;
  readonly priced: Priced;
  readonly startedAt: number;
  /** What earlier turns of the attempt used. */
  readonly before: Spent;
}

interface Turned {
  readonly end: AgentEnd;
  /** The limit for which the agent was stopped. */
  readonly exceeded: BudgetExceeded | null;
}

/** A conversation is kept where the agent ran: on another machine it is gone, and a new one begins. */
async function callInSession(turn: Turn): Promise<Turned> {
  const turned = await callOnce(turn);
  const { fault } = turned.end;
  if (fault?.reason !== 'session-lost' || turn.session === null) return turned;
  const { phase, world } = turn.attempt;
  world.reporter.note(anew(phase, `is not here any more (${world.redact(fault.message)})`));
  return callOnce({ ...turn, session: null });
}

function anew({ id, continues }: AgentPhase, why: string): string {
  const last = continues === null ? 'its last one' : `that of \`${continues}\``;
  return `\`${id}\` begins a new conversation: ${last} ${why}.`;
}

/** One call of the agent; stopped in its middle when what it tells of its spending reaches a limit. */
async function callOnce(turn: Turn): Promise<Turned> {
  const { attempt, agent, before, priced, startedAt } = turn;
  const { world, phase, record } = attempt;
  // A child may have put a folder or a link there.
  await removeTree(record.resultFile);
  await record.write('prompt.md', turn.prompt);
  const stop = new AbortController();
  let exceeded: BudgetExceeded | null = null;
  const meter = (usage: Usage | null, costUsd: number | null): void => {
    const spent = plus(before, withPrice(usage, costUsd, priced));
    const told = { ...spent, durationMs: Math.round(world.now() - startedAt) };
    record.tell(told);
    exceeded ??= world.meter.reads(attempt, told);
    if (exceeded !== null) stop.abort();
  };
  const events = new RedactedEvents(world, (clean) => {
    record.append('transcript.jsonl', `${JSON.stringify(clean)}\n`);
    if (clean.type === 'output') record.append('output.log', clean.text);
    if (clean.type === 'usage') meter(clean.usage, clean.costUsd);
    world.reporter.agent(phase.id, clean);
  });
  const signal = AbortSignal.any([world.signal, stop.signal]);
  const end = await agent.call(callOf(turn, signal), (event) => events.push(event));
  events.end();
  return { end, exceeded };
}

function callOf(
  { attempt, turn, prompt, session, startedAt }: Turn,
  signal: AbortSignal,
): AgentCall {
  const { world, phase } = attempt;
  return {
    agent: phase.agent,
    phase: phase.id,
    attempt: attempt.number,
    turn,
    access: phase.access,
    mayChange: (path) => mayChange(attempt, path),
    prompt,
    promptDigest: promptDigest(attempt, prompt),
    resultSchema: resultSchema({ outputs: phase.outputs, isForItem: isForItem(attempt.state) }),
    session,
    workspace: world.workspace.directory,
    env: attempt.env,
    confine: world.confine,
    timeoutMs: Math.max(1, phase.timeoutMs - (world.now() - startedAt)),
    idleTimeoutMs: phase.idleTimeoutMs,
    signal,
  };
}

function resultText(read: ReadResult): string {
  return `${JSON.stringify(read.type === 'result' ? read.result : read, null, 2)}\n`;
}
