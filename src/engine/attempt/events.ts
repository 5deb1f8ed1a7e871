import { readdir } from 'node:fs/promises';
import { ExpressionFault } from '../../core/expression/expression.ts';
import type { Commit } from '../../core/lib/brands.ts';
import type {} from '../../core/plan/plan.ts';
import type { KeptResult } from '../../core/reuse/entry.ts';
import { chosenFor } from '../../core/run/chosen.ts';
import { agentFor } from '../../core/run/decide/route.ts';
import type { PhaseStarted, RunEvent } from '../../core/run/event.ts';
import { spendingIn } from '../../core/run/spent.ts';
import { phaseState } from '../../core/run/state.ts';
import { oneLine } from '../../core/text/line.ts';
import {
  type AttemptRecord,
  type DirtyFiles,
  PolicyViolation,
  type ReadView,
  Refusal,
} from '../../ports.ts';
import { codeOf, isFaultOfMachine, systemRefusal } from '../../system/disk.ts';
import { failpoint } from '../../system/failpoint.ts';
import { reopen } from '../../system/open-folder.ts';
import type { AttemptContext } from '../context.ts';
import type { EngineDependencies, OwnWorkspace } from '../dependencies.ts';
import { keepResult } from '../reuse/keep.ts';
import { lookUp, type ReuseLookup } from '../reuse/look-up.ts';
import { keptClaim, layOutArtifacts } from '../reuse/take.ts';
import { strayedFault } from '../several.ts';
import { type PromptFor, runAgent } from './agent.ts';
import { type Attempt, promptDigest } from './attempt.ts';
import { type AttemptFailure, type Claim, EMPTY_TRACE, failure } from './claim.ts';
import { concludeReader, concludeWriter, type Verdict } from './conclude.ts';
import { type AttemptResult, eventOf } from './ended.ts';
import { environmentOf } from './environment.ts';
import { confirmClaim } from './judge.ts';
import { promptOf } from './prompt.ts';
import { provideArtifacts } from './provide-artifacts.ts';
import { runScript } from './script.ts';

/** Events of one attempt, from `phaseStarted` to its end. A cancelled attempt has no final event. */
export async function* attemptEvents(asked: AttemptContext): AsyncGenerator<RunEvent> {
  const { deps, plan, state, phase } = asked;
  if (phase.access === 'read' || phase.workspace === 'run') return yield* attemptIn(asked, null);
  const attempt = phaseState(plan, state, phase.index).attempt + 1;
  const from = state.head;
  await using own = await deps.openOwn({ phase: phase.id, attempt, from });
  yield* attemptIn({ ...asked, deps: own.deps }, { from, offer: own.offer });
}

/** How a writer with its own workspace hands its change to the run. */
interface ChangeHandover {
  readonly from: Commit;
  readonly offer: OwnWorkspace['offer'];
}

async function* attemptIn(
  asked: AttemptContext,
  beside: ChangeHandover | null,
): AsyncGenerator<RunEvent> {
  const redacting = { ...asked, deps: { ...asked.deps, ...asked.deps.redaction() } };
  const { trying, fault } = routed(redacting);
  const { deps, plan, state, phase } = trying;
  const number = phaseState(plan, state, phase.index).attempt + 1;
  await using record = await deps.openRecord(phase.id, number);
  // Only prompts need one.
  const mark = phase.kind === 'agent' ? deps.mark() : '';
  const prepared = await prepare({ ...trying, number, record, mark }, fault);
  yield phaseStartedEvent(trying, { attempt: number, fault, promptDigest: prepared.promptDigest });
  const startedAt = deps.now();
  const lookedUp = prepared.fault === null ? await lookUp(prepared) : null;
  const { ended, reused } = await tryInTurn(prepared, lookedUp);
  await record.flush();
  failpoint('recordWritten');
  const durationMs = Math.round(deps.now() - startedAt);
  const spending = spendingIn({ ...ended.claim, durationMs });
  if (ended.verdict.type === 'cancelled') {
    deps.meter.cutOff({ phase, attempt: number }, spending);
    return;
  }
  deps.meter.ended(phase, spending);
  if (lookedUp !== null && reused === null && ended.verdict.type === 'succeeded')
    await keepResult({
      ...lookedUp,
      attempt: prepared,
      verdict: ended.verdict,
      costUsd: spending.costUsd,
    });
  const event = eventOf({ run: asked.state.run, phase, number, ended, reused, durationMs });
  yield beside === null ? event : await offered(event, beside);
}

