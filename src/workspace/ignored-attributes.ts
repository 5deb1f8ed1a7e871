import { join } from 'node:path';
import { namedPaths } from '../core/text/named-paths.ts';
import { fields, type GitLocation, git } from '../git/git.ts';
import { reopenWay } from '../system/open-folder.ts';
import { removeTree } from '../system/remove-tree.ts';
import { isObeyedAttributes } from './listing.ts';
import { parentOf } from './real-folder.ts';

export interface IgnoredAttributesOptions {
  readonly place: GitLocation;
  /** The index of the files. */
  readonly index: string;
  /** The path of a submodule with a slash, before the paths in the note. */
  readonly below?: string;
  readonly onNote: (text: string) => void;
}

/**
 * Removes ignored attributes that earlier steps of a job or `carry` brought: a fresh clone does not have them, and later they would
 * be blamed on the phase that is judged first. Those in ignored folders stay, where git stores no file.
 */
export async function removeIgnoredAttributes({
  place,
  index,
  below = '',
  onNote,
}: IgnoredAttributesOptions): Promise<void> {
  const root = place.workTree;
  const args = ['ls-files', '-z', '-o', '-i', '--exclude-standard', '--directory'];
  const found = fields(await git({ place, index, args })).filter((path) =>
    isObeyedAttributes(root, path),
  );
  for (const path of found) {
    reopenWay(root, parentOf(path));
    await removeTree(join(root, path));
  }
  if (found.length > 0)
    onNote(
      `removed ${namedPaths(found.map((path) => below + path))}, because git would store other files by it, and a fresh clone does not have it. Commit it, or let no earlier step or \`carry\` bring it.`,
    );
}
