import { runFolder } from '../../checkpoints/directory.ts';
import { phaseId, type RunId } from '../../core/lib/brands.ts';
import { findPhase, phaseAt } from '../../core/lib/graph.ts';
import { suggest } from '../../core/lib/nearest.ts';
import { shellWord } from '../../core/lib/shell-word.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { afterNoText, waysAfterNo } from '../../core/run/after-no.ts';
import { fromAgain, type Retries, retried } from '../../core/run/decide/again.ts';
import { decide } from '../../core/run/decide/decide.ts';
import { askedAgain } from '../../core/run/decide/passed-gates.ts';
import type { RunEvent, RunResumed } from '../../core/run/event.ts';
import { evolve } from '../../core/run/evolve/evolve.ts';
import { everyPlace, phasesThere } from '../../core/run/legs.ts';
import { isFinal } from '../../core/run/outcome.ts';
import { isThere } from '../../core/run/places.ts';
import { smaller } from '../../core/run/spent.ts';
import type { RunState } from '../../core/run/state.ts';
import { Refusal } from '../../ports.ts';
import { prepareCache } from '../../system/user-cache.ts';
import { refuseUnpriced } from '../admission/refuse-unpriced.ts';
import { reopenOthers } from '../repositories/find-others.ts';
import { editedNote } from '../stored/edited-files.ts';
import { newRunOf } from '../stored/outlook.ts';
import { findPlace, type RepositoryPlace, refuseDirtyInCi } from '../stored/place.ts';
import { recovered } from '../stored/recovered.ts';
import { findRun, restore, type StoredRun } from '../stored/stored.ts';
import type { Platform } from '../wiring/platform.ts';
import { traced } from '../wiring/tracing.ts';
import { type AcceptedChanges, acceptChanges } from './accept-changes.ts';
import { advanceRun, isRebaseDue, tidyUp, toApprove } from './advance-run.ts';
import { goneOn } from './gone-on.ts';
import { limitOf, raisedLimit } from './raised-limit.ts';
import { refuseLost } from './refuse-lost.ts';
import type { Report, ReporterFor } from './report.ts';
import {
  type AdvanceSettings,
  append,
  inSession,
  isOwnFolder,
  type RunSession,
  reportedOf,
  reportedState,
  resumedEvent,
} from './session.ts';

export interface ContinueRequest {
  readonly root: string;
  readonly platform: Platform;
  readonly run: string;
  readonly from: string | null;
  /** `7`: the new limit in USD; `+2`: raises the limit by 2. */
  readonly budget: string | null;
  /** Uses the current text of the pipeline, and re-runs the phases that changed. */
  readonly acceptChanges: boolean;
  /** Which failed phases are tried again. */
  readonly retries: Retries;
  /** Whether gates that deliveries rest on count as undecided, as those of a checkpoint that nobody handed on do. */
  readonly reopens: boolean;
  /** Whether it is resumed in the session of the backlog in which a provider failed it. */
  readonly sameSession?: boolean;
  /** Whether a person is told that the run can no longer be delivered, before anything is recorded (default: the run ends as stale). */
  readonly refusesLost?: boolean;
  /** Asked after `say`. */
  readonly settingsFor: (plan: Plan) => AdvanceSettings;
  /**
   * Events to record first, such as a person's decision or answer; `head` is the hash of the journal's last line. Rejects with
   * `Refusal` if they are impossible now.
   */
  readonly initialEvents: (stored: StoredRun, head: string) => Promise<readonly RunEvent[]>;
}

/** Resumes a run after a crash, a decision, an answer or a failure, all in the same way. */
export async function continueRun(
  request: ContinueRequest,
  reporterFor: ReporterFor,
): Promise<Report> {
  const place = await findPlace(request.root, request.platform.store);
  const run = await findRun(place.store, request.run);
  const folder = runFolder(place.store, run);
  const notes: string[] = [];
  const onNote = (note: string): number => notes.push(note);
  return inSession({ run, folder, onNote }, (session) =>
    continueOpenRun(request, reporterFor, { place, run, folder, session, notes }),
  );
}

