import type { Commit, Digest, PhaseId, RunId } from '../lib/brands.ts';
import type { Artifact, RunEvent } from '../run/event.ts';
import { phaseFolder } from './path.ts';

/** What belongs to a run at one point of its journal. */
export interface Contents {
  readonly run: RunId;
  /** Digest of the run's first pipeline. */
  readonly pipeline: Digest;
  /** Whether it also works in other repositories, whose commits no checkpoint contains. */
  readonly isSeveral: boolean;
  readonly base: Commit;
  readonly branch: string;
  /** The last commit of the run; its base if there is none. */
  readonly head: Commit;
  /** `<folder of the phase>/<attempt>` of every attempt that began. */
  readonly begun: ReadonlySet<string>;
  /** Attempts that may still be active, because they have no end event. */
  readonly open: ReadonlySet<string>;
  /** Artifacts of phases that do not run again: path in the run's folder → artifact. */
  readonly artifacts: ReadonlyMap<string, Artifact>;
}

/** `null`: the journal does not begin with `runStarted`. */
export function contentsOf(events: readonly RunEvent[]): Contents | null {
  const [started] = events;
  if (started?.type !== 'runStarted') return null;
  const begun = new Set<string>();
  const open = new Map<PhaseId, string>();
  const artifacts = new Map<PhaseId, readonly Artifact[]>();
  let { base } = started;
  let head = base;
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
        // An offered change belongs to the run after its merge.
        if (event.type !== 'changeOffered') head = event.change?.commit ?? head;
        break;
      case 'changeMerged':
        head = event.change?.commit ?? head;
        break;
      case 'phaseFailed':
      case 'phaseBlocked':
        open.delete(event.phase);
        break;
      case 'budgetExceeded':
        if (event.stopped !== null) open.delete(event.stopped.phase);
        break;
      case 'runRebased':
        base = event.base;
        head = event.commit;
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
  const { run, branch, pipeline, repositories = [] } = started;
  const isSeveral = repositories.length > 0;
  const rest = { isSeveral, begun, open: new Set(open.values()), artifacts: byPath(artifacts) };
  return { run, pipeline: pipeline.digest, base, branch, head, ...rest };
}

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
const ATTEMPT = /^phases\/((?:[a-z][a-z0-9-]*\/)*[a-z][a-z0-9-]*(?:\.\d{1,3})?\/\d+)(?:\/|$)/;

/** Whether a folder of the run's may contain parts of the run. */
export function mayHold(path: string, contents: Contents): boolean {
  return FOLDER_OF_PHASES.test(path) || ARTIFACTS.test(path) || belongs(`${path}/`, contents);
}

const FOLDER_OF_PHASES = /^phases(?:\/[a-z][a-z0-9-]*(?:\.\d{1,3})?)*$/;
const ARTIFACTS = /^phases\/(?:[a-z][a-z0-9-]*\/)*[a-z][a-z0-9-]*(?:\.\d{1,3})?\/artifacts\//;

/** Whether a file of the run's folder belongs to the run according to its journal. */
export function belongs(path: string, contents: Contents): boolean {
  if (path === 'work.bundle') return contents.head !== contents.base;
  const [top] = path.split('/', 1);
  if (top === 'lfs') return path.endsWith('/') || LFS_CONTENT.test(path);
  if (top !== 'phases') return true;
  if (contents.artifacts.has(path)) return true;
  const [, attempt = ''] = ATTEMPT.exec(path) ?? [];
  return contents.begun.has(attempt) && !contents.open.has(attempt);
}
