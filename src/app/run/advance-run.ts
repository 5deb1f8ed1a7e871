import { existsSync } from 'node:fs';
import { setImmediate as letOthersRun } from 'node:timers/promises';
import { takeCancelRequest } from '../../checkpoints/cancel-request.ts';
import type { PhaseId } from '../../core/lib/brands.ts';
import { phaseAt, requiredPhase } from '../../core/lib/graph.ts';
import { isWork } from '../../core/plan/phase-kind.ts';
import { decide } from '../../core/run/decide/decide.ts';
import type { RunEvent, RunFinished } from '../../core/run/event.ts';
import { isFinal } from '../../core/run/outcome.ts';
import type { RunState } from '../../core/run/state.ts';
import type { EngineDependencies } from '../../engine/dependencies.ts';
import { execute } from '../../engine/execute.ts';
import { performer } from '../../engine/perform.ts';
import { ownFolder } from '../../git/objects/own-folder.ts';
import { openRunnerDirectory, type RunnerDirectory } from '../../git/objects/runner-directory.ts';
import { onBehalf } from '../../git/on-behalf.ts';
import { publish } from '../../git/publish/publish.ts';
import { keepPublished } from '../../git/publish/published.ts';
import { Refusal, type Workspace } from '../../ports.ts';
import { loadLikelySecrets } from '../../redaction/likely-secrets.ts';
import { endLeftovers } from '../../sandbox/processes/leftovers.ts';
import { markOf } from '../../sandbox/processes/mark.ts';
import type { Sandbox } from '../../sandbox/sandbox.ts';
import { failpoint } from '../../system/failpoint.ts';
import { removeTree } from '../../system/remove-tree.ts';
import { openWorkspace, workspaceFolder } from '../../workspace/open.ts';
import { protectedBy } from '../admission/protected-by.ts';
import {
  isSandboxed,
  requireIsolation,
  sandboxChildren,
  sandboxFolder,
} from '../admission/sandbox-children.ts';
import {
  closeElsewhere,
  isLeft,
  type OpenOtherRepository,
  openElsewhere,
  publishElsewhere,
  removeElsewhere,
} from '../repositories/elsewhere.ts';
import {
  openRepositories,
  otherRepositoryPaths,
  repositoriesFolder,
  sandboxesElsewhere,
} from '../repositories/several.ts';
import { localActor } from '../stored/surroundings.ts';
import { ownWorkspacesFolder, removeOwnWorkspaces } from '../wiring/own-workspaces.ts';
import { loadCodeFor, rebasingCode } from './code-for-plan.ts';
import { disposedIfOurs, workspaceIfOurs } from './if-ours.ts';
import {
  type AdvanceContext,
  type AdvanceSettings,
  append,
  isOwnFolder,
  RunBroken,
  resumedEvent,
} from './session.ts';
import { type SignalStop, stopOnSignals } from './stop.ts';

/** Works on the run until it ends or has to wait; then the checkout is restored. */
export async function advanceRun(driven: AdvanceContext): Promise<RunState> {
  const { session, plan, reporter, settings } = driven;
  if (settings.limits.may.work) await requireIsolation(plan, driven.place);
  const mark = markOf(session.folder);
  for (const { command } of await endLeftovers(mark))
    reporter.note(`Ended a process that an earlier attempt left running: ${command}`);
  const { isOnlyRun } = settings;
  return onBehalf({ mark, isOnlyRun }, () => advanceExclusively(driven));
}

async function advanceExclusively(driven: AdvanceContext): Promise<RunState> {
  const { session, settings } = driven;
  using stop = stopOnSignals();
  const { controller, signal } = stop;
  session.lost.addEventListener('abort', () => controller.abort(), { once: true });
  await loadCodeFor(driven.plan, settings.limits.may);
  const opened = await openAll(driven);
  try {
    // `await` is needed: signals are handled until the run is over.
    const state = await fromBaseToBase({ ...driven, ...opened, signal }, controller);
    await leave({ ...driven, state }, opened);
    return state;
  } catch (error) {
    // Publishes the commits so that they outlive the process; the first error is the one that is reported.
    if (settings.limits.may.work && session.isOurs())
      await publishAll(driven, opened).catch(() => {});
    throw error;
  } finally {
    await closeAll(opened);
  }
}

/** The open runner's git directories of a run: of its own repository, and of the others. */
interface OpenDirectories {
  readonly own: RunnerDirectory;
  readonly elsewhere: readonly OpenOtherRepository[];
}

type DirectoryOpening = Pick<
  AdvanceContext,
  'place' | 'session' | 'plan' | 'state' | 'stores' | 'others'
>;

async function openAll(driven: DirectoryOpening): Promise<OpenDirectories> {
  const { session, others, plan, state } = driven;
  const own = await openOwn(driven);
  try {
    const elsewhere = await openElsewhere({ others, runFolder: session.folder, plan, state });
    return { own, elsewhere };
  } catch (error) {
    await own[Symbol.asyncDispose]();
    throw error;
  }
}

