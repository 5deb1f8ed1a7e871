import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KeptChange } from '../../core/reuse/entry.ts';
import { misfitPaths } from '../../core/reuse/fits.ts';
import { namedPaths } from '../../core/text/named-paths.ts';
import type { PathDelta } from '../../ports.ts';
import type { Attempt } from '../attempt/attempt.ts';
import { type Claim, EMPTY_TRACE, failure } from '../attempt/claim.ts';
import type { Envelope } from './envelope.ts';

/**
 * The claim of a stored result, in place of an agent's or a script's; it is checked in the same way. A writer's change is applied
 * to the workspace, then judged, verified and committed like any other.
 */
export async function keptClaim(attempt: Attempt, found: Envelope): Promise<Claim> {
  const { kept } = found;
  const fault = kept.change === null ? null : await putChange(attempt, found, kept.change);
  if (fault !== null) return { ...failure('infrastructure', fault), ...EMPTY_TRACE };
  return {
    type: 'complete',
    noChange: attempt.phase.kind === 'agent' && kept.change === null,
    mustChange: false,
    summary: attempt.deps.redact(kept.summary),
    outputs: kept.outputs,
    commitMessage: kept.commitMessage,
    itemReport: null,
    notes: [],
    ...EMPTY_TRACE,
  };
}

/** Why the change cannot be applied here; `null`: it is applied. */
async function putChange(
  { deps: { workspace }, phase }: Attempt,
  { bodies, kept }: Envelope,
  { files }: KeptChange,
): Promise<string | null> {
  if (phase.access === 'read') return 'a phase with read access has no change';
  const others = misfitPaths(files, await workspace.files());
  if (others.length > 0)
    return `${namedPaths(others)} changed since, and its change depends on them`;
  let at = kept.artifacts.length;
  const delta = files.map(({ path, before, after }): PathDelta => {
    if (after === null) return { path, before, after };
    const bytes = bodies[at] ?? EMPTY_BYTES;
    at += 1;
    return { path, before, after: { mode: after.mode, blob: after.blob, bytes } };
  });
  const tree = await workspace.put(delta);
  const frozen = await workspace.freeze();
  return frozen.tree === tree ? null : 'its change gives another result here';
}

const EMPTY_BYTES = new Uint8Array();

/** Writes the stored artifacts to a new folder of the runner, from which they are collected. */
export async function layOutArtifacts(
  { record }: Pick<Attempt, 'record'>,
  { kept, bodies }: Envelope,
): Promise<string> {
  const folder = join(dirname(record.promptFile), 'found');
  await mkdir(folder, { mode: 0o700 });
  for (const [at, { path, isExecutable }] of kept.artifacts.entries()) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, bodies[at] ?? EMPTY_BYTES, {
      flag: 'wx',
      mode: isExecutable ? 0o700 : 0o600,
    });
  }
  return folder;
}
