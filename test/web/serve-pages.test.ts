import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { type Served, served } from '../rig/served.ts';
import { axe } from './browser.ts';

few(1);

const CHROMIUM = '/usr/bin/chromium';
const isHere = existsSync(CHROMIUM);
if (!isHere) process.stderr.write(`Skipped: there is no ${CHROMIUM} to look at pages with.\n`);

const FILE = '.github/pipelines/fix.yml';
// fix (writes) --> ok (a gate with rework) --> end
const PIPELINE = `# A comment that stays.
version: 1
name: fix
inputs:
  task: { type: string, description: What to do, required: true }
agents: { coder: { use: scripted, script: ../../agent.yml } }
phases:
  fix: # the writer
    agent: coder
    prompt: "Do \${{ inputs.task }}: \${{ gate.comment }}"
    access: write
  ok: { needs: fix, gate: { rework: { phase: fix } } }
  end: { needs: ok, run: 'echo done' }
`;
const AGENT = `
- phase: fix
  attempt: 2
  steps: [{ write: { path: a.txt, text: "better\\n" } }]
  result: { status: complete, summary: Reworked }
- phase: fix
  steps: [{ write: { path: a.txt, text: "right <img src=x onerror=alert(1)>\\n" } }]
  usage: { inputTokens: 10, outputTokens: 2, usd: 0.25 }
  result: { status: complete, summary: "<script>alert(1)</script> done" }
`;
const ASKING = `version: 1
name: ask
agents: { coder: { use: scripted, script: ../../asks.yml } }
phases:
  plan: { agent: coder, prompt: Plan it }
`;
const ASKS = `
- phase: plan
  attempt: 1
  result: { status: blocked, summary: Asked, question: "Which colour?" }
- phase: plan
  attempt: 2
  result: { status: complete, summary: Planned }
`;
const DEAR = `version: 1
name: dear
budget: { usd: 0.1 }
agents: { coder: { use: scripted, script: ../../agent.yml } }
phases:
  fix: { agent: coder, prompt: Fix it, access: write }
  end: { needs: fix, run: 'echo done' }
`;
const SLOW = `version: 1
name: slow
phases: { wait: { run: 'echo begun; sleep 600' } }
`;

const FAILS = `version: 1
name: fails
inputs: { task: { type: string, required: true } }
phases: { break: { run: 'exit 7' } }
`;

let repo: TemporaryRepository;
let server: Served;
let browser: Browser;

beforeAll(async () => {
  if (!isHere) return;
  repo = await temporaryRepository({
    files: {
      [FILE]: PIPELINE,
      'agent.yml': AGENT,
      '.github/pipelines/ask.yml': ASKING,
      'asks.yml': ASKS,
      '.github/pipelines/slow.yml': SLOW,
      '.github/pipelines/dear.yml': DEAR,
      '.github/pipelines/fails.yml': FAILS,
      'a.txt': 'a\n',
    },
  });
  server = await served(repo);
  browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
}, 120_000);

afterAll(async () => {
  if (!isHere) return;
  await browser.close();
  await server[Symbol.asyncDispose]();
  await repo[Symbol.asyncDispose]();
});

/** A page with the token; whatever it asks elsewhere, or its console says, is kept. */
async function opened(
  path: string,
  width = 1280,
  colorScheme: 'light' | 'dark' = 'light',
): Promise<Page & { readonly strange: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
  const page = await context.newPage();
  const strange: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(server.base)) strange.push(request.url());
  });
  page.on('pageerror', (error) => strange.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') strange.push(message.text());
  });
  await page.goto(server.address);
  await page.goto(`${server.base}${path}`);
  return Object.assign(page, { strange });
}

const status = async (run: string) => (await phasegate(repo, ['status', run, '--json'])).json();
const SLOWLY = { timeout: 60_000 };