/** A change belongs to the run only after it is merged. */
async function offered(event: RunEvent, { from, offer }: ChangeHandover): Promise<RunEvent> {
  const isDone = event.type === 'phaseSucceeded' || event.type === 'phaseReused';
  if (!isDone || event.change === null) return event;
  const { facts: _, ...own } = event.change;
  await offer(own.commit);
  failpoint('changeKept');
  if (event.type === 'phaseReused')
    return { ...event, change: null, offered: { from, change: own } };
  return { ...event, type: 'changeOffered', from, change: own };
}

interface FinishedTry {
  readonly ended: AttemptResult;
  /** The valid result of an earlier run; `null`: the phase was carried out. */
  readonly reused: KeptResult | null;
}

/** A stored result is tried first. If it is not valid here, the phase runs as if there were none. */
async function tryInTurn(
  attempt: PreparedAttempt,
  lookedUp: ReuseLookup | null,
): Promise<FinishedTry> {
  const { deps, phase } = attempt;
  if (lookedUp !== null && lookedUp.found !== null) {
    const { kept } = lookedUp.found;
    const folder = await layOutArtifacts(attempt, lookedUp.found);
    const ended = clean(
      await tryOnce({ ...attempt, reused: { ...lookedUp.found, folder } }),
      deps.redact,
    );
    const { verdict } = ended;
    if (verdict.type === 'cancelled') return { ended, reused: null };
    if (verdict.type === 'succeeded') return { ended, reused: kept };
    const why = verdict.type === 'failed' ? verdict.message : 'its verification fails here';
    deps.reporter.note(
      `The result of \`${phase.id}\` from the run \`${kept.run}\` is not valid here: ${oneLine(why)}. The phase runs.`,
    );
  }
  return { ended: clean(await tryOnce(attempt), deps.redact), reused: null };
}

const clean = (
  { claim, verdict }: AttemptResult,
  redact: EngineDependencies['redact'],
): AttemptResult => ({
  claim,
  verdict: withoutSecrets(verdict, redact),
});

interface RoutedAttempt {
  readonly trying: AttemptContext;
  /** Why no agent can be chosen; `null`: one is chosen. */
  readonly fault: string | null;
}

/** Chooses the agent of this attempt. */
function routed(asked: AttemptContext): RoutedAttempt {
  const { plan, state, phase: planned } = asked;
  if (planned.kind !== 'agent') return { trying: asked, fault: null };
  try {
    const phase = chosenFor(plan, state, planned);
    const agent = agentFor(phase, phaseState(plan, state, phase.index));
    return { trying: { ...asked, phase: { ...phase, agent } }, fault: null };
  } catch (error) {
    if (error instanceof ExpressionFault) return { trying: asked, fault: error.message };
    throw error;
  }
}

interface PreparedAttempt extends Attempt {
  readonly prompt: PromptFor | null;
  readonly promptDigest: PhaseStarted['promptDigest'];
  /** Why the attempt cannot start; `null`: it can. */
  readonly fault: string | null;
}

interface NumberedAttempt extends AttemptContext {
  readonly number: number;
  readonly record: AttemptRecord;
  readonly mark: string;
}

async function prepare(numbered: NumberedAttempt, fault: string | null): Promise<PreparedAttempt> {
  const { plan, state, phase, mark } = numbered;
  const known = phaseState(plan, state, phase.index);
  const nothing = {
    ...numbered,
    known,
    view: null,
    reused: null,
    env: {},
    prompt: null,
    promptDigest: null,
  };
  if (fault !== null) return { ...nothing, fault };
  try {
    const env = environmentOf(numbered);
    if (phase.kind === 'run') return { ...nothing, env, fault: null };
    const prompt = await promptOf({ ...numbered, phase }, mark);
    return {
      ...nothing,
      env,
      prompt,
      promptDigest: promptDigest(numbered, prompt(1, null).text),
      fault: null,
    };
  } catch (error) {
    if (error instanceof ExpressionFault) return { ...nothing, fault: error.message };
    throw error;
  }
}

function phaseStartedEvent(
  { phase }: AttemptContext,
  {
    attempt,
    fault,
    promptDigest,
  }: Pick<PhaseStarted, 'attempt' | 'promptDigest'> & Pick<RoutedAttempt, 'fault'>,
): PhaseStarted {
  const agent = phase.kind === 'agent' && fault === null ? phase.agent : null;
  return {
    type: 'phaseStarted',
    phase: phase.id,
    attempt,
    agent: agent?.name ?? null,
    model: agent?.model ?? null,
    promptDigest,
  };
}

