import { dirname } from 'node:path';
import type { AgentPhase } from '../../core/plan/plan.ts';
import type { AgentResult, ReadResult } from '../../core/result/result.ts';
import { resultSchema } from '../../core/result/result-schema.ts';
import type { BudgetExceeded, Usage } from '../../core/run/event.ts';
import { sessionFor, sessionOwner, soundSession } from '../../core/run/session.ts';
import { isForItem } from '../../core/run/state.ts';
import type { AgentCall, AgentEnd } from '../../ports.ts';
import { reopen } from '../../system/open-folder.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { claimOf, judgedResult } from './agent-claim.ts';
import { type Attempt, promptDigest } from './attempt.ts';
import { mayChange } from './change.ts';
import { type Claim, EMPTY_TRACE, endingFault, failure, type ReportedUsage } from './claim.ts';
import { hiddenProgram } from './hidden-program.ts';
import { missingAgentFile } from './missing-agent-file.ts';
import { callPatiently } from './patience.ts';
import { RedactedEvents } from './redacted-events.ts';
import { addReported, spentOf, withPrice } from './spending.ts';
import type { AgentTurn, TurnResult } from './turn.ts';

/** The prompt of a turn; `before` is `null` for the first turn. */
export type PromptFor = (turn: number, before: TurnBefore | null) => RenderedPrompt;

/** The reason for another turn. */
export type TurnBefore =
  | { readonly type: 'continues'; readonly result: AgentResult }
  /** The message continues "The result is not valid: …". */
  | { readonly type: 'invalid'; readonly message: string };

export interface RenderedPrompt {
  readonly text: string;
  /** Number of secrets that were removed from the prompt. */
  readonly withheld: number;
}

/**
 * Runs an agent phase: turns of its agent until the agent reports a result or a budget is spent. The turns share one session if
 * the agent can continue one.
 */
export async function runAgent(attempt: Attempt<AgentPhase>, promptFor: PromptFor): Promise<Claim> {
  const { deps, phase } = attempt;
  const agent = deps.agents[phase.agent.use];
  const startedAt = deps.now();
  const priced = await deps.pricesOf(phase.agent);
  let spent: ReportedUsage = EMPTY_TRACE;
  let before: TurnBefore | null = null;
  let corrections = 0;
  let session = firstSession(attempt);
  for (let turn = 1; turn <= phase.maxTurns; turn += 1) {
    const prompt = withoutSecrets(attempt, promptFor(turn, before));
    const first = { attempt, agent, turn, prompt, session, priced, startedAt, before: spent };
    const { end, exceeded, turn: last } = await callPatiently(first, callInSession);
    session = soundSession(end.session);
    const { resultFile } = attempt.record;
    const told = await deps.readTurnResult({ resultFile, finalMessage: end.finalMessage });
    spent = addReported(last.before, spentOf(end, told, priced));
    const trace = { ...spent, session };
    if (exceeded !== null) return { type: 'over-budget', exceeded, ...trace };
    // How the process ended outweighs what the program reports.
    const fault = await agentFault(attempt, end);
    if (fault !== null) return { ...fault, ...trace };
    const judged = await judgedResult(attempt, told);
    const { read, invalid } = judged;
    await keepResult(attempt, read);
    const mayCorrect = corrections < MAX_CORRECTIONS && turn < phase.maxTurns;
    before = whyAgain(read, mayCorrect ? invalid : null);
    if (before === null) return { ...claimOf(attempt, judged, end), ...trace };
    if (before.type === 'invalid') {
      corrections += 1;
      deps.reporter.note(askedAgain(attempt, before.message));
    }
  }
  const message = `answered \`continue\` in each of its ${phase.maxTurns} turns`;
  return { ...failure('agent-failed', message), ...spent, session };
}

function firstSession({ plan, state, phase, deps }: Attempt<AgentPhase>): string | null {
  const session = sessionFor(plan, state, phase);
  if (phase.continues !== null && session === null)
    deps.reporter.note(newSessionNote(phase, 'cannot be continued by this agent'));
  return session;
}

/** How often an agent is asked to correct an invalid result, per attempt. */
const MAX_CORRECTIONS = 2;

/** The reason for another turn; `null` if the agent has reported its result. */
function whyAgain(read: ReadResult, invalid: string | null): TurnBefore | null {
  if (invalid !== null) return { type: 'invalid', message: invalid };
  const continues = read.type === 'result' && read.result.status === 'continue';
  return continues ? { type: 'continues', result: read.result } : null;
}

function askedAgain({ deps, phase }: Attempt<AgentPhase>, invalid: string): string {
  return `The result of \`${phase.id}\` is not valid: ${deps.redact(invalid)}. The agent gets another turn.`;
}

/** Notes the removal, because the agent works without the removed text. */
function withoutSecrets(
  { deps, phase }: Attempt<AgentPhase>,
  { text, withheld }: RenderedPrompt,
): string {
  const secrets = withheld === 1 ? 'secret' : 'secrets';
  if (withheld > 0)
    deps.reporter.note(`Removed ${withheld} ${secrets} from the prompt of \`${phase.id}\`.`);
  return text;
}

