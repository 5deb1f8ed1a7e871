import { type Dirent, readdirSync } from 'node:fs';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { globMatcher } from '../../core/lib/glob.ts';
import { shownPath } from '../../core/view/shown-path.ts';
import { Refusal } from '../../ports.ts';

/** Most names that are read for the globs of one phase. */
const MAX_NAMES = 500_000;

/**
 * The files below `root` that match a glob, as sorted relative paths with forward slashes. Reads only folders in which a glob can
 * match, never `.git`, `node_modules` only for a glob that begins with it, and follows no link. Throws `Refusal` if something
 * other than a file or a folder matches, or if a link is where a glob begins. Unreadable folders count as missing.
 */
export function matchingFiles(
  root: string,
  globs: readonly string[],
  isSeen: (path: string) => boolean = () => true,
): readonly string[] {
  const found = new Set<string>();
  const budget = { names: MAX_NAMES, isSeen };
  for (const glob of globs) {
    for (const path of walk(root, globOf(glob), budget)) found.add(path);
  }
  return [...found].sort();
}

interface Glob {
  readonly matches: (path: string) => boolean;
  /** The folders before its first wildcard. */
  readonly base: readonly string[];
  readonly skipped: ReadonlySet<string>;
}

function globOf(text: string): Glob {
  const glob = text.normalize('NFC').replace(/^\.\//, '');
  const { base, isGlob } = picomatch.scan(glob);
  const folders = base.split('/').filter((name) => name !== '');
  const inModules = folders[0] === 'node_modules';
  return {
    matches: globMatcher([glob]),
    base: isGlob ? folders : folders.slice(0, -1),
    skipped: new Set(inModules ? ['.git'] : ['.git', 'node_modules']),
  };
}

interface WalkBudget {
  /** Names that may still be read. */
  names: number;
  readonly isSeen: (path: string) => boolean;
}

/** Without recursion: an agent may have made folders as deep as the system allows. */
function* walk(root: string, glob: Glob, budget: WalkBudget): Generator<string> {
  const folders: (readonly string[])[] = [[]];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const { path, entry } of within(root, folder, budget)) {
      if (!leads(path, glob)) continue;
      if (entry.isDirectory()) folders.push(path);
      else if (isWanted(path, entry, glob)) yield path.join('/');
    }
  }
}

function within(root: string, folder: readonly string[], budget: WalkBudget) {
  const entries = readdirSync(join(root, ...folder), { withFileTypes: true });
  budget.names -= entries.length;
  if (budget.names < 0) throw tooWide();
  return entries
    .map((entry) => ({ path: [...folder, entry.name], entry }))
    .filter(({ path }) => budget.isSeen(path.join('/')));
}

/** Whether the path is on the way to the base of the glob, or below it. */
function leads(path: readonly string[], { base, skipped }: Glob): boolean {
  const name = path.at(-1) ?? '';
  const expected = base[path.length - 1];
  return !skipped.has(name) && (expected === undefined || name.normalize('NFC') === expected);
}

function isWanted(path: readonly string[], entry: Dirent, { base, matches }: Glob): boolean {
  const name = path.join('/');
  const matched = matches(name.normalize('NFC'));
  if (entry.isFile()) return matched;
  if (matched || path.length <= base.length) throw notPlain(name);
  return false;
}

export function notPlain(path: string): Refusal {
  return new Refusal(
    `The artifact ${shownPath(path)} is a link, a device or a pipe, or its path contains a link.`,
    'Make the phase write regular files, or narrow the globs of its `artifacts`.',
  );
}

function tooWide(): Refusal {
  return new Refusal(
    `The globs of \`artifacts\` match more than ${MAX_NAMES} paths on the way.`,
    'Begin each glob with the folder of the files.',
  );
}
