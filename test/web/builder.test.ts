import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { type Served, served } from '../rig/served.ts';
import { axe, launch, NO_BROWSER } from './browser.ts';

few(1);

if (NO_BROWSER !== null) process.stderr.write(`${NO_BROWSER}\n`);

const FILE = '.github/pipelines/fix.yml';
// Written as the library would not: what is not edited stays so.
const PIPELINE = `version: 1
name: fix
inputs:
  task: { type: string, required: true }
  count: { type: number, default: 1 }
agents: { coder: { use: claude } }
phases:
  fix:
    agent: coder
    prompt: Fix it
    access: write
    attempts: 2
    verify: [{ run: npm test }]
  ok: { needs: fix, gate: {} }
  end: { needs: ok, run: 'true' }
`;
// p1 --> p2 --> … --> p30
const CHAIN = `version: 1
name: chain
phases:
  p1: { run: 'true' }
${Array.from({ length: 29 }, (_, at) => `  p${at + 2}: { needs: p${at + 1}, run: 'true' }`).join('\n')}
`;

const LONG_FILE = '.github/pipelines/long.yml';
const LONG = `${CHAIN.replace('name: chain', 'name: long\nagents: { coder: { use: claude } }')}
  fix: { needs: p30, agent: coder, prompt: Fix it, attempts: 2 }

  last: { needs: fix, run: 'true' }
`;

let repo: TemporaryRepository;
let server: Served;
let browser: Browser;

beforeAll(async () => {
  if (NO_BROWSER !== null) return;
  repo = await temporaryRepository({
    files: { [FILE]: PIPELINE, '.github/pipelines/chain.yml': CHAIN, [LONG_FILE]: LONG },
  });
  server = await served(repo);
  browser = await launch();
}, 120_000);

afterAll(async () => {
  if (NO_BROWSER !== null) return;
  await browser.close();
  await server[Symbol.asyncDispose]();
  await repo[Symbol.asyncDispose]();
});

/** A page with the token; its questions are kept, and answered with `isTaken`. */
async function opened(path: string, of: Served = server) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const asked = { questions: [] as string[], isTaken: false };
  page.on('dialog', (dialog) => {
    asked.questions.push(dialog.type());
    void (asked.isTaken ? dialog.accept() : dialog.dismiss());
  });
  await page.goto(of.address);
  await page.goto(`${of.base}${path}`);
  return { page, asked };
}

const graphOf = (page: Page) => page.getByRole('group', { name: 'Graph of the phases' });
const yamlOf = (page: Page) => page.locator('.yaml .cm-content').innerText();
const focused = (page: Page) =>
  page.evaluate('document.activeElement.dataset?.phase ?? document.activeElement.tagName');
const SLOWLY = { timeout: 60_000 };

test.skipIf(NO_BROWSER !== null)(
  'unsaved changes are asked about before another file or page is opened',
  async () => {
    const { page, asked } = await opened(`/build?pipeline=${FILE}`);
    const graph = graphOf(page);
    const file = page.getByLabel('Pipeline', { exact: true });
    await graph.locator('[data-phase=ok]').waitFor(SLOWLY);
    await page.getByRole('button', { name: '+ run' }).click();
    await graph.locator('[data-phase=run]').waitFor();
    await file.selectOption('.github/pipelines/chain.yml');
    await page.getByRole('link', { name: 'Runs', exact: true }).click();
    await expect.poll(() => asked.questions).toEqual(['confirm', 'beforeunload']);
    expect(await file.inputValue()).toBe(FILE);
    await graph.locator('[data-phase=run]').waitFor();
    asked.isTaken = true;
    await file.selectOption('.github/pipelines/chain.yml');
    await graph.locator('[data-phase=p30]').waitFor(SLOWLY);
    // What is not changed is left without a question.
    await page.getByRole('link', { name: 'Runs', exact: true }).click();
    await page.getByRole('heading', { name: 'At work now' }).waitFor(SLOWLY);
    expect(asked.questions).toEqual(['confirm', 'beforeunload', 'confirm']);
  },
  120_000,
);

