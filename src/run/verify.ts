import { hash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { artifactsFolder } from '../checkpoints/directory.ts';
import type { PhaseId } from '../core/brands.ts';
import type { Artifact } from '../core/run/event.ts';
import { phaseState } from '../core/run/state.ts';
import { codeOf } from '../disk.ts';
import type { StoredRun } from './stored.ts';

/** A stored file that is not what the journal says. */
export interface Fault {
  readonly path: string;
  readonly message: string;
}

/** Compares every artifact that counts with its digest in the journal; the journal itself was proved when it was read. */
export function faultsOf({ plan, state, folder }: StoredRun): readonly Fault[] {
  return plan.phases.flatMap(({ id, index }) => {
    const { standing } = phaseState(plan, state, index);
    if (standing.status !== 'succeeded') return [];
    return standing.artifacts.flatMap((artifact) => faultOf(folder, id, artifact));
  });
}

function faultOf(folder: string, phase: PhaseId, artifact: Artifact): readonly Fault[] {
  const path = join(artifactsFolder(folder, phase), artifact.path);
  try {
    if (!lstatSync(path).isFile()) return [{ path, message: 'is no plain file' }];
    const bytes = readFileSync(path);
    if (bytes.length !== artifact.size)
      return [{ path, message: `has ${bytes.length} bytes, not ${artifact.size}` }];
    return hash('sha256', bytes) === artifact.sha256
      ? []
      : [{ path, message: 'has another SHA-256' }];
  } catch (error) {
    if (codeOf(error) === null) throw error;
    return [{ path, message: `cannot be read (${codeOf(error)})` }];
  }
}
