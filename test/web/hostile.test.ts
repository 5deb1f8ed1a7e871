import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { few } from '../rig/long.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';
import { launch, NO_BROWSER, open } from './browser.ts';
import { FOREIGN } from './foreign.ts';
import { hostileRun } from './hostile-run.ts';
import { reportOf } from './report-file.ts';

few(1);

describe.skipIf(NO_BROWSER !== null)('a report in which every text of others is an attack', () => {
  let browser: Browser;
  let folder: TemporaryFolder;
  let address: string;

  beforeAll(async () => {
    browser = await launch();
    folder = await temporaryFolder();
    address = await reportOf(folder.path, await hostileRun(`${folder.path}/.phasegate`));
  });
  afterAll(async () => {
    await browser?.close();
    await folder?.[Symbol.asyncDispose]();
  });

  const TABS = ['asked', 'conversation', 'output', 'verify', 'result', 'change', 'artifacts'];

  test('asks for nothing, runs nothing, leads nowhere, and stays readable', async () => {
    await using opened = await open(browser, address);
    const { page, requests, trouble } = opened;
    const results = [1, 2, 3].map((attempt) => `${attempt}/result`);
    for (const place of [...results, ...TABS.map((tab) => `4/${tab}`)]) {
      await page.goto(`${address}#phase/write/${place}`);
      await page.locator(`#panel-${place.slice(2)}`).waitFor();
      for (const summary of await page.locator('#phase .fold > summary').all())
        await summary.click();
    }
    await page.goto(`${address}#gate/approve`);
    await page.locator('.event-row').first().click();
    const found = await page.evaluate(FOREIGN);
    expect({ requests, trouble, found }).toEqual({
      requests: [],
      trouble: [],
      found: {
        title: 'hostile · hostile · Phasegate',
        elements: [],
        links: [],
        handlers: 0,
        styles: 1,
        polluted: false,
        wide: 0,
      },
    });
    expect(await page.locator('#provenance').isVisible()).toBe(true);
  });

  test('shows what turns the direction of writing by its number', async () => {
    await using opened = await open(browser, `${address}#phase/write/4/output`);
    expect(await opened.page.locator('.ln', { hasText: 'gnp.exe' }).innerText()).toContain(
      '⟨U+202E⟩gnp.exe',
    );
  });
});