test.skipIf(!isHere)(
  'a run is started by the form, sent back and approved at its gate',
  async () => {
    const page = await opened('/start');
    await page.getByLabel('Pipeline').selectOption(FILE);
    await page.getByLabel('task (required)').fill('-- Fix it');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.waitForURL('**/runs/*', SLOWLY);
    const run = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.getByRole('button', { name: 'Approve' }).waitFor(SLOWLY);
    expect(await axe(page)).toEqual([]);
    const change = page.locator('#change');
    await change.getByText('right').waitFor(SLOWLY);
    await page.getByLabel('Comment; a rework needs one').fill('--not good enough');
    await page.getByRole('button', { name: 'Rework', exact: true }).press('Enter');
    // The button is gone, and the keyboard goes on at the heading of what is to be done next.
    const need = page.getByRole('region', { name: 'What to do now' });
    const said = need.getByRole('status');
    const focused = () => page.evaluate('document.activeElement.outerHTML');
    await expect.poll(focused).toMatch(/^<h2 tabindex="-1">[A-Z]/);
    await page.getByText('rework 1 of 1').waitFor(SLOWLY);
    // What is approved is what is shown: the change of the second attempt.
    await change.getByText('better').waitFor(SLOWLY);
    expect(await change.getByText('right').count()).toBe(0);
    await page.getByRole('button', { name: 'Approve' }).waitFor(SLOWLY);
    expect(await page.getByRole('button', { name: 'Rework', exact: true }).count()).toBe(0);
    expect(await said.innerText()).toBe('');
    expect(await focused()).toBe('<h2 tabindex="-1">Needs a person</h2>');
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^<a class="l" href="#gate\/ok">/);
    await page.keyboard.press('Tab');
    expect(await focused()).toMatch(/^<textarea/);
    // What cannot be undone takes a second press, and Escape takes the first one back.
    const reject = page.getByRole('button', { name: /^Reject/ });
    await reject.press('Enter');
    expect(await reject.innerText()).toBe('Reject: end the run?');
    await reject.press('Escape');
    expect(await reject.innerText()).toBe('Reject');
    await page.getByRole('button', { name: 'Approve' }).press('Enter');
    await page.locator('.outcome').getByText('Succeeded').waitFor(SLOWLY);
    await expect.poll(focused).toBe('<h2 tabindex="-1">How it ended</h2>');
    // Nobody knows whether it was the page or a command: both need the same access.
    await page.getByText('Proved by access to this machine').first().waitFor();
    const { outcome } = await status(run);
    const journal = await readFile(
      join(repo.path, '.phasegate/runs', run, 'journal.jsonl'),
      'utf8',
    );
    const decisions = journal
      .split('\n')
      .filter((line) => line.includes('"gateDecided"'))
      .map((line) => JSON.parse(line))
      .map(({ decision, comment, proof }) => [decision, comment, proof]);
    expect([outcome, decisions]).toEqual([
      'succeeded',
      [
        ['rework', '--not good enough', 'local'],
        ['approve', '', 'local'],
      ],
    ]);
    expect(page.strange).toEqual([]);
  },
  240_000,
);

test.skipIf(!isHere)(
  'a run that is not there is said to be none, and the way back is shown',
  async () => {
    const page = await opened('/runs/no-such-run');
    await page.getByRole('alert').getByText('No run no-such-run found').waitFor(SLOWLY);
    await page.getByRole('link', { name: 'All runs', exact: true }).last().click();
    await page.getByRole('heading', { name: 'At work now' }).waitFor(SLOWLY);
  },
  120_000,
);

test.skipIf(!isHere)(
  'a narrow list tells what was asked and why a run failed, and shows every page of the menu',
  async () => {
    await phasegate(repo, ['run', 'fails', '--run', 'red', '-i', 'task=Mend the roof']);
    const page = await opened('/', 360);
    const row = page.getByRole('row', { name: /red/ });
    await expect.poll(() => row.innerText()).toContain('task=Mend the roof');
    expect(await row.innerText()).toContain('exited with code 7');
    const doctor = await page.getByRole('link', { name: 'Doctor' }).boundingBox();
    expect((doctor?.x ?? 0) + (doctor?.width ?? 999)).toBeLessThanOrEqual(360);
    expect((await row.boundingBox())?.height).toBeLessThan(150);
    expect(await axe(page)).toEqual([]);
    expect(page.strange).toEqual([]);
  },
  120_000,
);

