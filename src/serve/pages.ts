import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { livePage } from '../report/run-page.ts';

/** Pages by the first segment of their path. */
const PAGES: Readonly<Record<string, string>> = {
  '': 'serve.html',
  board: 'serve.html',
  start: 'serve.html',
  costs: 'serve.html',
  doctor: 'serve.html',
  runs: 'run.html',
  build: 'builder.html',
};

export interface HtmlPage {
  readonly html: string;
  /** Its Content-Security-Policy for the header: a page cannot forbid framing by itself. */
  readonly policy: string;
}

/** The page at a path; `null`: none. */
export type Pages = (path: string) => HtmlPage | null;

/** `folder`: dist/web with one file per page. Only listed files are read, whatever path is requested. */
export function livePages(folder: string): Pages {
  const read = new Map<string, HtmlPage>();
  return (path) => {
    const [, first = ''] = path.split('/');
    const file = Object.hasOwn(PAGES, first) ? PAGES[first] : undefined;
    if (file === undefined) return null;
    const known = read.get(file) ?? pageOf(livePage(readFileSync(join(folder, file), 'utf8')));
    read.set(file, known);
    return known;
  };
}

/** Throws for a page without a policy, which would be unprotected. */
function pageOf(html: string): HtmlPage {
  const [, policy] =
    /<meta http-equiv="Content-Security-Policy" content="([^"]+)">/.exec(html) ?? [];
  if (policy === undefined) throw new Error('the page names no Content-Security-Policy');
  return { html, policy: `${policy}; frame-ancestors 'none'` };
}
