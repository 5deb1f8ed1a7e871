import { existsSync } from 'node:fs';
import axeCore from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => existsSync(path),
);

/** Said once where the tests of the page are skipped. */
export const NO_BROWSER =
  CHROMIUM === undefined
    ? 'There is no Chromium at /usr/bin/chromium: the tests of the page are skipped. Install the package `chromium`.'
    : null;

export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: CHROMIUM ?? '', args: ['--no-sandbox', '--disable-gpu'] });

/** A page of its own that watches what it asks for and what goes wrong in it. */
export interface Watched extends AsyncDisposable {
  readonly page: Page;
  /** Addresses that it asked for, the file itself left out. */
  readonly requests: readonly string[];
  /** Errors, messages on the console, dialogs. */
  readonly trouble: readonly string[];
}

export async function open(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Watched> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const requests: string[] = [];
  const trouble: string[] = [];
  const [file] = address.split('#');
  page.on('request', (request) => {
    if (request.url() !== file && request.url().split('#')[0] !== file)
      requests.push(request.url());
  });
  page.on('pageerror', (error) => trouble.push(`error: ${error.message}`));
  page.on('console', (message) => trouble.push(`${message.type()}: ${message.text()}`));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(address);
  await page.locator('#provenance').waitFor();
  return { page, requests, trouble, [Symbol.asyncDispose]: () => context.close() };
}

/** What axe finds against WCAG 2.2 AA, a line each. */
export async function axe(page: Page): Promise<readonly string[]> {
  await page.evaluate(axeCore.source);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(options: object): Promise<AxeResult> } };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await axe.run({ runOnly: { type: 'tag', values: tags } });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(
        ({ html, failureSummary }) =>
          `${id}: ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, ' ').slice(0, 240)}`,
      ),
    );
  });
}

interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}
