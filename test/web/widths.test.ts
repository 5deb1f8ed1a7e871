import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { few } from '../rig/long.ts';
import { richRun } from '../rig/rich-run.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';
import { launch, NO_BROWSER, open } from './browser.ts';
import { reportOf } from './report-file.ts';

few(1);

const WIDTHS = [320, 400, 560, 640, 719, 721, 800, 960, 1100, 1121, 1280, 1440, 1700, 2000];

/** What sticks out of the window, or out of a box that cuts it: the page has no way to show that. */
const CUT = `(() => {
  const page = document.documentElement.scrollWidth > innerWidth ? ['the page'] : [];
  const cut = [...document.querySelectorAll('.cmd, .cmd *, .need *, .facts *')].filter((each) => {
    const own = each.getBoundingClientRect();
    if (own.width === 0 || each.closest('.sr, svg, .meter') !== null) return false;
    const around = each.closest('.box, .facts').getBoundingClientRect();
    return own.right > around.right + 1 || own.left < around.left - 1 || each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline';
  });
  return [...page, ...cut.map((each) => each.tagName + '.' + each.className + ' ' + each.textContent.slice(0, 40))];
})()`;

const cutAt = (page: Page): Promise<readonly string[]> => page.evaluate(CUT);

describe.skipIf(NO_BROWSER !== null)('the report at every width', () => {
  let browser: Browser;
  let folder: TemporaryFolder;
  let address: string;

  beforeAll(async () => {
    browser = await launch();
    folder = await temporaryFolder();
    address = await reportOf(folder.path, await richRun(`${folder.path}/.phasegate`));
  });
  afterAll(async () => {
    await browser?.close();
    await folder?.[Symbol.asyncDispose]();
  });

  test('commands are whole, with their buttons, and no fact is cut', async () => {
    await using opened = await open(browser, address);
    const { page } = opened;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      expect({ width, cut: await cutAt(page) }).toEqual({ width, cut: [] });
      expect(await page.locator('.cmd > span').allInnerTexts()).toContain(
        'phasegate rework 8f3a1c --comment "…"',
      );
    }
  });
});
