import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { few } from '../rig/long.ts';
import { richRun } from '../rig/rich-run.ts';
import { type TemporaryFolder, temporaryFolder } from '../rig/temporary-folder.ts';
import { axe, launch, NO_BROWSER, open } from './browser.ts';
import { reportOf } from './report-file.ts';

few(1);

if (NO_BROWSER !== null) process.stderr.write(`${NO_BROWSER}\n`);

describe.skipIf(NO_BROWSER !== null)('the report of a run in a browser', () => {
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

  test('tells in this order how the run stands, its shape, when, what, evidence, money and trust', async () => {
    await using opened = await open(browser, address);
    const { page, requests, trouble } = opened;
    const names = await page
      .locator('main > section')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    expect(names).toEqual([
      'Run',
      'What to do now',
      'Graph',
      'Timeline',
      'Phase implement',
      'Gates',
      'Money',
      'Provenance',
    ]);
    expect(await page.locator('h1').innerText()).toBe(
      'Retry failed webhook deliveries with backoff instead of dropping them',
    );
    expect(await page.locator('.outcome').innerText()).toBe(
      'Waiting for a decision at gate approve · 42 m',
    );
    expect(await page.locator('.cmd > span').allInnerTexts()).toEqual([
      'phasegate approve 8f3a1c',
      'phasegate reject 8f3a1c',
      'phasegate rework 8f3a1c --comment "…"',
    ]);
    expect(await page.locator('.gr .n').allTextContents()).toEqual([
      'survey',
      'plan',
      'implement',
      'review',
      'test-node',
      'test-bun',
      'docs',
      'approve',
      'ship',
    ]);
    expect(await page.locator('.gr text.wt').allTextContents()).toEqual(['rework 1 of 2']);
    expect(await page.locator('.gr .words.wt').allTextContents()).toEqual(['waits']);
    await page.locator('.tag.ok', { hasText: 'chain verified in this page' }).waitFor();
    expect({ requests, trouble }).toEqual({ requests: [], trouble: [] });
  });

  test('what attempts cost is whole on the cards', async () => {
    await using opened = await open(browser, address);
    const card = opened.page.locator('.gr a[href="#phase/implement"]');
    expect(await card.locator('.words').innerText()).toMatch(/^3 attempts · \$1\.66$/);
    const [text, outline] = [
      await card.locator('.figure').boundingBox(),
      await card.locator('.card').boundingBox(),
    ];
    if (text === null || outline === null) throw new Error('the card is not drawn');
    expect(text.x + text.width).toBeLessThanOrEqual(outline.x + outline.width);
  });

  test.each([
    [
      '#phase/implement/2/asked',
      '.fence figcaption',
      ['fenced: inputs.task, by contributor-7', 'fenced: outputs of plan'],
    ],
    ['#phase/implement/2/conversation', '.tool .k', ['Read', 'Edit', 'Bash', 'Bash']],
    ['#phase/implement/2/verify', '.ln.on, .ln:nth-child(3) .tx', ['45 passed']],
    ['#phase/implement/2/result', '.result h3', ['result.json']],
    [
      '#phase/implement/2/diff',
      '.fold > summary > code',
      ['src/webhooks/deliver.ts', 'src/webhooks/dead-letter.ts', 'assets/logo.png'],
    ],
    ['#phase/implement/3/artifacts', '.fold > summary > code.clip', ['notes.md', 'coverage.json']],
    ['#phase/implement/1', '.tabs .on', ['Verify']],
    ['#gate/approve', '#gates h2', ['Gate approve: the evidence', 'Decisions']],
    ['#event/9', '.shown-event h3', ['Event 9: phaseFailed']],
  ])('%s leads there', async (hash, selector, texts) => {
    await using opened = await open(browser, `${address}${hash}`);
    await opened.page.locator(selector).first().waitFor();
    expect(
      (await opened.page.locator(selector).allInnerTexts()).map((text) => text.trim()),
    ).toEqual(texts);
  });

  test.each([
    [
      '#phase/implement/99',
      'There is no attempt 99 of implement. This is attempt 3, the last one.',
    ],
    ['#phase/survey/1', 'There is no attempt 1 of survey. It has no attempts.'],
    ['#phase/test-node/x', 'There is no attempt x of test-node. This is attempt 1, the only one.'],
    ['#phase/implement/2/x', 'An attempt of implement has no x.'],
    ['#phase/test-node/1/verify', 'An attempt of test-node has no verify.'],
    ['#phase/implemet', 'There is no phase implemet in this run.'],
    ['#gate/nope', 'There is no gate nope in this run.'],
    ['#event/999', 'There is no event 999 in this run, which has 25 events.'],
    ['#nowhere', 'There is no place nowhere on this page.'],
  ])('%s is not there, and the page says so', async (hash, text) => {
    await using opened = await open(browser, `${address}${hash}`);
    const { page } = opened;
    expect(await page.getByRole('alert').allInnerTexts()).toEqual([text]);
    await expect
      .poll(async () => (await page.getByRole('alert').boundingBox())?.y ?? 999)
      .toBeLessThan(900);
    expect(await axe(page)).toEqual([]);
    await page.goto(`${address}#phase/implement/2`);
    await expect.poll(() => page.getByRole('alert').count()).toBe(0);
  });

  test('the second attempt says why it happened, and what it was given', async () => {
    await using opened = await open(browser, `${address}#phase/implement/2`);
    const cause = opened.page.locator('.cause');
    expect(await cause.locator('h3').allInnerTexts()).toEqual([
      'Why attempt 2 happened',
      'What attempt 2 was given',
    ]);
    expect(await cause.locator('p').first().innerText()).toBe(
      'Attempt 1 failed: verify-failed. npm test exited with code 1',
    );
    expect(await cause.locator('pre').innerText()).toContain('never waits longer than the cap');
    expect(await cause.locator('li').last().innerText()).toContain('review sent it back');
  });

  test('the output has colours, and its search goes from match to match among 1,204 lines', async () => {
    await using opened = await open(browser, `${address}#phase/implement/2/output`);
    const { page } = opened;
    expect(await page.locator('.ln .fg-2').first().innerText()).toBe('✓');
    const status = page.locator('.lines [role=status]');
    expect(await status.innerText()).toBe('1,204 lines');
    expect(await page.locator('.ln').count()).toBeLessThan(100);
    await page.getByLabel('Search Output').fill('retry 119');
    expect(await status.innerText()).toBe('1 of 11');
    await page.getByLabel('Search Output').press('Enter');
    expect(await status.innerText()).toBe('2 of 11');
    expect(await page.locator('.ln.on').innerText()).toContain('retry 1190');
  });

  test('the change is side by side or unified', async () => {
    await using opened = await open(browser, `${address}#phase/implement/2/change`);
    const { page } = opened;
    const marked = await page.locator('.diff ins').allInnerTexts();
    expect(marked[0]).toBe(' queue.settle(event.id)');
    expect(await page.locator('table.side').count()).toBe(2);
    await page.getByRole('button', { name: 'Unified' }).click();
    expect(await page.locator('table.unified').count()).toBe(2);
  });

  test('an artifact of Markdown is shown as elements of ours', async () => {
    await using opened = await open(browser, `${address}#phase/implement/3/artifacts`);
    const { page } = opened;
    await page.locator('summary', { hasText: 'notes.md' }).click();
    expect(await page.locator('.md .mdh').innerText()).toBe('Retries');
    expect(await page.locator('.md td').allInnerTexts()).toEqual(['1', '0.5 s', '8', '64 s']);
  });

  test('everything is within reach of the keyboard alone', async () => {
    await using opened = await open(browser, address);
    const { page } = opened;
    const press = async (key: string, times = 1): Promise<void> => {
      for (let at = 0; at < times; at += 1) await page.keyboard.press(key);
    };
    await page.locator('.tlbox').focus();
    await press('ArrowLeft');
    await page.locator('.seg .on', { hasText: '2' }).waitFor();
    await press('ArrowDown');
    await page.locator('#phase h2', { hasText: 'review' }).waitFor();
    expect(await page.evaluate('document.activeElement.className')).toBe('box tlbox');
    await press('f');
    expect(
      await page.getByRole('button', { name: 'Fold waits' }).getAttribute('aria-pressed'),
    ).toBe('false');
    await press('+');
    expect(
      await page.locator('.tl').evaluate((each) => each.style.getPropertyValue('--zoom')),
    ).toBe('1.5');
    await press('ArrowUp');
    await page.locator('#phase h2', { hasText: 'implement' }).waitFor();
    await page.locator('[role=tab][aria-selected=true]').focus();
    await press('ArrowRight');
    await page.locator('[role=tab][aria-selected=true]', { hasText: 'Output' }).waitFor();
    await press('End');
    await page.locator('[role=tab][aria-selected=true]', { hasText: 'Artifacts' }).waitFor();
    await press('Tab');
    await press('Enter');
    await page.locator('.md').waitFor();
    await page.locator('.event-row').first().focus();
    await press('Enter');
    await page.locator('.shown-event').waitFor();
    await page.locator('.gr a').first().focus();
    await press('Enter');
    await page.locator('#phase h2', { hasText: 'survey' }).waitFor();
  });

  const TABS = ['asked', 'conversation', 'output', 'verify', 'result', 'change', 'artifacts'];

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [360, 'light'],
    [360, 'dark'],
    [1920, 'light'],
    [1920, 'dark'],
  ] as const)(
    'at %i px, %s: axe finds nothing, and nothing is cut at the side',
    async (width, colorScheme) => {
      await using opened = await open(browser, address, {
        viewport: { width, height: 900 },
        colorScheme,
      });
      const { page } = opened;
      for (const tab of width === 1280 ? TABS : ['change']) {
        await page.goto(`${address}#phase/implement/3/${tab}`);
        await page.locator('.tabp').waitFor();
        const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
        expect({ tab, wide, axe: await axe(page) }).toEqual({ tab, wide: 0, axe: [] });
      }
    },
  );

  test.each([360, 560, 1280, 1920])(
    'at %i px the times of the axis neither touch nor are cut, folded or not',
    async (width) => {
      await using opened = await open(browser, address, { viewport: { width, height: 900 } });
      const { page } = opened;
      for (const isFolded of [true, false]) {
        const places = await axisPlaces(page);
        expect(places.length, `${isFolded}`).toBeGreaterThan(1);
        expect(places.filter(({ wrong }) => wrong)).toEqual([]);
        await page.getByRole('button', { name: 'Fold waits' }).click();
      }
      for (let zoom = 0; zoom < 3; zoom += 1)
        await page.getByRole('button', { name: 'Zoom in' }).click();
      expect((await axisPlaces(page)).filter(({ wrong }) => wrong)).toEqual([]);
    },
  );

  test('at 360 px every tab is in view', async () => {
    await using opened = await open(browser, `${address}#phase/implement/3/artifacts`, {
      viewport: { width: 360, height: 900 },
    });
    const tabs = await opened.page.locator('.tabs a').all();
    expect(tabs.length).toBe(TABS.length);
    for (const tab of tabs) {
      const { x, width } = (await tab.boundingBox()) ?? { x: -1, width: 0 };
      expect([x > 0, x + width < 360]).toEqual([true, true]);
    }
  });

  test('at 360 px the theme is in view, and the keys choose it', async () => {
    await using opened = await open(browser, address, {
      viewport: { width: 360, height: 900 },
      colorScheme: 'light',
    });
    const { page } = opened;
    const theme = page.getByRole('group', { name: 'Theme' });
    const { x, width } = (await theme.boundingBox()) ?? { x: 0, width: 999 };
    expect(x + width).toBeLessThanOrEqual(360);
    await theme.getByRole('radio', { name: 'auto' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await theme.getByRole('radio', { name: 'dark' }).isChecked()).toBe(true);
    const scheme = 'getComputedStyle(document.documentElement).colorScheme';
    expect(await page.evaluate(scheme)).toBe('dark');
    await theme.getByText('light').locator('..').click();
    expect(await page.evaluate(scheme)).toBe('light');
  });

  test('on paper there are no controls, and each tab', async () => {
    await using opened = await open(browser, address);
    const { page } = opened;
    await page.emulateMedia({ media: 'print' });
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    await page.locator('.tabp').nth(3).waitFor();
    expect(await page.locator('.btn:visible').count()).toBe(0);
  });
});

interface AxisPlace {
  readonly text: string;
  /** Whether it touches the text before it, or leaves the timeline. */
  readonly wrong: boolean;
}

const axisPlaces = (page: Page): Promise<readonly AxisPlace[]> =>
  page.evaluate(`(() => {
    const lane = document.querySelector('.lane.axis').getBoundingClientRect();
    const folds = [...document.querySelectorAll('.axis .folded')].map((each) => each.getBoundingClientRect());
    let last = document.querySelector('.axis .nm').getBoundingClientRect().right - 1;
    return [...document.querySelectorAll('.axis .tr > span:not(.folded)')]
      .filter((each) => each.textContent !== '')
      .map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        const { left, right } = range.getBoundingClientRect();
        const isOnFold = folds.some((fold) => left < fold.right && right > fold.left);
        const wrong = left < last || right > lane.right || isOnFold;
        last = right;
        return { text: each.textContent, wrong };
      });
  })()`);