interface OpenRun {
  readonly place: RepositoryPlace;
  readonly run: RunId;
  readonly folder: string;
  readonly session: RunSession;
  /** Notes from opening the journal. */
  readonly notes: readonly string[];
}

async function continueOpenRun(
  request: ContinueRequest,
  reporterFor: ReporterFor,
  { place, run, folder, session, notes }: OpenRun,
): Promise<Report> {
  const before = restore(run, folder, session.journal.past);
  const accepted = request.acceptChanges ? acceptChanges(place, before) : null;
  const stored = accepted?.stored ?? before;
  const { plan, state, pinned, started } = stored;
  const said = await request.initialEvents(stored, session.journal.head());
  const how = request.settingsFor(plan);
  const mayDeliver = how.limits.may.deliver === true;
  await refuseVain(request, place, { stored, accepted, said, mayDeliver });
  const resumed = resumption(stored, request, accepted);
  refuseLimitOfEnded(stored, request, resumed);
  const shared = how.budgetPool?.limitUsd ?? null;
  // The limit or the models may be new.
  const isNew = request.budget !== null || accepted !== null || shared !== null;
  if (isNew && how.tape.mode !== 'replay')
    await refuseUnpriced(plan, smaller(evolve(plan, state, resumed).limitUsd, shared));
  const reporter = await reporterFor(plan, pinned);
  const more = [
    ...edited(place, stored, resumed),
    ...olderBase(place, stored, request),
    ...raisedLimit(stored, resumed),
    ...afterNo(plan, state, resumed),
  ];
  for (const note of [...notes, ...more, ...goneOn(plan, state, resumed)]) reporter.note(note);
  const others = await reopenOthers(started);
  if (said.length === 0 && isOver({ plan, state, resumed, settings: how })) {
    await tidyUp({ place, platform: request.platform, session, plan, state, reporter, others });
    return { plan, state: reportedState(session, request.platform, state), ...reportedOf(session) };
  }
  if (how.limits.may.work) prepareCache(place.workspaces);
  if (how.limits.may.work && !isOwnFolder(request.platform, how)) await refuseDirtyInCi(place);
  await using followed = await traced(plan, session.journal, reporter);
  const ready = await append({ plan, session, ...followed }, state, [...said, resumed]);
  const { baseBranch } = started;
  const ended = await advanceRun({
    place,
    platform: request.platform,
    session,
    plan,
    pinned,
    state: ready,
    baseBranch,
    others,
    stores: [],
    ...followed,
    settings: how,
  });
  return { plan, state: reportedState(session, request.platform, ended), ...reportedOf(session) };
}

function resumption(
  stored: StoredRun,
  { from, budget, platform, retries, reopens, sameSession = false }: ContinueRequest,
  accepted: AcceptedChanges | null,
): RunResumed {
  const { plan, state } = stored;
  const failed = retried(plan, state, retries);
  const asked = from === null ? failed : fromAgain(plan, knownPhase(stored, from));
  const redone = [...asked, ...(accepted?.again ?? [])];
  const due = evolve(plan, state, { ...resumedEvent(platform.actor), again: redone });
  const again = new Set([...redone, ...(reopens ? askedAgain(plan, due) : [])]);
  return {
    ...resumedEvent(platform.actor),
    pipeline: accepted?.pinned ?? null,
    again: everyPlace(plan, state)
      .map((index) => phaseAt(plan, index).id)
      .filter((id) => again.has(id)),
    budgetUsd: limitOf(budget, stored),
    recovered: recovered(stored),
    ...(sameSession ? { sameSession } : {}),
  };
}

function knownPhase({ plan, state }: StoredRun, name: string) {
  const id = phaseId(name);
  const phase = findPhase(plan, id);
  if (phase !== null && isThere(state, phase)) return id;
  const names = phasesThere(plan, state).map((phase) => phase.id);
  throw new Refusal(
    `The run has no phase \`${name}\`.`,
    suggest(name, names) ?? '`phasegate status RUN` shows its phases.',
  );
}

interface ResumedRun {
  readonly plan: Plan;
  readonly state: RunState;
  readonly resumed: RunResumed;
  readonly settings: AdvanceSettings;
}