async function closeAll({ own, elsewhere }: OpenDirectories): Promise<void> {
  await own[Symbol.asyncDispose]();
  await closeElsewhere(elsewhere);
}

/** With the runner's git directories open. */
interface OpenAdvanceContext extends AdvanceContext, OpenDirectories {
  readonly signal: SignalStop['signal'];
}

async function openOwn({
  place,
  session,
  plan,
  state,
  stores,
}: DirectoryOpening): Promise<RunnerDirectory> {
  const { base, head, branch } = state;
  return openRunnerDirectory({
    repository: place.repository,
    folder: ownFolder(session.folder),
    branch,
    commits: [base, head],
    stores,
    copies: async () => !(await isSandboxed(plan)),
  });
}

/** Publishes the run's branch. If the run is over, everything else is removed. */
async function leave(
  driven: Pick<AdvanceContext, 'place' | 'platform' | 'session' | 'state' | 'reporter'>,
  opened: OpenDirectories,
): Promise<void> {
  if (!driven.session.isOurs()) return;
  await publishAll(driven, opened);
  if (!isAtItsEnd(driven.state) || driven.platform.store !== null) return;
  keepPublished(opened.own.folder);
  await removeTree(opened.own.folder);
  await removeElsewhere(opened.elsewhere);
}

/** Cleans up after a process that was killed after the end of its run: publishes its branch and removes its folders. */
export async function tidyUp(
  driven: Pick<
    AdvanceContext,
    'place' | 'platform' | 'session' | 'plan' | 'state' | 'reporter' | 'others'
  >,
): Promise<void> {
  const { place, session, state, others } = driven;
  const { run } = state;
  if (existsSync(ownFolder(session.folder)) || isLeft(session.folder, others)) {
    const opened = await openAll({ ...driven, stores: [] });
    try {
      await leave(driven, opened);
    } finally {
      await closeAll(opened);
    }
  }
  if (!isAtItsEnd(state)) return;
  await removeTree(workspaceFolder(place.workspaces, run));
  await removeRunFolders(place, run);
}

/** Removes sandboxes and additional workspaces of a run. */
async function removeRunFolders(
  place: AdvanceContext['place'],
  run: RunState['run'],
): Promise<void> {
  await removeTree(sandboxFolder(place, run));
  await removeTree(ownWorkspacesFolder(place, run));
  await removeTree(repositoriesFolder(place, run));
  await removeTree(sandboxesElsewhere(place, run));
}

async function publishAll(
  { place, reporter, state }: Pick<AdvanceContext, 'place' | 'reporter' | 'state'>,
  { own, elsewhere }: OpenDirectories,
): Promise<void> {
  const { repository } = place;
  const outcome = state.finished?.outcome;
  const how = {
    isRestored: outcome === 'succeeded' || outcome === 'stale',
    onNote: (text: string): void => reporter.note(text),
  };
  await publish({ repository, own, base: state.base, ...how });
  await publishElsewhere(elsewhere, state, how);
}

/** Whether the run can no longer be resumed. */
const isAtItsEnd = ({ finished }: RunState): boolean => isFinal(finished?.outcome);

/** Works on the run. If the base moves during a delivery, rebases the run and continues. */
async function fromBaseToBase(
  driven: OpenAdvanceContext,
  controller: AbortController,
): Promise<RunState> {
  const on = resumedEvent(driven.platform.actor);
  for (let { state } = driven; ; state = await append(driven, state, [on])) {
    if (isRebaseDue(driven.settings, state)) {
      const { rebaseRun } = await rebasingCode();
      state = await rebaseRun({ ...driven, state }, driven.own, controller.signal);
    }
    if (state.finished === null) state = await workOn({ ...driven, state }, controller);
    if (state.finished?.outcome !== 'waiting' || !isRebaseDue(driven.settings, state)) return state;
  }
}

/** Whether the run must be rebased first, and this process may do so. */
export function isRebaseDue({ limits }: AdvanceSettings, { rebase }: RunState): boolean {
  return limits.may.work && rebase !== null && rebase.verify === null;
}