test.skipIf(!isHere)(
  'a running run is under way',
  async () => {
    const page = await opened('/start');
    await page.getByLabel('Pipeline').selectOption('.github/pipelines/slow.yml');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.waitForURL('**/runs/*', SLOWLY);
    const need = page.getByRole('region', { name: 'What to do now' });
    await need.getByText('The run is in progress.').waitFor(SLOWLY);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.outcome').getByText('Cancelled').waitFor(SLOWLY);
  },
  120_000,
);

test.skipIf(!isHere)(
  'what moved on since the page was read is not approved',
  async () => {
    await phasegate(repo, ['run', FILE, '--run', 'old', '-i', 'task=x']);
    const body = JSON.stringify({
      action: 'approve',
      gate: 'ok',
      comment: '',
      digest: `sha256:${'0'.repeat(64)}`,
    });
    const headers = { 'content-type': 'application/json' };
    const { text } = await server.ask('/api/runs/old/actions', { method: 'POST', body, headers });
    expect(JSON.parse(text)).toMatchObject({ ok: false });
    expect(JSON.parse(text).message).toMatch('The run `old` has gone on since');
    expect((await status('old')).outcome).toBe('waiting');
  },
  120_000,
);

test.skipIf(!isHere)(
  'after a refused decision the focus stays on the button, and the reason is said',
  async () => {
    await phasegate(repo, ['run', FILE, '--run', 'refused', '-i', 'task=x']);
    const page = await opened('/runs/refused');
    await page.route('**/actions', (route) => route.abort());
    const approve = page.getByRole('button', { name: 'Approve' });
    await expect.poll(() => approve.isEnabled(), SLOWLY).toBe(true);
    await approve.press('Enter');
    const need = page.getByRole('region', { name: 'What to do now' });
    await need.getByRole('status').getByText('The server does not answer.').waitFor(SLOWLY);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Approve');
    expect(await approve.isEnabled()).toBe(true);
  },
  120_000,
);

test.skipIf(!isHere)(
  'nothing is decided before the change is shown',
  async () => {
    await phasegate(repo, ['run', FILE, '--run', 'unread', '-i', 'task=x']);
    const page = await opened('/');
    let allow = (): void => {};
    const isAllowed = new Promise<void>((resolve) => {
      allow = resolve;
    });
    await page.route('**/files/change.diff', async (route) => {
      await isAllowed;
      await route.continue();
    });
    await page.goto(`${server.base}/runs/unread`);
    const approve = page.getByRole('button', { name: 'Approve' });
    await page.locator('#change').getByText('Reading…').waitFor(SLOWLY);
    expect(await approve.isDisabled()).toBe(true);
    allow();
    await page.locator('#change').getByText('right').waitFor(SLOWLY);
    await expect.poll(() => approve.isEnabled()).toBe(true);
  },
  120_000,
);

test.skipIf(!isHere)(
  'a question is answered from the page',
  async () => {
    await phasegate(repo, ['run', 'ask', '--run', 'asked']);
    const page = await opened('/runs/asked');
    await page.getByRole('textbox', { name: 'Answer' }).fill('--blue');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Answer' }).click();
    await page.locator('.outcome').getByText('Succeeded').waitFor(SLOWLY);
    expect((await status('asked')).outcome).toBe('succeeded');
  },
  120_000,
);

test.skipIf(!isHere)(
  'a run over its budget gets more money from the page, and one that waits is cancelled there',
  async () => {
    await phasegate(repo, ['run', 'dear', '--run', 'spent']);
    const page = await opened('/runs/spent');
    const more = page.getByLabel('More money in USD');
    await more.fill('-1');
    expect(await page.getByRole('button', { name: 'Resume' }).isDisabled()).toBe(true);
    await more.fill('2.50');
    expect(await axe(page)).toEqual([]);
    await page.getByRole('button', { name: 'Resume' }).click();
    await page.locator('.outcome').getByText('Succeeded').waitFor(SLOWLY);
    await phasegate(repo, ['run', FILE, '--run', 'unwanted', '-i', 'task=x']);
    await page.goto(`${server.base}/runs/unwanted`);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.locator('.outcome').getByText('Cancelled').waitFor(SLOWLY);
    expect((await status('unwanted')).outcome).toBe('cancelled');
  },
  120_000,
);