test.skipIf(NO_BROWSER !== null)(
  'a refused name stays with the reason; a taken one keeps the form, the focus and all other lines',
  async () => {
    const { page } = await opened(`/build?pipeline=${FILE}`);
    const graph = graphOf(page);
    await graph.locator('[data-phase=fix]').click();
    const name = page.getByLabel('Name', { exact: true });
    for (const [typed, reason] of [
      ['Bad Name', 'A name begins with a small letter'],
      ['', 'A name begins with a small letter'],
      ['ok', 'There is a phase ok already.'],
    ] as const) {
      await name.fill(typed);
      await name.press('Tab');
      await page.getByRole('alert').getByText(reason).waitFor();
      expect(await name.inputValue()).toBe(typed);
    }
    expect(await axe(page)).toEqual([]);
    await name.fill('mend');
    await name.press('Tab');
    await graph.locator('[data-phase=mend]').waitFor();
    await page.getByRole('heading', { name: 'mend' }).waitFor();
    expect(await focused(page)).toBe('INPUT');
    await page.getByLabel('attempts', { exact: true }).fill('5');
    await page.getByLabel('attempts', { exact: true }).press('Enter');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.').waitFor(SLOWLY);
    const plan = page.getByRole('region', { name: 'Plan of the saved file' });
    await plan.getByText('mend').waitFor(SLOWLY);
    const wanted = PIPELINE.replace('  fix:', '  mend:')
      .replace('needs: fix', 'needs: mend')
      .replace('attempts: 2', 'attempts: 5');
    expect(await readFile(join(repo.path, FILE), 'utf8')).toBe(wanted);
  },
  120_000,
);

test.skipIf(NO_BROWSER !== null)(
  'where the file was changed meanwhile, the differing lines are shown, and the place where both changed one is in view',
  async () => {
    const { page } = await opened(`/build?pipeline=${LONG_FILE}`);
    await graphOf(page).locator('[data-phase=fix]').press('Enter', SLOWLY);
    await page.getByLabel('attempts', { exact: true }).fill('5');
    await page.getByLabel('attempts', { exact: true }).press('Enter');
    await expect.poll(() => yamlOf(page)).toMatch('attempts: 5');
    const theirs = LONG.replaceAll("'true'", "'false'").replace('attempts: 2', 'attempts: 3');
    await writeFile(join(repo.path, LONG_FILE), theirs);
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await save.press('Enter');
    const dialog = page.getByRole('alertdialog', { name: 'The file was changed' });
    await dialog.getByText('The two changes meet in 1 place.').waitFor(SLOWLY);
    expect(await page.evaluate('document.activeElement.role')).toBe('alertdialog');
    const marked = dialog.locator('.marked');
    expect(await marked.locator('del, ins').allInnerTexts()).toEqual(['3', '5']);
    await dialog.getByText('the changes meet here').waitFor();
    const [line, box] = [await marked.boundingBox(), await dialog.locator('.differ').boundingBox()];
    if (line === null || box === null) throw new Error('the lines are not drawn');
    expect(line.y).toBeGreaterThan(box.y);
    expect(line.y + line.height).toBeLessThan(Math.min(box.y + box.height, 800));
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Save');
    await save.press('Enter');
    await dialog.getByRole('button', { name: 'Merge, theirs where they meet' }).press('Enter');
    await expect.poll(() => page.evaluate('document.activeElement.textContent')).toBe('Save');
    await page.getByRole('button', { name: 'Undo' }).click();
    await save.click();
    await page.getByText('Saved.').waitFor(SLOWLY);
    expect(await readFile(join(repo.path, LONG_FILE), 'utf8')).toBe(
      LONG.replace('attempts: 2', 'attempts: 5'),
    );
  },
  120_000,
);

