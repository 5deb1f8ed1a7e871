import { mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type CheckpointStore, NameTaken, Refusal, type StoredCheckpoint } from '../../ports.ts';
import { digestFile } from '../../system/copy-file.ts';
import { makeFolder } from '../../system/disk.ts';
import { damaged } from '../archive/archive.ts';
import { OutOfTime, withinTime } from '../time-limit.ts';
import { type ArtifactsByRest, sha256Of } from './artifacts-by-rest.ts';
import { quietly } from './quietly.ts';

export interface ArtifactStoreOptions {
  /** For uploads of earlier attempts and other workflow runs, which a job's own token may not see. */
  readonly rest: ArtifactsByRest;
  /** Time limits in milliseconds; the library would wait forever for the rest of an interrupted response. */
  readonly patience: { readonly listMs: number; readonly transferMs: number };
  readonly onNote: (note: string) => void;
}

/**
 * Stores checkpoints as artifacts of the workflow run, each as one file without further compression. The library finds the
 * service by the environment that the runner gives to actions; without it nothing can be stored, which is noted once.
 */
export function artifactStore({ rest, patience, onNote }: ArtifactStoreOptions): CheckpointStore {
  const say = once(onNote);
  return {
    name: 'artifact',
    put: async (name, file) => {
      if (!isAvailable()) return say(UNAVAILABLE);
      const limitMs = Math.min(patience.transferMs, uploadMs((await stat(file)).size));
      const { id, digest } = await uploadPlain(file, limitMs);
      return { id, name, sha256: sha256Of(digest) };
    },
    get: async (id, file) => {
      try {
        const own = await ownArtifacts(patience.listMs);
        const found = own.find((artifact) => artifact.id === id);
        if (found !== undefined && (await download(found, file, patience.transferMs))) return true;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        const isThere = await rest.download(id, file).catch(() => false);
        if (!isThere) throw error;
        return true;
      }
      return rest.download(id, file);
    },
    find: async (prefix) => {
      const [own, others] = await Promise.all([
        ownArtifacts(patience.listMs),
        orNothing(rest, say),
      ]);
      const all = new Map([...others, ...own].map((stored) => [stored.id, stored]));
      return [...all.values()].filter(({ name }) => name.startsWith(prefix));
    },
  };
}

/**
 * Milliseconds after which an upload of so many bytes is not waited for, so that the time at the end of a job is enough for
 * several tries: half a megabyte a second, after a minute for the requests around it.
 */
const uploadMs = (bytes: number): number => 60_000 + bytes / 500;

/** Uploads one file without compression as an artifact of its name. Throws `Refusal`. */
async function uploadPlain(
  file: string,
  limitMs: number,
): Promise<{ readonly id: string; readonly digest: string | undefined }> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const name = basename(file);
  const options = { skipArchive: true };
  const { id, digest } = await orRefuse(`The artifact ${name} could not be uploaded`, limitMs, () =>
    new DefaultArtifactClient().uploadArtifact(name, [file], dirname(file), options),
  );
  if (id === undefined) throw new Error('the artifact library returned no id');
  return { id: String(id), digest };
}

/** The same, replacing an artifact of that name that this attempt uploaded. Throws `Refusal`. */
export async function replacePlain(file: string, limitMs: number): Promise<string> {
  const name = basename(file);
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const own = await ownArtifacts(limitMs);
  if (own.some((artifact) => artifact.name === name))
    await orRefuse(`The artifact ${name} could not be replaced`, limitMs, () =>
      new DefaultArtifactClient().deleteArtifact(name),
    );
  return (await uploadPlain(file, limitMs)).id;
}

const UNAVAILABLE =
  'No checkpoint is stored, because artifacts are not available here: ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL are not set. GitHub sets these variables for actions.';

function once(onNote: (note: string) => void): (note: string) => null {
  const said = new Set<string>();
  return (note) => {
    if (!said.has(note)) onNote(note);
    said.add(note);
    return null;
  };
}

/** Whether this step can upload artifacts. */
export function isAvailable(): boolean {
  const { ACTIONS_RUNTIME_TOKEN: token, ACTIONS_RESULTS_URL: url } = process.env;
  return Boolean(token) && Boolean(url);
}

/** The artifacts that the job's own token can see. */
async function ownArtifacts(limitMs: number): Promise<readonly StoredCheckpoint[]> {
  if (!isAvailable()) return [];
  const { DefaultArtifactClient } = await import('@actions/artifact');
  const { artifacts } = await orRefuse(
    'The artifacts of this run could not be listed',
    limitMs,
    () => new DefaultArtifactClient().listArtifacts(),
  );
  return artifacts.map(({ id, name, digest }) => ({
    id: String(id),
    name,
    sha256: sha256Of(digest),
  }));
}

/** Without `actions: read`, a token sees only this attempt's uploads. While GitHub fails, it is unknown what there is. */
async function orNothing(
  rest: ArtifactsByRest,
  say: (note: string) => null,
): Promise<readonly StoredCheckpoint[]> {
  try {
    return await rest.list();
  } catch (error) {
    if (!(error instanceof Refusal) || error.isPassing) throw error;
    say(`Only artifacts of this attempt are visible: ${error.message} ${error.remedy}`);
    return [];
  }
}

async function download(
  { id, sha256: uploaded }: StoredCheckpoint,
  file: string,
  limitMs: number,
): Promise<boolean> {
  const { DefaultArtifactClient } = await import('@actions/artifact');
  makeFolder(dirname(file));
  const path = await mkdtemp(`${file}.`);
  try {
    const options = {
      path,
      skipDecompress: true,
      ...(uploaded === null ? {} : { expectedHash: `sha256:${uploaded}` }),
    };
    await orRefuse(`The artifact ${id} could not be downloaded`, limitMs, () =>
      new DefaultArtifactClient().downloadArtifact(Number(id), options),
    );
    const [name] = await readdir(path);
    if (name === undefined) return false;
    await rename(join(path, name), file);
  } finally {
    await rm(path, { recursive: true, force: true });
  }
  // The library compares with the digest that it was given; this digest is of the actual file.
  const { sha256 } = await digestFile(file);
  if (uploaded === null || uploaded === sha256) return true;
  await rm(file);
  throw damaged(
    `of artifact ${id}`,
    `its SHA-256 is ${sha256}, but sha256:${uploaded} was uploaded`,
  );
}

async function orRefuse<T>(what: string, limitMs: number, work: () => Promise<T>): Promise<T> {
  try {
    return await quietly(() => withinTime(limitMs, work));
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n', 1).join() : String(error);
    const Cause = TAKEN.test(why) ? NameTaken : Refusal;
    throw new Cause(
      `${what}: ${why}${why.endsWith('.') ? '' : '.'}`,
      'Check https://www.githubstatus.com, then run the job again.',
      { cause: error, isPassing: error instanceof OutOfTime || PASSING.test(why) },
    );
  }
}

/** The service's answer to a second artifact of a name. */
const TAKEN = /\(409\)/;

/** Messages of the artifact library after its own tries. */
const PASSING = /Failed to make request after|Unable to make request|\((?:429|5\d\d)\)/;
