import { readdir } from 'node:fs/promises';
import { ExpressionFault } from '../../core/expression/expression.ts';
import type { Commit } from '../../core/lib/brands.ts';
import type { Plan, WorkPhase } from '../../core/plan/plan.ts';
import type { KeptResult } from '../../core/reuse/entry.ts';
import { chosenFor } from '../../core/run/chosen.ts';
import { agentFor } from '../../core/run/decide/route.ts';
import type { PhaseStarted, RunEvent } from '../../core/run/event.ts';
import { phaseState, type RunState } from '../../core/run/state.ts';
import { oneLine } from '../../core/text/line.ts';
import {
  type AttemptRecord,
  type Dirt,
  PolicyViolation,
  type ReadView,
  Refusal,
} from '../../ports.ts';
import { isFaultOfMachine } from '../../system/disk.ts';
import { failpoint } from '../../system/failpoint.ts';
import type { EngineDependencies, OwnWorkspace } from '../dependencies.ts';
import { keepResult } from '../reuse/keep.ts';
import { type LookedUp, lookUp } from '../reuse/look-up.ts';
import { keptClaim, layOutArtifacts } from '../reuse/take.ts';
import { strayedFault } from '../several.ts';
import { type PromptFor, runAgent } from './agent.ts';
import { type Attempt, promptDigest } from './attempt.ts';
import { type Claim, type Failure, failure, NOTHING } from './claim.ts';
import { concludeReader, concludeWriter, type Verdict } from './conclude.ts';
import { type Ended, eventOf } from './ended.ts';
import { environmentOf } from './environment.ts';
import { judge } from './judge.ts';
import { promptOf } from './prompt.ts';
import { provideArtifacts } from './provide-artifacts.ts';
import { runScript } from './script.ts';

export interface Trying {
  readonly deps: EngineDependencies;
  readonly plan: Plan;
  readonly state: RunState;
  readonly phase: WorkPhase;
}

/** Events of one attempt, from `phaseStarted` to its end. A cancelled attempt has no final event. */
export async function* attemptEvents(asked: Trying): AsyncGenerator<RunEvent> {
  const { deps, plan, state, phase } = asked;
  if (phase.access === 'read' || phase.workspace === 'run') return yield* attemptIn(asked, null);
  const attempt = phaseState(plan, state, phase.index).attempt + 1;
  const from = state.head;
  await using own = await deps.openOwn({ phase: phase.id, attempt, from });
  yield* attemptIn({ ...asked, deps: own.deps }, { from, offer: own.offer });
}

/** How a writer with its own workspace hands its change to the run. */
interface Beside {
  readonly from: Commit;
  readonly offer: OwnWorkspace['offer'];
}

async function* attemptIn(asked: Trying, beside: Beside | null): AsyncGenerator<RunEvent> {
  const redacting = { ...asked, deps: { ...asked.deps, ...asked.deps.redaction() } };
  const { trying, fault } = routed(redacting);
  const { deps, plan, state, phase } = trying;
  const number = phaseState(plan, state, phase.index).attempt + 1;
  await using record = await deps.openRecord(phase.id, number);
  const mark = deps.mark();
  const prepared = await prepare({ ...trying, number, record, mark }, fault);
  yield started(trying, { attempt: number, fault, promptDigest: prepared.promptDigest });
  const startedAt = deps.now();
  const lookedUp = prepared.fault === null ? await lookUp(prepared) : null;
  const { ended, taken } = await tryInTurn(prepared, lookedUp);
  await record.flush();
  failpoint('recordWritten');
  if (ended.verdict.type === 'cancelled') return;
  const durationMs = Math.round(deps.now() - startedAt);
  const { usage, costUsd } = ended.claim;
  deps.meter.ended(phase, { usage, costUsd, durationMs });
  if (lookedUp !== null && taken === null && ended.verdict.type === 'succeeded')
    await keepResult({ ...lookedUp, attempt: prepared, verdict: ended.verdict, costUsd });
  const event = eventOf({ run: asked.state.run, phase, number, ended, taken, durationMs });
  yield beside === null ? event : await offered(event, beside);
}

/** A change belongs to the run only after it is merged. */
async function offered(event: RunEvent, { from, offer }: Beside): Promise<RunEvent> {
  if (event.type !== 'phaseSucceeded' || event.change === null) return event;
  const { change, type: _, ...done } = event;
  const { facts: _facts, ...own } = change;
  await offer(change.commit);
  failpoint('changeKept');
  return { type: 'changeOffered', ...done, from, change: own };
}

interface Tried {
  readonly ended: Ended;
  /** The valid result of an earlier run; `null`: the phase was carried out. */
  readonly taken: KeptResult | null;
}

/** A stored result is tried first. If it is not valid here, the phase runs as if there were none. */
async function tryInTurn(attempt: Prepared, lookedUp: LookedUp | null): Promise<Tried> {
  const { deps, phase } = attempt;
  if (lookedUp !== null && lookedUp.found !== null) {
    const { kept } = lookedUp.found;
    const folder = await layOutArtifacts(attempt, lookedUp.found);
    const ended = clean(
      await tryOnce({ ...attempt, taken: { ...lookedUp.found, folder } }),
      deps.redact,
    );
    const { verdict } = ended;
    if (verdict.type === 'cancelled') return { ended, taken: null };
    if (verdict.type === 'succeeded') return { ended, taken: kept };
    const why = verdict.type === 'failed' ? verdict.message : 'its verification fails here';
    deps.reporter.note(
      `The result of \`${phase.id}\` from the run \`${kept.run}\` is not valid here: ${oneLine(why)}. The phase runs.`,
    );
  }
  return { ended: clean(await tryOnce(attempt), deps.redact), taken: null };
}

