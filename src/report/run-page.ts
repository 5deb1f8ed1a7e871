import type { PageData } from '../core/view/page-data.ts';

/** The placeholder of the data in the page. */
const DATA = '{{data}}';

/**
 * The report page as one HTML file; `template` is `dist/web/run.html`. The data cannot close its element, even if it contains
 * untrusted text.
 */
export function runPage(template: string, data: PageData): string {
  const [before, after, ...more] = template.split(DATA);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('the page has no place for its data');
  return `${before}${inElement(JSON.stringify(data))}${after}`;
}

/** Allows a live page to connect to its own server. The server sends the same policy as a header. */
export const livePage = (template: string): string =>
  runPage(template, { live: true }).replace(
    "default-src 'none';",
    "default-src 'none'; connect-src 'self';",
  );

/** Equivalent JSON without `<`, which could begin a tag or a comment. */
export const inElement = (json: string): string => json.replaceAll('<', '\\u003c');
