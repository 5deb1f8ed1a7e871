import type { BlobVersion } from '../change/file-change.ts';
import { followed } from '../change/link-target.ts';

/** The files of a tree, and the targets of the links among them. */
export interface FilesAndLinks {
  readonly files: ReadonlyMap<string, BlobVersion>;
  readonly links: ReadonlyMap<string, string>;
}

/** A file by the path by which it is read: path, mode, blob. */
export type FileAsRead = readonly [path: string, mode: string, blob: string];

/** The files that globs name, and what is read through links: the target of a link, and the files of a folder behind one. */
export function filesRead(
  tree: FilesAndLinks,
  isRead: (path: string) => boolean,
): readonly FileAsRead[] {
  const named = [...tree.files].filter(([path]) => isRead(path)).map(asRead);
  const behind = [...tree.links.keys()].flatMap((link) => filesBehind(tree, { link, isRead }));
  const byPath = [...named, ...behind];
  return byPath.sort(([a], [b]) => (a < b ? -1 : 1));
}

const asRead = ([path, { mode, blob }]: readonly [string, BlobVersion]): FileAsRead => [
  path,
  mode,
  blob,
];

interface LinkQuestion {
  readonly link: string;
  readonly isRead: (path: string) => boolean;
}

function filesBehind(tree: FilesAndLinks, { link, isRead }: LinkQuestion): readonly FileAsRead[] {
  const isWhole = isRead(link);
  return reachedBy(tree, link)
    .filter(({ as }) => isWhole || isRead(as))
    .map(({ as, entry: { mode, blob } }) => [`${as} (by a link)`, mode, blob]);
}

interface ReachedFile {
  /** The path by which it is reached. */
  readonly as: string;
  readonly path: string;
  readonly entry: BlobVersion;
}

/** What is behind a link, also through further links. Each place counts once, so that links that form a cycle end. */
function reachedBy(tree: FilesAndLinks, link: string): readonly ReachedFile[] {
  const found: ReachedFile[] = [];
  const seen = new Set<string>();
  const toGo = [{ as: link, path: link }];
  for (let next = toGo.pop(); next !== undefined; next = toGo.pop()) {
    const end = followed(next.path, tree.links);
    if ('fault' in end || seen.has(end.place)) continue;
    seen.add(end.place);
    const reached = within(tree, end.place, next.as);
    found.push(...reached);
    toGo.push(...reached.filter(({ path }) => tree.links.has(path)));
  }
  return found;
}

/** The file at the place, or the files of the folder there. */
function within({ files }: FilesAndLinks, place: string, as: string): readonly ReachedFile[] {
  const file = files.get(place);
  if (file !== undefined) return [{ as, path: place, entry: file }];
  const prefix = place === '' ? '' : `${place}/`;
  return [...files]
    .filter(([path]) => path.startsWith(prefix))
    .map(([path, entry]) => ({ as: `${as}/${path.slice(prefix.length)}`, path, entry }));
}

/** The files of the tree that a command line, or a program with its arguments, names. */
export function filesNamed(
  tree: FilesAndLinks,
  run: string | readonly string[],
): readonly FileAsRead[] {
  const words = typeof run === 'string' ? run.split(/[\s;|&()<>"'`=]+/) : run;
  return [...new Set(words)].flatMap((word): readonly FileAsRead[] => {
    const end = followed(word, tree.links);
    const file = 'place' in end ? tree.files.get(end.place) : undefined;
    return file === undefined ? [] : [[word, file.mode, file.blob]];
  });
}
