import { existsSync, realpathSync } from 'node:fs';
import { basename, delimiter, dirname, isAbsolute, join, resolve } from 'node:path';
import { linkTarget } from '../system/real-path.ts';
import type { Mount } from './bubblewrap.ts';

/** Whether the path is the folder or inside it. Links must be resolved. */
export function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder === '/' ? '/' : `${folder}/`);
}

/** The path with links in its parents resolved, but not the last name; `null`: it does not exist. */
export function resolveParents(path: string): string | null {
  if (!isAbsolute(path) || !existsSync(path)) return null;
  return path === '/' ? '/' : join(realpathSync(dirname(path)), basename(path));
}

/** Mounts the path at its own place, with links in its parents resolved. */
export function shownMounts(path: string): readonly Mount[] {
  const at = resolveParents(path);
  return at === null ? [] : [{ type: 'shown', from: realpathSync(at), at }];
}

/** Mounts the path under every name by which links lead to it. */
export function shownWithLinks(path: string): readonly Mount[] {
  const ways = waysTo(path);
  if (ways.length === 0) return [];
  const from = realpathSync(path);
  return ways.map((at): Mount => ({ type: 'shown', from, at }));
}

/** The path as written, if it exists, and that of its target if it is a link. */
function waysTo(path: string): readonly string[] {
  const ways = new Set<string>();
  for (let at = path; !ways.has(at); ) {
    const place = resolveParents(at);
    if (place === null) break;
    ways.add(at).add(place);
    const target = linkTarget(place);
    if (target === null) break;
    at = resolve(dirname(place), target);
  }
  return [...ways];
}

export function writable(path: string): readonly Mount[] {
  const at = resolveParents(path);
  return at === null ? [] : [{ type: 'writable', from: realpathSync(at), at }];
}

/**
 * Programs' files in a person's home: the folders of the search path, what belongs to a `bin` by convention, and the folders of
 * version managers. None of them contains a login.
 */
export function toolsIn(home: string, searchPath: string): readonly string[] {
  const folders = searchPath.split(delimiter).filter(isAbsolute);
  const beside = folders
    .filter((folder) => basename(folder) === 'bin')
    .flatMap((folder) => BESIDE_BIN.map((name) => join(dirname(folder), name)))
    // Contains logins of many programs.
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

/** A program's file, and the packages around it if it is in a `node_modules`. */
export function programFiles(program: string): readonly string[] {
  const real = realpathSync(program);
  const modules = real.indexOf('/node_modules/');
  const packages = modules === -1 ? [] : [real.slice(0, modules + '/node_modules'.length)];
  return [...packages, program];
}
