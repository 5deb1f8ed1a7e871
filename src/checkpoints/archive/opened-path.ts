import { closeSync, existsSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compareCheckpoints, readCheckpointName } from '../../core/checkpoint/name.ts';
import { type CheckpointStore, Refusal } from '../../ports.ts';
import { copyPlain } from '../../system/copy-file.ts';
import { MANIFEST, writeArchive } from './archive.ts';

/** A checkpoint that a person has downloaded. */
export interface CheckpointFile {
  /** Its name for people, and its id in `store`. */
  readonly path: string;
  /** The archive. */
  readonly file: string;
  /** Contains its parts, too, if they are in the same folder. */
  readonly store: CheckpointStore;
}

/**
 * Finds the checkpoint at a path: an archive, a folder into which one was unpacked, or the newest of a folder with archives, each
 * possibly in a folder of its own name, as artifacts are downloaded. `null`: there is none. An unpacked one is packed again in
 * `temporary`.
 */
export async function openPath(given: string, temporary: string): Promise<CheckpointFile | null> {
  const path = resolve(given);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return null;
  if (stats.isFile()) return checkpointFileFrom({ path, file: archiveAt(path) }, join(path, '..'));
  if (!stats.isDirectory()) return null;
  if (existsSync(join(path, MANIFEST))) {
    return checkpointFileFrom({ path, file: await packedAgain(path, temporary) }, path);
  }
  const file = newestOf(path);
  return file === null ? null : checkpointFileFrom({ path: file, file }, path);
}

function checkpointFileFrom(own: Omit<CheckpointFile, 'store'>, folder: string): CheckpointFile {
  return { ...own, store: downloads(own, [folder, join(folder, '..')]) };
}

function archiveAt(path: string): string {
  const fd = openSync(path, 'r');
  try {
    const first = Buffer.alloc(4);
    readSync(fd, first);
    if (first.toString('latin1') !== 'PK\u0003\u0004') return path;
  } finally {
    closeSync(fd);
  }
  throw new Refusal(
    `${path} is a zip archive.`,
    'Unpack the archive, and give the folder: `unzip FILE -d checkpoint`, then `--checkpoint checkpoint`.',
  );
}

/** The archive of an unpacked folder; links and the like are included, and refused later as in any archive. */
async function packedAgain(folder: string, temporary: string): Promise<string> {
  const names = readdirSync(folder, { withFileTypes: true, recursive: true });
  const paths = names
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => path !== MANIFEST && readCheckpointName(path) === null);
  const file = join(temporary, 'unpacked.tar.gz');
  await writeArchive(file, { folder, paths: [MANIFEST, ...paths.sort()] });
  return file;
}

function newestOf(folder: string): string | null {
  const all = archivesIn(folder).flatMap(([name, file]) => {
    const read = readCheckpointName(name);
    return read === null ? [] : [{ ...read, file }];
  });
  const runs = [...new Set(all.map(({ run }) => run))].sort();
  if (runs.length > 1) {
    throw new Refusal(
      `${folder} contains checkpoints of several runs: ${runs.join(', ')}.`,
      'Give the file of one checkpoint.',
    );
  }
  return all.sort(compareCheckpoints).at(-1)?.file ?? null;
}

/** Name → file, for archives in the folder and in folders of their names. */
function archivesIn(folder: string): readonly (readonly [string, string])[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    const file = entry.isDirectory() ? join(path, entry.name) : path;
    const isNamed = readCheckpointName(entry.name) !== null;
    return isNamed && existsSync(file) ? [[entry.name, file] as const] : [];
  });
}

function downloads(
  { path, file }: Omit<CheckpointFile, 'store'>,
  folders: readonly string[],
): CheckpointStore {
  const all = (): readonly (readonly [string, string])[] => folders.flatMap(archivesIn);
  return {
    name: 'directory',
    put: async () => null,
    get: async (id, to) => {
      const [, from] = id === path ? [id, file] : (all().find(([name]) => name === id) ?? []);
      if (from === undefined) return false;
      await copyPlain(from, to);
      return true;
    },
    find: async (prefix) =>
      all()
        .filter(([name]) => name.startsWith(prefix))
        .map(([name]) => ({ id: name, name, sha256: null })),
  };
}