const TAIL_LENGTH = 4096;

/** The fault that the agent's output stream reports (also with exit code 0) comes first, then how its process ended. */
async function agentFault(attempt: Attempt<AgentPhase>, end: AgentEnd) {
  const { phase, deps } = attempt;
  const { ending, fault } = end;
  if (ending.type === 'not-started' && phase.agent.use === 'scripted') {
    const remedy = 'Fix the script of the agent.';
    return failure('agent-failed', ending.message, { remedy });
  }
  if (fault !== null && ending.type !== 'cancelled') {
    const { reason, retryAfterMs } = fault;
    const message = deps.redact(fault.message);
    if (reason === 'provider-failed')
      return failure('agent-failed', message, { byProvider: true, remedy: UNREACHABLE_REMEDY });
    return failure(reason === 'session-lost' ? 'agent-failed' : reason, message, { retryAfterMs });
  }
  const output = deps.redact(end.lastWords ?? end.finalMessage ?? '').slice(-TAIL_LENGTH);
  const missing = hiddenProgram(phase.agent, ending, output);
  return (
    missing ?? (await missingAgentFile(attempt, ending, output)) ?? endingFault(ending, output)
  );
}

const UNREACHABLE_REMEDY =
  'Check the network and the status of the provider, then run `phasegate resume`. To switch agents automatically, set `fallback`.';

/** Sessions are stored on the machine where the agent ran. On another machine a new session begins. */
async function callInSession(turn: AgentTurn): Promise<TurnResult> {
  const turned = await callOnce(turn);
  const { fault } = turned.end;
  if (fault?.reason !== 'session-lost' || turn.session === null) return turned;
  const { phase, deps } = turn.attempt;
  deps.reporter.note(newSessionNote(phase, `no longer exists (${deps.redact(fault.message)})`));
  return callOnce({ ...turn, session: null });
}

function newSessionNote({ id, continues }: AgentPhase, why: string): string {
  const last = continues === null ? 'its last session' : `the session of \`${continues}\``;
  return `\`${id}\` begins a new session: ${last} ${why}.`;
}

/** One call of the agent. The agent is stopped as soon as the spending that it reports reaches a limit. */
async function callOnce(turn: AgentTurn): Promise<TurnResult> {
  const { attempt, agent, before, priced, startedAt } = turn;
  const { deps, phase, record } = attempt;
  // A child may have put a folder or a link there, or removed its own rights.
  reopen(deps.workspace.directory);
  reopen(dirname(record.resultFile));
  await removeTree(record.resultFile);
  await record.write('prompt.md', turn.prompt);
  const stop = new AbortController();
  let exceeded: BudgetExceeded | null = null;
  const meter = (usage: Usage | null, costUsd: number | null): void => {
    const spent = addReported(before, withPrice(usage, costUsd, priced));
    const told = { ...spent, durationMs: Math.round(deps.now() - startedAt) };
    record.recordSpending(told);
    exceeded ??= deps.meter.reads(attempt, told);
    if (exceeded !== null) stop.abort();
  };
  const events = new RedactedEvents(deps, (clean) => {
    const ms = Math.round(deps.now() - startedAt);
    record.append('transcript.jsonl', `${JSON.stringify({ ms, ...clean })}\n`);
    if (clean.type === 'output') record.append('output.log', clean.text);
    if (clean.type === 'usage') meter(clean.usage, clean.costUsd);
    deps.reporter.agent(phase.id, clean);
  });
  const signal = AbortSignal.any([deps.signal, stop.signal]);
  const ended = deps.tracer.begin({
    type: 'turn',
    phase: phase.id,
    attempt: attempt.number,
    turn: turn.turn,
    prompt: turn.prompt,
  });
  const end = await agent.call(callOf(turn, signal), (event) => events.push(event));
  events.end();
  ended({ fault: end.fault?.reason ?? null, session: soundSession(end.session) });
  return { end, exceeded };
}

function callOf(
  { attempt, turn, prompt, session, startedAt }: AgentTurn,
  signal: AbortSignal,
): AgentCall {
  const { deps, phase } = attempt;
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
    workspace: deps.workspace.directory,
    env: attempt.env,
    confine: (child, needs) =>
      deps.confine(child, { ...needs, home: sessionOwner(attempt.plan, phase) }),
    timeoutMs: Math.max(1, phase.timeoutMs - (deps.now() - startedAt)),
    idleTimeoutMs: phase.idleTimeoutMs,
    signal,
  };
}

async function keepResult({ record, deps }: Attempt, read: ReadResult): Promise<void> {
  if (read.type === 'none') return;
  const text = JSON.stringify(read.type === 'result' ? read.result : read, null, 2);
  await record.write('result.json', deps.redact(`${text}\n`));
}
