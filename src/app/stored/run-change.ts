import { existsSync } from 'node:fs';
import { journalFile } from '../../checkpoints/directory.ts';
import { type Commit, commitOf, type PhaseId } from '../../core/lib/brands.ts';
import { MAIN } from '../../core/lib/main-repository.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { GateOpened } from '../../core/run/event.ts';
import { placed, repositoriesOf } from '../../core/run/repositories.ts';
import type { RunState } from '../../core/run/state.ts';
import { type AskedTwice, askedAgainText, askedTwice } from '../../core/text/asked-again.ts';
import { byRepository } from '../../core/text/by-repository.ts';
import {
  type GateEvidence,
  gateEvidence,
  type RunChange,
  waitingGate,
} from '../../core/text/gate-evidence.ts';
import { diffStat } from '../../core/text/terminal/diff-stat.ts';
import { readJournal } from '../../engine/journal-text.ts';
import { difference, shownDiff } from '../../git/change/change.ts';
import { askGit, type GitLocation, gitOrNull } from '../../git/git.ts';
import { ownFolder } from '../../git/objects/own-folder.ts';
import { folderOf } from '../repositories/find-others.ts';
import { redactorFor } from '../wiring/redactor-for.ts';
import { restore } from './stored.ts';

/** Limit of a shown diff in bytes; a longer one is cut and marked. */
const MAX_DIFF_BYTES = 8 * 1024 * 1024;

/**
 * What a run has changed in each of its repositories, from its base to its last commit; `null` if commits are missing in one.
 * `place` is the run's own repository.
 */
export function runChange(place: GitLocation, state: RunState): Promise<RunChange | null> {
  const ranges = repositoriesOf(state).map(([repository, { base, head }]) => ({
    repository,
    place: placeIn(place, state, repository),
    from: base,
    to: head,
  }));
  return changeOfAll(ranges);
}

/**
 * Where the commits of the run's own repository can be read: in the repository at `root`, or in the runner's git directory if a
 * process was killed before it published the run's branch, or is at work. `runFolder`: `null` if the runner's is not on this machine.
 */
export async function placeOfRun(
  root: string,
  runFolder: string | null,
  { head }: Pick<RunState, 'head'>,
): Promise<GitLocation> {
  const place = { workTree: root, gitDir: null };
  const own = runFolder === null ? null : ownFolder(runFolder);
  if (own === null || !existsSync(own) || (await hasCommit(place, head))) return place;
  return { workTree: own, gitDir: own };
}

/** Whether the repository has the commit. */
export async function hasCommit(place: GitLocation, commit: Commit): Promise<boolean> {
  const args = ['cat-file', '-e', '--end-of-options', `${commit}^{commit}`];
  return (await askGit({ place, args })).code === 0;
}

/** The change as it was when the gate opened. */
export function changeAtGate(
  place: GitLocation,
  state: RunState,
  { base, commit, repositories = [] }: GateOpened,
): Promise<RunChange | null> {
  const others = repositories.map((one) => ({
    repository: one.name,
    place: placeIn(place, state, one.name),
    from: one.base,
    to: one.commit,
  }));
  return changeOfAll([{ repository: MAIN, place, from: base, to: commit }, ...others]);
}

/** Where the commits of a repository of the run are on this machine; `null`: they are not here. */
export function placeIn(
  own: GitLocation,
  { others }: RunState,
  repository: string | null,
): GitLocation | null {
  const address = others.get(repository ?? MAIN)?.address ?? null;
  if (address === null) return own;
  const workTree = folderOf(address);
  return existsSync(workTree) ? { workTree, gitDir: null } : null;
}

interface ChangeRange {
  readonly repository: string;
  readonly place: GitLocation | null;
  readonly from: Commit;
  readonly to: Commit;
}

