import { straying } from '../../core/change/link-target.ts';
import { refusedName } from '../../core/change/refused-name.ts';
import type { Commit } from '../../core/lib/brands.ts';
import { ChangeRefused } from '../../ports.ts';
import { fields, git } from '../git.ts';
import { readBlobs } from '../objects/blobs.ts';
import type { RunnerDirectory } from '../objects/runner-directory.ts';
import type { ChangedFile } from './change.ts';

/** Throws `ChangeRefused` for the first path that must not be committed. */
export async function inspectChange(
  own: RunnerDirectory,
  tree: Commit,
  files: readonly ChangedFile[],
): Promise<void> {
  for (const file of files) {
    const why = refusedKind(file);
    if (why !== null) throw new ChangeRefused(file.path, why);
  }
  const links = files.filter(({ after }) => after?.mode === LINK);
  if (links.length === 0) return;
  const targets = await linksOf(own, tree);
  for (const { path } of links) {
    const why = straying(path, targets);
    if (why !== null) throw new ChangeRefused(path, why);
  }
}

const LINK = '120000';

function refusedKind({ path, before, after }: ChangedFile): string | null {
  if (after?.mode === '160000' || before?.mode === '160000') return 'it is a submodule';
  return refusedName(path);
}

/** Every link of the tree with its target; a target that is too long to read counts as outside. */
async function linksOf(
  { place, objects }: RunnerDirectory,
  tree: Commit,
): Promise<ReadonlyMap<string, string>> {
  const args = ['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', tree];
  const entries = fields(await git({ place, args })).flatMap((entry) => {
    const [, mode, blob = '', path = ''] = /^(\d+) \w+ (\w+)\t(.*)$/s.exec(entry) ?? [];
    return mode === LINK ? [{ path, blob }] : [];
  });
  const blobs = await readBlobs(
    objects,
    entries.map(({ blob }) => blob),
  );
  return new Map(entries.map(({ path, blob }) => [path, blobs.get(blob)?.toString() ?? '/']));
}
