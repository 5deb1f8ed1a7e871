import { randomUUID } from 'node:crypto';
import { constants, existsSync, realpathSync } from 'node:fs';
import { copyFile, link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { LfsPointer } from '../../core/change/lfs-pointer.ts';
import { copyPlain } from '../../system/copy-file.ts';
import { namesIn } from '../objects/objects.ts';
import type { Repository } from '../repository.ts';

/**
 * Contents of Git LFS by their SHA-256, as git-lfs keeps them: `objects/aa/bb/aabb…`. A run has two such folders: what it
 * works with, in the runner's git directory, and what its commits hold beside that, where checkpoints take it from.
 */
export const workingStore = (own: string): string => join(own, 'lfs');

export const committedStore = (own: string): string => join(dirname(own), 'lfs');

/** The person's: in their git directory, or where `lfs.storage` says. */
export async function personsStore({ commonDir, settings }: Repository): Promise<string> {
  return resolve(commonDir, (await settings()).get('lfs.storage') || 'lfs');
}

export function contentFile(store: string, oid: string): string {
  return join(store, 'objects', oid.slice(0, 2), oid.slice(2, 4), oid);
}

/** Names of all contents in a store; empty where there is no such folder. */
export function contentsIn(store: string): readonly string[] {
  const top = join(store, 'objects');
  return namesIn(top).flatMap((first) =>
    namesIn(join(top, first)).flatMap((second) =>
      namesIn(join(top, first, second)).filter((name) => /^[0-9a-f]{64}$/.test(name)),
    ),
  );
}

/** Copies a plain file into a store, hashed on the way; follows no link. */
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

export interface Sharing {
  readonly from: string;
  readonly to: string;
  /** Copied, as children could write to the other file; else linked. */
  readonly copies: boolean;
}

/** Brings one content from a store into another; false if it is not there. */
export async function share(oid: string, { from, to, copies }: Sharing): Promise<boolean> {
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

/** Brings all contents of a store into another. */
export async function shareAll(sharing: Sharing): Promise<void> {
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
