import { dirname, join } from 'node:path';
import { listRuns, recordFolder } from '../../checkpoints/directory.ts';
import { phaseFolder } from '../../core/checkpoint/path.ts';
import { parseBoundedJson } from '../../core/lib/bounded-json.ts';
import type { PhaseId, RunId } from '../../core/lib/brands.ts';
import { globMatcher } from '../../core/lib/glob.ts';
import { phaseAt } from '../../core/lib/graph.ts';
import { shellWord } from '../../core/lib/shell-word.ts';
import { phaseIndex } from '../../core/plan/legs.ts';
import { distance, type PieceDifference, pieceDifferences } from '../../core/reuse/differences.ts';
import { faultOfNoted, type NotedKey } from '../../core/reuse/noted.ts';
import { everyPlace } from '../../core/run/legs.ts';
import { phaseState } from '../../core/run/state.ts';
import { askGit, fields } from '../../git/git.ts';
import { realPlace } from '../../git/git-dirs.ts';
import { Refusal } from '../../ports.ts';
import { namesIn, readOwnFile } from '../../system/disk.ts';
import { unlessRefused } from '../../system/unless-refused.ts';
import type { RepositoryPlace } from '../stored/place.ts';
import { readRun, type SeenRun } from '../stored/stored.ts';

/** Why the result of a phase was or was not reused. */
export interface ReuseExplanation {
  readonly run: RunId;
  readonly phase: PhaseId;
  readonly attempt: number;
  readonly key: string;
  /** The run that the result is from; `null`: it was made in this run, or there is none. */
  readonly reused: { readonly run: RunId; readonly savedUsd: number | null } | null;
  /** The previous run or attempt of the phase; `null`: there is none. */
  readonly comparedWith: { readonly run: RunId; readonly attempt: number } | null;
  /** Every piece of the key; empty if there is nothing to compare with. */
  readonly pieces: readonly PieceDifference[];
  /** Paths that differ among those that the phase reads, sorted; `null`: the commits are not here. */
  readonly files: readonly string[] | null;
}

interface AttemptKey extends NotedKey {
  readonly run: RunId;
  readonly attempt: number;
}

/** Compares the phase's last key with the previous one that is most similar. Throws `Refusal` if no key was recorded. */
export async function explain(
  place: RepositoryPlace,
  seen: SeenRun,
  phase: PhaseId,
): Promise<ReuseExplanation> {
  const own = notedIn(seen.folder, seen.run, phase);
  const last = own.at(-1);
  if (last === undefined) throw notNoted(seen, phase);
  const { run, attempt, key } = last;
  const before = await lastTime(place, { seen, phase, own, last });
  const index = phaseIndex(seen.plan, phase) ?? -1;
  const { reused } = phaseState(seen.plan, seen.state, index);
  const about = { run, phase, attempt, key, reused };
  if (before === null) return { ...about, comparedWith: null, pieces: [], files: null };
  return {
    ...about,
    comparedWith: { run: before.run, attempt: before.attempt },
    pieces: pieceDifferences(before.pieces, last.pieces),
    files: await changedFiles(place, before, last),
  };
}

interface PreviousKeyQuery {
  readonly seen: SeenRun;
  readonly phase: PhaseId;
  readonly own: readonly AttemptKey[];
  readonly last: AttemptKey;
}

/** The newest run before this one that has keys of the phase; else an earlier attempt of this run. */
async function lastTime(
  { store }: RepositoryPlace,
  { seen, phase, own, last }: PreviousKeyQuery,
): Promise<AttemptKey | null> {
  const runs = await listRuns(store);
  const at = runs.findIndex(({ run }) => run === seen.run);
  for (const { run, folder } of runs.slice(at + 1)) {
    const noted = legsLike(folder, phase).flatMap((like) => notedIn(folder, run, like));
    if (noted.length > 0 && (await isRunOfPipeline(store, run, seen.plan.name)))
      return nearest(noted, last);
  }
  return nearest(
    own.filter((one) => one !== last),
    last,
  );
}

/** An unreadable run is not compared. */
async function isRunOfPipeline(store: string, run: RunId, pipeline: string): Promise<boolean> {
  const seen = await unlessRefused(() => readRun(store, run));
  return seen?.plan.name === pipeline;
}

