import { editedTexts } from './edited-texts.ts';
import type { RepositoryPlace } from './place.ts';
import type { StoredRun } from './stored.ts';

/** The pinned text runs. A person who edited the file meanwhile should know. `null`: nobody did. */
export function editedNote(
  { repository }: Pick<RepositoryPlace, 'repository'>,
  { run, pinned }: Pick<StoredRun, 'run' | 'pinned'>,
): string | null {
  const changed = editedTexts(repository.root, pinned);
  if (changed.length === 0) return null;
  return `${changed.join(', ')} changed since the run began. The run keeps the original text. To use the new text: \`phasegate resume ${run} --accept-changes\`.`;
}
