import type { Commit } from '../core/brands.ts';
import { protectedPaths } from '../core/protected.ts';
import { riskNotes, type TouchedFile } from '../core/risks.ts';
import type { Facts } from '../core/run/event.ts';
import { readBlobs } from './blobs.ts';
import { type ChangedFile, changedFiles, linesOf, pathsOf, type Version } from './change.ts';
import type { Place } from './git.ts';

export interface FactsOptions {
  readonly view: Place;
  readonly base: Commit;
  readonly commit: Commit;
  readonly protect: readonly string[];
}

/** What the whole run's change holds, found out from the trees alone. */
export async function factsOf(options: FactsOptions): Promise<Facts> {
  const files = await changedFiles(options.view, options.base, options.commit);
  const { insertions, deletions } = linesOf(files);
  return {
    files: files.length,
    lines: insertions + deletions,
    protected: protectedPaths(pathsOf(files), options.protect),
    risks: riskNotes(await touchedFiles(options.view, files)),
  };
}

async function touchedFiles(
  view: Place,
  files: readonly ChangedFile[],
): Promise<readonly TouchedFile[]> {
  const texts = files.filter((file) => file.insertions !== null);
  const names = texts.flatMap(({ before, after }) => [blobOf(before), blobOf(after)]);
  const blobs = await readBlobs(
    view,
    names.filter((name) => name !== null),
  );
  const textOf = (version: Version | null): string | null =>
    blobs.get(blobOf(version) ?? '')?.toString() ?? null;
  return files.map((file) => ({
    path: file.path,
    mode: file.after?.mode ?? null,
    modeBefore: file.before?.mode ?? null,
    kind: kindOf(file, blobs),
    before: textOf(file.before),
    after: textOf(file.after),
  }));
}

function kindOf(file: ChangedFile, blobs: ReadonlyMap<string, Buffer | null>): TouchedFile['kind'] {
  if (file.insertions === null) return 'binary';
  const isUnread = [file.before, file.after].some((version) => {
    const name = blobOf(version);
    return name !== null && blobs.get(name) === null;
  });
  return isUnread ? 'too-large' : 'text';
}

/** The commit of a repository within ours is no blob. */
function blobOf(version: Version | null): string | null {
  return version === null || version.mode === '160000' ? null : version.blob;
}