function nearest(noted: readonly AttemptKey[], last: AttemptKey): AttemptKey | null {
  const sorted = [...noted].sort(
    (a, b) => distance(a.pieces, last.pieces) - distance(b.pieces, last.pieces),
  );
  return sorted[0] ?? null;
}

/** In the order of the attempts. */
function notedIn(runFolder: string, run: RunId, phase: PhaseId): readonly AttemptKey[] {
  return attemptsIn(runFolder, phase).flatMap((attempt) => {
    const text = readOwnFile(join(recordFolder(runFolder, phase, attempt), 'reuse.json'));
    const read = text === null ? null : parseBoundedJson(text);
    if (read?.type !== 'json' || faultOfNoted(read.value) !== null) return [];
    return [{ ...(read.value as unknown as NotedKey), run, attempt }];
  });
}

function attemptsIn(runFolder: string, phase: PhaseId): readonly number[] {
  return namesIn(dirname(recordFolder(runFolder, phase, 1)))
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

/** A leg can stand elsewhere in another run: the phase itself, or all legs in the place of its legs. */
function legsLike(runFolder: string, phase: PhaseId): readonly PhaseId[] {
  return phase.split('/').reduce<readonly string[]>(
    (found, part) => {
      const [, name = part, number] = /^(.*)\[(\d+)\]$/.exec(part) ?? [];
      const within = (around: string) => (around === '' ? name : `${around}/${name}`);
      if (number === undefined) return found.map(within);
      return found.flatMap((around) =>
        legNumbers(runFolder, around, name).map((leg) => `${within(around)}[${leg}]`),
      );
    },
    [''],
  ) as readonly PhaseId[];
}

function legNumbers(runFolder: string, around: string, name: string): readonly string[] {
  const folder = join(runFolder, 'phases', phaseFolder(around as PhaseId));
  return namesIn(folder).flatMap((entry) =>
    entry.startsWith(`${name}.`) ? [entry.slice(name.length + 1)] : [],
  );
}

async function changedFiles(
  { repository }: RepositoryPlace,
  before: AttemptKey,
  now: AttemptKey,
): Promise<readonly string[] | null> {
  const args = ['diff-tree', '-r', '-z', '--name-only', '--no-renames', '--end-of-options'];
  const place = realPlace(repository);
  const answer = await askGit({ place, args: [...args, before.commit, now.commit] });
  if (answer.code !== 0 || answer.isCut) return null;
  const isRead = now.reads === null ? () => true : globMatcher(now.reads);
  return fields(answer.stdout.toString()).filter(isRead).sort();
}

function notNoted(seen: SeenRun, phase: PhaseId): Refusal {
  const { run, plan } = seen;
  const planned = phaseAt(plan, phaseIndex(plan, phase) ?? -1);
  if (planned.kind === 'pipeline')
    return new Refusal(
      `\`${phase}\` is a pipeline: each of its phases has a key of its own.`,
      eachOf(seen, phase),
    );
  if (!('reuse' in planned) || planned.reuse === null)
    return new Refusal(
      `\`${phase}\` does not reuse results of earlier runs.`,
      'Add `reuse: true` to the phase in the pipeline file.',
    );
  if (phaseState(plan, seen.state, planned.index).legs !== null)
    return new Refusal(`Each leg of \`${phase}\` has a key of its own.`, eachOf(seen, phase));
  return new Refusal(
    `\`${phase}\` has not started in the run \`${run}\`.`,
    `\`phasegate status ${run}\` shows its status.`,
  );
}

/** The command for one leg or phase within another, if there is one with a key. */
function eachOf({ run, plan, state, folder }: SeenRun, phase: PhaseId): string {
  const ids = everyPlace(plan, state).map((index) => phaseAt(plan, index).id);
  const isWithin = (id: PhaseId): boolean => ['/', '['].some((end) => id.startsWith(phase + end));
  const first = ids.find((id) => isWithin(id) && notedIn(folder, run, id).length > 0);
  return first === undefined
    ? `\`phasegate status ${run}\` shows its status.`
    : `Name one of them: \`phasegate explain ${run} ${shellWord(first)}\`.`;
}
