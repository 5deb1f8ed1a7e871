import type { PageData } from '../core/view/page-data.ts';

/** What stands in the page in the place of its data. */
const DATA = '{{data}}';

/**
 * The page about a run as one file of HTML: `template` is `dist/web/run.html`. Nothing in the data can end the element that it
 * stands in, whatever others wrote into it.
 */
export function runPage(template: string, data: PageData): string {
  const [before, after, ...more] = template.split(DATA);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error('the page has no place for its data');
  return `${before}${inElement(JSON.stringify(data))}${after}`;
}

/**
 * A page that asks the server it came from may connect to it. The server sends the same as a header.
 */
export const livePage = (template: string): string =>
  runPage(template, { live: true }).replace(
    "default-src 'none';",
    "default-src 'none'; connect-src 'self';",
  );

/** JSON that is the same value without `<`, which alone could begin a tag or a comment. */
export const inElement = (json: string): string => json.replaceAll('<', '\\u003c');
