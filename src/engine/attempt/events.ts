import { readdir } from 'node:fs/promises';
import { ExpressionFault } from '../../core/expression/expression.ts';
import type { RunId } from '../../core/lib/brands.ts';
import type { Plan, WorkPhase } from '../../core/plan/plan.ts';
import { agentFor } from '../../core/run/decide/route.ts';
import type { PhaseStarted, RunEvent } from '../../core/run/event.ts';
import { remedyFor } from '../../core/run/reason.ts';
import { phaseState, type RunState } from '../../core/run/state.ts';
import {
  type AttemptRecord,
  type Dirt,
  PolicyViolation,
  type ReadView,
  Refusal,
} from '../../ports.ts';
import { isFaultOfMachine } from '../../system/disk.ts';
import { failpoint } from '../../system/failpoint.ts';
import type { World } from '../world.ts';
import { type PromptFor, runAgent } from './agent.ts';
import { type Attempt, promptDigest } from './attempt.ts';
import { type Claim, type Failure, failure, NOTHING } from './claim.ts';
import { concludeReader, concludeWriter, type Verdict } from './conclude.ts';
import { environmentOf } from './environment.ts';
import { judge } from './judge.ts';
import { promptOf } from './prompt.ts';
import { provideArtifacts } from './provide-artifacts.ts';
import { runScript } from './script.ts';

export interface Trying {
  readonly world: World;
  readonly plan: Plan;
  readonly state: RunState;
  readonly phase: WorkPhase;
}

/** One attempt, from `phaseStarted` to how it ended; a cancelled one has no end. */
export async function* attemptEvents(asked: Trying): AsyncGenerator<RunEvent> {
  const trying = routed({ ...asked, world: { ...asked.world, ...asked.world.redaction() } });
  const { world, plan, state, phase } = trying;
  const number = phaseState(plan, state, phase.index).attempt + 1;
  await using record = await world.openRecord(phase.id, number);
  const mark = world.mark();
  const prepared = await prepare({ ...trying, number, record, mark });
  yield started(trying, number, prepared.promptDigest);
  const startedAt = world.now();
  const { verdict, claim } = await tryOnce(prepared);
  const ended = { claim, verdict: withoutSecrets(verdict, world.redact) };
  await record.flush();
  failpoint('recordWritten');
  if (ended.verdict.type === 'cancelled') return;
  const durationMs = Math.round(world.now() - startedAt);
  const { usage, costUsd } = ended.claim;
  world.meter.ended(phase.id, { usage, costUsd, durationMs });
  yield eventOf({ run: asked.state.run, phase, number, ended, durationMs });
}

/** With the agent whose turn it is. */
function routed(asked: Trying): Trying {
  const { plan, state, phase } = asked;
  if (phase.kind !== 'agent') return asked;
  const agent = agentFor(phase, phaseState(plan, state, phase.index));
  return { ...asked, phase: { ...phase, agent } };
}

interface Prepared extends Attempt {
  readonly prompt: PromptFor | null;
  readonly promptDigest: PhaseStarted['promptDigest'];
  /** What stands in the way of starting at all. */
  readonly fault: string | null;
}

interface Numbered extends Trying {
  readonly number: number;
  readonly record: AttemptRecord;
  readonly mark: string;
}

async function prepare(numbered: Numbered): Promise<Prepared> {
  const { plan, state, phase, mark } = numbered;
  const known = phaseState(plan, state, phase.index);
  const nothing = { ...numbered, known, view: null, env: {}, prompt: null, promptDigest: null };
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
  attempt: number,
  promptDigest: PhaseStarted['promptDigest'],
): PhaseStarted {
  const agent = phase.kind === 'agent' ? phase.agent : null;
  return {
    type: 'phaseStarted',
    phase: phase.id,
    attempt,
    agent: agent?.name ?? null,
    model: agent?.model ?? null,
    promptDigest,
  };
}

interface Ended {
  readonly verdict: Verdict;
  readonly claim: Pick<Claim, 'usage' | 'costUsd' | 'session'>;
}