async function changeOfAll(ranges: readonly ChangeRange[]): Promise<RunChange | null> {
  const changes: (RunChange & Pick<ChangeRange, 'repository'>)[] = [];
  for (const { repository, place, from, to } of ranges) {
    const change = place === null ? null : await changeBetween(place, from, to);
    if (change === null) return null;
    changes.push({ ...change, repository });
  }
  const [only] = changes;
  if (only !== undefined && changes.length === 1) return { stat: only.stat, diff: only.diff };
  const joined = (of: keyof RunChange): string =>
    byRepository(changes.map((one) => ({ repository: one.repository, text: one[of] })));
  return { stat: joined('stat'), diff: joined('diff') };
}

async function changeBetween(
  place: GitLocation,
  from: Commit,
  to: Commit,
): Promise<RunChange | null> {
  for (const commit of [from, to]) if (!(await hasCommit(place, commit))) return null;
  const change = await difference(place, from, to);
  return { stat: diffStat(change.files), diff: shownDiff(change, MAX_DIFF_BYTES) };
}

export async function changeOfCommit(
  place: GitLocation,
  commit: Commit,
): Promise<RunChange | null> {
  const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^1`];
  const parent = await gitOrNull({ place, args });
  return parent === null ? null : changeBetween(place, commitOf(parent.trim()), commit);
}

/** A run that waits, with its folder on this machine. */
interface WaitingRun {
  readonly plan: Plan;
  readonly state: RunState;
  readonly folder: string;
}

/** The evidence of the gate that a run waits at; `null`: it waits at none. `root` is the repository's folder. */
export async function evidenceFor(
  root: string,
  { plan, state, folder }: WaitingRun,
): Promise<GateEvidence | null> {
  const gate = waitingGate(plan, state);
  if (gate === null) return null;
  // In a job without a checkout, the folder does not exist.
  const place = existsSync(root) ? await placeOfRun(root, folder, state) : null;
  const change = place === null ? null : await runChange(place, state);
  const again = await whyAgain(place, { state, folder }, gate.id);
  return gateEvidence(plan, state, { change, again, redact: await redactorFor(plan) });
}

/** Why the gate asks again; `null`: it asks for the first time. */
export async function whyAgain(
  place: GitLocation | null,
  { state, folder }: Pick<WaitingRun, 'state' | 'folder'>,
  gate: PhaseId,
): Promise<string | null> {
  const { events } = readJournal(journalFile(folder));
  const openings = events.filter((event) => event.type === 'gateOpened' && event.phase === gate);
  if (openings.length < 2) return null;
  const { plans } = restore(state.run, folder, events);
  const asked = askedTwice(events, plans, gate);
  if (asked === null) return null;
  const files = place === null ? null : await filesBetween(place, state, asked);
  return askedAgainText(asked, files);
}

/** The paths that differ between the changes of two openings; `null`: commits are missing. */
async function filesBetween(
  own: GitLocation,
  state: RunState,
  { before, now }: AskedTwice,
): Promise<readonly string[] | null> {
  const paths: string[] = [];
  for (const { repository, from, to } of rangesBetween(before.opened, now.opened)) {
    const place = placeIn(own, state, repository);
    if (place === null) return null;
    for (const commit of [from, to]) if (!(await hasCommit(place, commit))) return null;
    const { files } = await difference(place, from, to);
    paths.push(...files.map(({ path }) => placed(repository, path)));
  }
  return paths;
}

/** The commits of each repository at the two openings, where they differ. */
function rangesBetween(before: GateOpened, now: GateOpened) {
  const earlier = new Map(commitsAt(before));
  return commitsAt(now).flatMap(([repository, to]) => {
    const from = earlier.get(repository);
    return from === undefined || from === to ? [] : [{ repository, from, to }];
  });
}

const commitsAt = ({ commit, repositories = [] }: GateOpened): [string, Commit][] => [
  [MAIN, commit],
  ...repositories.map((one): [string, Commit] => [one.name, one.commit]),
];
