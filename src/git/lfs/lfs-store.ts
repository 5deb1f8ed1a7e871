import { randomUUID } from 'node:crypto';
import { constants, existsSync, realpathSync } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { LfsPointer } from '../../core/change/lfs-pointer.ts';
import { copyPlain } from '../../system/copy-file.ts';
import { objectNamesIn } from '../objects/objects.ts';
import type { Repository } from '../repository.ts';

/**
 * A store of Git LFS contents by SHA-256, in git-lfs's layout: `objects/aa/bb/aabb…`. A run has two: its working store in the
 * runner's git directory, and one with the contents of its own commits, which checkpoints include.
 */
export const workingStore = (own: string): string => join(own, 'lfs');

export const committedStore = (own: string): string => join(dirname(own), 'lfs');

/** The person's store: in the git directory, or at `lfs.storage`. */
export async function personsStore({ commonDir, settings }: Repository): Promise<string> {
  return resolve(commonDir, (await settings()).get('lfs.storage') || 'lfs');
}

export function contentFile(store: string, oid: string): string {
  return join(store, 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
}

/** Hashes of all contents in a store; empty if the folder does not exist. */
export function contentsIn(store: string): readonly string[] {
  const top = join(store, 'objects');
  return objectNamesIn(top).flatMap((first) =>
    objectNamesIn(join(top, first)).flatMap((second) =>
      objectNamesIn(join(top, first, second)).filter((name) => /^[0-9a-f]{64}$/.test(name)),
    ),
  );
}

/** Copies a regular file into a store and hashes it on the way; does not follow links. */
export async function takeIn(file: string, store: string): Promise<LfsPointer> {
  const temporary = join(store, `new-${randomUUID()}`);
  await mkdir(store, { recursive: true });
  try {
    const { sha256, size } = await copyPlain(file, temporary);
    const to = contentFile(store, sha256);
    await mkdir(dirname(to), { recursive: true });
    await using written = await open(temporary, 'r');
    await written.sync();
    await rename(temporary, to);
    return { oid: sha256, size };
  } finally {
    await rm(temporary, { force: true });
  }
}

export interface LfsShare {
  readonly from: string;
  readonly to: string;
  /** True: copied, because children could write to the other file; false: hard-linked. */
  readonly copies: boolean;
}

/** Copies or links one content from a store into another; false: it is missing. */
export async function share(oid: string, { from, to, copies }: LfsShare): Promise<boolean> {
  const [source, target] = [contentFile(from, oid), contentFile(to, oid)];
  if (existsSync(target)) return true;
  if (!existsSync(source)) return false;
  await mkdir(dirname(target), { recursive: true });
  const temporary = `${target}.${randomUUID()}`;
  try {
    await (copies ? clone(source, temporary) : linkOrClone(source, temporary));
    await rename(temporary, target);
  } finally {
    await rm(temporary, { force: true });
  }
  return true;
}

/** Copies or links all contents of a store into another. */
export async function shareAll(sharing: LfsShare): Promise<void> {
  for (const oid of contentsIn(sharing.from)) await share(oid, sharing);
}

export const clone = (from: string, to: string): Promise<void> =>
  copyFile(from, to, constants.COPYFILE_FICLONE | constants.COPYFILE_EXCL);

async function linkOrClone(from: string, to: string): Promise<void> {
  try {
    await link(realpathSync(from), to);
  } catch {
    await clone(from, to);
  }
}
