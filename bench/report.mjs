import { appendFileSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ours } from './contenders.mjs';
import { chain } from './graphs.mjs';
import { inTemporaryFolderLater, peakMemory, timed } from './measure.mjs';
import { cli } from './program.mjs';

/** Reports of large runs: how long one takes to make, with how much memory, how large it is, and how long it takes to open. */
export async function report(phases, megabytes) {
  return [
    await ofRun(`a run of ${phases.toLocaleString('en')} phases`, chain(phases), () => {}),
    await ofRun(
      `a run with transcripts of ${megabytes} MB`,
      chain(megabytes / EACH_MB),
      transcripts,
    ),
  ];
}

async function ofRun(name, graph, add) {
  return inTemporaryFolderLater(async (cwd) => {
    const plan = ours.prepare(graph, cwd);
    timed({ argv: plan.first, cwd, env: plan.env });
    add(runFolder(cwd), graph);
    const file = join(cwd, 'report.html');
    const argv = [process.execPath, cli, 'report', '-o', file];
    const made = timed({ argv, cwd, env: plan.env });
    const memory = peakMemory({ argv, cwd, env: plan.env });
    return { name, made, memory, bytes: statSync(file).size, opened: await opening(file) };
  });
}

/** Of one attempt; a record keeps at most 8 MiB of a file. */
const EACH_MB = 5;

/** What agents of many words leave. */
function transcripts(folder, { tasks }) {
  const line = `${JSON.stringify({ ms: 1000, type: 'text', text: 'word '.repeat(200) })}\n`;
  const phases = join(folder, 'phases');
  for (const { name } of tasks) {
    mkdirSync(join(phases, name, '1'), { recursive: true });
    const file = join(phases, name, '1', 'transcript.jsonl');
    const rounds = Math.ceil((EACH_MB * 1024 * 1024) / line.length / 100);
    for (let round = 0; round < rounds; round++) appendFileSync(file, line.repeat(100));
  }
}

function runFolder(cwd) {
  const runs = join(cwd, '.phasegate/runs');
  return join(runs, readdirSync(runs)[0]);
}

/** Milliseconds until a browser that runs already shows the last section; an error where there is none. */
async function opening(file) {
  const { chromium } = await import('playwright-core');
  try {
    const browser = await chromium.launch({
      executablePath: '/usr/bin/chromium',
      args: ['--no-sandbox'],
    });
    try {
      const page = await browser.newPage();
      const started = performance.now();
      await page.goto(pathToFileURL(file).href);
      await page.locator('#provenance').waitFor();
      return { ms: performance.now() - started };
    } finally {
      await browser.close();
    }
  } catch (error) {
    return { error: String(error).split('\n')[0] };
  }
}
