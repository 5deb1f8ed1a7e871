import { randomUUID } from 'node:crypto';
import { copyFile, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CheckpointStore, StoredCheckpoint } from '../../src/ports.ts';
import { codeOf, onDisk, syncFolder } from '../../src/system/disk.ts';

/** Checkpoints as files of a folder, each under its name. */
export function directoryStore(folder: string): CheckpointStore {
  const doing = `The checkpoints in ${folder} cannot be used`;
  return {
    name: 'directory',
    put: (name, file) => onDisk(doing, () => put(folder, name, file)),
    get: (id, file) => onDisk(doing, () => get(join(folder, id), file)),
    find: (prefix) => onDisk(doing, () => find(folder, prefix)),
  };
}

async function put(folder: string, name: string, file: string): Promise<StoredCheckpoint> {
  const temporary = join(folder, `.${randomUUID()}`);
  try {
    await copyFile(file, temporary);
    await using copy = await open(temporary, 'r+');
    await copy.sync();
    await rename(temporary, join(folder, name));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  syncFolder(folder);
  return { id: name, name, sha256: null };
}

async function get(from: string, file: string): Promise<boolean> {
  try {
    await copyFile(from, file);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

async function find(folder: string, prefix: string): Promise<readonly StoredCheckpoint[]> {
  const names = await readdir(folder);
  return names
    .filter((name) => name.startsWith(prefix) && !name.startsWith('.'))
    .map((name) => ({ id: name, name, sha256: null }));
}