test.skipIf(NO_BROWSER !== null)(
  'by keyboard: after a deletion the focus is on a card and Ctrl-Z undoes; Tab leaves the editor',
  async () => {
    const { page } = await opened('/build?pipeline=.github/pipelines/chain.yml');
    const graph = graphOf(page);
    await graph.locator('[data-phase=p2]').focus();
    await page.keyboard.press('Delete');
    await graph.locator('[data-phase=p2]').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('p3');
    await page.keyboard.press('Control+z');
    await graph.locator('[data-phase=p2]').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await graph.locator('[data-phase=p2]').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+z');
    await graph.locator('[data-phase=p2]').press('Enter');
    await page.getByRole('button', { name: 'Delete phase' }).press('Enter');
    expect(await focused(page)).toBe('p3');
    const before = await yamlOf(page);
    await page.getByRole('textbox', { name: 'Pipeline as YAML' }).focus();
    await page.keyboard.press('Tab');
    expect(await yamlOf(page)).toBe(before);
    expect(await page.evaluate(`document.activeElement.matches('.yaml')`)).toBe(false);
  },
  120_000,
);

test.skipIf(NO_BROWSER !== null)(
  'a new phase comes into view in the graph, the editor and the form',
  async () => {
    const { page } = await opened('/build?pipeline=.github/pipelines/chain.yml');
    const card = graphOf(page).locator('[data-phase=gate]');
    await graphOf(page).locator('[data-phase=p30]').waitFor(SLOWLY);
    await page.getByRole('button', { name: '+ gate' }).click();
    await card.waitFor();
    const isIn = async (inner: ReturnType<Page['locator']>, outer: string): Promise<boolean> => {
      const [a, b] = [await inner.boundingBox(), await page.locator(outer).boundingBox()];
      if (a === null || b === null) return false;
      const isAcross = a.x >= b.x && a.x + a.width <= b.x + b.width;
      return isAcross && a.y >= b.y && a.y + a.height <= Math.min(b.y + b.height, 800);
    };
    await expect.poll(() => isIn(card, '.canvas')).toBe(true);
    const line = page.locator('.yaml .cm-line').getByText('gate:', { exact: true });
    await expect.poll(() => isIn(line.first(), '.yaml')).toBe(true);
    const form = page.getByRole('region', { name: 'Phase gate' });
    await expect.poll(() => isIn(form.getByLabel('Name', { exact: true }), 'body')).toBe(true);
  },
  120_000,
);

