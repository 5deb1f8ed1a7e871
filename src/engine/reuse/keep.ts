import { hash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Commit } from '../../core/lib/brands.ts';
import { errorText } from '../../core/lib/error-text.ts';
import {
  type EnvelopeFile,
  type KeptChange,
  type KeptResult,
  REUSE_FORMAT,
} from '../../core/reuse/entry.ts';
import type { Artifact } from '../../core/run/event.ts';
import { type PathDelta, Refusal } from '../../ports.ts';
import { codeOf } from '../../system/disk.ts';
import type { Attempt } from '../attempt/attempt.ts';
import type { SuccessVerdict } from '../attempt/conclude.ts';
import type { ReuseSettings } from '../dependencies.ts';
import { sealed } from './envelope.ts';
import type { ReuseKey } from './key.ts';

/** Artifacts and changed files together, in bytes. */
const MAX_BYTES = 32 * 1024 * 1024;

export interface KeepResultRequest {
  readonly attempt: Attempt;
  readonly verdict: SuccessVerdict;
  readonly costUsd: number | null;
  readonly key: ReuseKey;
  /** The commit on which the attempt began. */
  readonly before: Commit;
  /** Its tree. */
  readonly tree: Commit;
  readonly reusing: ReuseSettings;
}

/** Stores the claim of a successful attempt. If it cannot be stored, a note says why, and the phase runs again next time. */
export async function keepResult(keeping: KeepResultRequest): Promise<void> {
  const { attempt, reusing } = keeping;
  const { deps, phase } = attempt;
  try {
    const envelope = await envelopeOf(keeping);
    if (typeof envelope === 'string')
      deps.reporter.note(
        `The result of \`${phase.id}\` is not stored for later runs: ${envelope}.`,
      );
    else await reusing.store.keep(keeping.key.key, sealed(envelope));
  } catch (error) {
    if (!(error instanceof Refusal) && codeOf(error) === null) throw error;
    const why = errorText(error);
    deps.reporter.note(`The result of \`${phase.id}\` could not be stored for later runs: ${why}`);
  }
}

/** The envelope, or why there is none, as the end of a sentence. */
async function envelopeOf(keeping: KeepResultRequest) {
  const { attempt, verdict, costUsd, key, before, tree, reusing } = keeping;
  const { deps, phase, state } = attempt;
  if (verdict.itemReport !== null) return 'the result changes its backlog item';
  const artifacts = await artifactsOf(attempt, verdict.artifacts);
  if (artifacts === null) return TOO_LARGE;
  const room = MAX_BYTES - artifacts.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const { change } = verdict;
  const delta = change === null ? [] : await deps.workspace.delta(before, change.tree, room);
  if (delta === null)
    return `its change is larger than ${MIB} MiB, or contains files of Git LFS or a submodule`;
  const kept: KeptResult = {
    format: REUSE_FORMAT,
    ...key,
    repository: reusing.store.repository,
    run: state.run,
    phase: phase.id,
    summary: verdict.summary,
    outputs: verdict.outputs,
    commitMessage: change === null ? null : verdict.commitMessage,
    costUsd,
    artifacts: artifacts.map(({ file }) => file),
    change: change && changeOf(delta, tree, change.tree),
  };
  const after = delta.flatMap((one) => one.after?.bytes ?? []);
  return { kept, bodies: [...artifacts.map(({ bytes }) => bytes), ...after] };
}

const MIB = MAX_BYTES / 1024 / 1024;
const TOO_LARGE = `its artifacts are larger than ${MIB} MiB`;

function changeOf(delta: readonly PathDelta[], before: string, after: string): KeptChange {
  const files = delta.map((one) => {
    if (one.after === null) return { path: one.path, before: one.before, after: null };
    const { mode, blob, bytes } = one.after;
    const content = { size: bytes.length, sha256: hash('sha256', bytes) };
    return { path: one.path, before: one.before, after: { mode, blob, ...content } };
  });
  return { before, after, files };
}

const OWN_ARTIFACTS = 'own';

interface ReadArtifact {
  readonly file: EnvelopeFile;
  readonly bytes: Uint8Array;
}

/** The artifacts in the run's folder, compared with their recorded digests; `null`: they are too large. */
async function artifactsOf(
  { deps, phase, record }: Attempt,
  artifacts: readonly Artifact[],
): Promise<readonly ReadArtifact[] | null> {
  if (artifacts.reduce((sum, { size }) => sum + size, 0) > MAX_BYTES) return null;
  if (artifacts.length === 0) return [];
  const folder = join(dirname(record.promptFile), 'kept');
  await mkdir(folder, { mode: 0o700 });
  await deps.artifacts.provide({ phase: phase.id, name: OWN_ARTIFACTS, artifacts }, folder);
  return Promise.all(
    artifacts.map(async (artifact) => {
      const path = join(folder, OWN_ARTIFACTS, artifact.path);
      const isExecutable = ((await stat(path)).mode & 0o100) !== 0;
      return { file: { ...artifact, isExecutable }, bytes: await readFile(path) };
    }),
  );
}
