import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPath } from '../../checkpoints/archive/opened-path.ts';
import { unpack } from '../../checkpoints/archive/unpack.ts';
import { restoreCheckpoint } from '../../checkpoints/restore.ts';
import { fetchPart } from '../../checkpoints/stores/fetch-archive.ts';
import type { RunId } from '../../core/lib/brands.ts';
import { Refusal } from '../../ports.ts';
import { fetchCommits } from '../repositories/fetch-commits.ts';
import { JOURNALS } from './journal-reader.ts';
import { findPlace } from './place.ts';

/** Imports the run of a downloaded checkpoint into this repository. Throws `Refusal` if the checkpoint is invalid. */
export async function takeCheckpoint(
  path: string,
  { root, run, onNote }: TakeCheckpointOptions,
): Promise<RunId> {
  const { repository, store } = await findPlace(root);
  return inTemporary(async (temporary) => {
    const opened = await openPath(path, temporary);
    if (opened === null) throw none(path);
    const restored = await restoreCheckpoint({
      stores: [opened.store],
      wanted: { type: 'id', id: opened.path },
      expected: { run, digest: null },
      store,
      temporary,
      scope: null,
      journal: JOURNALS,
      fetchBundle: (file, commits) => fetchCommits(repository, file, commits),
      onNote,
    });
    if (restored === null) throw none(path);
    return restored.run;
  });
}

interface TakeCheckpointOptions {
  readonly root: string;
  /** The run that the checkpoint must contain; `null`: any. */
  readonly run: RunId | null;
  readonly onNote: (note: string) => void;
}

/** Calls `work` with the verified, unpacked content of a downloaded checkpoint; `null` if there is no checkpoint. */
export async function lookInto<T>(
  path: string,
  work: (folder: string) => Promise<T>,
): Promise<T | null> {
  return inTemporary(async (temporary) => {
    const opened = await openPath(path, temporary);
    if (opened === null) return null;
    const { file, store } = opened;
    const into = join(temporary, 'run');
    const findPart: Parameters<typeof unpack>[0]['findPart'] = (part) =>
      fetchPart([store], temporary, part);
    const archive = { file, label: opened.path };
    await unpack({ archive, into, journal: JOURNALS, findPart, expected: ANY });
    return work(into);
  });
}

const ANY = { run: null, digest: null } as const;

async function inTemporary<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'phasegate-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function none(path: string): Refusal {
  return new Refusal(
    `No checkpoint found at ${path}.`,
    'Give the downloaded artifact of a run: the file, or the folder that contains the file.',
  );
}
