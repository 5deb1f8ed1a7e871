import { mkdir } from 'node:fs/promises';
import { test } from 'vitest';
import { richRun } from '../rig/rich-run.ts';
import { temporaryFolder } from '../rig/temporary-folder.ts';
import { launch, open } from '../web/browser.ts';
import { reportOf } from '../web/report-file.ts';

test.each(['light', 'dark'] as const)('the report, %s', async (colorScheme) => {
  await using folder = await temporaryFolder();
  const address = await reportOf(folder.path, await richRun(`${folder.path}/.phasegate`));
  const browser = await launch();
  try {
    const viewport = { width: 1280, height: 1560 };
    await using opened = await open(browser, `${address}#phase/implement/2/conversation`, {
      viewport,
      colorScheme,
    });
    await opened.page.evaluate('scrollTo(0, 0)');
    await mkdir('docs/pictures', { recursive: true });
    await opened.page.screenshot({ path: `docs/pictures/report-${colorScheme}.png` });
  } finally {
    await browser.close();
  }
});