/** What the world refuses is a failed attempt. A machine that is out of order stops the run; so does a bug of ours. */
async function tryOnce(attempt: Prepared): Promise<Ended> {
  try {
    if (attempt.fault !== null) return refused(failure('infrastructure', attempt.fault));
    const notReady = await attempt.world.ready();
    if (notReady?.type === 'failed') return refused(notReady);
    if (notReady !== null) return { verdict: notReady, claim: NOTHING };
    await provideArtifacts(attempt);
    return attempt.phase.access === 'write' ? await asWriter(attempt) : await asReader(attempt);
  } catch (error) {
    if (!(error instanceof Refusal) || isFaultOfMachine(error)) throw error;
    const reason = error instanceof PolicyViolation ? 'path-violation' : 'infrastructure';
    return refused(failure(reason, error.message, { remedy: error.remedy }));
  }
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
    await attempt.world.workspace.discard();
    throw error;
  }
}

async function asReader(attempt: Prepared): Promise<Ended> {
  const view = await attempt.world.openView(attempt.phase);
  return view === null ? inWorkspace(attempt) : inView(attempt, view);
}

/** Whatever it does there, no other reader sees it, and it goes with the view. */
async function inView(attempt: Prepared, view: ReadView): Promise<Ended> {
  await using _ = view;
  const world = { ...attempt.world, confine: view.confine };
  const { claim, judged } = await judgedClaim({ ...attempt, world, view });
  const isUntouched = (await readdir(view.upper)).length === 0;
  const dirt = isUntouched ? UNTOUCHED : await world.workspace.dirt(view);
  const left = { violated: dirt.tracked, undone: dirt.untracked };
  return { claim, verdict: concludeReader(judged, left) };
}

const UNTOUCHED: Dirt = { tracked: [], untracked: [] };

async function inWorkspace(attempt: Prepared): Promise<Ended> {
  const { readers } = attempt.world;
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
  const { phase, prompt } = attempt;
  if (phase.kind === 'run') return runScript({ ...attempt, phase });
  if (prompt === null) throw new Error(`no prompt for ${phase.id}`);
  return runAgent({ ...attempt, phase }, prompt);
}

/** What the runner says of an attempt may name files or repeat what an agent wrote. */
function withoutSecrets(verdict: Verdict, redact: World['redact']): Verdict {
  if (verdict.type === 'succeeded') return { ...verdict, notes: verdict.notes.map(redact) };
  return verdict.type === 'failed' ? { ...verdict, message: redact(verdict.message) } : verdict;
}

interface Ending {
  readonly run: RunId;
  readonly phase: WorkPhase;
  readonly number: number;
  readonly ended: Ended;
  readonly durationMs: number;
}

function eventOf({ run, phase, number, ended, durationMs }: Ending): RunEvent {
  const { verdict, claim } = ended;
  const about = { phase: phase.id, attempt: number };
  const { usage, costUsd, session } = claim;
  const spent = { usage, costUsd, durationMs };
  switch (verdict.type) {
    case 'succeeded': {
      const { summary, outputs, artifacts, change, rework, notes, said } = verdict;
      return {
        type: 'phaseSucceeded',
        ...about,
        summary,
        outputs,
        artifacts,
        change,
        rework,
        notes,
        said,
        session,
        ...spent,
      };
    }
    case 'over-budget':
      return { ...verdict.exceeded, stopped: { ...about, ...spent } };
    case 'asks':
      return { type: 'phaseBlocked', ...about, question: verdict.question, session, ...spent };
    case 'failed': {
      const { reason, message, summary, changes, retryAfterMs, byProvider } = verdict;
      const remedy = remedyFor(verdict.remedy, { run, phase: phase.id });
      const output = tail(verdict.output);
      const told = { reason, message, remedy, summary, output, changes, retryAfterMs, byProvider };
      return { type: 'phaseFailed', ...about, ...told, session, ...spent };
    }
    case 'cancelled':
      throw new Error('a cancelled attempt has no event');
  }
}

const OUTPUT_CHARACTERS = 4096;

function tail(output: string | null): string | null {
  return output === null || output === '' ? null : output.slice(-OUTPUT_CHARACTERS);
}