/** A refusal fails the attempt. A fault of the machine or a bug stops the run. */
async function tryOnce(attempt: PreparedAttempt): Promise<AttemptResult> {
  try {
    if (attempt.fault !== null) return attemptRefused(failure('infrastructure', attempt.fault));
    if (isClaimAlone(attempt)) return await asItIs(attempt);
    const notReady = await attempt.deps.ready();
    if (notReady?.type === 'failed') return attemptRefused(notReady);
    if (notReady !== null) return { verdict: notReady, claim: EMPTY_TRACE };
    await provideArtifacts(attempt);
    const { phase, deps } = attempt;
    const ended = phase.access === 'write' ? await asWriter(attempt) : await asReader(attempt);
    // An attempt that failed early may also have changed other repositories.
    if (ended.verdict.type !== 'succeeded') await strayedFault(deps, phase.access);
    return ended;
  } catch (error) {
    return attemptRefused(faultOf(error));
  }
}

/** Throws the error again if it is no refusal, or a fault of the machine. */
function faultOf(error: unknown): AttemptFailure {
  const refusal = isDenied(error) ? systemRefusal(error) : error;
  if (!(refusal instanceof Refusal) || isFaultOfMachine(refusal)) throw error;
  const reason = refusal instanceof PolicyViolation ? 'path-violation' : 'infrastructure';
  return failure(reason, refusal.message, { remedy: refusal.remedy });
}

/** A child may have left files or folders without permissions. */
const isDenied = (error: unknown): boolean => ['EACCES', 'EPERM'].includes(codeOf(error) ?? '');

/** No child and no `verify` runs for this attempt. */
const isClaimAlone = ({ phase, reused }: PreparedAttempt): boolean =>
  reused !== null && phase.access === 'read' && (phase.kind === 'run' || phase.verify.length === 0);

async function asItIs(attempt: PreparedAttempt): Promise<AttemptResult> {
  const { claim, judged } = await judgedClaim(attempt);
  return { claim, verdict: concludeReader(judged, { violated: [], undone: [] }) };
}

const attemptRefused = (fault: AttemptFailure): AttemptResult => ({
  verdict: { ...fault, changes: null },
  claim: EMPTY_TRACE,
});

async function asWriter(attempt: PreparedAttempt): Promise<AttemptResult> {
  try {
    const claim = await claimOf(attempt);
    return { claim, verdict: await concludeWriter(attempt, claim) };
  } catch (error) {
    await attempt.deps.workspace.discard();
    throw error;
  }
}

async function asReader(attempt: PreparedAttempt): Promise<AttemptResult> {
  const view = await attempt.deps.openView(attempt.phase);
  return view === null ? inWorkspace(attempt) : inView(attempt, view);
}

/** No other reader sees what the attempt does in its view, and the view is removed afterwards. */
async function inView(attempt: PreparedAttempt, view: ReadView): Promise<AttemptResult> {
  await using _ = view;
  const deps = { ...attempt.deps, confine: view.confine };
  const { claim, judged } = await judgedClaim({ ...attempt, deps, view });
  reopen(view.upper);
  const isUntouched = (await readdir(view.upper)).length === 0;
  const dirt = isUntouched ? UNTOUCHED : await deps.workspace.dirt(view);
  const left = { violated: dirt.tracked, undone: dirt.untracked };
  return { claim, verdict: concludeReader(judged, left) };
}

const UNTOUCHED: DirtyFiles = { tracked: [], untracked: [] };

async function inWorkspace(attempt: PreparedAttempt): Promise<AttemptResult> {
  const { readers } = attempt.deps;
  await readers.enter();
  const [outcome] = await Promise.allSettled([judgedClaim(attempt)]);
  const left = await readers.leave();
  if (outcome.status === 'rejected') throw outcome.reason;
  const { claim, judged } = outcome.value;
  return { claim, verdict: concludeReader(judged, left) };
}

async function judgedClaim(attempt: PreparedAttempt) {
  const claim = await claimOf(attempt);
  return { claim, judged: claim.type === 'complete' ? await confirmClaim(attempt, claim) : claim };
}

async function claimOf(attempt: PreparedAttempt): Promise<Claim> {
  const { phase, prompt, reused } = attempt;
  if (reused !== null) return keptClaim(attempt, reused);
  if (phase.kind === 'run') return runScript({ ...attempt, phase });
  if (prompt === null) throw new Error(`no prompt for ${phase.id}`);
  return runAgent({ ...attempt, phase }, prompt);
}

/** Messages of the runner may contain file names or agents' text. */
function withoutSecrets(verdict: Verdict, redact: EngineDependencies['redact']): Verdict {
  if (verdict.type === 'succeeded') return { ...verdict, notes: verdict.notes.map(redact) };
  return verdict.type === 'failed' ? { ...verdict, message: redact(verdict.message) } : verdict;
}
