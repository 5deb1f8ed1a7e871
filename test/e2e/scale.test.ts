import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import { describe, expect, test } from 'vitest';
import { pin, readPipelineFile } from '../../src/app/stored/pipeline-file.ts';
import { createRunFolder, prepareStore } from '../../src/checkpoints/directory.ts';
import { commitOf, phaseId, type RunId } from '../../src/core/lib/brands.ts';
import type { RunEvent } from '../../src/core/run/event.ts';
import { openJournal } from '../../src/engine/journal.ts';
import { pipelineOf, SHAPES } from '../rig/graphs.ts';
import { few } from '../rig/long.ts';
import { CLI } from '../rig/project.ts';
import { temporaryRepository } from '../rig/repository.ts';

few(0);

const SIZE = 10_000;
const MOST_BYTES = 200 * 1024 * 1024;

describe.each(Object.entries(SHAPES))('a %s of 10,000 phases', (_, shape) => {
  test('is planned and resumed in less than 200 MB', async () => {
    await using repo = await temporaryRepository({
      files: { 'big.yml': pipelineOf(shape, SIZE) },
    });
    const planned = await measured(repo.path, ['plan', 'big.yml', '--json']);
    expect(JSON.parse(planned.stdout).phases.length).toBe(SIZE);
    expect(planned.peakBytes).toBeLessThan(MOST_BYTES);

    await finishedRun(repo.path);
    const resumed = await measured(repo.path, ['resume', 'done', '--json']);
    expect(JSON.parse(resumed.stdout)).toMatchObject({ outcome: 'succeeded' });
    expect(resumed.peakBytes).toBeLessThan(MOST_BYTES);
  }, 60_000);
});

/** A process of ours, with the most memory that it ever had, as it says itself when it ends. */
async function measured(cwd: string, args: readonly string[]) {
  const file = join(cwd, '..', 'peak');
  const preload = `
    import { writeFileSync } from 'node:fs';
    process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
  const url = `data:text/javascript,${encodeURIComponent(preload)}`;
  const { stdout } = await execa(process.execPath, ['--import', url, CLI, ...args], { cwd });
  return { stdout, peakBytes: Number(await readFile(file, 'utf8')) * 1024 };
}

/** The journal of a run in which everything succeeded, without running it. */
async function finishedRun(root: string): Promise<void> {
  const { pipeline } = readPipelineFile(join(root, 'big.yml'), root);
  if (pipeline === null) throw new Error('no pipeline');
  const store = join(root, '.phasegate');
  await prepareStore(store);
  const run = 'done' as RunId;
  const folder = await createRunFolder(store, run);
  const clock = (): string => '2026-01-01T00:00:00.000Z';
  const isOurs = (): boolean => true;
  await using journal = await openJournal({ folder, run, clock, onNote: () => {}, isOurs });
  const base = commitOf((await execa('git', ['rev-parse', 'HEAD'], { cwd: root })).stdout);
  const started: RunEvent = {
    type: 'runStarted',
    format: 1,
    phasegate: '0.1.0',
    run,
    pipeline: pin(pipeline),
    inputs: {},
    agents: {},
    base,
    baseBranch: 'main',
    branch: 'phasegate/big/done',
    trigger: 'cli',
    actor: 'Person',
    github: {},
    item: {},
    budgetUsd: null,
  };
  const phases = Object.keys(pipeline.file.phases).flatMap(eventsOf);
  const finished: RunEvent = { type: 'runFinished', outcome: 'succeeded', next: null, phase: null };
  await Promise.all([started, ...phases, finished].map((event) => journal.append(event)));
}

function eventsOf(name: string): readonly RunEvent[] {
  const about = { phase: phaseId(name), attempt: 1 };
  const nothing = {
    outputs: {},
    artifacts: [],
    change: null,
    rework: false,
    notes: [],
    said: null,
    session: null,
  };
  const spent = { usage: null, costUsd: null, durationMs: 1 };
  return [
    { type: 'phaseStarted', ...about, agent: null, model: null, promptDigest: null },
    { type: 'phaseSucceeded', ...about, summary: '', ...nothing, ...spent },
  ];
}
