import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { acquireLock } from '../checkpoints/lock.ts';
import type { PhaseId, RunId } from '../core/brands.ts';
import { phaseAt } from '../core/graph.ts';
import type { Plan } from '../core/plan.ts';
import type { PinnedPipeline, RunEvent, RunStarted } from '../core/run/event.ts';
import { evolve } from '../core/run/evolve.ts';
import type { Limits } from '../core/run/held.ts';
import type { RunState } from '../core/run/state.ts';
import { execute } from '../engine/execute.ts';
import { openJournal } from '../engine/journal.ts';
import { performer } from '../engine/perform.ts';
import { failpoint } from '../failpoint.ts';
import { type Journal, Refusal, type Reporter } from '../ports.ts';
import { loadSecretlint } from '../redaction/secretlint.ts';
import { endLeftovers } from '../sandbox/leftovers.ts';
import { markOf } from '../sandbox/mark.ts';
import { VERSION } from '../version.ts';
import { openObjects } from '../workspace/objects.ts';
import { onBehalf } from '../workspace/on-behalf.ts';
import { openWorkspace } from '../workspace/open.ts';
import { holdChildren, refuseUnheld } from './hold-children.ts';
import { type Place, workspaceMode } from './place.ts';
import type { Platform } from './platform.ts';
import { stopOnSignals } from './stop.ts';
import { localActor } from './surroundings.ts';
import { makeWorld, type Tape } from './world.ts';

/** A run that this process alone works on, until it is disposed of. */
export interface Session extends AsyncDisposable {
  readonly journal: Journal;
  readonly folder: string;
  /** Aborted when somebody took the run away from us. */
  readonly lost: AbortSignal;
}

/** Takes the run's lock and opens its journal. Throws `Refusal` if another process works on it. */
export async function openSession(
  run: RunId,
  folder: string,
  onNote: (note: string) => void,
): Promise<Session> {
  const lost = new AbortController();
  const lock = await acquireLock({ runFolder: folder, onLost: (why) => lost.abort(why) });
  failpoint('lockTaken');
  try {
    const clock = (): string => new Date().toISOString();
    const journal = await openJournal({ folder, run, clock, onNote });
    // What attempts of a dead process were given; nothing of it is looked at again.
    rmSync(join(folder, 'exchange'), { recursive: true, force: true });
    return {
      journal,
      folder,
      lost: lost.signal,
      [Symbol.asyncDispose]: async () => {
        await journal[Symbol.asyncDispose]();
        await lock[Symbol.asyncDispose]();
      },
    };
  } catch (error) {
    await lock[Symbol.asyncDispose]();
    throw error;
  }
}

export interface Drive {
  readonly place: Place;
  readonly platform: Platform;
  readonly session: Session;
  readonly plan: Plan;
  readonly pinned: PinnedPipeline;
  readonly state: RunState;
  readonly baseBranch: string | null;
  /** `null` where nobody has looked yet. */
  readonly mode: RunStarted['workspace'] | null;
  readonly reporter: Reporter;
  readonly how: Driving;
}

export interface Driving {
  readonly limits: Omit<Limits, 'resting'>;
  readonly clone: boolean;
  /** `objects`: only deliver, without a file of the change. */
  readonly workspace: 'files' | 'objects';
  /** Pass gates as the local person. */
  readonly approve: boolean;
  readonly author: { readonly name: string; readonly email: string };
  /** Where agents' calls are kept, or played from. */
  readonly tape: Tape;
}

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
  const { session, plan, reporter, state, how } = driven;
  using stop = stopOnSignals();
  const { controller } = stop;
  session.lost.addEventListener('abort', () => controller.abort(), { once: true });
  const detect = loadSecretlint();
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
    detect: await detect,
  });
  try {
    const rest = { plan, journal: session.journal, reporter, limits: how.limits, stop: controller };
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

/** The run had begun to work and cannot go on: its journal could not be written, or somebody took its lock. */
export class RunBroken extends Refusal {
  override readonly name = 'RunBroken';
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

/** The state after these events, each recorded and shown. */
export async function append(
  { plan, session, reporter }: Pick<Drive, 'plan' | 'session' | 'reporter'>,
  state: RunState,
  events: readonly RunEvent[],
): Promise<RunState> {
  let now = state;
  for (const event of events) {
    const recorded = await session.journal.append(event);
    now = evolve(plan, now, event);
    reporter.event(recorded, now);
    if (event.type === 'gateDecided') failpoint('decided');
  }
  return now;
}

/** `runResumed` as it is when nothing else changes. */
export function resumedEvent(actor: string): Extract<RunEvent, { type: 'runResumed' }> {
  const nothing = { again: [], budgetUsd: null, recovered: [], pipeline: null } as const;
  return { type: 'runResumed', phasegate: VERSION, actor, ...nothing };
}