/** Works on the run with one workspace, on one base. */
async function workOn(driven: OpenAdvanceContext, controller: AbortController): Promise<RunState> {
  const { session, plan, own, elsewhere, reporter, state, settings, place } = driven;
  const { run } = state;
  const runFolder = session.folder;
  const onNote = (text: string): void => reporter.note(text);
  await using workspace = workspaceIfOurs(workspaceOf(driven), session);
  const mark = markOf(session.folder);
  const sandbox = sandboxOf(driven, workspace, mark);
  await removeOwnWorkspaces(place, { run, runFolder, onNote });
  if (isChildDue(driven)) await enteredAhead(workspace);
  await using held = disposedIfOurs(sandbox, session);
  const store = driven.platform.reuse(place.store, onNote);
  await using inEach = openRepositories(
    {
      ...driven,
      root: place.repository.root,
      reuse: store && { store, usesStored: settings.reuse },
      author: settings.author,
      runFolder,
      mark,
      workspace,
      sandbox,
      signal: controller.signal,
      tape: settings.tape,
      budgetPool: settings.budgetPool,
      mayWork: settings.limits.may.work,
      detect: await loadLikelySecrets(),
    },
    elsewhere,
  );
  const { deps } = inEach;
  try {
    const { limits, budgetPool } = settings;
    const shared = { plan, journal: session.journal, reporter, limits, budgetPool };
    const cancellation = () => cancellationOf({ ...driven, meter: deps.meter });
    const rest = { ...shared, stop: controller, cancellation };
    const perform = performer(deps, plan);
    let now = await execute({ ...rest, state, perform });
    for (let gates = toApprove(driven, now); gates.length > 0; gates = toApprove(driven, now)) {
      now = await approveAll(driven, now, gates);
      now = await execute({ ...rest, state: now, perform });
    }
    await store?.settled();
    failpoint('cleaningUp');
    // Its git ends meanwhile; whoever needs it again starts another one.
    const rested = own[Symbol.asyncDispose]();
    await held[Symbol.asyncDispose]();
    await inEach.close(isAtItsEnd(now));
    await workspace.close(isAtItsEnd(now));
    if (isAtItsEnd(now) && session.isOurs()) await removeRunFolders(place, run);
    await rested;
    return now;
  } catch (error) {
    const cause: unknown = session.lost.aborted ? session.lost.reason : error;
    throw cause instanceof Refusal ? new RunBroken(cause.message, cause.remedy, { cause }) : cause;
  }
}

/** git writes the files while the rest is prepared. Who needs them waits, and gets the error. */
async function enteredAhead(workspace: Workspace): Promise<void> {
  workspace.enter().catch(() => {});
  // Lets git start, before more code is loaded.
  await letOthersRun();
}

/** Whether this process begins with a phase that no result of an earlier run can replace. */
function isChildDue({ plan, state, settings }: OpenAdvanceContext): boolean {
  const limits = { ...settings.limits, resting: new Set<PhaseId>(), budgetPool: null };
  return decide(plan, state, limits).some((command) => {
    const phase = command.type === 'runPhase' ? requiredPhase(plan, command.phase) : null;
    if (phase === null || !isWork(phase) || phase.repository !== null) return false;
    return phase.workspace === 'run' && (phase.reuse === null || !settings.reuse);
  });
}

/** What is recorded of a cancelled run: why it was cancelled, and what the attempts used that were cut off. */
function cancellationOf({
  session,
  signal,
  meter,
}: Pick<OpenAdvanceContext, 'session' | 'signal'> & Pick<EngineDependencies, 'meter'>): Pick<
  RunFinished,
  'by' | 'stopped'
> {
  const stopped = meter.takeCutOff();
  const how = signal();
  const actor = how === 'SIGINT' ? takeCancelRequest(session.folder) : null;
  return {
    ...(how === null ? {} : { by: { how: actor === null ? how : 'command', actor } }),
    ...(stopped.length === 0 ? {} : { stopped }),
  };
}

/** The sandbox for the children of the run's own repository. */
function sandboxOf(driven: OpenAdvanceContext, workspace: Workspace, mark: string): Sandbox {
  const { place, session, plan, own, elsewhere, state, reporter } = driven;
  const files = repositoriesFolder(place, state.run);
  const around = { elsewhere, folder: files };
  return sandboxChildren({
    place,
    runFolder: session.folder,
    plan,
    directory: workspace.directory,
    own,
    folder: sandboxFolder(place, state.run),
    mark,
    beside: elsewhere.length === 0 ? null : otherRepositoryPaths({ place, own, workspace }, around),
    onNote: (text) => reporter.note(text),
  });
}

function workspaceOf({
  place,
  platform,
  plan,
  pinned,
  own,
  state,
  settings,
  reporter,
}: OpenAdvanceContext) {
  return openWorkspace({
    repository: place.repository,
    own,
    name: state.run,
    base: state.base,
    files: isOwnFolder(platform, settings) ? 'folder' : 'checkout',
    home: place.workspaces,
    carry: plan.workspace.carry,
    protect: protectedBy(plan, pinned),
    author: settings.author,
    isSandboxed: () => isSandboxed(plan),
    onNote: (text) => reporter.note(text),
  });
}

/** The open gates that `--approve` approves; never the gate of `--until`. */
export function toApprove(
  { plan, settings }: Pick<AdvanceContext, 'plan' | 'settings'>,
  { finished, open }: Pick<RunState, 'finished' | 'open'>,
): readonly PhaseId[] {
  if (!settings.approve || finished?.outcome !== 'waiting') return [];
  return open.map((index) => phaseAt(plan, index).id).filter((id) => id !== settings.limits.until);
}

async function approveAll(
  driven: AdvanceContext,
  state: RunState,
  gates: readonly PhaseId[],
): Promise<RunState> {
  const actor = localActor();
  const approvals = gates.map((phase): RunEvent => {
    const decision = {
      decision: 'approve',
      actor,
      comment: '',
      proof: 'local',
      approval: null,
      how: 'approve-option',
    } as const;
    return { type: 'gateDecided', phase, ...decision };
  });
  return append(driven, state, [...approvals, resumedEvent(actor)]);
}
