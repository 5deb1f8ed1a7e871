import { resolve } from 'node:path';
import { ifAllowed } from '../../system/disk.ts';
import { readRegularText } from '../../system/read-regular.ts';
import type { RepositoryPlace } from './place.ts';
import type { StoredRun } from './stored.ts';

/** The pinned text runs. A person who edited the file meanwhile should know. `null`: nobody did. */
export function editedNote(
  { repository }: Pick<RepositoryPlace, 'repository'>,
  { run, pinned }: Pick<StoredRun, 'run' | 'pinned'>,
): string | null {
  const texts = Object.entries({ ...pinned.files, [pinned.file]: pinned.text }).map(
    ([path, text]) => ({ path, text, now: readTextOrNull(resolve(repository.root, path)) }),
  );
  // `phasegate many` passes its pipeline along, so no file is here.
  if (texts.every(({ now }) => now === null)) return null;
  const changed = texts
    .filter(({ text, now }) => now !== text)
    .map(({ path }) => path)
    .sort();
  if (changed.length === 0) return null;
  return `${changed.join(', ')} changed since the run began. The run keeps the original text. To use the new text: \`phasegate resume ${run} --accept-changes\`.`;
}

function readTextOrNull(path: string): string | null {
  return ifAllowed(() => readRegularText(path).replace(/^\uFEFF/, ''));
}
