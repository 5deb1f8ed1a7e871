import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { compile } from '../scripts/compile.mjs';

export const project = join(dirname(fileURLToPath(import.meta.url)), '..');
export const cli = join(project, 'dist/cli.js');
export const action = join(project, 'dist/index.js');
export const entries = join(project, 'dist/');
export const compiled = join(project, 'dist/compiled');

/** Compiles the sources; returns how to import one of them, such as `git/repository`. */
export function compiledSources() {
  compile();
  return (path) => import(pathToFileURL(join(project, 'lib/src', `${path}.js`)).href);
}
