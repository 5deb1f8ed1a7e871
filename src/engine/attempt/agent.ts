import { rm } from 'node:fs/promises';
import type { AgentPhase } from '../../core/plan.ts';
import type { AgentResult, ReadResult } from '../../core/result.ts';
import { resultSchema } from '../../core/result-schema.ts';
import type { Usage } from '../../core/run/event.ts';
import { unreachable } from '../../core/unreachable.ts';
import type { Agent, AgentEnd, AgentEvent } from '../../ports.ts';
import type { Attempt } from './attempt.ts';
import { type Claim, endingFault, failure, NOTHING, type Spent } from './claim.ts';

/** The prompt of a turn; `said` is what the agent answered to the turn before. */
export type PromptFor = (turn: number, said: AgentResult | null) => string;

/** Carries out an agent phase: turns of its agent, until it says how it went. */
export async function runAgent(attempt: Attempt<AgentPhase>, promptFor: PromptFor): Promise<Claim> {
  const { world, phase } = attempt;
  const agent = world.agents[phase.agent.use];
  if (agent === null) {
    const message = `Agents of the kind \`${phase.agent.use}\` are not supported yet.`;
    return { ...failure('agent-missing', message), ...NOTHING };
  }
  const deadline = world.now() + phase.timeoutMs;
  let spent: Spent = NOTHING;
  let said: AgentResult | null = null;
  for (let turn = 1; turn <= phase.maxTurns; turn += 1) {
    const timeoutMs = Math.max(1, deadline - world.now());
    const end = await callOnce({ attempt, agent, turn, prompt: promptFor(turn, said), timeoutMs });
    const fault = agentFault(attempt, end);
    const read = await world.readTurnResult({
      resultFile: attempt.record.resultFile,
      finalMessage: end.finalMessage,
    });
    spent = plus(spent, spentOf(end, read));
    // What a program says of itself does not outweigh how it ended.
    if (fault !== null) return { ...fault, ...spent };
    if (read.type !== 'none')
      await attempt.record.write('result.json', world.redact(resultText(read)));
    if (read.type !== 'result' || read.result.status !== 'continue') {
      return { ...claimOf(attempt, read, end), ...spent };
    }
    said = read.result;
  }
  const message = `answered \`continue\` in each of its ${phase.maxTurns} turns`;
  return { ...failure('agent-failed', message), ...spent };
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
    const { reason, message, retryAfterMs } = fault;
    return failure(reason, world.redact(message), { retryAfterMs });
  }
  return endingFault(ending, world.redact(end.finalMessage?.slice(-TAIL) ?? ''));
}

interface Turn {
  readonly attempt: Attempt<AgentPhase>;
  readonly agent: Agent;
  readonly turn: number;
  readonly prompt: string;
  readonly timeoutMs: number;
}

async function callOnce({ attempt, agent, turn, prompt, timeoutMs }: Turn): Promise<AgentEnd> {
  const { world, phase, record } = attempt;
  await rm(record.resultFile, { force: true });
  const on = (event: AgentEvent): void => {
    const clean = redacted(event, world.redact);
    record.append('transcript.jsonl', `${JSON.stringify(clean)}\n`);
    if (clean.type === 'output') record.append('output.log', clean.text);
    world.reporter.agent(phase.id, clean);
  };
  return agent.call(
    {
      agent: phase.agent,
      phase: phase.id,
      attempt: attempt.number,
      turn,
      access: phase.access,
      prompt,
      resultSchema: resultSchema(phase.outputs),
      session: null,
      workspace: world.workspace.directory,
      env: attempt.env,
      timeoutMs,
      idleTimeoutMs: phase.idleTimeoutMs,
      signal: world.signal,
    },
    on,
  );
}

function redacted(event: AgentEvent, redact: (text: string) => string): AgentEvent {
  switch (event.type) {
    case 'text':
    case 'output':
      return { ...event, text: redact(event.text) };
    case 'toolCall':
      return { ...event, input: redact(event.input) };
    case 'toolResult':
      return { ...event, output: redact(event.output) };
    case 'error':
      return { ...event, message: redact(event.message) };
    case 'fileChange':
    case 'usage':
      return event;
    default:
      return unreachable(event);
  }
}

function claimOf(attempt: Attempt<AgentPhase>, read: ReadResult, end: AgentEnd) {
  if (read.type === 'invalid')
    return failure('invalid-result', `The result is not valid: ${read.message}.`);
  if (read.type === 'none') return withoutResult(attempt, end);
  const { redact } = attempt.world;
  const { status, summary, outputs, question, commitMessage } = read.result;
  const told = redact(summary);
  switch (status) {
    case 'blocked':
      return { type: 'asks' as const, question: redact(question ?? summary) };
    case 'failed':
      return failure('agent-failed', told === '' ? 'the agent gave up' : told, { summary: told });
    case 'complete':
    case 'continue':
    case 'no-change':
      return {
        type: 'complete' as const,
        noChange: status === 'no-change',
        mustChange: true,
        summary: told,
        outputs,
        commitMessage: commitMessage === null ? null : redact(commitMessage),
      };
    default:
      return unreachable(status);
  }
}

/** A plain command need not know our contract: where no outputs are declared, its exit code 0 is enough. */
function withoutResult({ phase, world }: Attempt<AgentPhase>, end: AgentEnd) {
  if (phase.agent.use !== 'command' || [...phase.outputs.values()].some((spec) => !spec.optional)) {
    return failure('no-result', 'The agent ended without saying how it went.');
  }
  const lines = (end.finalMessage ?? '').trimEnd().split('\n');
  return {
    type: 'complete' as const,
    noChange: false,
    mustChange: false,
    summary: world.redact(lines.at(-1)?.trim().slice(0, 1024) ?? ''),
    outputs: {},
    commitMessage: null,
  };
}

function resultText(read: ReadResult): string {
  return `${JSON.stringify(read.type === 'result' ? read.result : read, null, 2)}\n`;
}

/** What the agent's own program reports counts before what the agent claims. */
function spentOf(end: AgentEnd, read: ReadResult): Spent {
  const claimed = read.type === 'result' ? read.result : { usage: null, costUsd: null };
  return { usage: end.usage ?? claimed.usage, costUsd: end.costUsd ?? claimed.costUsd };
}

function plus(a: Spent, b: Spent): Spent {
  return {
    usage: a.usage === null ? b.usage : b.usage === null ? a.usage : sum(a.usage, b.usage),
    costUsd: a.costUsd === null ? b.costUsd : a.costUsd + (b.costUsd ?? 0),
  };
}

const sum = (a: Usage, b: Usage): Usage => ({
  inputTokens: a.inputTokens + b.inputTokens,
  outputTokens: a.outputTokens + b.outputTokens,
  cacheReadTokens: a.cacheReadTokens + b.cacheReadTokens,
  cacheWriteTokens: a.cacheWriteTokens + b.cacheWriteTokens,
});
