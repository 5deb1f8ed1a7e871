import { fields, git, type Place } from './git.ts';

/** What git says of the files, each list sorted. */
export interface Status {
  /** Differs between `HEAD` and the index. */
  readonly staged: readonly string[];
  /** In the index, and differs from the file. */
  readonly tracked: readonly string[];
  /** Neither tracked nor ignored; a repository within ours is one path. */
  readonly untracked: readonly string[];
  /** Files and, with a slash at the end, whole folders. */
  readonly ignored: readonly string[];
}

export async function status(view: Place, index: string): Promise<Status> {
  const text = await git({ place: view, args: ARGUMENTS, index });
  const entries = fields(text).map(entryOf);
  const pick = (isWanted: (entry: Entry) => boolean): readonly string[] =>
    entries
      .filter(isWanted)
      .map(({ path }) => path)
      .sort();
  return {
    staged: pick(({ x }) => x !== '.' && x !== '?' && x !== '!'),
    tracked: pick(({ y }) => y !== '.' && y !== '?' && y !== '!'),
    untracked: pick(({ y }) => y === '?').map((path) => path.replace(/\/$/, '')),
    ignored: pick(({ y }) => y === '!'),
  };
}

/** `x`: index against `HEAD`, `y`: file against index; both `?` or `!` for what is in neither. */
interface Entry {
  readonly x: string;
  readonly y: string;
  readonly path: string;
}

/** `1 XY` and six more words, `u XY` and eight more (a conflict), `?` or `!`; then the path. */
function entryOf(line: string): Entry {
  const kind = line.slice(0, 1);
  if (kind === '?' || kind === '!') return { x: kind, y: kind, path: line.slice(2) };
  const path = line.split(' ').slice(kind === 'u' ? 10 : 8);
  return { x: line.slice(2, 3), y: line.slice(3, 4), path: path.join(' ') };
}

// Looking into submodules would start git there, with a configuration that an agent can write.
const ARGUMENTS = [
  'status',
  '--porcelain=v2',
  '-z',
  '--no-renames',
  '--untracked-files=all',
  '--ignored=matching',
  '--ignore-submodules=all',
];