test.skipIf(!isHere)(
  'what works now is shown with its last line, and is cancelled',
  async () => {
    const page = await opened('/start?pipeline=.github/pipelines/slow.yml');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.waitForURL('**/runs/*', SLOWLY);
    const run = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    const list = await opened('/');
    await list.getByLabel('Last lines of wait').getByText('begun').waitFor(SLOWLY);
    expect([...(await axe(list)), ...(await axe(page))]).toEqual([]);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('Cancelled').first().waitFor(SLOWLY);
    await list.getByText('Nothing runs.').waitFor(SLOWLY);
    expect((await status(run)).outcome).toBe('cancelled');
    await list.getByLabel('Filter runs').fill(run);
    await list.getByText(/^1 of \d+ runs/).waitFor();
  },
  240_000,
);

test.skipIf(!isHere)(
  'the builder adds, connects, renames, deletes and undoes; comments stay',
  async () => {
    const page = await opened(`/build?pipeline=${FILE}`, 1920);
    const graph = page.getByRole('group', { name: 'Graph of the phases' });
    await graph.locator('[data-phase=end]').waitFor(SLOWLY);
    const yaml = () => page.locator('.yaml .cm-content').textContent();
    await page.getByRole('button', { name: '+ run' }).click();
    await graph.locator('[data-phase=run]').waitFor();
    const form = page.getByRole('region', { name: 'Phase run' });
    await form.getByLabel('fix').click();
    await expect.poll(() => form.getByLabel('fix').isChecked()).toBe(true);
    await form.getByLabel('Name').fill('lint');
    await form.getByLabel('Name').press('Enter');
    await graph.locator('[data-phase=lint]').waitFor();
    // By the pointer: from the handle of `ok` to `lint`.
    const [from, to] = [
      graph.locator('[data-phase=ok] .handle'),
      graph.locator('[data-phase=lint]'),
    ];
    const [a, b] = [await from.boundingBox(), await to.boundingBox()];
    if (a === null || b === null) throw new Error('the cards are not drawn');
    await page.mouse.move(a.x + a.width / 2, a.y + a.height / 2);
    await page.mouse.down();
    await page.mouse.move(b.x + 20, b.y + 20, { steps: 5 });
    await page.mouse.up();
    await expect.poll(yaml).toMatch(/lint: *needs: \[ ?end, fix, ok ?\]/);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(yaml).toMatch(/lint: *needs: \[ ?end, fix ?\]/);
    await graph.locator('[data-phase=lint]').press('Delete');
    await expect.poll(yaml).not.toMatch('lint:');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(yaml).toMatch('lint:');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('Saved.').waitFor(SLOWLY);
    const saved = await readFile(join(repo.path, FILE), 'utf8');
    expect(saved).toMatch('# A comment that stays.');
    expect(saved).toMatch('  fix: # the writer');
    expect(saved).toMatch('  lint:');
    await writeFile(join(repo.path, FILE), `${saved}# by somebody else\n`);
    await page.getByRole('button', { name: '+ run' }).click();
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.getByText('The file on the disk was changed meanwhile.').waitFor(SLOWLY);
    expect(await axe(page)).toEqual([]);
    expect(await readFile(join(repo.path, FILE), 'utf8')).toMatch('# by somebody else');
    await page.getByRole('button', { name: /^Merge/ }).click();
    await expect.poll(yaml).toMatch('# by somebody else');
    expect(page.strange).toEqual([]);
  },
  240_000,
);

