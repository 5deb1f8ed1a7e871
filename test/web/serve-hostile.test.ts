import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { type Served, served } from '../rig/served.ts';
import { axe, launch, NO_BROWSER } from './browser.ts';
import { FOREIGN } from './foreign.ts';
import { ATTACKS, hostileRun } from './hostile-run.ts';

few(1);

/** Those that a line of a file or of a command can hold. */
const SHORT = ATTACKS.filter((text) => text.length < 200 && !/\p{Cc}/u.test(text));
const FILE = '.github/pipelines/hostile.yml';

/** A pipeline with an attack wherever its author may write what they like. */
const PIPELINE = `version: 1
name: hostile
description: ${JSON.stringify(SHORT.join(' '))}
inputs:
  task: { type: string, description: ${JSON.stringify(SHORT.join(' '))}, default: ${JSON.stringify(SHORT[0])} }
agents: { coder: { use: scripted, script: none.yml } }
phases:
  write: { agent: coder, prompt: ${JSON.stringify(SHORT.join('\n'))} }
  '<img src=x onerror=alert(1)>': { run: ${JSON.stringify(SHORT[3])} }
`;

describe.skipIf(NO_BROWSER !== null)(
  'pages of serve in which every text of others is an attack',
  () => {
    let browser: Browser;
    let repo: TemporaryRepository;
    let server: Served;

    beforeAll(async () => {
      browser = await launch();
      repo = await temporaryRepository({ files: { [FILE]: PIPELINE } });
      await hostileRun(join(repo.path, '.phasegate'));
      await phasegate(repo, ['backlog', 'init']);
      for (const title of SHORT.slice(0, 4)) await phasegate(repo, ['backlog', 'add', '--', title]);
      server = await served(repo);
    }, 180_000);
    afterAll(async () => {
      await browser?.close();
      await server?.[Symbol.asyncDispose]();
      await repo?.[Symbol.asyncDispose]();
    });

    interface Visited {
      readonly page: Page;
      /** Requests elsewhere, errors, dialogs. */
      readonly strange: string[];
    }

    async function visit(path: string, width: number): Promise<Visited> {
      const context = await browser.newContext({ viewport: { width, height: 900 } });
      const page = await context.newPage();
      const strange: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(`${server.base}/`)) strange.push(request.url());
      });
      page.on('pageerror', (error) => strange.push(String(error)));
      page.on('dialog', (dialog) => {
        strange.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(server.address);
      await page.goto(`${server.base}${path}`);
      return { page, strange };
    }

    test.each([
      ['/', 'table.runs tbody tr', 'runs'],
      ['/board', '.board .card', 'items'],
      [`/start?pipeline=${FILE}`, 'main .box, main .fault, main option', 'form'],
      [`/build?pipeline=${FILE}`, '.diagnoses .find', 'builder'],
      ['/costs', 'main .empty, main table', 'costs'],
      ['/runs/hostile', '#provenance', 'run'],
    ])(
      '%s asks for nothing elsewhere, runs nothing, and can be read',
      async (path, shown) => {
        for (const width of [1280, 360]) {
          const { page, strange } = await visit(path, width);
          await page.locator(shown).first().waitFor({ state: 'attached', timeout: 60_000 });
          for (const summary of await page.locator('details > summary').all())
            await summary.click();
          const { elements, links, handlers, polluted, wide } = (await page.evaluate(
            FOREIGN,
          )) as Found;
          expect({
            strange,
            elements,
            links,
            handlers,
            polluted,
            wide,
            title: await page.title(),
          }).toEqual({
            strange: [],
            elements: [],
            links: [],
            handlers: 0,
            polluted: false,
            wide: 0,
            title: expect.not.stringContaining('pwned'),
          });
          if (width === 1280) expect(await axe(page)).toEqual([]);
          await page.context().close();
        }
      },
      180_000,
    );
  },
);

interface Found {
  readonly elements: readonly string[];
  readonly links: readonly string[];
  readonly handlers: number;
  readonly polluted: boolean;
  readonly wide: number;
}
