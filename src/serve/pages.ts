import { readFileSync } from 'node:fs';
import { join } from 'node:path';

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

const DATA = '{{data}}';
/** A report asks nobody for anything; a live page asks its own server. */
const REPORT_POLICY = "default-src 'none'";
const LIVE_POLICY = "default-src 'none'; connect-src 'self'";

/** The page at a path, ready to be shown; `null` where there is none. */
export type Pages = (path: string) => string | null;

/** `folder`: dist/web, with one file a page. Which file is read follows from a list, whatever path is asked for. */
export function livePages(folder: string): Pages {
  const read = new Map<string, string>();
  return (path) => {
    const [, first = ''] = path.split('/');
    const file = Object.hasOwn(PAGES, first) ? PAGES[first] : undefined;
    if (file === undefined) return null;
    const known = read.get(file) ?? live(readFileSync(join(folder, file), 'utf8'));
    read.set(file, known);
    return known;
  };
}

function live(html: string): string {
  return html.replace(DATA, JSON.stringify({ live: true })).replace(REPORT_POLICY, LIVE_POLICY);
}
