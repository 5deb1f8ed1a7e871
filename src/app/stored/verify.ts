import { join } from 'node:path';
import { artifactsFolder } from '../../checkpoints/directory.ts';
import { artifactFaults } from '../../checkpoints/recorded-artifacts.ts';
import { keptArtifacts } from '../../core/run/legs.ts';
import { diskRefusal } from '../../system/disk.ts';
import type { StoredRun } from './stored.ts';

/** A stored file that differs from the journal. */
export interface StoredFileFault {
  readonly path: string;
  readonly message: string;
}

/** Compares every current artifact with its digest in the journal. The journal was verified when it was read. */
export async function faultsOf({
  plan,
  state,
  folder,
}: StoredRun): Promise<readonly StoredFileFault[]> {
  const all: StoredFileFault[] = [];
  for (const { index } of plan.phases) {
    for (const { phase, artifacts } of keptArtifacts(plan, state, index)) {
      const from = artifactsFolder(folder, phase);
      const faults = await artifactFaults(from, artifacts).catch((error: unknown) => {
        throw diskRefusal(error, `The artifacts in ${from} cannot be read`);
      });
      all.push(...faults.map(({ path, message }) => ({ path: join(from, path), message })));
    }
  }
  return all;
}