test.skipIf(!isHere)(
  'the builder adds a pipeline of the library, checks it in the browser, and tries a phase without a model',
  async () => {
    const page = await opened(`/build?pipeline=${FILE}`, 1280);
    const graph = page.getByRole('group', { name: 'Graph of the phases' });
    await graph.locator('[data-phase=fix]').press('Enter');
    await page.getByRole('button', { name: 'Try with the scripted agent' }).click();
    await page.getByText('The phase succeeded; the run ended as succeeded').waitFor(SLOWLY);
    await page.getByText('The prompt', { exact: true }).click();
    const prompt = page.getByLabel('The prompt of the trial');
    await expect.poll(() => prompt.innerText()).toMatch(/You are phase\s+`?fix`?, attempt 1/);
    const palette = page.getByLabel('Add a phase that runs a pipeline');
    await palette.selectOption({ label: 'review-pull-request' });
    await graph.locator('[data-phase=review-pull-request]').waitFor();
    const yaml = () => page.locator('.yaml .cm-content').textContent();
    await expect.poll(yaml).toMatch('pipeline: library:review-pull-request');
    await palette.selectOption({ label: 'ask' });
    await graph.locator('[data-phase=ask]').waitFor();
    await expect.poll(yaml).toMatch('pipeline: ./ask.yml');
    // What the other pipeline says is wrong is known here, too: nothing is a text that cannot be read.
    const says = page.getByRole('region', { name: 'What check says' });
    await expect.poll(() => says.innerText()).not.toMatch('PG107');
    expect(page.strange).toEqual([]);
  },
  240_000,
);

test.skipIf(!isHere)(
  'mistakes are shown where they are, and lead there',
  async () => {
    await writeFile(
      join(repo.path, '.github/pipelines/wrong.yml'),
      'version: 1\nname: w\nphases: { a: { run: x, needs: b } }\n',
    );
    const page = await opened('/build?pipeline=.github/pipelines/wrong.yml');
    await page
      .getByRole('region', { name: 'What check says' })
      .getByRole('button')
      .first()
      .waitFor(SLOWLY);
    await page.locator('[data-phase=a]').getByText('has mistakes').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor({ state: 'detached' });
  },
  120_000,
);

test.skipIf(!isHere)(
  'a backlog is created by its page, and gets an item',
  async () => {
    const page = await opened('/board');
    await page.getByText('This repository has no backlog yet.').waitFor(SLOWLY);
    expect(await page.getByRole('button', { name: 'Add' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Create one' }).click();
    await page.getByText('Nothing is on the backlog.').waitFor(SLOWLY);
    await page.getByLabel('Title of a new item').fill('Mend it');
    await page.getByRole('button', { name: 'Add' }).click();
    await page.getByText('Mend it').waitFor(SLOWLY);
    expect(page.strange).toEqual([]);
  },
  120_000,
);

const VIEWS = [
  [1280, 'light'],
  [1280, 'dark'],
  [360, 'light'],
  [360, 'dark'],
  [1920, 'light'],
  [1920, 'dark'],
] as const;
/** Through which the window of the first view goes. */
const WIDTHS = [320, 480, 640, 721, 800, 960, 1100, 1121, 1440, 1700, 2000];
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

test.skipIf(!isHere).each(['/', '/board', '/start', '/costs', '/doctor', '/build'])(
  'axe finds nothing on %s, narrow, wide and in both colour schemes',
  async (path) => {
    const script = await readFile(AXE, 'utf8');
    for (const [width, scheme] of VIEWS) {
      const page = await opened(path, width, scheme);
      await page.waitForLoadState('domcontentloaded');
      await page.locator('main').waitFor();
      if (path !== '/board') await page.locator('main .box, main .empty').first().waitFor(SLOWLY);
      const found = await page.evaluate(`${script}; axe.run().then(({ violations }) =>
        violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html).join(' ')))`);
      expect(found).toEqual([]);
      for (const other of width === 1280 ? WIDTHS : [width]) {
        await page.setViewportSize({ width: other, height: 900 });
        const isWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth');
        expect({ other, isWide }).toEqual({ other, isWide: false });
      }
      await page.context().close();
    }
  },
  180_000,
);
