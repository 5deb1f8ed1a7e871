import { namedPaths } from '../../core/text/named-paths.ts';
import type { FoundRepository } from './find-others.ts';

/** Warnings before the run begins: uncommitted changes in another repository are not part of the run. */
export async function dirtyNotes(others: readonly FoundRepository[]): Promise<readonly string[]> {
  const notes = others.map(async ({ name, base, repository }) => {
    const dirty = await repository.isDirty();
    if (dirty.length === 0) return [];
    return [
      `${name}: The run starts from commit ${base.slice(0, 12)}. Uncommitted changes in ${repository.root} are not part of the run: ${namedPaths(dirty)}.`,
    ];
  });
  return (await Promise.all(notes)).flat();
}
