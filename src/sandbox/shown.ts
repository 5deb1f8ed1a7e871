import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { linkTarget } from '../system/real-path.ts';
import type { Mount } from './bubblewrap.ts';

/** Whether the path is that folder or lies in it. Both without links. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/** Where it is without links, but for its own name; `null` if it is not there. */
export function placeOf(path: string): string | null {
  if (!isAbsolute(path) || !existsSync(path)) return null;
  return path === '/' ? '/' : join(realpathSync(dirname(path)), basename(path));
}

/** Shows it where it is, links in its way resolved. */
export function shown(path: string): readonly Mount[] {
  const at = placeOf(path);
  return at === null ? [] : [{ type: 'shown', from: realpathSync(at), at }];
}

/** Shows it under each path by which a link on the way to it is followed, too. */
export function shownWithLinks(path: string): readonly Mount[] {
  const ways = waysTo(path);
  if (ways.length === 0) return [];
  const from = realpathSync(path);
  return ways.map((at): Mount => ({ type: 'shown', from, at }));
}

/** The path as it is written, where that is, and the same of what it leads to if it is a link; none if nothing is there. */
function waysTo(path: string): readonly string[] {
  const ways = new Set<string>();
  for (let at = path; !ways.has(at); ) {
    const place = placeOf(at);
    if (place === null) break;
    ways.add(at).add(place);
    const target = linkTarget(place);
    if (target === null) break;
    at = resolve(dirname(place), target);
  }
  return [...ways];
}

export function writable(path: string): readonly Mount[] {
  const at = placeOf(path);
  return at === null ? [] : [{ type: 'writable', from: realpathSync(at), at }];
}

/**
 * What programs need that lie in a person's home: the folders of the search path, what belongs to a `bin` by custom,
 * and where version managers keep what their `bin` leads to. Nothing that holds a login.
 */
export function toolsIn(home: string, searchPath: string): readonly string[] {
  const folders = searchPath.split(delimiter).filter(isAbsolute);
  const beside = folders
    .filter((folder) => basename(folder) === 'bin')
    .flatMap((folder) => BESIDE_BIN.map((name) => join(dirname(folder), name)))
    // Logins of many programs.
    .filter((path) => path !== join(home, '.local', 'share'));
  return [...folders, ...beside, ...VERSION_MANAGERS.map((name) => join(home, name))];
}

const BESIDE_BIN = ['lib', 'libexec', 'share', 'include'];

const VERSION_MANAGERS = [
  '.asdf',
  '.fnm',
  '.local/share/fnm',
  '.local/share/mise',
  '.local/share/pnpm',
  '.local/share/uv',
  '.nvm',
  '.pyenv',
  '.rbenv',
  '.rustup',
  '.sdkman',
  '.volta',
];

/** A program's own file, and the packages around it where it lies in a `node_modules`. */
export function filesOf(program: string): readonly string[] {
  const real = realpathSync(program);
  const modules = real.indexOf('/node_modules/');
  const packages = modules === -1 ? [] : [real.slice(0, modules + '/node_modules'.length)];
  return [...packages, program];
}