const clean = ({ claim, verdict }: Ended, redact: EngineDependencies['redact']): Ended => ({
  claim,
  verdict: withoutSecrets(verdict, redact),
});

interface Routed {
  readonly trying: Trying;
  /** Why no agent can be chosen; `null`: one is chosen. */
  readonly fault: string | null;
}

/** Chooses the agent of this attempt. */
function routed(asked: Trying): Routed {
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

interface Prepared extends Attempt {
  readonly prompt: PromptFor | null;
  readonly promptDigest: PhaseStarted['promptDigest'];
  /** Why the attempt cannot start; `null`: it can. */
  readonly fault: string | null;
}

interface Numbered extends Trying {
  readonly number: number;
  readonly record: AttemptRecord;
  readonly mark: string;
}

async function prepare(numbered: Numbered, fault: string | null): Promise<Prepared> {
  const { plan, state, phase, mark } = numbered;
  const known = phaseState(plan, state, phase.index);
  const nothing = {
    ...numbered,
    known,
    view: null,
    taken: null,
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

function started(
  { phase }: Trying,
  {
    attempt,
    fault,
    promptDigest,
  }: Pick<PhaseStarted, 'attempt' | 'promptDigest'> & Pick<Routed, 'fault'>,
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
async function tryOnce(attempt: Prepared): Promise<Ended> {
  try {
    if (attempt.fault !== null) return refused(failure('infrastructure', attempt.fault));
    if (isClaimAlone(attempt)) return await asItIs(attempt);
    const notReady = await attempt.deps.ready();
    if (notReady?.type === 'failed') return refused(notReady);
    if (notReady !== null) return { verdict: notReady, claim: NOTHING };
    await provideArtifacts(attempt);
    const { phase, deps } = attempt;
    const ended = phase.access === 'write' ? await asWriter(attempt) : await asReader(attempt);
    // An attempt that failed early may also have changed other repositories.
    if (ended.verdict.type !== 'succeeded') await strayedFault(deps, phase.access);
    return ended;
  } catch (error) {
    if (!(error instanceof Refusal) || isFaultOfMachine(error)) throw error;
    const reason = error instanceof PolicyViolation ? 'path-violation' : 'infrastructure';
    return refused(failure(reason, error.message, { remedy: error.remedy }));
  }
}

/** No child and no `verify` runs for this attempt. */
const isClaimAlone = ({ phase, taken }: Prepared): boolean =>
  taken !== null && phase.access === 'read' && (phase.kind === 'run' || phase.verify.length === 0);

async function asItIs(attempt: Prepared): Promise<Ended> {
  const { claim, judged } = await judgedClaim(attempt);
  return { claim, verdict: concludeReader(judged, { violated: [], undone: [] }) };
}

const refused = (fault: Failure): Ended => ({
  verdict: { ...fault, changes: null },
  claim: NOTHING,
});

async function asWriter(attempt: Prepared): Promise<Ended> {
  try {
    const claim = await claimOf(attempt);
    return { claim, verdict: await concludeWriter(attempt, claim) };
  } catch (error) {
    await attempt.deps.workspace.discard();
    throw error;
  }
}

async function asReader(attempt: Prepared): Promise<Ended> {
  const view = await attempt.deps.openView(attempt.phase);
  return view === null ? inWorkspace(attempt) : inView(attempt, view);
}

/** No other reader sees what the attempt does in its view, and the view is removed afterwards. */
async function inView(attempt: Prepared, view: ReadView): Promise<Ended> {
  await using _ = view;
  const deps = { ...attempt.deps, confine: view.confine };
  const { claim, judged } = await judgedClaim({ ...attempt, deps, view });
  const isUntouched = (await readdir(view.upper)).length === 0;
  const dirt = isUntouched ? UNTOUCHED : await deps.workspace.dirt(view);
  const left = { violated: dirt.tracked, undone: dirt.untracked };
  return { claim, verdict: concludeReader(judged, left) };
}

const UNTOUCHED: Dirt = { tracked: [], untracked: [] };

async function inWorkspace(attempt: Prepared): Promise<Ended> {
  const { readers } = attempt.deps;
  await readers.enter();
  const [outcome] = await Promise.allSettled([judgedClaim(attempt)]);
  const left = await readers.leave();
  if (outcome.status === 'rejected') throw outcome.reason;
  const { claim, judged } = outcome.value;
  return { claim, verdict: concludeReader(judged, left) };
}

async function judgedClaim(attempt: Prepared) {
  const claim = await claimOf(attempt);
  return { claim, judged: claim.type === 'complete' ? await judge(attempt, claim) : claim };
}

async function claimOf(attempt: Prepared): Promise<Claim> {
  const { phase, prompt, taken } = attempt;
  if (taken !== null) return keptClaim(attempt, taken);
  if (phase.kind === 'run') return runScript({ ...attempt, phase });
  if (prompt === null) throw new Error(`no prompt for ${phase.id}`);
  return runAgent({ ...attempt, phase }, prompt);
}

/** Messages of the runner may contain file names or agents' text. */
function withoutSecrets(verdict: Verdict, redact: EngineDependencies['redact']): Verdict {
  if (verdict.type === 'succeeded') return { ...verdict, notes: verdict.notes.map(redact) };
  return verdict.type === 'failed' ? { ...verdict, message: redact(verdict.message) } : verdict;
}