test.skipIf(NO_BROWSER !== null)(
  'a save that fails says why, and the text is offered again: server down, started again, and broken',
  async () => {
    await repo.write({ '.github/pipelines/kept.yml': PIPELINE });
    let own = await served(repo);
    const { port } = own;
    const path = '/build?pipeline=.github/pipelines/kept.yml';
    const { page, asked } = await opened(path, own);
    asked.isTaken = true;
    const graph = graphOf(page);
    const save = page.getByRole('button', { name: 'Save', exact: true });
    const offer = page.getByRole('region', { name: 'Text that was not saved' });
    const told = page.getByRole('alert').filter({ hasText: 'Not saved' });
    await graph.locator('[data-phase=fix]').press('Enter', SLOWLY);
    await page.getByLabel('attempts', { exact: true }).fill('7');
    await page.getByLabel('attempts', { exact: true }).press('Enter');
    await expect.poll(() => yamlOf(page)).toMatch('attempts: 7');
    await own[Symbol.asyncDispose]();
    await save.press('Enter');
    await expect.poll(() => told.innerText()).toMatch('the server does not answer');
    expect(await told.innerText()).toContain(`phasegate serve --port ${port}`);
    // The button is still there for the keyboard.
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Save');
    expect(await axe(page)).toEqual([]);

    own = await served(repo, port);
    try {
      await save.press('Enter');
      await expect.poll(() => told.innerText()).toMatch('the server was started again');
      await page.goto(own.address);
      await page.goto(`${own.base}${path}`);
      await offer.waitFor(SLOWLY);
      expect(await yamlOf(page)).toMatch('attempts: 2');
      expect(await axe(page)).toEqual([]);
      await offer.getByRole('button', { name: 'Take it up again' }).press('Enter');
      await expect.poll(() => yamlOf(page)).toMatch('attempts: 7');
      // What held the focus is gone.
      expect(await page.evaluate(`document.activeElement.matches('.yaml')`)).toBe(true);

      await page.route('**/api/pipelines/**', (route) => route.fulfill({ status: 500, body: '' }));
      await save.press('Enter');
      await expect.poll(() => told.innerText()).toMatch('The server answered 500.');
      await page.unroute('**/api/pipelines/**');
      await page.reload();
      await offer.waitFor(SLOWLY);
      await offer.getByRole('button', { name: 'Take it up again' }).click();
      await save.click();
      await page.getByText('Saved.').waitFor(SLOWLY);
      expect(await told.count()).toBe(0);
      expect(await readFile(join(repo.path, '.github/pipelines/kept.yml'), 'utf8')).toBe(
        PIPELINE.replace('attempts: 2', 'attempts: 7'),
      );
      await page.reload();
      await graph.locator('[data-phase=fix]').waitFor(SLOWLY);
      expect(await offer.count()).toBe(0);

      await page.getByRole('button', { name: '+ run' }).click();
      await graph.locator('[data-phase=run]').waitFor();
      await page.reload();
      // A person who does not decide now keeps the text, whatever is edited meanwhile.
      await offer.waitFor(SLOWLY);
      expect(await offer.innerText()).toContain('It is kept until you take it up or discard it');
      await page.getByRole('button', { name: '+ gate' }).click();
      await graph.locator('[data-phase=gate]').waitFor();
      await page.reload();
      const taking = offer.getByRole('button', { name: 'Take it up again' });
      await expect.poll(() => taking.count(), SLOWLY).toBe(2);
      expect(await axe(page)).toEqual([]);
      await taking.last().click();
      await expect.poll(() => yamlOf(page)).toMatch(/^ {2}run:/m);
      expect(await yamlOf(page)).not.toMatch(/^ {2}gate:/m);
      expect(await taking.count()).toBe(1);
      await taking.click();
      // Edits that are not saved change places with the draft.
      await expect.poll(() => yamlOf(page)).toMatch(/^ {2}gate:/m);
      expect(await taking.count()).toBe(1);
      await offer.getByRole('button', { name: 'Discard it' }).click();
      expect(await offer.count()).toBe(0);
      await page.reload();
      await offer.getByRole('button', { name: 'Discard it' }).click(SLOWLY);
      await page.reload();
      await graph.locator('[data-phase=fix]').waitFor(SLOWLY);
      expect(await offer.count()).toBe(0);
    } finally {
      await own[Symbol.asyncDispose]();
    }
  },
  240_000,
);

test.skipIf(NO_BROWSER !== null)(
  'a new file that is saved is a file like the others',
  async () => {
    const { page, asked } = await opened('/build');
    const file = page.getByLabel('Pipeline', { exact: true });
    await file.selectOption({ label: 'new pipeline …' });
    await page.getByLabel('File', { exact: true }).fill('.github/pipelines/made.yml');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect.poll(() => file.inputValue()).toBe('.github/pipelines/made.yml');
    await page.getByRole('region', { name: 'Plan of the saved file' }).waitFor(SLOWLY);
    await file.selectOption({ label: 'new pipeline …' });
    await page.getByLabel('File', { exact: true }).waitFor();
    expect(asked.questions).toEqual([]);
  },
  120_000,
);

test.skipIf(NO_BROWSER !== null)(
  'what a start still lacks is said beside its button',
  async () => {
    const { page } = await opened(`/start?pipeline=${FILE}`);
    const said = page.locator('form').getByRole('status');
    const start = page.getByRole('button', { name: 'Start', exact: true });
    await page.getByLabel('task (required)').fill('   ');
    await expect.poll(() => said.innerText()).toBe('task is needed.');
    await page.getByLabel('task (required)').fill('x');
    await page.getByLabel('count').fill('1e400');
    await expect.poll(() => said.innerText()).toBe('count is not a number.');
    await page.getByLabel('count').fill('2');
    await page.getByLabel('Limit in USD').fill('-5');
    await expect.poll(() => said.innerText()).toMatch('The limit is an amount above 0');
    expect(await start.isDisabled()).toBe(true);
    expect(await axe(page)).toEqual([]);
    await page.getByLabel('Limit in USD').fill('5');
    await expect.poll(() => start.isEnabled()).toBe(true);
  },
  120_000,
);
