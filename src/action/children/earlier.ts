import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { JOURNALS } from '../../app/stored/journal-reader.ts';
import { readRun } from '../../app/stored/stored.ts';
import { journalFile, runFolder } from '../../checkpoints/directory.ts';
import { childOrder, childPrefix } from '../../core/checkpoint/child-name.ts';
import { digestOf, type RunId } from '../../core/lib/brands.ts';
import { isSlotJoined } from '../../core/run/children/join.ts';
import { type ParentRun, parentAt } from '../../core/run/children/parent.ts';
import { oneLine } from '../../core/text/line.ts';
import type { StoredCheckpoint } from '../../ports.ts';
import { restored } from '../checkpoints.ts';
import type { Job } from '../job.ts';
import { storesOf, temporaryOf } from '../stores.ts';
import { readChild } from './read-child.ts';

/** A slot whose job was re-run. */
export interface RerunSlot {
  readonly job: Job;
  readonly run: RunId;
  readonly parent: ParentRun;
  readonly slot: number;
}

/** Whether the run has recorded the slot's result since: then the run itself has its legs. */
export async function isDoneWith({ job, run, parent, slot }: RerunSlot): Promise<boolean> {
  const aside = { ...job, store: join(temporaryOf(job), 'newest') };
  await rm(aside.store, { recursive: true, force: true });
  const found = await restored(aside, { run, id: null, digest: null, elsewhere: false });
  if (found === null) return false;
  const newest = await readRun(aside.store, run);
  await rm(aside.store, { recursive: true });
  const same = parentAt(newest, parent.digest);
  return same !== null && isSlotJoined(same, slot, newest.events.slice(same.lines));
}

/**
 * Replaces the parent's state by what an earlier attempt of this job stored. False: nothing of it is used, and the parent may be
 * gone.
 */
export async function takeUpEarlier({ job, run, parent, slot }: RerunSlot): Promise<boolean> {
  const prefix = childPrefix({ parent: parent.digest, phase: parent.phase.id, slot });
  const stores = await storesOf(job, 'this workflow run');
  const newest = newestOf((await stores.at(-1)?.find(prefix)) ?? [], prefix);
  if (newest === null) return false;
  const folder = join(temporaryOf(job), 'earlier');
  const place = { slot, id: newest.id, sha256: newest.sha256 };
  const child = await readChild({ run, parent, stores, folder }, place);
  if (child.type === 'refused') {
    job.print(`· What an earlier attempt stored is not used: it ${oneLine(child.why)}.`);
    return false;
  }
  const digest = digestOf(JOURNALS.read(journalFile(child.folder)).head);
  await rm(folder, { recursive: true });
  await rm(runFolder(job.store, run), { recursive: true });
  return (await restored(job, { run, id: newest.id, digest, elsewhere: false })) !== null;
}

function newestOf(all: readonly StoredCheckpoint[], prefix: string): StoredCheckpoint | null {
  const order = ({ name }: StoredCheckpoint): number => childOrder(name, prefix) ?? 0;
  const [newest] = all.filter((one) => order(one) > 0).sort((a, b) => order(b) - order(a));
  return newest ?? null;
}
