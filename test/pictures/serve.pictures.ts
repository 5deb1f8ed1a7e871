import { cp, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { temporaryRepository } from '../rig/repository.ts';
import { richRun } from '../rig/rich-run.ts';
import { served } from '../rig/served.ts';
import { launch } from '../web/browser.ts';

const LIBRARY = fileURLToPath(new URL('../../pipelines', import.meta.url));
const SLOWLY = { timeout: 60_000 };

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly height: number;
  readonly shown: (page: Page) => Promise<unknown>;
}

const PICTURES: readonly Picture[] = [
  {
    name: 'page',
    path: '/runs/8f3a1c',
    height: 860,
    // Once the change is loaded.
    shown: (page) =>
      page.getByRole('button', { name: 'Approve', exact: true, disabled: false }).waitFor(SLOWLY),
  },
  {
    name: 'builder',
    path: '/build?pipeline=.github/pipelines/fix-failing-tests.yml',
    height: 860,
    shown: async (page) => {
      await page.locator('.node').nth(2).click(SLOWLY);
      await page.getByText('No mistakes.').waitFor(SLOWLY);
    },
  },
];

test('the page and the builder', async () => {
  await using repo = await temporaryRepository({ files: { 'a.txt': 'a\n' } });
  const to = join(repo.path, '.github/pipelines');
  await mkdir(to, { recursive: true });
  await cp(join(LIBRARY, 'fix-failing-tests/pipeline.yml'), join(to, 'fix-failing-tests.yml'));
  await cp(join(LIBRARY, 'fix-failing-tests/prompts'), join(to, 'prompts'), { recursive: true });
  await richRun(join(repo.path, '.phasegate'));
  await using server = await served(repo);
  const browser = await launch();
  try {
    for (const picture of PICTURES) await draw(browser, server, picture);
  } finally {
    await browser.close();
  }
}, 300_000);

async function draw(
  browser: Browser,
  { base, address }: { readonly base: string; readonly address: string },
  { name, path, height, shown }: Picture,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height } });
  const page = await context.newPage();
  // As the report, whose run waits for 42 minutes.
  await page.clock.setFixedTime(new Date('2026-11-20T14:29:00Z'));
  await page.goto(address);
  await page.goto(`${base}${path}`);
  await shown(page);
  await page.evaluate('scrollTo(0, 0)');
  const bytes = await page.screenshot({ path: `docs/pictures/${name}.png` });
  expect(bytes.length).toBeLessThan(200 * 1024);
  await context.close();
}
