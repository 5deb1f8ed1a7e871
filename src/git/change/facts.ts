import type { BlobVersion } from '../../core/change/file-change.ts';
import { riskNotes, type TouchedFile } from '../../core/change/risks.ts';
import type { Commit } from '../../core/lib/brands.ts';
import { protectedPaths } from '../../core/plan/protected.ts';
import type { ChangeFacts } from '../../core/run/event.ts';
import { readBlobs } from '../objects/blobs.ts';
import type { ObjectReader } from '../objects/object-reader.ts';
import type { RunnerDirectory } from '../objects/runner-directory.ts';
import { type ChangedFile, type Difference, difference, pathsOf, sumLines } from './change.ts';

export interface FactsOptions {
  readonly own: RunnerDirectory;
  readonly base: Commit;
  readonly commit: Commit;
  /** Globs of `policy.protect`. */
  readonly protect: readonly string[];
}

/** The facts of the whole run's change, computed from the trees alone. */
export async function factsOf({ own, base, commit, protect }: FactsOptions): Promise<ChangeFacts> {
  return factsIn(own.objects, await difference(own.place, base, commit), protect);
}

export async function factsIn(
  objects: ObjectReader,
  { files }: Pick<Difference, 'files'>,
  protect: readonly string[],
): Promise<ChangeFacts> {
  const { insertions, deletions } = sumLines(files);
  return {
    files: files.length,
    lines: insertions + deletions,
    protected: protectedPaths(pathsOf(files), protect),
    risks: riskNotes(await touchedFiles(objects, files)),
  };
}

async function touchedFiles(
  objects: ObjectReader,
  files: readonly ChangedFile[],
): Promise<readonly TouchedFile[]> {
  const texts = files.filter((file) => !file.isBinary);
  const names = texts.flatMap(({ before, after }) => [blobOf(before), blobOf(after)]);
  const blobs = await readBlobs(
    objects,
    names.filter((name) => name !== null),
  );
  const textOf = (version: BlobVersion | null): string | null =>
    blobs.get(blobOf(version) ?? '')?.toString() ?? null;
  return files.map((file) => ({
    path: file.path,
    mode: file.after?.mode ?? null,
    modeBefore: file.before?.mode ?? null,
    kind: contentKindOf(file, blobs),
    before: textOf(file.before),
    after: textOf(file.after),
  }));
}

function contentKindOf(
  file: ChangedFile,
  blobs: ReadonlyMap<string, Buffer | null>,
): TouchedFile['kind'] {
  if (file.isBinary) return 'binary';
  const isUnread = [file.before, file.after].some((version) => {
    const name = blobOf(version);
    return name !== null && blobs.get(name) === null;
  });
  return isUnread ? 'too-large' : 'text';
}

/** The commit of a submodule is not a blob. */
function blobOf(version: BlobVersion | null): string | null {
  return version === null || version.mode === '160000' ? null : version.blob;
}
