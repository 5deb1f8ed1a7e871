import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { livePage } from '../report/run-page.ts';

/** Pages by the first part of their path. */
const PAGES: Readonly<Record<string, string>> = {
  '': 'serve.html',
  board: 'serve.html',
  start: 'serve.html',
  costs: 'serve.html',
  doctor: 'serve.html',
  runs: 'run.html',
  build: 'builder.html',
};

/** The page at a path, ready to be shown; `null` where there is none. */
export type Pages = (path: string) => string | null;

/** `folder`: dist/web, with one file a page. Which file is read follows from a list, whatever path is asked for. */
export function livePages(folder: string): Pages {
  const read = new Map<string, string>();
  return (path) => {
    const [, first = ''] = path.split('/');
    const file = Object.hasOwn(PAGES, first) ? PAGES[first] : undefined;
    if (file === undefined) return null;
    const known = read.get(file) ?? livePage(readFileSync(join(folder, file), 'utf8'));
    read.set(file, known);
    return known;
  };
}
