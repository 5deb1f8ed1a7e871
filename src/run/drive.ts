import type { PhaseId } from '../core/brands.ts';
import { phaseAt } from '../core/graph.ts';
import type { Detect } from '../core/redaction/span.ts';
import type { RunEvent } from '../core/run/event.ts';
import type { RunState } from '../core/run/state.ts';
import { execute } from '../engine/execute.ts';
import { performer } from '../engine/perform.ts';
import { failpoint } from '../failpoint.ts';
import { Refusal } from '../ports.ts';
import { loadSecretlint } from '../redaction/secretlint.ts';
import { endLeftovers } from '../sandbox/leftovers.ts';
import { markOf } from '../sandbox/mark.ts';
import { openObjects } from '../workspace/objects.ts';
import { onBehalf } from '../workspace/on-behalf.ts';
import { openWorkspace } from '../workspace/open.ts';
import { holdChildren, refuseUnheld } from './hold-children.ts';
import { workspaceMode } from './place.ts';
import { rebaseRun } from './rebase-run.ts';
import { append, type Drive, type Driving, RunBroken, resumedEvent } from './session.ts';
import { stopOnSignals } from './stop.ts';
import { localActor } from './surroundings.ts';
import { makeWorld } from './world.ts';

/** Works on the run until it ends or has to wait; the checkout is then back where it was. */
export async function drive(driven: Drive): Promise<RunState> {
  const { session, plan, reporter, how } = driven;
  if (how.limits.may.work) await refuseUnheld(plan, driven.place);
  const mark = markOf(session.folder);
  for (const { command } of await endLeftovers(mark))
    reporter.note(`Ended what was left of an earlier attempt: ${command}`);
  return onBehalf(mark, () => driveAlone(driven));
}

async function driveAlone(driven: Drive): Promise<RunState> {
  const { session } = driven;
  using stop = stopOnSignals();
  const { controller } = stop;
  session.lost.addEventListener('abort', () => controller.abort(), { once: true });
  // Not without `await`: signals are heeded until the run is over.
  return await fromBaseToBase(driven, controller, loadSecretlint());
}

/** Where a base moves on under a delivery, the run goes on from the new one. */
async function fromBaseToBase(
  driven: Drive,
  controller: AbortController,
  detect: Promise<Detect>,
): Promise<RunState> {
  const on = resumedEvent(driven.platform.actor);
  for (let { state } = driven; ; state = await append(driven, state, [on])) {
    if (isRebaseDue(driven.how, state))
      state = await rebaseRun({ ...driven, state }, controller.signal);
    if (state.finished === null) state = await workOn({ ...driven, state }, controller, detect);
    if (state.finished?.outcome !== 'waiting' || !isRebaseDue(driven.how, state)) return state;
  }
}

/** Whether the run's commits have to be made anew before anything else, and may be here. */
export function isRebaseDue({ limits }: Driving, { rebase }: RunState): boolean {
  return limits.may.work && rebase !== null && rebase.verify === null;
}

/** In one checkout, from one base. */
async function workOn(
  driven: Drive,
  controller: AbortController,
  detect: Promise<Detect>,
): Promise<RunState> {
  const { session, plan, reporter, state, how } = driven;
  await using workspace = await workspaceOf(driven);
  const onNote = (text: string): void => reporter.note(text);
  const { place } = driven;
  const { run } = state;
  const runFolder = session.folder;
  await using sandbox = holdChildren({ place, run, runFolder, plan, workspace, onNote });
  const world = makeWorld({
    ...driven,
    runFolder,
    workspace,
    sandbox,
    signal: controller.signal,
    tape: how.tape,
    purse: how.purse,
    mayWork: how.limits.may.work,
    detect: await detect,
  });
  try {
    const { limits, purse } = how;
    const shared = { plan, journal: session.journal, reporter, limits, purse };
    const rest = { ...shared, stop: controller };
    const perform = performer(world, plan);
    let now = await execute({ ...rest, state, perform });
    for (let gates = toApprove(driven, now); gates.length > 0; gates = toApprove(driven, now)) {
      now = await approveAll(driven, now, gates);
      now = await execute({ ...rest, state: now, perform });
    }
    failpoint('cleaningUp');
    return now;
  } catch (error) {
    const cause: unknown = session.lost.aborted ? session.lost.reason : error;
    throw cause instanceof Refusal ? new RunBroken(cause.message, cause.remedy, { cause }) : cause;
  }
}

async function workspaceOf({ place, session, plan, state, mode, reporter, how }: Drive) {
  const { repository } = place;
  const { run, base, branch, head } = state;
  if (how.workspace === 'objects') return openObjects({ repository, base, head });
  const onNote = (text: string): void => reporter.note(text);
  return openWorkspace({
    repository,
    run,
    branch,
    base,
    head,
    mode: mode ?? (await workspaceMode(place, { run, clone: how.clone, onNote })),
    home: place.clones,
    runFolder: session.folder,
    protect: plan.policy.protect,
    author: how.author,
    onNote,
  });
}

/** The open gates of a run that waits, as far as `--approve` passes them: never the one that it is to wait at. */
export function toApprove(
  { plan, how }: Pick<Drive, 'plan' | 'how'>,
  { finished, open }: Pick<RunState, 'finished' | 'open'>,
): readonly PhaseId[] {
  if (!how.approve || finished?.outcome !== 'waiting') return [];
  return open.map((index) => phaseAt(plan, index).id).filter((id) => id !== how.limits.until);
}

async function approveAll(
  driven: Drive,
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
    } as const;
    return { type: 'gateDecided', phase, ...decision };
  });
  return append(driven, state, [...approvals, resumedEvent(actor)]);
}
