import { resolve } from 'node:path';
import type { PinnedPipeline } from '../../core/run/event.ts';
import { ifAllowed } from '../../system/disk.ts';
import { readRegularText } from '../../system/read-regular.ts';

/** The files of a run's pipeline that have another text now than when the run began, sorted. `root`: of the checkout. */
export function editedTexts(root: string, pinned: PinnedPipeline): readonly string[] {
  const texts = Object.entries({ ...pinned.files, [pinned.file]: pinned.text }).map(
    ([path, text]) => ({ path, text, now: readTextOrNull(resolve(root, path)) }),
  );
  // `phasegate many` passes its pipeline along, so no file is here.
  if (texts.every(({ now }) => now === null)) return [];
  return texts
    .filter(({ text, now }) => now !== text)
    .map(({ path }) => path)
    .sort();
}

function readTextOrNull(path: string): string | null {
  return ifAllowed(() => readRegularText(path).replace(/^\uFEFF/, ''));
}
