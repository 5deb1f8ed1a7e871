import type { Commit, Digest, PhaseId, RunId } from '../lib/brands.ts';
import type { Artifact, RunEvent } from '../run/event.ts';
import { phaseFolder } from './path.ts';

/** What belongs to a run at one point of its journal. */
export interface Contents {
  readonly run: RunId;
  /** Of the pipeline that it began with. */
  readonly pipeline: Digest;
  /** Whether it works in other repositories, too, whose commits no checkpoint holds. */
  readonly isSeveral: boolean;
  readonly base: Commit;
  readonly branch: string;
  /** The last commit of the run; its base while there is none. */
  readonly head: Commit;
  /** `<folder of the phase>/<attempt>` of every attempt that was begun. */
  readonly begun: ReadonlySet<string>;
  /** Those of them that may still be going on, as no event is their end. */
  readonly open: ReadonlySet<string>;
  /** What phases left that are not being run again: path in the run's folder → artifact. */
  readonly artifacts: ReadonlyMap<string, Artifact>;
}

/** `null` for a journal that does not begin as one does. */
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
        // An offered change is the run's once it is merged.
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
        // Whatever had not ended by then never will.
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

/** Of what is stored with Git LFS, by its SHA-256; nothing that is being written. */
const LFS_CONTENT = /^lfs\/objects\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{64}$/;

/** The record of an attempt, by its phase, which may be one of a pipeline within pipelines or a leg, and number. */
const ATTEMPT = /^phases\/((?:[a-z][a-z0-9-]*\/)*[a-z][a-z0-9-]*(?:\.\d{1,3})?\/\d+)(?:\/|$)/;

/** Whether what belongs to the run may lie in a folder of the run's. */
export function mayHold(path: string, contents: Contents): boolean {
  return FOLDER_OF_PHASES.test(path) || ARTIFACTS.test(path) || belongs(`${path}/`, contents);
}

const FOLDER_OF_PHASES = /^phases(?:\/[a-z][a-z0-9-]*(?:\.\d{1,3})?)*$/;
const ARTIFACTS = /^phases\/(?:[a-z][a-z0-9-]*\/)*[a-z][a-z0-9-]*(?:\.\d{1,3})?\/artifacts\//;

/** Whether a file of the run's folder is part of the run as its journal has it. */
export function belongs(path: string, contents: Contents): boolean {
  if (path === 'work.bundle') return contents.head !== contents.base;
  const [top] = path.split('/', 1);
  if (top === 'lfs') return path.endsWith('/') || LFS_CONTENT.test(path);
  if (top !== 'phases') return true;
  if (contents.artifacts.has(path)) return true;
  const [, attempt = ''] = ATTEMPT.exec(path) ?? [];
  return contents.begun.has(attempt) && !contents.open.has(attempt);
}
