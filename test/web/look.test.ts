import { mkdir, writeFile } from 'node:fs/promises';
import { test } from 'vitest';
import { chromium } from 'playwright-core';
import { makeReport } from '../../src/app/report/make-report.ts';
import { readRun } from '../../src/app/stored/stored.ts';
import { richRun } from '../rig/rich-run.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';

test('pictures', async () => {
  await using folder = await temporaryFolder();
  const store = `${folder.path}/.phasegate`;
  const scene = await richRun(store);
  const seen = await readRun(store, scene.run);
  const html = await makeReport({ seen, root: '/nowhere', environment: {}, now: new Date('2026-11-20T14:29:00Z'), place: scene.folder, workflowRun: null, page: 'dist/web/run.html' });
  await mkdir('/tmp/look', { recursive: true });
  await writeFile('/tmp/look/rich.html', html);
  console.log(html.length);
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  for (const [width, scheme, hash] of [[1280, 'light', ''], [1280, 'dark', '#phase/implement/2/conversation'], [360, 'light', ''], [1920, 'dark', '#phase/implement/2/change']] as const) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    page.on('console', (message) => console.log(message.text()));
    page.on('pageerror', (error) => console.log(error));
    await page.goto(`file:///tmp/look/rich.html${hash}`);
    await page.waitForSelector('.tag.ok', { timeout: 5000 }).catch(() => {});
    await page.screenshot({ path: `/tmp/look/rich-${width}-${scheme}.png`, fullPage: true });
    await page.close();
  }
  await browser.close();
});