/** Whether a resume would change nothing. Then nothing is recorded, and the run keeps its digest. */
function isOver({ plan, state, resumed, settings }: ResumedRun): boolean {
  if (state.finished === null || resumed.again.length > 0) return false;
  // A waiting run keeps its new limit.
  if (resumed.budgetUsd !== null) return false;
  // A new text counts from now on, even if nothing runs.
  if (resumed.pipeline !== null) return false;
  const after = evolve(plan, state, resumed);
  if (isRebaseDue(settings, after)) return false;
  const [command, ...more] = decide(plan, after, {
    ...settings.limits,
    resting: new Set(),
    budgetPool: null,
  });
  if (command?.type !== 'finish' || more.length > 0) return false;
  if (toApprove({ plan, settings }, { finished: state.finished, open: after.open }).length > 0)
    return false;
  const { outcome, next, phase } = state.finished;
  return command.outcome === outcome && command.next === next && command.phase === phase;
}

/** A limit that nothing can reach any more would only seem to be set. Throws `Refusal`. */
function refuseLimitOfEnded(
  { run, state: { finished } }: StoredRun,
  { budget }: ContinueRequest,
  { again }: RunResumed,
): void {
  if (budget === null || !isFinal(finished?.outcome) || again.length > 0) return;
  throw new Refusal(
    `The run ${run} has ended (${finished?.outcome}), so a limit changes nothing.`,
    `See what it did with \`phasegate status ${run}\`, or start a new run.`,
  );
}

/** A person who resumes a rejected run should know that nothing is done, and how to go on. */
function afterNo(plan: Plan, state: RunState, { again }: RunResumed): readonly string[] {
  const { run, finished } = state;
  if (finished?.outcome !== 'rejected' || finished.phase === null || again.length > 0) return [];
  const ways = afterNoText(waysAfterNo(plan, state, finished.phase));
  return [`The run ${run} was rejected at \`${finished.phase}\`, so nothing is resumed. ${ways}`];
}

/** Unless the run has ended. */
function edited(
  place: RepositoryPlace,
  stored: StoredRun,
  { again }: RunResumed,
): readonly string[] {
  if (isFinal(stored.state.finished?.outcome) && again.length === 0) return [];
  const note = editedNote(place, stored);
  return note === null ? [] : [note];
}

interface Continuation {
  readonly stored: StoredRun;
  readonly accepted: AcceptedChanges | null;
  readonly said: readonly RunEvent[];
  readonly mayDeliver: boolean;
}

/** Throws `Refusal` if what a person asks for would be recorded and paid for in vain. A rejection ends the run anyway. */
async function refuseVain(
  { refusesLost, from }: ContinueRequest,
  place: RepositoryPlace,
  { stored, accepted, said, mayDeliver }: Continuation,
): Promise<void> {
  if (accepted !== null && from === null) refuseDone(stored);
  const ends = said.some((event) => event.type === 'gateDecided' && event.decision === 'reject');
  if (refusesLost === true && mayDeliver && !ends) await refuseLost(place, stored);
}

/** A new text does not reopen a run that ended well, which would be paid for again. Throws `Refusal`. */
function refuseDone({ run, state, started }: StoredRun): void {
  const outcome = state.finished?.outcome;
  if (outcome !== 'succeeded' && outcome !== 'no-change') return;
  throw new Refusal(
    `The run \`${run}\` has already succeeded, so its changed phases do not run again.`,
    `To start a new run with the new text: \`${newRunOf(started)}\`. To do a phase of this run again, and all that need it: \`phasegate resume ${run} --accept-changes --from PHASE\`.`,
  );
}

/** A run works on the commit that it began with. A person who committed a fix meanwhile should know. */
function olderBase(
  { repository }: RepositoryPlace,
  { state, started, pinned }: StoredRun,
  { platform, retries }: ContinueRequest,
): readonly string[] {
  const isAsked = retries === 'always' && platform.store === null;
  const isHere = isAsked && repository.branch === started.baseBranch;
  if (!isHere || isFinal(state.finished?.outcome) || repository.head === state.base) return [];
  return [
    `The run works on commit ${state.base.slice(0, 7)}. Files that were committed later are not in it: for them, start a new run: \`phasegate run ${shellWord(pinned.file)}\`.`,
  ];
}
