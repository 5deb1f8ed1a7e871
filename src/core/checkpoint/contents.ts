import type { Commit, Digest, PhaseId, RunId } from '../lib/brands.ts';
import type { Artifact, RunEvent, RunStarted, StartedRepository } from '../run/event.ts';
import { phaseFolder } from './path.ts';

/** What belongs to a run at one point of its journal. */
export interface RunContents {
  readonly run: RunId;
  /** Digest of the run's first pipeline. */
  readonly pipeline: Digest;
  /** Its commits in each of its repositories, its own first. */
  readonly commits: readonly CommitsIn[];
  /** `<folder of the phase>/<attempt>` of every attempt that began. */
  readonly begun: ReadonlySet<string>;
  /** Attempts that may still be active, because they have no end event. */
  readonly open: ReadonlySet<string>;
  /** Artifacts of phases that do not run again: path in the run's folder → artifact. */
  readonly artifacts: ReadonlyMap<string, Artifact>;
}

/** The commits of a run in one repository. */
export interface CommitsIn {
  /** `null`: the run's own repository. */
  readonly other: StartedRepository | null;
  readonly base: Commit;
  readonly branch: string;
  /** The last commit of the run; its base if there is none. */
  readonly head: Commit;
  /** The file with these commits, relative to the run's folder. */
  readonly bundle: string;
}

/** Whether the run has commits there, and so its checkpoint a bundle. */
export const hasBundle = ({ base, head }: CommitsIn): boolean => head !== base;

/** `null`: the journal does not begin with `runStarted`. */
export function contentsOf(events: readonly RunEvent[]): RunContents | null {
  const [started] = events;
  if (started?.type !== 'runStarted') return null;
  const begun = new Set<string>();
  const open = new Map<PhaseId, string>();
  const artifacts = new Map<PhaseId, readonly Artifact[]>();
  for (const event of events) {
    switch (event.type) {
      case 'phaseStarted': {
        const attempt = `${phaseFolder(event.phase)}/${event.attempt}`;
        begun.add(attempt);
        open.set(event.phase, attempt);
        artifacts.delete(event.phase);
        break;
      }
      case 'phaseSucceeded':
      case 'phaseReused':
      case 'changeOffered':
        open.delete(event.phase);
        artifacts.set(event.phase, event.artifacts);
        break;
      case 'phaseFailed':
      case 'phaseBlocked':
        open.delete(event.phase);
        break;
      case 'budgetExceeded':
        if (event.stopped !== null) open.delete(event.stopped.phase);
        break;
      case 'runResumed':
      case 'runFinished':
        // Attempts that had not ended by then never will.
        open.clear();
        break;
      default:
        break;
    }
  }
  const { run, pipeline } = started;
  const commits = commitsOf(started, events);
  const rest = { begun, open: new Set(open.values()), artifacts: byPath(artifacts) };
  return { run, pipeline: pipeline.digest, commits, ...rest };
}

function commitsOf(started: RunStarted, events: readonly RunEvent[]): readonly CommitsIn[] {
  let { base } = started;
  const heads = new Map<string | null, Commit>();
  for (const event of events) {
    if (event.type === 'runRebased') {
      base = event.base;
      heads.set(null, event.commit);
    }
    // An offered change belongs to the run after its merge.
    const change = 'change' in event && event.type !== 'changeOffered' ? event.change : null;
    if (change !== null) heads.set(change.repository ?? null, change.commit);
  }
  const { branch, repositories = [] } = started;
  const own = { other: null, base, branch, head: heads.get(null) ?? base, bundle: BUNDLE };
  const others = repositories.map((other) => ({
    ...{ other, base: other.base, branch: other.branch },
    head: heads.get(other.name) ?? other.base,
    bundle: `${OTHERS}/${other.name}/${BUNDLE}`,
  }));
  return [own, ...others];
}

const BUNDLE = 'work.bundle';
/** The folder with what a run has in other repositories. */
const OTHERS = 'repositories';

function byPath(
  artifacts: ReadonlyMap<PhaseId, readonly Artifact[]>,
): ReadonlyMap<string, Artifact> {
  const pairs = [...artifacts].flatMap(([phase, all]) =>
    all.map((artifact): [string, Artifact] => [
      `phases/${phaseFolder(phase)}/artifacts/${artifact.path}`,
      artifact,
    ]),
  );
  return new Map(pairs);
}

/** Contents in Git LFS by SHA-256; not files that are being written. */
const LFS_CONTENT = /^lfs\/objects\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/;

/** The record of an attempt, by the phase (possibly in nested pipelines, or a leg) and its number. */
const ATTEMPT = /^phases\/((?:[a-z][a-z0-9-]*(?:\.\d{1,3})?\/)+\d+)(?:\/|$)/;

/** Whether a folder of the run's may contain parts of the run. */
export function mayHold(path: string, contents: RunContents): boolean {
  if (path === OTHERS || path.startsWith(`${OTHERS}/`))
    return bundlesOf(contents).some((file) => file.startsWith(`${path}/`));
  return FOLDER_OF_PHASES.test(path) || ARTIFACTS.test(path) || belongs(`${path}/`, contents);
}

const bundlesOf = ({ commits }: RunContents): readonly string[] =>
  commits.filter(hasBundle).map(({ bundle }) => bundle);

const isBundle = (path: string, contents: RunContents): boolean =>
  bundlesOf(contents).includes(path);

const FOLDER_OF_PHASES = /^phases(?:\/[a-z][a-z0-9-]*(?:\.\d{1,3})?)*$/;
const ARTIFACTS = /^phases\/(?:[a-z][a-z0-9-]*(?:\.\d{1,3})?\/)+artifacts\//;

/** Whether a file of the run's folder belongs to the run according to its journal. */
export function belongs(path: string, contents: RunContents): boolean {
  const [top] = path.split('/', 1);
  if (path === BUNDLE || top === OTHERS) return isBundle(path, contents);
  if (top === 'lfs') return path.endsWith('/') || LFS_CONTENT.test(path);
  if (top !== 'phases') return true;
  if (contents.artifacts.has(path)) return true;
  const [, attempt = ''] = ATTEMPT.exec(path) ?? [];
  return contents.begun.has(attempt) && !contents.open.has(attempt);
}
