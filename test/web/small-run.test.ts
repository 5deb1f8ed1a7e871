import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { launch, NO_BROWSER, open } from './browser.ts';

few(1);

const PIPELINE = `version: 1
name: outer
phases:
  a: { run: "echo before; printf 'nul:\\\\000 end\\\\n'; printf 'bad \\\\377\\\\n'; echo after" }
  b: { needs: a, run: 'true' }
  c: { needs: [a, b], run: 'true' }
  sub: { needs: c, pipeline: ./inner.yml }
  approve-the-release: { needs: [a, sub], gate: {} }
  wide-wwwwwwwwwwww: { needs: approve-the-release, run: 'true' }
`;
const INNER = `version: 1
name: inner
phases:
  plan: { run: 'true' }
  sum: { needs: plan, run: 'echo broken; exit 3' }
`;

describe.skipIf(NO_BROWSER !== null)('the report of a small run that failed', () => {
  let browser: Browser;
  let repo: TemporaryRepository;
  let address: string;
  let told: string;

  beforeAll(async () => {
    browser = await launch();
    repo = await temporaryRepository({ files: { 'p.yml': PIPELINE, 'inner.yml': INNER } });
    ({ stderr: told } = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']));
    const { stdout } = await phasegate(repo, ['report', 'r1', '-o', 'r.html']);
    address = pathToFileURL(stdout).href;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await repo?.[Symbol.asyncDispose]();
  });

  test('no byte hides an output', async () => {
    await using opened = await open(browser, `${address}#phase/a/1/output`);
    expect(await opened.page.locator('#phase .ln .tx').allInnerTexts()).toEqual([
      'before',
      'nul:⟨U+0000⟩ end',
      'bad \uFFFD',
      'after',
    ]);
  });

  test('a nested pipeline needs what its file says, and tells why it failed', async () => {
    await using opened = await open(browser, `${address}#phase/sub`);
    const { page } = opened;
    const head = page.locator('#phase .phead');
    await expect.poll(() => head.innerText()).toMatch(/needs c$/);
    const reason = await page.locator('#phase dl').innerText();
    expect(reason).toContain('sub/sum: exited with code 3');
    expect(reason).toContain('phasegate log r1 sub/sum');
    expect(told).toContain('phasegate log r1 sub/sum');
    expect(told).not.toContain('RUN PHASE');
    await page.goto(`${address}#phase/sub%2Fplan`);
    await expect.poll(() => head.innerText()).not.toContain('needs');
    await page.goto(`${address}#phase/sub%2Fsum`);
    await expect.poll(() => head.innerText()).toContain('needs sub/plan');
  });

  test('needs pass between the cards, and no text leaves its card', async () => {
    await using opened = await open(browser, address);
    expect(await hiddenEdges(opened.page)).toEqual([]);
    expect(await longTexts(opened.page)).toEqual([]);
  });

  test('each time of the axis is there once', async () => {
    await using opened = await open(browser, address);
    const texts = await opened.page.locator('.axis .tr > span').allInnerTexts();
    const times = texts.filter((text) => text !== '');
    expect(new Set(times).size).toBe(times.length);
  });
});

/** Edges of which a point is behind a card; the cards behind a folded one are 4 pixels wider. */
const hiddenEdges = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`(() => {
    const cards = [...document.querySelectorAll('.gr .card')].map((card) => card.getBoundingClientRect());
    const isBehind = ({ x, y }) =>
      cards.some((card) => x > card.left + 1 && x < card.right - 5 && y > card.top && y < card.bottom);
    return [...document.querySelectorAll('.gr .e')]
      .filter((edge) =>
        Array.from({ length: 200 }, (_, at) =>
          edge.getPointAtLength((edge.getTotalLength() * at) / 199).matrixTransform(edge.getScreenCTM()),
        ).some(isBehind),
      )
      .map((edge) => edge.getAttribute('d'));
  })()`);

/** Texts that are wider than their card, and not clipped. */
const longTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(`
    [...document.querySelectorAll('.gr a text, .gr a .n, .gr a .words > *')]
      .filter((text) => {
        const card = text.closest('a').querySelector('.card').getBoundingClientRect();
        if (text.closest('foreignObject') !== null) return text.getBoundingClientRect().right > card.right;
        const clip = text.ownerSVGElement;
        const end = clip.classList.contains('gr')
          ? text.getBoundingClientRect().right
          : text.getScreenCTM().e + clip.width.baseVal.value;
        return end > card.right;
      })
      .map((text) => text.textContent)
  `);
