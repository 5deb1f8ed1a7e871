import { basename } from 'node:path';
import { originOf, originPath } from '../../core/library/origin.ts';
import type { LibraryPipeline } from '../../library/catalogue.ts';
import { readRegularText } from '../../system/read-regular.ts';
import { usualPipelines } from '../stored/usual-pipelines.ts';

/** A pipeline of the library under its name in the repository. */
interface InstalledPipeline {
  readonly pipeline: LibraryPipeline;
  readonly as: string;
}

/** The pipelines of a repository that come from the library; `null`: the repository has no pipeline, from there or elsewhere. */
export function installedPipelines(
  root: string,
  all: readonly LibraryPipeline[],
): readonly InstalledPipeline[] | null {
  const files = usualPipelines(root).filter((file) => file.includes('/.github/pipelines/'));
  if (files.length === 0) return null;
  return files.flatMap((file) => {
    const as = basename(file).replace(/\.ya?ml$/, '');
    const noted = originOf(readRegularText(file));
    const origin = noted === null ? null : originPath(noted);
    const pipeline = all.find((one) => origin !== null && originPath(one.origin ?? '') === origin);
    return pipeline === undefined ? [] : [{ pipeline, as }];
  });
}
