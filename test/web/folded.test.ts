import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { axe, launch, NO_BROWSER, open } from './browser.ts';

few(1);

const PIPELINE = `version: 1
name: outer
agents: { coder: { use: scripted, script: agent.yml } }
phases:
  check:
    strategy: { matrix: { file: [one, two, three] } }
    agent: coder
    prompt: Look at \${{ matrix.file }}
    attempts: 2
    continue-on-error: true
  review: { needs: { check: [succeeded, failed] }, pipeline: ./inner.yml }
  approve: { needs: review, gate: { environment: release } }
  end: { needs: approve, run: 'true' }
`;
const INNER = `version: 1
name: inner
phases:
  read: { run: 'echo read' }
  judge: { needs: read, run: 'echo judged' }
`;
const AGENT = `
- { phase: 'check[0]', usage: { inputTokens: 5, outputTokens: 5, usd: 0.25 }, result: { status: complete, summary: Fine } }
- { phase: 'check[1]', result: { status: failed, summary: Broken } }
- { phase: 'check[2]', usage: { inputTokens: 5, outputTokens: 5, usd: 0.25 }, result: { status: complete, summary: Fine } }
`;

describe.skipIf(NO_BROWSER !== null)('legs and nested pipelines in a report', () => {
  let browser: Browser;
  let repo: TemporaryRepository;
  let address: string;

  beforeAll(async () => {
    browser = await launch();
    repo = await temporaryRepository({
      files: { 'p.yml': PIPELINE, 'inner.yml': INNER, 'agent.yml': AGENT },
    });
    await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
    const { stdout } = await phasegate(repo, ['report', 'r1', '-o', 'r.html']);
    address = pathToFileURL(stdout).href;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await repo?.[Symbol.asyncDispose]();
  });

  test('are folded with counts by state, and open in graph and timeline at once', async () => {
    await using opened = await open(browser, address);
    const { page, requests, trouble } = opened;
    const lanes = () => page.locator('.lanes .nm > a').allInnerTexts();
    const cards = page.getByRole('group', { name: 'Graph of the phases' }).locator('.n');
    expect(await cards.allTextContents()).toEqual(['check', 'review', 'approve', 'end']);
    expect(await lanes()).toEqual(['check', 'review', 'approve', 'end']);
    await page.locator('.strips[aria-label="3 legs: 1 failed, 2 succeeded"]').waitFor();
    const unfold = (name: string) => page.locator('.gr').getByRole('button', { name });
    await unfold('3 legs of check').press('Enter');
    await unfold('2 phases of review').click();
    expect(await lanes()).toEqual([
      ...['check', 'check[0]', 'check[1]', 'check[2]'],
      ...['review', 'read', 'judge', 'approve', 'end'],
    ]);
    const legs = page.getByRole('list', { name: 'legs of check' });
    expect(await legs.locator('a').allInnerTexts()).toEqual(['check[1]', 'check[0]', 'check[2]']);
    await page.getByLabel('Find in legs of check').fill('file=three');
    expect(await legs.locator('a').allInnerTexts()).toEqual(['check[2]']);
    expect(await axe(page)).toEqual([]);
    expect({ requests, trouble }).toEqual({ requests: [], trouble: [] });
  });

  test('counts and costs are whole on the cards and in the lists; names give way', async () => {
    await using opened = await open(browser, address);
    const { page } = opened;
    const words = page.locator('.gr .words');
    await expect.poll(() => words.first().innerText()).toMatch(/^\D*1\D+2\D+\$0\.50$/);
    expect(await words.first().getAttribute('title')).toBe('1 failed, 2 succeeded, $0.50');
    expect(await cutFigures(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await page.locator('.rail li').first().innerText()).toContain('$0.50');
    await page.locator('.rail').getByRole('button', { name: '3 legs of check' }).click();
    await page.goto(`${address}#phase/check`);
    const leg = page.locator('#phase .line-row').first();
    await expect.poll(() => leg.innerText()).toMatch(/2 attempts/);
    expect(await cutFigures(page)).toEqual([]);
  });

  test('a leg has its own attempts, and what it was asked', async () => {
    await using opened = await open(browser, `${address}#phase/check%5B1%5D/2/asked`);
    const phase = opened.page.locator('#phase');
    expect(await phase.locator('code.tag').innerText()).toBe('file=two');
    const asked = phase.locator('#panel-asked');
    await expect.poll(() => asked.innerText()).toMatch(/You are phase\s+`?check\[1\]`?, attempt 2/);
    expect(await phase.locator('.seg a').count()).toBe(2);
    await opened.page.goto(`${address}#phase/check%5B9%5D`);
    await expect
      .poll(() => phase.getByRole('alert').innerText())
      .toBe('There is no phase check[9] in this run. check has 3 legs: check[0] to check[2].');
    await phase.getByRole('link', { name: 'check', exact: true }).click();
    await phase.locator('h2', { hasText: 'check' }).waitFor();
  });

  test('a phase that was spread shows its legs, and what they cost together', async () => {
    await using opened = await open(browser, `${address}#phase/check`);
    const { page } = opened;
    await page.locator('#phase').getByRole('link', { name: 'check[1]' }).waitFor();
    const row = page.locator('#money tbody tr').first();
    expect((await row.locator('td').allInnerTexts()).slice(0, 2)).toEqual(['check', '4 in 3 legs']);
    expect(await row.locator('td').last().innerText()).toBe('$0.50');
  });

  test('at 360 pixels the list opens in place, and nothing is cut off', async () => {
    await using opened = await open(browser, address, { viewport: { width: 360, height: 800 } });
    const { page } = opened;
    await page.locator('.rail').getByRole('button', { name: '3 legs of check' }).click();
    expect(await page.locator('.rail li').count()).toBe(7);
    // What tells the legs apart is seen in the timeline, too.
    const ends = await page.evaluate(`
      [...document.querySelectorAll('.lanes .tail')].map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        return range.getBoundingClientRect().right <= each.getBoundingClientRect().right + 0.5;
      })
    `);
    expect(ends).toEqual([true, true, true]);
    expect(await page.locator('.opened').isVisible()).toBe(false);
    expect(await axe(page)).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBe(0);
  });
});

/** Counts and costs that are cut, or that leave what they are in. */
const cutFigures = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`
    [...document.querySelectorAll('.figure')]
      .filter((each) => each.checkVisibility())
      .filter((each) => {
        const around = each.closest('svg.gr g, .line-row, li').getBoundingClientRect();
        const own = each.getBoundingClientRect();
        return each.scrollWidth > each.clientWidth + 1 || own.right > around.right || own.left < around.left;
      })
      .map((each) => each.textContent)
  `);
