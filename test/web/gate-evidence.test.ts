import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { phasegate } from '../rig/cli.ts';
import { few } from '../rig/long.ts';
import { type TemporaryRepository, temporaryRepository } from '../rig/repository.ts';
import { axe, launch, NO_BROWSER, open } from './browser.ts';

few(1);

const BEFORE = 'before the last change';

// early --> plan --> write* --> ok, also (gates, ok may send back to write) --> end
const PIPELINE = `version: 1
name: evidence
agents: { coder: { use: scripted, script: agent.yml } }
phases:
  early: { run: 'true' }
  plan:
    needs: early
    agent: coder
    prompt: Plan it
    outputs: { verdict: { enum: [good, bad] }, notes: { type: string } }
  write:
    needs: plan
    agent: coder
    prompt: Write it
    access: write
    artifacts: ['*.md']
    verify: [{ run: 'test -f a.md' }]
  ok: { needs: write, gate: { rework: { phase: write, max: 2 } } }
  also: { needs: write, gate: {} }
  end: { needs: [ok, also], run: 'true' }
`;
const AGENT = `
- phase: plan
  result: { status: complete, summary: Planned, outputs: { verdict: good, notes: "${'long words '.repeat(12)}to the end" } }
- phase: write
  attempt: 1
  steps: [{ write: { path: a.md, text: "a\\n" } }]
  result: { status: complete, summary: Wrote it }
- phase: write
  steps: [{ write: { path: a.md, text: "b\\n" } }]
  result: { status: complete, summary: Wrote it again }
`;

// late* fails at first, which `ok` accepts.
const GONE_ON = `version: 1
name: gone-on
policy: { isolation: off }
phases:
  late: { run: 'test -e "$(cat place)/ok" && echo 1 > late.txt', access: write }
  ok: { needs: { late: [succeeded, failed] }, gate: {} }
  end: { needs: ok, run: 'true' }
`;

describe.skipIf(NO_BROWSER !== null)('the evidence of a gate on the page', () => {
  let browser: Browser;
  let repo: TemporaryRepository;
  let address: string;
  let told: string;

  beforeAll(async () => {
    browser = await launch();
    repo = await temporaryRepository({ files: { 'p.yml': PIPELINE, 'agent.yml': AGENT } });
    const run = await phasegate(repo, ['run', 'p.yml', '--run', 'r1']);
    expect(run.code, run.stderr).toBe(3);
    const back = await phasegate(repo, ['rework', 'r1', 'ok', '--comment', 'Once more, please']);
    expect(back.code, back.stderr).toBe(3);
    ({ stdout: told } = await phasegate(repo, ['status', 'r1']));
    const { stdout } = await phasegate(repo, ['report', 'r1', '-o', 'r.html']);
    address = pathToFileURL(stdout).href;
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await repo?.[Symbol.asyncDispose]();
  });

  test('has all that the terminal has', async () => {
    const [, begin = ''] = told.split('Evidence for the gate `ok`');
    const [evidence = ''] = begin.split('Details:');
    const lines = evidence.split('\n').map((line) => line.trim());
    const after = (title: string): readonly string[] => {
      const from = lines.findIndex((line) => line.startsWith(title));
      expect(from, `${title} in ${evidence}`).not.toBe(-1);
      return lines.slice(from + 1, lines.indexOf('', from + 1));
    };
    const wanted = [
      ...after('Earlier phases'),
      ...after('Sent back earlier'),
      ...after('Verified by the runner'),
      ...after('Delivered after an approval'),
    ].map((line) => line.replace(/^✓ /, '').replace(/…$/, '').replace(` (${BEFORE})`, ''));
    expect(wanted).toContain('verdict: good');
    expect(wanted).toContain('files: a.md');
    expect(wanted).toContain('nothing; the run only continues');
    await using opened = await open(browser, `${address}#gate/ok`);
    const why = lines.find((line) => line.startsWith('Asks again, because ')) ?? '';
    expect(why).toMatch(/: the file `a\.md`; the files of `write`: `a\.md`/);
    const textOf = async (): Promise<string> =>
      (await opened.page.locator('#gates').innerText()).replace(/\s+/g, ' ');
    // The names of the files are read from the record.
    const words = why.replace('Asks again, because ', '').replaceAll('`', '');
    await expect.poll(textOf).toContain(words);
    const shown = await textOf();
    for (const line of wanted) expect(shown).toContain(line);
    expect(shown).toContain('1 of 2 reworks made, 1 left');
    expect(shown).toContain('to the end');
    // A command that ended before the change has a tick in neither.
    expect(lines).toContain(`early (${BEFORE})`);
    const early = opened.page.locator('#gates dd', { hasText: `succeeded ${BEFORE}` });
    expect([await early.count(), await early.locator('svg').count()]).toEqual([1, 0]);
    expect(shown).toContain('Waits, too also');
    expect(shown).toContain('a.md');
    expect(await axe(opened.page)).toEqual([]);
  });

  test('that was approved stays as it was when what it rests on is done again', async () => {
    await using other = await temporaryRepository({ files: { 'p.yml': GONE_ON } });
    await other.write({ place: other.path });
    await other.git('add', 'place');
    await other.git('commit', '--quiet', '--message', 'The place');
    await phasegate(other, ['run', 'p.yml', '--run', 'r2']);
    expect((await phasegate(other, ['approve', 'r2'])).code).toBe(1);
    await other.write({ ok: '' });
    expect((await phasegate(other, ['resume', 'r2'])).code).toBe(0);
    const { stdout } = await phasegate(other, ['report', 'r2', '-o', 'r.html']);
    await using opened = await open(browser, `${pathToFileURL(stdout).href}#gate/ok`);
    const text = (await opened.page.locator('#gates').innerText()).replace(/\s+/g, ' ');
    expect(text).toContain('late failed');
    expect(text).not.toContain('late succeeded');
    expect(text).toContain('0 files, 0 lines');
    expect(text).toContain('the run has changed it since this gate asked last');
  });
});
